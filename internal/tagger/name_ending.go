package tagger

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// ending returns Organization for a person or place whose name ends as only
// those of organizations do, and for a newspaper's short form; else typ.
func (x *extractor) ending(i, j int, typ Type) Type {
	const people = gazetteer.Given | gazetteer.Male | gazetteer.Female | gazetteer.Surname | gazetteer.SurnameRare
	last := &x.tokens[j-1]
	if j-i > 1 && last.is(gazetteer.PlaceHead|gazetteer.OrgHead|gazetteer.Title) || x.tokens[i].is(gazetteer.PlaceHead) && j-i > 2 {
		if t := x.ended(i, j, typ); t != typ {
			return t
		}
	}
	switch {
	case typ == Organization:
		if j-i > 1 && last.is(gazetteer.PlaceHead) && !last.is(gazetteer.OrgHead) && ground(last.in(x.text)) {
			return Place // "Halden Stadium"
		}
	case typ != Place && (chamber(last.in(x.text)) || last.has(lex.Hyphen) && station(last.in(x.text))):
		return Organization
	case typ == Other:
		if j-i > 2 && last.is(gazetteer.OrgSuffix) && !last.is(gazetteer.NameSuffix) && x.tokens[j-2].in(x.text) == "&" {
			return Organization // "Halden & Co"
		}
	case paper(last.in(x.text)):
		if j-i > 1 {
			return Organization
		}
		if w := x.words.get(last.hash); typ == Person && w != nil && w.hints&(afterThe|inLower|afterGiven) == afterThe {
			return Organization // "The Herald"
		}
	case j == i+2 && last.end-last.start == 8 && last.in(x.text) == "Brothers" && x.at(i, i-1).end-x.at(i, i-1).start == 3 && strings.EqualFold(x.at(i, i-1).in(x.text), "the"):
		return Organization // "the Halden Brothers"
	case typ == Person && j-i > 1 && last.is(gazetteer.OrgHead|gazetteer.OrgSuffix) && !last.is(people|gazetteer.NameSuffix):
		return Organization
	case typ == Person && j-i > 1 && !x.tokens[i].is(people&^gazetteer.Surname&^gazetteer.SurnameRare|gazetteer.Title|gazetteer.Honorific) && trade(last.in(x.text)):
		return Organization
	case typ == Person && j-i > 1 && last.is(gazetteer.OrgSuffix) && last.has(lex.AllCaps) && last.flag&capsLine == 0 && !last.is(gazetteer.NameSuffix):
		return Organization // "Halden Marine ASA", though Asa is a given name
	}
	return typ
}

// ended returns the type of a name of several words, from i up to j, that its last
// words or the words before "of" state: "Halden National Park", "Village of Halden",
// "Halden City Council"; else typ.
func (x *extractor) ended(i, j int, typ Type) Type {
	t, last := &x.tokens[i], &x.tokens[j-1]
	w := last.in(x.text)
	switch {
	case typ == Other:
	case last.is(gazetteer.PlaceHead):
		if landmark(w) && !last.is(gazetteer.Given|gazetteer.Surname) && (typ != Person || j-i > 2 || !t.is(gazetteer.Given)) || j-i > 2 && reserve(w) && kept(x.tokens[j-2].in(x.text)) {
			return Place
		}
	case typ == Place && last.is(gazetteer.OrgHead):
		if governing(w) {
			return Organization
		}
	case typ == Place && last.is(gazetteer.Title) && j-i > 2 && (w == "Representatives" || w == "Delegates"):
		return Organization
	case typ == Organization && t.is(gazetteer.PlaceHead|gazetteer.Title) && j-i > 2 && !last.is(gazetteer.OrgHead|gazetteer.OrgSuffix|gazetteer.OtherHead) && x.tokens[i+1].end-x.tokens[i+1].start == 2 && x.tokens[i+1].in(x.text) == "of":
		switch t.in(x.text) {
		case "Village", "Town", "Kingdom", "Castle", "Borough", "Isle", "Gulf", "Strait", "Sea", "Valley", "Port", "Mount":
			return Place
		}
	}
	return typ
}

