package quote

import (
	"cmp"
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/span"
)

// glued reports whether c is a letter: the name before it is stuck to the next
// word, as machine translation does.
func glued(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

// A cursor finds the mentions of an index from one place of the text to the
// next.
type cursor struct {
	mentions []entity.Mention
	at       int
}

// maxSteps is how many mentions a cursor passes before it searches.
const maxSteps = 8

// seek returns the first mention that does not begin before offset start.
func (c *cursor) seek(start int) int {
	ms := c.mentions
	for range maxSteps {
		switch {
		case c.at < len(ms) && ms[c.at].Span.Start < start:
			c.at++
		case c.at > 0 && ms[c.at-1].Span.Start >= start:
			c.at--
		default:
			return c.at
		}
	}
	c.at, _ = slices.BinarySearchFunc(ms, start, func(m entity.Mention, at int) int { return m.Span.Start - at })
	return c.at
}

// person returns the mention that is the one person's name in the words of a
// speaker, if there is one and it is no possessive; else -1. several tells that
// they name two people, joined by "and".
func (d *document) person(c *cursor, words span.Span) (found int, several bool) {
	ms := c.mentions
	i := c.seek(words.Start)
	if i > 0 {
		// "Khalid" is the end of "Ahmed bin Khalid".
		if m := &ms[i-1]; m.Kind == entity.Name && m.Type == entity.Person && m.Span.End == words.End {
			return i - 1, false
		}
	}
	found = -1
	for ; i < len(ms) && ms[i].Span.Start < words.End; i++ {
		m := &ms[i]
		if m.Kind != entity.Name || m.Type != entity.Person || !words.Contains(m.Span) || found >= 0 && ms[found].Span.Contains(m.Span) {
			continue
		}
		if found >= 0 {
			return -1, strings.Contains(d.text[ms[found].Span.End:m.Span.Start], " and ")
		}
		found = i
	}
	// "Lee's manager" is not Lee.
	if found < 0 || ms[found].Span.End < words.End && !glued(d.text[ms[found].Span.End]) {
		return -1, false
	}
	// Nor are "analysts at Lee" Lee.
	before := strings.TrimRight(d.text[words.Start:ms[found].Span.Start], " ")
	switch before[strings.LastIndexByte(before, ' ')+1:] {
	case "of", "at", "for", "from", "in", "by", "with", "near", "behind", "around":
		return -1, false
	}
	return found, false
}

// maxNested is how many mentions before a name may hold it.
const maxNested = 4

// nested reports whether a mention before the i-th one reaches into it.
func (c *cursor) nested(i int) bool {
	for k := max(0, i-maxNested); k < i; k++ {
		if c.mentions[k].Span.End > c.mentions[i].Span.Start {
			return true
		}
	}
	return false
}

// finish asks for the entities and orders the quotes.
func (d *document) finish() []Quote {
	d.take(len(d.quotes), d.span.End)
	if !slices.IsSortedFunc(d.done, byContent) {
		slices.SortStableFunc(d.done, byContent)
	}
	return d.done
}

func byContent(a, b Quote) int { return cmp.Compare(a.Content[0].Start, b.Content[0].Start) }

// refer asks for the entities of the speakers of the first n quotes.
func (d *document) refer(n int) {
	asks := d.asks
	c := cursor{mentions: d.who.Mentions()}
	for i := range n {
		q := &d.quotes[i]
		if q.Speaker.Empty() {
			continue
		}
		words := q.Speaker
		if d.talk.on && !d.talk.guest.Empty() && (strings.EqualFold(words.In(d.text), "you") || words.In(d.text) == "I") {
			words = d.talk.guest
		} else if len(asks) > 0 && asks[0].quote == i {
			words, asks = asks[0].words, asks[1:]
		} else {
			m, several := d.person(&c, words)
			if several {
				continue // "Lee and Roe": two people are no entity
			}
			if m >= 0 {
				q.Speaker = c.mentions[m].Span
				if !c.nested(m) { // nothing else that the name could refer to
					q.Entity, q.Rule = c.mentions[m].Entity, d.rule(q.Rule, "refer/name")
					continue
				}
			}
			words = q.Speaker
		}
		if e, rule := d.who.Refer(words); e >= 0 && !(words != q.Speaker && strings.EqualFold(q.Speaker.In(d.text), "it") && d.who.Entities()[e].Type == entity.Person) {
			q.Entity = e
			q.Rule = d.rule(q.Rule, rule)
		}
	}
}

// rule returns the joined names of two rules. There are few of them.
func (d *document) rule(a, b string) string {
	last := &d.joined[(len(a)+len(b))%len(d.joined)]
	if last.a == a && last.b == b {
		return last.both
	}
	k := [2]string{a, b}
	r, ok := d.rules[k]
	if !ok {
		if d.rules == nil {
			d.rules = make(map[[2]string]string)
		}
		r = a + "+" + b
		d.rules[k] = r
	}
	*last = joined{a, b, r}
	return r
}

// A joined name of two rules.
type joined struct{ a, b, both string }
