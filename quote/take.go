package quote

import (
	"slices"

	"github.com/newsnorm/newsnorm/span"
)

// flush takes the quotes that later blocks cannot change, if there are many. The text
// has been read up to offset at.
func (d *document) flush(at int) {
	n := len(d.quotes) - 1 // the last one may get its signature
	if d.open >= 0 {
		n = min(n, d.open)
	}
	if n < maxQuotes {
		return
	}
	d.take(n, at)
	for i := range d.quotes {
		d.quotes[i].Content = slices.Clone(d.quotes[i].Content)
	}
	d.spans = d.spans[:0]
	if d.open >= 0 {
		d.open -= n
	}
}

// maxAhead bounds the room for further quotes, as a multiple of those found: a text
// may have most of its quotes at its start.
const maxAhead = 16

// take moves the first n quotes to d.done, with their Content in memory of its own.
// at is how far the text has been read, from which the final number is estimated.
func (d *document) take(n, at int) {
	if d.who != nil {
		d.refer(n)
	}
	found, parts := len(d.done)-d.given, 0
	for i := range n {
		if c := len(d.quotes[i].Content); c > 0 {
			found++
			parts += c
		}
	}
	if d.given+found > cap(d.done) || d.done == nil {
		most := found
		if at < d.span.End {
			most = max(found+found/4, int(min(maxAhead*float64(found), float64(found)*float64(d.span.Len())/float64(max(1, at-d.span.Start))*1.05)))
		}
		d.done = append(make([]Quote, 0, d.given+most), d.done...)
	}
	room := make([]span.Span, 0, parts)
	for i := range n {
		q := &d.quotes[i]
		if len(q.Content) == 0 {
			continue
		}
		if len(q.Content) > 1 {
			slices.SortFunc(q.Content, span.Compare)
		}
		at := len(room)
		room = append(room, q.Content...)
		q.Content = room[at:len(room):len(room)]
		d.done = append(d.done, *q)
	}
	left := copy(d.quotes, d.quotes[n:])
	clear(d.quotes[left:])
	d.quotes = d.quotes[:left]
	gone := 0
	for gone < len(d.asks) && d.asks[gone].quote < n {
		gone++
	}
	d.asks = slices.Delete(d.asks, 0, gone)
	for i := range d.asks {
		d.asks[i].quote -= n
	}
}
