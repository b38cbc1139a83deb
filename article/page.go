package article

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/internal/dateline"
	"github.com/newsnorm/newsnorm/span"
)

// A Header is what the lines around the body of a page say about the article.
type Header struct {
	Title   string    // the headline; empty if none was found
	At      span.Span // where Title stands in the page; empty if none
	Date    Date
	Bylines []string
}

// pageLines is how many lines before the body ReadHeader looks at.
const pageLines = 60

// ReadHeader reads headline, date and authors from a page. page is the text of the
// page, body the article in it or the first part of that. It is for pages whose
// lines outside the body were or will be removed, and looks at the last lines
// before the body and the first lines of it. A headline that the Parser knows is
// used to find the place. kept are lines above the body that were not removed; a
// line that was removed after one of them is less likely to be the headline.
func (p *Parser) ReadHeader(page string, body span.Span, kept ...span.Span) (h Header) {
	body.Start = min(max(body.Start, 0), len(page))
	for n := 0; n < utf8.UTFMax && body.Start > 0 && body.Start < len(page) && !utf8.RuneStart(page[body.Start]); n++ {
		body.Start--
	}
	// The dateline before the first sentence is not a line of the head.
	if i := strings.LastIndexByte(page[max(0, body.Start-maxHeadLine):body.Start], '\n') + 1 + max(0, body.Start-maxHeadLine); i < body.Start {
		if d := dateline.Parse(page[i:min(len(page), body.Start+maxHeadLine)]); d.Kind != dateline.None && i+d.End >= body.Start {
			body.Start = i
		}
	}
	from := max(0, body.Start-pageLines*maxHeadLine)
	if i := strings.IndexByte(page[from:body.Start], '\n'); from > 0 && i >= 0 {
		from += i + 1
	}
	head := lines(nil, page[:body.Start], from)
	head = head[max(0, len(head)-pageLines):]
	// A byline or time stamp may be inside what was taken for the body.
	first := lines(nil, page[:min(len(page), body.Start+4*maxHeadLine)], body.Start)
	var buf, bodyBuf headBuf
	parts, shapes := buf.classify(page, head, true)
	debris(page, head, parts)
	menus(page, head, parts)
	gone := make([]bool, len(head))
	passed := false // a likely headline that stays
	for i, b := range head {
		for len(kept) > 0 && kept[0].End <= b.Span.Start {
			kept = kept[1:]
		}
		stays := len(kept) > 0 && kept[0].Overlaps(b.Span)
		passed = passed || stays && parts[i] == headline && shapes[i].words > 3
		gone[i] = passed && !stays
	}
	story := page[body.Start:min(len(page), body.Start+maxStory)]
	upper := top{text: page, head: head, parts: parts, shapes: shapes, next: story, page: true, gone: gone}
	title := upper.headline(p.Title)
	if title >= 0 {
		h.At = head[title].Span
		h.Title = unlabel(mustUnbullet(h.At.In(page)))
	}
	first = first[:min(len(first), 6)]
	more, moreShapes := bodyBuf.classify(page, first, true)
	if title < 0 && p.Title == "" {
		// A standfirst may stand before the headline.
		for i := 1; i+1 < len(first); i++ {
			if s := first[i].Span.In(page); more[i] == headline && moreShapes[i].words > 4 && under(more, moreShapes, i) >= 2 && !bulleted(s) {
				h.At, h.Title = first[i].Span, unlabel(s)
				title = len(head) + i
				break
			}
		}
	}
	all, parts := append(head, first...), append(parts, more...)
	h.Bylines = pageAuthors(page, all, parts, title)
	h.Date = pageDate(page, all, parts, title)
	return h
}

// debris marks the lines that cleaner Syndication removes.
func debris(page string, head []span.Block, parts []part) {
	if len(head) == 0 {
		return
	}
	from := head[0].Span.Start
	i := 0
	for _, e := range clean.Syndication().AppendEdits(nil, page[from:head[len(head)-1].Span.End]) {
		for i < len(head) && head[i].Span.Start < from+e.Span.Start {
			i++
		}
		if i < len(head) && head[i].Span == e.Span.Shift(from) && parts[i] != picture {
			parts[i] = furniture
		}
	}
}

// menus marks what looks like a name but is an entry in a list of other things, such
// as "Long Reads" among the sections of a site.
func menus(page string, head []span.Block, parts []part) {
	for i, p := range parts {
		if p != name || !bulleted(head[i].Span.In(page)) {
			continue
		}
		for _, j := range [...]int{i - 1, i + 1} {
			if j >= 0 && j < len(head) && parts[j] != name && parts[j] != stamp && parts[j] != author && parts[j] != byWord && bulleted(head[j].Span.In(page)) {
				parts[i] = furniture
			}
		}
	}
}

