package tagger

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// aboard reports whether the token before the name of tokens i up to j, in capitals,
// begins the name of a ship.
func (x *extractor) aboard(i, j int) bool {
	return nameable(&x.tokens[i-1]) && x.at(i, i-1) != &edge && x.ship(i-1, j)
}

// ship reports whether the name of tokens i up to j is that of a ship or a storm: it
// begins with the letters that stand before names of ships, or with the kind of storm.
func (x *extractor) ship(i, j int) bool {
	if j-i < 2 || !nameable(&x.tokens[i+1]) || x.tokens[i+1].is(gazetteer.OrgSuffix|gazetteer.Title) || x.tokens[i].flag&capsLine != 0 {
		return false
	}
	switch x.tokens[i].in(x.text) {
	case "Hurricane", "Typhoon", "Cyclone":
		return j == i+2
	case "Tropical":
		w := x.tokens[i+1].in(x.text)
		return j == i+3 && (w == "Storm" || w == "Cyclone" || w == "Depression")
	case "USS", "USNS", "USCGC", "HMS", "HMAS", "HMCS", "HMNZS", "HNLMS", "RFA", "RMS", "INS", "BNS", "KRI", "JS", "ROKS", "MV", "MT", "MS", "SS", "FV", "RV", "BRP", "CSS":
		return true
	}
	return false
}

// district reports whether the name of tokens i up to j, a person by the labels, is a
// place by the noun after it: "Kado Thun province". The noun is in lower case and
// no given name begins the name.
func (x *extractor) district(i, j int) bool {
	n := x.at(j-1, j)
	if n.kind != lex.Word || n.has(lex.Capital) || !placeNoun(n.in(x.text)) {
		return false
	}
	t := &x.tokens[i]
	if t.is(gazetteer.Given|gazetteer.Title|gazetteer.Honorific) || x.at(i, i-1).is(gazetteer.Title|gazetteer.Honorific) {
		return false
	}
	w := x.words.get(x.tokens[j-1].hash)
	return w == nil || w.hints&(inPerson|afterTitle|afterGiven|afterInitial) == 0
}

// placeNoun reports whether a word after a name says that the name is that of a
// district, a town or the like.
func placeNoun(w string) bool {
	switch w {
	case "province", "provinces", "district", "districts", "county", "counties", "prefecture", "governorate", "oblast", "raion", "region", "regions", "municipality", "township",
		"village", "villages", "town", "suburb", "neighborhood", "neighbourhood", "peninsula", "island", "islands", "valley", "constituency", "wards", "junction", "border", "airport", "seaport":
		return true
	}
	return false
}

// ruled reports whether the words before the name of tokens i up to j say that it is a
// place: "the mayor of", "the outskirts of". It has two words at most.
func (x *extractor) ruled(i, j int) bool {
	if p := x.at(i, i-1); p.end-p.start != 2 || p.in(x.text) != "of" || j > i+2 {
		return false
	}
	switch x.at(i, i-2).in(x.text) {
	case "mayor", "governor", "regent", "residents", "resident", "town", "city", "village", "villages", "district", "suburb", "outskirts", "province", "county", "port", "region", "municipality",
		"state", "island", "north", "south", "east", "west", "streets", "bishop":
		return true
	}
	return false
}

// scored reports whether token i, which nothing says to be a person, is a team: the
// score of a match with two figures follows, "Halden 61-39", or a verb of winning and
// another name.
func (x *extractor) scored(i, j int) bool {
	n := &x.tokens[j]
	if n.flag&lineStart != 0 || !x.unknown(&x.tokens[i]) || x.tokens[i].is(gazetteer.Surname) || j+1 >= len(x.tokens) {
		return false
	}
	if n.kind == lex.Number {
		return score(n, x.text) && n.end-n.start == 5
	}
	switch n.in(x.text) {
	case "beat", "edged", "routed", "thrashed", "downed", "outscored":
		return nameable(x.at(j, j+1))
	}
	return false
}

// korean reports whether tokens i and i+1 are a Korean name, or a Chinese one in the
// spelling of Taiwan or Hong Kong: a short family name and a given name of two
// syllables with a hyphen, "Bae Tae-seong". The second syllable is no word for a district.
func (x *extractor) korean(i int) bool {
	a, z := &x.tokens[i], x.tokens[i+1].in(x.text)
	k := strings.IndexByte(z, '-')
	if a.end-a.start < 2 || a.end-a.start > 6 || !nameable(a) || a.has(lex.AllCaps) || k < 2 || k > 6 || len(z)-k < 3 || len(z)-k > 7 || z[k+1] < 'a' || z[k+1] > 'z' || strings.IndexByte(z[k+1:], '-') >= 0 ||
		a.is(gazetteer.Place|gazetteer.PlacePart|gazetteer.Org|gazetteer.Function|gazetteer.Demonym|gazetteer.Calendar|gazetteer.OrgHead|gazetteer.PlaceHead|gazetteer.OtherHead|gazetteer.Common) || x.tokens[i+1].facts&(gazetteer.Common|gazetteer.CommonRare) != 0 {
		return false
	}
	switch z[k+1:] {
	case "dong", "gu", "si", "do", "ri", "myeon", "eup", "ro", "gil", "gun", "san", "sur", "les", "sous", "based", "led", "style", "born", "owned", "run", "made":
		return false
	}
	return true
}

// beside reports quickly whether the words beside the name of tokens i up to j may state
// its type: a word in lower case that is no verb of speech or a number after it, or
// "of" before it. No list has it as a place or an organization.
func (x *extractor) beside(i, j int) bool {
	const known = gazetteer.Title | gazetteer.Honorific | gazetteer.Place | gazetteer.Org
	if x.kin.sure || x.tokens[i].is(known) {
		return false
	}
	if j < len(x.tokens) {
		if n := &x.tokens[j]; n.kind == lex.Word && !n.has(lex.Capital) && !n.is(gazetteer.Say) || n.kind == lex.Number {
			return true
		}
	}
	return i > 0 && x.tokens[i-1].end-x.tokens[i-1].start == 2 && x.tokens[i-1].is(gazetteer.Connector)
}

// stated returns the type that the words beside the name of tokens i up to j state; typ if
// they state none.
func (x *extractor) stated(i, j int, typ Type) Type {
	person := x.tokens[i].is(gazetteer.Given | gazetteer.Male | gazetteer.Female)
	switch {
	case typ == Person && !person && (x.ruled(i, j) || x.district(i, j)):
		return Place
	case j == len(x.tokens):
	case typ <= Place && j == i+1 && !person && x.scored(i, j):
		x.kin.sure = true
		return Organization
	case (typ <= Organization || j == i+1) && x.tokens[i].flag&first != 0 && x.tokens[j].is(gazetteer.Function) && x.tokens[j].end-x.tokens[j].start <= 3:
		if t := x.isA(i, j); t < Other {
			x.kin.sure = true
			return t
		}
	}
	return typ
}
