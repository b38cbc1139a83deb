package entity

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// checkIndex fails unless x keeps the promises of an Index of text.
func checkIndex(t *testing.T, text string, x *Index) {
	t.Helper()
	last := 0
	for _, m := range x.Mentions() {
		if !m.Span.Within(len(text)) || m.Span.Empty() || span.InsideRune(text, m.Span.Start) || span.InsideRune(text, m.Span.End) {
			t.Fatalf("mention %v is no stretch of the %d bytes of text", m.Span, len(text))
		}
		if m.Span.Start < last {
			t.Fatalf("mentions out of order at %v", m.Span)
		}
		last = m.Span.Start
		if m.Entity < 0 || m.Entity >= len(x.Entities()) {
			t.Fatalf("mention %v: entity %d of %d", m.Span, m.Entity, len(x.Entities()))
		}
	}
	for i, e := range x.Entities() {
		if e.Name == "" || !e.Type.valid() {
			t.Fatalf("entity %d: name %q, type %q", i, e.Name, e.Type)
		}
	}
}

// FuzzJoin: joining given mentions is total, keeps every mention that is a
// stretch of the text, reports the others, and gives the same result twice.
func FuzzJoin(f *testing.F) {
	for _, a := range seeds.Articles() {
		f.Add(a.Text, []byte{0, 4, 1, 20, 7, 2, 40, 9, 3})
	}
	f.Add("a\xff\xf0\x9f", []byte{0, 1, 0, 1, 1, 1, 2, 9, 2})
	f.Fuzz(func(t *testing.T, text string, marks []byte) {
		if len(text) > 1<<14 {
			return
		}
		var given []Mention
		at := 0
		for ; len(marks) >= 3 && len(given) < 200; marks = marks[3:] {
			at += int(marks[0])
			given = append(given, Mention{Span: span.Span{Start: at, End: at + int(marks[1]%32)}, Type: types[marks[2]%4]})
		}
		x, err := new(Finder).Join(text, span.Blocks(text), given)
		names, dropped := 0, 0
		for _, m := range x.Mentions() {
			if m.Kind == Name {
				names++
			}
		}
		if e, ok := err.(*GivenError); ok {
			dropped = len(e.Dropped)
		}
		if names+dropped != len(given) {
			t.Fatalf("%d mentions given, %d joined, %d dropped", len(given), names, dropped)
		}
		if utf8.ValidString(text) {
			for _, m := range x.Mentions() {
				if m.Kind == Name && !utf8.ValidString(m.Span.In(text)) {
					t.Fatalf("mention %v cuts a character", m.Span)
				}
			}
		}
		y, _ := new(Finder).Join(text, span.Blocks(text), given)
		a, _ := json.Marshal(x.Entities())
		b, _ := json.Marshal(y.Entities())
		if string(a) != string(b) {
			t.Fatalf("twice is not the same:\n%s\n%s", a, b)
		}
	})
}

// FuzzRefer: finding is total, and Refer answers any span with an entity of the
// index or -1.
func FuzzRefer(f *testing.F) {
	for _, a := range seeds.Articles() {
		f.Add(a.Text, 100, 20)
	}
	f.Add("The minister, Anna Berg, said: \"He is the head of US diplomacy.\" She left.", 0, 12)
	f.Fuzz(func(t *testing.T, text string, start, size int) {
		if len(text) > 1<<14 {
			return
		}
		x := new(Finder).Find(text, span.Blocks(text))
		checkIndex(t, text, x)
		for _, s := range []span.Span{{Start: start, End: start + size}, {Start: 0, End: len(text)}, {Start: len(text) / 2, End: len(text)}} {
			e, rule := x.Refer(s)
			if e < -1 || e >= len(x.Entities()) || (e < 0) != (rule == "") {
				t.Fatalf("Refer(%v) = %d, %q of %d entities", s, e, rule, len(x.Entities()))
			}
		}
		for _, m := range x.Mentions() {
			if e, _ := x.Refer(m.Span); e < -1 || e >= len(x.Entities()) {
				t.Fatalf("Refer(%v) = %d", m.Span, e)
			}
		}
	})
}

