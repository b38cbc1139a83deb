package newsnorm_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/internal/golden"
	"github.com/newsnorm/newsnorm/internal/seeds"
)

// TestRecords compares the records of the five articles, run together, with
// those in testdata/records.
func TestRecords(t *testing.T) {
	articles := seeds.Articles()
	for i, d := range joined(t, articles) {
		var b bytes.Buffer
		if err := json.Indent(&b, d.AppendJSON(nil), "", "\t"); err != nil {
			t.Fatal(err)
		}
		b.WriteByte('\n')
		name := "records/" + strings.TrimSuffix(articles[i].ID, ".txt") + ".json"
		golden.Compare(t, name, compactSpans(b.String()))
	}
}

// compactSpans puts "[\n3,\n4\n]" on one line, so that a golden file shows a
// fact a line.
func compactSpans(s string) string {
	var b strings.Builder
	for {
		i := strings.Index(s, "[\n")
		if i < 0 {
			return b.String() + s
		}
		j := i + strings.IndexByte(s[i:], ']')
		inner := s[i+1 : j]
		if strings.ContainsAny(inner, "{[\"") {
			j = i + 1
			b.WriteString(s[:j])
		} else {
			b.WriteString(s[:i+1] + strings.Join(strings.Fields(inner), " "))
		}
		s = s[j:]
	}
}
