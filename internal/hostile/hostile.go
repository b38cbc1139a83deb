// Package hostile makes inputs that are meant to break a text library: 136
// cases that can be made as large as one likes, each with a trap of its own,
// and 66,847 short ones. Everything is deterministic; the tests compare the
// bytes with recorded hashes, so that a measurement can be repeated anywhere.
package hostile

import (
	"crypto/sha256"
	"encoding/binary"
	"strings"
)

// A Case is one way to be hostile.
type Case struct {
	Name  string
	Class string // what it aims at: quotes, entities, structure, boilerplate, unicode, html, mixtures, degenerate, baseline
	Trap  string // the mistake it waits for
	Valid bool   // the text is valid UTF-8
	Fixed bool   // there is one size only
	text  func(size int) string
}

// Text returns the case in at most size bytes; a Fixed case ignores size.
// Above 8 KB the text is less than 4 KB shorter than size.
func (c Case) Text(size int) string { return c.text(size) }

// Cases returns all cases, the baseline of ordinary prose last.
func Cases() []Case {
	var all []Case
	for _, class := range []func() []Case{
		quotes, entities, structure, boilerplate, unicodeBytes, unicodeRunes, html, mixtures, degenerate, baseline,
	} {
		all = append(all, class()...)
	}
	return all
}

// A class collects the cases of one class.
type class struct {
	name  string
	cases []Case
}

func (k *class) add(name, trap string, text func(size int) string) *Case {
	k.cases = append(k.cases, Case{Name: name, Class: k.name, Trap: trap, Valid: true, text: text})
	return &k.cases[len(k.cases)-1]
}

// rep adds a case that repeats unit.
func (k *class) rep(name, trap, unit string) *Case { return k.add(name, trap, repeat(unit)) }

// repeat fills a size with whole units.
func repeat(unit string) func(int) string {
	return func(size int) string { return strings.Repeat(unit, size/len(unit)) }
}

// wrap puts repeated units between a head and a tail.
func wrap(head, unit, tail string) func(int) string {
	return func(size int) string {
		n := max(0, size-len(head)-len(tail))
		return head + strings.Repeat(unit, n/len(unit)) + tail
	}
}

// each joins f(0), f(1), … as long as they fit.
func each(f func(i int) string) func(int) string {
	return func(size int) string {
		var b strings.Builder
		for i := 0; ; i++ {
			s := f(i)
			if b.Len()+len(s) > size {
				return b.String()
			}
			b.WriteString(s)
		}
	}
}

// A generator is a linear congruential one, seeded by a name.
type generator uint64

func seeded(name string) *generator {
	sum := sha256.Sum256([]byte(name))
	g := generator(binary.BigEndian.Uint64(sum[:8]))
	return &g
}

func (g *generator) next() int {
	*g = *g*6364136223846793005 + 1442695040888963407
	return int(*g >> 33)
}

func (g *generator) below(n int) int { return g.next() % n }

func (g *generator) pick(s []string) string { return s[g.next()%len(s)] }

// capital returns s, which is ASCII, with its first letter in upper case and
// the others in lower case.
func capital(s string) string {
	s = strings.ToLower(s)
	return strings.ToUpper(s[:1]) + s[1:]
}

// nameOf returns the i-th of ever different words that look like names.
func nameOf(i int) string {
	const consonants, vowels = "bdfgklmnprstvz", "aeiou"
	var b []byte
	for i++; i > 0; i /= len(consonants) * len(vowels) {
		r := i % (len(consonants) * len(vowels))
		b = append(b, consonants[r/len(vowels)], vowels[r%len(vowels)])
	}
	if len(b) <= 2 {
		b = append(b, "ba"...)
	}
	return capital(string(b))
}
