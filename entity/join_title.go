package entity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/fold"
	"github.com/newsnorm/newsnorm/span"
)

// maxTitleWords bounds the words before a name that are read as its title.
const maxTitleWords = 8

// titleBefore returns the title or role before the name at offset start: "US
// Secretary of State", "former Kremlin spokesman". It is empty if there is none. It
// is for mentions of other tools, which come without titles.
func titleBefore(text string, start, from int) span.Span {
	var words [maxTitleWords]span.Span // the nearest first
	n, end := 0, start
	for n < maxTitleWords && end > from && text[end-1] == ' ' {
		stop := end - 1
		at := stop
		for at > from {
			r, size := utf8.DecodeLastRuneInString(text[from:at])
			if !unicode.IsLetter(r) && r != '-' && r != '’' && r != '\'' && !(r == '.' && at-from > 1 && stop-at < 5) {
				break
			}
			at -= size
		}
		if at == stop {
			break
		}
		if text[stop-1] == '.' && (stop-at > 5 || !titleWord(strings.TrimSuffix(strings.ToLower(text[at:stop]), "."))) && strings.Count(text[at:stop], ".") < 2 {
			break // the end of a sentence
		}
		words[n] = span.Span{Start: at, End: stop}
		n++
		end = at
	}
	// The noun of the role: the word before the name, or before "of …".
	noun := -1
	for i := range n {
		w := words[i].In(text)
		f := strings.TrimSuffix(fold.String(bare(w)), ".")
		if k := strings.LastIndexByte(f, ' '); k >= 0 {
			f = f[k+1:] // "secretary-general"
		}
		if roleNoun(f) || i == 0 && titleWord(f) {
			noun = i
			break
		}
		if f != "of" && f != "for" && f != "the" && f != "and" && !capital(w) {
			break
		}
	}
	if noun < 0 {
		return span.Span{}
	}
	first := noun
	for first+1 < n {
		w := words[first+1].In(text)
		if f := fold.String(bare(w)); !capital(w) && !in(" former deputy vice acting foreign prime defense defence interior finance press chief assistant senior ex ", f) || in(" the a an in on at and but as when while after ", f) {
			break
		}
		first++
	}
	return span.Span{Start: words[first].Start, End: words[0].End}
}

func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}
