package dateline

import (
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	const story = "A boat sank in the harbour on Monday, the police said."
	tests := []struct {
		prefix        string
		kind          Kind
		place, agency string
	}{
		{"LONDON (Reuters) - ", Wire, "LONDON", "Reuters"},
		{"WASHINGTON (AP) — ", Wire, "WASHINGTON", "AP"},
		{"WASHINGTON, Aug. 19 (UPI) — ", Wire, "WASHINGTON", "UPI"},
		{"BEIRUT/THE HAGUE, March 7 (Reuters) - ", Wire, "BEIRUT/THE HAGUE", "Reuters"},
		{"CHARLESTON, Ill. (AP) — ", Wire, "CHARLESTON, Ill.", "AP"},
		{"New Delhi, Oct 22 (PTI) - ", Wire, "New Delhi", "PTI"},
		{"OSLO (Harbour News) -- ", Wire, "OSLO", "Harbour News"},
		{"MADRID — ", Plain, "MADRID", ""},
		{"BERLIN -- ", Plain, "BERLIN", ""},
		{"DES MOINES, Iowa — ", Plain, "DES MOINES, Iowa", ""},
		{"KYIV, Ukraine — ", Plain, "KYIV, Ukraine", ""},
		{"ROME – ", Plain, "ROME", ""},
		{"PARIS, Oct. 3 - ", Plain, "PARIS", ""},
		{"(CNN) -- ", Tag, "", "CNN"},
		{"(AP) ", Tag, "", "AP"},

		{"ADVERTISEMENT – ", None, "", ""},
		{"EXCLUSIVE — ", None, "", ""},
		{"NASA — ", None, "", ""},
		{"Moor (left) — ", None, "", ""},
		{"Oslo — ", None, "", ""},
		{"OSLO - ", None, "", ""},
		{"(Laughter) ", None, "", ""},
		{"(CNN)", None, "", ""},
		{"The boat — ", None, "", ""},
		{"", None, "", ""},
	}
	for _, tt := range tests {
		line := tt.prefix + story
		d := Parse(line)
		if d.Kind != tt.kind || d.Place != tt.place || d.Agency != tt.agency || d.Kind != None && line[d.End:] != story {
			t.Errorf("Parse(%q) = %+v, want kind %d, place %q, agency %q", line, d, tt.kind, tt.place, tt.agency)
		}
	}
	if d := Parse("LONDON (Reuters) - he said"); d.Kind != Wire {
		t.Errorf("a known agency is a dateline whatever follows, got %+v", d)
	}
	if d := Parse("OSLO — " + strings.ToLower(story)); d.Kind != None {
		t.Errorf("a small letter carries on a sentence, got %+v", d)
	}
}
