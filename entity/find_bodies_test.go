package entity

import (
	"testing"

	"github.com/newsnorm/newsnorm/span"
)

// TestFindBodies: names of bodies, ships, storms and clubs, each with a case where the
// rule must not act.
func TestFindBodies(t *testing.T) {
	testFind(t, nil, []findCase{
		{"fields without a comma", "She heads the Ministry of Agriculture and Rural Affairs.", []string{"organization Ministry of Agriculture and Rural Affairs"}},
		{"a ministry and another name", "It angered the Ministry of Agriculture and Norvik Foods.", []string{"organization Ministry of Agriculture", "organization Norvik Foods"}},
		{"what a service does", "Then two crews of the Halden Fire and Rescue Service came to the house and put it out.", []string{"organization Halden Fire and Rescue Service"}},
		{"two bodies", "He sued Congress and the Norland Rescue Service.", []string{"organization Congress", "organization Norland Rescue Service"}},
		{"against something", "The Halden Anti-Corruption Commission met.", []string{"organization Halden Anti-Corruption Commission"}},
		{"an office of something", "She runs the Office of the Special Prosecutor now.", []string{"organization Office of the Special Prosecutor"}},
		{"a shop and its owner", "He stole it from the lot of Hackley's Auto Sales and left it near the road.", []string{"organization Hackley's Auto Sales"}},
		{"what somebody has", "He praised the work of Owen Hackley's Sales team and left it near the road.", []string{"person Owen Hackley"}},
		{"a ship", "The destroyer USS Owen Hallam left port.", []string{"other USS Owen Hallam"}},
		{"a company before a person", "Later NBC hired Owen Hallam.", []string{"organization NBC", "person Owen Hallam"}},
		{"a storm", "Then Hurricane Ilsa hit the coast.", []string{"other Hurricane Ilsa"}},
		{"a storm and a person", "Then Hurricane Ilsa hit the coast. Mayor Ilsa Moen fled.", []string{"other Hurricane Ilsa", "person Ilsa Moen [Mayor]"}},
		{"a result", "Halden Town 2 Norwick Athletic 1. Later it rained.", []string{"organization Halden Town", "organization Norwick Athletic"}},
		{"a district by the noun", "Farms in Battam and Kado Thun provinces grew.", []string{"place Battam", "place Kado Thun"}},
		{"a person before such a noun", "He asked Owen Hale border guards.", []string{"person Owen Hale"}},
		{"letters that have a chairman", "A vote came. NQRV chairman Owen Hale won it.", []string{"organization NQRV", "person Owen Hale [NQRV chairman]"}},
		{"letters that are a noun", "A vote came. CEO candidates met.", nil},
		{"an honour in brackets", "The secretary, Chinonso Eze (SAN), said no.", []string{"person Chinonso Eze"}},
		{"honours", "Sir Trevor Mbeki KCVO OBE came.", []string{"person Trevor Mbeki [Sir]"}},
		{"letters in brackets", "The Halden Trade Union (HTU) said no.", []string{"organization Halden Trade Union", "organization HTU"}},
		{"the family name first", "Prosecutors called Bae Tae-seong. Bae came.", []string{"person Bae Tae-seong", "person Bae"}},
		{"a district with a hyphen", "She lives in Mapo Seo-gu, which is far.", []string{"place Mapo Seo-gu"}},
		{"the given name first", "They saw Kim Lester. Kim came.", []string{"person Kim Lester", "person Kim"}},
		{"two particles", "They asked Jose de la Garza. De la Garza left.", []string{"person Jose de la Garza", "person De la Garza"}},
		{"a listed bank", "Later Morgan Stanley analyst Owen Hale left.", []string{"organization Morgan Stanley", "person Owen Hale [Morgan Stanley analyst]"}},
		{"words of an office", "He saw Magisterial District Judge Carl Hale.", []string{"person Carl Hale [District Judge]"}},
		{"is a town", "Brilden is a small town in the north of the country.", []string{"place Brilden"}},
		{"is a company", "Zofen is the largest airline in the country.", []string{"organization Zofen"}},
		{"is a village girl", "Tomke is a village girl who reads. Anna Tomke was late.", []string{"person Tomke", "person Anna Tomke"}},
		{"a park", "They met in the Hallam National Park and near Cy Becker Avenue.", []string{"place Hallam National Park", "place Cy Becker Avenue"}},
		{"a council", "She told the Dublin City Council about it.", []string{"organization Dublin City Council"}},
		{"a village of", "It hit the Village of Bonney and the City of London Police.", []string{"place Village of Bonney", "organization City of London Police"}},
		{"a town after the street", "A man, 33, of Fore Lane, Bovey Zorth, was jailed on Monday.", []string{"place Fore Lane", "place Bovey Zorth"}},
		{"what has a mayor", "He met the mayor of Bangalan Utar on the road.", []string{"place Bangalan Utar"}},
		{"what somebody has", "It was the house of Owen Bangalan.", []string{"person Owen Bangalan"}},
		{"teams by the score", "In other games, Brelham beat Norvick 61-39 on Tuesday.", []string{"organization Brelham", "organization Norvick"}},
		{"people by the score", "Then Owen Brelham beat Tom Norvick 6-3 on Tuesday.", []string{"person Owen Brelham", "person Tom Norvick"}},
		{"an adverb", "Meanwhile Batterson Foods rose by four per cent.", []string{"organization Batterson Foods"}},
		{"a commission on something", "He said that the Commission on Elections would answer.", []string{"organization Commission on Elections"}},
		{"a commission on a day", "He told the Commission on Monday that it was over.", []string{"organization Commission"}},
		{"a nickname and a suffix", "Then Senator Joselo \"Jojo\" Robrado Jr. filed a bill that would end it.", []string{"person Joselo \"Jojo\" Robrado Jr. [Senator]"}},
		{"a list of surnames", "Then Owen Young and Tom Kerr came on. Subs that were not used: Young, Kerr, Diopp.", []string{"person Owen Young", "person Tom Kerr", "person Young", "person Kerr", "person Diopp"}},
		{"police", "It was not clear what had been done, and an Essex Police spokesman said no.", []string{"organization Essex Police"}},
		{"police of a place", "It was not clear what had been done, and the Essex police said no.", []string{"place Essex"}},
		{"a district", "He saw the Norvik District.", []string{"place Norvik District"}},
	})
}

