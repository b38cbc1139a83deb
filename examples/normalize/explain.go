package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/span"
)

// An explainer prints why each edit, speaker and merge of some articles
// happened.
type explainer struct {
	prefix string
	found  int
	others []string // the first few ids that did not match
}

// matches tells whether an id or the file name at its end begins with prefix.
func matches(id, prefix string) bool {
	return strings.HasPrefix(id, prefix) || strings.HasPrefix(filepath.Base(id), prefix)
}

func (x *explainer) add(w io.Writer, res *result) error {
	if res.doc == nil {
		if res.err == nil && len(x.others) < 5 {
			x.others = append(x.others, inLine(res.id, 200))
		}
		return nil
	}
	x.found++
	d := res.doc
	var b strings.Builder
	lines := span.NewIndex(res.raw)
	at := func(raw span.Span) string {
		line, column := lines.LineColumn(raw.Start)
		return fmt.Sprintf("%d:%d", line, column)
	}
	fmt.Fprintf(&b, "%s (places are line:column of the input)\n", cmp.Or(inLine(d.ID, 200), "(no id)"))
	printFacts(&b, d)
	explainEdits(&b, d, at)
	explainQuotes(&b, d, at)
	explainNames(&b, d, at)
	for _, p := range d.Problems {
		fmt.Fprintf(&b, "  problem at %s: %s\n", at(p.Raw), inLine(p.Message, 200))
	}
	b.WriteByte('\n')
	_, err := io.WriteString(w, b.String())
	return err
}

func (x *explainer) end(io.Writer) error {
	if x.found > 0 {
		return nil
	}
	if len(x.others) == 0 {
		return errors.New("-explain: there are no articles")
	}
	return fmt.Errorf("-explain: no id or file name begins with %q; the first ids are %s", x.prefix, strings.Join(x.others, ", "))
}

func explainEdits(b *strings.Builder, d *newsnorm.Document, at func(span.Span) string) {
	if len(d.Edits) > 0 {
		b.WriteString("\n  edits: rule (cleaner), old → new\n")
	}
	for _, e := range d.Edits {
		fmt.Fprintf(b, "    %-8s %s (%s)  %s → %s\n", at(e.Raw), e.Rule, e.Cleaner, clip(e.Old), clip(e.New))
	}
}

func explainQuotes(b *strings.Builder, d *newsnorm.Document, at func(span.Span) string) {
	if len(d.Quotes) > 0 {
		b.WriteString("\n  quotes: speaker, and the rule that found it\n")
	}
	for _, q := range d.Quotes {
		where := "?"
		if len(q.Raw.Content) > 0 {
			where = at(q.Raw.Content[0])
		}
		fmt.Fprintf(b, "    %-8s %s %s\n", where, q.Kind, clip(q.Text))
		fmt.Fprintf(b, "             by %s", cmp.Or(inLine(q.Name, 200), nobody))
		if !q.Speaker.Empty() {
			fmt.Fprintf(b, ", from %q", inLine(q.Speaker.In(d.Text), 200))
		}
		if !q.Cue.Empty() {
			fmt.Fprintf(b, ", cue %q", inLine(q.Cue.In(d.Text), 200))
		}
		fmt.Fprintf(b, "; rule %s\n", cmp.Or(q.Rule, "none"))
	}
}

func explainNames(b *strings.Builder, d *newsnorm.Document, at func(span.Span) string) {
	if len(d.Entities) > 0 {
		b.WriteString("\n  names: canonical name, and why each other form is the same\n")
	}
	for _, e := range d.Entities {
		fmt.Fprintf(b, "    %s (%s, %s", inLine(e.Name, 200), e.Type, plural(len(e.Mentions), "mention"))
		if len(e.Titles) > 0 {
			fmt.Fprintf(b, "; %s", inLine(strings.Join(e.Titles, ", "), 200))
		}
		b.WriteString(")\n")
		shown := map[string]bool{e.Name: true}
		for _, m := range e.Mentions {
			words := m.Span.In(d.Text)
			if shown[words] {
				continue
			}
			shown[words] = true
			why := string(m.Kind)
			if m.Kind == entity.Name {
				why = entity.Compare(words, e.Name).Why
			}
			fmt.Fprintf(b, "      %-8s %s: %s\n", at(m.Raw), inLine(words, 200), cmp.Or(why, "joined in context"))
		}
	}
}

// clip quotes s, cut to what fits a line.
func clip(s string) string {
	if s == "" {
		return `""`
	}
	q := fmt.Sprintf("%q", s)
	if short := shorten(q, 72); short != q {
		return short + `"`
	}
	return q
}
