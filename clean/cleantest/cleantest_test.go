package cleantest_test

import (
	"fmt"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"unicode"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/clean/cleantest"
	"github.com/newsnorm/newsnorm/span"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// TestOwn runs the cleaners of package clean against their own contract.
func TestOwn(t *testing.T) {
	cleaners := append(clean.Default(),
		clean.Lines("lines", func(line string) string { return line[:min(1, len(line))] }),
		clean.Paragraphs("paragraphs", func(p string) string { return p[:min(1, len(p))] }),
		clean.Regexp("regexp", regexp.MustCompile(`(\w+|\x{FF}*) ?`), "$1"),
		clean.Replace("replace", "a", "é", "é", "a", "said", "", "\ufffd", "?"),
		clean.Runes("runes", unicode.ToUpper),
		clean.Transform("transform", func() transform.Transformer { return norm.NFKD }),
	)
	for _, c := range cleaners {
		t.Run(c.Name(), func(t *testing.T) {
			t.Parallel()
			cleantest.Run(t, c, "", "Plain text.", "<p>a &amp; b\r\n\r\n\u200b“Yes”, he said.")
		})
	}
}

// recorder is a TestingT that keeps what it is told.
type recorder struct{ said []string }

func (r *recorder) Helper() {}
func (r *recorder) Errorf(format string, args ...any) {
	r.said = append(r.said, fmt.Sprintf(format, args...))
}

// TestRun shows cleaners that break the contract and what Run says about it.
func TestRun(t *testing.T) {
	at := func(start, end int, now string) clean.Edit {
		return clean.Edit{Span: span.Span{Start: start, End: end}, New: now}
	}
	on := func(text string, f func(dst []clean.Edit) []clean.Edit) func([]clean.Edit, string) []clean.Edit {
		return func(dst []clean.Edit, got string) []clean.Edit {
			if got == text {
				return f(dst)
			}
			return dst
		}
	}
	var calls atomic.Int32
	for _, test := range []struct {
		name string
		c    clean.Cleaner
		want string // part of the first report; empty: none
	}{
		{"good", clean.Func("c", on("abc é", func(dst []clean.Edit) []clean.Edit { return append(dst, at(0, 1, "x")) })), ""},
		{"no name", clean.Func("", on("", nil)), "Name()"},
		{"panic", clean.Func("c", func([]clean.Edit, string) []clean.Edit { panic("oh no") }), "panic: oh no"},
		{"outside", clean.Func("c", on("abc é", func(dst []clean.Edit) []clean.Edit { return append(dst, at(3, 9, "")) })), "covers [3,9) of a text of 6 bytes"},
		{"descending", clean.Func("c", on("abc é", func(dst []clean.Edit) []clean.Edit {
			return append(dst, at(2, 3, ""), at(0, 1, ""))
		})), "starts at byte 0, before the end 3"},
		{"overlapping", clean.Func("c", on("abc é", func(dst []clean.Edit) []clean.Edit {
			return append(dst, at(0, 2, ""), at(1, 3, ""))
		})), "starts at byte 1, before the end 2"},
		{"inside a rune", clean.Func("c", on("abc é", func(dst []clean.Edit) []clean.Edit { return append(dst, at(5, 6, "")) })), "inside a rune"},
		{"invalid", clean.Func("c", on("abc é", func(dst []clean.Edit) []clean.Edit { return append(dst, at(0, 0, "\xff")) })), "invalid UTF-8"},
		{"touches dst", clean.Func("c", on("abc é", func(dst []clean.Edit) []clean.Edit { return append(dst[:0], at(0, 1, "")) })), "in dst before"},
		{"not pure", clean.Func("c", on("abc é", func(dst []clean.Edit) []clean.Edit {
			return append(dst, at(0, 1, strings.Repeat("x", int(calls.Add(1)))))
		})), "a second call gives other edits"},
		{"state", clean.Func("c", on("abc é", func(dst []clean.Edit) []clean.Edit {
			if calls.Add(1) > 7 { // after the calls of the test before and those one by one
				return append(dst, at(0, 1, ""))
			}
			return dst
		})), "concurrent calls"},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := new(recorder)
			cleantest.Run(r, test.c, "abc é")
			if test.want == "" && len(r.said) > 0 {
				t.Errorf("Run says %q", r.said)
			} else if test.want != "" && (len(r.said) == 0 || !strings.Contains(r.said[0], test.want)) {
				t.Errorf("Run says %q, want %q", r.said, test.want)
			}
			if len(r.said) > 5 {
				t.Errorf("Run says %d things, want 5 at most", len(r.said))
			}
		})
	}
}