// TestFindShortTypes: the short names of ships, storms, clubs and people have the type of
// the whole.
func TestFindShortTypes(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"a ship", "The destroyer USS Owen Hallam left the port on Monday. The crew of the Hallam saw it.", "other"},
		{"a storm", "Then Hurricane Ilsa hit the coast of the country. By then Ilsa had weakened.", "other"},
		{"a storm of somebody's name", "Then Hurricane Ilsa hit the coast. By then Ann Ilsa had said that Ilsa had left.", "person"},
		{"a given name", "The gym owner Jalden Duff has left her. A pal told us: \"Jalden is gutted but it was over.\"", "person"},
		{"letters in another language", "He joined the National Action Party, known as PAQ, and left it.", "organization"},
	} {
		x := new(Finder).Find(c.text, span.Blocks(c.text))
		ms := x.Mentions()
		last := ms[0]
		for _, m := range ms {
			if m.Kind == Name {
				last = m
			}
		}
		if string(last.Type) != c.want {
			t.Errorf("%s: %q is a %s, want %s", c.why, last.Span.In(c.text), last.Type, c.want)
		}
	}
}

// TestFindDateline: a place where the text was filed is no person, unless somebody
// bears its name.
func TestFindDateline(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"the place", "A fire on the edge of Oxley hurt two. Oxley said no.", "place"},
		{"somebody bears the name", "Ann Oxley left. Oxley said no.", "person"},
	} {
		f := Finder{Dateline: "OXLEY, England"}
		x := f.Find(c.text, span.Blocks(c.text))
		ms := x.Mentions()
		if len(ms) == 0 {
			t.Errorf("%s: no names", c.why)
			continue
		}
		if got := string(ms[len(ms)-1].Type); got != c.want {
			t.Errorf("%s: %q is a %s, want %s", c.why, ms[len(ms)-1].Span.In(c.text), got, c.want)
		}
	}
}
