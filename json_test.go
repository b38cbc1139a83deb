package newsnorm_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/quote"
	"github.com/newsnorm/newsnorm/span"
)

// full has a value in every field.
func full() *newsnorm.Document {
	return &newsnorm.Document{
		ID: "a/b.txt", Date: article.Date{Year: 2022, Month: time.October, Day: 22}, Title: "A <b> & \"c\"",
		Bylines: []string{"Ann Lee"}, Dateline: "OTTAWA", Agencies: []string{"AP"},
		Text:   "A <b> & \"c\"\n\nLine\u2028two\u0085\x01\t\\ “x,” Ann said. 🙂",
		Blocks: []newsnorm.Block{{Kind: span.Title, Span: at(0, 11), Raw: at(2, 13)}},
		Quotes: []newsnorm.Quote{
			{Kind: quote.Direct, Text: "x,", Content: []span.Span{at(20, 22), at(30, 31)}, Cue: at(40, 44), Speaker: at(45, 48),
				Name: "Ann Lee", Entity: 0, Rule: "r/s", Raw: newsnorm.QuoteSpans{Content: []span.Span{at(1, 2), at(3, 4)}, Cue: at(5, 6), Speaker: at(7, 8)}},
			{Kind: quote.Indirect, Text: "y", Content: []span.Span{at(1, 2)}, Entity: -1, Raw: newsnorm.QuoteSpans{Content: []span.Span{at(1, 2)}}},
		},
		Entities: []newsnorm.Entity{
			{ID: "Q1", Name: "Ann Lee", Type: entity.Person, Titles: []string{"Dr"}, Aliases: []string{"Ann"},
				Mentions: []newsnorm.Mention{{Span: at(1, 2), Raw: at(3, 4), Kind: entity.Name}}},
			{Name: "Ottawa", Type: entity.Place},
		},
		Edits: []newsnorm.Edit{
			{Cleaner: "c", Rule: "a/b", Raw: at(0, 2), Old: "\xff\xfe", New: "\ufffd"},
			{Cleaner: "c", Rule: "a/c", Raw: at(9, 9), Old: "", New: " "},
			{Cleaner: "c", Rule: "a/d", Raw: at(9, 10), Old: "\x00", New: ""},
		},
		Problems: []newsnorm.Problem{{Raw: at(0, 15), Message: "date 2022-13-45: month out of range"}},
	}
}

func TestJSONRoundTrip(t *testing.T) {
	for name, want := range map[string]*newsnorm.Document{"full": full(), "empty": {}} {
		t.Run(name, func(t *testing.T) {
			data, err := want.MarshalJSON()
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(string(data), "null") || strings.ContainsAny(string(data), "\n\u2028\u0085") || !json.Valid(data) {
				t.Errorf("record: %s", data)
			}
			var got newsnorm.Document
			if err := json.Unmarshal(data, &got); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(*want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			// The same through encoding/json, which compacts and escapes; of a
			// value, too, not of a pointer only.
			data, err = json.Marshal(*want)
			if err != nil {
				t.Fatal(err)
			}
			got = newsnorm.Document{}
			if err := json.Unmarshal(data, &got); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(*want, got); diff != "" {
				t.Errorf("through json.Marshal (-want +got):\n%s", diff)
			}
		})
	}
}

// TestJSONParts: a quote, an entity and an edit alone are written as in the record.
func TestJSONParts(t *testing.T) {
	d := newsnorm.Normalize("Inputs from AP\n\nAnn Moor said that the boat had sunk on Monday, and that nobody was hurt.")
	record, err := json.Marshal(d)
	if err != nil || len(d.Quotes) == 0 || len(d.Entities) == 0 || len(d.Edits) == 0 {
		t.Fatalf("%s, %v: want a quote, an entity and an edit", record, err)
	}
	for _, part := range []any{d.Quotes[0], d.Entities[0], d.Edits[0]} {
		if got, err := json.Marshal(part); err != nil || !bytes.Contains(record, got) {
			t.Errorf("%T alone is %s, %v, which %s does not hold", part, got, err, record)
		}
	}
}

func TestJSONForm(t *testing.T) {
	got := string(full().AppendJSON(nil))
	for _, want := range []string{
		`{"version":1,"id":"a/b.txt","date":"2022-10-22","title":"A <b> & \"c\"","bylines":["Ann Lee"],"dateline":"OTTAWA","agencies":["AP"],`,
		`"text":"A <b> & \"c\"\n\nLine\u2028two\u0085\u0001\t\\ “x,” Ann said. 🙂"`,
		`"blocks":[{"kind":"title","span":[0,11],"raw":[2,13]}]`,
		`"entity":0,"rule":"r/s","raw":{"content":[[1,2],[3,4]],"cue":[5,6],"speaker":[7,8]}}`,
		`{"kind":"indirect","text":"y","content":[[1,2]],"raw":{"content":[[1,2]]}}`,
		`{"name":"Ottawa","type":"place","titles":[],"aliases":[],"mentions":[]}`,
		`"old_base64":"//4=","new":"` + "\ufffd" + `"}`,
		`"old":"","new":" "}`,
		`"old":"\u0000","new":""}`,
		`"problems":[{"raw":[0,15],"message":"date 2022-13-45: month out of range"}]}`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("record lacks %s:\n%s", want, got)
		}
	}
	const empty = `{"version":1,"bylines":[],"agencies":[],"text":"","blocks":[],"quotes":[],"entities":[],"edits":[],"problems":[]}`
	if got := string(new(newsnorm.Document).AppendJSON(nil)); got != empty {
		t.Errorf("empty record is %s", got)
	}
}

func TestJSONRead(t *testing.T) {
	for _, c := range []struct{ name, in, err string }{
		{"unknown fields", `{"version":1,"text":"x","later":{"a":[1]},"blocks":[{"kind":"note","span":[0,1],"raw":[0,1],"score":2}]}`, ""},
		{"another version", `{"version":2,"text":"x"}`, "version 2"},
		{"no version", `{"text":"x"}`, "no version"},
		{"no such day", `{"version":1,"date":"2022-02-30"}`, "date"},
		{"range backwards", `{"version":1,"problems":[{"raw":[3,1],"message":"m"}]}`, "start"},
		{"a speaker who is no entity", `{"version":1,"quotes":[{"kind":"direct","entity":1}],"entities":[{"name":"Ann","type":"person"}]}`, "no entity 1"},
		{"a negative entity", `{"version":1,"quotes":[{"kind":"direct","entity":-2}]}`, "no entity -2"},
		{"broken", `{"version":1`, "unexpected end"},
		{"a list", `[]`, "want a JSON object, got a JSON array"},
		{"a number for the text", `{"version":1,"text":3}`, `"text" is a JSON number, want a string`},
		{"a version in words", `{"version":"one"}`, `"version" is a JSON string, want a whole number`},
		{"one block for a list", `{"version":1,"blocks":{}}`, `"blocks" is a JSON object, want a list`},
		{"bad base64", `{"version":1,"edits":[{"old_base64":"!"}]}`, "newsnorm: record: illegal base64"},
		{"an edit of numbers", `{"version":1,"edits":[{"rule":3}]}`, `"edits.rule" is a JSON number, want a string`},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := new(newsnorm.Document).UnmarshalJSON([]byte(c.in))
			if c.err == "" && err != nil || c.err != "" && (err == nil || !strings.Contains(err.Error(), c.err)) {
				t.Errorf("error %v, want one that says %q", err, c.err)
			}
		})
	}
}
