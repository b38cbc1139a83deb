package page

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestKinds(t *testing.T) {
	tests := []struct {
		line string
		want Kind
		why  string
	}{
		{"Skip to main content", Nav, "whole line"},
		{"* Home", Nav, "a bullet does not count"},
		{"HOME", Nav, "case does not count"},
		{"Share this story", Share, "whole line"},
		{"Share prices fell in Veldstad on Monday", None, "a phrase that must be the whole line"},
		{"Gold 1933 +0.4%", Market, "a price and its change"},
		{"Gold rush town of Veldstad marks a century", None, "a headline that begins with a ware"},
		{"127 comments", Comments, "any number"},
		{"He declined to make comments.", None, "the word inside a sentence"},
		{"Sign up for the morning letter", Subscribe, "first words"},
		{"Oops!", Error, "whole line"},
		{"Oops, the mayor did it again and lost the vote", None, "more than the phrase"},
		{"You May Also Like", Related, "heading of a list"},
		{"© 2021 The Veldstad Courier", Copyright, "the sign"},
		{"By Jonna Maarit", Byline, "form of a byline"},
		{"By Tuesday the water had gone, he said.", None, "a sentence that begins with By"},
		{"March 4, 2021", Date, "form of a date"},
		{"The bridge opened on March 4, 2021.", None, "a sentence with a date"},
		{"***", Separator, "no word at all"},
		{"www.example.org", Link, "an address"},
		{"Marta Vik is a staff writer at the Courier.", Bio, "words inside"},
		{"Marta Vik is a baker in the old town.", None, "another trade"},
	}
	for _, tt := range tests {
		t.Run(tt.line, func(t *testing.T) {
			lines, ok := Split(nil, tt.line)
			if !ok || len(lines) != 1 {
				t.Fatalf("%d lines", len(lines))
			}
			if got := lines[0].Kind; got != tt.want {
				t.Errorf("kind %q, want %q: %s", got.Rule(), tt.want.Rule(), tt.why)
			}
		})
	}
}

func TestSplit(t *testing.T) {
	text := "date 2021-03-04 First line here.\n\n\n  • Second \u00a0\nThird, \"quoted\" and 12 numbers…\r\n \t\n"
	lines, ok := Split(nil, text)
	if !ok {
		t.Fatal("too many lines")
	}
	var got []string
	for i := range lines {
		got = append(got, lines[i].In(text))
	}
	want := []string{"First line here.", "• Second", "Third, \"quoted\" and 12 numbers…"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("lines (-want +got):\n%s", diff)
	}
	if !lines[1].Has(Bullet | Blank) {
		t.Error("the second line has a bullet and stands behind blank lines")
	}
	if l := lines[2]; l.Tail != EndDots || l.Comma != 1 || l.Quote != 2 || l.Digit != 1 || l.Words != 5 {
		t.Errorf("third line: %+v", l)
	}
}

func TestSplitLimit(t *testing.T) {
	if _, ok := Split(nil, strings.Repeat("x\n", MaxLines)); !ok {
		t.Error("MaxLines lines are too many")
	}
	if _, ok := Split(nil, strings.Repeat("x\n", MaxLines+1)); ok {
		t.Error("more than MaxLines lines were taken")
	}
	if cuts := Decide(strings.Repeat("Subscribe now\n", MaxLines+1), "", nil); cuts != nil {
		t.Errorf("%d cuts in a text of too many lines", len(cuts))
	}
}

// TestKindsText checks the file of phrases: known rules only, phrases of at
// most longest words, asterisks only at the ends.
func TestKindsText(t *testing.T) {
	rules := map[string]bool{}
	for _, r := range kindRules {
		rules[r] = true
	}
	for line := range strings.Lines(kindsText) {
		line = strings.TrimSpace(line)
		switch {
		case line == "", strings.HasPrefix(line, "//"):
		case line[0] == '[':
			if !rules[strings.Trim(line, "[]")] {
				t.Errorf("%s is no rule", line)
			}
		default:
			for p := range strings.SplitSeq(line, ";") {
				p = strings.TrimSpace(p)
				body := strings.Trim(p, "* ")
				if strings.Contains(body, "*") || body == "" || len(strings.Fields(body)) >= longest {
					t.Errorf("phrase %q", p)
				}
			}
		}
	}
}

// TestPosterior checks that probabilities sum to one and that no line follows
// another in an order that is ruled out.
func TestPosterior(t *testing.T) {
	w := &Weights{}
	scores := [][States]float32{{0, 9, 0, 0}, {9, 0, 0, 0}, {0, 0, 0, 9}, {0, 9, 0, 0}, {-1e30, -1e30, -1e30, -1e30}}
	p := make([][States]float32, len(scores))
	w.Posterior(p, scores)
	for i := range p {
		sum := p[i][0] + p[i][1] + p[i][2] + p[i][3]
		if !(sum > 0.999 && sum < 1.001) {
			t.Errorf("line %d: probabilities %v sum to %v", i, p[i], sum)
		}
	}
	if p[len(p)-1][Gap] != 0 || p[0][After] != 0 || p[0][Gap] != 0 {
		t.Errorf("a page begins or ends in a gap: %v", p)
	}
}

func TestGivenTitle(t *testing.T) {
	text := "Fresh bread\n\nThe old mill\n\nFresh bread\n\n" + strings.Repeat("The mill in the valley ground the last of its corn on Friday, the owner said.\n\n", 5)
	lines, _ := Split(nil, text)
	if got := NewView(lines, "The Old Mill").TitleLine; got != 1 {
		t.Errorf("title on line %d, want 1", got)
	}
}

// TestPosteriorUnlikely: scores that leave next to nothing to every state give
// probabilities all the same.
func TestPosteriorUnlikely(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	scores := make([][States]float32, 12)
	p := make([][States]float32, len(scores))
	for range 2000 {
		for i := range scores {
			scores[i] = [States]float32{-1e4, -1e4, -1e4, -1e4}
			scores[i][rnd.IntN(int(States))] = 0
			scores[i][rnd.IntN(int(States))] = -100 * rnd.Float32()
		}
		Learned().posterior(p, scores, nearNothing)
		for i := range p {
			sum := p[i][0] + p[i][1] + p[i][2] + p[i][3]
			if !(0.999 < sum && sum < 1.001) {
				t.Fatalf("line %d has %v", i, p[i])
			}
		}
	}
}
