package quote

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/span"
)

// glued reports whether c is a letter, so that a name that ends before it is glued
// to the next word.
func glued(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

// A cursor finds mentions near the place of the last search first.
type cursor struct {
	who *entity.Index
	at  int
}

// maxSteps bounds the mentions that a cursor passes before it uses binary search.
const maxSteps = 8

// seek returns the first mention that does not begin before offset start.
func (c *cursor) seek(start int) int {
	n := c.who.NumMentions()
	for range maxSteps {
		switch {
		case c.at < n && c.who.MentionSpan(c.at).Start < start:
			c.at++
		case c.at > 0 && c.who.MentionSpan(c.at-1).Start >= start:
			c.at--
		default:
			return c.at
		}
	}
	c.at = sort.Search(n, func(i int) bool { return c.who.MentionSpan(i).Start >= start })
	return c.at
}

// person returns the mention of the only person named in the words of a speaker, -1
// if there is none or it is a possessive. several reports that the words name two
// people or more, joined by "and" or "&".
func (d *document) person(c *cursor, words span.Span) (found int, several bool) {
	i := c.seek(words.Start)
	if i > 0 {
		// "Khalid" is the end of "Ahmed bin Khalid", "Welfare" that of
		// "Department of Health, Education and Welfare".
		if c.who.MentionSpan(i-1).End == words.End {
			if m := c.who.Mention(i - 1); m.Kind == entity.Name && (m.Type == entity.Person || m.Type == entity.Organization) {
				return i - 1, false
			}
		}
	}
	if i < c.who.NumMentions() {
		// "Joint Chiefs" is the beginning of "Joint Chiefs of Staff", and "Rival
		// Halden Shipping" Halden Shipping.
		if s := c.who.MentionSpan(i); s.Start == words.Start && s.End > words.End || s.End == words.End && epithet(d.text[words.Start:s.Start]) {
			if m := c.who.Mention(i); m.Kind == entity.Name && m.Type == entity.Organization {
				return i, false
			}
		}
	}
	found = -1
	var name span.Span // of found
	for n := c.who.NumMentions(); i < n; i++ {
		if c.who.MentionSpan(i).Start >= words.End {
			break
		}
		m := c.who.Mention(i)
		if m.Kind != entity.Name || m.Type != entity.Person || !words.Contains(m.Span) || found >= 0 && name.Contains(m.Span) {
			continue
		}
		if found >= 0 {
			rest := d.text[name.End:words.End]
			if m.Span.End == words.End && !strings.ContainsAny(rest, ",&") && !strings.Contains(rest, " and ") && !strings.Contains(rest, " of ") {
				found, name = i, m.Span // "Lee spokesman Roe"
				continue
			}
			return -1, strings.Contains(rest, " and ") || strings.Contains(rest, " & ")
		}
		found, name = i, m.Span
	}
	// "Lee's manager" is not Lee.
	if found < 0 || name.End < words.End && !glued(d.text[name.End]) {
		return -1, false
	}
	// Nor are "analysts at Lee" Lee.
	before := strings.TrimRight(d.text[words.Start:name.Start], " ")
	switch before[strings.LastIndexByte(before, ' ')+1:] {
	case "of", "at", "for", "from", "in", "by", "with", "near", "behind", "around":
		return -1, false
	}
	return found, false
}

// epithet reports whether s is one word with a capital and the space after it.
func epithet(s string) bool {
	if s == "The " {
		return false
	}
	return len(s) > 2 && strings.IndexByte(s, ' ') == len(s)-1 && 'A' <= s[0] && s[0] <= 'Z' && glued(s[len(s)-2])
}

// maxNested bounds the mentions before a name that are checked by nested.
const maxNested = 4

// nested reports whether an earlier mention overlaps the i-th one.
func (c *cursor) nested(i int) bool {
	start := c.who.MentionSpan(i).Start
	for k := max(0, i-maxNested); k < i; k++ {
		if c.who.MentionSpan(k).End > start {
			return true
		}
	}
	return false
}

// finish resolves the remaining speakers, sorts the quotes and returns them.
func (d *document) finish() []Quote {
	d.take(len(d.quotes), d.span.End)
	if found := d.done[d.given:]; !slices.IsSortedFunc(found, byContent) {
		slices.SortStableFunc(found, byContent)
	}
	return d.done
}

func byContent(a, b Quote) int { return cmp.Compare(a.Content[0].Start, b.Content[0].Start) }

// refer resolves the speakers of the first n quotes to entities.
func (d *document) refer(n int) {
	asks := d.asks
	c := cursor{who: d.who}
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
			if m < 0 || d.who.Mention(m).Type != entity.Person {
				if k := d.apposed(&c, words, q.Cue); k >= 0 {
					m = k
				}
			}
			if m >= 0 && !words.Contains(d.who.MentionSpan(m)) && (q.touches(d.who.MentionSpan(m)) || !utf8.RuneStart(d.text[d.who.MentionSpan(m).Start])) {
				m = -1 // a mention of another tool or text, across the marks
			}
			if m >= 0 {
				name := d.who.Mention(m)
				q.Speaker = name.Span
				if !c.nested(m) { // nothing else that the name could refer to
					q.Entity, q.Rule = name.Entity, d.rule(q.Rule, "refer/name")
					continue
				}
			}
			words = q.Speaker
		}
		e, rule := d.who.Refer(words)
		if e >= 0 && i > 0 {
			if d.asker(i, e) {
				e = -1
			} else if k := d.goesOnAs(i, rule); k >= 0 {
				e, rule = k, ruleCarried
			}
		}
		if e < 0 && words == q.Speaker {
			if e, rule = d.epithet(&c, i), ruleEpithet; e < 0 {
				e, rule = d.lastSpeaker(&c, i), ruleCarried
			}
		}
		if e >= 0 && !(words != q.Speaker && strings.EqualFold(q.Speaker.In(d.text), "it") && d.who.Entities()[e].Type == entity.Person) {
			if typ := d.who.Entities()[e].Type; q.Rule == ruleColon && q.Kind == Indirect && (typ == entity.Place || typ == entity.Other) {
				q.Content = nil // "Norland: Floods kill nine" says where, "Storm Anna: Roads closed" of what
				continue
			}
			q.Entity = e
			q.Rule = d.rule(q.Rule, rule)
		}
	}
}

