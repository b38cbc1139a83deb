package quote

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

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
			if diff := cmp.Diff(got, new(Finder).Find(text, slices.Clone(blocks), who)); diff != "" {
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
