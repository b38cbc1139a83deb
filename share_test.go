package newsnorm_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/quote"
	"github.com/newsnorm/newsnorm/span"
)

// TestSharedValues: one value of each type, used by 16 goroutines at once,
// gives what it gives alone, byte for byte. Run it with -race.
func TestSharedValues(t *testing.T) {
	pipeline := clean.New(clean.Default()...)
	parser := &article.Parser{Title: "Storm nears coast"}
	var catalog entity.Catalog
	for _, a := range seeds.Articles() {
		x, err := new(newsnorm.Normalizer).Index(newsnorm.Input{Text: a.Text})
		if err != nil {
			t.Fatal(err)
		}
		catalog.Add(x)
	}
	resolver := catalog.Resolver()
	finder := &entity.Finder{Known: resolver}
	quotes := new(quote.Finder)
	normalizer := &newsnorm.Normalizer{Clean: pipeline, Article: parser, Entities: finder, Quotes: quotes}
	index := finder.Find(seeds.Articles()[4].Text, span.Blocks(seeds.Articles()[4].Text))

	for name, use := range map[string]func(text string) any{
		"Pipeline": func(text string) any {
			c, err := pipeline.WithTitle(text[:20]).Clean(text)
			return fmt.Sprint(c, err, slices.Collect(c.Changes()))
		},
		"Parser": func(text string) any { return parser.Parse(text) },
		"Finder": func(text string) any {
			x := finder.Find(text, span.Blocks(text))
			return []any{x.Entities(), x.Mentions()}
		},
		"Index": func(string) any { e, rule := index.Refer(index.Mentions()[3].Span); return []any{e, rule} },
		"Resolver": func(text string) any {
			e, ok := resolver.Resolve(text[:12], entity.Person)
			return []any{e, ok, resolver.Entities()}
		},
		"Catalog": func(string) any { return []any{&catalog, catalog.Resolver().Entities()} },
		"quote.Finder": func(text string) any {
			return quotes.Find(text, span.Blocks(text), finder.Find(text, span.Blocks(text)))
		},
		"Normalizer": func(text string) any {
			d, err := normalizer.Normalize(newsnorm.Input{Text: text, Title: text[:30]})
			return []any{d, err}
		},
	} {
		t.Run(name, func(t *testing.T) {
			result := func(text string) string {
				data, err := json.Marshal(use(text))
				if err != nil {
					t.Error(err)
				}
				return string(data)
			}
			var want []string
			for _, a := range seeds.Articles() {
				want = append(want, result(a.Text))
			}
			var wg sync.WaitGroup
			for g := range 16 {
				wg.Go(func() {
					i := g % len(want) // each begins with another article
					if got := result(seeds.Articles()[i].Text); got != want[i] {
						t.Errorf("goroutine %d, article %d: got %.300s, want %.300s", g, i, got, want[i])
					}
				})
			}
			wg.Wait()
		})
	}
}

// TestPanicStaysInItsDocument: a cleaner that panics on one text costs that
// document and no other, alone and in a batch.
func TestPanicStaysInItsDocument(t *testing.T) {
	picky := clean.Func("picky", func(dst []clean.Edit, text string) []clean.Edit {
		if strings.Contains(text, "Number 2.") {
			panic("cannot read this")
		}
		return dst
	})
	n := &newsnorm.Normalizer{Clean: clean.New(picky)}
	i := 0
	for r := range n.Batch(t.Context(), inputs(5), 3) {
		var bad *clean.CleanerError
		if (i == 2) != errors.As(r.Err, &bad) || (r.Doc == nil) != (i == 2) {
			t.Errorf("input %d: document %v, error %v", i, r.Doc != nil, r.Err)
		} else if i == 2 && (bad.Cleaner != "picky" || !strings.Contains(bad.Error(), "cannot read this")) {
			t.Errorf("the error says %v", bad)
		}
		i++
	}
	if i != 5 {
		t.Errorf("%d results, want 5", i)
	}
}

// heap returns the bytes that are in use after a collection.
func heap() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC() // what pools keep goes with the second one
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// TestCatalogForgetsText: a catalog and a resolver that saw 32 articles of 1 MB
// keep none of them alive.
func TestCatalogForgetsText(t *testing.T) {
	var c entity.Catalog
	before := heap()
	for i := range 32 {
		text := fmt.Sprintf("Anna Berg%c met Karl Holm, the minister of Norway. Berg%c left.\n\n", 'a'+i%26, 'a'+i%26) + strings.Repeat("\n", 1<<20)
		c.Add(new(entity.Finder).Find(text, span.Blocks(text)))
	}
	r := c.Resolver()
	if after := heap(); after > before+4<<20 {
		t.Errorf("%d KB more are in use than before", (after-before)>>10)
	}
	if len(r.Entities()) == 0 {
		t.Error("the catalog knows nobody")
	}
	runtime.KeepAlive(&c)
}

// TestFinderForgetsText: neither a normalizer nor what it keeps for the next
// article holds on to the last one.
func TestFinderForgetsText(t *testing.T) {
	n := &newsnorm.Normalizer{Clean: clean.New(clean.Default()...)}
	n.Normalize(newsnorm.Input{Text: "Ann Lee said it was late."})
	before := heap()
	for range 4 {
		if _, err := n.Normalize(newsnorm.Input{Text: strings.Repeat("Ann Lee said: “It was late.” She left.\n\n", 50_000)}); err != nil {
			t.Fatal(err)
		}
	}
	if after := heap(); after > before+8<<20 {
		t.Errorf("%d KB more are in use than before", (after-before)>>10)
	}
	runtime.KeepAlive(n)
}

// TestBatchAnyWorkers: the number of workers and the pace of the source change
// nothing.
func TestBatchAnyWorkers(t *testing.T) {
	slow := func(yield func(newsnorm.Input, error) bool) {
		for in, err := range inputs(12) {
			runtime.Gosched()
			if !yield(in, err) {
				return
			}
		}
	}
	all := func(source iter.Seq2[newsnorm.Input, error], workers int) (out []string) {
		for r := range new(newsnorm.Normalizer).Batch(t.Context(), source, workers) {
			out = append(out, string(r.Doc.AppendJSON(nil)))
		}
		return out
	}
	want := all(inputs(12), 1)
	for _, workers := range []int{-1, 2, 3, 7, 100} {
		if got := all(slow, workers); !slices.Equal(got, want) {
			t.Errorf("%d workers give other records than one", workers)
		}
	}
}
