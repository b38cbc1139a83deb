package article

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/word"
)

// byWords, besides "by", say that an author follows. Longer ones come before their
// beginnings.
var byWords = [...]string{
	"author of the article", "article written by", "story written by", "this article was written by", "written by", "reported by", "story by", "posted by",
	"published by", "words by", "text by", "analysis by", "opinion by", "commentary by", "review by", "reviewed by", "submitted by",
	"contributed by", "interview by", "column by", "byline", "authors", "author",
}

// bys looks up the byWords by their beginning.
var bys = sync.OnceValue(func() *word.Starts { return word.NewStarts(byWords[:]) })

// cutBy returns what follows the words that announce an author.
func cutBy(line string) (rest string, ok bool) {
	for _, w := range bys().Of(line) {
		if rest, ok = afterBy(line, w); ok {
			return rest, true
		}
	}
	if len(line) < 2 || line[0]|0x20 != 'b' || line[1]|0x20 != 'y' {
		return "", false
	}
	if rest, ok = afterBy(line, "by"); ok && word.HasPrefix(rest, "by ") {
		rest = strings.TrimLeft(rest[len("by "):], " ") // "By By Jane Doe", a template's and the author's
	}
	return rest, ok
}

// afterBy returns what follows w, one of the byWords, at the start of line.
func afterBy(line, w string) (rest string, ok bool) {
	n, found := word.Prefix(line, w)
	if !found {
		return "", false
	}
	if rest = line[n:]; rest == "" {
		return "", true
	}
	r, _ := utf8.DecodeRuneInString(rest)
	switch {
	case r == ':':
		return strings.TrimLeftFunc(rest[1:], unicode.IsSpace), true
	case unicode.IsSpace(r) && strings.HasSuffix(w, "by"):
		return strings.TrimLeftFunc(rest, unicode.IsSpace), true
	case w == "by" && unicode.IsUpper(r) && strings.HasPrefix(line, "By"):
		return rest, true // "ByAnn Moor"
	}
	return "", false
}

// byline reads a line that names its authors after "By" or the like. The names are
// without offices, outlets, dates and handles; agencies count as names.
func byline(line string) (names []string, ok bool) {
	if len(line) > maxHeadLine {
		return nil, false
	}
	line, _ = unbullet(line)
	line = trimLeft(line, "—–-|/ ")
	if wire(line) {
		name, _, _ := strings.Cut(line, ", ")
		return []string{name}, true
	}
	rest, by := cutBy(line)
	if !by || rest == "" || len(rest) > longByline && look(rest).inner > 0 {
		return nil, false
	}
	if strings.Count(rest, " | ") > 2 && strings.IndexByte(rest, '@') > 0 {
		if names = addressed(rest); len(names) > 0 {
			return names, true
		}
	}
	return people(rest, false)
}

// longByline is the length of a line of authors, in bytes, beyond which one with the end
// of a sentence in it holds the story, too: "By Ann Moor | June 4, 2021 A boat sank …".
const longByline = 160

// addressed reads several authors with their addresses and papers: "Jane Doe |
// jdoe@example.com | Harbour Post, John Roe | jroe@example.com | Harbour Post".
func addressed(s string) (names []string) {
	for part := range strings.SplitSeq(strings.ReplaceAll(s, " and ", ", "), ", ") {
		who, rest, ok := strings.Cut(part, " | ")
		if !ok || strings.IndexByte(rest, '@') < 0 {
			continue
		}
		if more, ok := people(who, true); ok {
			names = append(names, more...)
		}
	}
	return names
}

// namesAfterBy reads a line below one that only says that authors follow. It may
// begin with "By" itself.
func namesAfterBy(line string) (names []string, ok bool) {
	if rest, by := cutBy(line); by && rest != "" {
		line = rest
	}
	if names, ok = people(line, false); ok && inRoles.has(names[0]) && !desk(line) {
		return nil, false // "Reporter"
	}
	return names, ok
}

// people reads the list of names at the start of s. If strict is set, a single word
// is not a name.
func people(s string, strict bool) (names []string, ok bool) {
	s, cut := nameEnd(s)
	comma := false // a comma stands before the next part
	for s != "" {
		part := s
		after := comma // a comma stands before part
		if i, n := separator(s); i >= 0 {
			comma = n == 1
			if word.HasPrefix(s[i:], " in ") {
				n = pastPlace(s[i:])
			}
			part, s = s[:i], s[i+n:]
		} else {
			s = ""
		}
		part = strings.TrimSpace(strings.TrimRight(strings.TrimSpace(part), "."))
		if part == "" {
			continue
		}
		name, good := person(part, strict)
		if good && after && len(names) > 0 && venue(part) {
			break // "Jane Doe, Halden Cricket Ground"
		}
		if good && after && s == "" && strings.IndexByte(part, ' ') < 0 && strings.IndexByte(firstName(names), ' ') > 0 && !known(part) {
			break // "Jane Doe, Lagos"
		}
		if !good || after && isOffice(part) && !known(part) {
			if len(names) == 0 {
				return nil, false
			}
			// An office, a place or an outlet: what follows it is not a name,
			// unless it follows "and".
			if !isOffice(part) && !cut && s == "" && !known(part) && look(part).small > 1 {
				return nil, false
			}
			break
		}
		names = append(names, name)
		if len(names) == 16 {
			break
		}
	}
	return names, len(names) > 0
}

