package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/marks"
	"github.com/newsnorm/newsnorm/span"
)

// rest deals with the quotations that no cue took: they belong to the subject
// of their sentence, carry on with the speaker before, or are titles and other
// words in marks.
func (d *document) rest(from int) {
	if len(d.pairs) == 0 {
		return
	}
	d.doubled = d.doubled || !d.pairs[0].Single
	for k := 0; k+1 < len(d.sents); k++ {
		lo, hi := d.sents[k], d.sents[k+1]
		alone := d.alone(lo, hi)
		for i := lo; i < hi; i++ {
			t := d.items[i]
			if t.pos != pQuote || d.used[t.pair] {
				continue
			}
			p := d.pairs[t.pair]
			if d.size(p) < 3 && !(alone && (!p.Single || d.ended(p))) {
				continue
			}
			q := Quote{Kind: Direct, Content: append(d.room(1), p.Inner), Entity: -1}
			if who, ok := d.dash(i, hi); ok {
				q.Speaker, q.Rule = who, "dash"
			} else if alone {
				if d.heading(p) {
					continue
				}
				if j, ok := d.previous(i, from); ok {
					if d.quotes[j].Kind != Indirect {
						more := p.Inner
						if d.quotes[j].Kind == Mixed {
							more = t.span()
						}
						d.quotes[j].Content = append(d.quotes[j].Content, more)
						d.used[t.pair], d.owner[t.pair] = true, j
						continue
					}
					q.Speaker, q.Rule = d.quotes[j].Speaker, "continued/same-block"
				} else if q.Speaker, q.Rule = d.leadIn(k); q.Speaker.Empty() && d.spoke.blocks < maxCarry {
					q.Speaker, q.Rule = d.spoke.words, "continued/block"
					if !d.spoke.cue.Empty() {
						q.Cue, q.Rule = d.spoke.cue, "introduced"
					}
				}
			} else {
				if d.label(i, lo, hi) {
					continue
				}
				q.Speaker, q.Cue, q.Rule = d.sentenceSpeaker(i, k)
				if q.Speaker.Empty() && d.title {
					if n, ok := d.phraseRight(lo, hi); ok && d.items[n.lo].pos == pName {
						q.Speaker, q.Rule = d.words(n, hi), "headline"
					}
				} else if q.Speaker.Empty() {
					if j, ok := d.previous(i, from); ok {
						q.Speaker, q.Rule = d.quotes[j].Speaker, "continued/carried-on"
					} else if d.spoke.blocks < maxCarry {
						q.Speaker, q.Rule = d.spoke.words, "continued/carried-on"
					}
				}
			}
			if q.Speaker.Overlaps(p.Inner) {
				q.Speaker = span.Span{}
			}
			if q.Speaker.Empty() {
				q.Rule = "nobody"
			}
			d.used[t.pair], d.owner[t.pair] = true, len(d.quotes)
			d.quotes = append(d.quotes, q)
		}
	}
}

// maxHeading is the longest heading in marks, in bytes.
const maxHeading = 80

// heading reports whether the quotation is a heading in marks: all of its block,
// and in capitals or in single marks where the article quotes with double ones.
func (d *document) heading(p marks.Pair) bool {
	in := p.Inner.In(d.text)
	if p.Single && titled(in) {
		return true
	}
	if p.Open.Start > d.block.Start || p.Span().End+1 < d.block.End || len(in) > maxHeading {
		return false
	}
	return p.Single && d.doubled || strings.IndexByte(in, ' ') > 0 && strings.ToUpper(in) == in
}

// ended reports whether a full stop, question or exclamation mark stands at
// the end of what is between the marks.
func (d *document) ended(p marks.Pair) bool {
	c := d.last(p)
	return c == '.' || c == '?' || c == '!'
}

// alone reports whether the sentence holds nothing but quotations.
func (d *document) alone(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if p := d.items[i].pos; p != pQuote && p != pEnd && p != pDash && p != pComma && p != pOther {
			return false
		}
	}
	return true
}

// label reports whether the quotation at i is a title or words used as a
// name, not speech: its words are capitalized, or it stands between an article
// and a noun.
func (d *document) label(i, lo, hi int) bool {
	p := d.pairs[d.items[i].pair]
	in := p.Inner.In(d.text)
	end := d.last(p)
	full := end == ',' && i+1 < hi && d.items[i+1].pos != pCoord || end == '!' || end == '?'
	if i > lo {
		switch w := d.items[i-1].span().In(d.text); w {
		case "so-called", "nicknamed", "dubbed", "titled", "entitled", "goes":
			return true
		}
	}
	if i > lo+1 && (d.isWord(i-2, "goes") || d.isWord(i-2, "called") && d.isWord(i-1, "the")) {
		return true // as the saying goes, “…”
	}
	v := i - 1
	if v > lo && d.items[v].pos == pComma {
		v--
		if end == ',' && d.workNoun(&d.items[v]) && i+1 < hi && (d.items[i+1].pos == pAux || d.items[i+1].pos == pVerb) {
			return true // his column, “Melting is no plan,” was long
		}
	}
	if v >= lo && d.items[v].pos == pVerb && d.items[v].cue != 0 && d.cues[d.items[v].cue].frames&takesQuote != 0 {
		return false // chanting “We Want Change”
	}
	if i > lo+1 && d.isWord(i-1, "of") && d.chant(&d.items[i-2]) {
		return false
	}
	if _, ok := d.inscribed(v, lo); ok {
		return false // a sign that read “Save The Bridge”
	}
	if i > lo && d.isWord(i-1, "as") && titled(in) {
		return !d.branded(i)
	}
	if !d.title && titled(in) {
		if i > lo {
			switch b := d.items[i-1]; b.pos {
			case pPrep, pClitic, pDet, pPoss, pNoun, pName, pTime:
				return true
			}
		}
		if !full {
			return true
		}
	}
	if i > lo && i+1 < hi && !d.items[i+1].first && end != ',' && end != '.' {
		b, a := d.items[i-1], d.items[i+1]
		if (b.pos == pDet || b.pos == pPoss || b.pos == pClitic) && (a.pos == pNoun || a.pos == pName) && a.shape&lex.Glued == 0 {
			return true
		}
	}
	return false
}

