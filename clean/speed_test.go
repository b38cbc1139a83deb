package clean_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/clean"
)

// stories returns n texts of some 4 KB that read like news, all different.
func stories(n int) []string {
	subjects := strings.Fields("minister council driver court company farmers police teacher union airline hospital mayor player bank ship library scientists voters")
	verbs := strings.Fields("said denied approved delayed praised rejected opened closed welcomed announced questioned repeated defended expected")
	objects := strings.Fields("plan report budget strike bridge election vaccine harvest treaty contract inquiry decision match season flood factory")
	texts := make([]string, n)
	for i := range texts {
		rnd := rand.New(rand.NewPCG(uint64(i), 1))
		pick := func(words []string) string { return words[rnd.IntN(len(words))] }
		var b strings.Builder
		for b.Len() < 4000 {
			for range 1 + rnd.IntN(4) {
				switch rnd.IntN(4) {
				case 0:
					b.WriteString("“The " + pick(objects) + " was never " + pick(verbs) + ",” the " + pick(subjects) + " said. ")
				case 1:
					b.WriteString("It’s the " + pick(subjects) + " that " + pick(verbs) + " the " + pick(objects) + " – in Zürich. ")
				default:
					b.WriteString("The " + pick(subjects) + " " + pick(verbs) + " the " + pick(objects) + " of the " + pick(subjects) + " on the day after the " + pick(objects) + ". ")
				}
			}
			b.WriteString("The end of it.\n\n")
		}
		texts[i] = strings.TrimSpace(b.String())
	}
	return texts
}

// hurt puts damage of the common kinds into every 200 bytes or so of text.
func hurt(text string, seed uint64) string {
	rnd := rand.New(rand.NewPCG(seed, 2))
	kinds := []string{"\u00a0", "\u200b", "â€™", "&amp;", "&#8217;", "  ", "\u00ad", "\xff", "e\u0301", "\r", "\ufeff", "Ã©", "\u2028", "\x00"}
	var b strings.Builder
	for len(text) > 250 {
		k := 150 + rnd.IntN(100)
		for text[k]&0xC0 == 0x80 {
			k++
		}
		b.WriteString(text[:k] + kinds[rnd.IntN(len(kinds))])
		text = text[k:]
	}
	return b.String() + text
}

func BenchmarkRepair(b *testing.B) {
	p := clean.New(clean.RepairOnly()...)
	sound := stories(100)
	damaged := make([]string, len(sound))
	for i, t := range sound {
		damaged[i] = hurt(t, uint64(i))
	}
	for _, bb := range []struct {
		name  string
		texts []string
	}{{"clean", sound}, {"damaged", damaged}} {
		b.Run(bb.name, func(b *testing.B) {
			size := 0
			for _, t := range bb.texts {
				size += len(t)
			}
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for _, t := range bb.texts {
					if _, err := p.Clean(t); err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}
