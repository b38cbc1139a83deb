package word

import "testing"

func TestMatch(t *testing.T) {
	if n, ok := Prefix("Editor’s\u00a0 Note: x", "editor's note"); !ok || n != len("Editor’s\u00a0 Note") {
		t.Errorf("Prefix = %d, %v", n, ok)
	}
	if HasPrefix("Edit", "editor") || !HasPrefix("EDITORS", "editor") {
		t.Error("HasPrefix")
	}
	if HasWord("editors", "editor") || !HasWord("Editor: x", "editor") || !HasWord("editor", "editor") {
		t.Error("HasWord")
	}
	if !Equal("By", "by") || Equal("By x", "by") {
		t.Error("Equal")
	}
	if i := Index("a file, File Photo.", "file photo"); i != 8 {
		t.Errorf("Index = %d", i)
	}
	if i := Index("profile photo", "file photo"); i != -1 {
		t.Errorf("Index = %d", i)
	}
	if got := string(Append(nil, "It’s\u00a0A")); got != "it's a" {
		t.Errorf("Append = %q", got)
	}
}

func TestAny(t *testing.T) {
	patterns := []string{"your inbox", "privacy"}
	for s, want := range map[string]bool{
		"Straight to YOUR  inbox.": true, "(privacy)": true, "privacyless": false, "unprivacy": false,
		"your in-box": false, "éprivacy": false, "": false,
	} {
		if got := Any(s, patterns); got != want {
			t.Errorf("Any(%q) = %v", s, got)
		}
	}
}
