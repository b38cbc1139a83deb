package main

import (
	"bufio"
	"cmp"
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/entity"
)

//go:embed report.html
var reportHTML string

// reportLimit is the number of articles shown in full; the others stand in the
// table and in the chart only, so that the page of a large run still opens.
const reportLimit = 200

// A report collects documents for the HTML page. It is not safe for concurrent
// use. Memory is bounded by reportLimit articles, a row for each article and a
// count for each speaker.
type report struct {
	rows     []reportRow
	articles []reportArticle
	colours  map[string]int // speaker's name -> colour, in order of appearance
	said     map[string]*speakerCount
}

type reportRow struct {
	Number                             int
	Shown                              bool // in full, so that the row links to it
	ID, Date, Title                    string
	Quotes, Speakers, Names, Lost, Bad int
}

type speakerCount struct {
	Name                   string
	Direct, Mixed, Other   int
	Total                  int
	XMixed, XOther         int // where the bars of the chart begin
	WDirect, WMixed, WElse int // and how wide they are
	Y                      int
}

type reportArticle struct {
	Number      int
	ID, Heading string
	Facts       []fact
	Problems    []string
	Speakers    []reportSpeaker
	Names       []reportName
	Removed     []reportEdit
	Segments    []segment
}

type fact struct{ Label, Value string }

type reportSpeaker struct {
	Name   string
	Colour int
	Quotes int
}

type reportName struct {
	Name, Type, Also string
	Count            int
}

type reportEdit struct{ Rule, Old, New string }

func newReport() *report {
	return &report{colours: map[string]int{}, said: map[string]*speakerCount{}}
}

// add takes in one article. raw is the input that d was made from.
func (r *report) add(raw string, d *newsnorm.Document) {
	n := len(r.rows) + 1
	speakers := map[string]*reportSpeaker{}
	var order []*reportSpeaker
	for _, q := range d.Quotes {
		name := speakerName(q)
		colour, ok := r.colours[name]
		if !ok {
			colour = len(r.colours)
			r.colours[strings.Clone(name)] = colour
		}
		s := speakers[name]
		if s == nil {
			s = &reportSpeaker{Name: name, Colour: colour % colourCount}
			speakers[name] = s
			order = append(order, s)
		}
		s.Quotes++
		r.count(name, q)
	}
	lost := 0
	for _, e := range d.Edits {
		if e.New == "" && strings.TrimSpace(e.Old) != "" {
			lost += len(e.Old)
		}
	}
	row := reportRow{
		Number: n, Shown: n <= reportLimit, ID: strings.Clone(d.ID), Date: d.Date.String(), Title: shorten(d.Title, 120),
		Quotes: len(d.Quotes), Speakers: len(speakers), Names: len(d.Entities), Lost: lost, Bad: len(d.Problems),
	}
	r.rows = append(r.rows, row)
	if !row.Shown {
		return
	}
	a := reportArticle{Number: n, ID: row.ID, Heading: cmp.Or(d.Title, firstWords(d.Text), "(no text)"), Facts: facts(raw, d)}
	for _, p := range d.Problems {
		a.Problems = append(a.Problems, fmt.Sprintf("bytes %d to %d: %s", p.Raw.Start, p.Raw.End, visible(p.Message)))
	}
	for _, s := range order {
		s.Name = shorten(s.Name, 80)
		a.Speakers = append(a.Speakers, *s)
	}
	for _, e := range d.Entities {
		a.Names = append(a.Names, reportName{shorten(e.Name, 80), string(e.Type), shorten(strings.Join(e.Aliases, ", "), 200), len(e.Mentions)})
	}
	slices.SortStableFunc(a.Names, func(x, y reportName) int { return cmp.Compare(y.Count, x.Count) })
	for _, e := range d.Edits {
		if strings.TrimSpace(e.Old) != "" || strings.TrimSpace(e.New) != "" {
			a.Removed = append(a.Removed, reportEdit{e.Rule, shorten(oneLine(e.Old), 160), shorten(oneLine(e.New), 160)})
		}
	}
	a.Segments = segments(raw, d, r.colours)
	r.articles = append(r.articles, a)
}

