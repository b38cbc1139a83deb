package inset

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// crumbWords is the greatest number of words of a section in the path of a page.
const crumbWords = 4

// crumbs returns where the path of the page at the start of line ends, "Home > News >
// Local", 0 if there is none or the last section is not certainly over.
func crumbs(line string) int {
	rest, ok := strings.CutPrefix(line, "Home")
	if !ok {
		return 0
	}
	sep := ""
	for _, s := range [...]string{" > ", " » ", " › ", " / "} {
		if strings.HasPrefix(rest, s) {
			sep = s
		}
	}
	if sep == "" {
		return 0
	}
	i := len(line) - len(rest) + len(sep)
	for i < min(len(line), window) {
		end := 0 // of the section
		for n, j := 0, i; n < crumbWords && j < len(line); n++ {
			if r, _ := utf8.DecodeRuneInString(line[j:]); !unicode.IsUpper(r) && line[j] != '&' {
				return 0
			}
			k := strings.IndexByte(line[j:], ' ')
			if k < 0 {
				return 0
			}
			j += k
			if strings.HasPrefix(line[j:], sep) {
				end = j
				break
			}
			if opens(line, j, true) {
				return j
			}
			j = blanks(line, j)
		}
		if end == 0 {
			return 0
		}
		i = end + len(sep)
	}
	return 0
}
