package newsnorm

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/span"
)

func TestIllegible(t *testing.T) {
	const lost = "\uFFFD"
	tests := []struct {
		name, text string
		want       Stage
		reason     string
	}{
		{"bytes", strings.Repeat("Lee"+lost, 256), Article | Entities | Quotes, "every fourth character is lost"},
		{"accents", strings.Repeat("Mari"+lost, 256), 0, "every fifth is"},
		{"short", strings.Repeat(lost, 255), 0, "so few may be anything"},
		{"plain", strings.Repeat("Lee. ", 500), 0, "nothing is lost"},
		{"whole", strings.Repeat("Ünal ", 500), 0, "what is not ASCII is not lost"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got, why := illegible(tt.text); got != tt.want || (why != "") != (got != 0) {
				t.Errorf("%s: stages %b left out because %q, want %b", tt.reason, got, why, tt.want)
			}
		})
	}
}

// TestIllegibleGiven: names that the caller knows are joined in any text, and
// what the caller leaves out is no problem.
func TestIllegibleGiven(t *testing.T) {
	raw := "Ann Lee\n" + strings.Repeat("\xfe\x81", 300)
	var n Normalizer
	d, err := n.Normalize(Input{Text: raw, Mentions: []entity.Mention{{Span: span.Span{End: 7}, Type: entity.Person}}})
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Entities) != 1 || d.Entities[0].Name != "Ann Lee" || len(d.Problems) != 1 || len(d.Blocks) != 2 {
		t.Errorf("entities %v, problems %v, %d blocks", d.Entities, d.Problems, len(d.Blocks))
	}
	n.Skip = Article | Entities | Quotes
	if d, err = n.Normalize(Input{Text: raw}); err != nil || len(d.Problems) > 0 {
		t.Errorf("problems %v, error %v, want none: nothing else is left out", d.Problems, err)
	}
}

// TestIllegibleLines: as many lines as in any other text are blocks.
func TestIllegibleLines(t *testing.T) {
	d := Normalize(strings.Repeat("\x81\n", article.MaxBlocks+5))
	if n := len(d.Blocks); n != article.MaxBlocks || d.Blocks[n-1].Span.End != len(d.Text)-1 || len(d.Problems) != 2 {
		t.Errorf("%d blocks, problems %v", n, d.Problems)
	}
}

// TestIllegibleStretches: lines on both sides of the ends of stretches are whole.
func TestIllegibleStretches(t *testing.T) {
	for _, unit := range []string{"a\n", " ab \n\n", "\n \n", strings.Repeat("é", 1<<15) + "\n", "abc"} {
		text := strings.Repeat(unit, 200_000/len(unit)) + "end"
		w := work{doc: new(Document)}
		w.lines(text)
		if diff := cmp.Diff(span.Blocks(text), w.blocks); diff != "" {
			t.Errorf("lines of %.9q (-want +got):\n%.2000s", unit, diff)
		}
	}
}
