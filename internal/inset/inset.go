// Package inset finds the furniture of a page inside a line of running text: picture
// credits, pointers to other stories, labels of advertisements, begs. Scrapers that
// lose line breaks leave it there, between two sentences or after the last one.
package inset

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/word"
)

// A Piece is a piece of furniture in a line, line[Start:End].
type Piece struct {
	Start, End int
	Rule       string // "credit/image"
}

// window is the greatest length of a piece in bytes.
const window = 240

// Next returns the first piece of line at or after from, which must be 0, the end of
// a piece or the offset after a full stop. ok is false if there is none. Pieces stand
// between sentences, and one whose end is not certain is not returned. A series of
// calls, each from the end of the last piece, costs O(len(line)).
func Next(line string, from int) (p Piece, ok bool) {
	for at := Start(line, from); ; at = Start(line, from) {
		if p, ok = piece(line, at); ok {
			p.Start = lead(line, from, at)
			return p, true
		}
		n := Stop(line[at:]) // from full stops before at, Start returns at
		if n < 0 {
			return Piece{}, false
		}
		from = at + n + 1
	}
}

// Stop returns the offset of the first full stop, question or exclamation mark in s, -1
// if there is none. It looks for one mark after the other, but not far ahead, so that a
// series of calls from mark to mark costs O(len(s)).
func Stop(s string) int {
	const ahead = 256
	for at := 0; at < len(s); at += ahead {
		part, n := s[at:min(at+ahead, len(s))], -1
		for _, c := range [...]byte{'.', '?', '!'} {
			if i := strings.IndexByte(part, c); i >= 0 {
				part, n = part[:i], i
			}
		}
		if n >= 0 {
			return at + n
		}
	}
	return -1
}

// lead returns where the dashes and marks before the piece at line[at:] begin, which
// is at from or after it.
func lead(line string, from, at int) int {
	start := at
	for i := at; i > from; {
		n := 1
		switch c := line[i-1]; {
		case c == ' ' || c == 0xA0 && i > from+1 && line[i-2] == 0xC2:
			if c != ' ' {
				n = 2
			}
			i -= n
			continue
		case c == '-' || c == '|' || c == '>' || c == '*':
		case c >= utf8.RuneSelf && i >= from+3 && (strings.HasSuffix(line[:i], "—") || strings.HasSuffix(line[:i], "–") || strings.HasSuffix(line[:i], "•") || strings.HasSuffix(line[:i], "►")):
			n = 3
		default:
			return start
		}
		i -= n
		start = i
	}
	return start
}

// Start returns where the sentence after the full stop before line[i:] begins.
func Start(line string, i int) int {
	if i+1 < len(line) && line[i] == ' ' && 'A' <= line[i+1] && line[i+1] <= 'Z' {
		return i + 1 // most sentences are like this
	}
	for i < len(line) {
		switch c := line[i]; {
		case c == ' ' || c == '"' || c == ')' || c == '.' || c == '|' || c == '-' || c == '>' || c == '*':
			i++
		case c == 0xC2 && strings.HasPrefix(line[i:], "\u00a0"):
			i += 2
		case c == 0xE2 && (strings.HasPrefix(line[i:], "”") || strings.HasPrefix(line[i:], "’") || strings.HasPrefix(line[i:], "—") || strings.HasPrefix(line[i:], "–") || strings.HasPrefix(line[i:], "•") || strings.HasPrefix(line[i:], "►")):
			i += 3
		default:
			return i
		}
	}
	return i
}

// piece reads the piece that begins at line[at:].
func piece(line string, at int) (Piece, bool) {
	if len(line)-at < 6 {
		return Piece{}, false
	}
	c := line[at]
	if c == '(' || c == '[' {
		return bracketed(line, at)
	}
	if spoken(line, at) {
		return Piece{}, false
	}
	if c < 'A' || c > 'Z' {
		if c == 'p' && len(line) > postLine {
			return address(line, at)
		}
		return Piece{}, false
	}
	k, x := first(line, at), forms()
	if h := hash(k); x.filter[h>>6]>>(h&63)&1 == 0 {
		return Piece{}, false
	}
	for _, f := range x.by[k] {
		if at == 0 && !f.first {
			continue
		}
		for _, w := range f.words {
			n, ok := word.Prefix(line[at:], w)
			if !ok || n < len(line)-at && letter(w[len(w)-1]) && letter(line[at+n]) {
				continue
			}
			if end := f.end.end(line, at, at+n); end > 0 {
				if strings.HasPrefix(f.rule, "beg/") {
					end = consents(line, end)
				}
				return Piece{at, end, f.rule}, true
			}
		}
	}
	end, rule := pleaAt(line, at)
	if end == 0 {
		end, rule = asked(line, at)
	}
	if end == 0 {
		return Piece{}, false
	}
	return Piece{at, consents(line, max(end, button(line, end))), rule}, true
}

