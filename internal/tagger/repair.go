package tagger

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
)

// Machine translation drops spaces next to names, cuts their ends and writes them in
// lower case after "The". The damage that repair undoes, by kind:
//
//	glue/left   "theSenate", "NorlandSudland"    a word, then a capitalized name
//	glue/right  "Norlandalthough", "U.S.and"     a name, then a common word
//	glue/said   "Anna Halwarned"                 after a given name or a title, a speech verb
//	glue/desk   "Anna HallamNews", "Anna Hallam24"  after a given name, what a page sets beside a byline
//	cut/glue    "Danielawas" for Daniel       a name of the text, cut short, then a common word
//	lower/place "kyiv"                        a listed place in lower case
//	lower/first "halvat insisted"            a name of the text that begins a paragraph in lower case
//	lower/the   "The halvorsen", "The halv"     a name of the text in lower case after The
//
// A name of the text is a word that is capitalized inside a sentence; names of a
// Lexicon count, too. Only tokens change, never the text.

const (
	minCut  = 4  // letters that a cut name keeps at least
	maxLost = 3  // letters that it loses at most
	maxGlue = 48 // bytes of a glued word at most
	minBare = 6  // letters before a glued "said", which also ends names: "Bousaid"
)

// A repairer undoes damage in the tokens of a scanner after its first call of learn.
type repairer struct {
	*scanner
	known   *Lexicon
	out     []token
	done    int // the tokens before it are in out, or used up
	changed bool
	indexed bool // the words in lower case are in smallWords
	stemmed bool // the first letters of names are in stems
}

// repair replaces the tokens of s by undamaged ones. It reports whether there
// was anything to do.
func (s *scanner) repair(known *Lexicon) bool {
	r := repairer{scanner: s, known: known}
	for _, i := range s.odd {
		i, t := int(i), &s.tokens[i]
		used := 0
		switch {
		case i < r.done: // used up
		case t.shape&(lex.Capital|lex.Inner) == 0:
			used = r.small(i)
		case t.end-t.start > maxGlue || t.flag&capsLine != 0:
		case t.shape&(lex.Inner|lex.Digit) != 0:
			if used = r.desk(i); used > 0 {
				break
			}
			if used = r.left(i); used == 0 && t.has(lex.Capital) {
				used = r.right(i)
			}
		case t.has(lex.Capital):
			used = r.right(i)
		}
		if used > 0 {
			r.done = i + used
		}
	}
	if !r.changed {
		return false
	}
	s.tokens, s.spare = append(r.out, s.tokens[r.done:]...), s.tokens
	s.caps = s.caps[:0]
	for i := range s.tokens {
		t := &s.tokens[i]
		if t.flag&damaged != 0 {
			t.class = t.classify()
		}
		if nameable(t) {
			s.caps = append(s.caps, int32(i))
		}
	}
	return true
}

// begin copies the tokens before i, which is damaged.
func (r *repairer) begin(i int) {
	if !r.changed {
		r.changed = true
		r.out = slices.Grow(r.spare[:0], len(r.tokens)+16)
	}
	r.out = append(r.out, r.tokens[r.done:i]...)
}

// piece appends the token text[start:end], cut out of t.
func (r *repairer) piece(t *token, start, end int32, name bool) *token {
	r.lexed = lex.Scan(r.lexed[:0], r.text, span.Span{Start: int(start), End: int(end)})
	k := token{start: start, end: end, kind: lex.Word}
	if len(r.lexed) > 0 {
		k.shape = r.lexed[0].Shape &^ (lex.Newline | lex.Glued)
	}
	if start == t.start {
		k.shape |= t.shape & (lex.Newline | lex.Glued)
		k.flag = t.flag &^ (blockEnd | damaged)
	} else {
		k.shape |= lex.Glued
		k.flag = t.flag &^ (first | lineStart | damaged | blockEnd | capital)
	}
	k.hash = gazetteer.Hash(k.in(r.text))
	k.facts = r.table.Lookup(k.hash)
	if _, ok := r.known.word(k.hash); name && (ok || k.is(gazetteer.Place|gazetteer.Org)) {
		k.flag |= certain
	}
	if name {
		k.flag |= damaged | candidate
	}
	if end == t.end {
		k.flag |= t.flag & blockEnd
	}
	k.class = k.classify()
	k.mark(r.text)
	r.out = append(r.out, k)
	return &r.out[len(r.out)-1]
}

