package hostile

import "iter"

// Shorts yields 66,847 short inputs: the awkward units of the mixtures, every
// ordered pair of them, every ordered triple of 32 core ones, random triples
// and fours, and every beginning and end of three mixed strings. Where an
// input ends matters as much as what it holds, and no long repeated input
// shows it.
func Shorts() iter.Seq[string] {
	return func(yield func(string) bool) {
		all, core, r := units(), core(), seeded("shorts")
		random := func(n int) (s string) {
			for range n {
				s += r.pick(all)
			}
			return s
		}
		if !yield("") {
			return
		}
		for _, a := range all {
			if !yield(a) {
				return
			}
		}
		for _, a := range all {
			for _, b := range all {
				if !yield(a + b) {
					return
				}
			}
		}
		for _, a := range core {
			for _, b := range core {
				for _, c := range core {
					if !yield(a + b + c) {
						return
					}
				}
			}
		}
		for i := range 20000 {
			if !yield(random(3 + i%2)) {
				return
			}
		}
		for i := range 3 {
			mixed := prose(900, "sh")
			if i > 0 {
				mixed = random(120)
			}
			for i := range len(mixed) {
				if !yield(mixed[:i]) || !yield(mixed[i:]) {
					return
				}
			}
		}
	}
}

func core() []string {
	return []string{
		"a", "Z", " ", "\n", "\r", "\x00", `"`, "'", "&", "<", "\x80", "\xff", "\xc3", "\xe2\x80", "\xf3", "\xed\xa0\x80", "\x93",
		"\u0301", "\u0316", "\u0344", "“", "”", "’", "\u00a0", "\u200b", "\u200d", "\ufeff", "\ufffd", "é", "\u1161", "â€™", "\U0001f1fa",
	}
}
