package agency

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/word"
)

// Credit returns the offset of the credit of a picture that ends line, -1 if
// there is none: "… at the State Department. TASS", "… (AP Photo/Jane Doe)",
// "… Photograph: Jane Doe/Reuters". It looks at the last 200 bytes.
func Credit(line string) int {
	from := max(0, len(line)-200)
	for from < len(line) && !utf8.RuneStart(line[from]) {
		from++
	}
	s := withoutStop(line[from:])
	at := -1
	if strings.HasSuffix(s, ")") || strings.HasSuffix(s, "]") {
		at = bracketed(s)
	} else if at = announced(s); at < 0 {
		at = signed(s, strings.HasSuffix(line, "."))
	}
	if at < 0 {
		return -1
	}
	return from + at
}

// withoutStop returns s without the blanks, full stops and semicolons at its end.
func withoutStop(s string) string {
	for n := len(s); n > 0; n = len(s) {
		switch c := s[n-1]; {
		case c == ' ' || c == '.' || c == ';':
			s = s[:n-1]
		case c == 0xA0 && n > 1 && s[n-2] == 0xC2: // a no-break space
			s = s[:n-2]
		default:
			return s
		}
	}
	return s
}

// bracketed returns where the credit in brackets begins that ends s, -1 if what
// stands in the brackets is none.
func bracketed(s string) int {
	open := strings.LastIndexAny(s, "([")
	if open < 0 {
		return -1
	}
	in := strings.Trim(s[open:], "([)]. ")
	if creditStart(in) > 0 || word.HasWord(in, "stock image") || word.HasWord(in, "file photo") || word.HasWord(in, "file image") {
		return open
	}
	if n := Ends(in); n > 0 {
		head := strings.TrimRight(in[:len(in)-n], " ")
		if head != "" && holder(head) && names(head) || word.HasPrefix(in, "ap photo") || word.HasPrefix(in, "afp photo") {
			return open
		}
		if head == "" {
			if name, _ := Is(in); name == "" || strings.Contains(in, "Photo") {
				return open
			}
		}
	}
	if strings.HasPrefix(in, "AP Photo/") || stroke(in) || strings.HasSuffix(folded(in), "file photo") {
		return open
	}
	return -1
}

// folded returns s in small letters.
func folded(s string) string { return string(word.Append(nil, s)) }

// announced returns where the credit at the end of s begins that one of the
// creditWords leads to, -1 if there is none: "Photograph: Jane Doe/Reuters",
// "Photo by Jane Doe", "Credit: Jane Doe".
func announced(s string) int {
	first := len(s)
	if !lowerBefore(s) {
		first = max(0, len(s)-124, creditRun(s))
	}
	if !announces(s[max(0, first-2):]) {
		return -1
	}
	for i := len(s) - 1; i >= first && len(s)-i < 120; i-- {
		switch c := s[i]; {
		case c == 'P' || c == 'C' || c == 'I' || c == 0xC2 || c == 'c' && strings.HasPrefix(s[i:], "courtesy"):
		default:
			continue
		}
		if i > 0 && s[i-1] != ' ' && s[i-1] != '.' && s[i-1] != '|' && s[i-1] < utf8.RuneSelf {
			continue
		}
		if n := creditStart(s[i:]); n > 0 && !goesOn(s[i+n:]) && len(strings.Fields(s[i+n:])) <= 9 && names(s[i+n:]) {
			return i
		}
	}
	return -1
}

// signed returns where the credit at the end of s begins that ends with the name
// of an agency, perhaps with a photographer before it, -1 if there is none.
// stopped tells that a full stop followed s.
func signed(s string, stopped bool) int {
	n := Ends(s)
	if n == 0 {
		if i := strokeTail(s); i > 0 {
			return i
		}
		return -1
	}
	head := strings.TrimRight(s[:len(s)-n], " \u00a0")
	switch {
	case head == "":
		return -1
	case holder(head):
		return photographer(head)
	case !stopped && sentenceEnd(head): // "… he told Reuters." is prose
		return len(s) - n
	}
	return -1
}

// sentenceEnd reports whether head surely ends a sentence.
func sentenceEnd(head string) bool {
	return strings.HasSuffix(head, ".") && len(head) > 30 || strings.HasSuffix(head, ".”") || strings.HasSuffix(head, ".\"") || strings.HasSuffix(head, ".)")
}

// photographer returns where the name of the photographer begins that ends head
// before an agency, -1 if there is none.
func photographer(head string) int {
	i, blank := strings.LastIndex(head, ". "), len(" ")
	if j := strings.LastIndex(head, ".\u00a0"); j > i {
		i, blank = j, len("\u00a0")
	}
	if i >= 0 {
		if names(head[i+1:]) {
			return i + len(".") + blank
		}
		return -1
	}
	if names(head) {
		return 0
	}
	if i = strings.LastIndexAny(head[:len(head)-1], "|–—"); i < 0 || !names(head[i:]) {
		return lastName(head)
	}
	return i
}

// lastName returns the offset of the one or two capitalised words before the
// stroke at the end of head, -1 if there are none.
func lastName(head string) (at int) {
	if c := head[len(head)-1]; c != '/' && c != '|' {
		return -1
	}
	end := len(strings.TrimRight(head, " /|"))
	at = -1
	for range 2 {
		i := strings.LastIndexByte(head[:end], ' ') + 1
		if r, _ := utf8.DecodeRuneInString(head[i:end]); !unicode.IsUpper(r) {
			break
		}
		at = i
		if i == 0 {
			break
		}
		end = len(strings.TrimRight(head[:i], " "))
	}
	return at
}

// strokeTail returns where a credit with a stroke begins that follows the last
// sentence of s, 0 if there is none: "… in the harbour. REUTERS/Jane Doe".
func strokeTail(s string) int {
	from := max(0, len(s)-40)
	i := from + strings.IndexByte(s[from:], '/')
	if i < max(from, 20) {
		return 0
	}
	if j := strings.LastIndexByte(s[:i], ' '); j > 20 && s[j-1] == '.' && stroke(s[j+1:]) {
		return j + 1
	}
	return 0
}
