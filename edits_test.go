package newsnorm_test

import (
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm"
)

// TestDenseEdits: a text that is nothing but damage has few edits, which still
// tile it; one with as many bytes and less damage has one for each place.
func TestDenseEdits(t *testing.T) {
	dense := strings.Repeat("a\x00b", 2000) + strings.Repeat("plain words ", 20) + strings.Repeat("c\u00adc", 2000)
	d := newsnorm.Normalize(dense)
	checkDocument(t, dense, d)
	if len(d.Edits) > 4 {
		t.Errorf("%d edits, want 4 at most", len(d.Edits))
	}
	sparse := strings.Repeat("a\x00b and some plain words, ", 2000)
	d = newsnorm.Normalize(sparse)
	checkDocument(t, sparse, d)
	if len(d.Edits) < 2000 {
		t.Errorf("%d edits, want one for each of 2000 places", len(d.Edits))
	}
}
