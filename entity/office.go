package entity

import (
	"bytes"
	_ "embed"
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/internal/fold"
)

var (
	//go:embed data/offices.txt
	officeList string

	//go:embed data/demonyms.txt
	demonymList string
)

// An office is what a title or a role phrase says about its holder.
type office struct {
	name    string // canonical: "foreign minister"; "" if only the head noun is known
	head    string // the head noun: "minister"
	country string // as listed for places; "" if not told
	former  bool
	deputy  bool
}

func (o office) zero() bool { return o.head == "" }

// String returns "country: office", the form of the catalog; "" for an office
// that is no more than a head noun.
func (o office) String() string {
	if o.zero() || o.deputy {
		return ""
	}
	s := o.name
	if o.former {
		s = "former " + s
	}
	if o.country != "" {
		s = o.country + ": " + s
	}
	return s
}

// officeOf reads the form of the catalog.
func officeOf(s string) (o office) {
	o.country, o.name, _ = strings.Cut(s, ": ")
	if o.name == "" {
		o.country, o.name = "", o.country
	}
	o.name, o.former = strings.CutPrefix(o.name, "former ")
	o.head = o.name[strings.LastIndexByte(o.name, ' ')+1:]
	return o
}

type officeEntry struct{ name, country string }

// offices maps a folded phrase to its office.
var offices = sync.OnceValue(func() map[string]officeEntry {
	m := make(map[string]officeEntry, 512)
	for line := range strings.Lines(officeList) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		name, _, _ := strings.Cut(line, "|")
		for phrase := range strings.SplitSeq(line, "|") {
			phrase, country, _ := strings.Cut(phrase, "@")
			if _, ok := m[phrase]; !ok {
				m[phrase] = officeEntry{name, country}
			}
		}
	}
	return m
})

// countries maps a folded country name, adjective, capital or seat of
// government to the country.
var countries = sync.OnceValue(func() map[string]string {
	m := make(map[string]string, 1024)
	for line := range strings.Lines(demonymList) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "|")
		m[fold.String(f[0])] = f[0]
		for _, list := range f[1:] {
			for w := range strings.SplitSeq(list, ",") {
				if k := fold.String(w); k != "" {
					m[k] = f[0]
				}
			}
		}
	}
	return m
})

// country returns the country that a folded name, adjective or capital means.
func country(key string) (string, bool) {
	if c, ok := countries()[key]; ok {
		return c, true
	}
	if l, ok := places()[key]; ok {
		var buf [64]byte
		if c, ok := countries()[string(fold.Append(buf[:0], l.name))]; ok {
			return c, true
		}
	}
	return "", false
}

// maxOfficeWords bounds the words of a phrase that are read as an office.
const maxOfficeWords = 12

// parseOffice reads a title or a role phrase: "US Secretary of State", "the
// head of French diplomacy", "Turkey's top diplomat". It returns the zero
// office if the phrase names none.
func parseOffice(phrase string) (o office) {
	var store [256]byte
	var ends [maxOfficeWords]int
	buf, n := store[:0], 0 // the folded words, with a space behind each, and where they end
	keep := func(w []byte) {
		if n < len(ends) {
			ends[n] = len(buf) + len(w)
			buf = append(append(buf, w...), ' ')
			n++
		}
	}
	var word [96]byte
	for w := range strings.FieldsSeq(clip(phrase, 160)) {
		if n == len(ends) {
			return office{}
		}
		if strings.HasSuffix(w, ",") || strings.HasSuffix(w, ";") {
			w = w[:len(w)-1]
		}
		f := fold.Append(word[:0], bare(w))
		switch string(f) {
		case "", "the", "a", "an", "its", "his", "her", "their", "our", "new", "current", "then", "outgoing", "incoming", "longtime", "veteran", "newly", "elected", "acting", "caretaker", "interim", "embattled", "visiting":
		case "counterpart":
			return office{}
		case "former", "ex", "onetime", "late":
			o.former = true
		case "undersecretary":
			keep(f)
			o.deputy = true
		case "deputy", "assistant", "vice", "under":
			o.deputy = true
		default:
			if rest, ok := bytes.CutPrefix(f, []byte("ex ")); ok {
				o.former, f = true, rest
			}
			for p := range bytes.FieldsSeq(f) {
				keep(p)
			}
		}
	}
	text, from := string(buf), 0
	var words, others [maxOfficeWords]string
	ws, rest := words[:n], others[:0]
	for i, end := range ends[:n] {
		ws[i] = text[from:end]
		from = end + 1
	}
	// Take the country out, longest first; the office is what remains.
	from = 0
	for i := 0; i < n; {
		k := min(4, n-i)
		for ; k > 0; k-- {
			if c, ok := country(text[from:ends[i+k-1]]); ok {
				// "EU" or "UN" may be part of the office: the whole phrase is tried too.
				if o.country == "" || o.country == c {
					o.country = c
				}
				break
			}
		}
		if k == 0 {
			rest = append(rest, ws[i])
			k = 1
		}
		i += k
		from = ends[i-1] + 1
	}
	all := offices()
	try := func(ws []string) bool {
		if len(ws) == 0 {
			return false
		}
		key := store[:0] // its words are in text
		for i, w := range officeWords(ws) {
			if i > 0 {
				key = append(key, ' ')
			}
			key = append(key, w...)
		}
		e, ok := all[string(key)]
		if !ok {
			return false
		}
		o.name = e.name
		if e.country != "" {
			o.country = e.country
		}
		return true
	}
	if o.deputy && len(rest) == 1 && rest[0] == "president" {
		o.deputy = false
		rest = append([]string{"vice"}, rest...)
	}
	if !try(ws) && !try(rest) {
		// "Minister of Education and Research", "Secretary for Trade": any
		// portfolio not in the table stands as it is.
		for n := len(rest) - 1; n > 1; n-- {
			if try(rest[:n]) && !o.generic() {
				break
			}
			o.name = ""
		}
	}
	o.head = headNoun(rest)
	if o.head == "" && o.name != "" {
		o.head = o.name[strings.LastIndexByte(o.name, ' ')+1:]
	}
	if o.head == "" {
		return office{}
	}
	if o.name == "" {
		if len(rest) > 1 {
			o.name = joinOffice(rest)
		} else {
			o.name = o.head
		}
	}
	return o
}

