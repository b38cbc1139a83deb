package cleaner

import (
	"testing"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/clean/cleantest"
)

func TestHerald(t *testing.T) {
	cleantest.Run(t, Herald(), "The bridge is open.\n-- Ida Holm for the Lindau Herald\n", "She writes -- for the Lindau Herald")
}

func TestHeraldRules(t *testing.T) {
	c, err := HeraldRules()
	if err != nil {
		t.Fatal(err)
	}
	cleantest.Run(t, c, "The bridge is open. For the Herald by Ida Holm\n", "A word for the Herald by all means.")
	got, err := clean.New(c).Clean("The bridge is open. For the Herald by Ida Holm\n\nIf you need help, call 555.\n\nMore from the Herald:\n\nThe ferry stops\n")
	if err != nil {
		t.Fatal(err)
	}
	if want := "The bridge is open.\n\nIf you need help, call 555.\n\n"; got.String() != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
