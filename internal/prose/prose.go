// Package prose tells sentences of a story from labels, credits and buttons that
// begin with the same words, by the small words that only sentences have.
package prose

// A Shape summarizes the words of a line.
type Shape struct {
	Told   bool // has a verb that reports or tells of the past: "said", "was"
	Clause bool // has such a verb, another verb or a pronoun: "is", "his"
	Names  int  // number of words that begin with a capital, a digit or a letter beyond ASCII
	Plain  int  // number of other words, without those that join names ("of", "the")
}

// Sentence reports whether the words certainly belong to a sentence: they include a
// verb or pronoun, or most are neither names nor join names.
func (s Shape) Sentence() bool { return s.Clause || s.Plain >= 4 && s.Plain > s.Names }

// Of returns the Shape of s. It reads all of s, once.
func Of(s string) (shape Shape) {
	start := -1 // of the word
	for i, r := range s {
		switch in := letter(r) || r == '\'' && start >= 0; {
		case in && start < 0:
			start = i
		case !in && start >= 0:
			shape.add(s[start:i])
			start = -1
		}
	}
	if start >= 0 {
		shape.add(s[start:])
	}
	return shape
}

// letter reports whether r is part of a word. Beyond ASCII that is everything but the
// marks that occur in news text.
func letter(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r >= 0xC0 && (r < 0x2000 || 0x2C00 <= r)
}

// add counts the word w.
func (s *Shape) add(w string) {
	switch c := w[0]; {
	case c < 'a' || c > 'z':
		s.Names++
	case told(w):
		s.Told, s.Clause = true, true
		s.Plain++
	case clause(w):
		s.Clause = true
		s.Plain++
	case !joins(w):
		s.Plain++
	}
}

// Dialog reports whether s begins with an opening quotation mark, so that somebody
// speaks.
func Dialog(s string) bool {
	return s != "" && (s[0] == '"' || s[0] == 0xE2 && len(s) > 2 && s[1] == 0x80 && (s[2] == 0x9C || s[2] == 0x98))
}
