package inset

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// teaser ends the headline of another story: at the end of the line, or before a
// quotation or a word that begins a sentence.
func teaser(line string, at, i int) int {
	words, smalls := 0, 0
	sure := true // no name in the headline follows a word that does not lead to one
	for j := blanks(line, i); j-at < window; words++ {
		if j == len(line) {
			// The headline ends the line. With a full stop it is a sentence.
			if words < 3 || line[j-1] == '.' || line[j-1] == '"' {
				return 0
			}
			return j
		}
		if words >= 3 {
			before := line[i+strings.LastIndexByte(line[i:j-1], ' ')+1 : j-1]
			ends := strings.IndexByte(",:;-", line[j-2]) < 0 && !small(before)
			if ends && quotes(line, j) || starts(line, j) && (ends || !preposition(line[j:j+2])) {
				return trimmed(line, i, j)
			}
			if begins(line, j) {
				return trimmed(line, i, j)
			}
			if smalls >= 3 && sure && ends && before != "" && 'A' <= line[j] && line[j] <= 'Z' && 'a' <= before[0] && before[0] <= 'z' && !leadsOn(before) {
				if subject(line, j) {
					return trimmed(line, i, j)
				}
				sure = false
			}
			if line[j] == '(' {
				if _, ok := bracketed(line, j); ok {
					return trimmed(line, i, j)
				}
			}
		}
		if 'a' <= line[j] && line[j] <= 'z' {
			smalls++
		}
		e := j
		for e < len(line) && line[e] != ' ' {
			e++
		}
		if k := joint(line, j, e); k > 0 && words >= 3 {
			return k
		}
		if c := line[e-1]; c == '.' && e < len(line) && ('a' <= line[j] && line[j] <= 'z' || e-j > 5) {
			return 0 // a sentence of the story is over
		}
		if c := line[e-1]; (c == '?' || c == '!') && words >= 3 && opens(line, e, false) {
			return e
		}
		j = blanks(line, e)
	}
	return 0
}

// subject reports whether line[j:] begins with names followed by a verb or a comma:
// "Shopkeepers had", "Rosa Quintero, 71,". After a headline in lower case, that is the
// start of a sentence.
func subject(line string, j int) bool {
	for range 4 {
		e := j
		for e < len(line) && line[e] != ' ' && line[e] != ',' {
			e++
		}
		if e+2 >= len(line) {
			return false
		}
		if line[e] == ',' {
			return true
		}
		if j = blanks(line, e); j == len(line) {
			return false
		}
		if c := line[j]; c < 'A' || c > 'Z' {
			k := j
			for k < len(line) && 'a' <= line[k] && line[k] <= 'z' {
				k++
			}
			return tellsOf(line[j:k])
		}
	}
	return false
}

// joint returns where the word line[j:e] ends if the next sentence is glued to it:
// "banksThe", "banks“The". Else it returns 0.
func joint(line string, j, e int) int {
	for k := j + 3; k+3 <= e; k++ {
		if c := line[k-1]; c < 'a' || c > 'z' {
			continue
		}
		if quotes(line, k) || line[k] == 'T' && starts(line, k) {
			return k
		}
		// No name begins with four lower-case letters and goes on with a capital.
		if k-j >= 4 && 'a' <= line[j] && line[j] <= 'z' && 'A' <= line[k] && line[k] <= 'Z' && 'a' <= line[k+1] && line[k+1] <= 'z' {
			return k
		}
	}
	return 0
}

// trimmed returns j without the blanks before it.
func trimmed(line string, i, j int) int {
	return i + len(strings.TrimRight(line[i:j], " \u00a0"))
}

// quotes reports whether a quotation of a whole sentence opens at line[i:].
func quotes(line string, i int) bool {
	rest, ok := strings.CutPrefix(line[i:], "\"")
	if !ok {
		rest, ok = strings.CutPrefix(line[i:], "“")
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return ok && unicode.IsUpper(r)
}
