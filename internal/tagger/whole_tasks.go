package tagger

import (
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// tasks returns the first token of the name of a service or the like that ends before
// j, of which the labels have the part after "and" from token i on: "Halden Fire" in
// "Halden Fire and Rescue Service". It is i if there is none. The words on both sides
// of "and" are ordinary nouns, and neither alone names a body.
func (x *extractor) tasks(i, j int) int {
	const noTask = gazetteer.Org | gazetteer.OrgHead | gazetteer.Title | gazetteer.Honorific | gazetteer.Demonym | gazetteer.Calendar | gazetteer.Given | gazetteer.Function
	if !tasked(x.tokens[j-1].in(x.text)) {
		return i
	}
	and := i - 1 // in "Ethics and Anti-Corruption Commission" the labels may have "Corruption Commission"
	if a := x.at(i, and); a.end-a.start != 3 || a.in(x.text) != "and" || a.flag&first != 0 {
		return i
	}
	if t := &x.tokens[i]; j-i < 2 && !t.has(lex.Hyphen) || t.is(noTask) || t.facts == 0 && !t.has(lex.Hyphen) {
		return i
	}
	k := and - 1
	if t := x.at(and, k); !nameable(t) || t.is(noTask|gazetteer.Place) || !t.is(gazetteer.Common|gazetteer.CommonRare|gazetteer.News|gazetteer.TitleWord) || t.flag&(headline|capsLine) != 0 {
		return i
	}
	for n := 0; n < 3 && k > 0; n++ {
		t := x.at(k, k-1)
		if !nameable(t) || t.is(gazetteer.Title|gazetteer.Honorific|gazetteer.Calendar|gazetteer.OrgHead|gazetteer.OrgSuffix) {
			break
		}
		k--
	}
	return k
}

// tasked reports whether a word ends the names of bodies that are named after what
// they do.
func tasked(w string) bool {
	switch w {
	case "Service", "Services", "Commission", "Agency", "Authority", "Administration", "Department", "Directorate", "Inspectorate", "Bureau", "Board", "Executive":
		return true
	}
	return false
}

// force reports whether token j, after the place from i up to j, is the last word of the
// name of the place's police or council: a word in lower case or a sign follows.
func (x *extractor) force(i, j int) bool {
	switch x.tokens[j].in(x.text) {
	case "Police", "Council", "Constabulary", "Parliament", "University":
	default:
		return false
	}
	if x.at(j-1, j) == &edge || x.tokens[j].flag&(headline|capsLine) != 0 || !x.tokens[i].is(gazetteer.Place|gazetteer.PlacePart) {
		return false
	}
	return !nameable(x.at(j, j+1))
}

// office returns the end of the name of an office like "Office of the Special
// Prosecutor", of which the labels have only token i; i+1 if there is none.
func (x *extractor) office(i int) int {
	switch x.tokens[i].in(x.text) {
	case "Office", "Bureau", "Ministry", "Department", "Institute", "Directorate", "Commission", "Committee":
	default:
		return i + 1
	}
	k := i + 1
	switch x.at(i, k).in(x.text) {
	case "of":
	case "on", "for":
		if x.at(i, i-1).end-x.at(i, i-1).start != 3 || !x.at(i, k+1).is(gazetteer.Common|gazetteer.CommonRare|gazetteer.News|gazetteer.TitleWord) {
			return i + 1 // "told the Committee on Monday"
		}
	default:
		return i + 1
	}
	if k++; x.at(i, k).in(x.text) == "the" {
		k++
	}
	from := k
	for k < len(x.tokens) && k < from+4 && x.at(i, k) != &edge && nameable(&x.tokens[k]) && !x.tokens[k].is(gazetteer.Calendar|gazetteer.Given) {
		k++
	}
	if k == from {
		return i + 1
	}
	return k
}

// business returns the end of the name of a shop or another business that has the
// name of its owner from i up to j: "Hallam's Auto Sales"; j if there is none.
func (x *extractor) business(i, j int) int {
	k := j + 1
	for k < len(x.tokens) && k-j < 4 && nameable(&x.tokens[k]) && x.at(j, k) != &edge {
		k++
	}
	if k == j+1 || j > i+1 && k < j+3 || x.tokens[i].is(gazetteer.Place|gazetteer.Org|gazetteer.Demonym) || x.tokens[i].flag&(headline|capsLine) != 0 || !shop(x.tokens[k-1].in(x.text)) {
		return j
	}
	return k
}

// shop reports whether a word ends the names of shops, inns and workshops.
func shop(w string) bool {
	switch w {
	case "Sales", "Store", "Stores", "Bakery", "Diner", "Restaurant", "Cafe", "Café", "Coffee", "Pub", "Inn", "Bar", "Grill", "Tavern", "Pharmacy", "Garage", "Motors", "Hardware", "Pizza",
		"Pizzeria", "Deli", "Furniture", "Jewelers", "Jewellers", "Supermarket", "Grocery", "Market", "Brewery", "Barbecue", "BBQ", "Kitchen", "Books", "Bookshop", "Bookstore", "Nursery", "Towing",
		"Plumbing", "Roofing", "Farm", "Farms", "Orchard", "Orchards", "Dairy", "Creamery", "Chicken", "Burgers", "Donuts", "Hotel", "Academy", "Association", "Society":
		return true
	}
	return false
}
