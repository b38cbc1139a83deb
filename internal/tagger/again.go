package tagger

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/fold"
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
)

// A word that is a name by itself in one place of a text is a name elsewhere, too,
// even if its context does not show it:
//
//	again/letters   "DKV", in capitals, if it is a name once
//	again/word      "Halden", if it is a name at least as often as not, and twice if
//	                the tables know the word
//	again/compound  the head of "Halden-related"
//
// The surname of a full name counts as such a word, and so does the first word where
// the given name comes last. A word that also occurs in
// lower case does not.

// An open is a token that the labels did not make part of a name.
type open struct{ token, block int32 }

// maxOpen bounds the tokens that are looked at a second time.
const maxOpen = 1 << 12

// note counts the name of the tokens from i up to j if it is one word, and the
// surname of a person.
func (f *finder) note(i, j int, typ Type) {
	t := &f.tokens[j-1]
	if j-i > 1 && (typ != Person || t.is(gazetteer.NameSuffix) || t.has(lex.AllCaps) && !f.tokens[i].has(lex.AllCaps)) {
		return
	}
	f.count(t.hash, typ)
	if typ == Person {
		f.plainly(t, typ)
	}
	if j-i == 2 && typ == Person {
		if a := &f.tokens[i]; !a.is(gazetteer.Given|gazetteer.Male|gazetteer.Female|ordinary) && nameable(a) && (t.is(gazetteer.Given|gazetteer.Male|gazetteer.Female) || t.has(lex.Hyphen)) {
			f.count(a.hash, typ) // "Bae" of "Bae Tae-seong"
		}
	}
	if j-i > 1 && t.has(lex.Hyphen) {
		if w := t.in(f.text); len(w) <= maxGlue {
			f.count(gazetteer.Hash(w[strings.LastIndexByte(w, '-')+1:]), typ) // "Khatib" of "al-Khatib"
		}
	}
}

// plainly counts a name with accents also without them: "Vukotic" for "Vukotić".
func (f *finder) plainly(t *token, typ Type) {
	w := t.in(f.text)
	if len(w) > maxGlue {
		return
	}
	for i := range len(w) {
		if w[i] >= utf8.RuneSelf {
			var buf [2 * maxGlue]byte
			f.count(gazetteer.Hash(string(fold.Append(buf[:0], w))), typ)
			return
		}
	}
}

func (f *finder) count(hash uint32, typ Type) {
	if w := f.words.get(hash); w != nil && w.named[typ] < 255 {
		w.named[typ]++
		f.singles = true
	}
}

// ordinary are the facts of words that may not be names.
const ordinary = gazetteer.Common | gazetteer.CommonRare | gazetteer.News | gazetteer.Function | gazetteer.Title | gazetteer.TitleWord | gazetteer.OrgHead | gazetteer.PlaceHead | gazetteer.OtherHead | gazetteer.Outlet | gazetteer.Demonym

// again adds the names among the open tokens.
func (f *finder) again() {
	if !f.singles && len(f.short) == 0 {
		return
	}
	f.late = f.late[:0]
	for k, o := range f.open {
		t := &f.tokens[o.token]
		hash, end := t.hash, t.end
		head := false
		if t.has(lex.Hyphen) {
			if end, head = f.x.compoundHead(t); head {
				hash = gazetteer.Hash(f.text[t.start:end])
			}
		}
		w := f.words.get(hash)
		if w == nil || w.hints&inLower != 0 {
			continue
		}
		best, all := Person, 0
		for typ, n := range w.named {
			all += int(n)
			if n > w.named[best] {
				best = Type(typ)
			}
		}
		if len(f.short) > 0 && slices.Contains(f.short, hash) && nameable(t) && !t.has(lex.Hyphen) {
			f.late = append(f.late, Name{Span: span.Span{Start: int(t.start), End: int(t.end)}, Type: Organization, Block: int(o.block), First: t.flag&first != 0, Headline: t.flag&headline != 0})
			continue
		}
		letters := t.has(lex.AllCaps) && t.flag&capsLine == 0
		if all == 0 || !letters && !head && (all < 2 && t.is(ordinary) || 2*all < int(w.count) && (t.facts != 0 || 4*all < int(w.count)) || t.flag&headline != 0 && t.is(ordinary)) {
			continue
		}
		if t.is(gazetteer.Demonym|gazetteer.Calendar|gazetteer.Title|gazetteer.Honorific) && !t.is(gazetteer.Given) {
			continue
		}
		again := Name{Span: span.Span{Start: int(t.start), End: int(end)}, Type: best, Block: int(o.block), First: t.flag&first != 0, Headline: t.flag&headline != 0}
		if p := f.x.particle(int(o.token)); p != nil && best == Person && (!nameable(p) || k > 0 && f.open[k-1].token == o.token-1) {
			again.Span.Start, again.First = int(p.start), true
		}
		f.late = append(f.late, again)
	}
	f.names = merge(f.names, f.late)
}

// merge merges more into dst. Both are in the order of the text.
func merge(dst, more []Name) []Name {
	i := len(dst)
	dst = append(dst, more...)
	for k := len(dst); len(more) > 0; {
		last := more[len(more)-1]
		for k--; i > 0 && dst[i-1].Span.Start > last.Span.Start; k-- {
			i--
			dst[k] = dst[i]
		}
		dst[k] = last
		more = more[:len(more)-1]
	}
	return dst
}

// compoundHead returns where the name in a word like "Halden-related" ends.
func (x *extractor) compoundHead(t *token) (end int32, ok bool) {
	if k := strings.LastIndexByte(t.in(x.text), '-'); k > 0 {
		if e, demonym := x.compound(t); e > 0 && !demonym {
			return int32(e), true
		}
	}
	return t.end, false
}
