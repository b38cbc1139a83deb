package clean

import (
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/agency"
	"github.com/newsnorm/newsnorm/internal/word"
)

// The rules of this file recognize lines by their form.

// breadcrumb reports whether line is the path of a page on its site: "Home >
// Business > Markets", "You are here: Home » News".
func breadcrumb(line string) bool {
	if stopped(line) {
		return false // a sentence, maybe with the path glued to it
	}
	rest, ok := strings.CutPrefix(line, "Home")
	if !ok {
		if rest, ok = strings.CutPrefix(line, "You are here"); !ok {
			return false
		}
		return strings.HasPrefix(rest, ":") && strings.Contains(rest, "Home")
	}
	rest = strings.TrimLeft(rest, " \u00a0")
	for _, sep := range [...]string{">", "»", "›", "→", "/", "|", "::", "\\"} {
		if strings.HasPrefix(rest, sep) {
			return len(rest) > len(sep)+1 && !strings.Contains(rest[:min(len(rest), 24)], ": ") // "Home / Away: 3-1"
		}
	}
	return false
}

// path reports whether line is a path without its first step: two marks or more
// between names of a few words, "Harbour Post > News > Local".
func path(line string) bool {
	if len(line) > 120 || stopped(line) {
		return false
	}
	steps := 0
	for step := range strings.SplitSeq(line, ">") {
		step = strings.TrimSpace(step)
		if len(step) > 32 || step == "" && steps == 0 || step != "" && step[0] < 'A' {
			return false // "2 > 1 > 0"
		}
		steps++
	}
	return steps > 2 && strings.Count(line, " > ") > 1
}

// sourceLine reports whether line is the mark that ends a press release:
// "SOURCE Harbour Systems, Inc."
func sourceLine(line string) bool {
	rest := strings.TrimLeft(strings.TrimPrefix(line, "SOURCE"), ": ")
	if len(line) > 100 || len(rest) == len(line)-len("SOURCE") || rest == "" {
		return false
	}
	for w := range strings.FieldsSeq(rest) {
		if c := w[0]; 'a' <= c && c <= 'z' && !nameWord(w) {
			return false
		}
	}
	return rest[0] < 'a' || rest[0] > 'z'
}

// firstPublished reports whether line says when, not where, the text was first
// published: "First published on Thu 4 May 2023".
func firstPublished(line string) bool {
	n, ok := word.Prefix(line, "first published on ")
	if !ok || len(line) > 80 {
		return false
	}
	first, _, _ := strings.Cut(line[n:], " ")
	if c := first[0]; '0' <= c && c <= '9' {
		return true
	}
	switch first = strings.TrimRight(first, ".,"); first[:min(3, len(first))] {
	case "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec":
		return strings.Contains(line[n:], " 20") || strings.Contains(line[n:], " 19")
	}
	return false
}

// pointer reports whether line points to another story with a bar, or to several
// with marks that a list left: "ALSO READ | Ferries stop for the third day",
// "READ MORE:* Ferries stop* Who pays for the bridge?".
func pointer(line string) bool {
	for _, w := range [...]string{"also read", "read also", "read more", "must read"} {
		if n, ok := word.Prefix(line, w); ok {
			rest := strings.TrimLeft(line[n:], " ")
			return len(rest) > 4 && (rest[0] == '|' || rest[0] == ':' && rest[1] == '*')
		}
	}
	return false
}

// slug reports whether line is a story's name on the wires: "BC-EU--Fish Talks, 1st
// Ld-Writethru".
func slug(line string) bool {
	i := strings.Index(line, "--")
	return len(line) <= 80 && 0 < i && i < 24 && strings.IndexByte(line[:i], ' ') < 0 && line[len(line)-1] != '.'
}

// shareRow reports whether line is a row of buttons: three or more words that
// all name a network or an action, two networks among them.
func shareRow(line string) bool {
	switch line[0] | 0x20 {
	case 'f', 't', 'w', 'e', 's', 'l', 'p', 'r', 'c', 'x':
	default:
		return false
	}
	words, nets := 0, 0
	for w := range strings.FieldsFuncSeq(line, func(r rune) bool {
		return r == ' ' || r == '|' || r == '/' || r == ',' || r == '•' || r == '·' || r == '\t'
	}) {
		var folded [10]byte // no listed word is longer
		if len(w) > len(folded) {
			return false
		}
		for i := range len(w) {
			if folded[i] = w[i]; 'A' <= w[i] && w[i] <= 'Z' {
				folded[i] += 'a' - 'A'
			}
		}
		switch string(folded[:len(w)]) {
		case "facebook", "twitter", "whatsapp", "linkedin", "pinterest", "reddit", "flipboard", "telegram", "tumblr", "messenger", "viber", "skype", "instagram", "youtube", "vk", "xing", "bluesky", "threads", "x":
			nets++
		case "email", "e-mail", "print", "share", "share:", "tweet", "copy", "link", "comments", "comment", "sms", "pocket", "google+", "more", "save", "pin", "&", "mail", "url", "on":
		default:
			return false
		}
		words++
	}
	return words >= 3 && nets >= 2
}

