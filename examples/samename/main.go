// Command samename tells whether two names are one person, organization or
// place, and why.
//
//	samename "Anna M. Berg" "Berg, Anna"
//	samename -ndjson < pairs.ndjson
//
// With -ndjson it reads lines {"a": "…", "b": "…"} and writes one line
// {"same": true, "score": 0.97, "why": "…"} each, in the same order. A line
// that is no such object gets {"line": 2, "error": "…"} in its place; one of
// more than 1 MiB ends the run. Exit status: 0; 1 if a line was bad or
// unreadable, or the output could not be written; 2 for wrong use.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/entity"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("samename", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: samename NAME NAME\n       samename -ndjson < PAIRS")
		flags.PrintDefaults()
	}
	nd := flags.Bool("ndjson", false, `read {"a", "b"} lines from standard input, write {"same", "score", "why"} lines`)
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	switch {
	case *nd && flags.NArg() == 0:
		return lines(stdin, stdout, stderr)
	case !*nd && flags.NArg() == 2:
		c := entity.Compare(flags.Arg(0), flags.Arg(1))
		answer := "different"
		if c.Same {
			answer = "same"
		}
		if _, err := fmt.Fprintf(stdout, "%s\t%.2f\t%s\n", answer, c.Score, c.Why); err != nil {
			fmt.Fprintln(stderr, "samename:", err)
			return 1
		}
		return 0
	}
	flags.Usage()
	return 2
}

// maxLine bounds one line of input.
const maxLine = 1 << 20

// lines answers one line after the other. A bad one gets an error in place of its
// answer, and the rest goes on.
func lines(stdin io.Reader, stdout, stderr io.Writer) (status int) {
	in, out := bufio.NewReaderSize(stdin, maxLine), bufio.NewWriter(stdout)
	var err error
	for n := 1; err == nil; n++ {
		var line []byte
		line, err = in.ReadSlice('\n')
		long := err == bufio.ErrBufferFull
		for err == bufio.ErrBufferFull {
			_, err = in.ReadSlice('\n')
		}
		if line = bytes.TrimSpace(line); len(line) == 0 && !long || err != nil && err != io.EOF {
			continue
		}
		data, ok := answer(line, long, n)
		if !ok {
			status = 1
		}
		if _, err := out.Write(append(data, '\n')); err != nil {
			break // Flush says so
		}
	}
	if err != nil && err != io.EOF {
		fmt.Fprintln(stderr, "samename: reading standard input:", err)
		status = 1
	}
	if err := out.Flush(); err != nil {
		fmt.Fprintln(stderr, "samename:", err)
		return 1
	}
	return status
}

// answer returns the answer to line n of the input, or what is wrong with it; long
// says that it is only the beginning of the line.
func answer(line []byte, long bool, n int) (data []byte, ok bool) {
	var a, b string
	err := fmt.Errorf("longer than %d bytes", maxLine)
	if !long {
		a, b, err = pair(line)
	}
	var x any
	if err == nil {
		x = entity.Compare(a, b)
	} else {
		x = struct {
			Line  int    `json:"line"`
			Error string `json:"error"`
		}{n, err.Error()}
	}
	data, _ = json.Marshal(x) // neither of the two fails
	return data, err == nil
}

// pair reads one line of input.
func pair(line []byte) (a, b string, err error) {
	if !utf8.Valid(line) {
		return "", "", errors.New("not valid UTF-8")
	}
	var x struct{ A, B *string }
	err = json.Unmarshal(line, &x)
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		return "", "", fmt.Errorf("broken JSON at byte %d: %w", syntax.Offset, err)
	}
	if err != nil || x.A == nil || x.B == nil {
		return "", "", errors.New(`want an object with the strings "a" and "b"`)
	}
	return *x.A, *x.B, nil
}
