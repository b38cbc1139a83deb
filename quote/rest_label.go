package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/marks"
)

// maxHeading is the longest heading in marks, in bytes.
const maxHeading = 80

// heading reports whether the quotation is a heading in marks: its whole block, in
// capitals, or in single marks where the article otherwise uses double ones.
func (d *document) heading(p marks.Pair) bool {
	in := p.Inner.In(d.text)
	if p.Single && titled(in) {
		return true
	}
	if p.Open.Start > d.block.Start || p.Span().End+1 < d.block.End || len(in) > maxHeading {
		return false
	}
	return p.Single && d.doubled || strings.IndexByte(in, ' ') > 0 && strings.IndexFunc(in, unicode.IsLower) < 0
}

// label reports whether the quotation at i is a title or name and not speech: its
// words are capitalized, or it is between an article and a noun.
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
	if i > lo+1 && d.isWord(i-2, "goes") {
		return true // as the saying goes, “…”
	}
	v := i - 1
	if v > lo && d.items[v].pos == pColon && end == '.' {
		return false // she smiled: “Ask me in May.”
	}
	if v > lo && d.items[v].pos == pComma {
		v--
		if end == ',' && d.among(&d.items[v], works) && i+1 < hi && (d.items[i+1].pos == pAux || d.items[i+1].pos == pVerb) {
			return true // his column, “Melting is no plan,” was long
		}
	}
	if v >= lo && d.items[v].pos == pVerb && d.cues[d.items[v].cue].frames&takesQuote != 0 {
		return false // chanting “We Want Change”
	}
	if i > lo+1 && d.isWord(i-1, "of") && d.among(&d.items[i-2], proclaimed) {
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
	if i > lo && i+1 < hi && (d.items[i+1].pos == pAux || d.items[i+1].pos == pVerb) && glued(end) && d.size(p, 5) < 5 && d.heads(lo, i) {
		return true // the union's “day of action” will go ahead
	}
	if i > lo && i+1 < hi && !d.items[i+1].first && end != ',' && end != '.' {
		b, a := d.items[i-1], d.items[i+1]
		if b.pos.in(1<<pDet|1<<pPoss|1<<pClitic) && (a.pos == pNoun || a.pos == pName) && a.shape&lex.Glued == 0 {
			return true
		}
	}
	return false
}

// heads reports whether the quotation at i ends the noun phrase that begins the
// sentence at lo.
func (d *document) heads(lo, i int) bool {
	switch d.items[i-1].pos {
	case pDet, pPoss, pClitic:
	default:
		return false
	}
	for k := lo; k < i-1; k++ {
		if t := d.items[k]; !t.nominal() && !t.pos.in(1<<pDet|1<<pPoss|1<<pClitic) {
			return false
		}
	}
	return true
}

// titled reports whether all longer words of s are capitalized.
func titled(s string) bool {
	words := 0
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
		switch long := j-i > 3; {
		case !long && i > 0:
		case unicode.IsUpper(r):
			words++
		case !long || !contains(smallWords, s[i:j]):
			return false
		}
		i = j
	}
	return words > 1
}

// inscribed returns the thing that bears the words after the verb at v: "a sign that read", "a hat reading".
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
	}
	if d.items[j].pos != pNoun || d.items[j].flags&fPerson != 0 {
		return np{}, false
	}
	b := d.base(j, lo)
	return np{b, j, j}, b <= j && d.items[b].pos != pPron
}
