package newsnorm_test

import (
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/span"
)

// remove returns a cleaner that takes out every occurrence of words.
func remove(words string) clean.Cleaner {
	return clean.Func("remove", func(dst []clean.Edit, text string) []clean.Edit {
		for i := 0; ; {
			j := strings.Index(text[i:], words)
			if j < 0 {
				return dst
			}
			i += j + len(words)
			dst = append(dst, clean.Edit{Span: at(i-len(words), i), Rule: "test/remove"})
		}
	})
}

// TestRemovalKeepsItsRule: the space around something removed closes up
// without taking the removal over.
func TestRemovalKeepsItsRule(t *testing.T) {
	const raw = "First part.\n\nGONE\n\nSecond part."
	d, err := (&newsnorm.Normalizer{Clean: clean.New(remove("GONE"))}).Normalize(newsnorm.Input{Text: raw})
	if err != nil {
		t.Fatal(err)
	}
	if want := "First part.\n\nSecond part."; d.Text != want {
		t.Errorf("text = %q, want %q", d.Text, want)
	}
	found := false
	for _, e := range d.Edits {
		found = found || e.Rule == "test/remove" && e.Old == "GONE"
	}
	if !found {
		t.Errorf("the removal is not on record: %+v", d.Edits)
	}
	checkDocument(t, raw, d)
}

// A dateline stands before the first sentence, never before a headline; a
// credit below the links of a page still names its agency.
func TestLeadAndCredit(t *testing.T) {
	body := "\n\n\"We have waited too long for this,\" Lund told reporters in the harbour of Vik on the same day.\n\nThe ferry company said that nobody had asked it about the new routes or the ships.\n"
	d := newsnorm.Normalize("VIK (Reuters) - Norland will open three ferry routes next year, Transport Minister Kari Lund said on Friday." + body +
		"\nRead more:\n\nLund names new board\n\nInputs from AFP\n\nImage: Reuters\n")
	if d.Title != "" || len(d.Blocks) == 0 || d.Blocks[0].Kind != span.Paragraph {
		t.Errorf("title %q, blocks %v: the lead is a paragraph", d.Title, d.Blocks)
	}
	if got := strings.Join(d.Agencies, " "); got != "Reuters AFP" {
		t.Errorf("agencies %q, want Reuters and AFP", got)
	}
	d = newsnorm.Normalize("Norland to Open Ferry Routes.\n\nVIK (Reuters) - Norland will open three ferry routes next year, Transport Minister Kari Lund said on Friday." + body)
	if d.Title != "Norland to Open Ferry Routes." {
		t.Errorf("title %q: a headline may end with a full stop", d.Title)
	}
}
