package newsnorm

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/quote"
	"github.com/newsnorm/newsnorm/span"
)

// The JSON form of a Document. Absent facts are omitted, lists are never null.
type documentJSON struct {
	Version  int       `json:"version"`
	ID       string    `json:"id,omitempty"`
	Date     string    `json:"date,omitempty"`
	Title    string    `json:"title,omitempty"`
	Bylines  []string  `json:"bylines"`
	Dateline string    `json:"dateline,omitempty"`
	Agencies []string  `json:"agencies"`
	Text     string    `json:"text"`
	Blocks   []Block   `json:"blocks"`
	Quotes   []Quote   `json:"quotes"`
	Entities []Entity  `json:"entities"`
	Edits    []Edit    `json:"edits"`
	Problems []Problem `json:"problems"`
}

type quoteJSON struct {
	Kind    quote.Kind     `json:"kind"`
	Text    string         `json:"text"`
	Content []span.Span    `json:"content"`
	Cue     *span.Span     `json:"cue,omitempty"`
	Speaker *span.Span     `json:"speaker,omitempty"`
	Name    string         `json:"name,omitempty"`
	Entity  *int           `json:"entity,omitempty"`
	Rule    string         `json:"rule,omitempty"`
	Raw     quoteSpansJSON `json:"raw"`
}

type quoteSpansJSON struct {
	Content []span.Span `json:"content"`
	Cue     *span.Span  `json:"cue,omitempty"`
	Speaker *span.Span  `json:"speaker,omitempty"`
}

type editJSON struct {
	Cleaner   string    `json:"cleaner"`
	Rule      string    `json:"rule"`
	Raw       span.Span `json:"raw"`
	Old       *string   `json:"old,omitempty"`
	OldBase64 []byte    `json:"old_base64,omitempty"`
	New       string    `json:"new"`
}

// MarshalJSON writes the record, as docs/record.md tells field by field. The
// text is not escaped for HTML; encoding/json may escape it when the Document
// is part of a larger value.
func (d *Document) MarshalJSON() ([]byte, error) {
	return encode(documentJSON{
		Version: Version, ID: d.ID, Date: d.Date.String(), Title: d.Title,
		Bylines: list(d.Bylines), Dateline: d.Dateline, Agencies: list(d.Agencies), Text: d.Text,
		Blocks: list(d.Blocks), Quotes: list(d.Quotes), Entities: list(d.Entities),
		Edits: list(d.Edits), Problems: list(d.Problems),
	})
}

// UnmarshalJSON reads what MarshalJSON wrote. Lists that are empty come back
// nil. It refuses a record of another version.
func (d *Document) UnmarshalJSON(data []byte) error {
	var j documentJSON
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	if j.Version != Version {
		return fmt.Errorf("newsnorm: record has version %d, this package reads version %d", j.Version, Version)
	}
	*d = Document{
		ID: j.ID, Title: j.Title, Bylines: unlist(j.Bylines), Dateline: j.Dateline, Agencies: unlist(j.Agencies),
		Text: j.Text, Blocks: unlist(j.Blocks), Quotes: unlist(j.Quotes), Entities: unlist(j.Entities),
		Edits: unlist(j.Edits), Problems: unlist(j.Problems),
	}
	if j.Date != "" {
		t, err := time.Parse(time.DateOnly, j.Date)
		if err != nil {
			return fmt.Errorf("newsnorm: date: %w", err)
		}
		d.Date = article.Date{Year: t.Year(), Month: t.Month(), Day: t.Day()}
	}
	return nil
}

// MarshalJSON writes q as an element of the record's list of quotes.
func (q Quote) MarshalJSON() ([]byte, error) {
	j := quoteJSON{
		Kind: q.Kind, Text: q.Text, Content: list(q.Content), Cue: some(q.Cue), Speaker: some(q.Speaker),
		Name: q.Name, Rule: q.Rule,
		Raw: quoteSpansJSON{list(q.Raw.Content), some(q.Raw.Cue), some(q.Raw.Speaker)},
	}
	if q.Entity >= 0 {
		j.Entity = &q.Entity
	}
	return encode(j)
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (q *Quote) UnmarshalJSON(data []byte) error {
	var j quoteJSON
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	*q = Quote{
		Kind: j.Kind, Text: j.Text, Content: unlist(j.Content), Cue: or(j.Cue), Speaker: or(j.Speaker),
		Name: j.Name, Entity: -1, Rule: j.Rule,
		Raw: QuoteSpans{unlist(j.Raw.Content), or(j.Raw.Cue), or(j.Raw.Speaker)},
	}
	if j.Entity != nil {
		q.Entity = *j.Entity
	}
	return nil
}

// MarshalJSON writes e as an element of the record's list of edits. An Old that
// is not valid UTF-8 goes into old_base64.
func (e Edit) MarshalJSON() ([]byte, error) {
	j := editJSON{Cleaner: e.Cleaner, Rule: e.Rule, Raw: e.Raw, New: e.New}
	if utf8.ValidString(e.Old) {
		j.Old = &e.Old
	} else {
		j.OldBase64 = []byte(e.Old)
	}
	return encode(j)
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (e *Edit) UnmarshalJSON(data []byte) error {
	var j editJSON
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	*e = Edit{Cleaner: j.Cleaner, Rule: j.Rule, Raw: j.Raw, New: j.New, Old: string(j.OldBase64)}
	if j.Old != nil {
		e.Old = *j.Old
	}
	return nil
}

// MarshalJSON writes e as an element of the record's list of entities.
func (e Entity) MarshalJSON() ([]byte, error) {
	type plain Entity
	p := plain(e)
	p.Titles, p.Aliases, p.Mentions = list(p.Titles), list(p.Aliases), list(p.Mentions)
	return encode(p)
}

// encode is json.Marshal without HTML escaping.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

func unlist[T any](s []T) []T {
	if len(s) == 0 {
		return nil
	}
	return s
}

func some(s span.Span) *span.Span {
	if s.Empty() {
		return nil
	}
	return &s
}

func or(s *span.Span) span.Span {
	if s == nil {
		return span.Span{}
	}
	return *s
}