// pageAuthors reads the authors: of the first author line after the headline,
// or else of the lines of names alone there, or of one name beside the time
// stamp.
func pageAuthors(page string, all []span.Block, parts []part, title int) []string {
	if names := aboveTitle(page, all, parts, title); names != nil {
		return names
	}
	for i := title + 1; i < len(all); i++ {
		switch parts[i] {
		case author:
			if names, ok := byline(all[i].Span.In(page)); ok {
				return names
			}
		case byWord:
			if names := listedAuthors(page, all[i+1:]); len(names) > 0 {
				return names
			}
		}
	}
	if title < 0 {
		return nil
	}
	var names []string
	for i := title + 1; i < len(all); i++ {
		line := all[i].Span.In(page)
		var more []string
		switch parts[i] {
		case name:
			more = lineNames(line)
		case stamp:
			more = stampNames(line)
		}
		if len(more) == 0 && len(names) > 0 {
			break
		}
		names = append(names, more...)
	}
	if len(names) == 0 {
		return lone(page, all, title)
	}
	return names
}

// listedAuthors reads the names, a line or more of them, under a line that only
// says that authors follow.
func listedAuthors(page string, below []span.Block) (names []string) {
	for _, b := range below[:min(len(below), 12)] {
		line := strings.TrimLeft(mustUnbullet(b.Span.In(page)), ", ")
		if look(line).words == 0 {
			continue // "…"
		}
		more, ok := namesAfterBy(line)
		if !ok || buttons(more) || joined(line) > 1 && strings.IndexByte(line, ' ') < 0 {
			break
		}
		for _, s := range more {
			if !slices.Contains(names, s) {
				names = append(names, s)
			}
		}
	}
	return names
}

// buttons reports whether one of names begins with a word of buttons and labels:
// "Social Links for Jane Doe".
func buttons(names []string) bool {
	return slices.ContainsFunc(names, func(s string) bool {
		w, _, _ := strings.Cut(s, " ")
		return notName(w) && !known(s)
	})
}

// aboveTitle reads the author that some pages name over the headline, with the
// time stamp: each on a line of its own.
func aboveTitle(page string, all []span.Block, parts []part, title int) (names []string) {
	for _, p := range parts[title+1 : min(len(parts), title+underLines)] {
		if p == author || p == byWord {
			return nil // under it, as usual
		}
	}
	stamped := false
	for i := max(0, title-3); i < title; i++ {
		switch line := all[i].Span.In(page); parts[i] {
		case stamp:
			stamped = true
		case name:
			if !bulleted(line) {
				names = lineNames(line)
			}
		case author:
			names, _ = byline(line)
		}
	}
	if !stamped {
		return nil
	}
	return names
}

// lone reads a name of one word, which can only be recognized by its place: a line of
// its own next to the time stamp under the headline ("Newsdesk"), or there "by" and
// a lower-case word.
func lone(page string, all []span.Block, title int) []string {
	for i := title + 1; i < len(all) && i <= title+4; i++ {
		line := mustUnbullet(all[i].Span.In(page))
		if len(line) < 3 || len(line) > 30 || !beside(page, all, i) {
			continue
		}
		rest, by := cutBy(line)
		if !by {
			rest = line
		}
		if k := look(rest); k.words != 1 || strings.ContainsAny(rest, " 0123456789:.@/#") || !by && (k.capital == 0 || k.caps) || notName(rest) || isFurniture(line, look(line)) {
			continue
		}
		return []string{rest}
	}
	return nil
}

// beside reports whether the line before or after line i is a time stamp.
func beside(page string, all []span.Block, i int) bool {
	for _, j := range [...]int{i - 1, i + 1} {
		if j >= 0 && j < len(all) {
			if line := mustUnbullet(all[j].Span.In(page)); isStamp(line) && !ago(line) {
				return true
			}
		}
	}
	return false
}

// pageDate reads the date from the first time stamp after the headline, or else from
// the nearest one before it.
func pageDate(page string, all []span.Block, parts []part, title int) Date {
	var late Date
	for i := title + 1; i < len(all); i++ {
		line := all[i].Span.In(page)
		if len(line) > maxHeadLine {
			continue
		}
		p := parts[i]
		if p != stamp && p != author && p != name && i != title+1 {
			continue
		}
		d, at, ok := ParseDate(line)
		if !ok || strings.Contains(line, "(@") || i == title+1 && p == body { // a post of somebody; a standfirst
			continue
		}
		if !updated(line[:at.Start]) {
			return d
		}
		if late.IsZero() {
			late = d
		}
	}
	if !late.IsZero() {
		return late
	}
	for i := title - 1; i >= 0 && i > title-6; i-- {
		line := all[i].Span.In(page)
		if isStamp(mustUnbullet(line)) {
			if d, _, ok := ParseDate(line); ok {
				return d
			}
		}
	}
	return Date{}
}
