package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/agency"
	"github.com/newsnorm/newsnorm/internal/word"
)

// byWords are the ways a line says that an author follows, longest first.
var byWords = [...]string{
	"author of the article", "article written by", "story written by", "this article was written by", "written by", "reported by", "story by", "posted by",
	"published by", "words by", "text by", "analysis by", "opinion by", "commentary by", "review by", "reviewed by", "submitted by",
	"contributed by", "interview by", "column by", "byline", "authors", "author", "by",
}

// cutBy returns what follows the words that announce an author.
func cutBy(line string) (rest string, ok bool) {
	if line == "" {
		return "", false
	}
	for _, w := range byWords {
		if w[0] != line[0]|0x20 {
			continue
		}
		n, found := word.Prefix(line, w)
		if !found {
			continue
		}
		rest = line[n:]
		if rest == "" {
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
	}
	return "", false
}

// byline reads a line that names its authors after "By" or the like. The names
// come without offices, outlets, dates and handles; agencies are names too.
func byline(line string) (names []string, ok bool) {
	if len(line) > maxHeadLine {
		return nil, false
	}
	line, _ = unbullet(line)
	line = trimLeft(line, "—–-|/ ")
	if wire(line) {
		return []string{line}, true
	}
	rest, by := cutBy(line)
	if !by || rest == "" {
		return nil, false
	}
	return people(rest, false)
}

// people reads the list of names at the start of s. If strict, one word alone
// is no name.
func people(s string, strict bool) (names []string, ok bool) {
	s, cut := nameEnd(s)
	comma := false // the part at hand stands behind a comma
	for s != "" {
		part := s
		behind := comma
		if i, n := separator(s); i >= 0 {
			comma = n == 1
			if word.HasPrefix(s[i:], " in ") {
				n = len(s) - i // a place or a section follows
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
		if !good || behind && isOffice(part) && !known(part) {
			if len(names) == 0 {
				return nil, false
			}
			// An office, a place or an outlet: what follows it is no name
			// unless it stands behind "and".
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

// separator returns where the first separator of names in s stands.
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

// nameEnd cuts s where a list of names must end: at a digit, a bar, a handle, a
// dot between blanks, a bracket, a dash, or words that are glued to a name
// ("Jane DoePublished"). It reports whether something was cut off.
func nameEnd(s string) (string, bool) {
	s = s[:min(len(s), 200)]
	for i, r := range s {
		switch {
		case r == ':':
			return s, false
		case '0' <= r && r <= '9' || r == '|' || r == '@' || r == '•' || r == '·' || r == '(' || r == '/' || r == '*' || r == '\t' || r == '–' || r == '—' || r == '"' || r == '“' || r == '<' || r == '[':
			s = s[:i]
			return strings.TrimRight(cutMonth(s), " ,-\u00a0"), true
		case r == '-' && i > 0 && s[i-1] == ' ':
			return strings.TrimRight(s[:i], " ,"), true
		case 'A' <= r && r <= 'Z' && i > 0 && 'a' <= s[i-1] && s[i-1] <= 'z' && glued(s[i:]):
			return s[:i], true
		case r == ' ' && (word.HasWord(s[i+1:], "updated") || word.HasWord(s[i+1:], "published") || word.HasWord(s[i+1:], "posted") || word.HasWord(s[i+1:], "for")):
			return strings.TrimRight(s[:i], " ,"), true
		}
	}
	return s, false
}

// cutMonth removes a weekday and a month from the end of s, which a date followed.
func cutMonth(s string) string {
	for range 3 {
		s = strings.TrimRight(s, " .,:|-\u00a0")
		i := strings.LastIndexAny(s, " \u00a0,")
		word := s[i+1:]
		if j := strings.IndexFunc(word, func(r rune) bool { return unicode.IsUpper(r) }); j > 0 {
			return s // glued words are left to the caller
		}
		_, month := monthOf(word)
		if !month && !inFold(" mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday on at ", word) {
			return s
		}
		s = s[:max(i, 0)]
	}
	return s
}

// glued reports whether s begins with a word that pages glue to a name.
func glued(s string) bool {
	for _, w := range [...]string{"twitter", "facebook", "updated", "published", "posted", "email", "news", "reporter", "senior", "staff", "lifestyle",
		"editor", "correspondent", "sports", "political", "politics", "web ", "associate", "contributor", "columnist", "author", "chief", "deputy", "digital", "breaking", "follow", "health", "business", "entertainment", "audience", "showbiz", "royal", "freelance", "world", "crime", "consumer", "trends", "content", "head of", "assistant", "football", "money"} {
		if word.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// person returns the name that s is, without office or outlet behind it.
func person(s string, strict bool) (string, bool) {
	if short, ok := agency.Is(s); ok && short != "" {
		return s, true
	}
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 8 || strict && len(words) < 2 {
		return "", false
	}
	n := 0
	for n < len(words) && nameWord(words[n], n) {
		n++
	}
	// "Jane Doe Staff Writer", "Jane Doe The Daily Herald", "Jane Doe Example News"
	for i := 1; i < n; i++ {
		if w := words[i]; i >= 2 && (inFold(roles, w) || w == "The" || w == "the") {
			n = i
		}
	}
	if n >= 4 && inFold(outlets, words[n-1]) {
		n = 2
	}
	if n == 0 || n < len(words) && n < 2 {
		return "", false
	}
	if n < len(words) && unicode.IsLower(firstRune(words[n])) && !inFold(roles, strings.Trim(words[n], ",.")) {
		return "", false
	}
	if n == 1 && (inFold(notAuthors, words[0]) || strict) {
		return "", false
	}
	switch words[0] {
	case "May", "April", "June", "August": // given names too
	default:
		if inFold(notAuthors, words[0]) {
			return "", false
		}
	}
	if last := words[n-1]; isOffice(strings.Join(words[:n], " ")) && !inFold(" staff desk editor reporter newsroom team ", last) && (strict || !inFold(outlets, last)) {
		return "", false
	}
	return strings.TrimRight(strings.Join(words[:n], " "), ",.:;"), true
}

func known(s string) bool { _, ok := agency.Is(s); return ok }

// isOffice reports whether s names an office or outlet, not a person.
func isOffice(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if w = strings.Trim(w, ",."); inFold(roles, w) || inFold(outlets, w) {
			return true
		}
	}
	return false
}

func firstRune(s string) rune { r, _ := utf8.DecodeRuneInString(s); return r }

// nameWord reports whether w may be word i of a person's name.
func nameWord(w string, i int) bool {
	r := firstRune(w)
	if !unicode.IsLetter(r) {
		return false
	}
	if unicode.IsLower(r) {
		switch strings.ToLower(w) {
		case "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den", "ter", "ten", "bin", "ibn", "al", "el", "y", "e", "zu", "af", "st":
			return i > 0
		}
		return strings.HasPrefix(w, "al-") || strings.HasPrefix(w, "el-") || strings.HasPrefix(w, "d'") || strings.HasPrefix(w, "d’")
	}
	for _, r := range w {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '.' && r != '\'' && r != '’' && r != '-' && r != '‑' && r != ',' {
			return false
		}
	}
	return true
}

// nameLine reads a line that is nothing but a name, possibly with an office or
// an outlet behind a comma or bar, a date, or "2 minutes ago". It is weak
// evidence: the caller must know that authors stand here.
func nameLine(line string) ([]string, bool) {
	if len(line) > 160 {
		return nil, false
	}
	line, _ = unbullet(line)
	line = strings.TrimSpace(strings.TrimRight(line, ","))
	head, cut := nameEnd(line)
	if n := len(head); n < len(line) && line[n:] != "" {
		// What follows must be a date or a mark that ends names.
		if rest := strings.TrimLeft(line[n:], " "); rest != "" && '0' <= rest[0] && rest[0] <= '9' && !ago(rest) {
			if _, at, ok := ParseDate(line); !ok || at.Start > n+32 {
				return nil, false
			}
		} else if rest != "" && rest[0] == '(' && len(rest) > 40 {
			return nil, false
		}
	}
	head = cutMonth(head)
	if head == "" || strings.IndexByte(head, ':') >= 0 || sentence(head) && !strings.HasSuffix(head, ",") {
		return nil, false
	}
	if i := word.Index(head, "in"); i > 0 && i < len(head)-4 && known(strings.TrimSpace(head[:i])) {
		return []string{strings.TrimSpace(head[:i])}, true // "Associated Press in Valencia"
	}
	first := head
	if i, _ := separator(head); i >= 0 {
		if word.HasPrefix(head[i:], " in ") {
			return nil, false // "Council Puts Boats in the Dock"
		}
		first = head[:i]
	}
	k := look(first)
	if k.words < 2 || k.words > 4 || k.small > 0 || strings.ContainsAny(first, ":;!?&%$#=_") {
		return nil, false
	}
	if k.caps && k.words > 3 {
		return nil, false
	}
	for w := range strings.FieldsSeq(first) {
		if notName(strings.Trim(w, ".,:;!?'’")) {
			return nil, false
		}
	}
	names, ok := people(head, true)
	if !ok || len(names) > 6 || isOffice(names[0]) && !known(names[0]) {
		return nil, false
	}
	// "London, Paris and Rome" would do as well: a comma must lead to an office.
	if rest := strings.TrimPrefix(head, first); rest != "" && !cut && rest[0] == ',' && len(names) == 1 && !isOffice(rest) {
		return nil, false
	}
	return names, true
}
