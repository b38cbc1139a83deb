package clean_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/clean"
)

func TestEncoding(t *testing.T) {
	for _, tt := range []struct {
		name, raw, want string
		rules           []string
	}{
		{"sound", "café “Orlé” 北京 😀", "café “Orlé” 北京 😀", nil},
		{"Windows-1252 letter", "caf\xe9 owners", "café owners", []string{"encoding/windows-1252"}},
		{"two letters", "cr\xe9\xe9e", "créée", []string{"encoding/windows-1252"}},
		{"marks", "\x93It\x92s late\x85\x94 \x96 Orla", "“It’s late…” – Orla", []string{"encoding/windows-1252", "encoding/windows-1252", "encoding/windows-1252", "encoding/windows-1252"}},
		{"letter and mark", "the caf\xe9\x94", "the café”", []string{"encoding/windows-1252"}},
		{"price", "\xa35 or \x806", "£5 or €6", []string{"encoding/windows-1252", "encoding/windows-1252"}},
		{"beside UTF-8", "café and caf\xe9", "café and café", []string{"encoding/windows-1252"}},
		{"cut character", "wait\xe2\x80 no", "wait\ufffd no", []string{"encoding/invalid"}},
		{"cut at the end", "wait \xf0\x9f\x98", "wait \ufffd", []string{"encoding/invalid"}},
		{"lost lead byte", "caf\xa9s", "caf\ufffds", []string{"encoding/invalid"}},
		{"first half of a letter", "caf\xc3s", "caf\ufffds", []string{"encoding/invalid"}},
		{"maximal parts", "\xf0\x80\x80\xe1\x80\xff", "\ufffd\ufffd\ufffd\ufffd\ufffd", []string{"encoding/invalid"}},
		{"CESU-8", "a \xed\xa0\xbd\xed\xb8\x80 b", "a 😀 b", []string{"encoding/cesu"}},
		{"lone surrogate", "a \xed\xa0\xbd b", "a \ufffd b", []string{"encoding/invalid"}},
		{"overlong", "a\xc0\xafb", "a\ufffd\ufffdb", []string{"encoding/invalid"}},
		{"UTF-16LE", "\xff\xfeA\x00 \x00\xe9\x00", "A é", []string{"encoding/utf-16", "encoding/utf-16", "encoding/utf-16", "encoding/utf-16"}},
		{"UTF-16BE", "\xfe\xff\x00A\xd8\x3d\xde\x00", "A😀", []string{"encoding/utf-16", "encoding/utf-16"}},
		{"UTF-16, lone surrogate and half a unit", "\xff\xfeA\x00\x00\xd8B", "A\ufffd\ufffd", []string{"encoding/utf-16", "encoding/utf-16"}},
		{"UTF-16 without mark", "A\x00 \x00m\x00a\x00y\x00o\x00r\x00.\x00", "A mayor.", []string{"encoding/utf-16", "encoding/utf-16", "encoding/utf-16"}},
		{"UTF-32", "\xff\xfe\x00\x00A\x00\x00\x00\x00\x00\x11\x00", "A\ufffd", []string{"encoding/utf-32", "encoding/utf-32"}},
		{"a mark before ASCII is no UTF-16", "\xff\xfeHello", "\ufffd\ufffdHello", []string{"encoding/invalid"}},
		{"some NULs are no UTF-16", "A\x00 mayor and a port", "A\x00 mayor and a port", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, changes := repaired(t, clean.Encoding(), tt.raw)
			if got != tt.want {
				t.Errorf("Encoding(%q) = %q, want %q", tt.raw, got, tt.want)
			}
			var rules []string
			for _, c := range changes {
				rules = append(rules, c.Rule)
			}
			if diff := cmp.Diff(tt.rules, rules); diff != "" {
				t.Errorf("rules of %q (-want +got):\n%s", tt.raw, diff)
			}
		})
	}
}
