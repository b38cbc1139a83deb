// Package news makes articles to measure on: like news, all different, the same
// ones each time. Names are invented.
package news

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// Articles makes n different news-like articles of 2 to 6 KB: the same ones
// for the same n. They are made of invented names and stock sentences, varied
// enough that no cache of words or branches knows the next one.
func Articles(n int) []string {
	texts := make([]string, n)
	for i := range texts {
		texts[i] = Story(i)
	}
	return texts
}

// Story makes the article with number i.
func Story(i int) string {
	w := writer{rnd: rand.New(rand.NewPCG(uint64(i), 42))}
	return w.article()
}

// Damaged puts one of the common kinds of damage into every 200 bytes or so of
// text.
func Damaged(text string, seed uint64) string {
	rnd := rand.New(rand.NewPCG(seed, 7))
	hurts := []string{"\u00a0", "\u200b", "â€™", "&amp;", "&#8217;", "  ", "\u00ad", "\xff", "e\u0301", "\r", "\ufeff", "Ã©", "\u2028", "\x00"}
	var b strings.Builder
	for len(text) > 250 {
		k := 150 + rnd.IntN(100)
		for k < len(text) && text[k]&0xC0 == 0x80 {
			k++
		}
		b.WriteString(text[:k])
		b.WriteString(hurts[rnd.IntN(len(hurts))])
		text = text[k:]
	}
	b.WriteString(text)
	return b.String()
}

// Page wraps text in an HTML page with the furniture of a news site.
func Page(text string) string {
	var b strings.Builder
	title, body, _ := strings.Cut(text, "\n\n")
	fmt.Fprintf(&b, "<!DOCTYPE html><html lang=en><head><title>%s | The Daily</title><meta charset=utf-8></head><body><nav><ul>", title)
	for _, s := range []string{"Home", "World", "Politics", "Business", "Sport", "Culture"} {
		fmt.Fprintf(&b, "<li><a href=/%s>%s</a></li>", strings.ToLower(s), s)
	}
	fmt.Fprintf(&b, "</ul></nav><main><article><h1>%s</h1>", title)
	for p := range strings.SplitSeq(body, "\n\n") {
		fmt.Fprintf(&b, "<p>%s</p>\n", p)
	}
	b.WriteString("</article><aside><h2>Most read</h2><ul><li><a href=/a>Another story</a></li></ul></aside></main><footer>Contact us. All rights reserved.</footer></body></html>")
	return b.String()
}

// Dump wraps text in the lines that a naive dump of a news page has around and
// inside the story.
func Dump(text string, seed uint64) string {
	rnd := rand.New(rand.NewPCG(seed, 11))
	w := writer{rnd: rnd}
	var b strings.Builder
	list := func(n int) { // headlines of other stories
		for range n {
			fmt.Fprintf(&b, "* %s %s %s the %s\n", capital(w.pick(adjectives)), w.pick(nouns), w.pick(past), w.pick(nouns))
			if rnd.IntN(3) == 0 {
				fmt.Fprintf(&b, "%d hours ago\n", 2+rnd.IntN(20))
			}
		}
	}
	b.WriteString("Skip to main content\nMenu\nSearch\nLog in\nSubscribe\n")
	for range 10 + rnd.IntN(30) {
		b.WriteString("* " + w.pick([]string{"Home", "World", "Politics", "Business", "Sport", "Culture", "Opinion", "Weather", "Video", "Jobs"}) + "\n")
	}
	title, body, ok := strings.Cut(text, "\n\n")
	if !ok || len(title) > 120 {
		title, body = "The "+w.pick(adjectives)+" "+w.pick(nouns)+" "+w.pick(past)+" the "+w.pick(nouns), text
	}
	fmt.Fprintf(&b, "\n%s\n\nBy %s %s\n\nMarch %d, 20%d / 8:16 AM\n\nShare\nTweet\nEmail\n\n", title, w.pick(given), w.word(), 1+rnd.IntN(28), 10+rnd.IntN(15))
	for p := range strings.SplitSeq(body, "\n\n") {
		b.WriteString(p + "\n\n")
		switch rnd.IntN(8) {
		case 0:
			b.WriteString("Advertisement\n\n")
		case 1:
			b.WriteString("Read more\n\n")
			list(1)
		}
	}
	b.WriteString("Sign up for our newsletter\n\nRelated stories\n")
	list(5 + rnd.IntN(15))
	b.WriteString("\nMost read\n")
	list(5 + rnd.IntN(10))
	b.WriteString("\nAbout us\nContact us\nPrivacy policy\nTerms of use\n© 2021 The Daily. All rights reserved.\n")
	return b.String()
}

type person struct{ first, last, role string }

type writer struct {
	rnd    *rand.Rand
	people []person
	places []string
	bodies []string
}

func (w *writer) pick(list []string) string { return list[w.rnd.IntN(len(list))] }