// spoken reports whether a quotation mark right before line[at:] opens a quotation.
func spoken(line string, at int) bool {
	return at > 0 && line[at-1] == '"' && (at == 1 || line[at-2] == ' ' || line[at-2] == '(')
}

// begins reports whether line[at:] begins with the words of a piece. It does not check
// whether the piece ends, since that would in turn check the pieces after it.
func begins(line string, at int) bool {
	if len(line)-at < 6 || line[at] < 'A' || line[at] > 'Z' {
		return false
	}
	k, x := first(line, at), forms()
	if h := hash(k); x.filter[h>>6]>>(h&63)&1 == 0 {
		return false
	}
	for _, f := range x.by[k] {
		for _, w := range f.words {
			if f.end == byLabel && strings.IndexByte(w, ' ') < 0 {
				continue
			}
			n, ok := word.Prefix(line[at:], w)
			if ok && (n == len(line)-at || !letter(w[len(w)-1]) || !letter(line[at+n])) {
				return true
			}
		}
	}
	return false
}

// postLine is the length of the longest line, in bytes, that may be a post on a network
// with the address of its picture.
const postLine = 400

// address reads the address of the picture of a post.
func address(line string, at int) (Piece, bool) {
	for _, host := range [...]string{"pic.twitter.com/", "pic.x.com/"} {
		if !strings.HasPrefix(line[at:], host) {
			continue
		}
		i := at + len(host)
		for i < len(line) && i-at < 40 && line[i] < utf8.RuneSelf && letter(line[i]) {
			i++
		}
		if i = marks(line, i); opens(line, i, false) {
			return Piece{at, i, "debris/url"}, true
		}
	}
	return Piece{}, false
}

// letter reports whether c is a letter or digit, or part of a character beyond ASCII
// that is not a mark.
func letter(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || c >= utf8.RuneSelf && c != 0xC2 && c != 0xE2
}

// opens reports whether a new sentence or another piece may begin at line[i:], or the
// line ends there. If sure is set, a capital is not enough, since it may begin a
// name: there must be a quotation mark, a bracket, or a word that begins no names.
func opens(line string, i int, sure bool) bool {
	i = blanks(line, i)
	if i == len(line) {
		return true
	}
	switch c := line[i]; {
	case c == '"' || c == '(' || c == '[' || c == '*':
		return true
	case c == 0xE2:
		return !strings.HasPrefix(line[i:], "’")
	case c == 0xC2:
		return true // “«”, “·”
	case '0' <= c && c <= '9':
		return !sure
	case c < utf8.RuneSelf && (c < 'A' || c > 'Z'):
		return false
	}
	if !sure {
		r, _ := utf8.DecodeRuneInString(line[i:])
		return unicode.IsUpper(r)
	}
	if starts(line, i) {
		return true
	}
	return begins(line, i)
}

// starts reports whether the word at line[i:] begins sentences but not names, and is
// followed by a lower-case word: "The opposition", not "The Hague".
func starts(line string, i int) bool {
	n := 0
	for i+n < len(line) && n < 12 && 'a' <= line[i+n]|0x20 && line[i+n]|0x20 <= 'z' {
		n++
	}
	if i+n >= len(line) || line[i+n] != ' ' && line[i+n] != ',' || !starter(line[i:i+n]) {
		return false
	}
	j := blanks(line, i+n)
	if line[i+n] == ',' {
		j = blanks(line, i+n+1)
	}
	if j == len(line) {
		return false
	}
	return 'a' <= line[j] && line[j] <= 'z' || preposition(line[i:i+n]) || line[i+n] == ','
}

// blanks returns the end of the blanks at line[i:].
func blanks(line string, i int) int {
	for i < len(line) {
		if line[i] == ' ' {
			i++
		} else if strings.HasPrefix(line[i:], "\u00a0") {
			i += 2
		} else {
			break
		}
	}
	return i
}
