package main

import (
	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/bench/internal/news"
	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/internal/tagger"
	"github.com/newsnorm/newsnorm/quote"
	"github.com/newsnorm/newsnorm/span"
)

// stages returns the yardstick, the stages and the whole pipeline.
func stages(texts []string) []contender {
	repair, all, pages := clean.New(clean.RepairOnly()...), clean.New(clean.Default()...), clean.New(clean.Page{})
	bad := make([]string, len(texts))
	tidy := make([]string, len(texts))
	dumps := make([]string, len(texts))
	blocks := make([][]span.Block, len(texts))
	names := make([]*entity.Index, len(texts))
	docs := make([]*newsnorm.Document, len(texts))
	for i, t := range texts {
		bad[i] = news.Damaged(t, uint64(i))
		dumps[i] = news.Dump(t, uint64(i))
		docs[i] = newsnorm.Normalize(t)
		tidy[i] = docs[i].Text
		for _, b := range docs[i].Blocks {
			blocks[i] = append(blocks[i], span.Block{Span: b.Span, Kind: b.Kind})
		}
		names[i] = new(entity.Finder).Find(tidy[i], blocks[i])
	}
	var n newsnorm.Normalizer
	half := newsnorm.Normalizer{Skip: newsnorm.Entities | newsnorm.Quotes}
	var buf []byte
	var found []tagger.Name
	var said []quote.Quote
	each := func(name string, in []string, f func(i int, text string)) contender {
		return contender{name, size(in), func() {
			for i, t := range in {
				f(i, t)
			}
		}}
	}
	cleaner := func(p *clean.Pipeline) func(int, string) {
		return func(_ int, t string) {
			x, err := p.Clean(t)
			if err != nil {
				panic(err)
			}
			sink += x.Len()
		}
	}
	pageAndArticle := func(p *clean.Pipeline) func(int, string) {
		return func(_ int, t string) {
			x, err := p.Clean(t)
			if err != nil {
				panic(err)
			}
			sink += len(new(article.Parser).Parse(x.String()).Blocks)
		}
	}
	normalizer := func(n *newsnorm.Normalizer) func(int, string) {
		return func(_ int, t string) {
			d, err := n.Normalize(newsnorm.Input{Text: t})
			if err != nil {
				panic(err)
			}
			sink += len(d.Text)
		}
	}
	return []contender{
		yardstick(texts),
		each("repair, clean text", tidy, cleaner(repair)),
		each("repair, damaged text", bad, cleaner(repair)),
		each("all cleaners, clean text", tidy, cleaner(all)),
		each("all cleaners, damaged text", bad, cleaner(all)),
		each("article", tidy, func(_ int, t string) { sink += len(new(article.Parser).Parse(t).Blocks) }),
		each("page and article, clean text", tidy, pageAndArticle(pages)),
		each("page and article, page dumps", dumps, pageAndArticle(pages)),
		each("cleaners and article", texts, normalizer(&half)),
		each("names found, not joined", tidy, func(i int, t string) {
			found = tagger.Find(found[:0], tagger.Default(), t, blocks[i], nil)
			sink += len(found)
		}),
		each("entities", tidy, func(i int, t string) { sink += len(new(entity.Finder).Find(t, blocks[i]).Entities()) }),
		each("quotes, words only", tidy, func(i int, t string) {
			said = new(quote.Finder).Append(said[:0], t, blocks[i], nil)
			sink += len(said)
		}),
		each("quotes, with names", tidy, func(i int, t string) {
			said = new(quote.Finder).Append(said[:0], t, blocks[i], names[i])
			sink += len(said)
		}),
		each("record to JSON", tidy, func(i int, _ string) { buf = docs[i].AppendJSON(buf[:0]) }),
		each("whole pipeline", texts, normalizer(&n)),
		each("whole pipeline, damaged text", bad, normalizer(&n)),
		each("whole pipeline, page dumps", dumps, normalizer(&n)),
	}
}
