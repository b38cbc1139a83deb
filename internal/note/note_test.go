package note

import (
	"strings"
	"testing"
)

func TestBegins(t *testing.T) {
	tests := []struct {
		line   string
		want   bool
		reason string
	}{
		{"Correction: An earlier version misstated the name of the boat.", true, "a correction"},
		{"*Clarification: The pier is closed on Mondays only.", true, "behind an asterisk"},
		{"[Editor’s note: This interview was recorded in May.]", true, "in brackets, curly apostrophe"},
		{"UPDATE: The boat was lifted on Tuesday.", true, "an update"},
		{"This story has been updated to include the owner's answer.", true, "what changed"},
		{"The opinions expressed here are those of the writer.", true, "an opinion disclaimer"},
		{"If you or someone you know needs help, call the harbour office.", true, "a helpline"},
		{"This is a developing story.", true, "a warning that it is not over"},
		{"update: the small print of a log", false, "a small letter: no heading of a note"},
		{"Editor's note books were found in the attic.", false, "a noun behind the words"},
		{"Editor’s note on the names: they are invented.", true, "what the note is on"},
		{"Lifeline 13 11 14", true, "a helpline and its number"},
		{"Lifeline of the island is the ferry.", false, "the word without a number"},
		{"Corrections officers went on strike on Monday.", false, "a word with the same beginning"},
		{"The opinion polls moved little in May.", false, "running text"},
		{"Updates of the timetable are due in May.", false, "the word without a colon"},
		{"If you know the harbour, you know the boat.", false, "running text that begins with if"},
		{"", false, "nothing"},
		{"[(", false, "marks alone"},
	}
	for _, tt := range tests {
		if got := Begins(tt.line); got != tt.want {
			t.Errorf("Begins(%q) = %v (%s)", tt.line, got, tt.reason)
		}
	}
}

func TestAt(t *testing.T) {
	tests := []struct{ line, want, reason string }{
		{"“It sank,” she said.”Editor’s note: The name has been changed.", "Editor’s note: The name has been changed.", "glued behind a quotation mark"},
		{"The pier is closed. (Correction: It is open.)", "(Correction: It is open.)", "the bracket belongs to the note"},
		{"The pier is closed. An earlier version of this story named the wrong pier.", "An earlier version of this story named the wrong pier.", "a phrase without a colon"},
		{"“It sank,” he said. If you have been affected by this story, call 0800.", "If you have been affected by this story, call 0800.", "a helpline behind the last sentence"},
		{"Ask for help if you have been affected by the storm.", "", "small letters go on"},
		{"She wrote an editor's note: nobody read it.", "", "inside a sentence"},
		{"The department of correction: a history", "", "small letters"},
		{"Editor's note: This is old.", "", "at the start it is not glued to anything"},
		{"", "", "nothing"},
		{":", "", "a colon alone"},
	}
	for _, tt := range tests {
		got := ""
		if i := At(tt.line); i > 0 {
			got = tt.line[i:]
		}
		if got != tt.want {
			t.Errorf("At(%q): %q, want %q (%s)", tt.line, got, tt.want, tt.reason)
		}
	}
}

// FuzzAt checks that any text gives an offset inside it.
func FuzzAt(f *testing.F) {
	f.Add("She said so.”Editor’s note: No.")
	f.Add(strings.Repeat("correction:", 200))
	f.Fuzz(func(t *testing.T, line string) {
		Begins(line)
		if i := At(line); i < -1 || i > len(line) {
			t.Errorf("At(%q) = %d", line, i)
		}
	})
}

// TestLeastPhrase checks what phraseAt relies on.
func TestLeastPhrase(t *testing.T) {
	for _, w := range phraseNotes {
		if len(w) < leastPhrase {
			t.Errorf("%q is shorter than leastPhrase", w)
		}
		for i := range 40 { // wherever the phrase stands
			line := strings.Repeat("x", i) + "a. " + w
			if got := At(line); got != i+3 {
				t.Errorf("At(%q) = %d", line, got)
			}
		}
	}
}
