package tagger

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/internal/alloc"
	"github.com/newsnorm/newsnorm/internal/hostile"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// TestFindAllocs: once its buffers are there, finding allocates for its results
// alone.
func TestFindAllocs(t *testing.T) {
	if alloc.Raced {
		t.Skip("memory does not serve again under the race detector")
	}
	var names []Name
	for _, a := range seeds.Articles() {
		blocks := span.Blocks(a.Text)
		n := alloc.PerRun(20, func() { names = Find(names[:0], Default(), a.Text, blocks, nil) })
		if n > 1 {
			t.Errorf("%s: %v allocations, want one at most", a.ID, n)
		}
	}
}

// TestFindMemory: a block of any size is read in pieces, so that what finding
// allocates beside its results stays the same. Nearly every byte of the worst
// texts is a token.
func TestFindMemory(t *testing.T) {
	if alloc.Raced {
		t.Skip("many times slower under the race detector")
	}
	const large = 2 << 20
	const bound = 32 << 20 // for the pieces, whatever the size
	names := make([]Name, 0, large/3)
	for _, c := range hostile.Cases() {
		switch c.Name {
		case "quote_one_mark", "quote_mixed_alternate", "html_open_angle", "name_distinct", "name_initials", "u_random_bytes", "u_continuations", "para_one_line", "para_one_char":
		default:
			continue
		}
		text := c.Text(large)
		one := []span.Block{{Kind: span.Paragraph, Span: span.Span{End: len(text)}}}
		m := Load(weights) // without buffers of another text
		n, _ := alloc.Of(nil, func() { names = Find(names[:0], m, text, one, nil) })
		t.Logf("%-24s %5.2f bytes a byte, %d names", c.Name, float64(n)/float64(len(text)), len(names))
		if n > bound {
			t.Errorf("%s: %d bytes allocated for %d, want %d at most", c.Name, n, len(text), bound)
		}
		checkNames(t, c.Name, text, one, names)
	}
}

// checkNames fails the test unless the names are disjoint, in order and within
// their blocks, and end on rune boundaries.
func checkNames(t *testing.T, what, text string, blocks []span.Block, names []Name) {
	t.Helper()
	at := 0
	for _, n := range names {
		if n.Span.Start < at || n.Span.Len() <= 0 || !blocks[n.Block].Span.Contains(n.Span) ||
			span.InsideRune(text, n.Span.Start) || span.InsideRune(text, n.Span.End) {
			t.Fatalf("%s: name %+v after byte %d", what, n, at)
		}
		at = n.Span.End
	}
}

// TestFindPieces: names of a block that is read in pieces are those of its
// sentences, and what is beside a huge block is found as well.
func TestFindPieces(t *testing.T) {
	const sentence = "Yesterday Elena Duarte met the mayor of Norwich in Berlin. "
	text := "Karen Holt spoke. " + strings.Repeat(sentence, 3*lex.Part/len(sentence)) + "Karen Holt left."
	a, z := len("Karen Holt spoke. "), len(text)-len("Karen Holt left.")
	blocks := []span.Block{{Span: span.Span{End: a}}, {Span: span.Span{Start: a, End: z}}, {Span: span.Span{Start: z, End: len(text)}}}
	names := Find(nil, Default(), text, blocks, nil)
	checkNames(t, "three blocks", text, blocks, names)
	count := map[string]int{}
	for _, n := range names {
		count[n.Span.In(text)]++
	}
	k := strings.Count(text, sentence)
	if diff := cmp.Diff(map[string]int{"Karen Holt": 2, "Elena Duarte": k, "Norwich": k, "Berlin": k}, count); diff != "" {
		t.Errorf("names (-want +got):\n%s", diff)
	}
	if last := names[len(names)-1]; last.Block != 2 {
		t.Errorf("the last name is in block %d, want 2", last.Block)
	}
}

func BenchmarkFind(b *testing.B) {
	articles := seeds.Articles()
	blocks := make([][]span.Block, len(articles))
	size := 0
	for i, a := range articles {
		blocks[i] = span.Blocks(a.Text)
		size += len(a.Text)
	}
	var names []Name
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for i, a := range articles {
			names = Find(names[:0], Default(), a.Text, blocks[i], nil)
		}
	}
}
