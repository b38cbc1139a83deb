package article

import (
	"strings"

	"github.com/newsnorm/newsnorm/span"
)

// twice makes lines that are repeated right below captions: pages give a picture's
// text twice, once as its description for the blind. The first line that looks
// like a headline is left alone, since headlines are repeated, too.
func twice(text string, lines []span.Block, parts []part) {
	titled := false
	for i, p := range parts {
		if p != headline && p != body {
			continue
		}
		if titled && i+1 < len(parts) {
			switch next := parts[i+1]; {
			case next == headline && p == headline && described(text, lines[i].Span, lines[i+1].Span):
				parts[i], parts[i+1] = picture, picture
			case next == picture && longer(text, lines[i].Span, lines[i+1].Span):
				parts[i] = picture
			case (next == headline || next == body) && longer(text, lines[i].Span, lines[i+1].Span) && toldBelow(parts[i+2:]):
				parts[i], parts[i+1] = picture, picture
			}
		}
		titled = titled || p == headline
	}
}

// described reports whether two lines in a story are the description of a picture
// for the blind and its caption: the same line twice, one cut off with dots, or
// one with a credit at its end.
func described(text string, a, b span.Span) bool {
	switch first := a.In(text); {
	case a.Len() == b.Len():
		return again(text, a, b) && !sentence(first)
	case a.Len() < b.Len():
		return (strings.HasSuffix(first, "...") || strings.HasSuffix(first, "…")) && longer(text, a, b)
	default:
		credit, ok := strings.CutPrefix(first, b.In(text))
		k := look(credit[:min(len(credit), 48)])
		return ok && b.Len() >= 24 && a.Len() <= maxCaption && len(credit) < 48 && k.words > 0 && k.words <= 3 && k.capital == k.words
	}
}

// longer reports whether b says what a says and goes on, or a is b cut off: the
// description of a picture and its caption. Short lines do not count.
func longer(text string, a, b span.Span) bool {
	if a.Len() < 24 || a.Len() > maxCaption || b.Len() > maxCaption {
		return false
	}
	short := strings.TrimSuffix(strings.TrimSuffix(a.In(text), "..."), "…")
	return strings.HasPrefix(b.In(text), short) && len(short) < b.Len()
}

// toldBelow reports whether the author or a time stamp is among parts, which
// follow a line that is not far from it.
func toldBelow(parts []part) bool {
	for _, p := range parts[:min(len(parts), 3)] {
		switch p {
		case author, byWord, name, stamp:
			return true
		}
	}
	return false
}

// again reports whether two lines are the same, and of two words or more.
func again(text string, a, b span.Span) bool {
	return a.Len() == b.Len() && a.Len() <= maxHeadLine && a.In(text) == b.In(text) && strings.IndexByte(a.In(text), ' ') > 0
}
