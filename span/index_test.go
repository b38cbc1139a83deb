package span_test

import (
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/hostile"
	"github.com/newsnorm/newsnorm/span"
)

// checkIndex compares an index of text with counting from the start, at every
// offset.
func checkIndex(t *testing.T, text string) {
	t.Helper()
	x := span.NewIndex(text)
	runes, units, line, column := 0, 0, 1, 1
	for i, r := range text {
		if got := x.Rune(i); got != runes {
			t.Fatalf("%.100q: Rune(%d) = %d, want %d", text, i, got, runes)
		}
		if got := x.UTF16(i); got != units {
			t.Fatalf("%.100q: UTF16(%d) = %d, want %d", text, i, got, units)
		}
		if got := x.ByteOfRune(runes); got != i {
			t.Fatalf("%.100q: ByteOfRune(%d) = %d, want %d", text, runes, got, i)
		}
		width := utf16.RuneLen(r)
		for k := range width {
			if got := x.ByteOfUTF16(units + k); got != i {
				t.Fatalf("%.100q: ByteOfUTF16(%d) = %d, want %d", text, units+k, got, i)
			}
		}
		if l, c := x.LineColumn(i); l != line || c != column {
			t.Fatalf("%.100q: LineColumn(%d) = %d:%d, want %d:%d", text, i, l, c, line, column)
		}
		// Inside the rune: it counts as before.
		for k := 1; k < utf8.RuneLen(r) && i+k < len(text) && !utf8.RuneStart(text[i+k]) && r != utf8.RuneError; k++ {
			if gotRune, gotUnit := x.Rune(i+k), x.UTF16(i+k); gotRune != runes+1 || gotUnit != units+width {
				t.Fatalf("%.100q: Rune(%d) = %d, UTF16 %d, want %d, %d", text, i+k, gotRune, gotUnit, runes+1, units+width)
			}
		}
		runes++
		units += width
		column++
		if r == '\n' {
			line, column = line+1, 1
		}
	}
	// The end, and offsets outside.
	for _, off := range []int{len(text), len(text) + 9} {
		if x.Rune(off) != runes || x.UTF16(off) != units {
			t.Fatalf("%.100q: Rune(%d) = %d, UTF16 %d, want %d, %d", text, off, x.Rune(off), x.UTF16(off), runes, units)
		}
	}
	if x.ByteOfRune(runes) != len(text) || x.ByteOfRune(runes+9) != len(text) || x.ByteOfUTF16(units+9) != len(text) {
		t.Fatalf("%.100q: a count past the end does not give the end", text)
	}
	if x.Rune(-1) != 0 || x.UTF16(-1) != 0 || x.ByteOfRune(-1) != 0 || x.ByteOfUTF16(-1) != 0 {
		t.Fatalf("%.100q: a negative position does not give 0", text)
	}
}

func TestIndex(t *testing.T) {
	for _, text := range []string{
		"", "plain", "one\ntwo\n\nfour\n", "é日\U0001f600a\u0301", "a\xffb\xe2\x80", "\ufffd\xff", "\n",
		strings.Repeat("é", 300), strings.Repeat("abc\n", 200) + "\U0001f600" + strings.Repeat("x", 600),
	} {
		checkIndex(t, text)
	}
}

func TestIndexHostile(t *testing.T) {
	t.Parallel()
	n := 0
	for text := range hostile.Shorts() {
		if n++; n%5 == 0 {
			checkIndex(t, text)
		}
	}
	for _, c := range hostile.Cases() {
		checkIndex(t, c.Text(2<<10))
	}
}

// FuzzIndex: every conversion agrees with counting from the start, and those
// back and forth with one another.
func FuzzIndex(f *testing.F) {
	f.Add("é日\U0001f600a\nb", 3)
	f.Add("a\xff\xe2\x80", 1)
	f.Fuzz(func(t *testing.T, text string, off int) {
		checkIndex(t, text)
		x := span.NewIndex(text)
		if at := x.ByteOfRune(off); at < 0 || at > len(text) || off >= 0 && x.Rune(at) > off {
			t.Errorf("%q: ByteOfRune(%d) = %d", text, off, at)
		}
		if line, column := x.LineColumn(off); line < 1 || column < 1 {
			t.Errorf("%q: LineColumn(%d) = %d:%d", text, off, line, column)
		}
	})
}

// FuzzBlocks: blocks are in order, in range and not blank, and nothing between
// them but white space.
func FuzzBlocks(f *testing.F) {
	f.Add(" One \r\n\n two")
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, b := range span.Blocks(text) {
			if !b.Span.Within(len(text)) || b.Span.Empty() || b.Span.Start < end {
				t.Fatalf("%q: bad block %v", text, b)
			}
			if gap := text[end:b.Span.Start]; strings.Trim(gap, " \t\n\v\f\r") != "" {
				t.Fatalf("%q: %q is in no block", text, gap)
			}
			end = b.Span.End
		}
		if strings.Trim(text[end:], " \t\n\v\f\r") != "" {
			t.Fatalf("%q: %q is in no block", text, text[end:])
		}
	})
}

func BenchmarkNewIndex(b *testing.B) {
	for _, c := range hostile.Cases() {
		if c.Class != "baseline" {
			continue
		}
		b.Run(c.Name, func(b *testing.B) {
			text := c.Text(64 << 10)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				span.NewIndex(text)
			}
		})
	}
}

// TestIndexZero: the zero Index is that of the empty text.
func TestIndexZero(t *testing.T) {
	empty := span.NewIndex("")
	for _, n := range []int{-1, 0, 1, 300} {
		var x span.Index
		line, column := x.LineColumn(n)
		got := [...]int{x.Rune(n), x.UTF16(n), x.ByteOfRune(n), x.ByteOfUTF16(n), line, column}
		line, column = empty.LineColumn(n)
		if want := [...]int{empty.Rune(n), empty.UTF16(n), empty.ByteOfRune(n), empty.ByteOfUTF16(n), line, column}; got != want {
			t.Errorf("offset %d: %v, want %v", n, got, want)
		}
	}
}