// left splits "theSenate" and "NorlandSudland". It returns the number of tokens used
// up, 0 if token i is not damaged in this way.
func (r *repairer) left(i int) int {
	t := &r.tokens[i]
	word := t.in(r.text)
	at, head := 0, false // the capital after the first stretch of small letters
	for k, c := range word {
		switch {
		case 'A' <= c && c <= 'Z' || c >= utf8.RuneSelf && strings.ToLower(string(c)) != string(c):
			if head {
				at = k
			}
		case 'a' <= c && c <= 'z':
			head = true
		case c < utf8.RuneSelf:
			return 0
		}
		if at > 0 {
			break
		}
	}
	if at < 2 {
		return 0
	}
	end, used := t.end, 1
	if int(t.start)+at+1 == int(t.end) {
		// "theU.S." is read as "theU", "." and "S."
		if i+2 < len(r.tokens) && r.tokens[i+1].has(lex.Glued) && r.tokens[i+2].has(lex.Glued|lex.Dotted) && r.text[r.tokens[i+1].start] == '.' {
			end, used = r.tokens[i+2].end, 3
		} else {
			return 0
		}
	}
	hh, th := gazetteer.Hash(word[:at]), gazetteer.Hash(r.text[int(t.start)+at:end])
	hf := r.table.Lookup(hh)
	switch word[:at] {
	case "Mac", "Mc", "Fitz", "De", "Di", "Du", "La", "Le", "Van", "Von":
		return 0
	}
	if t.has(lex.Capital) {
		if hf&gazetteer.Title != 0 && r.table.Lookup(th)&gazetteer.Given != 0 {
			// "PresidentJohn"
		} else if !r.name(th) || hf&(gazetteer.Function|gazetteer.Title|gazetteer.Place|gazetteer.Demonym) == 0 && (!r.name(hh) || hf&gazetteer.Particle != 0) {
			return 0
		}
		if r.count(t.hash) > 1 && hf&(gazetteer.Function|gazetteer.Place) == 0 || at < 3 && hf&gazetteer.Function == 0 {
			return 0
		}
	} else {
		if r.count(t.hash) > 1 && hf&gazetteer.Function == 0 || hf&gazetteer.Particle != 0 && hf&gazetteer.Function == 0 {
			return 0
		}
		if hf&(gazetteer.Function|gazetteer.Common|gazetteer.CommonRare|gazetteer.News|gazetteer.Title|gazetteer.Say) == 0 && r.smalls(hh) == 0 && !r.name(th) {
			return 0
		}
	}
	r.begin(i)
	last := *t
	last.end = end
	last.flag |= r.tokens[i+used-1].flag & blockEnd
	h := r.piece(&last, t.start, t.start+int32(at), t.has(lex.Capital) && hf&gazetteer.Function == 0)
	if !t.has(lex.Capital) {
		r.afterThe(len(r.out)-1, h)
	}
	if k := r.piece(&last, t.start+int32(at), end, true); r.out[len(r.out)-2].flag&candidate != 0 {
		k.flag |= apart
	}
	return used
}

