package span

import "testing"

// FuzzUnmarshal: what is read is a range and is written as the same.
func FuzzUnmarshal(f *testing.F) {
	for _, s := range []string{"[0,3]", "[3, 1]", "[-1,2]", "[1]", "null", "[9223372036854775807,9223372036854775807]"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var s, again Span
		if s.UnmarshalJSON(data) != nil {
			return
		}
		out, err := s.MarshalJSON()
		if err != nil || s.Start < 0 || s.End < s.Start {
			t.Fatalf("%q is %v, %v", data, s, err)
		}
		if err := again.UnmarshalJSON(out); err != nil || again != s {
			t.Fatalf("%v is written %s and read %v, %v", s, out, again, err)
		}
	})
}
