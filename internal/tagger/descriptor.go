package tagger

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// Words next to a person's name that are not part of it, by kind:
//
//	trim/descriptor "Farmer Owen Hale", "Brave Ellie", "Mum-of-three Ann Lee": a
//	                word for people, capitalized because it begins the sentence
//	trim/rank       "PC Owen Hale", "ACP Hale": an abbreviated rank
//	trim/courtly    "Datuk Seri Owen Hale", "Owen Hale KC": a form of address, the
//	                letters of an honour
//	trim/within     "Halden Industries Chairman Owen Hale": an office inside a
//	                person's name, and everything before it

// described reports whether token i, the first of the name that ends before j, is a
// word for people that is capitalized because it begins the sentence. If it may be a
// given name or a surname ("Hunter", "Baker"), a full name must follow.
func (x *extractor) described(i, j int) bool {
	t := &x.tokens[i]
	if t.flag&first == 0 || j-i < 2 || !nameable(&x.tokens[i+1]) || t.has(lex.AllCaps) && t.flag&capsLine == 0 {
		return false
	}
	if !t.is(gazetteer.PersonNoun | gazetteer.Epithet) {
		return t.has(lex.Hyphen) && x.motherOf(t)
	}
	n, z := &x.tokens[i+1], &x.tokens[j-1]
	if j-i > 2 && t.end-t.start == 5 && t.in(x.text) == "Rival" {
		return true // of companies, too
	}
	if z.is(gazetteer.OrgHead|gazetteer.PlaceHead|gazetteer.OtherHead) && !z.is(gazetteer.Surname|gazetteer.SurnameRare|gazetteer.Given) {
		return false // "Veteran Services Board"
	}
	if t.is(gazetteer.Given) {
		return j-i > 2 && n.is(gazetteer.Given)
	}
	w := x.words.get(t.hash)
	if w != nil && w.hints&(midCapital|inLower) == midCapital && t.is(gazetteer.Surname|gazetteer.SurnameRare) {
		return false
	}
	return j-i > 2 || !t.is(gazetteer.Surname|gazetteer.SurnameRare) || w != nil && w.hints&inLower != 0
}

// motherOf reports whether t is a word such as "Mum-of-three".
func (x *extractor) motherOf(t *token) bool {
	w := t.in(x.text)
	k := strings.IndexByte(w, '-')
	return k > 0 && strings.HasPrefix(w[k:], "-of-") && x.table.Lookup(gazetteer.Hash(w[:k]))&gazetteer.PersonNoun != 0
}

// rank reports whether a word is an abbreviated rank. Case matters: most are other
// words in lower case.
func rank(w string) bool {
	if len(w) > 4 {
		return false
	}
	switch w {
	case "PC", "WPC", "DC", "DI", "DS", "DCI", "DSI", "DCS", "DCOP", "ACOP", "COP", "PCSO", "ACP", "DCP", "DIG", "IGP", "DGP", "SSP", "ASP", "DSP", "CSP", "AIG", "AVM", "Det", "Con", "Ch", "Sqn", "Wg", "Flt", "Gp", "Pfc", "CPO", "RSM", "SP", "CP", "PPRO":
		return true
	}
	return false
}

// ranked reports whether token i of the name that ends before j is a rank before a
// person's name.
func (x *extractor) ranked(i, j int) bool {
	const things = gazetteer.OrgHead | gazetteer.PlaceHead | gazetteer.OtherHead | gazetteer.OrgSuffix | gazetteer.Outlet | gazetteer.Place
	if j-i < 2 || !nameable(&x.tokens[i+1]) || !rank(x.tokens[i].in(x.text)) {
		return false
	}
	n, z := &x.tokens[i+1], &x.tokens[j-1]
	return n.is(gazetteer.Given|gazetteer.Title) || rank(n.in(x.text)) || !z.has(lex.AllCaps) && !z.is(things) && !n.is(things|gazetteer.Common)
}

// pastOffice returns the token after the last office inside the name of a person
// from i up to j, i if there is none.
func (x *extractor) pastOffice(i, j int) int {
	for k := j - 2; k > i; k-- {
		t := &x.tokens[k]
		if !nameable(t) {
			return i
		}
		if t.is(gazetteer.Title) && !t.is(gazetteer.Given|gazetteer.Surname|gazetteer.SurnameRare|gazetteer.Particle) && !titular(t.in(x.text)) {
			return k + 1
		}
	}
	return i
}

// courtly returns the name of a person from i up to j, of three words or more,
// without a form of address that may be a name elsewhere, and without the letters of
// an honour: "Tan Sri", "Datuk Seri", "Begum", "Mama"; "KC", "OBE".
func (x *extractor) courtly(i, j int) (a, z int) {
	for j-i > 2 && honour(x.tokens[j-1].in(x.text)) && nameable(&x.tokens[j-2]) && x.tokens[j-1].flag&capsLine == 0 {
		j--
	}
	if j-i < 3 || !nameable(&x.tokens[i+1]) {
		return i, j
	}
	switch x.tokens[i].in(x.text) {
	case "Begum", "Mama", "Baba", "Papa", "Justices", "Judges":
		i++
	case "Tan":
		if n := x.tokens[i+1].in(x.text); n == "Sri" && j-i > 3 {
			i += 2
		}
	case "Seri", "Sri":
		if p := x.at(i, i-1); p.is(gazetteer.Honorific) {
			i++
		}
	}
	return i, j
}

// courtly reports whether a word before a name is a form of address that the method
// cuts off.
func courtly(w string) bool {
	switch w {
	case "Begum", "Mama", "Baba", "Papa", "Justices", "Judges", "Seri", "Sri":
		return true
	}
	return false
}