// FuzzCatalog: the order of Add and the grouping by Merge do not change the
// JSON, which reads back to itself.
func FuzzCatalog(f *testing.F) {
	for _, a := range seeds.Articles() {
		f.Add(a.Text, uint(5))
	}
	f.Add("Anna Berg spoke.\n\nKarl Berg spoke.\n\nBerg left.", uint(2))
	f.Fuzz(func(t *testing.T, text string, split uint) {
		if len(text) > 1<<13 {
			return
		}
		parts := strings.SplitN(text, "\n", 12)
		var forth, back, left, right Catalog
		for i := range parts {
			x := new(Finder).Find(parts[i], span.Blocks(parts[i]))
			forth.Add(x)
			if uint(i) < split%12 {
				left.Add(x)
			} else {
				right.Add(x)
			}
			y := parts[len(parts)-1-i]
			back.Add(new(Finder).Find(y, span.Blocks(y)))
		}
		left.Merge(&right)
		want, err := json.Marshal(&forth)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range []*Catalog{&back, &left} {
			if got, _ := json.Marshal(c); string(got) != string(want) {
				t.Fatalf("got  %s\nwant %s", got, want)
			}
		}
		c, err := ParseCatalog(want)
		if err != nil {
			t.Fatalf("%v in %s", err, want)
		}
		if got, _ := json.Marshal(c); string(got) != string(want) {
			t.Fatalf("read back: got  %s\nwant %s", got, want)
		}
		x := (&Finder{Known: c.Resolver()}).Find(text, span.Blocks(text))
		checkIndex(t, text, x)
	})
}

// FuzzCompare: Compare is total and symmetric, its score lies in 0 to 1, and a
// name is the same as itself.
func FuzzCompare(f *testing.F) {
	f.Add("Anna Berg", "Berg, Anna")
	f.Add("Normag GmbH & Co. KG", "NORMAG")
	f.Add("Олена \"X\" Коваль-Берг III", "김민준")
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := Compare(a, b), Compare(b, a)
		if x != y || x.Score < 0 || x.Score > 1 || x.Why == "" {
			t.Fatalf("Compare(%q, %q) = %+v, turned %+v", a, b, x, y)
		}
		if len(a) < maxCompare && strings.TrimSpace(a) != "" && !Compare(a, a).Same {
			t.Fatalf("%q is not itself: %+v", a, Compare(a, a))
		}
	})
}

// FuzzCatalogJSON: any bytes are a catalog or an error that names a line; what
// can be read is written in a form that reads back to itself, and its resolver
// answers with an entity that it lists.
func FuzzCatalogJSON(f *testing.F) {
	f.Add([]byte(`{"version": 1, "entities": [{"id": "Q1", "name": "Anna Berg", "type": "person", "aliases": ["A. Berg"], "offices": ["Norway: foreign minister"]}],
		"observations": [{"name": "Anna Berg", "type": "person", "forms": ["Berg"], "count": 3}]}`), "Anna Berg")
	f.Add([]byte(`{"observations": [{"name": "Kyiv", "type": "place", "count": 1}, {"name": "kiev", "type": "place", "count": 2}]}`), "Kyiv")
	f.Add([]byte(`{"version": 2`), "")
	f.Fuzz(func(t *testing.T, data []byte, name string) {
		if len(data) > 1<<14 {
			return
		}
		c, err := ParseCatalog(data)
		if err != nil {
			var e *CatalogError
			if !errors.As(err, &e) || e.Line < 1 || c != nil {
				t.Fatalf("ParseCatalog(%q) = %v, %v", data, c, err)
			}
			return
		}
		first, err := c.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		var again Catalog
		if err := json.Unmarshal(first, &again); err != nil {
			t.Fatalf("%v in %s", err, first)
		}
		if second, _ := again.MarshalJSON(); string(second) != string(first) {
			t.Fatalf("written twice:\n%s\n%s", first, second)
		}
		r := c.Resolver()
		for _, typ := range types {
			e, ok := r.Resolve(name, typ)
			if ok != (e.Name != "") {
				t.Fatalf("Resolve(%q, %s) = %+v, %v", name, typ, e, ok)
			}
		}
	})
}
