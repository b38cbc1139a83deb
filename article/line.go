package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// Limits of what the parser looks at. A longer line is body text, whatever it says.
const (
	maxHeadLine = 400 // bytes of a line that may be a headline, byline or caption
	maxTitle    = 200 // bytes of a line that carries on a headline
	maxCaption  = 700
	headLines   = 40 // lines among which headline, byline and dateline are looked for
)

// MaxBlocks is the greatest number of blocks of a text. In a text with more lines
// the last block holds all the rest.
const MaxBlocks = 1 << 19

// firstLines is how many lines are looked for before the rest is counted: most
// articles have fewer.
const firstLines = 64

// lines appends to blocks, which is empty, one for every line of text from
// offset from on that is not blank, without its surrounding white space, but no
// more than MaxBlocks.
func lines(blocks []span.Block, text string, from int) []span.Block {
	var first [firstLines]span.Span
	n, at := 0, from
	for n < len(first) {
		if first[n], at = nextLine(text, at, false); first[n].Empty() {
			break
		}
		n++
	}
	more := 0
	if at < len(text) {
		more = 1 + strings.Count(text[at:], "\n") - strings.Count(text[at:], "\n\n") // without blank lines
	}
	blocks = slices.Grow(blocks, min(n+more, MaxBlocks))
	for _, s := range first[:n] {
		blocks = append(blocks, span.Block{Span: s, Kind: span.Paragraph})
	}
	for at < len(text) {
		var s span.Span
		if s, at = nextLine(text, at, len(blocks) == MaxBlocks-1); !s.Empty() {
			blocks = append(blocks, span.Block{Span: s, Kind: span.Paragraph})
		}
	}
	return blocks
}

// nextLine returns the next line of text from offset at on that is not blank, without
// the white space around it, and the offset after it; an empty span if there is
// none. If all is set, the line is the rest of the text.
func nextLine(text string, at int, all bool) (span.Span, int) {
	for at < len(text) {
		if text[at] == '\n' && !all {
			at++ // a blank line
			continue
		}
		end := len(text)
		if i := strings.IndexByte(text[at:], '\n'); i >= 0 && !all {
			end = at + i
		}
		s := trim(text, span.Span{Start: at, End: end})
		if at = end + 1; !s.Empty() {
			return s, at
		}
	}
	return span.Span{}, at
}

// trim returns s without the white space at its ends.
func trim(text string, s span.Span) span.Span {
	line := s.In(text)
	if plain(line[:min(1, len(line))]) && plain(line[max(0, len(line)-1):]) {
		return s
	}
	s.Start += len(line) - len(strings.TrimLeftFunc(line, unicode.IsSpace))
	if s.Start < s.End {
		s.End -= len(line) - len(strings.TrimRightFunc(line, unicode.IsSpace))
	}
	return s
}

// trimLeft and trimRight are those of package strings, made fast for lines that do
// not begin or end with one of marks, as most do not: package strings is slow if
// marks is not ASCII.
func trimLeft(s, marks string) string {
	if s != "" && s[0] < utf8.RuneSelf && strings.IndexByte(marks, s[0]) < 0 {
		return s
	}
	return strings.TrimLeft(s, marks)
}

// trimRight is described at trimLeft.
func trimRight(s, marks string) string {
	for s != "" {
		n := 1
		if c := s[len(s)-1]; c < utf8.RuneSelf {
			if strings.IndexByte(marks, c) < 0 {
				break
			}
		} else {
			var r rune
			if r, n = utf8.DecodeLastRuneInString(s); !strings.ContainsRune(marks, r) {
				break
			}
		}
		s = s[:len(s)-n]
	}
	return s
}

// plain reports whether s is one byte of ASCII that is not white space.
func plain(s string) bool { return len(s) == 1 && ' ' < s[0] && s[0] < utf8.RuneSelf }

// asciiLetter reports whether c is an ASCII letter.
func asciiLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// unbullet returns line without a list mark at its start.
func unbullet(line string) (string, bool) {
	if line == "" || line[0] != '*' && line[0] != '-' && line[0] < utf8.RuneSelf {
		return line, false
	}
	switch mark, n := utf8.DecodeRuneInString(line); mark {
	case '*', '•', '·', '▪', '■', '►', '-', '–', '—':
		if rest := strings.TrimLeftFunc(line[n:], unicode.IsSpace); len(rest) < len(line)-n {
			return rest, true
		}
	}
	return line, false
}