// reserve reports whether a word ends the names of parks and the like.
func reserve(w string) bool {
	switch w {
	case "Park", "Forest", "Zone":
		return true
	}
	return false
}

// kept reports whether a word before "Park" says what kind of park it is.
func kept(w string) bool {
	switch w {
	case "National", "State", "Provincial", "Memorial", "Nature", "Game", "Country", "Wildlife", "Marine":
		return true
	}
	return false
}

// landmark reports whether a word at the end of a name of several words says that it
// is a park, a road, a range of mountains or the like, and never an organization.
func landmark(w string) bool {
	switch w {
	case "Airport", "Mountains", "Mountain", "Peninsula", "Highway", "River", "Creek", "Canal", "Reservoir", "Glacier", "Plateau", "Avenue", "Boulevard", "Strait", "Cemetery", "Heights",
		"Islands", "Isles", "Desert", "Peak", "Canyon":
		return true
	}
	return false
}

// governing reports whether a word at the end of a name of several words says that it
// is a body that governs, and not a place.
func governing(w string) bool {
	switch w {
	case "Council", "Commission", "Committee", "Government", "Authority", "Police", "Assembly", "Party", "Union", "Association", "Federation", "League", "Company", "Corporation":
		return true
	}
	return false
}

// ground reports whether a word ends names of places and of nothing that acts.
func ground(w string) bool {
	switch w {
	case "Airport", "Arena", "Avenue", "Bay", "Beach", "Boulevard", "Bridge", "Highway", "Island", "Islands", "Lake", "Mountain", "Mountains", "River", "Road", "Square", "Stadium",
		"Street", "Strait", "Tunnel", "Valley":
		return true
	}
	return false
}

// trade reports whether a word at the end of a name says what a company does.
func trade(w string) bool {
	switch w {
	case "Marine", "Copper", "Mining", "Minerals", "Metals", "Dairy", "Aviation", "Rail", "Trains", "Labs", "Laboratories", "Diagnostics", "Healthcare", "Assurance", "Equity", "Estates",
		"Construction", "Builders", "Engineering", "Tech", "Software", "Networks", "Wireless", "Pictures", "Films", "Gaming", "Interactive", "Retail", "Brands", "Travel", "Tours",
		"Consulting", "Advisors", "Research", "Analytics", "Enterprises", "Electronics", "Semiconductor", "Semiconductors", "Chemicals", "Plastics", "Textiles", "Timber", "Cement",
		"Beverages", "Bakeries", "Quartet", "Ensemble", "Symphony", "Advertising", "Farms", "Seafood", "Biosciences", "Automotive", "Robotics", "Wind", "Nuclear":
		return true
	}
	return false
}

// chamber reports whether a word is, or ends, the name of a house of parliament.
func chamber(w string) bool {
	switch w {
	case "Commons", "Sabha", "Storting", "Riksdag", "Seimas", "Sejm", "Oireachtas", "Senedd":
		return true
	}
	return false
}

// station reports whether a word is the call sign of a broadcaster:
// "WXDT-TV", "KXOL-FM".
func station(w string) bool {
	call, kind, ok := strings.Cut(w, "-")
	if !ok || len(call) < 3 || len(call) > 4 || call[0] != 'W' && call[0] != 'K' && call[0] != 'C' {
		return false
	}
	return kind == "TV" || kind == "FM" || kind == "AM" || kind == "DT"
}

// paper reports whether a word ends the names of newspapers and of little else.
func paper(w string) bool {
	switch w {
	case "News", "Times", "Herald", "Tribune", "Gazette", "Chronicle", "Courier", "Ledger", "Telegraph", "Journal", "Dispatch", "Inquirer", "Weekly", "Daily", "Newspaper", "Sentinel", "Advertiser":
		return true
	}
	return false
}
