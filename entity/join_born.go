package entity

import "strings"

// joinBorn merges the name that somebody was born with, where it stands right
// after the name that the text uses: "Lila Moss, born Lilian Hobbs", "Anna Lee
// (née Berg)". The older name is no canonical one.
func (j *joiner) joinBorn() {
	for i := 1; i < len(j.cands); i++ {
		a, b := &j.cands[i-1], &j.cands[i]
		if a.typ != person || b.typ != person || a.block != b.block || b.span.start-a.span.end > maxBorn || b.span.start <= a.span.end {
			continue
		}
		if n := j.of[i]; j.of[i-1] != n && bornAs(j.text[a.span.end:b.span.start]) {
			j.nodes[n].former = true
			j.union(j.of[i-1], n)
		}
	}
}

// maxBorn bounds the bytes between the two names.
const maxBorn = 32

// bornAs reports whether s, which stands between two names, says that the second
// is the one that the bearer of the first was born with.
func bornAs(s string) bool {
	for _, w := range [...]string{"born as ", "born ", "née ", "né ", "real name is ", "real name was ", "real name ", "birth name is ", "birth name was ", "birth name "} {
		if lead, ok := strings.CutSuffix(s, w); ok {
			switch lead {
			case " (", ", ", " — ", " – ", " - ", " was ", ", who was ", ", whose ", " (whose ", "'s ", "’s ", " ":
				return true
			}
			return false
		}
	}
	return false
}
