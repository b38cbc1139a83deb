package agency

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/prose"
	"github.com/newsnorm/newsnorm/internal/word"
)

// creditWords begin a picture credit, as does the sign ©.
var creditWords = [...]string{
	"photo by", "photos by", "photo courtesy", "photos courtesy", "photo credit", "photo illustration", "photograph by", "photographs by", "photographed by",
	"photograph courtesy", "photography by", "photography courtesy", "picture by", "image by", "image courtesy", "images courtesy", "image credit", "image credits", "illustration by", "illustrations by", "courtesy of",
	"featured image", "feature image", "image source", "photo source", "representational image", "representative image", "lead image", "cover image", "header image", "main image", "top image", "file photo", "file image", "file picture", "file photograph", "stock photo", "stock image",
	"graphic by", "video by", "screenshot via", "screengrab via", "picture credit", "pic credit", "pic", "pics", "credit", "credits", "photo", "photos", "photograph", "photographs", "photographer", "picture", "pictures", "image",
	"images", "illustration", "illustrations", "art by", "artwork by", "copyright", "courtesy",
}

var creditSign = [...]string{"©"}

// credits looks up the creditWords by their beginning.
var credits = sync.OnceValue(func() *word.Starts { return word.NewStarts(creditWords[:]) })

// creditStart returns the length of the words at the start of s that announce a
// credit, 0 if there are none. A bare noun needs a colon ("Photo: Jane Doe").
func creditStart(s string) int {
	list := credits().Of(s)
	if strings.HasPrefix(s, creditSign[0]) {
		list = creditSign[:]
	}
	for _, w := range list {
		n, ok := word.Prefix(s, w)
		if !ok || n == len(s) {
			continue
		}
		rest := s[n:]
		if strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, " :") {
			return n + len(rest) - len(strings.TrimLeft(rest, " :"))
		}
		if strings.HasSuffix(w, "courtesy") && len(rest) > 1 && 'a' <= rest[1] && rest[1] <= 'z' && !word.HasWord(rest[1:], "of") && !word.HasWord(rest[1:], "the") {
			continue // "Photo courtesy matters"
		}
		if (strings.HasSuffix(w, " by") || strings.HasSuffix(w, " of") || strings.HasSuffix(w, "courtesy") || strings.HasSuffix(w, " via") || w == creditSign[0]) && rest[0] == ' ' {
			return n + 1
		}
	}
	return 0
}

// stockWords call a picture an old or a general one.
var stockWords = [...]string{"file photo", "file image", "file picture", "file photograph", "stock photo", "stock image", "representational image", "representative image", "representational photo", "courtesy photo", "undated photo"}

// stocks looks up the stockWords by their beginning.
var stocks = sync.OnceValue(func() *word.Starts { return word.NewStarts(stockWords[:]) })

// stockImage returns what follows the stockWords at the start of s.
func stockImage(s string) (rest string, ok bool) {
	for _, w := range stocks().Of(s) {
		if n, ok := word.Prefix(s, w); ok && !strings.HasPrefix(s[n:], ":") && !strings.HasPrefix(s[n:], "s") {
			return s[n:], true
		}
	}
	return "", false
}

// bare returns s without brackets, marks and full stops around it.
func bare(s string) string {
start:
	for s != "" {
		n := 1
		switch c := s[0]; {
		case c == '(' || c == '[' || c == '*' || c == ' ':
		case c < utf8.RuneSelf:
			break start
		default:
			var r rune
			switch r, n = utf8.DecodeRuneInString(s); r {
			case '•', '·', '–', '—', '\u00a0':
			default:
				break start
			}
		}
		s = s[n:]
	}
	for s != "" {
		switch s[len(s)-1] {
		case '.', ')', ']', ';', ' ':
			s = s[:len(s)-1]
			continue
		}
		break
	}
	return s
}

// IsCredit reports whether line is nothing but the credit of a picture: "Image:
// AP", "Jane Doe / Reuters.", "(Photo by Jane Doe/Getty Images)".
func IsCredit(line string) bool {
	if len(line) > 160 {
		return false
	}
	s := bare(line)
	if rest, ok := stockImage(s); ok {
		_, known := Is(strings.Trim(rest, " .()[]/|—–-"))
		return known || strings.Trim(rest, " .()[]") == ""
	}
	if n := creditStart(s); n > 0 {
		if len(s) > n && '0' <= s[n] && s[n] <= '9' && strings.Contains(s[n:], ": ") {
			return false // "Photos: 300. Letters: 40."
		}
		return len(s) > n && len(strings.Fields(s[n:])) <= 12 && !goesOn(s[n:]) && !prose.Of(s[n:]).Sentence()
	}
	if !capitalEnd(s) {
		return false
	}
	// "AP Photo/Jane Doe", "REUTERS/Jane Doe"
	if stroke(s) {
		return true
	}
	if s[0] == 'C' {
		for _, w := range [...]string{"Copyright AP", "Copyright AFP"} {
			if rest, ok := strings.CutPrefix(s, w); ok {
				return len(rest) < 48 && names(rest)
			}
		}
	}
	n := Ends(s)
	if n == 0 {
		return false
	}
	head := strings.TrimRight(s[:len(s)-n], " ")
	if head == "" {
		name, _ := Is(s)
		return name == "" // a picture library alone; an agency alone may be a byline
	}
	if !holder(head) {
		return false
	}
	return names(head)
}

// capitalEnd reports whether the last word of s begins with a capital, like all
// agencies but dpa.
func capitalEnd(s string) bool {
	i := len(s)
	for i > 0 && s[i-1] != ' ' && s[i-1] != '/' && s[i-1] != '|' && s[i-1] != 0xA0 && len(s)-i < 32 {
		i--
	}
	return i < len(s) && (s[i] < 'a' || s[i] > 'z' || s[i:] == "dpa" || strings.HasPrefix(s[i:], "i"))
}

// holder reports whether head ends with what joins a photographer to an agency.
func holder(head string) bool {
	switch head[len(head)-1] {
	case '/', '|':
		return true
	}
	return strings.HasSuffix(head, "©") || strings.HasSuffix(head, "•") || word.HasWord(head[max(0, len(head)-4):], " via") || word.HasWord(head[max(0, len(head)-4):], " for")
}

// names reports whether s is at most seven capitalised words with bars,
// strokes, "via", "for", "by" and "of" between them.
func names(s string) bool {
	words := 0
	for _, w := range strings.FieldsFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || r == '/' || r == '|' || r == ',' || r == '•' || r == '-'
	}) {
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case w == "via" || w == "for" || w == "by" || w == "of" || w == "and" || w == "de" || w == "van" || w == "von" || w == "the" || w == "©" || w == "dpa":
		case !unicode.IsUpper(r) || w[len(w)-1] == '.' && len(w) > 4:
			return false
		}
		words++
	}
	return words <= 7
}

// goesOn reports whether s reads as more than a credit: it ends a sentence and
// goes on.
func goesOn(s string) bool {
	i := strings.Index(s, ". ")
	return i > 20 && len(s)-i > 20
}

// stroke reports whether s is an agency, a stroke and a photographer:
// "REUTERS/Jane Doe".
func stroke(s string) bool {
	i := strings.IndexByte(s, '/')
	if i < 2 || i+2 >= len(s) || len(s) > 60 {
		return false
	}
	_, known := Is(strings.TrimRight(s[:i], " "))
	return known && names(s[i+1:])
}
