package clean_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/internal/hostile"
	"github.com/newsnorm/newsnorm/internal/seeds"
)

// local fails the test unless RepairOnly makes of two paragraphs, with a blank
// line between them, what it makes of each alone. The exception are texts that
// Encoding may take for UTF-16 or UTF-32, which is a decision about all of it:
// those with NULs or with the byte-order marks of these.
func local(t *testing.T, p *clean.Pipeline, a, b string) {
	t.Helper()
	if strings.ContainsAny(a+b, "\x00") || wideMark(a) || wideMark(b) {
		return
	}
	var alone []string
	for _, s := range []string{a, b} {
		text, err := p.Clean(s)
		if err != nil {
			t.Fatal(err)
		}
		if s := strings.TrimSuffix(text.String(), "\n"); s != "" {
			alone = append(alone, s)
		}
	}
	both, err := p.Clean(a + "\n\n" + b)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := strings.TrimSuffix(both.String(), "\n"), strings.Join(alone, "\n\n"); got != want {
		t.Errorf("%s and %s become %s, alone they are %s", short(a), short(b), short(got), short(want))
	}
}

func wideMark(s string) bool {
	return strings.HasPrefix(s, "\xff\xfe") || strings.HasPrefix(s, "\xfe\xff")
}

// TestLocal joins the five articles, what is damaged, and short hostile inputs,
// each with the one before it.
func TestLocal(t *testing.T) {
	p := clean.New(clean.RepairOnly()...)
	last := ""
	next := func(s string) {
		local(t, p, last, s)
		last = s
	}
	for _, a := range seeds.Articles() {
		next(a.Text)
	}
	for _, s := range damage {
		next(s)
	}
	n := 0
	for s := range hostile.Shorts() {
		if n++; n%5 == 0 {
			next(s)
		}
		if t.Failed() {
			return
		}
	}
}

// FuzzLocal checks the locality of RepairOnly on any two paragraphs.
func FuzzLocal(f *testing.F) {
	for i, s := range damage {
		f.Add(s, damage[(i+5)%len(damage)])
	}
	p := clean.New(clean.RepairOnly()...)
	f.Fuzz(func(t *testing.T, a, b string) { local(t, p, a, b) })
}

// TestWideIsWhole shows the exception: where a NUL stands, the whole text
// decides what it is.
func TestWideIsWhole(t *testing.T) {
	p := clean.New(clean.RepairOnly()...)
	for _, test := range []struct{ raw, want string }{
		{"\xff\xfea\x00b\x00\n\x00", "ab\n"},
		{"ab\n\n\xff\xfec\x00", "ab\n\n\ufffd\ufffdc"},
	} {
		text, err := p.Clean(test.raw)
		if err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprint(text); got != test.want {
			t.Errorf("Clean(%q) = %q, want %q", test.raw, got, test.want)
		}
	}
}
