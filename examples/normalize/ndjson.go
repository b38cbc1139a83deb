package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"reflect"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/span"
)

// maxLine is the longest line that is read: more than any text of MaxBytes
// needs when few of its characters are escaped.
const maxLine = 1 << 30

// lines yields the lines of standard input or of the files that the command
// line names. Blank lines are skipped but counted.
func (r *runner) lines(ctx context.Context) iter.Seq[item] {
	return func(yield func(item) bool) {
		if len(r.paths) == 0 {
			r.scan(ctx, "", r.openStdin, yield)
			return
		}
		for file := range r.files {
			if file.err != nil {
				if !yield(file) {
					return
				}
				continue
			}
			name := file.id
			if name == "-" {
				name = ""
			}
			if !r.scan(ctx, name, file.open, yield) {
				return
			}
		}
	}
}

// scan yields the lines of one stream. It reads on a goroutine of its own, so
// that it can stop while it waits for a line.
func (r *runner) scan(ctx context.Context, name string, open func() (io.ReadCloser, error), yield func(item) bool) bool {
	fail := func(err error) bool {
		place := name
		if place == "" {
			place = "standard input"
		}
		return yield(item{id: place, err: reason(err)})
	}
	f, err := open()
	if err != nil {
		return fail(err)
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	found := make(chan item, 16)
	go func() {
		defer close(found)
		defer f.Close()
		err := readLines(f, name, func(i item) bool {
			i.file = name
			select {
			case found <- i:
				return true
			case <-ctx.Done():
				return false
			}
		})
		if err != nil {
			select {
			case found <- item{err: err}:
			case <-ctx.Done():
			}
		}
	}()
	for {
		select {
		case <-ctx.Done():
			return false
		case i, ok := <-found:
			switch {
			case !ok:
				return true
			case i.err != nil && i.num == 0:
				if !fail(i.err) {
					return false
				}
			case !yield(i):
				return false
			}
		}
	}
}

// readLines calls yield for each line of in, the stream of that name, that is
// not blank, until it says no.
func readLines(in io.Reader, name string, yield func(item) bool) error {
	z, err := decompress(in, name)
	if err != nil {
		return err
	}
	b := bufio.NewReaderSize(z, 256<<10)
	for num := 1; ; num++ {
		line, err := readLine(b)
		if num == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		size := int64(len(line) + 1)
		if errors.Is(err, errLong) {
			if !yield(item{num: num, err: err}) {
				return nil
			}
			continue
		}
		if line = bytes.TrimSpace(line); len(line) > 0 && !yield(item{line: line, num: num, size: size}) {
			return nil
		}
		if err != nil {
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
	}
}

var errLong = fmt.Errorf("the line is longer than %d bytes", maxLine)

// readLine returns the next line in memory of its own, without its line break.
// The error io.EOF may come with a last line.
func readLine(b *bufio.Reader) ([]byte, error) {
	var line []byte
	for {
		part, err := b.ReadSlice('\n')
		if len(line)+len(part) > maxLine {
			line = nil
			for errors.Is(err, bufio.ErrBufferFull) {
				_, err = b.ReadSlice('\n')
			}
			return nil, errLong
		}
		line = append(line, part...)
		if !errors.Is(err, bufio.ErrBufferFull) {
			return bytes.TrimSuffix(line, []byte("\n")), err
		}
	}
}

// parse returns the input that a line holds.
func parseLine(line []byte) (newsnorm.Input, error) {
	var in newsnorm.Input
	if i := invalidAt(line); i >= 0 {
		if i == 0 && (bytes.HasPrefix(line, []byte("\xff\xfe")) || bytes.HasPrefix(line, []byte("\xfe\xff"))) {
			return in, errors.New("the input is UTF-16: lines must be UTF-8")
		}
		return in, fmt.Errorf("invalid UTF-8 at byte %d of the line", i+1)
	}
	var x struct {
		ID       json.RawMessage `json:"id"`
		Text     *string         `json:"text"`
		Title    string          `json:"title"`
		Mentions []struct {
			Span []int       `json:"span"`
			Type entity.Type `json:"type"`
		} `json:"mentions"`
	}
	if err := json.Unmarshal(line, &x); err != nil {
		return in, explainJSON(err)
	}
	if x.Text == nil {
		return in, errors.New(`the object has no "text"`)
	}
	in.Text, in.Title = *x.Text, x.Title
	if len(x.ID) > 0 && x.ID[0] == '"' {
		if err := json.Unmarshal(x.ID, &in.ID); err != nil {
			return in, explainJSON(err)
		}
	} else if s := string(x.ID); s != "null" {
		in.ID = s // a number, as it is written
	}
	if x.Mentions != nil {
		in.Mentions = make([]entity.Mention, len(x.Mentions))
		for i, m := range x.Mentions {
			s := span.Span{Start: -1, End: -1} // no range: reported as one outside the text
			if len(m.Span) == 2 {
				s = span.Span{Start: m.Span[0], End: m.Span[1]}
			}
			in.Mentions[i] = entity.Mention{Span: s, Type: m.Type, Kind: entity.Name}
		}
	}
	return in, nil
}

// invalidAt returns the offset of the first byte that is not UTF-8, -1 if there
// is none.
func invalidAt(b []byte) int {
	if utf8.Valid(b) {
		return -1
	}
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}

// kinds are the words for what a field of a line holds.
var kinds = map[reflect.Kind]string{
	reflect.String: "a string", reflect.Int: "a whole number", reflect.Slice: "a list", reflect.Struct: "an object",
}

func explainJSON(err error) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax) && syntax.Error() == "unexpected end of JSON input":
		return fmt.Errorf("broken JSON at byte %d: %v: an object stands on one line", syntax.Offset, syntax)
	case errors.As(err, &syntax):
		return fmt.Errorf("broken JSON at byte %d: %v", syntax.Offset, syntax)
	case errors.As(err, &kind) && kind.Field == "":
		return fmt.Errorf("the line holds a JSON %s, not an object", kind.Value)
	case errors.As(err, &kind):
		return fmt.Errorf("%q is a JSON %s, not %s", kind.Field, kind.Value, kinds[kind.Type.Kind()])
	}
	return err
}

// openStdin returns standard input: the copy in a temporary file if it has to
// be read twice.
func (r *runner) openStdin() (io.ReadCloser, error) {
	if r.spool == "" {
		return io.NopCloser(r.stdin), nil
	}
	return os.Open(r.spool)
}
