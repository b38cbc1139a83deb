package quote

import (
	"strings"
	"testing"
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
				if e := l.lookup(form, 0, len(w)); e.flags&^guess(w).flags == 0 && guess(w).flags == 0 {
					t.Errorf("%q is not known", form)
				}
			}
		}
	}
	for c := range l.cues {
		if w := l.cues[c].lemma; c > 0 && (len(w) > maxWord || l.lookup(w, 0, len(w)).cue == 0) {
			t.Errorf("%q is no cue", w)
		}
	}
	used := 0
	for _, e := range l.table.slots {
		if e.key != (key{}) {
			used++
		}
	}
	if used > slots*3/4 {
		t.Errorf("%d of %d places are taken: double slots, or building the table takes long", used, slots)
	}
}

// TestPlain: the short way for plain words knows what the long one does.
func TestPlain(t *testing.T) {
	l := theLexicon()
	for _, w := range []string{"said", "Said", "spokeswoman", "administration", "xyz", "Xyzing", "suddenly", "Italy", "to", "I", "a", "representatives"} {
		for _, behind := range []string{" ", ", ", ")", `"`} {
			text := w + behind + strings.Repeat("x", maxWord)
			n, e := l.plain(text, 0, len(text))
			if want := l.lookup(text, 0, len(w)); n != len(w) || *e != want {
				t.Errorf("plain(%q): %d bytes, %+v, want %d, %+v", text, n, *e, len(w), want)
			}
		}
	}
	for _, text := range []string{"U.S. and the words behind", "don't go and the others", "co-op and the words", "e.g. and the words behind", "McCain and the words", "Mr. Lee and the words", "vs. and the words behind", "naïve and the words", "iPhone and the words", "said"} {
		if n, _ := l.plain(text, 0, len(text)); n != 0 {
			t.Errorf("plain(%q): %d bytes of a word that is not plain", text, n)
		}
	}
}