// word makes a name of two to three syllables.
func (w *writer) word() string {
	var b strings.Builder
	for range 2 + w.rnd.IntN(2) {
		b.WriteString(w.pick(onsets) + w.pick(nuclei))
	}
	b.WriteString(w.pick(codas))
	s := b.String()
	return strings.ToUpper(s[:1]) + s[1:]
}

func (w *writer) article() string {
	for range 3 + w.rnd.IntN(3) {
		last := w.word()
		if w.rnd.IntN(8) == 0 {
			last += "-" + w.word()
		}
		w.people = append(w.people, person{w.pick(given), last, w.pick(roles)})
	}
	for range 3 + w.rnd.IntN(4) {
		p := w.word()
		if w.rnd.IntN(3) == 0 {
			p = w.pick(countries)
		}
		w.places = append(w.places, p)
	}
	for range 2 + w.rnd.IntN(3) {
		w.bodies = append(w.bodies, w.word()+" "+w.pick([]string{"Council", "Ministry", "Group", "University", "Bank", "Union", "Holdings", "Institute"}))
	}
	var b strings.Builder
	switch w.rnd.IntN(3) {
	case 0:
		fmt.Fprintf(&b, "date 20%02d-%02d-%02d ", 10+w.rnd.IntN(15), 1+w.rnd.IntN(12), 1+w.rnd.IntN(28))
	case 1:
		fmt.Fprintf(&b, "%s's %s %s %s, says %s\n\n", w.pick(w.places), w.pick(adjectives), w.pick(nouns), w.pick(past), w.people[0].last)
	}
	if w.rnd.IntN(3) == 0 {
		fmt.Fprintf(&b, "%s (Reuters) - ", strings.ToUpper(w.pick(w.places)))
	}
	introduced := map[int]bool{}
	for i := range 8 + w.rnd.IntN(12) {
		if i > 0 {
			b.WriteString("\n\n")
		}
		for j := range 1 + w.rnd.IntN(4) {
			if j > 0 {
				b.WriteByte(' ')
			}
			w.sentence(&b, introduced)
		}
	}
	b.WriteString(w.pick([]string{"", "", "\n\nInputs from AP", "\n\n(With information from Reuters)", "\n\nRead more\n\nSign up for our newsletter", "\n\nImage: AFP"}))
	return b.String()
}

func (w *writer) who(introduced map[int]bool) string {
	i := w.rnd.IntN(len(w.people))
	p := w.people[i]
	switch {
	case !introduced[i]:
		introduced[i] = true
		return p.role + " " + p.first + " " + p.last
	case w.rnd.IntN(4) == 0:
		return w.pick([]string{"he", "she"})
	case w.rnd.IntN(5) == 0:
		return "the " + p.role
	}
	return p.last
}

func (w *writer) clause() string {
	s := fmt.Sprintf("the %s %s %s the %s", w.pick(adjectives), w.pick(nouns), w.pick(past), w.pick(nouns))
	switch w.rnd.IntN(6) {
	case 0:
		s += " in " + w.pick(w.places)
	case 1:
		s += " after the " + w.pick(nouns) + " of " + w.pick(w.bodies)
	case 2:
		s += fmt.Sprintf(", about %d.%d per cent more than in %d", w.rnd.IntN(40), w.rnd.IntN(10), 1990+w.rnd.IntN(30))
	case 3:
		s += " and the " + w.pick(nouns) + " of the " + w.pick(nouns) + " " + w.pick(past) + " the " + w.pick(adjectives) + " " + w.pick(nouns)
	case 4:
		s += " because of the " + w.pick(nouns) + ", which " + w.pick(past) + " the " + w.pick(nouns) + " on " + w.pick(days)
	}
	return s
}

func (w *writer) sentence(b *strings.Builder, introduced map[int]bool) {
	clause := w.clause()
	open, shut := "“", "”"
	if w.rnd.IntN(3) == 0 {
		open, shut = `"`, `"`
	}
	upper := strings.ToUpper(clause[:1]) + clause[1:]
	switch w.rnd.IntN(9) {
	case 0:
		fmt.Fprintf(b, "%s%s,%s %s %s.", open, upper, shut, w.who(introduced), w.pick(says))
	case 1:
		fmt.Fprintf(b, "%s%s,%s %s %s on %s. %sIt’s %s that %s.%s", open, upper, shut, w.pick(says), w.who(introduced), w.pick(days), open, w.pick(adjectives), w.clause(), shut)
	case 2:
		fmt.Fprintf(b, "%s %s that %s.", capital(w.who(introduced)), w.pick(says), clause)
	case 3:
		fmt.Fprintf(b, "According to %s, %s.", w.pick(w.bodies), clause)
	case 4:
		fmt.Fprintf(b, "In %s, %s called the %s %s%s %s%s at a meeting with %s.", w.pick(w.places), w.who(introduced), w.pick(nouns), open, w.pick(adjectives), w.pick(nouns), shut, w.pick(w.bodies))
	default:
		fmt.Fprintf(b, "%s.", upper)
	}
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
