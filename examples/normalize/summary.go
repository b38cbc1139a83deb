package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/quote"
)

// A summary prints documents for people, and the totals at the end.
type summary struct {
	articles, quotes, removed, problems, bad int
	said                                     map[string]int // quotes by name of the speaker
}

func (s *summary) add(w io.Writer, res *result) error {
	var b strings.Builder
	if res.err != nil {
		s.bad++
		fmt.Fprintf(&b, "%s\n  could not be read: %v\n\n", inLine(res.place(), 200), res.err)
		_, err := io.WriteString(w, b.String())
		return err
	}
	d := res.doc
	s.articles++
	s.count(d)
	fmt.Fprintf(&b, "%s\n", cmp.Or(inLine(d.ID, 200), "(no id)"))
	printFacts(&b, d)
	quotes(&b, d)
	names(&b, d)
	edits(&b, d)
	if len(d.Problems) > 0 {
		b.WriteString("  problems\n")
		for _, p := range d.Problems {
			fmt.Fprintf(&b, "    at byte %d: %s\n", p.Raw.Start, inLine(p.Message, 200))
		}
	}
	b.WriteByte('\n')
	_, err := io.WriteString(w, b.String())
	return err
}

func (s *summary) count(d *newsnorm.Document) {
	if s.said == nil {
		s.said = map[string]int{}
	}
	s.quotes += len(d.Quotes)
	s.problems += len(d.Problems)
	for _, q := range d.Quotes {
		if q.Entity >= 0 {
			s.said[q.Name]++
		}
	}
	for _, e := range d.Edits {
		if hasWord(e.Old) && !hasWord(e.New) {
			s.removed++
		}
	}
}

// end prints the totals of more than one article.
func (s *summary) end(w io.Writer) error {
	if s.articles < 2 {
		return nil
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s, %s by %s with a name, %s removed, %s",
		plural(s.articles, "article"), plural(s.quotes, "quote"), plural(len(s.said), "speaker"), plural(s.removed, "passage"), plural(s.problems, "problem"))
	if s.bad > 0 {
		fmt.Fprintf(&b, ", %s", plural(s.bad, "unreadable input"))
	}
	b.WriteByte('\n')
	type count struct {
		name string
		n    int
	}
	var all []count
	for name, n := range s.said {
		all = append(all, count{name, n})
	}
	slices.SortFunc(all, func(a, b count) int { return cmp.Or(b.n-a.n, strings.Compare(a.name, b.name)) })
	for _, c := range all[:min(len(all), 10)] {
		fmt.Fprintf(&b, "  %4d  %s\n", c.n, inLine(c.name, 200))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func printFacts(b *strings.Builder, d *newsnorm.Document) {
	for _, f := range []struct{ name, value string }{
		{"date", d.Date.String()},
		{"title", d.Title},
		{"byline", strings.Join(d.Bylines, ", ")},
		{"dateline", d.Dateline},
		{"agencies", strings.Join(d.Agencies, ", ")},
		{"text", plural(len(d.Text), "byte") + " in " + plural(len(d.Blocks), "block")},
	} {
		if f.value != "" {
			fmt.Fprintf(b, "  %-9s %s\n", f.name, inLine(f.value, 200))
		}
	}
}

// quotes prints who said what; words in “…” are quoted, others reported.
func quotes(b *strings.Builder, d *newsnorm.Document) {
	if len(d.Quotes) == 0 {
		return
	}
	b.WriteString("  said\n")
	for _, q := range d.Quotes {
		text := inLine(q.Text, 88)
		if q.Kind == quote.Direct {
			text = "“" + text + "”"
		}
		fmt.Fprintf(b, "    %s  %s\n", pad(inLine(cmp.Or(q.Name, nobody), 25), 26), text)
	}
}

func names(b *strings.Builder, d *newsnorm.Document) {
	groups := []struct {
		label string
		typ   entity.Type
	}{{"people", entity.Person}, {"places", entity.Place}, {"organizations", entity.Organization}, {"others", entity.Other}}
	head := "  names\n"
	for _, g := range groups {
		var list []string
		for _, e := range d.Entities {
			if e.Type != g.typ {
				continue
			}
			name := inLine(e.Name, 200)
			if len(e.Titles) > 0 {
				name += ", " + inLine(e.Titles[0], 200)
			}
			if len(e.Mentions) > 1 {
				name += fmt.Sprintf(" (%d)", len(e.Mentions))
			}
			list = append(list, name)
		}
		if len(list) > 0 {
			b.WriteString(head)
			head = ""
			wrap(b, fmt.Sprintf("    %-14s", g.label), list)
		}
	}
}

// edits prints what was removed or changed; changes of white space and of
// characters that cannot be seen are counted only.
func edits(b *strings.Builder, d *newsnorm.Document) {
	if len(d.Edits) == 0 {
		return
	}
	b.WriteString("  removed or changed\n")
	blank, unseen := 0, 0
	for _, e := range d.Edits {
		switch {
		case strings.TrimSpace(e.Old) == "" && strings.TrimSpace(e.New) == "":
			blank++
		case !hasMark(e.Old) && !hasMark(e.New):
			unseen++
		case e.New == "" || !hasMark(e.New):
			fmt.Fprintf(b, "    %s  %s\n", pad(e.Rule, 26), inLine(e.Old, 88))
		default:
			fmt.Fprintf(b, "    %s  %s → %s\n", pad(e.Rule, 26), inLine(e.Old, 42), inLine(e.New, 42))
		}
	}
	if blank > 0 {
		fmt.Fprintf(b, "    white space in %s\n", plural(blank, "place"))
	}
	if unseen > 0 {
		fmt.Fprintf(b, "    invisible characters in %s\n", plural(unseen, "place"))
	}
}

// wrap prints the items of a list after label, in lines of about 100 columns.
func wrap(b *strings.Builder, label string, items []string) {
	const width = 100
	b.WriteString(label)
	at := utf8.RuneCountInString(label)
	for i, item := range items {
		if i+1 < len(items) {
			item += ";"
		}
		n := utf8.RuneCountInString(item) + 1
		if i > 0 && at+n > width {
			b.WriteString("\n" + strings.Repeat(" ", utf8.RuneCountInString(label)))
			at = utf8.RuneCountInString(label)
		}
		if i > 0 && at > utf8.RuneCountInString(label) {
			b.WriteByte(' ')
		}
		b.WriteString(item)
		at += n
	}
	b.WriteByte('\n')
}

// inLine returns s on one line, cut to n runes, without what a terminal would
// obey.
func inLine(s string, n int) string { return shorten(oneLine(s), n) }

// pad fills s up with spaces to n runes.
func pad(s string, n int) string {
	return s + strings.Repeat(" ", max(0, n-utf8.RuneCountInString(s)))
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

func hasMark(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsSpace(r) && unicode.IsGraphic(r) })
}

func hasWord(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}
