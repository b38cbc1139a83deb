package span_test

import (
	"encoding/json"
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/span"
)

func TestSpan(t *testing.T) {
	at := func(start, end int) span.Span { return span.Span{Start: start, End: end} }
	for _, test := range []struct {
		name               string
		a, b               span.Span
		contains, overlaps bool
		compare            int
	}{
		{"same", at(2, 5), at(2, 5), true, true, 0},
		{"inside", at(2, 5), at(3, 4), true, true, -1},
		{"over the start", at(2, 5), at(1, 3), false, true, 1},
		{"over the end", at(2, 5), at(4, 6), false, true, -1},
		{"after", at(2, 5), at(5, 6), false, false, -1},
		{"longer", at(2, 5), at(2, 6), false, true, -1},
		{"empty at the start", at(2, 5), at(2, 2), true, false, 1},
		{"empty at the end", at(2, 5), at(5, 5), true, false, -1},
		{"both empty", at(2, 2), at(2, 2), true, false, 0},
		{"differences that no int holds", at(math.MaxInt, math.MaxInt), at(math.MinInt, math.MinInt), false, false, 1},
	} {
		if got := test.a.Contains(test.b); got != test.contains {
			t.Errorf("%s: Contains is %v", test.name, got)
		}
		if got := test.a.Overlaps(test.b); got != test.overlaps || got != test.b.Overlaps(test.a) {
			t.Errorf("%s: Overlaps is %v", test.name, got)
		}
		if got := span.Compare(test.a, test.b); sign(got) != test.compare || sign(span.Compare(test.b, test.a)) != -test.compare {
			t.Errorf("%s: Compare is %d", test.name, got)
		}
	}
	s := at(1, 3)
	if s.Len() != 2 || s.Empty() || s.In("abcd") != "bc" || s.Shift(2) != at(3, 5) {
		t.Errorf("%v: Len %d, Empty %v, In %q, Shift %v", s, s.Len(), s.Empty(), s.In("abcd"), s.Shift(2))
	}
	if !(span.Span{}).Empty() || !at(3, 1).Empty() {
		t.Error("a span that ends where it starts, or before, must be empty")
	}
	for _, test := range []struct {
		s  span.Span
		ok bool
	}{{at(0, 3), true}, {at(3, 3), true}, {at(0, 4), false}, {at(-1, 2), false}, {at(2, 1), false}} {
		if test.s.Within(3) != test.ok {
			t.Errorf("%v.Within(3) = %v", test.s, !test.ok)
		}
	}
}

func sign(n int) int { return min(max(n, -1), 1) }

func TestSpanJSON(t *testing.T) {
	data, err := json.Marshal([]span.Span{{Start: 3, End: 10}, {}})
	if err != nil || string(data) != "[[3,10],[0,0]]" {
		t.Errorf("got %s, %v", data, err)
	}
	for _, test := range []struct {
		json string
		ok   bool
	}{
		{"[0,0]", true}, {"[ 3, 10 ]", true},
		{"[10,3]", false}, {"[-1,3]", false}, {"[1]", false}, {"[1,2,3]", false}, {"[]", false},
		{"[1.5,2]", false}, {`"1,2"`, false}, {`{"Start":1,"End":2}`, false}, {"[1,99999999999999999999]", false},
	} {
		s := span.Span{Start: 7, End: 8}
		if err := json.Unmarshal([]byte(test.json), &s); (err == nil) != test.ok {
			t.Errorf("%s: got %v, %v", test.json, s, err)
		}
	}
}

func TestBlocks(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"empty", "", nil},
		{"blank", " \n\t\r\n", nil},
		{"lines", "One\ntwo\n\nthree", []string{"One", "two", "three"}},
		{"surrounding white space", "  One \r\n\v\ttwo\f", []string{"One", "two"}},
		{"other white space stays", "\u00a0One\u2028two", []string{"\u00a0One\u2028two"}},
	} {
		var got []string
		blocks := span.Blocks(test.text)
		for _, b := range blocks {
			got = append(got, b.Span.In(test.text))
			if b.Kind != span.Paragraph {
				t.Errorf("%s: %v has kind %q", test.name, b.Span, b.Kind)
			}
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
		if !slices.IsSortedFunc(blocks, func(a, b span.Block) int { return span.Compare(a.Span, b.Span) }) {
			t.Errorf("%s: blocks are out of order", test.name)
		}
	}
}
