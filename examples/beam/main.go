// Command beam normalizes a large collection of articles with Apache Beam.
//
// It reads lines of {"id", "text"} ("title" optional), learns the names of all
// articles, normalizes each article with them, and writes the records in shards;
// what could not be read goes to files of its own. It runs on any Beam runner;
// without flags of a runner it uses prism, inside this process:
//
//	go run . -input 'articles/*.ndjson' -output out/records
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

func main() {
	var o options
	flag.StringVar(&o.Input, "input", "", "files of articles, one JSON object a line; a glob, gzip by the name's ending")
	flag.StringVar(&o.Output, "output", "", "prefix of the files of records")
	flag.IntVar(&o.Shards, "shards", 8, "number of files of records")
	flag.BoolVar(&o.Link, "link", true, "join names across all articles (reads the input twice)")
	flag.Parse()
	beam.Init()
	if o.Input == "" || o.Output == "" || o.Shards < 1 {
		fmt.Fprintln(os.Stderr, "beam: -input and -output are needed, and at least one shard; see -h")
		os.Exit(2)
	}
	if err := run(context.Background(), o); err != nil {
		fmt.Fprintln(os.Stderr, "beam:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, o options) error {
	if err := checkInput(ctx, o.Input); err != nil {
		return err
	}
	p, s := beam.NewPipelineWithRoot()
	build(s, o)
	return beamx.Run(ctx, p)
}

// checkInput returns an error if no file matches the pattern: the job itself
// would end without a word and without a file.
func checkInput(ctx context.Context, pattern string) error {
	fs, err := filesystem.New(ctx, pattern)
	if err != nil {
		return err
	}
	defer fs.Close()
	files, err := fs.List(ctx, pattern)
	if err == nil && len(files) == 0 {
		err = errors.New("no file matches")
	}
	if err != nil {
		return fmt.Errorf("-input %s: %w", pattern, err)
	}
	return nil
}
