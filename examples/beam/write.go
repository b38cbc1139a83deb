package main

import (
	"bufio"
	"context"
	"fmt"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

type contextType = context.Context

// write writes the lines of each shard to a file of its own, on as many workers
// as there are shards: textio.Write would send all of them to one.
func write(s beam.Scope, prefix string, shards int, keyed beam.PCollection) beam.PCollection {
	filesystem.ValidateScheme(prefix)
	return beam.ParDo(s, &writeFn{Prefix: prefix, Shards: shards}, beam.GroupByKey(s, keyed))
}

// writeFn writes one shard and emits the file's name.
type writeFn struct {
	Prefix string
	Shards int
}

// ProcessElement writes to a temporary name first, so that a file with its final
// name is whole, also when a worker dies and the shard is written again.
func (f *writeFn) ProcessElement(ctx context.Context, shard int, lines func(*string) bool, emit func(string)) (err error) {
	name := fmt.Sprintf("%s-%05d-of-%05d.ndjson", f.Prefix, shard, f.Shards)
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer fs.Close()
	w, err := fs.OpenWrite(ctx, name+".part")
	if err != nil {
		return err
	}
	b := bufio.NewWriterSize(w, 1<<20)
	var line string
	for lines(&line) {
		b.WriteString(line)
		b.WriteByte('\n')
	}
	if err := b.Flush(); err != nil {
		w.Close()
		return fmt.Errorf("write %s: %w", name, err)
	}
	if err := w.Close(); err != nil {
		return fmt.Errorf("close %s: %w", name, err)
	}
	if err := filesystem.Rename(ctx, fs, name+".part", name); err != nil {
		return err
	}
	emit(name)
	return nil
}
