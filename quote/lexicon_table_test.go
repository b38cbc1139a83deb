package quote

import (
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/internal/lex"
)

// TestLexicon: every word of the tables is found in any case, and no word is
// too long to be.
func TestLexicon(t *testing.T) {
	l := theLexicon()
	lists := make([]string, 0, len(wordLists)+1)
	for _, g := range wordLists {
		lists = append(lists, g.words)
	}
	lists = append(lists, alsoNouns)
	for _, words := range lists {
		for w := range strings.FieldsSeq(words) {
			if len(w) > maxWord {
				t.Errorf("%q is longer than %d bytes", w, maxWord)
				continue
			}
			for _, form := range []string{w, strings.ToUpper(w), w + " and the words behind"} {
				if e := l.lookup(form, 0, len(w)); e.flags()&^guess(w).flags() == 0 && guess(w).flags() == 0 {
					t.Errorf("%q is not known", form)
				}
			}
		}
	}
	for c := range l.cues {
		if w := l.cues[c].lemma; c > 0 && (len(w) > maxWord || l.lookup(w, 0, len(w)).cue() == 0) {
			t.Errorf("%q is no cue", w)
		}
	}
	used := 0
	for _, e := range l.table.slots {
		if e.key != 0 {
			used++
		}
	}
	if used > slots*7/8 {
		t.Errorf("%d of %d places are taken: double slots, or building the table takes long", used, slots)
	}
}

// TestRun: the short way for plain words knows what the long one does.
func TestRun(t *testing.T) {
	for _, w := range []string{"said", "Said", "spokeswoman", "administration", "xyz", "Xyzing", "suddenly", "Italy", "to", "I", "a", "representatives"} {
		for _, behind := range []string{" ", ", ", ")", `"`} {
			s := scanner{lexicon: theLexicon(), text: w + behind + strings.Repeat("9", maxWord)}
			s.run(0, len(s.text), lex.Newline)
			n := len(strings.TrimRight(behind, " )\"")) + 1
			want := s.lookup(s.text, 0, len(w))
			if len(s.items) != n || int(s.items[0].end) != len(w) || s.items[0].flags != want.flags() || s.items[0].cue != want.cue() || s.items[0].does&^undecided != want.does()&^undecided {
				t.Errorf("%q: items %+v, want %d of which the first is %+v", s.text, s.items, n, want)
			}
		}
	}
	for _, text := range []string{"U.S. and the words behind", "don't go and the others", "co-op and the words", "e.g. and the words behind", "McCain and the words", "Mr. Lee and the words", "vs. and the words behind", "naïve and the words", "iPhone and the words", "said"} {
		s := scanner{lexicon: theLexicon(), text: text}
		if s.run(0, len(text), lex.Newline); len(s.items) > 0 {
			t.Errorf("%q: %+v of a word that is not plain", text, s.items[0])
		}
	}
}
