package clean_test

import (
	"fmt"

	"github.com/newsnorm/newsnorm/clean"
)

func ExampleMojibake() {
	text, _ := clean.New(clean.Mojibake()).Clean("The cafÃ©â€™s owner, AndrÃƒÂ©, said â€œnoâ€\u009d.")
	fmt.Println(text)
	for c := range text.Changes() {
		fmt.Printf("%s: %q is %q\n", c.Rule, c.Old, c.New)
	}
	// Output:
	// The café’s owner, André, said “no”.
	// mojibake/windows-1252: "Ã©â€™" is "é’"
	// mojibake/windows-1252: "ÃƒÂ©" is "é"
	// mojibake/windows-1252: "â€œ" is "“"
	// mojibake/windows-1252: "â€\u009d" is "”"
}

func ExampleEncoding() {
	text, _ := clean.New(clean.Encoding()).Clean("The caf\xe9 of \x93Orla\x94 \xe2\x80")
	for c := range text.Changes() {
		fmt.Printf("%s: %q is %q\n", c.Rule, c.Old, c.New)
	}
	// Output:
	// encoding/windows-1252: "\xe9" is "é"
	// encoding/windows-1252: "\x93" is "“"
	// encoding/windows-1252: "\x94" is "”"
	// encoding/invalid: "\xe2\x80" is "�"
}

func ExampleEntities() {
	text, _ := clean.New(clean.Entities()).Clean("Hargreave &amp;amp; Pell&#8217;s caf&eacute;, AT&T")
	fmt.Println(text)
	// Output: Hargreave & Pell’s café, AT&T
}