// agencyLine reports whether line is the name of an agency and nothing else,
// or those of several, with brackets, a dash or "with" around them: "(ANI)",
// "— Reuters", "AFP/Reuters". In brackets the initials of editors or the name
// of the outlet may stand before them: "ab/rt (AFP, dpa)", "(HARBOUR 24 with
// AFP and Reuters)".
func agencyLine(line string) bool {
	if len(line) > 64 || !agencyEnd(line) {
		return false
	}
	s := strings.Trim(line, " ()[].—–-*\u00a0")
	if rest, ok := strings.CutPrefix(s, "with "); ok {
		s = rest
	} else if rest, ok := strings.CutPrefix(s, "With "); ok {
		s = rest
	}
	if agencies(s) {
		return true
	}
	if !strings.HasSuffix(line, ")") {
		return false
	}
	switch i := strings.IndexByte(line, '('); {
	case i == 0:
		_, rest, ok := strings.Cut(s, " with ")
		return ok && agencies(rest)
	case i > 0:
		return initials(line[:i]) && agencies(line[i+1:len(line)-1])
	}
	return false
}

// agencyEnd reports whether line may end with an agency, not counting marks.
func agencyEnd(line string) bool {
	for line != "" {
		switch c := line[len(line)-1]; {
		case c >= utf8.RuneSelf:
			return true // a dash, perhaps
		case c > ' ' && strings.IndexByte("()[].-*", c) < 0:
			return agency.MayEnd(line)
		}
		line = line[:len(line)-1]
	}
	return false
}

// agencies reports whether s is the name of an agency, or a list of such names.
func agencies(s string) bool {
	if name, _ := agency.Is(s); name != "" {
		return true
	}
	i := strings.IndexAny(s, "/,&")
	n := 1
	if i < 0 {
		i, n = strings.Index(s, " and "), len(" and ")
	}
	if i <= 0 {
		return false
	}
	name, _ := agency.Is(strings.TrimSpace(s[:i]))
	return name != "" && agencies(strings.TrimPrefix(strings.TrimSpace(s[i+n:]), "and "))
}

// initials reports whether s is initials of editors in lower case: "ab/rt ".
func initials(s string) bool {
	s = strings.TrimRight(s, " ,")
	for i := range len(s) {
		if c := s[i]; (c < 'a' || c > 'z') && c != '/' && c != ',' && c != ' ' {
			return false
		}
	}
	return s != "" && len(s) <= 14 && (len(s) <= 4 || strings.IndexByte(s, '/') > 0)
}

// sentenceEnd reports whether s ends with the end of a sentence, perhaps followed by
// a quotation mark.
func sentenceEnd(s string) bool {
	if s == "" {
		return false
	}
	switch s[len(s)-1] {
	case '.', '"', '!', '?':
		return true
	}
	return strings.HasSuffix(s, "”")
}

// endMark reports whether line is a mark that separates parts of a text or ends it:
// "___", "* * *", "###", "-30-", "ENDS".
func endMark(line string) bool {
	if len(line) > 16 {
		return false
	}
	switch line {
	case "ENDS", "(END)", "ENDS/", "-30-", "-ENDS-", "– ENDS –", "--ENDS--", "– 30 –", "- 30 -", "- END -", "-END-", "- ENDS -", "END", "Ends", "(ENDS)", "(Ends)", "/ENDS", "■", "□", "●":
		return true
	}
	for i := range len(line) {
		switch line[i] {
		case '_', '*', '#', '=', '~', '-', ' ':
		default:
			return false
		}
	}
	return true
}

// markTail returns where line, the last one of a story, ends with a mark after its
// last sentence, 0 if it does not: "… he said. ■", "… he said. ###".
func markTail(line string) int {
	if len(line) < 60 {
		return 0
	}
	// "… he said. -0- PNA 0412", with the agency's code
	if i := strings.LastIndex(line[len(line)-24:], " -0-"); i >= 0 && sentenceEnd(line[:len(line)-24+i]) {
		return len(line) - 24 + i
	}
	switch line[len(line)-1] {
	case '#', '-', 'm', 0xA0, 0xA1, 0x8F: // the last bytes of the marks
	default:
		return 0
	}
	for _, m := range [...]string{"■", "□", "●", "###", "# # #", "-ENDS-", "-END-", "-30-", "Enditem"} {
		if head, ok := strings.CutSuffix(line, m); ok {
			if head = strings.TrimRight(head, " \u00a0"); sentenceEnd(head) {
				return len(head)
			}
		}
	}
	return 0
}