// venue reports whether s ends as the names of places where matches and meetings are
// held do. Some of these words are surnames, too.
func venue(s string) bool {
	s = strings.TrimLeft(s, ", ")
	switch n := strings.Count(s, " "); s[strings.LastIndexByte(s, ' ')+1:] {
	case "Arena", "Centre", "Center", "Speedway", "Stadium":
		return n > 0
	case "Court", "Ground", "Hall", "Oval", "Park":
		return n > 1
	}
	return false
}

// pastPlace returns how much of s, which begins with " in ", names a place or a
// section: all of it, unless another author follows "and".
func pastPlace(s string) int {
	for i := len(" in "); i < len(s); i++ {
		n, ok := word.Prefix(s[i:], " and ")
		if !ok {
			continue
		}
		next := s[i+n:]
		if k, _ := separator(next); k >= 0 {
			next = next[:k]
		}
		if _, good := person(strings.TrimSpace(next), true); good && !isOffice(next) {
			return i + n
		}
	}
	return len(s)
}

// firstName returns the first of names, "" if there is none.
func firstName(names []string) string {
	if len(names) == 0 {
		return ""
	}
	return names[0]
}

// separator returns the offset and length of the first separator of names in s, -1
// and 0 if there is none.
func separator(s string) (at, n int) {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case ',', ';', '&':
			n = 1
			if s[i] == '&' && (i == 0 || s[i-1] != ' ') {
				continue // "M&A"
			}
			if word.HasWord(strings.TrimLeft(s[i+1:], " "), "and") {
				n = 1 + len(s[i+1:]) - len(strings.TrimLeft(s[i+1:], " ")) + 3
			}
			return i, n
		case ' ':
			for _, w := range [...]string{" and ", " with ", " in "} {
				if k, ok := word.Prefix(s[i:], w); ok && s[i+1] >= 'a' || ok && w == " and " {
					return i, k
				}
			}
		}
	}
	return -1, 0
}

// nameEnd cuts s where a list of names must end: at a digit, a bar, a handle, a dot
// between blanks, a bracket, a dash, or a word that is glued to a name ("Jane
// DoePublished"). It reports whether it cut something off.
func nameEnd(s string) (string, bool) {
	s = s[:min(len(s), 200)]
	for i, r := range s {
		switch {
		case r == ':':
			return s, false
		case '0' <= r && r <= '9' || r == '|' || r == '@' || r == '•' || r == '·' || r == '(' || r == '/' || r == '*' || r == '\t' || r == '–' || r == '—' || r == '"' || r == '“' || r == '<' || r == '[':
			s = s[:i]
			if k := strings.LastIndexByte(s, ' ') + 1; r == '@' && k < len(s) && s[k] >= 'a' {
				s = s[:k] // "Jane Doe jdoe@example.com"
			}
			return strings.TrimRight(cutMonth(s), " ,-\u00a0"), true
		case r == '-' && i > 0 && s[i-1] == ' ':
			return strings.TrimRight(s[:i], " ,"), true
		case 'A' <= r && r <= 'Z' && i > 0 && 'a' <= s[i-1] && s[i-1] <= 'z' && strings.IndexByte(s[:i], ' ') > 0 && (glued(s[i:]) || shouted(s, i)):
			return s[:i], true
		case r == ' ' && (strings.HasPrefix(s[i:], " Today, ") || strings.HasPrefix(s[i:], " Yesterday, ") || word.HasWord(s[i+1:], "updated") || word.HasWord(s[i+1:], "published") || word.HasWord(s[i+1:], "posted") || word.HasWord(s[i+1:], "for")):
			return strings.TrimRight(s[:i], " ,"), true
		}
	}
	return s, false
}

// cutMonth removes a weekday and a month from the end of s, which was followed by
// the rest of a date.
func cutMonth(s string) string {
	for range 3 {
		s = strings.TrimRight(s, " .,:|-\u00a0")
		i := strings.LastIndexAny(s, " \u00a0,")
		last := s[i+1:]
		if k := strings.LastIndexFunc(last, unicode.IsUpper); k > 0 {
			if _, month := monthOf(last[k:]); month && k > 2 {
				return s[:i+1+k] // "Jane DoeApril"
			}
			return s // glued words are left to the caller
		}
		_, month := monthOf(last)
		if !month && !inFold(" mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday on at ", last) {
			return s
		}
		s = s[:max(i, 0)]
	}
	return s
}

// shouted reports whether the capital at i begins a word in capitals that a page has
// glued to the name before it: "Jane DoeFOX", but not "Jane McDOE".
func shouted(s string, i int) bool {
	if i-strings.LastIndexByte(s[:i], ' ') < 4 || len(s) < i+3 {
		return false
	}
	return 'A' <= s[i+1] && s[i+1] <= 'Z' && 'A' <= s[i+2] && s[i+2] <= 'Z'
}

// glued reports whether s begins with a word that pages glue to a name.
func glued(s string) bool {
	for _, w := range [...]string{"twitter", "facebook", "updated", "published", "posted", "email", "news", "reporter", "senior", "staff", "lifestyle",
		"editor", "correspondent", "sports", "political", "politics", "web ", "associate", "contributor", "columnist", "author", "chief", "deputy", "digital", "breaking", "follow", "health", "business", "entertainment", "audience", "showbiz", "royal", "freelance", "world", "crime", "consumer", "trends", "content", "head of", "assistant", "football", "money", "last updated"} {
		if word.HasPrefix(s, w) {
			return true
		}
	}
	return false
}
