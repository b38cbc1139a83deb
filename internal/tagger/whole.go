package tagger

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// Names of organizations that the labels break up at a small word, a comma or a
// possessive ending, by kind:
//
//	whole/pair    "Devon and Cornwall Police", "Royal Devon and Exeter Hospital"
//	whole/fields  "Ministry of Land, Infrastructure and Tourism", "Ministry of Land and
//	              Rural Affairs"
//	whole/tasks   "Halden Fire and Rescue Service", "Dairy and Livestock Commission"
//	whole/of      "Office of the Special Prosecutor"
//	whole/owner   "Hallam's Auto Sales": a business named after its owner
//	whole/saint   "St Bede's Hospital"
//	whole/plural  "National Farmers' Union"
//	whole/sheriff "Halden County Sheriff's Office"
//	whole/force   "Halden Police", of which the labels have only the place
//	whole/verb    "Halden Announces Merger": the verb of a headline is not part of it

// maxFields bounds the tokens of the fields in the name of a ministry.
const maxFields = 14

// whole returns where the organization begins and ends that the labels found a
// part of, from i up to j, and its type.
func (x *extractor) whole(i, j int, typ Type) (a, z int, t Type) {
	switch typ {
	case Organization:
		if i > 1 && j-i < 4 {
			i = x.pair(i, j)
		}
		if j == i+1 && x.tokens[i].is(gazetteer.OrgHead) {
			if k := x.office(i); k > j {
				return i, k, typ
			}
		}
		if k := x.fields(i, j); k > j {
			return i, k, typ
		}
	}
	if and := i - 1; typ != Person && i > 1 && x.tokens[and].is(gazetteer.Connector) && x.tokens[and].end-x.tokens[and].start == 3 {
		if k := x.tasks(i, j); k < i {
			return k, j, Organization
		}
	}
	if a, z := x.plural(i, j); z-a > j-i {
		return a, z, Organization
	}
	if j < len(x.tokens) && x.tokens[j].kind == lex.Clitic && x.at(j-1, j) != &edge {
		if k := x.saint(i, j); k > j {
			return i, k, Organization
		}
		if k := x.business(i, j); k > j {
			return i, k, Organization
		}
	}
	if typ != Person && j < len(x.tokens) && x.tokens[j].is(gazetteer.OrgHead) && nameable(&x.tokens[j]) && x.force(i, j) {
		return i, j + 1, Organization
	}
	if typ != Person {
		if k := x.sheriff(j); k > j {
			return i, k, Organization
		}
	}
	return i, j, typ
}

// pair returns the first token of the place that "and" joins to the name of a force,
// hospital or council from i up to j, i if there is none.
func (x *extractor) pair(i, j int) int {
	const things = gazetteer.OrgHead | gazetteer.OtherHead | gazetteer.Title | gazetteer.TitleWord | gazetteer.Honorific | gazetteer.Demonym | gazetteer.Calendar | gazetteer.Org
	if !paired(x.tokens[j-1].in(x.text)) || j-i < 2 {
		return i
	}
	if and := x.at(i, i-1); and.end-and.start != 3 || and.in(x.text) != "and" || and.flag&first != 0 {
		return i
	}
	k := i - 1
	for k > 0 && i-k < 4 {
		t := x.at(i, k-1)
		if t.kind != lex.Word || !nameable(t) || t.is(things) || t.has(lex.AllCaps) || t.flag&headline != 0 && !t.is(gazetteer.Place|gazetteer.PlacePart|gazetteer.PlaceHead) {
			break
		}
		k--
	}
	if k == i-1 || k < i-2 && x.tokens[k].is(gazetteer.Given) {
		return i
	}
	switch p := x.at(k, k-1); {
	case nameable(p), p.kind == lex.Punct && x.text[p.start] == ',', p.is(gazetteer.Title), p.in(x.text) == "both", p.in(x.text) == "between":
		return i
	}
	return k
}

// paired reports whether a word ends names of organizations that serve two places.
func paired(w string) bool {
	switch w {
	case "Police", "Constabulary", "Hospital", "Hospitals", "Council", "Ambulance", "Trust":
		return true
	}
	return false
}

// fields returns the end of the name of a ministry with several fields, the last one
// after "and"; j if the name from i up to j is not such a ministry.
func (x *extractor) fields(i, j int) int {
	const names = gazetteer.Given | gazetteer.Place | gazetteer.Org | gazetteer.Demonym | gazetteer.Calendar | gazetteer.Honorific
	if j-i < 3 || x.tokens[j-1].flag&blockEnd != 0 || x.tokens[i+1].in(x.text) != "of" {
		return j
	}
	comma := x.at(j-1, j).kind == lex.Punct && x.text[x.tokens[j].start] == ','
	if !comma && x.at(j-1, j).in(x.text) != "and" {
		return j
	}
	switch x.tokens[i].in(x.text) {
	case "Ministry", "Department", "Dept.", "Bureau", "Minister", "Secretary":
	default:
		return j
	}
	last, word := false, false // after "and"; the token before is a word of a field
	for k := j; k < len(x.tokens) && k-j < maxFields; k++ {
		t := x.at(j-1, k)
		switch {
		case t.kind == lex.Punct && x.text[t.start] == ',' && !last && comma && (word || k == j):
			word = false
		case !comma && nameable(t) && !x.fieldWord(t) && !(word && t.is(gazetteer.OrgHead|gazetteer.OtherHead)):
			if last && word {
				return k
			}
			return j
		case t.kind == lex.Word && t.in(x.text) == "and" && !last:
			last, word = true, false
		case nameable(t) && !t.is(names) && (t.facts == 0 || t.is(gazetteer.Common|gazetteer.CommonRare|gazetteer.News|gazetteer.TitleWord|gazetteer.OrgHead|gazetteer.Title) || x.fieldWord(t)):
			word = true
		case last && word:
			return k
		default:
			return j
		}
	}
	return j
}

