package newsnorm

import (
	"strings"
	"testing"
)

func TestWordless(t *testing.T) {
	const (
		size  = manyWordless
		prose = "Ann Lee opened the new bridge at Orvale on 3 May. "
	)
	fill := func(unit string, size int) string { return strings.Repeat(unit, size/len(unit)+1) }
	tests := []struct {
		name, text string
		want       bool
		reason     string
	}{
		{"marks", fill("“a ‘b ", size), true, "letters that stand alone are no words"},
		{"letters", fill("a\n\nb\n\n", size), false, "two thirds are white space"},
		{"symbols", fill("{};()=+", size), true, "there are no words"},
		{"short", fill("{};()=+", size/2), false, "so short a text costs little"},
		{"prose", fill(prose, size), false, "it is text"},
		{"table", fill("Orvale 3.1 4.25 -0.7\n", size), false, "figures count"},
		{"other letters", fill("新しい橋が開通した。", size), false, "words of any script are words"},
		{"other marks", fill("पुल खुल गया। ", size), false, "vowel signs are a part of words"},
		{"article in symbols", fill("{};()=+", size) + fill(prose, 2048) + fill("{};()=+", size+500), false, "a stretch is text"},
		{"sentence in symbols", fill("{};()=+", size) + prose + fill("{};()=+", size), true, "one sentence is none"},
		{"white space", fill(" ", size), false, "it is not there to be judged"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := wordless(tt.text); got != tt.want {
				t.Errorf("%s: got %v", tt.reason, got)
			}
		})
	}
}

// TestWordlessLines: what is no text keeps all its lines, and one problem tells.
func TestWordlessLines(t *testing.T) {
	d := Normalize(strings.Repeat("[a] {b}\n", manyWordless/4))
	if len(d.Blocks) != manyWordless/4 || len(d.Quotes)+len(d.Entities) > 0 || len(d.Problems) != 1 {
		t.Errorf("%d blocks, %d quotes, %d entities, problems %v", len(d.Blocks), len(d.Quotes), len(d.Entities), d.Problems)
	}
}
