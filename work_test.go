package newsnorm

import (
	"runtime"
	"strings"
	"testing"
)

// TestOldTextGoes: when the article is laid out, nothing keeps the text that
// the cleaners made; it is as long as the input.
func TestOldTextGoes(t *testing.T) {
	line := strings.Repeat("The council of Marsh Hallam met again, and nobody knew why. ", 40) + "The mayor\u00a0left.\n"
	text := "Council of Marsh Hallam meets again\n\nBy Anna Berg\n\n" + strings.Repeat(line, 1000)
	heap := func() int {
		runtime.GC()
		runtime.GC() // the pools go with the second one
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return int(m.HeapAlloc)
	}
	Normalize(text[:2*len(line)]) // tables
	before := heap()
	w, err := new(Normalizer).prepare(Input{Text: text})
	if err != nil {
		t.Fatal(err)
	}
	if len(w.doc.Bylines) != 1 || w.text.String() == text || len(w.blocks) < 1000 {
		t.Fatalf("bylines %q, text unchanged or %d blocks", w.doc.Bylines, len(w.blocks))
	}
	if took := heap() - before; took > len(text)*3/2 {
		t.Errorf("%d bytes for a text of %d, want less than two copies of it", took, len(text))
	}
	runtime.KeepAlive(w)
	runtime.KeepAlive(text)
}