// looks are counts and properties of the words of a line.
type looks struct {
	words   int16 // words with a letter or digit
	capital int16 // of those, words that begin with a capital or a digit
	small   int16 // lower-case words that headlines in title case capitalize
	inner   int16 // sentence ends inside the line
	caps    bool  // no lower-case letter, and at least two capitals
	stop    bool  // ends with a full stop, possibly inside quotation marks or brackets
}

// look reads the words of a line, of its first 32,000 bytes at most. It costs
// O(len(line)).
func look(line string) (k looks) {
	line = line[:min(len(line), 32000)]
	upper, lower := 0, 0
	start := true
	for i := 0; i < len(line); {
		c := line[i]
		if c < utf8.RuneSelf {
			switch {
			case 'a' <= c && c <= 'z':
				lower++
				if start {
					k.words++
					// A long line of small words is no headline whatever the words are.
					if k.small > 6 || !minor(line[i:]) {
						k.small++
					}
					start = false
				}
				for i+1 < len(line) && 'a' <= line[i+1] && line[i+1] <= 'z' {
					i++
				}
			case 'A' <= c && c <= 'Z', '0' <= c && c <= '9':
				upper++
				if start {
					k.words++
					k.capital++
					start = false
				}
			case c == ' ':
				if i > 0 && k.words > 1 && (line[i-1] == '.' || line[i-1] == '!' || line[i-1] == '?') && begins(line[i+1:]) && !initial(line[:i]) {
					k.inner++
				}
				start = true
			case c == '/', '\t' <= c && c <= '\r':
				start = true
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(line[i:])
		switch {
		case unicode.IsLetter(r):
			isLower := unicode.IsLower(r)
			if isLower {
				lower++
			} else {
				upper++
			}
			if start {
				k.words++
				if isLower {
					k.small++
				} else {
					k.capital++
				}
				start = false
			}
		case unicode.IsSpace(r) || r == '—':
			start = true
		}
		i += n
	}
	k.caps = lower == 0 && upper > 1
	end := trimRight(line, "\"')]”’ ")
	k.stop = strings.HasSuffix(end, ".") && !strings.HasSuffix(end, "...")
	return k
}

// begins reports whether s begins as a sentence does: with a capital, perhaps
// behind a mark that opens a quotation.
func begins(s string) bool {
	switch {
	case s == "":
		return false
	case s[0] == '"':
		s = s[1:]
	case strings.HasPrefix(s, "“"):
		s = s[len("“"):]
	}
	return s != "" && 'A' <= s[0] && s[0] <= 'Z'
}

// initial reports whether s ends with one letter or a short abbreviation and a
// full stop ("J.", "U.S.", "Sen.").
func initial(s string) bool {
	if s[len(s)-1] != '.' {
		return false
	}
	i := len(s) - 1
	for i > 0 && s[i-1] != ' ' && len(s)-i < 8 {
		i--
	}
	w := s[i : len(s)-1]
	return len(w) == 1 || strings.IndexByte(w, '.') >= 0 || len(w) <= 4 && w != "" && 'A' <= w[0] && w[0] <= 'Z' && abbreviated(w)
}

// minor reports whether the word at the start of s is one that headlines in title
// case leave in lower case.
func minor(s string) bool {
	n := 1
	for n < len(s) && 'a' <= s[n] && s[n] <= 'z' {
		if n++; n > len("after") {
			return false
		}
	}
	if n < len(s) && s[n] != ' ' && s[n] != '-' {
		return false
	}
	switch s[:n] {
	case "a", "an", "the", "of", "in", "on", "to", "for", "and", "or", "but", "nor", "at", "by", "as", "with", "from", "into", "over", "via", "vs", "is", "it", "up", "off", "out", "so", "yet", "if", "than", "that", "be", "are", "about", "after", "amid", "not", "its", "his", "her":
		return true
	}
	return false
}

// titled reports whether the line is written in title case.
func (k looks) titled() bool { return k.words >= 3 && !k.caps && k.small*5 <= k.words }

// sentence reports whether the line ends as a sentence of body text does.
func sentence(line string) bool {
	end := trimRight(line, "\"')]”’» ")
	if end == "" {
		return false
	}
	switch end[len(end)-1] {
	case '.', '?', '!', ':', ';', ',':
		return true
	}
	return strings.HasSuffix(end, "…")
}

// nextLetter returns the first letter or digit at or after i, in lower case, and the
// offset after it; -1 at the end of s.
func nextLetter(s string, i int) (rune, int) {
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r), i
		}
	}
	return -1, i
}
