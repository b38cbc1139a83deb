package swar

import "testing"

func TestLoad(t *testing.T) {
	const want uint64 = 0x6867666564636261
	if got := Load("abcdefghi"); got != want {
		t.Errorf("Load(string) = %#x, want %#x", got, want)
	}
	if got := Load([]byte("abcdefgh")); got != want {
		t.Errorf("Load([]byte) = %#x, want %#x", got, want)
	}
}

func TestLetters(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       int
	}{
		{"all letters", "abcxyzaz", 8},
		{"a capital", "abcXyzaz", 3},
		{"the byte before a", "abc`efgh", 3},
		{"the byte after z", "z{aaaaaa", 1},
		{"a byte beyond ASCII whose low bits are a letter", "ab\xe1defgh", 2},
		{"a letter after another byte does not count", " abcdefg", 0},
		{"NUL and 0xff", "a\x00\xffbcdef", 1},
	} {
		if got := Letters(Load(tt.text)); got != tt.want {
			t.Errorf("%s: Letters(%q) = %d, want %d", tt.name, tt.text, got, tt.want)
		}
	}
}