// smallWords are longer words that a title leaves in lower case.
const smallWords = ` with from into over upon than that when then onto amid your `

// titled reports whether all longer words of s are capitalized.
func titled(s string) bool {
	words, capitals := 0, 0
	for i := 0; i < len(s) && i < 120; {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) {
			i += n
			continue
		}
		j := i
		for j < len(s) {
			r, n := utf8.DecodeRuneInString(s[j:])
			if !unicode.IsLetter(r) && r != '\'' && r != '’' {
				break
			}
			j += n
		}
		if j-i > 3 && !unicode.IsUpper(r) && contains(smallWords, s[i:j]) {
			i = j
			continue
		}
		if j-i > 3 || i == 0 {
			words++
			if unicode.IsUpper(r) {
				capitals++
			}
		}
		i = j
	}
	return words > 1 && capitals == words
}

// sentenceSpeaker returns the speaker of a quotation at i that no cue of the
// lexicon took: the subject of the verb beside it, or of its sentence.
func (d *document) sentenceSpeaker(i, k int) (who, cue span.Span, rule string) {
	lo, hi := d.sents[k], d.sents[k+1]
	p := d.pairs[d.items[i].pair]
	end := d.last(p)
	if end == ',' || end == '?' || end == '!' || i+1 < hi && d.items[i+1].pos == pComma {
		// “Not now,” Lee thundered. “Not now,” thundered Lee.
		j := i + 1
		for j < hi && (d.items[j].pos == pComma || d.items[j].pos == pAdv) {
			j++
		}
		if n, ok := d.phraseRight(j, hi); ok {
			n = d.chainRight(n, hi)
			for v := n.hi + 1; v < hi && v < n.hi+5; v++ {
				t := d.items[v]
				if t.pos == pVerb && t.flags&(fPast|fS) != 0 {
					return d.words(n, hi), t.span(), "tag/any-verb"
				}
				if t.pos != pAdv && t.pos != pAux {
					break
				}
			}
		} else if j < hi && d.items[j].pos == pVerb && d.items[j].flags&(fPast|fS) != 0 {
			if n, ok := d.phraseRight(j+1, hi); ok {
				return d.words(d.chainRight(n, hi), hi), d.items[j].span(), "tag/any-verb"
			}
		}
	}
	v := i - 1
	if v > lo && d.items[v].pos == pComma {
		v--
	}
	if n, ok := d.inscribed(v, lo); ok {
		return d.words(n, i), d.items[v].span(), "sentence/sign"
	}
	if i-1 > lo && d.items[i-1].pos == pColon {
		if s, ok := d.mainSubject(lo, i-1); !ok || !d.personal(s) {
			// "From the report: “…”", "More from Lee: “…”"
			if n, ok := d.phraseLeft(i-2, lo); ok && d.items[n.hi].pos != pPron && (d.items[n.hi].pos == pName || d.items[n.head].flags&(fPerson|fPaper) != 0) {
				return d.words(n, i-1), span.Span{}, "sentence/colon"
			}
		}
	}
	// The nearest verb before the quotation.
	for v, tries := i-1, 0; v >= lo && v > i-maxLeft/2 && tries < 3; v-- {
		t := d.items[v]
		if t.pos != pVerb || t.flags&(fPast|fS|fBase) == 0 {
			continue
		}
		g := v
		for g > lo && (d.items[g-1].pos == pAux || d.items[g-1].pos == pAdv) {
			g--
		}
		if tries == 0 && v < i-2 {
			if who := d.teller(k, int(d.items[i].start)); !who.Empty() {
				return who, span.Span{}, "sentence/report"
			}
		}
		if s, ok := d.subject(g, lo); ok && (v >= i-2 || d.personal(s)) {
			return d.words(s, hi), span.Span{}, "sentence/verb"
		}
		tries++
	}
	if s, ok := d.mainSubject(lo, hi); ok && d.personal(s) && (s.hi < i || s.lo > i) {
		return d.words(s, hi), span.Span{}, "sentence/subject"
	}
	return span.Span{}, span.Span{}, ""
}

// inscribed returns the thing on which the words behind the verb at v can be
// read: "a sign that read", "a hat reading".
func (d *document) inscribed(v, lo int) (np, bool) {
	if v-1 <= lo || !d.isWord(v, "read") && !d.isWord(v, "reads") && !d.isWord(v, "reading") {
		return np{}, false
	}
	j := v - 1
	if p := d.items[j].pos; p == pThat || p == pWh && d.isWord(j, "which") {
		j--
		if j > lo && d.items[j].pos == pComma {
			j--
		}
	} else if d.items[j].pos == pDash {
		return np{}, false
	}
	if d.items[j].pos != pNoun || d.items[j].flags&fPerson != 0 {
		return np{}, false
	}
	b := d.base(j, lo)
	return np{b, j, j}, b <= j && d.items[b].pos != pPron
}
