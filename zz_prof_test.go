package newsnorm

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func BenchmarkZZ(b *testing.B) {
	files, _ := filepath.Glob("/tmp/prof/arts/*.txt")
	var texts []string
	n := 0
	for _, f := range files {
		d, _ := os.ReadFile(f)
		texts = append(texts, string(d))
		n += len(d)
	}
	stage := os.Getenv("STAGE")
	var norm Normalizer
	if strings.Contains(stage, "noq") {
		norm.Skip |= Quotes
	}
	if strings.Contains(stage, "noe") {
		norm.Skip |= Entities
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for _, t := range texts {
			norm.Normalize(Input{Text: t})
		}
	}
}
