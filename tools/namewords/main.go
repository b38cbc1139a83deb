// Command namewords writes the generated tables of internal/gazetteer. Run it
// in the tools module:
//
//	go run ./namewords -corpora DIR -out ../internal/gazetteer/data
//
// DIR/lists holds census1990.* (US Census, public domain), country-codes.csv
// (PDDL) and rigour-territories.yml.gz (opensanctions/rigour, MIT). The common
// words are those that at least two documents of WikiGold (CC BY 4.0) and of
// the GUM genres news, interview, academic and court (CC BY) write in lower
// case, and that are not mostly written with a capital inside sentences. The
// output depends on the input alone.
package main

import (
	"flag"
	"log"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
	"github.com/newsnorm/newsnorm/tools/internal/corpus"
	"github.com/newsnorm/newsnorm/tools/internal/need"
)

func main() {
	log.SetFlags(0)
	dir := flag.String("corpora", "", "folder of the corpora and of lists")
	out := flag.String("out", "../internal/gazetteer/data", "folder to write")
	flag.Parse()
	need.Flags("corpora", "out")
	words := map[string]string{}
	lists := filepath.Join(*dir, "lists")
	census(words, filepath.Join(lists, "census1990.male.first"), "m", "M", 0.02)
	census(words, filepath.Join(lists, "census1990.female.first"), "f", "F", 0.02)
	census(words, filepath.Join(lists, "census1990.last"), "s", "S", 0.005)
	common(words, *dir)
	var lines []string
	for _, w := range slices.Sorted(maps.Keys(words)) {
		lines = append(lines, w+" "+words[w])
	}
	write(filepath.Join(*out, "words.txt"), lines)
	write(filepath.Join(*out, "territories.txt"), territories(lists))
}

func write(path string, lines []string) {
	if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")+"\n"), 0o666); err != nil {
		log.Fatal(err)
	}
}

// census marks the names of a census list, those of at least limit per cent of
// the people with often, the others with rare.
func census(words map[string]string, path, often, rare string, limit float64) {
	data, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		f := strings.Fields(line)
		if len(f) < 2 {
			continue
		}
		share, err := strconv.ParseFloat(f[1], 64)
		if err != nil {
			log.Fatal(path, ": ", err)
		}
		mark := rare
		if share >= limit {
			mark = often
		}
		words[strings.ToLower(f[0])] += mark
	}
}

// common marks the words that documents write in lower case: c if at least
// four documents do, C if at least two.
func common(words map[string]string, dir string) {
	lower, upper := map[string]int{}, map[string]int{}
	for _, d := range corpus.Shipping(dir) {
		tokens := lex.Scan(nil, d.Text, span.Span{End: len(d.Text)})
		first := map[int]bool{}
		for _, i := range lex.Sentences(nil, d.Text, tokens) {
			first[i] = true
		}
		seen, caps := map[string]bool{}, map[string]bool{}
		for i, t := range tokens {
			w := t.In(d.Text)
			switch {
			case t.Kind != lex.Word || strings.ContainsFunc(w, func(r rune) bool { return r > unicode.MaxASCII }):
			case strings.ToLower(w) == w:
				seen[w] = true
			case t.Has(lex.Capital) && !first[i]:
				caps[strings.ToLower(w)] = true
			}
		}
		for w := range seen {
			lower[w]++
		}
		for w := range caps {
			upper[w]++
		}
	}
	for w, n := range lower {
		if len(w) < 2 || n < 2 || upper[w] > 2*n {
			continue
		}
		if n >= 4 {
			words[w] += "c"
		} else {
			words[w] += "C"
		}
	}
}
