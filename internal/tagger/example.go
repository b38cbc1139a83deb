package tagger

import (
	"slices"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/span"
)

// An Example is a stretch to learn from: its tokens and their features.
type Example struct {
	Spans    []span.Span
	Features [][]uint32
	Barred   []uint16 // a bit for each label that the token cannot have
}

// Examples returns the stretches of text as [Find] sees them.
func Examples(text string, blocks []span.Block) []Example {
	var s scanner
	s.text = text
	for _, b := range blocks {
		s.block(b.Span, b.Kind == span.Title || b.Kind == span.Heading)
	}
	s.learn()
	if s.repair(nil) {
		s.learn()
	}
	x := &extractor{scanner: &s, table: gazetteer.Words()}
	var all []Example
	s.stretches(func(st stretch) {
		var e Example
		x.features(st, func(i int, features []uint32) {
			e.Spans = append(e.Spans, span.Span{Start: int(s.tokens[i].start), End: int(s.tokens[i].end)})
			e.Barred = append(e.Barred, s.mask(i))
			e.Features = append(e.Features, slices.Clone(features))
		})
		all = append(all, e)
	})
	return all
}

// Features is the number of hashed features.
const Features = 1 << featureBits

// Allowed reports whether label b may follow label a, which is [Labels] at the
// start of a stretch.
func Allowed(a, b int) bool { return allowed(a, b) }