// generic reports whether the office is a word that says little.
func (o office) generic() bool { return o.name == "leader" || o.name == "chief executive" }

// joinOffice joins words without the small ones that a country leaves behind
// ("president of" France, "head of" US "diplomacy").
func joinOffice(ws []string) string { return strings.Join(officeWords(ws), " ") }

// officeWords returns the words that joinOffice joins.
func officeWords(ws []string) []string {
	for len(ws) > 0 && (ws[len(ws)-1] == "of" || ws[len(ws)-1] == "to" || ws[len(ws)-1] == "for" || ws[len(ws)-1] == "in" || ws[len(ws)-1] == "the") {
		ws = ws[:len(ws)-1]
	}
	return ws
}

// headNoun returns the word that says what the holder is: the last one before
// "of", "for", "to", or else the last one, if it is a role noun.
func headNoun(ws []string) string {
	for i, w := range ws {
		if w == "of" || w == "for" || w == "to" || w == "at" || w == "in" {
			ws = ws[:i]
			break
		}
	}
	for i := len(ws) - 1; i >= 0; i-- {
		if roleNoun(ws[i]) {
			return ws[i]
		}
	}
	return ""
}

// roleNoun reports whether a folded word names what a person does or holds.
func roleNoun(w string) bool { return classOf(w)&roleWord != 0 }

// roleNouns are common knowledge, written for this project.
const roleNouns = " president minister secretary chancellor premier pm king queen emperor prince princess pope pontiff monarch sultan emir sheikh leader chief head boss ruler strongman dictator " +
	"ambassador envoy diplomat representative spokesman spokeswoman spokesperson governor mayor senator congressman congresswoman lawmaker legislator politician deputy mp mep " +
	"judge justice attorney lawyer prosecutor general colonel admiral commander captain major lieutenant sergeant officer sheriff commissioner director chairman chairwoman chairperson chair " +
	"ceo executive founder owner manager coach trainer captain striker goalkeeper midfielder defender player pitcher quarterback champion author writer novelist poet journalist reporter editor " +
	"columnist professor scientist researcher economist analyst historian activist dissident singer actor actress director musician composer artist painter architect bishop archbishop cardinal " +
	"rabbi imam ayatollah cleric priest pastor adviser advisor aide candidate nominee speaker treasurer billionaire tycoon businessman businesswoman entrepreneur doctor nurse physician teacher " +
	"astronaut cosmonaut pilot chef designer banker soldier veteran taoiseach incumbent republican democrat "

// holds reports whether a holder of office p may be called by role r, and how
// well: 3 the same office and country, 2 the same office, 1 the same head noun
// or a general word ("leader").
func holds(p, r office) int {
	if p.zero() || r.zero() || p.deputy != r.deputy {
		return 0
	}
	if r.former != p.former {
		return 0
	}
	if p.country != "" && r.country != "" && p.country != r.country {
		return 0
	}
	if p.name == r.name {
		switch {
		case p.country == r.country && p.country != "":
			return 3
		case r.country == "":
			return 2
		}
		return 0 // the role names a country, the title none
	}
	leads := p.name == "president" || p.name == "prime minister" || p.name == "chancellor" || p.name == "supreme leader" || p.name == "king" || p.name == "leader"
	if r.name == "leader" && leads && !p.former {
		if r.country != "" && r.country == p.country {
			return 3
		}
		if r.country == "" && r.head == "leader" {
			return 1
		}
		return 0
	}
	if r.name == r.head && p.head == r.head {
		if r.country == "" || r.country == p.country {
			return 1
		}
	}
	if r.name == r.head && r.head == "diplomat" && (p.name == "foreign minister" || p.name == "ambassador") && (r.country == "" || r.country == p.country) {
		return 1
	}
	return 0
}
