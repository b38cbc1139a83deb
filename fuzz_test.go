package newsnorm_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/internal/seeds"
)

func addSeeds(f *testing.F, add func(string)) {
	for _, a := range seeds.Articles() {
		add(a.Text)
	}
	for _, s := range []string{
		"", "\xff\xfea\x00b\x00", "\xef\xbb\xbf date 2022-13-45 Text", "“never closed, he said\n\n“again", "a\u2028b\x00c\xc3",
		"Ann Lee: ‘word’\r\n\r\nBy AFP\r\nInputs from AP", "â€œwordâ€\u009d &amp; &#8220;more&#8221;", "date 2022-10-22",
	} {
		add(s)
	}
}

// FuzzNormalize: any bytes give a document whose edits tile the input, whose
// spans lie on rune boundaries and whose JSON form round-trips; twice gives the
// same.
func FuzzNormalize(f *testing.F) {
	addSeeds(f, func(s string) { f.Add(s, "") })
	f.Add("Menu\n\nStorm nears coast\n\nText.", "Storm nears coast")
	f.Fuzz(func(t *testing.T, raw, title string) {
		var n newsnorm.Normalizer
		in := newsnorm.Input{ID: "x", Text: raw, Title: title}
		d, err := n.Normalize(in)
		if err != nil {
			t.Fatal(err)
		}
		checkDocument(t, raw, d)
		again, err := n.Normalize(in)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(d, again); diff != "" {
			t.Fatalf("a second run differs (-first +second):\n%s", diff)
		}
		x, err := n.Index(in)
		if err != nil || len(x.Mentions()) < len(d.Entities) {
			t.Fatalf("%d entities, but Index has %d mentions, %v", len(d.Entities), len(x.Mentions()), err)
		}
	})
}

// FuzzStages: the same for any choice of stages, limit and given mention.
func FuzzStages(f *testing.F) {
	addSeeds(f, func(s string) { f.Add(s, uint8(5), 0, 3, 9) })
	f.Fuzz(func(t *testing.T, raw string, skip uint8, limit, start, end int) {
		n := newsnorm.Normalizer{Skip: newsnorm.Stage(skip), MaxBytes: limit}
		d, err := n.Normalize(newsnorm.Input{Text: raw, Mentions: []entity.Mention{{Span: at(start, end), Type: entity.Person}, {Span: at(0, 2)}}})
		if err != nil {
			t.Fatal(err)
		}
		checkDocument(t, raw, d)
	})
}

// FuzzUnmarshal: what can be read can be written, and reads the same again.
func FuzzUnmarshal(f *testing.F) {
	f.Add(full().AppendJSON(nil))
	for _, a := range seeds.Articles() {
		f.Add(newsnorm.Normalize(a.Text).AppendJSON(nil))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var d, again newsnorm.Document
		if d.UnmarshalJSON(data) != nil {
			return
		}
		out := d.AppendJSON(nil)
		if err := again.UnmarshalJSON(out); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		if second := again.AppendJSON(nil); string(second) != string(out) {
			t.Fatalf("written twice:\n%s\n%s", out, second)
		}
	})
}

// FuzzBatch: any texts give in a batch, on several workers, the records that they
// give one by one, in their order.
func FuzzBatch(f *testing.F) {
	addSeeds(f, func(s string) { f.Add(s, "Ann Lee said it was late.", s+s, uint8(2)) })
	f.Fuzz(func(t *testing.T, a, b, c string, workers uint8) {
		var n newsnorm.Normalizer
		texts := []string{a, b, c, b, "", a}
		source := func(yield func(newsnorm.Input, error) bool) {
			for _, text := range texts {
				if !yield(newsnorm.Input{Text: text}, nil) {
					return
				}
			}
		}
		i := 0
		for r := range n.Batch(t.Context(), source, int(workers%8)) {
			if r.Err != nil || r.Input.Text != texts[i] {
				t.Fatalf("result %d is of %.100q, error %v", i, r.Input.Text, r.Err)
			}
			if got, want := string(r.Doc.AppendJSON(nil)), string(newsnorm.Normalize(texts[i]).AppendJSON(nil)); got != want {
				t.Fatalf("%.200q: in a batch\n%s\nalone\n%s", texts[i], got, want)
			}
			i++
		}
		if i != len(texts) {
			t.Fatalf("%d results for %d inputs", i, len(texts))
		}
	})
}
