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
	"flag"
	"fmt"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
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
	p, s := beam.NewPipelineWithRoot()
	build(s, o)
	if err := beamx.Run(context.Background(), p); err != nil {
		fmt.Fprintln(os.Stderr, "beam:", err)
		os.Exit(1)
	}
}
