package entity

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/fold"
)

// readCatalog reads the JSON form of a catalog, entry by entry, so that an
// error can name its line.
func readCatalog(data []byte) (*Catalog, error) {
	r := catalogReader{data: data, dec: json.NewDecoder(bytes.NewReader(data)), into: &Catalog{seen: map[string]int{}}, own: ownCheck{unit: "line"}}
	r.dec.DisallowUnknownFields() // else "alias" for "aliases" would go unnoticed
	if err := r.read(); err != nil {
		return nil, err
	}
	return r.into, nil
}

// A catalogReader reads one catalog.
type catalogReader struct {
	data []byte
	dec  *json.Decoder
	into *Catalog
	own  ownCheck

	counted, breaks int // line breaks in data[:counted]
}

func (r *catalogReader) read() error {
	if err := r.expect('{'); err != nil {
		return err
	}
	for r.dec.More() {
		t, err := r.dec.Token()
		if err != nil {
			return r.fail(err)
		}
		switch t {
		case "version":
			err = r.version()
		case "entities":
			err = r.list(r.entity)
		case "observations":
			err = r.list(r.observation)
		default:
			err = r.fail(fmt.Errorf("unknown field %q", t))
		}
		if err != nil {
			return err
		}
	}
	if err := r.expect('}'); err != nil {
		return err
	}
	if _, err := r.dec.Token(); err != io.EOF {
		return r.fail(errors.New("something follows the end of the catalog"))
	}
	return nil
}

func (r *catalogReader) version() error {
	var v int
	if err := r.dec.Decode(&v); err != nil {
		return r.fail(err)
	}
	if v != 1 {
		return r.fail(fmt.Errorf("version %d, want 1", v))
	}
	return nil
}

// list calls one for each value of a list, with its line.
func (r *catalogReader) list(one func(line int) error) error {
	if err := r.expect('['); err != nil {
		return err
	}
	for r.dec.More() {
		if err := one(r.line(r.start())); err != nil {
			return err
		}
	}
	return r.expect(']')
}

func (r *catalogReader) entity(line int) error {
	var e Own
	if err := r.dec.Decode(&e); err != nil {
		return r.fail(err)
	}
	if err := r.own.add(e, line); err != nil {
		return &CatalogError{Line: line, Err: err}
	}
	r.into.entities = append(r.into.entities, e)
	return nil
}

func (r *catalogReader) observation(line int) error {
	var o observation
	if err := r.dec.Decode(&o); err != nil {
		return r.fail(err)
	}
	n := o.Count
	if o.Name == "" || !o.Type.valid() || n < 1 || int64(n) > 1<<40 {
		return &CatalogError{Line: line, Err: fmt.Errorf("observation %q: want a name, a type and a count of at least 1", o.Name)}
	}
	r.into.seen[o.key()] += n
	return nil
}

func (r *catalogReader) expect(want json.Delim) error {
	t, err := r.dec.Token()
	if err != nil {
		return r.fail(err)
	}
	if t != want {
		return r.fail(fmt.Errorf("want %v, got %v", want, t))
	}
	return nil
}

// fail returns err as a CatalogError with its line.
func (r *catalogReader) fail(err error) error {
	off := int(r.dec.InputOffset())
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		off = max(off, int(syntax.Offset))
	}
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) {
		err = fieldError{kind}
	}
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		off, err = len(r.data), errors.New("unexpected end")
	}
	return &CatalogError{Line: r.line(off), Err: err}
}

// start returns the offset of the value that comes next.
func (r *catalogReader) start() int {
	off := int(r.dec.InputOffset())
	for off < len(r.data) && strings.IndexByte(" \t\r\n,", r.data[off]) >= 0 {
		off++
	}
	return off
}

// line returns the line of byte offset off, from 1. Offsets mostly ascend, so that
// few bytes are counted twice.
func (r *catalogReader) line(off int) int {
	off = min(off, len(r.data))
	if off < r.counted {
		return 1 + bytes.Count(r.data[:off], []byte{'\n'})
	}
	r.breaks += bytes.Count(r.data[r.counted:off], []byte{'\n'})
	r.counted = off
	return 1 + r.breaks
}

// A fieldError describes a value of the wrong type in terms of JSON, not of Go.
type fieldError struct{ cause *json.UnmarshalTypeError }

func (e fieldError) Unwrap() error { return e.cause }

func (e fieldError) Error() string {
	want := "a string"
	switch e.cause.Type.Kind() {
	case reflect.Slice:
		want = "a list"
	case reflect.Struct:
		want = "an object"
	case reflect.Int:
		want = "a whole number"
	}
	if e.cause.Field == "" {
		return fmt.Sprintf("a JSON %s, want %s", e.cause.Value, want)
	}
	return fmt.Sprintf("%q is a JSON %s, want %s", e.cause.Field, e.cause.Value, want)
}

func (t Type) valid() bool {
	return t == Person || t == Place || t == Organization || t == Other
}

// An ownCheck finds contradictions among the user's entities.
type ownCheck struct {
	unit   string // of places: "line" or "entity"
	byID   map[string]ownAt
	byName map[string]ownAt
}

// An ownAt is an entity and the line or the place in the list where it stands.
type ownAt struct {
	e  Own
	at int
}

// add checks the entity at a place.
func (k *ownCheck) add(e Own, at int) error {
	if k.byID == nil {
		k.byID, k.byName = map[string]ownAt{}, map[string]ownAt{}
	}
	if strings.TrimSpace(e.Name) == "" {
		return errors.New("entity without a name")
	}
	for _, list := range [][]string{{e.Name, e.ID}, e.Aliases, e.Offices} {
		for _, s := range list {
			if !utf8.ValidString(s) {
				return fmt.Errorf("entity %.40q: %.40q is not valid UTF-8", e.Name, s)
			}
		}
	}
	if len(e.Name) > maxNameLen {
		return fmt.Errorf("entity %.40q…: a name may have %d bytes", e.Name, maxNameLen)
	}
	if !e.Type.valid() {
		return fmt.Errorf("entity %q: type %q is none of person, place, organization, other", e.Name, e.Type)
	}
	key := string(e.Type) + "\x00" + fold.String(e.Name)
	if o, ok := k.byName[key]; ok && o.e.ID == e.ID {
		return fmt.Errorf("%s %q stands on %s %d already: leave out one of them", e.Type, e.Name, k.unit, o.at)
	}
	if e.ID != "" {
		if o, ok := k.byID[e.ID]; ok {
			return fmt.Errorf("identifier %s is given to %q, and on %s %d to %q", e.ID, e.Name, k.unit, o.at, o.e.Name)
		}
		k.byID[e.ID] = ownAt{e, at}
	}
	if o, ok := k.byName[key]; ok {
		return fmt.Errorf("%s %q has the identifiers %q and, on %s %d, %q", e.Type, e.Name, e.ID, k.unit, o.at, o.e.ID)
	}
	k.byName[key] = ownAt{e, at}
	return nil
}
