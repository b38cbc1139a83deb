package agency

import (
	"testing"

	"github.com/newsnorm/newsnorm/span"
)

// FuzzLine: what is found in any line lies in it, on rune boundaries; what ends or
// begins it is an agency, and MayEnd never denies what Ends finds.
func FuzzLine(f *testing.F) {
	for _, s := range []string{
		"… at the State Department. TASS", "x (AP Photo/Jane Doe)", "Photograph: Jane Doe/Reuters", "AFP, Reuters and the AP", "The Associated Press",
		"Inputs from AP", "image: Getty\u00a0Images.", "é(AP) ", "\xffTASS", "",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, line string) {
		cut := func(what string, at int) {
			if at < 0 || at > len(line) || span.InsideRune(line, at) {
				t.Fatalf("%q: %s at %d", line, what, at)
			}
		}
		if at := Credit(line); at >= 0 {
			cut("a credit", at)
		}
		n := Ends(line)
		cut("the end of an agency", len(line)-n)
		if n > 0 && !MayEnd(line) {
			t.Errorf("%q ends with %q, which MayEnd denies", line, line[len(line)-n:])
		}
		if n := Begins(line); n > 0 {
			cut("the begin of an agency", n)
			if _, ok := Is(line[:n]); !ok {
				t.Errorf("%q begins with %q, which is no agency", line, line[:n])
			}
		}
		names := Append(nil, line)
		if again := Append(names, line); len(again) != len(names) {
			t.Errorf("%q names %q, and once more %q", line, names, again)
		}
		if name, ok := Is(line); ok && name != "" && (len(names) != 1 || names[0] != name) {
			t.Errorf("%q is %q, but names %q", line, name, names)
		}
		IsCredit(line)
	})
}
