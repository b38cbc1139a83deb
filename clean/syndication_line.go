package clean

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/agency"
	"github.com/newsnorm/newsnorm/internal/inset"
)

// lineRule returns the rule of a line that is recognized by its form rather than its
// words, "" if there is none. prev is the line before it.
func lineRule(line, prev string) string {
	if len(line) > 160 {
		if line[0] == 'R' && len(line) <= 4*160 && pointer(line) && line[len(line)-1] != '.' {
			return "nav/read-more"
		}
		return inset.Plea(line)
	}
	switch c := line[0]; {
	case c == 'H' || c == 'Y':
		if breadcrumb(line) {
			return "nav/breadcrumb"
		}
	case (c == 'A' || c == 'R' || c == 'M') && pointer(line):
		return "nav/read-more"
	case c == 'B' && strings.HasPrefix(line, "BC-"):
		if slug(line) {
			return "debris/slug"
		}
	case c == 'd' && strings.HasPrefix(line, "doi:"):
		if strings.Count(line, " ") <= 1 {
			return "debris/url"
		}
	case c == 'S' && strings.HasPrefix(line, "SOURCE"):
		if sourceLine(line) {
			return "credit/source"
		}
	case c == '#' && hashtags(line):
		return "debris/handle"
	case c == '@' || c == '#':
		// "@reader_12." under a quotation says who spoke.
		if strings.IndexByte(line, ' ') < 0 && len(line) > 2 && !strings.HasSuffix(line, ".") && !quoteEnd(prev) && asciiHandle(line[1:]) {
			return "debris/handle"
		}
		return ""
	case strings.HasPrefix(line, "http") || strings.HasPrefix(line, "www."):
		if strings.IndexByte(line, ' ') < 0 {
			return "debris/url"
		}
	}
	if strings.IndexByte(line, '>') > 0 && path(line) {
		return "nav/breadcrumb"
	}
	if agency.IsCredit(line) {
		return "credit/image"
	}
	if len(line) <= 100 && shareRow(line) {
		return "widget/share"
	}
	return inset.Plea(line)
}

// hashtags reports whether line consists of two or more hashtags.
func hashtags(line string) bool {
	n := 0
	for w := range strings.FieldsSeq(line) {
		if len(w) < 3 || w[0] != '#' || !asciiHandle(w[1:]) || w[1] >= '0' && w[1] <= '9' {
			return false
		}
		n++
	}
	return n > 1
}

// mailbox reports whether line is an e-mail address and nothing else.
func mailbox(line string) bool {
	if len(line) > 64 {
		return false
	}
	i := strings.IndexByte(line, '@')
	return i > 0 && strings.IndexByte(line, ' ') < 0 && strings.IndexByte(line[i:], '.') > 1 && line[len(line)-1] != '.'
}

// asciiHandle reports whether s consists of ASCII letters, digits and underscores.
func asciiHandle(s string) bool {
	for i := range len(s) {
		if c := s[i]; !('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_') {
			return false
		}
	}
	return true
}

// quoteEnd reports whether line ends with a quotation mark.
func quoteEnd(line string) bool {
	return strings.HasSuffix(line, "\"") || strings.HasSuffix(line, "”") || strings.HasSuffix(line, "'") || strings.HasSuffix(line, "’") || strings.HasSuffix(line, "''")
}
