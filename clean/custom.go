package clean

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

type funcCleaner struct {
	name string
	f    func(dst []Edit, text string) []Edit
}

func (c funcCleaner) Name() string                               { return c.name }
func (c funcCleaner) AppendEdits(dst []Edit, text string) []Edit { return c.f(dst, text) }

// Func returns a cleaner whose AppendEdits is f. See [Cleaner] for what f must do.
// Like the other functions that make a cleaner of something, it panics if that is
// nil.
func Func(name string, f func(dst []Edit, text string) []Edit) Cleaner {
	need(f != nil, "Func", name, "a function")
	return funcCleaner{name, f}
}

// need panics if what maker needs to make the cleaner of this name is nil.
func need(ok bool, maker, name, what string) {
	if !ok {
		panic(fmt.Sprintf("clean: %s %q: want %s, got nil", maker, name, what))
	}
}

// Lines returns a cleaner that removes whole lines. It calls f with each line,
// without its '\n'. If f returns a rule, the line is removed together with its
// '\n'; for a line that stays f returns "". f must be safe for concurrent calls.
func Lines(name string, f func(line string) (rule string)) Cleaner {
	need(f != nil, "Lines", name, "a function")
	return Func(name, func(dst []Edit, text string) []Edit {
		for start := 0; start < len(text); {
			end := len(text)
			if i := strings.IndexByte(text[start:], '\n'); i >= 0 {
				end = start + i + 1
			}
			if rule := f(strings.TrimSuffix(text[start:end], "\n")); rule != "" {
				dst = append(dst, Edit{span.Span{Start: start, End: end}, "", rule})
			}
			start = end
		}
		return dst
	})
}

// Paragraphs is [Lines] for paragraphs: stretches of lines that are not blank.
// f gets a paragraph without the white space around it. A removal extends to the
// beginning of the next paragraph, that of the last one to the end of the text.
func Paragraphs(name string, f func(paragraph string) (rule string)) Cleaner {
	need(f != nil, "Paragraphs", name, "a function")
	return Func(name, func(dst []Edit, text string) []Edit {
		for start := 0; start < len(text); {
			end := paragraphEnd(text, start)
			if p := strings.TrimSpace(text[start:end]); p != "" {
				if rule := f(p); rule != "" {
					dst = append(dst, Edit{span.Span{Start: start, End: end}, "", rule})
				}
			}
			start = end
		}
		return dst
	})
}

// paragraphEnd returns where the paragraph after the one at start begins.
func paragraphEnd(text string, start int) int {
	words, gap := false, false // a line with words was seen, and a blank line after it
	for start < len(text) {
		end := len(text)
		if i := strings.IndexByte(text[start:], '\n'); i >= 0 {
			end = start + i + 1
		}
		blank := strings.TrimSpace(text[start:end]) == ""
		if !blank && gap {
			return start
		}
		gap = blank && words
		words = words || !blank
		start = end
	}
	return start
}

// Replace returns a cleaner that replaces strings. Each pair of arguments is an
// old string and a new one. At each position of the text, pairs are compared in
// the order given, without overlaps, as in [strings.NewReplacer]. Replace panics
// if the number of arguments is odd or an old string is empty or not valid UTF-8.
func Replace(name string, oldnew ...string) Cleaner {
	if len(oldnew)%2 != 0 {
		panic(fmt.Sprintf("clean: Replace %q: %d strings, want pairs: a new string for each old one", name, len(oldnew)))
	}
	first := map[byte][][2]string{} // by first byte
	for i := 0; i < len(oldnew); i += 2 {
		old := oldnew[i]
		if old == "" || !utf8.ValidString(old) {
			panic(fmt.Sprintf("clean: Replace %q: old string %q of pair %d: want valid UTF-8 that is not empty", name, old, i/2))
		}
		first[old[0]] = append(first[old[0]], [2]string{old, oldnew[i+1]})
	}
	var starts [256]bool
	for c := range first {
		starts[c] = true
	}
	return Func(name, func(dst []Edit, text string) []Edit {
	next:
		for i := 0; i < len(text); i++ {
			if !starts[text[i]] {
				continue
			}
			for _, pair := range first[text[i]] {
				if strings.HasPrefix(text[i:], pair[0]) {
					dst = append(dst, Edit{Span: span.Span{Start: i, End: i + len(pair[0])}, New: pair[1]})
					i += len(pair[0]) - 1
					continue next
				}
			}
		}
		return dst
	})
}

// Runes returns a cleaner that replaces every rune r by f(r), or removes it if
// f(r) is negative, as [strings.Map] does. Bytes that are not valid UTF-8 stay,
// and f does not get them. Neighbouring runes that are removed make one edit. f
// must be safe for concurrent calls.
func Runes(name string, f func(r rune) rune) Cleaner {
	need(f != nil, "Runes", name, "a function")
	return Func(name, func(dst []Edit, text string) []Edit {
		own := len(dst)
		for i := 0; i < len(text); {
			r, size := utf8.DecodeRuneInString(text[i:])
			if now := f(r); now != r && (r != utf8.RuneError || size > 1) {
				e := Edit{Span: span.Span{Start: i, End: i + size}}
				if now >= 0 {
					e.New = string(now)
				} else if n := len(dst) - 1; n >= own && dst[n].New == "" && dst[n].Span.End == i {
					dst[n].Span.End += size
					i += size
					continue
				}
				dst = append(dst, e)
			}
			i += size
		}
		return dst
	})
}

// MaxLine is the length in bytes of the longest line that a cleaner made by
// [Regexp] searches.
const MaxLine = 16 << 10

// Regexp returns a cleaner that replaces what re matches by repl, in which $1
// stands for the first submatch, as [regexp.Regexp.Expand] describes. It works
// line by line: ^ and $ match the ends of a line without its '\n', and no match
// extends beyond them. Lines longer than [MaxLine] stay as they are, since finding
// all matches of an expression can take time quadratic in the length of the line.
// Matches that begin or end inside a rune are ignored.
func Regexp(name string, re *regexp.Regexp, repl string) Cleaner {
	need(re != nil, "Regexp", name, "an expression")
	return Func(name, func(dst []Edit, text string) []Edit {
		for start := 0; start < len(text); {
			end := len(text)
			if i := strings.IndexByte(text[start:], '\n'); i >= 0 {
				end = start + i
			}
			if line := text[start:end]; len(line) <= MaxLine {
				for _, m := range re.FindAllStringSubmatchIndex(line, -1) {
					e := Edit{Span: span.Span{Start: start + m[0], End: start + m[1]}}
					e.New = strings.ToValidUTF8(string(re.ExpandString(nil, repl, line, m)), "\ufffd")
					if !span.InsideRune(text, e.Span.Start) && !span.InsideRune(text, e.Span.End) {
						dst = append(dst, e)
					}
				}
			}
			start = end + 1
		}
		return dst
	})
}
