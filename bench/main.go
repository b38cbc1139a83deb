// Command bench compares the speed of newsnorm and of other Go libraries with
// uax29 words, the yardstick of text speed in Go, in one run on one core.
//
//	go run .                     on articles made by this program
//	go run . -dir FOLDER         on the .txt files of a folder
//	go run . -rivals             other libraries as well (slow)
//	go run ./memory 64           the memory that a text of 64 MB takes
//	go run . -n 10000 -print     the articles themselves, as lines of JSON
//
// A ratio is bytes of input a second over those of uax29 words in the same
// round; the table shows the median of the rounds. Ratios carry from one
// machine to another much better than seconds do.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/clipperhouse/uax29/v2/words"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/bench/internal/news"
)

func main() {
	dir := flag.String("dir", "", "run on the .txt files of this folder")
	count := flag.Int("n", 400, "number of articles to make")
	rounds := flag.Int("rounds", 7, "rounds, of which the median counts")
	lines := flag.Bool("print", false, "instead of times, print the articles, one JSON object {\"id\", \"text\"} a line")
	rivals := flag.Bool("rivals", false, "run other libraries as well")
	flag.Parse()

	texts := news.Articles(*count)
	if *dir != "" {
		var err error
		if texts, err = read(*dir); err != nil {
			fmt.Fprintln(os.Stderr, "bench:", err)
			os.Exit(1)
		}
	}
	if *lines {
		if err := printLines(os.Stdout, texts); err != nil {
			fmt.Fprintln(os.Stderr, "bench:", err)
			os.Exit(1)
		}
		return
	}
	runtime.GOMAXPROCS(1)
	fmt.Printf("%d articles, %d bytes; %s, %s/%s; one core, median of %d rounds\n\n",
		len(texts), size(texts), runtime.Version(), runtime.GOOS, runtime.GOARCH, *rounds)
	fmt.Printf("%-34s %9s %9s %12s %14s\n", "", "MB/s", "ratio", "bytes/byte", "allocs/4 KB")
	table(stages(texts), *rounds)
	if *rivals {
		few := texts[:min(len(texts), 40)]
		fmt.Printf("\nother libraries, %d articles\n", len(few))
		table(others(few), *rounds)
	}
	fmt.Println()
	scaling(texts, *rounds)
}

// read returns the texts of the .txt files of a folder and its folders.
func read(dir string) ([]string, error) {
	var texts []string
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".txt" {
			return err
		}
		data, err := os.ReadFile(path)
		texts = append(texts, string(data))
		return err
	})
	if err == nil && len(texts) == 0 {
		err = fmt.Errorf("%s holds no .txt file", dir)
	}
	return texts, err
}

func size(texts []string) (n int) {
	for _, t := range texts {
		n += len(t)
	}
	return n
}

// printLines writes the texts as the normalize command reads them with -ndjson.
func printLines(w io.Writer, texts []string) error {
	b := bufio.NewWriter(w)
	lines := json.NewEncoder(b)
	lines.SetEscapeHTML(false)
	for i, text := range texts {
		if err := lines.Encode(struct {
			ID   string `json:"id"`
			Text string `json:"text"`
		}{strconv.Itoa(i), text}); err != nil {
			return err
		}
	}
	return b.Flush()
}

// A contender is something that is measured.
type contender struct {
	name  string
	bytes int // of input, for one run
	run   func()
}

// yardstick is uax29 words over texts.
func yardstick(texts []string) contender {
	return contender{"uax29 words", size(texts), func() {
		for _, t := range texts {
			for it := words.FromString(t); it.Next(); {
				sink += len(it.Value())
			}
		}
	}}
}

// sink takes results, so that no compiler leaves the work out.
var sink int

// table measures the contenders, the first of which is the yardstick, in
// alternation, and prints a line for each.
func table(all []contender, rounds int) {
	speeds := make([][]float64, len(all))
	ratios := make([][]float64, len(all))
	var before, after runtime.MemStats
	allocated := make([]uint64, len(all))
	mallocs := make([]uint64, len(all))
	for round := range rounds + 1 { // the first warms up
		for i, c := range all {
			runtime.GC()
			runtime.ReadMemStats(&before)
			start := clock()
			runs := 0
			for clock()-start < 50*time.Millisecond || runs == 0 {
				c.run()
				runs++
			}
			took := (clock() - start).Seconds()
			runtime.ReadMemStats(&after)
			if round == 0 {
				continue
			}
			speed := float64(c.bytes*runs) / took
			speeds[i] = append(speeds[i], speed)
			ratios[i] = append(ratios[i], speed/speeds[0][round-1])
			allocated[i] = (after.TotalAlloc - before.TotalAlloc) / uint64(runs)
			mallocs[i] = (after.Mallocs - before.Mallocs) / uint64(runs)
		}
	}
	runtime.KeepAlive(sink)
	for i, c := range all {
		fmt.Printf("%-34s %9.3g %9.3g %12.2f %14.1f\n", c.name, median(speeds[i])/1e6, median(ratios[i]),
			float64(allocated[i])/float64(c.bytes), float64(mallocs[i])/float64(c.bytes)*4096)
	}
}

func median(x []float64) float64 {
	x = slices.Sorted(slices.Values(x))
	return x[len(x)/2]
}

// scaling compares four workers with one, and shows with the yardstick how much
// the machine gives at the time.
func scaling(texts []string, rounds int) {
	if runtime.NumCPU() < 4 {
		fmt.Println("fewer than four cores: no comparison of workers")
		return
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	defer debug.SetGCPercent(debug.SetGCPercent(800)) // a heap of a few MB is collected all the time
	var n newsnorm.Normalizer
	run := func(workers int) float64 {
		runtime.GOMAXPROCS(workers)
		start := time.Now()
		source := func(yield func(newsnorm.Input, error) bool) {
			for i := range 8 * len(texts) {
				if !yield(newsnorm.Input{Text: texts[i%len(texts)]}, nil) {
					return
				}
			}
		}
		for r := range n.Batch(context.Background(), source, workers) {
			sink += len(r.Doc.Text)
		}
		return time.Since(start).Seconds()
	}
	plain := func(workers int) float64 {
		runtime.GOMAXPROCS(workers)
		start := time.Now()
		var next, total atomic.Int64
		var wg sync.WaitGroup
		for range workers {
			wg.Go(func() {
				n := 0
				for i := next.Add(1) - 1; i < 8*int64(len(texts)); i = next.Add(1) - 1 {
					for it := words.FromString(texts[i%int64(len(texts))]); it.Next(); {
						n += len(it.Value())
					}
				}
				total.Add(int64(n))
			})
		}
		wg.Wait()
		sink += int(total.Load())
		return time.Since(start).Seconds()
	}
	var gains, most []float64
	for range rounds {
		gains = append(gains, run(1)/run(4))
		most = append(most, plain(1)/plain(4))
	}
	fmt.Printf("four workers over one: %.2f times; uax29 words, which share nothing: %.2f times (%d cores)\n",
		median(gains), median(most), runtime.NumCPU())
}
