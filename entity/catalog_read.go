package entity

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"

	"github.com/newsnorm/newsnorm/internal/fold"
)

// readCatalog reads the JSON form of a catalog, entry by entry, so that an
// error can name its line.
func readCatalog(data []byte) (*Catalog, error) {
	c := &Catalog{seen: map[string]int{}}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields() // a list with "alias" for "aliases" would say nothing
	fail := func(err error) error {
		off := dec.InputOffset()
		var syntax *json.SyntaxError
		if errors.As(err, &syntax) {
			off = max(off, syntax.Offset)
		}
		var kind *json.UnmarshalTypeError
		if errors.As(err, &kind) {
			err = fieldError{kind}
		}
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			off, err = int64(len(data)), errors.New("unexpected end")
		}
		return &CatalogError{line(data, off), err}
	}
	expect := func(want json.Delim) error {
		t, err := dec.Token()
		if err != nil {
			return fail(err)
		}
		if t != want {
			return fail(fmt.Errorf("want %v, got %v", want, t))
		}
		return nil
	}
	if err := expect('{'); err != nil {
		return nil, err
	}
	var own ownCheck
	for dec.More() {
		t, err := dec.Token()
		if err != nil {
			return nil, fail(err)
		}
		switch t {
		case "version":
			var v int
			if err := dec.Decode(&v); err != nil {
				return nil, fail(err)
			}
			if v != 1 {
				return nil, fail(fmt.Errorf("version %d, want 1", v))
			}
		case "entities", "observations":
			if err := expect('['); err != nil {
				return nil, err
			}
			for dec.More() {
				at := start(data, dec.InputOffset())
				if t == "entities" {
					var e Own
					if err := dec.Decode(&e); err != nil {
						return nil, fail(err)
					}
					if err := own.add(e, line(data, at)); err != nil {
						return nil, &CatalogError{line(data, at), err}
					}
					c.entities = append(c.entities, e)
					continue
				}
				var o observation
				if err := dec.Decode(&o); err != nil {
					return nil, fail(err)
				}
				n := o.Count
				if o.Name == "" || !o.Type.valid() || n < 1 || int64(n) > 1<<40 {
					return nil, &CatalogError{line(data, at), fmt.Errorf("observation %q: want a name, a type and a count of at least 1", o.Name)}
				}
				c.seen[o.key()] += n
			}
			if err := expect(']'); err != nil {
				return nil, err
			}
		default:
			return nil, fail(fmt.Errorf("unknown field %q", t))
		}
	}
	if err := expect('}'); err != nil {
		return nil, err
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, fail(errors.New("something follows the end of the catalog"))
	}
	return c, nil
}

// A fieldError says what is wrong with a value in the words of JSON, not of Go.
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

// start returns the offset of the value that follows off.
func start(data []byte, off int64) int64 {
	for off < int64(len(data)) && strings.IndexByte(" \t\r\n,", data[off]) >= 0 {
		off++
	}
	return off
}

func (t Type) valid() bool {
	return t == Person || t == Place || t == Organization || t == Other
}

// An ownCheck finds contradictions among the user's entities.
type ownCheck struct {
	byID   map[string]ownLine
	byName map[string]ownLine
}

type ownLine struct {
	e    Own
	line int
}

func (k *ownCheck) add(e Own, line int) error {
	if k.byID == nil {
		k.byID, k.byName = map[string]ownLine{}, map[string]ownLine{}
	}
	if strings.TrimSpace(e.Name) == "" {
		return errors.New("entity without a name")
	}
	if len(e.Name) > maxNameLen {
		return fmt.Errorf("entity %.40q…: a name may have %d bytes", e.Name, maxNameLen)
	}
	if !e.Type.valid() {
		return fmt.Errorf("entity %q: type %q is none of person, place, organization, other", e.Name, e.Type)
	}
	if e.ID != "" {
		if o, ok := k.byID[e.ID]; ok {
			return fmt.Errorf("identifier %s is given to %q, and on line %d to %q", e.ID, e.Name, o.line, o.e.Name)
		}
		k.byID[e.ID] = ownLine{e, line}
	}
	key := string(e.Type) + "\x00" + fold.String(e.Name)
	if o, ok := k.byName[key]; ok {
		return fmt.Errorf("%s %q has the identifiers %q and, on line %d, %q", e.Type, e.Name, e.ID, o.line, o.e.ID)
	}
	k.byName[key] = ownLine{e, line}
	return nil
}
