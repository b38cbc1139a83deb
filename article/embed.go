package article

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/word"
)

// embed reports whether line belongs to a quoted post. marked says that it may
// contain a stroke or "@".
func embed(line string, marked bool) bool {
	if len(line) > maxHeadLine {
		return false
	}
	if strings.HasSuffix(line, "Instagram") && word.HasPrefix(line, "view this post on") || line[0]|0x20 == 'a' && word.HasPrefix(line, "a post shared by") {
		return true
	}
	if !marked {
		return false
	}
	if strings.IndexByte(line, '/') >= 0 && (strings.Contains(line, "pic.twitter.com/") || strings.Contains(line, "pic.x.com/")) {
		return true
	}
	if strings.IndexByte(line, '@') < 0 {
		return false
	}
	i := strings.Index(line, "(@")
	if i < 0 {
		return false
	}
	j := strings.IndexByte(line[i:], ')')
	if j < 0 || strings.IndexByte(line[i:i+j], ' ') >= 0 {
		return false
	}
	rest := line[i+j+1:]
	_, at, ok := ParseDate(rest)
	return ok && at.Start <= 3 && len(rest)-at.End <= 2
}
