package hostile

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// prose returns up to n bytes of plain prose in the shape of news: articles of
// about 4 KB with dates, quotes, names and credits. It repeats after 256 KB.
func prose(n int, seed string) string {
	const period = 1 << 18
	words := strings.Fields("the a of to in on for with by from as at officials government people country " +
		"report week plan talks border court market vote budget police leader city rules " +
		"health energy trade school forces company workers price water road law support")
	verbs := strings.Fields("said told added stated claimed wrote asked noted")
	r := seeded("prose" + seed)
	var b strings.Builder
	for b.Len() < min(max(n, 0), period) {
		month, day := 1+r.below(12), 1+r.below(28)
		fmt.Fprintf(&b, "date 2022-%02d-%02d ", month, day)
		var names []string
		for range 4 {
			given := nameOf(r.below(5000))
			names = append(names, given+" "+nameOf(r.below(5000)))
		}
		for range 8 {
			for i := range 4 {
				if i > 0 {
					b.WriteByte(' ')
				}
				clause := make([]string, 6+r.below(18))
				for j := range clause {
					clause[j] = r.pick(words)
				}
				w := strings.Join(clause, " ")
				switch r.below(5) {
				case 0:
					name := r.pick(names)
					fmt.Fprintf(&b, "“%s,” %s %s.", capital(w), name, r.pick(verbs))
				case 1:
					fmt.Fprintf(&b, "\"%s,\" he %s on Monday.", capital(w), r.pick(verbs))
				default:
					name := r.pick(names)
					fmt.Fprintf(&b, "%s %s that %s.", name, r.pick(verbs), w)
				}
			}
			b.WriteString("\n\n")
		}
		b.WriteString("Inputs from AP\n\nImage: AP\n\n")
	}
	s := b.String()
	if n > len(s) {
		s = strings.Repeat(s, n/len(s)+1)
	}
	s = s[:max(n, 0)]
	for s != "" && !endsWhole(s) {
		s = s[:len(s)-1]
	}
	return s
}

// endsWhole reports whether s, the beginning of a valid text, ends with a
// whole rune.
func endsWhole(s string) bool {
	r, size := utf8.DecodeLastRuneInString(s)
	return r != utf8.RuneError || size > 1
}

func baseline() []Case {
	k := class{name: "baseline"}
	k.add("base_prose", "ordinary text: the unit every other case is divided by", func(n int) string { return prose(n, "base") })
	k.add("base_ascii", "ordinary text in ASCII", func(n int) string {
		s := strings.NewReplacer("“", `"`, "”", `"`).Replace(prose(n+n/8+64, "base"))
		return s[:min(n, len(s))]
	})
	return k.cases
}