// saint returns the end of the name of a hospital, school or church that is named after
// the saint from i up to j, j if there is none.
func (x *extractor) saint(i, j int) int {
	if j-i != 2 {
		return j
	}
	switch x.tokens[i].in(x.text) {
	case "St", "St.", "Saint":
	default:
		return j
	}
	k := j + 1
	for k < len(x.tokens) && k-j < 5 && nameable(&x.tokens[k]) && x.at(j, k) != &edge {
		k++
	}
	if k > j+1 && x.tokens[k-1].is(gazetteer.OrgHead|gazetteer.PlaceHead) {
		return k
	}
	return j
}

// plural returns the beginning and end of the name of an organization like "Farmers'
// Union", of which the labels have the tokens from i up to j.
func (x *extractor) plural(i, j int) (a, z int) {
	if j+1 < len(x.tokens) && x.ofMany(j) {
		k := j + 1
		for k < len(x.tokens) && k-j < 5 && nameable(&x.tokens[k]) && x.at(j, k) != &edge {
			k++
		}
		if k > j+1 && (x.tokens[k-1].is(gazetteer.OrgHead) || x.tokens[k-1].in(x.text) == "Forum") {
			return i, k
		}
	}
	if i > 1 && x.tokens[j-1].is(gazetteer.OrgHead) && x.ofMany(i-1) && nameable(&x.tokens[i-2]) {
		for i -= 2; i > 0 && j-i < 8 && x.at(i, i-1) != &edge && nameable(&x.tokens[i-1]) && !x.tokens[i-1].is(gazetteer.Title|gazetteer.Honorific|gazetteer.Calendar); {
			i--
		}
	}
	return i, j
}

// ofMany reports whether token k is the apostrophe of a plural, as in "Farmers'
// Union".
func (x *extractor) ofMany(k int) bool {
	t := &x.tokens[k]
	if t.kind == lex.Word {
		return false // as most are
	}
	p := x.at(k, k-1)
	if w := t.in(x.text); w != "'" && w != "’" || t.start != p.end || p.end < 4 {
		return false
	}
	return x.text[p.end-1] == 's' && p.kind == lex.Word && p.has(lex.Capital) && t.flag&blockEnd == 0 && x.text[t.end] == ' '
}

// sheriff returns the end of the name of a public office of the place or court that
// ends before token j, j if there is none.
func (x *extractor) sheriff(j int) int {
	if j+2 >= len(x.tokens) || x.tokens[j+1].kind != lex.Clitic && x.tokens[j+2].kind != lex.Clitic || !nameable(&x.tokens[j-1]) {
		return j
	}
	k := j
	if t := x.at(j-1, k); t.in(x.text) == "District" || t.in(x.text) == "State" || t.in(x.text) == "County" {
		k++
	}
	if k+2 >= len(x.tokens) || x.at(j-1, k+2) == &edge || x.tokens[k+1].kind != lex.Clitic {
		return j
	}
	switch x.tokens[k].in(x.text) {
	case "Sheriff", "Attorney", "Coroner", "Prosecutor", "Mayor", "Governor", "Defender", "Examiner", "Fiscal":
	default:
		return j
	}
	switch x.tokens[k+2].in(x.text) {
	case "Office", "Department", "Dept.", "Service":
		return k + 3
	}
	return j
}

// headVerb reports whether a word is a verb that follows a name in headlines in title
// case.
func headVerb(w string) bool {
	if len(w) > 1 && w[1] < 'a' {
		w = w[:1] + strings.ToLower(w[1:])
	}
	switch w {
	case "Says", "Tells", "Adds", "Announces", "Warns", "Insists", "Confirms", "Denies", "Asks", "Urges", "Unveils", "Launches", "Hires", "Appoints", "Acquires", "Vows", "Rejects", "Beats", "Slams", "Blasts", "Accuses", "Testifies", "Dies", "Quits", "Resigns", "Wins":
		return true
	}
	return false
}

// pointed returns Place for a direction that the labels took for a person: "the North
// fired"; else typ.
func pointed(w string, typ Type) Type {
	if typ == Person {
		switch strings.TrimPrefix(w, "the ") {
		case "North", "South", "East", "West", "Northeast", "Northwest", "Southeast", "Southwest", "Midwest":
			return Place
		}
	}
	return typ
}
