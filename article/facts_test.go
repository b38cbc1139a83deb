package article_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/article"
)

func TestFactsOf(t *testing.T) {
	type facts struct {
		Date, Dateline    string
		Bylines, Agencies []string
	}
	tests := []struct {
		rule, old string
		want      facts
	}{
		{"credit/wire", "Inputs from AP", facts{Agencies: []string{"AP"}}},
		{"credit/wire", "(With information from Europa Press and dpa)", facts{Agencies: []string{"Europa Press", "dpa"}}},
		{"credit/contributed", "The Associated Press contributed to this report.", facts{Agencies: []string{"AP"}}},
		{"credit/image", "Photo: Ann Moor/Getty Images", facts{}},
		{"legal/wire", "© 2008 AFP", facts{Agencies: []string{"AFP"}}},
		{"legal/copyright", "© 2008 AP Harbour Ltd", facts{}},
		{"dateline/wire", "LONDON, Aug. 19 (Reuters) - ", facts{Dateline: "LONDON", Agencies: []string{"Reuters"}}},
		{"dateline/wire", "OSLO (Reuters) -", facts{Dateline: "OSLO", Agencies: []string{"Reuters"}}}, // the blank went by another edit
		{"dateline/plain", "DES MOINES, Iowa — ", facts{Dateline: "DES MOINES, Iowa"}},
		{"dateline/tag", "(CNN) -- ", facts{Agencies: []string{"CNN"}}},
		{"meta/date", "Updated: Jan 5, 2024 Published: Jan 3, 2024", facts{Date: "2024-01-03"}},
		{"meta/author", "By Ann Moor, Staff Writer", facts{Bylines: []string{"Ann Moor"}}},
		{"meta/author", "Ann Moor • May 3, 2020", facts{Date: "2020-05-03", Bylines: []string{"Ann Moor"}}},
		{"meta/author", "By", facts{}},
		{"page/teaser", "By Ann Moor, AP, May 3, 2020", facts{}},
	}
	for _, tt := range tests {
		f := article.FactsOf(tt.rule, tt.old)
		got := facts{f.Date.String(), f.Dateline, f.Bylines, f.Agencies}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("FactsOf(%q, %q) (-want +got):\n%s", tt.rule, tt.old, diff)
		}
	}
}