// honour reports whether a word is the letters of an honour, a degree or an office
// after a name.
func honour(w string) bool {
	if len(w) > 4 {
		return false
	}
	switch w {
	case "KC", "QC", "SC", "SAN", "MBE", "OBE", "CBE", "KBE", "DBE", "GBE", "CMG", "KCMG", "CVO", "KCVO", "DCVO", "GCVO", "LVO", "MVO", "CB", "KCB", "DCB", "GCB", "CH", "QPM", "KPM", "DSO",
		"FRS", "MP", "MEP", "MSP", "MLA", "MCA", "CPA", "CFA", "PhD", "MD", "DDS", "RN", "SJ", "OP", "OSB":
		return true
	}
	return false
}

// employer reports whether token i, a single word that neither a list nor the text
// knows as a person's name, is a company by its context: "Orbix Chief Executive",
// "analysts at Orbix".
func (x *extractor) employer(i int) bool {
	t := &x.tokens[i]
	if t.is(gazetteer.Given|gazetteer.Male|gazetteer.Female|gazetteer.Surname|gazetteer.SurnameRare) || t.flag&blockEnd != 0 {
		return false
	}
	firm := false
	if p := x.at(i, i-1); p.end-p.start == 2 && p.in(x.text) == "at" {
		switch x.at(i, i-2).in(x.text) {
		case "analyst", "analysts", "Analysts", "economist", "economists", "Economists", "strategist", "strategists", "Strategists", "traders", "Traders", "brokers", "Brokers":
			firm = true // "Analysts at Halden"
		}
	}
	switch n := x.tokens[i+1].in(x.text); {
	case firm:
	case n == "analyst" || n == "analysts" || n == "economist" || n == "economists" || n == "strategist":
	default:
		if !companyOffice(n) {
			return false
		}
	}
	w := x.words.get(t.hash)
	return w != nil && w.hints&(inPerson|afterTitle|afterGiven|afterInitial) == 0
}

// companyOffice reports whether a word after a name marks the name of a company.
func companyOffice(w string) bool {
	switch w {
	case "CEO", "CFO", "COO", "Chief", "chairman", "Chairman", "chairwoman", "Chairwoman", "shareholders", "shares", "co-founder", "subsidiary":
		return true
	}
	return false
}

// abbreviated reports whether t is an abbreviated rank or form of address, which is
// not a name by itself: "Col" in "Col (retd) Hale".
func (x *extractor) abbreviated(t *token) bool {
	return t.end-t.start <= 5 && (x.address(t) || rank(t.in(x.text)) || acting(t.in(x.text)) || t.is(gazetteer.Title|gazetteer.Honorific) && shortTitle(t.in(x.text)))
}

// acting reports whether a word is the short form of an office, which no name
// follows: "the PM", "MPs".
func acting(w string) bool {
	switch w {
	case "PM", "MP", "MEP", "MSP", "CEO", "CFO", "COO", "CTO", "MPs", "MEPs", "MSPs", "TDs", "MLAs", "PMs", "CEOs", "MLCs":
		return true
	}
	return false
}

func shortTitle(w string) bool {
	switch strings.TrimSuffix(w, ".") {
	case "Gen", "Col", "Lt", "Maj", "Capt", "Sgt", "Cpl", "Brig", "Adm", "Cmdr", "Cdr", "Insp", "Supt", "Prof", "Eng", "Engr", "Hon", "Rev", "Sen", "Rep", "Gov", "Smt", "Cllr", "Dr":
		return true
	}
	return false
}

// retired returns the token before a bracket such as "(retd)" or "(Mrs)" that ends at
// token j; j if there is no such bracket.
func (x *extractor) retired(j int) int {
	if j < 3 || x.tokens[j].kind != lex.Punct || x.text[x.tokens[j].start] != ')' {
		return j
	}
	k := j - 1
	if t := x.at(j, k); t.kind == lex.Punct && x.text[t.start] == '.' {
		k--
	}
	o := x.at(j, k-1)
	if o.kind != lex.Punct || x.text[o.start] != '(' {
		return j
	}
	switch x.tokens[k].in(x.text) {
	case "retd", "Retd", "retd.", "Retd.", "rtd", "Rtd", "rtd.", "Rtd.", "ret", "Ret", "ret.", "Ret.", "retired", "Retired", "Mrs", "Mrs.", "Ms", "Mr", "Dr", "Dr.", "Prof", "Prof.", "Engr":
		return k - 2
	}
	return j
}

// zone reports whether token i is a time zone after a time ("1045 GMT", "6 a.m.
// EST"), or a key of a keyboard.
func (s *scanner) zone(i int) bool {
	t := &s.tokens[i]
	n := t.end - t.start
	if n == 2 && i > 0 && s.tokens[i-1].kind == lex.Number {
		w := t.in(s.text)
		return w == "PM" || w == "AM" // "5:46 PM"
	}
	if n < 3 || n > 4 || i+1 < len(s.tokens) && n == 4 && !t.has(lex.AllCaps) && s.text[t.start] != 'C' {
		return false
	}
	switch t.in(s.text) {
	case "GMT", "UTC", "CEST", "AEST", "AEDT", "Ctrl":
		return true
	case "BST", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "CET", "EET", "IST", "JST", "KST", "HKT", "SGT", "EAT", "WAT", "CAT", "PKT", "WIB", "MSK", "NZST", "SAST":
		if i == 0 {
			return false
		}
		p := &s.tokens[i-1]
		if p.kind == lex.Number {
			return true
		}
		switch p.in(s.text) {
		case "am", "pm", "a.m.", "p.m.", "noon", "midnight", "o'clock", "AM", "PM":
			return true
		}
	}
	return false
}
