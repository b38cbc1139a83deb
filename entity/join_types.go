package entity

import "strings"

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
		if v.counts[0] == 0 {
			continue
		}
		for k := strings.LastIndexByte(key, ' '); k > 0; {
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
	for i := 0; i+1 < len(j.cands); i++ {
		a, b := &j.cands[i], &j.cands[i+1]
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
		if k > 0 && c&companyTail != 0 && strings.IndexByte(v.key[:k], ' ') < 0 {
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

// companyTails end the names of companies, written for this project.
const companyTails = " therapeutics pharmaceuticals pharma biosciences industries holdings airlines airways motors foods technologies systems shipping logistics semiconductor semiconductors chemicals breweries petroleum aerospace "

// legalEnds are legal forms that the table lacks.
const legalEnds = " co corp asa oyj pjsc ojsc tbk bhd psc saog kk "

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
