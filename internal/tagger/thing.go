package tagger

import (
	"slices"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
)

// A word that the labels take for a person, though no list of people has it and the text never
// puts a given name, a title or an initial before it:
//
//	thing/letters "BKT said": a word in capitals is an organization
//	thing/listed  "Spotify": so is one that is listed as such
//	thing/used    "Halvo users", "via Halvo", "Halvo, which": what has users and is
//	              used is the name of a service or of the company that makes it
//	thing/told    "Halvo, a popular therapy app,": the text says what it is
//	thing/owner   "Lowe's said": a listed name that ends in 's, of nobody in the text
//
// A word that is used or explained so is no person wherever it stands alone.

// notThing are the facts of the first words of names that thing is not asked about.
const notThing = gazetteer.Given | gazetteer.Male | gazetteer.Female | gazetteer.Surname | gazetteer.SurnameRare | gazetteer.Place | gazetteer.PlacePart

// unknown reports whether t may be other than a person: neither the lists nor the
// text know it as one.
func (x *extractor) unknown(t *token) bool {
	const people = gazetteer.Given | gazetteer.Male | gazetteer.Female | gazetteer.Surname | gazetteer.SurnameRare
	if t.is(people) || t.flag&(damaged|apart) != 0 {
		return false
	}
	w := x.words.get(t.hash)
	return w != nil && w.hints&(inPerson|afterTitle|afterGiven|afterInitial) == 0
}

// unperson reports whether t is listed as an organization or in capitals, and no
// person.
func (x *extractor) unperson(t *token) bool {
	return (t.is(gazetteer.Org) || t.flag&(capsLine|headline) == 0) && x.unknown(t)
}

// ownsName reports whether token i and the 's after it are the listed name of a
// company, and the text has no such person.
func (x *extractor) ownsName(i int) bool {
	t, c := &x.tokens[i], &x.tokens[i+1]
	if c.start != t.end || c.end-t.start > maxGlue || x.table.Lookup(gazetteer.Hash(x.text[t.start:c.end]))&gazetteer.Org == 0 {
		return false
	}
	w := x.words.get(t.hash)
	return w != nil && w.hints&(inPerson|afterTitle|afterGiven|afterInitial) == 0
}

// thing reports whether the name of tokens i up to j, a person or place by the
// labels, is used as those of things are.
func (x *extractor) thing(i, j int, typ Type) bool {
	t := &x.tokens[i]
	if j-i > 3 || !x.used(i, j, typ) || !nameable(t) || t.flag&(headline|capsLine) != 0 || j == i+1 && slices.Contains(x.short, t.hash) {
		return false
	}
	for k := i; k < j; k++ {
		if !x.unknown(&x.tokens[k]) {
			return false
		}
	}
	return true
}

// used reports whether the words around tokens i up to j say that they name a thing.
func (x *extractor) used(i, j int, typ Type) bool {
	switch n := x.at(j-1, j); {
	case n == &edge:
		return false
	case n.kind == lex.Word && !n.has(lex.Capital):
		if w := n.in(x.text); usedFor(w) || typ == Person && staffed(w) {
			return true
		}
	case n.kind == lex.Punct && x.text[n.start] == ',' && x.explained(j+1, typ):
		return true
	}
	p := x.at(i, i-1)
	return typ == Person && p.end-p.start == 3 && p.in(x.text) == "via"
}

// missedThing reports whether token i, which the labels have no name for, is a word
// without facts that is used as the names of things are.
func (x *extractor) missedThing(i int) bool {
	t := &x.tokens[i]
	if t.facts != 0 || t.flag&(first|headline|capsLine) != 0 || !x.thing(i, i+1, Person) {
		return false
	}
	w := x.words.get(t.hash)
	return w.hints&(midCapital|inLower) == midCapital
}

// maxExplained bounds the words between a name and the noun that explains it.
const maxExplained = 6

// explained reports whether the words from token i on say that the name before
// them, and a comma, is not what the labels say: "which", unless they say that it is
// a place; "a popular therapy app".
func (x *extractor) explained(i int, typ Type) bool {
	switch x.at(i-1, i).in(x.text) {
	case "which":
		return typ == Person
	case "a", "an", "the":
	default:
		return false
	}
	for k := i + 1; k < len(x.tokens) && k <= i+maxExplained; k++ {
		t := x.at(i, k)
		if t.kind != lex.Word || t.is(gazetteer.Function|gazetteer.PersonNoun) {
			return false // "the iconic player of the club"
		}
		if w := t.in(x.text); !firm(w) && !usedFor(w) && !staffed(w) {
			continue
		}
		switch n := x.at(k, k+1); n.in(x.text) {
		case "that", "which", "based", "in", "of", "for", "with", "owned", "founded", "made", "used", "and":
			return true
		default:
			return n.kind == lex.Punct && x.text[n.start] != '\'' && x.text[n.start] != '-'
		}
	}
	return false
}

// usedFor reports whether a word after a name says that it is the name of
// something that is sold or used.
func usedFor(w string) bool {
	switch w {
	case "app", "apps", "application", "software", "platform", "website", "websites", "homepage", "user", "users", "subscriber", "subscribers", "subscription", "subscriptions",
		"account", "accounts", "device", "devices", "smartphone", "smartphones", "handset", "laptop", "laptops", "tablet", "tablets", "headset",
		"console", "controller", "browser", "plugin", "playlist", "playlists", "podcast", "podcasts", "processor", "processors", "chip", "chips", "charger", "speakers", "headphones",
		"franchise", "shares", "stock", "shareholders", "brand", "model", "models", "engine", "engines", "vaccine", "vaccines", "pills", "chatbot", "chatbots", "servers", "database",
		"toolkit", "malware", "ransomware", "spyware", "spokesperson", "spokeswoman", "spokesman", "CEO", "founder", "co-founder", "subsidiary", "startup":
		return true
	}
	return false
}

// staffed reports whether a word after a name says that it is the name of something
// where people work or buy, as that of a place may be.
func staffed(w string) bool {
	switch w {
	case "customer", "customers", "store", "stores", "outlet", "outlets", "dealership", "dealerships", "investors", "employees", "staffers", "headquarters", "phone", "phones",
		"product", "products", "drivers", "owners", "technology", "systems", "service", "services", "franchises":
		return true
	}
	return false
}
