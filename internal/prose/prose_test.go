package prose

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestOf(t *testing.T) {
	tests := []struct {
		name, s  string
		want     Shape
		sentence bool
	}{
		{"empty", "", Shape{}, false},
		{"names", "Ann Moor for the Harbour Post", Shape{Names: 4}, false},
		{"somebody reports", "Chip in, the mayor said.", Shape{Told: true, Clause: true, Names: 1, Plain: 2}, true},
		{"a pronoun", "edited by his widow", Shape{Clause: true, Plain: 3}, true},
		{"plain words only", "produced by hand, the cheese costs 40 euros", Shape{Names: 1, Plain: 5}, true},
		{"few plain words", "courtesy of the bakers", Shape{Plain: 1}, false},
		{"a name that holds a verb", "Will Shall, May Read", Shape{Names: 4}, false},
		{"an apostrophe ends no word", "Moor's isn't", Shape{Names: 1, Plain: 1}, false},
		{"half of the day", "updated 1:33 am", Shape{Names: 2, Plain: 2}, false},
		{"other letters and marks", "Élan Åse © “deck” œuvre”", Shape{Names: 3, Plain: 1}, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Of(tt.s)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("Of(%q) (-want +got):\n%s", tt.s, diff)
			}
			if got.Sentence() != tt.sentence {
				t.Errorf("Of(%q).Sentence() = %v", tt.s, got.Sentence())
			}
		})
	}
}

func TestDialog(t *testing.T) {
	for s, want := range map[string]bool{"": false, "\"": true, "“Late”": true, "‘Late’": true, "”Late": false, "Late": false, "\xe2": false, "—": false} {
		if Dialog(s) != want {
			t.Errorf("Dialog(%q) = %v", s, !want)
		}
	}
}
