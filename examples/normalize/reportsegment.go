package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/span"
)

// colourCount is the number of speaker colours in report.html.
const colourCount = 8

// A segment is a stretch of the original over which nothing begins or ends.
type segment struct {
	Text  string
	New   string // what replaced it, if anything did
	Class string // CSS classes
	Tip   string // shown on hover and on focus
	First bool   // something begins here: the segment takes the keyboard's focus
	Gone  bool   // removed or replaced
	Label string // number of the quote that begins here
}

// The layers of the page; where several cover one stretch the class of each is
// set, and their tips are joined.
const (
	layerBlock = iota
	layerEdit
	layerName
	layerQuote
	layerSpeaker
	layerCue
	layers
)

// An annotation marks a stretch of the original in one layer.
type annotation struct {
	span  span.Span
	layer int
	class string
	tip   string
	new   string
	label string
}

// segments cuts raw at every edge of what d says about it.
func segments(raw string, d *newsnorm.Document, colours map[string]int) []segment {
	notes := annotations(raw, d, colours)
	slices.SortStableFunc(notes, func(a, b annotation) int { return cmp.Compare(a.span.Start, b.span.Start) })
	edges := []int{0, len(raw)}
	for _, n := range notes {
		edges = append(edges, n.span.Start, n.span.End)
	}
	slices.Sort(edges)
	edges = slices.Compact(edges)
	var out []segment
	var active [layers][]annotation // by layer, those that cover the segment
	next := 0
	for i, at := range edges {
		for l := range active {
			active[l] = slices.DeleteFunc(active[l], func(a annotation) bool { return a.span.End <= at })
		}
		var seg segment
		for ; next < len(notes) && notes[next].span.Start == at; next++ {
			n := notes[next]
			seg.First = seg.First || n.layer != layerBlock
			if n.span.Empty() {
				out = append(out, segment{New: visible(n.new), Class: n.class, Tip: n.tip, First: true, Gone: true})
				continue
			}
			active[n.layer] = append(active[n.layer], n)
			seg.Label = cmp.Or(seg.Label, n.label)
			seg.New += visible(n.new)
		}
		if i+1 == len(edges) {
			break
		}
		var classes, tips []string
		for l := range active {
			if k := len(active[l]); k > 0 {
				a := active[l][k-1] // the innermost
				classes = append(classes, a.class)
				if a.tip != "" {
					tips = append(tips, a.tip)
				}
				seg.Gone = seg.Gone || l == layerEdit
			}
		}
		seg.Text = visible(raw[at:edges[i+1]])
		seg.Class = strings.Join(classes, " ")
		seg.Tip = strings.Join(tips, " · ")
		out = append(out, seg)
	}
	return out
}

func annotations(raw string, d *newsnorm.Document, colours map[string]int) []annotation {
	var notes []annotation
	add := func(a annotation) {
		if a.span.Within(len(raw)) {
			notes = append(notes, a)
		}
	}
	for _, b := range d.Blocks {
		add(annotation{span: b.Raw, layer: layerBlock, class: "b-" + string(b.Kind)})
	}
	for _, e := range d.Edits {
		old, new := strings.TrimSpace(e.Old), strings.TrimSpace(e.New)
		if old == "" && new == "" {
			continue // white space: nothing to see
		}
		what := "removed"
		if new != "" {
			what = "replaced"
		}
		add(annotation{span: e.Raw, layer: layerEdit, class: "gone", new: e.New, tip: fmt.Sprintf("%s: %s (%s)", what, e.Rule, e.Cleaner)})
	}
	for _, e := range d.Entities {
		for _, m := range e.Mentions {
			add(annotation{span: m.Raw, layer: layerName, class: "n-" + string(m.Kind) + " t-" + string(e.Type),
				tip: fmt.Sprintf("%s (%s, %s)", shorten(e.Name, 80), e.Type, m.Kind)})
		}
	}
	for i, q := range d.Quotes {
		name := speakerName(q)
		colour := fmt.Sprintf("s%d", colours[name]%colourCount)
		tag := fmt.Sprintf("quote %d, %s: %s", i+1, q.Kind, shorten(name, 80))
		for j, c := range q.Raw.Content {
			a := annotation{span: c, layer: layerQuote, class: "quote " + colour + " k-" + string(q.Kind), tip: tag}
			if q.Rule != "" {
				a.tip += " [" + q.Rule + "]"
			}
			if j == 0 {
				a.label = fmt.Sprint(i + 1)
			}
			add(a)
		}
		if !q.Raw.Speaker.Empty() {
			add(annotation{span: q.Raw.Speaker, layer: layerSpeaker, class: "speaker " + colour, tip: fmt.Sprintf("speaker of quote %d", i+1)})
		}
		if !q.Raw.Cue.Empty() {
			add(annotation{span: q.Raw.Cue, layer: layerCue, class: "cue " + colour, tip: fmt.Sprintf("cue of quote %d", i+1)})
		}
	}
	return notes
}
