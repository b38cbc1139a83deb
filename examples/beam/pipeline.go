package main

import (
	"encoding/json"
	"hash/fnv"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/newsnorm/newsnorm/entity"

	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
)

// Beam finds functions by name on its workers, so they are registered when the
// program starts; the SDK leaves no other place for it.
func init() {
	beam.RegisterCoder(reflect.TypeFor[Names](), encodeNames, decodeNames)
	register.DoFn2x1[string, func(Names), error](&learnFn{})
	register.DoFn4x1[string, func(*Names) bool, func(int, string), func(string), error](&normalizeFn{})
	register.DoFn2x1[string, func(int, string), error](&shardFn{})
	register.DoFn4x1[contextType, int, func(*string) bool, func(string), error](&writeFn{})
	register.Combiner1[Names](&mergeFn{})
	register.Emitter1[Names]()
	register.Emitter1[string]()
	register.Emitter2[int, string]()
	register.Iter1[Names]()
	register.Iter1[string]()
}

type options struct {
	Input, Output string
	Shards        int
	Link          bool
}

// build adds the whole job to s.
//
//	lines ─┬─ learn ── merge ──┐ (side input: the names of all articles)
//	       └─ normalize ◄──────┘──┬─ shard ── write records
//	                              └─ write bad lines
func build(s beam.Scope, o options) {
	lines := textio.Read(s, o.Input, textio.ReadAutoCompression())
	// Reading is cheap and the rest is not: spread the lines over the workers,
	// whatever files they came from.
	lines = beam.Reshuffle(s, lines)
	var names beam.PCollection
	if o.Link {
		learnt := beam.ParDo(s.Scope("learn"), &learnFn{}, lines)
		names = beam.Combine(s.Scope("merge"), &mergeFn{}, learnt)
	} else {
		names = beam.Create(s, newNames())
	}
	records, bad := beam.ParDo2(s.Scope("normalize"), &normalizeFn{Shards: o.Shards}, lines, beam.SideInput{Input: names})
	write(s.Scope("records"), o.Output, o.Shards, records)
	write(s.Scope("bad"), o.Output+"-bad", 1, beam.ParDo(s, &shardFn{Shards: 1}, bad))
}

// shardFn gives each line the number of its shard.
type shardFn struct{ Shards int }

// ProcessElement emits the line under its shard.
func (f *shardFn) ProcessElement(line string, emit func(int, string)) error {
	emit(shard(line, f.Shards), line)
	return nil
}

// shard spreads keys over n shards, the same way on every worker.
func shard(key string, n int) int {
	h := fnv.New32a()
	h.Write([]byte(key))
	return int(h.Sum32() % uint32(n))
}

// Names carries a catalog of names between workers.
type Names struct{ Catalog *entity.Catalog }

func newNames() Names { return Names{new(entity.Catalog)} }

func encodeNames(n Names) ([]byte, error) { return json.Marshal(n.Catalog) }

func decodeNames(data []byte) (Names, error) {
	n := newNames()
	return n, json.Unmarshal(data, n.Catalog)
}

// mergeFn is the combine function over catalogs. A catalog is a multiset, so
// that any order and any grouping of merges gives the same bytes, which is what
// Beam asks of a CombineFn.
type mergeFn struct{}

// CreateAccumulator returns an empty catalog.
func (*mergeFn) CreateAccumulator() Names { return newNames() }

// AddInput merges one bundle's names.
func (*mergeFn) AddInput(sum, n Names) Names { sum.Catalog.Merge(n.Catalog); return sum }

// MergeAccumulators merges two sums.
func (*mergeFn) MergeAccumulators(a, b Names) Names { a.Catalog.Merge(b.Catalog); return a }

// ExtractOutput returns the sum.
func (*mergeFn) ExtractOutput(sum Names) Names { return sum }
