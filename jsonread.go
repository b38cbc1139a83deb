package newsnorm

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"

	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/quote"
	"github.com/newsnorm/newsnorm/span"
)

// UnmarshalJSON reads what [Document.AppendJSON] wrote and gives the same
// Document back, empty lists as nil. Fields it does not know are skipped. It
// refuses a record of another version, a day that is not in the calendar, a
// range that ends before it starts and a speaker who is no entity of the record.
func (d *Document) UnmarshalJSON(data []byte) error {
	type record struct {
		Version  *int         `json:"version"`
		ID       string       `json:"id"`
		Date     article.Date `json:"date"`
		Title    string       `json:"title"`
		Bylines  []string     `json:"bylines"`
		Dateline string       `json:"dateline"`
		Agencies []string     `json:"agencies"`
		Text     string       `json:"text"`
		Blocks   []Block      `json:"blocks"`
		Quotes   []Quote      `json:"quotes"`
		Entities []Entity     `json:"entities"`
		Edits    []Edit       `json:"edits"`
		Problems []Problem    `json:"problems"`
	}
	var j record
	if err := json.Unmarshal(data, &j); err != nil {
		return inJSON(err)
	}
	switch {
	case j.Version == nil:
		return errors.New("newsnorm: not a record: it has no version")
	case *j.Version != Version:
		return fmt.Errorf("newsnorm: record has version %d, this package reads version %d", *j.Version, Version)
	}
	for i, q := range j.Quotes {
		if q.Entity < -1 || q.Entity >= len(j.Entities) {
			return fmt.Errorf("newsnorm: quote %d: there is no entity %d", i, q.Entity)
		}
	}
	*d = Document{
		ID: j.ID, Date: j.Date, Title: j.Title, Bylines: unlist(j.Bylines), Dateline: j.Dateline, Agencies: unlist(j.Agencies),
		Text: j.Text, Blocks: unlist(j.Blocks), Quotes: unlist(j.Quotes), Entities: unlist(j.Entities),
		Edits: unlist(j.Edits), Problems: unlist(j.Problems),
	}
	return nil
}

// UnmarshalJSON reads an element of the record's list of quotes.
func (q *Quote) UnmarshalJSON(data []byte) error {
	type parts struct {
		Content []span.Span `json:"content"`
		Cue     span.Span   `json:"cue"`
		Speaker span.Span   `json:"speaker"`
	}
	type quotation struct {
		parts
		Kind   quote.Kind `json:"kind"`
		Text   string     `json:"text"`
		Name   string     `json:"name"`
		Entity *int       `json:"entity"`
		Rule   string     `json:"rule"`
		Raw    parts      `json:"raw"`
	}
	var j quotation
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	*q = Quote{
		Kind: j.Kind, Text: j.Text, Content: unlist(j.Content), Cue: j.Cue, Speaker: j.Speaker,
		Name: j.Name, Entity: -1, Rule: j.Rule,
		Raw: QuoteSpans{Content: unlist(j.Raw.Content), Cue: j.Raw.Cue, Speaker: j.Raw.Speaker},
	}
	if j.Entity != nil {
		q.Entity = *j.Entity
	}
	return nil
}

// UnmarshalJSON reads an element of the record's list of entities.
func (e *Entity) UnmarshalJSON(data []byte) error {
	type entry struct {
		ID       string      `json:"id"`
		Name     string      `json:"name"`
		Type     entity.Type `json:"type"`
		Titles   []string    `json:"titles"`
		Aliases  []string    `json:"aliases"`
		Mentions []Mention   `json:"mentions"`
	}
	var j entry
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	*e = Entity{j.ID, j.Name, j.Type, unlist(j.Titles), unlist(j.Aliases), unlist(j.Mentions)}
	return nil
}

// UnmarshalJSON reads an element of the record's list of edits.
func (e *Edit) UnmarshalJSON(data []byte) error {
	type edit struct {
		Cleaner   string    `json:"cleaner"`
		Rule      string    `json:"rule"`
		Raw       span.Span `json:"raw"`
		Old       string    `json:"old"`
		OldBase64 []byte    `json:"old_base64"`
		New       string    `json:"new"`
	}
	var j edit
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	*e = Edit{Cleaner: j.Cleaner, Rule: j.Rule, Raw: j.Raw, Old: j.Old, New: j.New}
	if j.OldBase64 != nil {
		e.Old = string(j.OldBase64)
	}
	return nil
}

// inJSON returns an error of encoding/json in terms of the record, not of Go.
func inJSON(err error) error {
	var wrong *json.UnmarshalTypeError
	switch {
	case !errors.As(err, &wrong):
		return fmt.Errorf("newsnorm: record: %w", err)
	case wrong.Field == "":
		return fmt.Errorf("newsnorm: record: want a JSON object, got a JSON %s", wrong.Value)
	}
	want := "an object"
	switch wrong.Type.Kind() {
	case reflect.String:
		want = "a string"
	case reflect.Int:
		want = "a whole number"
	case reflect.Slice:
		want = "a list"
	}
	return fmt.Errorf("newsnorm: record: %q is a JSON %s, want %s", wrong.Field, wrong.Value, want)
}

// unlist makes an empty list nil, the form that Normalize and UnmarshalJSON
// share.
func unlist[T any](s []T) []T {
	if len(s) == 0 {
		return nil
	}
	return s
}
