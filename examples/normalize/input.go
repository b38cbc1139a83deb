package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/internal/seeds"
)

// An item is one input on its way: a file that is yet to be read, a line that is
// yet to be parsed, or a text that is there.
type item struct {
	id   string
	text string // the article, if it is there
	open func() (io.ReadCloser, error)
	line []byte // a line of NDJSON
	num  int    // its number, from 1; 0: not NDJSON
	file string // where the line stands; empty for standard input
	size int64  // bytes on disk or in the line
	err  error  // what is wrong with it
}

// items yields the inputs that the command line names.
func (r *runner) items(ctx context.Context) iter.Seq[item] {
	switch {
	case r.ndjson:
		return r.lines(ctx)
	case len(r.paths) == 0:
		return func(yield func(item) bool) {
			for _, a := range seeds.Articles() {
				if !yield(item{id: a.ID, text: a.Text, size: int64(len(a.Text))}) {
					return
				}
			}
		}
	}
	return r.files
}

// files yields an item for each file that the paths name, folders walked and
// globs expanded, in the order given and by name within a folder.
func (r *runner) files(yield func(item) bool) {
	for _, path := range r.paths {
		if path == "-" {
			if !yield(item{id: path, open: r.openStdin}) {
				return
			}
			continue
		}
		info, err := os.Stat(path)
		if errors.Is(err, fs.ErrNotExist) && strings.ContainsAny(path, "*?[") {
			matches, globErr := filepath.Glob(path)
			if globErr == nil && len(matches) > 0 {
				for _, m := range matches {
					if !r.file(m, nil, yield) {
						return
					}
				}
				continue
			}
			err = errors.New("no file matches this pattern")
		}
		if err != nil {
			if !yield(item{id: path, err: reason(err)}) {
				return
			}
			continue
		}
		if !r.file(path, info, yield) {
			return
		}
	}
}

// file yields the file or what the folder at path holds.
func (r *runner) file(path string, info fs.FileInfo, yield func(item) bool) bool {
	if info == nil {
		var err error
		if info, err = os.Stat(path); err != nil {
			return yield(item{id: path, err: reason(err)})
		}
	}
	if !info.IsDir() {
		return yield(r.fileItem(path, info.Size()))
	}
	found := false
	err := filepath.WalkDir(path, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			found = true
			if !yield(item{id: p, err: reason(err)}) {
				return fs.SkipAll
			}
			return nil
		}
		if d.IsDir() || !r.wanted(d.Name()) {
			return nil
		}
		found = true
		var size int64
		if info, err := d.Info(); err == nil {
			size = info.Size()
		}
		if !yield(r.fileItem(p, size)) {
			return fs.SkipAll
		}
		return nil
	})
	if err == nil && !found {
		return yield(item{id: path, err: fmt.Errorf("the folder holds no %s file", wordList(r.endings()))})
	}
	return err == nil
}

// endings tells which files of a folder are read.
func (r *runner) endings() []string {
	if r.ndjson {
		return []string{".ndjson", ".jsonl", ".gz"}
	}
	return []string{".txt", ".gz"}
}

// wordList is "a, b or c".
func wordList(words []string) string {
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " or " + words[last]
}

func (r *runner) wanted(name string) bool {
	return slices.ContainsFunc(r.endings(), func(end string) bool { return strings.HasSuffix(name, end) })
}

func (r *runner) fileItem(path string, size int64) item {
	return item{id: path, size: size, open: func() (io.ReadCloser, error) { return os.Open(path) }}
}

// read returns the text of the item, decompressed. It reads no more than the
// library looks at.
func (i *item) read() (string, error) {
	if i.open == nil {
		return i.text, nil
	}
	f, err := i.open()
	if err != nil {
		return "", reason(err)
	}
	defer f.Close()
	in, err := decompress(f, i.id)
	if err != nil {
		return "", reason(err)
	}
	var b strings.Builder
	b.Grow(int(min(i.size, newsnorm.MaxBytes)) + bytes.MinRead)
	if _, err := io.Copy(&b, io.LimitReader(in, newsnorm.MaxBytes+1)); err != nil {
		return "", reason(err)
	}
	return b.String(), nil
}

// decompress returns what gzip data holds, other data as it is. Which one it is
// is seen from the first two bytes; a name that promises gzip must keep its word.
func decompress(f io.Reader, name string) (io.Reader, error) {
	in := bufio.NewReaderSize(f, 64<<10)
	head, err := in.Peek(2)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if !bytes.Equal(head, []byte{0x1f, 0x8b}) {
		if strings.HasSuffix(name, ".gz") {
			return nil, errors.New("not gzip data, though the name ends in .gz: rename it, or give it to standard input")
		}
		return in, nil
	}
	z, err := gzip.NewReader(in)
	if err != nil {
		return nil, fmt.Errorf("gzip: %w", err)
	}
	return z, nil
}

// reason returns what err says without the path, which stands before it anyway.
func reason(err error) error {
	var pe *fs.PathError
	switch {
	case errors.As(err, &pe):
		err = pe.Err
	case errors.Is(err, io.ErrUnexpectedEOF):
		err = errors.New("gzip: the file is cut short")
	}
	return err
}
