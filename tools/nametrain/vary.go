package main

import (
	"bufio"
	"log"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/tools/internal/corpus"
)

// A varier makes documents with other names from documents, so that the weights depend
// less on the names that the corpora happen to have and more on what stands around
// them. Which words are replaced is the same throughout a document.
type varier struct {
	random        *rand.Rand
	given, family []string
}

func newVarier(dir string, seed uint64) *varier {
	v := &varier{random: rand.New(rand.NewPCG(seed, 7))}
	v.given = append(census(dir, "female.first"), census(dir, "male.first")...)
	v.family = census(dir, "last")
	return v
}

// census returns the names of a list of the 1990 census.
func census(dir, list string) (names []string) {
	f, err := os.Open(filepath.Join(dir, "lists", "census1990."+list))
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	for s := bufio.NewScanner(f); s.Scan(); {
		if w := strings.Fields(s.Text()); len(w) > 0 {
			names = append(names, w[0][:1]+strings.ToLower(w[0][1:]))
		}
	}
	return names
}

// vary returns d with other names.
func (v *varier) vary(d corpus.Document) corpus.Document {
	order := slices.Clone(d.Mentions)
	slices.SortStableFunc(order, func(a, b corpus.Mention) int { return a.Span[0] - b.Span[0] })
	words := map[string]string{}
	var b strings.Builder
	out := corpus.Document{ID: d.ID, Genre: d.Genre}
	at := 0
	for _, m := range order {
		if m.Nested || m.Role || m.Span[0] < at {
			continue
		}
		b.WriteString(d.Text[at:m.Span[0]])
		start := b.Len()
		v.rename(&b, d.Text[m.Span[0]:m.Span[1]], m.Type, words)
		at = m.Span[1]
		out.Mentions = append(out.Mentions, corpus.Mention{Span: [2]int{start, b.Len()}, Type: m.Type})
	}
	b.WriteString(d.Text[at:])
	out.Text = b.String()
	return out
}

// rename writes a name with other words in place of those that are free.
func (v *varier) rename(b *strings.Builder, name, typ string, words map[string]string) {
	const fixed = gazetteer.Function | gazetteer.Honorific | gazetteer.Title | gazetteer.TitleWord | gazetteer.Particle | gazetteer.NameSuffix | gazetteer.OrgHead | gazetteer.OrgSuffix | gazetteer.OtherHead | gazetteer.Demonym | gazetteer.Calendar
	if typ == "other" || typ != "person" && listedName(name) {
		b.WriteString(name)
		return
	}
	for i, w := range strings.SplitAfter(name, " ") {
		core := strings.TrimRight(w, " ,.'’\"”)")
		r, _ := utf8.DecodeRuneInString(core)
		f := gazetteer.Lookup(gazetteer.Hash(core))
		keep := len(core) < 3 || !unicode.IsUpper(r) || strings.ToUpper(core) == core || strings.ContainsAny(core, ".-'’") || f&fixed != 0
		switch typ {
		case "person":
		case "place":
			keep = keep || f&gazetteer.PlaceHead != 0 || f&gazetteer.PlacePart != 0 && strings.Contains(name, " ")
		default:
			keep = keep || f&(gazetteer.Common|gazetteer.CommonRare|gazetteer.News|gazetteer.Org|gazetteer.PlaceHead) != 0
		}
		if keep {
			b.WriteString(w)
			continue
		}
		key := typ[:2] + core
		if _, ok := words[key]; !ok {
			words[key] = v.word(typ, i == 0 && strings.Contains(name, " ") || f&gazetteer.Given != 0)
		}
		b.WriteString(words[key])
		b.WriteString(w[len(core):])
	}
}

// listedName reports whether a list has the name as a place or an organization. The weights
// learn from such names that lists can be trusted.
func listedName(name string) bool {
	var h uint32
	for i, w := range strings.Fields(name) {
		if h = gazetteer.Join(h, gazetteer.Hash(w)); i == 0 {
			h = gazetteer.Hash(w)
		}
	}
	return gazetteer.Lookup(h)&(gazetteer.Place|gazetteer.Org) != 0
}

// word returns a new word for a name.
func (v *varier) word(typ string, given bool) string {
	if typ == "person" && v.random.IntN(10) < *listed {
		if given {
			return v.given[v.random.IntN(len(v.given))]
		}
		return v.family[v.random.IntN(len(v.family))]
	}
	const onsets, vowels, codas = "b d f g h j k l m n p r s t v w z br dr kr st sh th ch ny kh zh", "a a e i o u ai ou ie oa", "      n n r l m k s t ng"
	on, vo, co := strings.Fields(onsets), strings.Fields(vowels), strings.Split(codas, " ")
	var s string
	for range 2 + v.random.IntN(2) {
		s += on[v.random.IntN(len(on))] + vo[v.random.IntN(len(vo))] + co[v.random.IntN(len(co))]
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
