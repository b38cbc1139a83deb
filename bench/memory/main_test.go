package main

import (
	"strings"
	"testing"
)

// TestMeasure: a small text is measured as a large one is.
func TestMeasure(t *testing.T) {
	if got := measure(1 << 16); !strings.HasPrefix(got, "peak memory for a text of 0.1 MB: ") {
		t.Errorf("measure(64 KB) = %q", got)
	}
}
