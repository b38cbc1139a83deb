package article

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/agency"
	"github.com/newsnorm/newsnorm/internal/word"
)

// maxLabel is the number of bytes of the longest label with the mark before it,
// whatever letters it is written in.
const maxLabel = 48

// labels are what headlines have after a bar or dash, besides the name of the
// outlet, in lower case.
const labels = "|opinion|analysis|editorial|column|commentary|live|live updates|video|review|updates|exclusive|letters|guest column|fact check|"

// unlabel returns a headline without what pages and exports put around it: a field's name ("Title: …"), labels and sections ("… | Opinion") and
// the outlet ("… - Harbour Post").
func unlabel(line string) string {
	for _, field := range [...]string{"title:", "headline:"} {
		if n, ok := word.Prefix(line, field); ok {
			if rest := strings.TrimSpace(line[n:]); rest != "" {
				line = rest
			}
		}
	}
	if i := gluedStamp(line); i > 0 {
		line = line[:i]
	}
	for range 3 {
		head, ok := cutLabel(line)
		if !ok {
			break
		}
		line = head
	}
	return line
}

// gluedStamp returns where the date begins that is stuck to the end of a headline
// ("Ferries stop runningWednesday, March 31, 2021"), 0 if there is none.
func gluedStamp(line string) int {
	if line == "" || digitAt(line[len(line)-1:]) < 0 {
		return 0
	}
	_, at, ok := ParseDate(line)
	if !ok || at.End != len(line) {
		return 0
	}
	head := line[:at.Start]
	for _, day := range [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"} {
		if h, ok := strings.CutSuffix(strings.TrimRight(head, ", "), day); ok {
			head = h
			break
		}
	}
	if n := len(head); n < 15 || head[n-1] == ' ' || head[n-1] == '(' || digitAt(head[n-1:]) >= 0 {
		return 0
	}
	return len(head)
}

// cutLabel returns a headline without the last label, section or outlet after a bar
// or dash.
func cutLabel(line string) (head string, ok bool) {
	end := line[max(0, len(line)-maxLabel):]
	if strings.IndexByte(end, '|') < 0 && strings.IndexByte(end, '-') < 0 && strings.IndexByte(end, "–"[0]) < 0 {
		return line, false
	}
	for _, sep := range [...]string{" | ", " – ", " - ", " — "} {
		i := strings.LastIndex(line, sep)
		if i < 20 {
			continue
		}
		label := line[i+len(sep):]
		if len(label) < maxLabel && strings.Contains(labels, "|"+strings.ToLower(label)+"|") || sep == " | " && section(label) || site(label) {
			return line[:i], true
		}
	}
	return line, false
}

// section reports whether s is the name of a section: "World", "UK Politics".
func section(s string) bool {
	n := 0
	for w := range strings.FieldsSeq(s) {
		if n++; n > 2 || !notName(w) {
			return false
		}
	}
	return n > 0
}

// site reports whether s is the name of an outlet: an agency, a network, a
// domain, or words with capitals that end like the title of a newspaper.
func site(s string) bool {
	if len(s) > maxLabel {
		return false
	}
	if _, ok := agency.Is(s); ok || in(networks, s) {
		return true
	}
	if i := strings.LastIndexByte(s, '.'); i > 0 && i+2 < len(s) && strings.IndexByte(s, ' ') < 0 {
		return true // "harbourpost.example"
	}
	n, last := 0, ""
	for w := range strings.FieldsSeq(s) {
		if c := w[0]; n > 4 || c > 'Z' && w != "of" && w != "and" && w != "the" {
			return false
		}
		n, last = n+1, w
	}
	return n > 1 && inFold(mastheads, last)
}
