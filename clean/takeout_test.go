package clean

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/internal/seeds"
)

// oneByOne returns cleaners that do the same and are no group.
func oneByOne(cs []Cleaner) []Cleaner {
	out := slices.Clone(cs)
	for i, c := range out {
		out[i] = Func(c.Name(), c.AppendEdits)
	}
	return out
}

func sameAsOneByOne(t *testing.T, raw string) {
	t.Helper()
	cs := []Cleaner{Page{}, Syndication(), Datelines(), Spaces()}
	for _, tidy := range []bool{false, true} {
		if tidy {
			x, err := New(RepairOnly()...).Clean(raw)
			if err != nil {
				t.Fatal(err)
			}
			raw = x.String()
		}
		got, err := New(append([]Cleaner{Entities()}, cs...)...).Clean(raw)
		if err != nil {
			t.Fatal(err)
		}
		want, err := New(append([]Cleaner{Entities()}, oneByOne(cs)...)...).Clean(raw)
		if err != nil {
			t.Fatal(err)
		}
		if got.String() != want.String() {
			t.Errorf("text of %q (-want +got):\n%s", raw, cmp.Diff(want.String(), got.String()))
		}
		if diff := cmp.Diff(slices.Collect(want.Changes()), slices.Collect(got.Changes())); diff != "" {
			t.Errorf("changes of %q (-want +got):\n%s", raw, diff)
		}
	}
}

const takeOutStory = "The mayor of Veldstad said on Monday that the bridge would stay closed until the engineers had looked at it again."

// TestTakeOut: the cleaners that take out change as a group what they change
// one after the other.
func TestTakeOut(t *testing.T) {
	tests := []struct{ name, raw string }{
		{"empty", ""},
		{"nothing to do", takeOutStory},
		{"credit between paragraphs", takeOutStory + "\n\nInputs from AP\n\n" + takeOutStory},
		{"credit at the start", "Inputs from AP\n\n" + takeOutStory},
		{"credit at the end", takeOutStory + "\n\nInputs from AP\n"},
		{"two in a row", takeOutStory + "\n\nInputs from AP\n\nRead more\n\n" + takeOutStory + "\n\nSign up for our newsletter"},
		{"nothing stays", "Inputs from AP\n\nSign up for our newsletter\n"},
		{"dateline and credit on one line", "VELDSTAD (Reuters) - " + takeOutStory + " (Reporting by Jane Doe)"},
		{"page with a credit", "Home\nSearch\nLog in\nInputs from AP\nMenu\n\n" + takeOutStory + "\n\n" + takeOutStory + "\n\nRead more\nSign up for our newsletter\nShare this\n"},
		{"what is gone joins two lines", "date 2020-02-02 Home\nInputs from AP\nSearch\nLog in\nMenu\n\n" + takeOutStory + "\n\n" + takeOutStory},
		{"blank lines with blanks", takeOutStory + "\n \n\t\nInputs from AP \n \n" + takeOutStory},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { sameAsOneByOne(t, tt.raw) })
	}
	for _, a := range seeds.Articles() {
		t.Run(a.ID, func(t *testing.T) { sameAsOneByOne(t, a.Text) })
	}
}

func FuzzTakeOut(f *testing.F) {
	f.Add("Home\nSearch\nLog in\nInputs from AP\n\n" + takeOutStory + "\n\nRead more\n \nSign up for our newsletter")
	f.Add("date 2020-02-02 Home\nInputs from AP\nSearch\n" + takeOutStory)
	f.Fuzz(func(t *testing.T, raw string) { sameAsOneByOne(t, raw) })
}
