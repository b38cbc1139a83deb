package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/agency"
)

// agencyTail returns where line ends with the name of an agency after a sentence, 0
// if it does not: in brackets or after a dash, "… he said. (ANI)", "… he said. —
// Reuters", or with the codes of its editors, "… he said. PTI COR NP". Captions end
// like this, too, so it is used for the last line of a story only.
func agencyTail(line string) int {
	if len(line) < 60 {
		return 0
	}
	if c := line[len(line)-1]; 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' {
		if at := codeTail(line); at > 0 {
			return at
		}
	}
	i := len(line) - 1
	for from := len(line) - 40; ; i-- {
		if i < from {
			return 0
		}
		c := line[i]
		if c == '(' || c == 0xE2 && (strings.HasPrefix(line[i:], "—") || strings.HasPrefix(line[i:], "–")) {
			break
		}
		if (c == '-' || c == '/' || c == '[') && (sentenceEnd(line[:i]) || line[i-1] == ' ' && sentenceEnd(line[:i-1])) {
			break
		}
	}
	if !agencyLine(line[i:]) && !signed(line[i:]) {
		return 0
	}
	head := strings.TrimRight(line[:i], " \u00a0-")
	if !sentenceEnd(head) { // "… he said. kb/wmr (AP, AFP)"
		k := strings.LastIndexByte(head, ' ')
		if k < 0 || strings.IndexByte(head[k:], '/') < 0 || !strokes(head[k+1:]) {
			return 0
		}
		head = strings.TrimRight(head[:k], " \u00a0")
	}
	if sentenceEnd(head) {
		return len(head)
	}
	return 0
}

// signed reports whether s is a desk's signature under a story: initials with
// strokes or in brackets, or the name of the site after a dash: "/JPV", "(ab/cd)",
// "—AB/CD, Harbour News", "– harbour.example".
func signed(s string) bool {
	mark, n := utf8.DecodeRuneInString(s)
	rest := strings.Trim(s[n:], " \u00a0.")
	switch mark {
	case '/':
		return len(rest) <= 12 && strokes(rest)
	case '(', '[':
		rest = strings.TrimRight(rest, ")]")
		return strings.IndexByte(rest, '/') > 0 && strokes(rest)
	case '—', '–':
		if strings.IndexByte(rest, ' ') < 0 && strings.IndexByte(rest, '.') > 2 && letters(rest[strings.LastIndexByte(rest, '.')+1:]) {
			return true // the address of the site
		}
		head, outlet, ok := strings.Cut(rest, ", ")
		return strings.IndexByte(head, '/') > 0 && strokes(head) && (!ok || capitals(outlet))
	}
	return false
}

// strokes reports whether s is initials of up to four letters with strokes between them.
func strokes(s string) bool {
	for {
		part, rest, more := strings.Cut(s, "/")
		if len(part) < 2 || len(part) > 4 || !letters(part) || part != strings.ToUpper(part) && part != strings.ToLower(part) {
			return false
		}
		if !more {
			return true
		}
		s = rest
	}
}

// letters reports whether s consists of ASCII letters.
func letters(s string) bool {
	for i := range len(s) {
		if s[i]|0x20 < 'a' || s[i]|0x20 > 'z' {
			return false
		}
	}
	return s != ""
}

// capitals reports whether every word of s begins with a capital.
func capitals(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) {
			return false
		}
	}
	return s != ""
}

// codeTail is agencyTail for a line that ends with a capital or a number: "PTI COR
// NP", "UNI AB CD 1915", with at most five codes of two to four capitals. An
// unknown agency must have three codes, or two and a number.
func codeTail(line string) int {
	end, least := len(line), 3
	if i := strings.LastIndexByte(line, ' ') + 1; i > 0 && line[i] <= '9' {
		if n := len(line) - i; n < 3 || n > 4 || strings.Trim(line[i:], "0123456789") != "" {
			return 0
		}
		end, least = i-1, 2
	}
	for n := 1; n <= 6; n++ {
		i := strings.LastIndexByte(line[:end], ' ') + 1
		w := line[i:end]
		for k := range len(w) {
			if w[k] < 'A' || w[k] > 'Z' {
				return 0
			}
		}
		head := strings.TrimRight(line[:i], " ")
		if name, _ := agency.Is(w); name != "" || n >= least && len(w) > 1 && len(w) <= 4 && strings.HasSuffix(head, ".") {
			if sentenceEnd(head) {
				return len(head)
			}
			return 0
		}
		if i == 0 || len(w) < 2 || len(w) > 4 {
			return 0
		}
		end = i - 1
	}
	return 0
}
