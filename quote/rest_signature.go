package quote

import (
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
)

// signature handles a line that only names the speaker of the quotation before it:
// "@handle." or "— Ann Lee, teacher".
func (d *document) signature(b span.Block) bool {
	t := b.Span.In(d.text)
	if len(t) > 120 || len(d.quotes) == 0 {
		return false
	}
	q := &d.quotes[len(d.quotes)-1]
	if len(q.Content) == 0 {
		return false
	}
	last := q.Content[len(q.Content)-1]
	if b.Span.Start-last.End > 60 || !q.Cue.Empty() {
		return false
	}
	who := b.Span
	if t[0] == '@' {
		for i := 1; i < len(t); i++ {
			if c := t[i]; c <= ' ' || c == ',' || c == '.' && i == len(t)-1 {
				if i < len(t)-1 {
					return false
				}
				who.End = who.Start + i
			}
		}
	} else {
		r, n := utf8.DecodeRuneInString(t)
		if r != '—' && r != '–' && r != '―' && r != '-' {
			return false
		}
		d.scanInto(&d.aside, -1, span.Block{Span: span.Span{Start: b.Span.Start + n, End: b.Span.End}, Kind: b.Kind})
		p, ok := d.phraseRight(0, len(d.items))
		if !ok || d.items[p.lo].pos != pName {
			return false
		}
		for k := p.hi + 1; k < len(d.items); k++ {
			if x := d.items[k].pos; x.in(1<<pVerb | 1<<pAux | 1<<pPron | 1<<pQuote) {
				return false
			}
		}
		who = d.words(p, p.hi+1)
	}
	q.Speaker, q.Rule = who, ruleSignature
	return true
}

// dash returns the name after a dash that follows the quotation at i: “…” ―
// Ann Lee, teacher.
func (d *document) dash(i int) (span.Span, bool) {
	j := i + 1
	for j < len(d.items) && (d.items[j].pos == pEnd || d.items[j].pos == pComma) && j < i+3 {
		j++
	}
	if j+1 >= len(d.items) || d.items[j].pos != pDash && !d.isWord(j, "~") {
		return span.Span{}, false
	}
	p, ok := d.phraseRight(j+1, len(d.items))
	if !ok || d.items[p.lo].pos != pName && !(d.title && d.items[p.lo].shape&lex.Capital != 0) {
		return span.Span{}, false
	}
	for k := p.hi + 1; k < len(d.items) && !d.items[k].first; k++ {
		switch d.items[k].pos {
		case pVerb, pAux, pPron, pDash:
			return span.Span{}, false
		}
	}
	return d.words(p, p.hi+1), true
}
