package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/internal/parallel"
)

// A runner is one run of the command.
type runner struct {
	options
	stdin  io.Reader
	stderr io.Writer
	out    *output
	warn   *warner

	normalizer *newsnorm.Normalizer
	spool      string // temporary file that holds standard input; empty: none
	failed     bool   // some input was bad
	budget     *budget
	view       view
}

// A view prints documents in its own way.
type view interface {
	add(w io.Writer, res *result) error
	end(w io.Writer) error
}

// A result is what became of an item.
type result struct {
	item
	raw  string // the text that was normalized
	doc  *newsnorm.Document
	line []byte // the record, or the error that stands in its place
}

func (r *runner) run(ctx context.Context) (err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	r.normalizer = &newsnorm.Normalizer{Skip: r.skip}
	if r.normalizer.Clean, err = r.pipeline(); err != nil {
		return err
	}
	for _, path := range []string{r.learn, r.report} {
		if path == "" {
			continue
		}
		if err := checkSpared(path, slices.Concat(r.paths, []string{r.rules})); err != nil {
			return err
		}
		if err := checkWritable(path); err != nil {
			return err
		}
	}
	if r.link || r.learn != "" {
		if err := r.spoolStdin(ctx); err != nil {
			return err
		}
	}
	if err := r.names(ctx); err != nil {
		return err
	}
	var page *report
	if r.report != "" {
		page = newReport()
	}
	switch {
	case r.explain != "":
		r.view = &explainer{prefix: r.explain}
	case r.json || r.ndjson:
		r.view = records{}
	default:
		r.view = &summary{}
	}
	total := 0
	for res := range pass(r, ctx, r.process) {
		total++
		if res.err != nil {
			r.failed = true
			r.warn.printf("%s: %v", res.place(), res.err)
		} else if page != nil {
			page.add(res.raw, res.doc)
		}
		if err = r.view.add(r.out, &res); err != nil {
			break // the output takes no more
		}
	}
	if err == nil && ctx.Err() == nil {
		err = r.view.end(r.out)
	}
	if flushed := r.out.flush(); err == nil {
		err = flushed
	}
	if page != nil && err == nil {
		err = writeFile(r.report, page.write)
	}
	if err == nil && ctx.Err() != nil {
		err = fmt.Errorf("interrupted: %d inputs are done and written, the rest is not", total)
	}
	return err
}

func (r *runner) close() {
	r.out.close()
	r.warn.close()
	if r.spool != "" {
		os.Remove(r.spool)
	}
}

// names sets the names that the finder knows: those of a catalog, those of a
// first pass over the inputs, or both; and writes them if asked to.
func (r *runner) names(ctx context.Context) error {
	known := new(entity.Catalog)
	if r.catalog != "" {
		if err := readCatalog(r.catalog, known); err != nil {
			return err
		}
	}
	if r.link || r.learn != "" {
		seen := new(entity.Catalog)
		for x := range pass(r, ctx, r.index) {
			if x != nil {
				seen.Add(x)
			}
		}
		if ctx.Err() != nil {
			return errors.New("interrupted while reading the names: nothing is written")
		}
		if r.learn != "" {
			all := new(entity.Catalog)
			all.Merge(known)
			all.Merge(seen)
			if err := writeCatalog(r.learn, all); err != nil {
				return err
			}
		}
		if r.link {
			known.Merge(seen)
		}
	}
	if r.link || r.catalog != "" {
		r.normalizer.Entities = &entity.Finder{Known: known.Resolver()}
	}
	return nil
}

// pass runs f over all inputs on all cores and yields what it gives, in order.
func pass[T any](r *runner, ctx context.Context, f func(item) T) iter.Seq[T] {
	r.budget = newBudget()
	p := newProgress(r.stderr, r.size())
	source := func(yield func(item) bool) {
		for i := range r.items(ctx) {
			r.budget.take(i.size)
			if !yield(i) {
				return
			}
		}
	}
	type sized struct {
		value T
		size  int64
	}
	return func(yield func(T) bool) {
		defer p.close()
		defer r.budget.close()
		done := parallel.Map(ctx, r.workers, source, func(i item) sized { return sized{f(i), i.size} })
		for v := range done {
			ok := yield(v.value)
			r.budget.give(v.size)
			p.add(v.size)
			if !ok {
				r.budget.close()
				return
			}
		}
	}
}

// input returns the input that an item holds.
func (i *item) input() (newsnorm.Input, error) {
	switch {
	case i.err != nil:
		return newsnorm.Input{}, i.err
	case i.num > 0:
		return parseLine(i.line)
	}
	text, err := i.read()
	return newsnorm.Input{ID: i.id, Text: text}, err
}

// index gives the names of one item, nil if it is bad.
func (r *runner) index(i item) (x *entity.Index) {
	defer func() {
		if recover() != nil {
			x = nil // the second pass reports it
		}
	}()
	in, err := i.input()
	if err != nil {
		return nil
	}
	x, err = r.normalizer.Index(in)
	if err != nil {
		return nil
	}
	return x
}

// process turns an item into its record.
func (r *runner) process(i item) (res result) {
	res.item = i
	defer func() {
		if v := recover(); v != nil {
			res.err = fmt.Errorf("panic: %v (please report it with the input)", v)
		}
		if res.err != nil {
			res.doc, res.line = nil, res.errorLine()
		}
		res.item.line, res.item.text = nil, ""
	}()
	in, err := i.input()
	if err != nil {
		res.err = err
		return res
	}
	res.id = in.ID
	if r.explain != "" && !matches(in.ID, r.explain) {
		return res
	}
	if res.doc, res.err = r.normalizer.Normalize(in); res.err != nil {
		return res
	}
	if r.json || r.ndjson {
		res.line = append(res.doc.AppendJSON(nil), '\n')
	}
	if r.report != "" || r.explain != "" {
		res.raw = in.Text
	}
	if r.report == "" && (r.json || r.ndjson) && r.explain == "" {
		res.doc = nil // the line says it all
	}
	return res
}

// size returns the bytes of all inputs if that is quickly known, else 0.
func (r *runner) size() int64 {
	if !terminal(r.stderr) {
		return 0 // nobody asks
	}
	if r.ndjson && len(r.paths) == 0 {
		return r.stdinSize()
	}
	var size int64
	for i := range r.files {
		if i.id == "-" {
			i.size = r.stdinSize()
		}
		if i.size == 0 && i.id == "-" || r.ndjson && strings.HasSuffix(i.id, ".gz") {
			return 0 // lines are counted as they are, not as they were packed
		}
		size += i.size
	}
	return size
}

// stdinSize returns the size of standard input if that is a file, else 0.
func (r *runner) stdinSize() int64 {
	f, ok := r.stdin.(*os.File)
	if !ok {
		return 0
	}
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return 0
	}
	return info.Size()
}

// place says where an item came from.
func (i *item) place() string {
	if i.num == 0 {
		return i.id
	}
	return cmp.Or(i.file, "standard input") + ":" + strconv.Itoa(i.num)
}
