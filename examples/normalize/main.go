// Command normalize prints the record of news articles.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/entity"
)

func main() {
	nd := flag.Bool("ndjson", false, "read {id, text} lines, write one record a line")
	stages := flag.String("stages", "", "run only some of clean, article, entity, quote")
	preset := flag.String("preset", "default", "default, repair or syndication")
	flag.Parse()
	n := &newsnorm.Normalizer{Clean: clean.New(clean.Default()...)}
	switch *preset {
	case "repair":
		n.Clean = clean.New(clean.RepairOnly()...)
	case "syndication":
		n.Clean = clean.New(clean.SyndicationOnly()...)
	}
	if *stages != "" {
		n.Skip = newsnorm.AllStages
		for _, s := range strings.Split(*stages, ",") {
			n.Skip &^= map[string]newsnorm.Stage{"clean": newsnorm.Clean, "article": newsnorm.Article, "entity": newsnorm.Entities, "quote": newsnorm.Quotes}[s]
		}
	}
	if !*nd {
		fmt.Fprintln(os.Stderr, "only -ndjson for now")
		os.Exit(2)
	}
	in := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for {
		line, err := in.ReadBytes('\n')
		if len(line) > 0 {
			var x struct {
				ID, Text, Title string
				Mentions        []entity.Mention
			}
			if err := json.Unmarshal(line, &x); err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
			d, err := n.Normalize(newsnorm.Input{ID: x.ID, Text: x.Text, Title: x.Title, Mentions: x.Mentions})
			if err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
			data, _ := d.MarshalJSON()
			out.Write(append(data, '\n'))
		}
		if err != nil {
			break
		}
	}
}
