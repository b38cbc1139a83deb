package entity

import (
	_ "embed"
	"iter"
	"maps"
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

// An office is what a title or a role phrase states about its holder.
type office struct {
	name    string // canonical: "foreign minister"; "" if only the head noun is known
	head    string // the head noun: "minister"
	country string // as listed for places; "" if not stated
	former  bool
	deputy  bool
}

func (o office) zero() bool { return o.head == "" }

// String returns "country: office", the form of the catalog; "" for no office and
// for a deputy's.
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

// officeOf parses the form of the catalog.
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

// offices maps folded phrases to offices; officeFirsts holds the first words of
// the phrases.
var (
	offices = sync.OnceValue(func() map[string]officeEntry {
		return readOffices(officeList)
	})
	officeFirsts = sync.OnceValue(func() *wordSet { return firstWords(maps.Keys(offices())) })
)

func firstWords(phrases iter.Seq[string]) *wordSet {
	s := new(wordSet)
	for phrase := range phrases {
		first, _, _ := strings.Cut(phrase, " ")
		s.add(pack(first))
	}
	return s
}

func readOffices(list string) map[string]officeEntry {
	m := make(map[string]officeEntry, 512)
	for line := range strings.Lines(list) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		name, _, _ := strings.Cut(line, "|")
		name, _, _ = strings.Cut(name, "@")
		for phrase := range strings.SplitSeq(line, "|") {
			phrase, country, _ := strings.Cut(phrase, "@")
			if _, ok := m[phrase]; !ok {
				m[phrase] = officeEntry{name, country}
			}
		}
	}
	return m
}

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

// A countryForm says which country a folded phrase means, or that longer phrases
// begin with it.
type countryForm struct {
	name  string // the country; "" if the phrase only begins longer ones
	words int    // the length of the longest phrase that begins with this word
}

// countryForms holds the keys of countries, those of places whose listed name is
// a country, and the first words of both.
var countryForms = sync.OnceValue(func() map[string]countryForm {
	m := make(map[string]countryForm, 2048)
	for k, c := range countries() {
		m[k] = countryForm{c, 1}
	}
	for k, l := range places() {
		if c, ok := countries()[fold.String(l.name)]; ok && m[k].name == "" {
			m[k] = countryForm{c, 1}
		}
	}
	longest := map[string]int{}
	for k := range m {
		first, _, _ := strings.Cut(k, " ")
		longest[first] = max(longest[first], 1+strings.Count(k, " "))
	}
	for first, n := range longest {
		f := m[first]
		f.words = n
		m[first] = f
	}
	return m
})

// countryFirsts holds the first words of countryForms.
var countryFirsts = sync.OnceValue(func() *wordSet { return firstWords(maps.Keys(countryForms())) })

// country returns the country that a folded name, adjective or capital means.
func country(key string) (string, bool) {
	c := countryForms()[key].name
	return c, c != ""
}

// generic reports whether the office is one of many kinds: "leader".
func (o office) generic() bool { return o.name == "leader" || o.name == "chief executive" }

// roleNoun reports whether a folded word is an office or an occupation.
func roleNoun(w string) bool { return classOf(w)&roleWord != 0 }

// roleNouns are common knowledge, written for this project.
const roleNouns = " president minister secretary chancellor premier pm king queen emperor prince princess pope pontiff monarch sultan emir sheikh leader chief head boss ruler strongman dictator " +
	"ambassador envoy diplomat representative spokesman spokeswoman spokesperson governor mayor senator congressman congresswoman lawmaker legislator politician deputy mp mep " +
	"judge justice attorney lawyer prosecutor general colonel admiral commander captain major lieutenant sergeant officer sheriff commissioner director chairman chairwoman chairperson chair " +
	"ceo executive founder owner manager coach trainer captain striker goalkeeper midfielder defender player pitcher quarterback champion author writer novelist poet journalist reporter editor " +
	"columnist professor scientist researcher economist analyst activist dissident singer actor actress director musician composer artist painter architect bishop archbishop cardinal " +
	"rabbi imam ayatollah cleric priest pastor adviser advisor aide candidate nominee speaker treasurer billionaire tycoon businessman businesswoman entrepreneur doctor nurse physician teacher " +
	"alderman alderwoman councillor councilor councilman councilwoman councilmember superintendent inspector detective constable comptroller coroner magistrate barrister solicitor " +
	"referee umpire dean provost principal headteacher headmaster rector curator conductor biologist physicist chemist geologist astronomer historian meteorologist forecaster " +
	"astronaut cosmonaut pilot chef designer banker soldier veteran taoiseach incumbent republican democrat "

// leads reports whether the office is that of a country's leader.
func (o *office) leads() bool {
	switch o.name {
	case "president", "prime minister", "chancellor", "supreme leader", "king", "leader":
		return true
	}
	return false
}

// holds reports whether a holder of office p may be called by role r, and how
// well: 3 the same office and country, 2 the same office, 1 the same head noun
// or a general word ("leader").
func holds(p, r *office) int {
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
	if r.name == "leader" && !p.former && p.leads() {
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
