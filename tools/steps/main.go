// Command steps shows that work grows with the text and no faster, without a
// clock. It counts the statements that run when the hostile cases are
// normalized, by the counters that the coverage tool puts into every block of
// every package; builds without -cover count nothing. Run it in the folder
// tools:
//
//	go run -cover -covermode=atomic -coverpkg=github.com/newsnorm/newsnorm/... ./steps
//
// It prints the statements per byte at 128 KB and how many times as many they
// are as at 32 KB, and exits with status 1 if that is more than 1.3 for any
// case. -small and -large change the sizes.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/coverage"
	"strconv"
	"strings"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/internal/hostile"
)

const most = 1.3

func main() {
	log.SetFlags(0)
	log.SetPrefix("steps: ")
	sizes := [2]*int{flag.Int("small", 32<<10, "bytes"), flag.Int("large", 128<<10, "bytes")}
	flag.Parse()
	dir, err := os.MkdirTemp("", "steps")
	if err != nil {
		log.Fatal(err)
	}
	bad, err := compare(os.Stdout, dir, *sizes[0], *sizes[1])
	os.RemoveAll(dir)
	if err != nil {
		log.Fatal(err)
	}
	if bad > 0 {
		log.Fatalf("%d cases grow faster than the text", bad)
	}
}

// compare prints a line for each case and returns how many of them grow by
// more than most.
func compare(w io.Writer, dir string, small, large int) (bad int, err error) {
	newsnorm.Normalize("The tables are built now.")
	for _, c := range hostile.Cases() {
		if c.Fixed {
			continue
		}
		var perByte [2]float64
		for i, size := range []int{small, large} {
			raw := c.Text(size)
			n, err := count(filepath.Join(dir, fmt.Sprint(c.Name, i)), func() { newsnorm.Normalize(raw) })
			if err != nil {
				return bad, err
			}
			perByte[i] = float64(n) / float64(len(raw))
		}
		growth := perByte[1] / perByte[0]
		note := ""
		if growth > most {
			bad++
			note = "  too much"
		}
		fmt.Fprintf(w, "%-28s %8.1f statements a byte, growth %.2f%s\n", c.Name, perByte[1], growth, note)
	}
	return bad, nil
}

// count returns the number of statements that f runs. It leaves files in dir.
func count(dir string, f func()) (n int, err error) {
	if err := os.Mkdir(dir, 0o777); err != nil {
		return 0, err
	}
	if err := coverage.ClearCounters(); err != nil {
		return 0, fmt.Errorf("%w: run it as its documentation says", err)
	}
	f()
	if err := coverage.WriteCountersDir(dir); err != nil {
		return 0, err
	}
	if err := coverage.WriteMetaDir(dir); err != nil {
		return 0, err
	}
	profile := filepath.Join(dir, "profile.txt")
	if out, err := exec.Command("go", "tool", "covdata", "textfmt", "-i="+dir, "-o="+profile).CombinedOutput(); err != nil {
		return 0, fmt.Errorf("go tool covdata: %w\n%s", err, out)
	}
	data, err := os.Open(profile)
	if err != nil {
		return 0, err
	}
	defer data.Close()
	lines := bufio.NewScanner(data)
	for lines.Scan() {
		// file:line.column,line.column statements times
		fields := strings.Fields(lines.Text())
		if len(fields) != 3 {
			continue
		}
		statements, _ := strconv.Atoi(fields[1])
		times, _ := strconv.Atoi(fields[2])
		n += statements * times
	}
	return n, lines.Err()
}