func (r *report) count(name string, q newsnorm.Quote) {
	c := r.said[name]
	if c == nil {
		c = &speakerCount{Name: shorten(strings.Clone(name), 34)}
		r.said[strings.Clone(name)] = c
	}
	c.Total++
	switch q.Kind {
	case "direct":
		c.Direct++
	case "mixed":
		c.Mixed++
	default:
		c.Other++
	}
}

// write writes the page.
func (r *report) write(w io.Writer) error {
	t, err := template.New("report").Funcs(template.FuncMap{"plural": plural}).Parse(reportHTML)
	if err != nil {
		return fmt.Errorf("report template: %w", err)
	}
	page := struct {
		Rows     []reportRow
		Articles []reportArticle
		Omitted  int
		Chart    []*speakerCount
		Height   int
		Total    reportRow
	}{Rows: r.rows, Articles: r.articles, Omitted: len(r.rows) - len(r.articles)}
	for _, row := range r.rows {
		page.Total.Quotes += row.Quotes
		page.Total.Lost += row.Lost
		page.Total.Bad += row.Bad
	}
	page.Total.Speakers = len(r.said)
	if len(r.rows) > 1 {
		page.Chart = r.chart()
		page.Height = len(page.Chart)*chartStep + 4
	}
	b := bufio.NewWriter(w)
	if err := t.Execute(b, page); err != nil {
		return err
	}
	return b.Flush()
}

const (
	chartBars  = 15  // speakers in the chart
	chartStep  = 26  // pixels from one bar to the next
	chartWidth = 420 // pixels of the longest bar
	chartLeft  = 250 // where bars begin
)

// chart returns the most quoted named speakers with the places of their bars.
func (r *report) chart() []*speakerCount {
	var all []*speakerCount
	for name, c := range r.said {
		if name != nobody {
			all = append(all, c)
		}
	}
	slices.SortFunc(all, func(a, b *speakerCount) int {
		return cmp.Or(cmp.Compare(b.Total, a.Total), cmp.Compare(a.Name, b.Name))
	})
	all = all[:min(len(all), chartBars)]
	for i, c := range all {
		scale := func(n int) int { return n * chartWidth / all[0].Total }
		c.Y = i*chartStep + 4
		c.WDirect, c.WMixed, c.WElse = scale(c.Direct), scale(c.Mixed), scale(c.Other)
		c.XMixed = chartLeft + c.WDirect
		c.XOther = c.XMixed + c.WMixed
	}
	return all
}

// End is where the label after the bar stands.
func (c *speakerCount) End() int { return c.XOther + c.WElse + 6 }

// TextY is the baseline of the bar's labels.
func (c *speakerCount) TextY() int { return c.Y + 14 }

// Share returns how much of the input was removed, for the table.
func (r reportRow) Share() string {
	if r.Lost == 0 {
		return "–"
	}
	return fmt.Sprintf("%d B", r.Lost)
}

const nobody = "(nobody named)"

func speakerName(q newsnorm.Quote) string { return cmp.Or(q.Name, nobody) }

func facts(raw string, d *newsnorm.Document) []fact {
	var fs []fact
	add := func(label, value string) {
		if value != "" {
			fs = append(fs, fact{label, shorten(visible(value), 300)})
		}
	}
	add("Date", d.Date.String())
	add("Headline", d.Title)
	add("Byline", strings.Join(d.Bylines, ", "))
	add("Dateline", d.Dateline)
	add("Agencies", strings.Join(d.Agencies, ", "))
	add("Input", plural(len(raw), "byte"))
	add("Text", plural(len(d.Text), "byte")+" in "+plural(len(d.Blocks), "block"))
	names := 0
	for _, e := range d.Entities {
		for _, m := range e.Mentions {
			if m.Kind == entity.Name {
				names++
			}
		}
	}
	things := fmt.Sprintf("%d entities", len(d.Entities))
	if len(d.Entities) == 1 {
		things = "1 entity"
	}
	add("Found", plural(len(d.Quotes), "quote")+", "+plural(names, "name")+" of "+things)
	return fs
}

func firstWords(s string) string { return shorten(oneLine(s), 70) }
