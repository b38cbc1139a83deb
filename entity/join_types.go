package entity

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/fold"
)

// settleTypes gives all mentions with the same spelling one type, since the finder
// may type them differently in different sentences: the surname of a full name of
// the text is a person's, a listed name has the type of its list, and any other the
// most frequent type. It is not used on mentions that the caller gave.
func (j *joiner) settleTypes() {
	for i := range j.cands {
		j.spellings[j.spelled[i]].counts[j.cands[i].typ]++
	}
	for i := range j.spellings {
		v := &j.spellings[i]
		key, raw := v.key, bare(j.cands[v.first].span.in(j.text))
		l := j.listed(v)
		switch k := j.known.own(key); {
		case k >= 0:
			v.typ = indexOfType(j.known.known[k].typ)
		case l.organization.is(raw):
			v.typ = organization
		case l.place.is(raw), l.territory != "":
			v.typ = place
		}
		if v.counts[other] > 0 {
			j.settleVessel(key)
		}
		if v.counts[0] == 0 || v.typ == other {
			continue
		}
		k := strings.LastIndexByte(key, ' ')
		if k > 0 {
			first := key[:k]
			if i := strings.IndexByte(first, ' '); i > 0 {
				first = first[:i]
			}
			if n, ok := j.keys.get(0, j.keys.text(first)); ok {
				j.spellings[n].given = true
			}
		}
		for k > 0 {
			if n, ok := j.keys.get(0, j.keys.text(key[k+1:])); ok {
				j.spellings[n].person = true
			}
			before := strings.LastIndexByte(key[:k], ' ')
			if before < 0 || !particle(key[before+1:k]) {
				break
			}
			k = before // "da Selva" of "Luiz da Selva"
		}
	}
	j.settleNamed()
	for i := range j.cands {
		c, v := &j.cands[i], &j.spellings[j.spelled[i]]
		switch {
		case v.person && v.typ == noType:
			c.typ = person
		case v.person && c.typ == person:
		case v.typ != noType:
			c.typ = v.typ
		case v.given && v.counts[place]+v.counts[organization] == 0:
			c.typ = person // "Tomke" of "Tomke Berg"
		default:
			for t, n := range v.counts[:other] {
				if n > v.counts[c.typ] || c.typ == other && n > 0 {
					c.typ = typeIndex(t)
				}
			}
		}
	}
}

// settleNamed makes organizations of names that the text shows to be one: the
// acronym in brackets after a long form ("Green Alliance (GA)"), and a name that
// elsewhere has a legal form ("Marsh Hallam Ltd").
func (j *joiner) settleNamed() {
	if j.dateline != "" {
		j.settleFiled()
	}
	for i := 0; i+1 < len(j.cands); i++ {
		a, b := &j.cands[i], &j.cands[i+1]
		if a.typ == organization && b.span.start-a.span.end > 4 && b.span.start-a.span.end < 12 && alsoCalled(j.text[a.span.end:b.span.start]) && acronym(b.span.in(j.text)) {
			if v := &j.spellings[j.spelled[i+1]]; v.typ == noType {
				v.typ = organization
			}
			continue
		}
		if a.typ != organization || b.span.start != a.span.end+2 || b.span.len() > 8 || j.text[a.span.end:b.span.start] != " (" || strings.IndexByte(b.span.in(j.text), ' ') >= 0 {
			continue
		}
		if v := &j.spellings[j.spelled[i+1]]; abbreviates(j.spellings[j.spelled[i]].key, v.key) {
			v.typ = organization
		}
	}
	for i := range j.spellings {
		v := &j.spellings[i]
		if v.counts[organization] == 0 {
			continue
		}
		k := strings.LastIndexByte(v.key, ' ')
		last := v.key[k+1:]
		c := classOf(last)
		if k > 0 && c&(companyTail|clubTail) != 0 && strings.IndexByte(v.key[:k], ' ') < 0 {
			j.settleFirst(v.key[:k]) // "Halden" beside "Halden Therapeutics"
			continue
		}
		if k < 0 || len(v.key)-k > 12 || c&commonTail != 0 || strings.IndexByte(v.key[:k], ' ') < 0 || !legalForm(last, c) {
			continue
		}
		if n, ok := j.keys.get(0, j.keys.text(v.key[:k])); ok && j.spellings[n].typ == noType {
			j.spellings[n].typ = organization
		}
		// "Halden" beside "Halden Motor Co.", where nobody is called so.
		first := v.key[:strings.IndexByte(v.key, ' ')]
		j.settleFirst(first)
	}
}

