package clean_test

import (
	"fmt"
	"strings"

	"github.com/newsnorm/newsnorm/clean"
)

// show cleans text with one cleaner and prints what came out and why.
func show(c clean.Cleaner, text string) {
	t, err := clean.New(c).Clean(text)
	if err != nil {
		panic(err)
	}
	fmt.Printf("%+q\n", t)
	for change := range t.Changes() {
		fmt.Printf("  %s at %v: %+q -> %+q\n", change.Rule, change.Raw, change.Old, change.New)
	}
}

func ExampleCharacters() {
	show(clean.Characters(), "zero\u200bwidth, soft\u00adhyphen, a\x00b")
	// Output:
	// "zerowidth, softhyphen, ab"
	//   invisible/joiner at {4 7}: "\u200b" -> ""
	//   invisible/hyphen at {18 20}: "\u00ad" -> ""
	//   control/nul at {29 30}: "\x00" -> ""
}

func ExampleNFC() {
	show(clean.NFC(), "Cafe\u0301")
	// Output:
	// "Caf\u00e9"
	//   unicode/nfc at {3 6}: "e\u0301" -> "\u00e9"
}

func ExampleSpaces() {
	show(clean.Spaces(), "  two  blanks \n\n\n\nbelow")
	// Output:
	// "two blanks\n\nbelow"
	//   blank/edge at {0 2}: "  " -> ""
	//   blank/run at {6 7}: " " -> ""
	//   blank/trailing at {13 14}: " " -> ""
	//   blank/lines at {15 17}: "\n\n" -> ""
}

func ExampleEscapes() {
	show(clean.Escapes(), `the mayor\u2019s plan`)
	// Output:
	// "the mayor\u2019s plan"
	//   escape/unicode at {9 15}: "\\u2019" -> "\u2019"
}

func ExampleFullWidth() {
	show(clean.FullWidth(), "Ｌake")
	// Output:
	// "Lake"
	//   fold/width at {0 3}: "\uff2c" -> "L"
}

func ExampleLigatures() {
	show(clean.Ligatures(), "an oﬃce")
	// Output:
	// "an office"
	//   fold/ligature at {4 7}: "\ufb03" -> "ffi"
}

func ExampleDatelines() {
	show(clean.Datelines(), "LINDAU, March 7 (Reuters) - The old stone bridge over the river opened again on Monday, officials said.\n")
	// Output:
	// "The old stone bridge over the river opened again on Monday, officials said.\n"
	//   dateline/wire at {0 28}: "LINDAU, March 7 (Reuters) - " -> ""
}

func ExampleRepairOnly() {
	t, err := clean.New(clean.RepairOnly()...).Clean("\ufeffThe cafÃ© &amp; the mayorâ€™s  plan\r\n")
	if err != nil {
		panic(err)
	}
	fmt.Printf("%q\n", t)
	// Output:
	// "The café & the mayor’s plan\n"
}

func ExampleSyndicationOnly() {
	t, err := clean.New(clean.SyndicationOnly()...).Clean("The old stone bridge opened again on Monday.\n\nInputs from AP\n")
	if err != nil {
		panic(err)
	}
	fmt.Printf("%q\n", t)
	// Output:
	// "The old stone bridge opened again on Monday.\n"
}

func ExampleRules() {
	c, err := clean.Rules("herald", strings.NewReader("strip herald/about the lindau herald is a daily of *\n"))
	if err != nil {
		panic(err) // names the line of the file
	}
	show(c, "The bridge is open.\nThe Lindau Herald is a daily of the Lake Press.\n")
	// Output:
	// "The bridge is open.\n\n"
	//   herald/about at {20 67}: "The Lindau Herald is a daily of the Lake Press." -> ""
}

func ExampleText_Changes() {
	t, err := clean.New(clean.Spaces()).Clean("one  two   three")
	if err != nil {
		panic(err)
	}
	for c := range t.Changes() {
		fmt.Printf("%v %q -> %q by %s, %s\n", c.Raw, c.Old, c.New, c.Cleaner, c.Rule)
	}
	// Output:
	// {4 5} " " -> "" by spaces, blank/run
	// {9 11} "  " -> "" by spaces, blank/run
}

// The decision over a page needs a page: navigation above, other stories below.
func ExamplePage() {
	page := "* Home\n* News\n* Sport\n* Weather\n* Log in\n* Subscribe\n\nBridge Opens Again After Flood\n\n" +
		strings.Repeat("The old stone bridge over the river opened to traffic again on Monday, two years after the flood that closed it, and the shops on both sides had their best day in years.\n\n", 4) +
		"Related stories\n\n* Ferry to stop in May\n* Council votes on school\n* Where to swim\n\nPrivacy policy\n\nTerms of use\n\n© 2024 Lake Press. All rights reserved.\n"
	t, err := clean.New(clean.Page{Title: "Bridge Opens Again After Flood"}, clean.Spaces()).Clean(page)
	if err != nil {
		panic(err)
	}
	first, _, _ := strings.Cut(t.String(), "\n")
	fmt.Println(first, "|", strings.Contains(t.String(), "Sport"), strings.Contains(t.String(), "Privacy"))
	// Output:
	// Bridge Opens Again After Flood | false false
}

// A title that comes with one text reaches the cleaners that make use of it.
func ExamplePipeline_WithTitle() {
	p := clean.New(clean.Default()...)
	t, err := p.WithTitle("Bridge Opens Again").Clean("Bridge Opens Again\n\nThe bridge opened on Monday.\n")
	fmt.Printf("%q %v\n", t, err)
	// Output:
	// "Bridge Opens Again\n\nThe bridge opened on Monday.\n" <nil>
}

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

func ExampleSyndication() {
	text, err := clean.New(clean.Syndication(), clean.Datelines()).Clean(
		"OSLO (Reuters) - A boat sank in the harbour on Monday, the police said. (Reporting by Ann Moor; Editing by Paul Reed)\nCorrection: An earlier version misstated the day.\nSign up for our newsletter")
	if err != nil {
		panic(err)
	}
	fmt.Println(text)
	for c := range text.Changes() {
		fmt.Printf("%s: %q\n", c.Rule, c.Old)
	}
	// Output:
	// A boat sank in the harbour on Monday, the police said.
	// Correction: An earlier version misstated the day.
	//
	// dateline/wire: "OSLO (Reuters) - "
	// credit/reporting: " (Reporting by Ann Moor; Editing by Paul Reed)"
	// beg/newsletter: "Sign up for our newsletter"
}
