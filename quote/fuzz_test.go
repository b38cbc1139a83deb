package quote

import (
	"slices"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/internal/hostile"
	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// check fails the test unless the quotes keep the promises of Find.
func check(t *testing.T, text string, quotes []Quote) {
	t.Helper()
	fine := func(s span.Span) bool {
		return s.Within(len(text)) && (!utf8.ValidString(text) || (s.Start == len(text) || utf8.RuneStart(text[s.Start])) && (s.End == len(text) || utf8.RuneStart(text[s.End])))
	}
	last := -1
	for _, q := range quotes {
		if len(q.Content) == 0 {
			t.Fatalf("%.200q: a quote without content: %+v", text, q)
		}
		if q.Content[0].Start < last {
			t.Fatalf("%.200q: quotes are not in order: %+v", text, q)
		}
		last = q.Content[0].Start
		end := 0
		for _, c := range q.Content {
			if !fine(c) || c.Empty() || c.Start < end {
				t.Fatalf("%.200q: content out of range, empty or overlapping: %+v", text, q)
			}
			if c.Overlaps(q.Speaker) {
				t.Fatalf("%.200q: the speaker stands inside the content: %+v", text, q)
			}
			end = c.End
		}
		if !fine(q.Cue) || !fine(q.Speaker) {
			t.Fatalf("%.200q: cue or speaker out of range: %+v", text, q)
		}
		switch q.Kind {
		case Direct, Mixed, Indirect:
		default:
			t.Fatalf("%.200q: kind %q", text, q.Kind)
		}
		if q.Rule == "" {
			t.Fatalf("%.200q: no rule: %+v", text, q)
		}
	}
}

// FuzzFind: spans lie in the text and on rune boundaries, content is ascending
// and disjoint, and no speaker stands inside what was said.
func FuzzFind(f *testing.F) {
	for c := range allCases {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		check(t, text, new(Finder).Find(text, span.Blocks(text), nil))
		whole := []span.Block{{Span: span.Span{End: len(text)}, Kind: span.Paragraph}}
		check(t, text, new(Finder).Find(text, whole, nil))
	})
}

func TestShortHostile(t *testing.T) {
	for text := range hostile.Shorts() {
		check(t, text, new(Finder).Find(text, span.Blocks(text), nil))
	}
}

// TestHostile reads the hostile cases at 64 KB.
func TestHostile(t *testing.T) {
	for _, c := range hostile.Cases() {
		text := c.Text(64 << 10)
		check(t, text, new(Finder).Find(text, span.Blocks(text), nil))
	}
}

// FuzzFindWho: with the names of the text, or of another one, the promises of
// Find hold, the quotes are the same at every call, and a speaker's entity is
// one of the index.
func FuzzFindWho(f *testing.F) {
	for _, a := range seeds.Articles() {
		f.Add(a.Text, "He said so.")
	}
	for i, c := range directCases {
		f.Add(c.text, directCases[(i+7)%len(directCases)].text)
	}
	kinds := []span.Kind{span.Paragraph, span.Title, span.Heading, span.Caption, span.Note}
	f.Fuzz(func(t *testing.T, text, other string) {
		blocks := span.Blocks(text)
		for i := range blocks {
			blocks[i].Kind = kinds[len(blocks[i].Span.In(text))%len(kinds)]
		}
		own := new(entity.Finder).Find(text, blocks)
		strange := new(entity.Finder).Find(other, span.Blocks(other))
		for _, who := range []*entity.Index{own, strange, {}} {
			got := new(Finder).Find(text, blocks, who)
			check(t, text, got)
			for _, q := range got {
				if q.Entity < -1 || q.Entity >= len(who.Entities()) {
					t.Fatalf("%.200q: entity %d of %d", text, q.Entity, len(who.Entities()))
				}
			}
			again := new(Finder).Append(slices.Clone(got), text, slices.Clone(blocks), who)
			if diff := cmp.Diff(got, again[len(got):]); diff != "" {
				t.Fatalf("a second call differs (-first +second):\n%s", diff)
			}
		}
	})
}

// FuzzBlocks: blocks that are out of order, overlap or lie outside the text do
// no harm.
func FuzzBlocks(f *testing.F) {
	f.Add("“We go,” Ann Lee said. “We stay.” She left.", 0, 30, 10, 90)
	f.Add("Ann Lee: 'We go'\n\"Never,\" he said", 17, 33, 0, 16)
	f.Fuzz(func(t *testing.T, text string, a, b, c, d int) {
		blocks := []span.Block{{Span: span.Span{Start: a, End: b}, Kind: span.Paragraph}, {Span: span.Span{Start: c, End: d}, Kind: span.Paragraph}}
		who := new(entity.Finder).Find(text, blocks)
		new(Finder).Find(text, blocks, who)
		new(Finder).Find(text, blocks, nil)
		given, _ := new(entity.Finder).Join(text, blocks, []entity.Mention{{Span: blocks[0].Span, Type: entity.Person}, {Span: blocks[1].Span}})
		new(Finder).Find(text, blocks, given)
	})
}