// right splits "Norlandalthough", "U.S.and" and "Danielawas". It returns 1, or 0 if
// token i is not damaged in this way.
func (r *repairer) right(i int) int {
	t := &r.tokens[i]
	word := t.in(r.text)
	if len(word) < 5 {
		return 0
	}
	if t.shape&lex.Dotted != 0 {
		dot := strings.LastIndexByte(word, '.')
		if rest := word[dot+1:]; r.count(t.hash) > 2 || len(rest) < 2 || !r.common(rest) {
			return 0
		}
		r.begin(i)
		r.piece(t, t.start, t.start+int32(dot)+1, true)
		r.piece(t, t.start+int32(dot)+1, t.end, false)
		return 1
	}
	if t.facts&^(gazetteer.SurnameRare|gazetteer.Phrase) != 0 {
		return 0
	}
	if w := r.words.get(t.hash); w == nil || w.count > 2 || w.hints&inLower != 0 {
		return 0
	}
	if _, ok := r.known.word(t.hash); ok || r.plural(word) {
		return 0
	}
	cut, full, at := 0, uint32(0), 0
	inside := i > 0 && r.tokens[i-1].flag&blockEnd == 0 && t.flag&lineStart == 0 && r.tokens[i-1].shape&lex.Capital != 0
	given := inside && (strings.HasSuffix(word, "ed") || strings.HasSuffix(word, "said")) && r.forename(i-1)
	cuts := r.longer(word, t.hash)
	var buf [maxGlue + 1]uint32
	hashes := gazetteer.Prefixes(buf[:0], word)
	for k := len(word) - 2; k >= 2; k-- {
		if word[k] < 'a' || word[k] > 'z' {
			continue
		}
		if h := hashes[k]; !r.strange(h) && r.head(word, k, h, inside) && r.common(word[k:]) {
			at = k
			break
		}
		if given && k >= minCut && (spoke(r.table.Lookup(gazetteer.Hash(word[k:])), word[k:]) || k >= minBare && word[k:] == "said") {
			at = k
			break
		}
		if cuts && cut == 0 && k >= minCut && len(word)-k > 2 && listedWord(word[k:]) {
			if f := r.whole(word[:k]); f != 0 && f != t.hash {
				cut, full = k, f
			}
		}
	}
	if at == 0 {
		if at = cut; at == 0 {
			return 0
		}
	} else {
		full = 0
	}
	r.begin(i)
	k := r.piece(t, t.start, t.start+int32(at), true)
	if full == 0 {
		r.uncovered(k)
	} else {
		k.hash, k.facts = full, r.table.Lookup(full)
		k.flag |= certain
	}
	r.piece(t, t.start+int32(at), t.end, false)
	return 1
}

// forename reports whether token i, which is capitalized, may precede a surname: a
// given name, a title or an unlisted word.
func (r *repairer) forename(i int) bool {
	t := &r.tokens[i]
	return t.is(gazetteer.Given|gazetteer.Title|gazetteer.Honorific) || t.facts&^(gazetteer.Male|gazetteer.Female|gazetteer.Surname|gazetteer.SurnameRare) == 0 && nameable(t)
}

// spoke reports whether w, a word with these facts, is a verb of speech in the past
// tense.
func spoke(facts gazetteer.Facts, w string) bool {
	return facts&gazetteer.Say != 0 && len(w) > 4 && strings.HasSuffix(w, "ed")
}

// head reports whether word[:k], with hash h, is a name to which the common word
// word[k:] may be glued; inside tells that a capitalized word precedes it.
func (r *repairer) head(word string, k int, h uint32, inside bool) bool {
	if k < 4 && word[1] >= 'a' && !(inside && len(word)-k > 2) {
		return false
	}
	named := r.name(h) || inside && (r.count(h) > 1 || r.count(h) > 0 && len(word)-k > 4) || k < 4 && inside && r.count(h) > 0
	if k == 2 && word[1] >= 'a' {
		named = named && r.table.Lookup(h)&(gazetteer.Surname|gazetteer.SurnameRare) != 0 && r.smalls(h) == 0
	}
	if len(word)-k == 3 && r.count(h) == 0 && r.table.Lookup(h)&gazetteer.Place != 0 && gazetteer.Lookup(gazetteer.Hash(word[k:]))&(gazetteer.Function|gazetteer.Say) == 0 {
		return false // "Macaulay" is not Macau
	}
	return named && (len(word)-k > 2 || shortWord(word[k:]) && r.table.Lookup(h)&(gazetteer.Place|gazetteer.Org) != 0)
}