// settleFiled makes places of the names in the dateline: "OXLEY, England", "KYIV/WARSAW".
func (j *joiner) settleFiled() {
	rest := clip(j.dateline, maxDateline)
	for rest != "" {
		name := rest
		if k := strings.IndexAny(rest, ",/;("); k >= 0 {
			name, rest = rest[:k], rest[k+1:]
		} else {
			rest = ""
		}
		j.buf = fold.Append(j.buf[:0], strings.TrimSpace(name))
		if n, ok := j.keys.get(0, j.buf); ok {
			if v := &j.spellings[n]; v.typ == noType && !v.person && j.cands[v.first].title.empty() {
				v.typ = place
			}
		}
	}
}

// maxDateline bounds the bytes of a dateline that are read.
const maxDateline = 120

// settleFirst makes an organization of the first word of a company's name where it
// occurs alone, unless it is a listed place or somebody's name.
func (j *joiner) settleFirst(first string) {
	if n, ok := j.keys.get(0, j.keys.text(first)); ok {
		v := &j.spellings[n]
		c := &j.cands[v.first]
		if v.typ == noType && !v.person && c.title.empty() && (v.counts[place] == 0 || !strings.HasSuffix(j.text[:c.span.start], " in ")) {
			v.typ = organization
		}
	}
}

// settleVessel makes other things of the short names of a ship or storm, where nobody
// is called so: "Hallam" beside "USS Owen Hallam", "Ivo" beside "Hurricane Ivo".
func (j *joiner) settleVessel(key string) {
	core, ship, ok := vesselCore(key)
	if !ok {
		return
	}
	j.settleOther(core)
	if k := strings.LastIndexByte(core, ' '); ship && k > 0 {
		j.settleOther(core[k+1:])
	}
}

func (j *joiner) settleOther(key string) {
	n, ok := j.keys.get(0, j.keys.text(key))
	if !ok {
		return
	}
	v := &j.spellings[n]
	if c := &j.cands[v.first]; v.typ == noType && !v.person && c.title.empty() {
		v.typ = other
	}
}

// vesselCore returns the name of a ship or a storm without the words before it.
func vesselCore(key string) (core string, ship, ok bool) {
	if len(key) < 5 {
		return "", false, false
	}
	switch key[:3] {
	case "hur", "typ", "cyc", "tro", "uss", "usn", "usc", "hms", "hma", "hmc", "hmn", "rms", "ins", "mv ", "mt ", "ss ":
	default:
		return "", false, false // as nearly all
	}
	w, rest, _ := strings.Cut(key, " ")
	switch w {
	case "hurricane", "typhoon", "cyclone":
		return rest, false, rest != ""
	case "tropical":
		w, rest, _ = strings.Cut(rest, " ")
		return rest, false, rest != "" && (w == "storm" || w == "cyclone" || w == "depression")
	case "uss", "usns", "uscgc", "hms", "hmas", "hmcs", "hmnzs", "rms", "ins", "mv", "mt", "ss":
		return rest, true, len(rest) > 2
	}
	return "", false, false
}

// alsoCalled reports whether the words between two names say that the second is
// another name of the first.
func alsoCalled(gap string) bool { return gap == ", known as " || gap == ", or " }

// clubTails end the names of sports clubs that are called by the words before them.
const clubTails = " town athletic rovers wanderers albion united city hotspur argyle stanley orient rangers thistle "

// companyTails end the names of companies, written for this project.
const companyTails = " therapeutics pharmaceuticals pharma biosciences industries holdings airlines airways motors foods technologies systems shipping logistics semiconductor semiconductors chemicals breweries petroleum aerospace "

// legalEnds are legal forms that the table lacks.
const legalEnds = " co pvt pty pte sdn corp asa oyj pjsc ojsc tbk bhd psc saog kk "

// abbreviates reports whether short consists of the first letters of the words of
// long; those of small words may be left out.
func abbreviates(long, short string) bool {
	for w := range strings.SplitSeq(long, " ") {
		switch {
		case w == "":
		case short != "" && w[0] == short[0]:
			short = short[1:]
		case !smallWord(w):
			return false
		}
	}
	return short == ""
}

// listed returns what the tables know about a spelling.
func (j *joiner) listed(v *foldedName) *listedNames {
	if v.listed.bothLists == nil {
		v.listed = listed(v.key)
	}
	return &v.listed
}
