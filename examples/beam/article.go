package main

import (
	"encoding/json"
	"errors"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/entity"
)

// parse reads one line of input.
func parse(line string) (newsnorm.Input, error) {
	var v struct {
		ID    string  `json:"id"`
		Text  *string `json:"text"`
		Title string  `json:"title"`
	}
	if !utf8.ValidString(line) {
		return newsnorm.Input{}, errors.New("not valid UTF-8")
	}
	if err := json.Unmarshal([]byte(line), &v); err != nil {
		return newsnorm.Input{}, err
	}
	if v.Text == nil {
		return newsnorm.Input{}, errors.New(`the object has no "text"`)
	}
	return newsnorm.Input{ID: v.ID, Text: *v.Text, Title: v.Title}, nil
}

// learnFn collects the names of a bundle of articles into one catalog.
type learnFn struct {
	sum Names
	n   newsnorm.Normalizer
}

// StartBundle begins an empty catalog.
func (f *learnFn) StartBundle(func(Names)) { f.sum = newNames() }

// ProcessElement adds the names of one article. Bad lines are normalizeFn's to
// report.
func (f *learnFn) ProcessElement(line string, _ func(Names)) error {
	in, err := parse(line)
	if err != nil {
		return nil
	}
	who, err := f.n.Index(in)
	if err != nil {
		return err
	}
	f.sum.Catalog.Add(who)
	return nil
}

// FinishBundle hands the catalog on.
func (f *learnFn) FinishBundle(emit func(Names)) { emit(f.sum) }

// normalizeFn turns lines into records. One Normalizer serves all elements that
// a worker hands to it.
type normalizeFn struct {
	Shards int
	n      *newsnorm.Normalizer
}

// ProcessElement emits the record of one article under its shard, or what was
// wrong with the line.
func (f *normalizeFn) ProcessElement(line string, names func(*Names) bool, emit func(int, string), bad func(string)) error {
	if f.n == nil {
		// The side input is the same for all elements of this job: it is read and
		// clustered once for each instance of the function.
		f.n = new(newsnorm.Normalizer)
		var all Names
		if names(&all) {
			f.n.Entities = &entity.Finder{Known: all.Catalog.Resolver()}
		}
	}
	in, err := parse(line)
	if err != nil {
		report, err := json.Marshal(map[string]string{"error": err.Error(), "line": line[:min(len(line), 200)]})
		bad(string(report))
		return err
	}
	d, err := f.n.Normalize(in)
	if err != nil {
		return err // a cleaner of our own misbehaved: that is not the line's fault
	}
	record, err := d.MarshalJSON()
	emit(shard(in.ID, f.Shards), string(record))
	return err
}