// touches reports whether s overlaps the content or the cue of q.
func (q *Quote) touches(s span.Span) bool {
	return q.Cue.Overlaps(s) || slices.ContainsFunc(q.Content, s.Overlaps)
}

// maxTitleBefore is the longest title in small letters before the name, in bytes.
const maxTitleBefore = 30

// The words between a speaker and its cue in which a name is looked for, in
// bytes, and how many mentions there are asked.
const (
	maxApposed         = 140
	maxApposedMentions = 6
)

// apposed returns the mention of the person whose name stands between commas
// after the words of a speaker, just before the verb, with nothing but titles
// and other names before it: "The Member for Halden, Hon. Ann Lee, said", "The
// Director, Halden Fire Service, Ann Lee, said"; -1 if there is none.
func (d *document) apposed(c *cursor, words, cue span.Span) int {
	if cue.Start < words.End+6 || cue.Start > words.End+maxApposed || d.text[cue.Start-2] != ',' {
		return -1
	}
	for i := c.seek(words.End); i < d.who.NumMentions() && i < c.at+maxApposedMentions; i++ {
		m := d.who.Mention(i)
		if m.Span.End+2 < cue.Start {
			continue
		}
		if m.Span.End+2 > cue.Start || m.Kind != entity.Name || m.Type != entity.Person {
			break
		}
		if between := d.text[words.End:m.Span.Start]; !named(between) && (len(between) > maxTitleBefore || between[0] != ',' || strings.IndexByte(between[1:], ',') >= 0 || strings.HasSuffix(between, " of ") || strings.HasSuffix(between, " to ")) {
			break
		}
		return i
	}
	return -1
}

// named reports whether the words of s, which stand before a name, all have
// capitals or join words that do.
func named(s string) bool {
	commas := 0
	for w := range strings.FieldsSeq(s) {
		if strings.HasSuffix(w, ",") {
			commas++
		}
		if c := w[0]; c >= 'a' && c <= 'z' && w != "of" && w != "and" && w != "for" && w != "the" {
			return false
		}
	}
	return commas > 0 && commas < 4
}

// rule returns "a+b". The strings are kept, since there are few.
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

// A joined is the joined name of two rules.
type joined struct{ a, b, both string }
