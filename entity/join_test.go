package entity

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/span"
)

// marked cuts a text in which mentions stand as [name/p], the letter for the
// type (p, l, o, x), into the text without marks and the mentions.
func marked(t *testing.T, s string) (string, []Mention) {
	t.Helper()
	var b strings.Builder
	var ms []Mention
	for {
		before, rest, ok := strings.Cut(s, "[")
		b.WriteString(before)
		if !ok {
			return b.String(), ms
		}
		m, after, ok := strings.Cut(rest, "]")
		name, typ, ok2 := strings.Cut(m, "/")
		if !ok || !ok2 {
			t.Fatalf("bad mark in %q", s)
		}
		start := b.Len()
		b.WriteString(name)
		ms = append(ms, Mention{Span: span.Span{Start: start, End: b.Len()}, Type: map[string]Type{"p": Person, "l": Place, "o": Organization, "x": Other}[typ]})
		s = after
	}
}

// joinMarked joins the mentions of a marked text and writes one line an
// entity: "Name: mention, mention".
func joinMarked(t *testing.T, s string) []string {
	t.Helper()
	text, given := marked(t, s)
	x, err := new(Finder).Join(text, span.Blocks(text), given)
	if err != nil {
		t.Fatal(err)
	}
	lines := make([]string, len(x.Entities()))
	for i, e := range x.Entities() {
		lines[i] = e.Name + ":"
	}
	for _, m := range x.Mentions() {
		if m.Kind == Name {
			lines[m.Entity] += fmt.Sprintf(" %s,", m.Span.In(text))
		}
	}
	for i := range lines {
		lines[i] = strings.TrimSuffix(lines[i], ",")
	}
	return lines
}

// TestJoinDrops gives mentions that are no stretch of the text: they are
// reported, the others are joined.
func TestJoinDrops(t *testing.T) {
	text := "Zoë Berg left."
	at := func(start, end int) Mention { return Mention{Span: span.Span{Start: start, End: end}, Type: Person} }
	x, err := new(Finder).Join(text, span.Blocks(text), []Mention{at(0, 9), at(-1, 2), at(3, 2), at(5, 5), at(0, 99), at(0, 3), at(3, 9)})
	var e *GivenError
	if !errors.As(err, &e) || len(e.Dropped) != 6 || !strings.Contains(err.Error(), "6 given mentions") {
		t.Fatalf("error %v", err)
	}
	if got := x.Entities(); len(got) != 1 || got[0].Name != "Zoë Berg" {
		t.Errorf("entities %+v, want Zoë Berg", got)
	}
}

func TestJoin(t *testing.T) {
	for _, tt := range slices.Concat(joinCases, joinPersonCases) {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, joinMarked(t, tt.text)); diff != "" {
				t.Errorf("%s\n%s\n(-want +got)\n%s", tt.reason, tt.text, diff)
			}
		})
	}
}
