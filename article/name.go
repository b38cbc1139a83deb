package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/agency"
	"github.com/newsnorm/newsnorm/internal/dateline"
	"github.com/newsnorm/newsnorm/internal/word"
)

// person returns the name at the start of s, without the office or outlet after it;
// false if s does not begin with a name. If strict is set, a name has two words or
// more.
func person(s string, strict bool) (string, bool) {
	if short, ok := agency.Is(s); ok && short != "" {
		return s, true
	}
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 8 || strict && len(words) < 2 {
		return "", false
	}
	for _, w := range words[:len(words)-1] {
		if strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "’s") {
			return "", false // "Jane Doe's Most Recent Stories"
		}
	}
	n := 0
	for n < len(words) && nameWord(words[n], n) && joined(words[n]) < 2 { // "EmailBioFollow"
		n++
	}
	// "Jane Doe Staff Writer", "Jane Doe The Daily Herald", "Jane Doe Example News"
	for i := 1; i < n; i++ {
		if w := words[i]; i >= 2 && (inRoles.has(w) || w == "The" || w == "the") {
			n = i
		}
	}
	// "Jane Doe Housing Correspondent"
	if n < len(words) && inRoles.has(strings.Trim(words[n], ",.")) {
		for n > 2 && inBeats.has(words[n-1]) {
			n--
		}
	}
	if n >= 4 && inOutlets.has(words[n-1]) {
		n = 2
	}
	if n == 0 || n < len(words) && n < 2 {
		return "", false
	}
	if n < len(words) && unicode.IsLower(firstRune(words[n])) && !inRoles.has(strings.Trim(words[n], ",.")) {
		return "", false
	}
	if n == 1 && (inNotAuthors.has(words[0]) || strict) {
		return "", false
	}
	switch words[0] {
	case "May", "April", "June", "August": // given names too
	default:
		if inNotAuthors.has(words[0]) {
			return "", false
		}
	}
	full := strings.Join(words[:n], " ")
	if last := words[n-1]; isOffice(full) && !inFold(" staff desk editor reporter newsroom team ", last) && (strict || !inOutlets.has(last)) {
		return "", false
	}
	return strings.TrimRight(full, ",.:;"), true
}

// known reports whether s is the name of an agency.
func known(s string) bool { _, ok := agency.Is(s); return ok }

// isOffice reports whether s names an office or outlet, not a person.
func isOffice(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if w = strings.Trim(w, ",."); (inRoles | inOutlets).has(w) || strings.HasSuffix(w, "-at-large") || word.HasPrefix(w, "editor-") {
			return true
		}
	}
	return false
}

// firstRune returns the first rune of s.
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

// nameLine reads a line that is nothing but a name, possibly followed by an office or
// an outlet after a comma or bar, a date, or "2 minutes ago". It is weak evidence:
// the caller must know that authors are named here.
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
	if rest := strings.TrimLeft(line[len(head):], " "); word.HasPrefix(rest, "for ") && !isOffice(rest) && !site(rest[len("for "):]) {
		return nil, false // "Three Harbour Boats for Sale"
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
	first = withoutOffice(first)
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
	if rest := strings.TrimPrefix(head, first); rest != "" && !cut && rest[0] == ',' && len(names) == 1 && !isOffice(rest) && !venue(rest) && !(isOffice(first) && word.HasPrefix(rest, ", in ")) {
		return nil, false
	}
	return names, true
}

// placed reads a line that names authors and where they are: "Jane Doe in Oslo".
func placed(line string) (names []string, ok bool) {
	who, where, in := strings.Cut(line, " in ")
	if !in || len(line) > 80 {
		return nil, false
	}
	if k := look(where); k.words > 4 || k.small > 0 || sentence(where) || digitAt(where) >= 0 || isOffice(where) {
		return nil, false
	}
	return nameLine(who)
}

// lineNames returns the authors of a line that classify found to name some.
func lineNames(line string) []string {
	names, ok := nameLine(line)
	if !ok {
		names, _ = placed(mustUnbullet(line))
	}
	return names
}

// stampNames returns the authors that a time stamp names before or after its date:
// "Jane Doe | Oct 22, 2022", "Posted on Oct 22, 2022 by Jane Doe". What stands before
// the date may also be a place, so a listed city is not taken for an author.
func stampNames(line string) []string {
	line = trimLeft(mustUnbullet(line), "|•·-—–/ ")
	if i := strings.IndexAny(line, "|/"); i > 1 && i <= 40 {
		if by := strings.TrimSpace(line[:i]); wire(by) {
			return []string{by}
		}
	}
	if names, ok := nameLine(line); ok && !dateline.City(names[0]) {
		return names
	}
	if by, cut := nameEnd(line); cut && known(by) {
		return []string{by} // "Associated PressApril 28, 2023"
	}
	_, at, ok := ParseDate(line)
	if !ok {
		return nil
	}
	for i := at.End; i < len(line); i++ {
		n, ok := word.Prefix(line[i:], " by ")
		if !ok {
			continue
		}
		names, ok := people(line[i+n:], true)
		if by := strings.TrimSpace(line[i+n:]); !ok && site(by) {
			return []string{by} // "by Harbour News"
		}
		return names
	}
	rest := strings.TrimLeft(line[at.End:], " ,|•·-—–/")
	if names, ok := nameLine(rest); ok && len(rest) < 40 && !dateline.City(names[0]) {
		return names // "Oct 22, 2022 Jane Doe"
	}
	return nil
}

// withoutOffice returns a name of two words or more without the office after it,
// which must end with a lower-case word: "Jane Doe Housing correspondent".
func withoutOffice(s string) string {
	end := len(s)
	for {
		i := strings.LastIndexByte(s[:end], ' ')
		if i < 0 || strings.IndexByte(s[:i], ' ') < 0 {
			return s[:end]
		}
		w := s[i+1 : end]
		switch office := inRoles.has(w); {
		case end == len(s) && (!office || w[0] < 'a'):
			return s
		case !office && !inBeats.has(w):
			return s[:end]
		}
		end = i
	}
}

// desk reports whether line is what stands in place of an author: "Staff Report".
func desk(line string) bool {
	words, strong := 0, false
	for w := range strings.FieldsSeq(line) {
		if words++; words > 4 || !inDesks.has(w) {
			return false
		}
		strong = strong || inFold(" staff desk newsdesk newsroom correspondent correspondents agencies wires bureau ", w)
	}
	return strong && words >= 1 && line[0] >= 'A' && line[0] <= 'Z'
}
