package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm"
)

const usage = `normalize turns raw news text into records: date, headline, byline, who said
what, who everybody is, and every byte that was removed, with the rule that
removed it.

  normalize                                five articles that come with it
  normalize story.txt                      a readable summary of one article
  normalize archive/ 'more/*.txt.gz'       folders (.txt and .gz within), globs
  curl -s URL | normalize -                standard input as one article
  normalize -json archive/ > out.ndjson    one JSON record a line
  normalize -ndjson < in.ndjson            {"id", "text"} lines in, records out,
                                           in the same order, on all cores
  normalize -link archive/                 a name that one article cuts short is
                                           told by the others (reads twice)
  normalize -learn names.json archive/     keep the names, and later:
  normalize -catalog names.json story.txt
  normalize -report out.html archive/      a page that shows the articles with
                                           what was removed, quoted and named
  normalize -explain story.txt archive/    why each edit, speaker and merge
  normalize -stages entity,quote s.txt     leave the text as it is

Flags:
  -json            write one JSON record a line instead of the summary
  -ndjson          read JSON lines, from standard input or the files named:
                   {"id": "a", "text": "...", "title": "...",
                   "mentions": [{"span": [0, 5], "type": "person"}]}
                   where title and mentions are optional; implies -json
  -link            join names across the inputs; standard input is kept in a
                   temporary file meanwhile (always on without arguments)
  -preset NAME     default, repair (encoding and white space only) or
                   syndication (that and credits, but no page furniture)
  -rules FILE      also take out what the rules of a file name, one a line:
                   strip herald/sign-off the herald is a daily of *
  -stages LIST     run only some of clean, article, entity, quote
  -catalog FILE    use the names that -learn has written, or a list of your own:
                   {"entities": [{"id": "p7", "name": "Ann Marlow",
                   "type": "person", "aliases": ["Mayor Marlow"]}]}
  -learn FILE      write the names of the inputs
  -report FILE     write an HTML page
  -explain ID      print why, for the articles whose id or file name begins so
  -workers N       articles at a time (default: the number of cores)

An input that cannot be read gives {"id": ..., "error": ...} in its place, a
bad line {"line": 2, "error": ...}, and the rest goes on. The text of a record
is not safe HTML.

Exit status: 0; 1 if an input, a line or a file that a flag names was bad, the
output could not be written or the run was interrupted; 2 if the flags make no
sense. Problems inside an article are part of its record and do not count.
`

type options struct {
	json, ndjson, link              bool
	preset                          string
	skip                            newsnorm.Stage
	rules                           string
	catalog, learn, report, explain string
	workers                         int
	paths                           []string
}

// parseFlags reads the command line; flags may stand between paths. done tells
// that there is nothing to run.
func parseFlags(args []string, stdout, stderr io.Writer) (o options, status int, done bool) {
	fs := flag.NewFlagSet("normalize", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.BoolVar(&o.json, "json", false, "")
	fs.BoolVar(&o.ndjson, "ndjson", false, "")
	fs.BoolVar(&o.link, "link", false, "")
	fs.StringVar(&o.preset, "preset", "default", "")
	fs.StringVar(&o.rules, "rules", "", "")
	stages := fs.String("stages", "", "")
	fs.StringVar(&o.catalog, "catalog", "", "")
	fs.StringVar(&o.learn, "learn", "", "")
	fs.StringVar(&o.report, "report", "", "")
	fs.StringVar(&o.explain, "explain", "", "")
	fs.IntVar(&o.workers, "workers", runtime.GOMAXPROCS(0), "")

	err := parseMixed(fs, args, &o.paths)
	if errors.Is(err, flag.ErrHelp) {
		io.WriteString(stdout, usage)
		return o, exitOK, true
	}
	if err == nil {
		o.skip, err = parseStages(*stages)
	}
	if err == nil {
		err = o.check()
	}
	if err != nil {
		fmt.Fprintf(stderr, "normalize: %v\nRun 'normalize -h' for the flags, with examples.\n", err)
		return o, exitUsage, true
	}
	return o, exitOK, false
}

// parseMixed parses flags wherever they stand before "--" and collects the
// other arguments in paths.
func parseMixed(fs *flag.FlagSet, args []string, paths *[]string) error {
	var rest []string
	if i := slices.Index(args, "--"); i >= 0 {
		args, rest = args[:i], args[i+1:]
	}
	for len(args) > 0 {
		if err := fs.Parse(args); err != nil {
			return err
		}
		args = fs.Args()
		for len(args) > 0 && (args[0] == "-" || !strings.HasPrefix(args[0], "-")) {
			*paths = append(*paths, args[0])
			args = args[1:]
		}
	}
	*paths = append(*paths, rest...)
	return nil
}

func parseStages(list string) (skip newsnorm.Stage, err error) {
	if list == "" {
		return 0, nil
	}
	skip = newsnorm.AllStages
	for name := range strings.SplitSeq(list, ",") {
		switch strings.TrimSpace(name) {
		case "clean":
			skip &^= newsnorm.Clean
		case "article":
			skip &^= newsnorm.Article
		case "entity":
			skip &^= newsnorm.Entities
		case "quote":
			skip &^= newsnorm.Quotes
		default:
			return 0, fmt.Errorf("-stages: %q is not a stage; give some of clean,article,entity,quote", name)
		}
	}
	return skip, nil
}

// check refuses combinations that make no sense.
func (o *options) check() error {
	if !slices.Contains([]string{"default", "repair", "syndication"}, o.preset) {
		return fmt.Errorf("-preset: %q is not a preset; give default, repair or syndication", o.preset)
	}
	if o.workers < 1 {
		return fmt.Errorf("-workers: %d is less than 1", o.workers)
	}
	if o.explain != "" && o.json {
		return errors.New("-explain prints for people: leave out -json")
	}
	if o.skip&newsnorm.Entities != 0 {
		for name, on := range map[string]bool{"-link": o.link, "-learn": o.learn != "", "-catalog": o.catalog != ""} {
			if on {
				return fmt.Errorf("%s needs the stage entity: add it to -stages", name)
			}
		}
	}
	if !o.ndjson && len(o.paths) == 0 {
		o.link = o.skip&newsnorm.Entities == 0 // the five articles that come with it
	}
	seen := false
	for _, p := range o.paths {
		if end := filepath.Ext(strings.TrimSuffix(p, ".gz")); !o.ndjson && (end == ".ndjson" || end == ".jsonl") {
			return fmt.Errorf("%s: articles in JSON lines are read with -ndjson: add -ndjson", p)
		}
		if p == "-" && seen {
			return errors.New("standard input (-) is named twice")
		}
		seen = seen || p == "-"
	}
	return nil
}
