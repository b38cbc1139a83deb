package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm"
)

const article = "Stefan Müller, the mayor of Liège, met Zoë Brandt on Monday.\n\n“It is a good day 🎉 for Liège,” Müller said.\n"

// cut returns runes [start, end) of text, as Python's text[start:end] would.
func cut(text string, start, end int) string { return string([]rune(text)[start:end]) }

func TestToSpacy(t *testing.T) {
	var out bytes.Buffer
	if err := run(strings.NewReader(article), &out, false); err != nil {
		t.Fatal(err)
	}
	var d doc
	if err := json.Unmarshal(out.Bytes(), &d); err != nil {
		t.Fatal(err)
	}
	names := map[string]string{}
	for _, e := range d.Ents {
		if e.End > utf8.RuneCountInString(d.Text) {
			t.Fatalf("%+v ends outside the text", e)
		}
		names[cut(d.Text, e.Start, e.End)] = e.KBID
	}
	if names["Müller"] != "Stefan Müller" {
		t.Errorf("Müller is %q in %v", names["Müller"], names)
	}
	if q := d.Spans["quotes"]; len(q) != 1 || cut(d.Text, q[0].Start, q[0].End) != "It is a good day 🎉 for Liège," {
		t.Errorf("quotes %+v", q)
	}
}

func TestFromSpacy(t *testing.T) {
	at := func(name string) label {
		b := strings.Index(article, name)
		start := utf8.RuneCountInString(article[:b])
		return label{Start: start, End: start + utf8.RuneCountInString(name), Label: "PERSON"}
	}
	last := at("Müller said")
	last.End -= len(" said")
	data, err := json.Marshal(doc{Text: article, Ents: []label{at("Stefan Müller"), at("Zoë Brandt"), {Start: 50, End: 56, Label: "DATE"}, last}})
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := run(bytes.NewReader(data), &out, true); err != nil {
		t.Fatal(err)
	}
	var d newsnorm.Document
	if err := json.Unmarshal(out.Bytes(), &d); err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range d.Entities {
		names = append(names, e.Name)
	}
	if got := strings.Join(names, "|"); got != "Stefan Müller|Zoë Brandt" {
		t.Errorf("entities %s", got)
	}
	if len(d.Quotes) != 1 || d.Quotes[0].Name != "Stefan Müller" {
		t.Errorf("quotes %+v", d.Quotes)
	}
}

func TestBadJSON(t *testing.T) {
	if err := run(strings.NewReader("{"), new(bytes.Buffer), true); err == nil || !strings.Contains(err.Error(), "Doc.to_json") {
		t.Errorf("broken JSON gives %v", err)
	}
}
