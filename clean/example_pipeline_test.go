package clean_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/span"
)

// Clean fails only if a cleaner breaks its contract, and says which one did.
func ExamplePipeline_Clean() {
	broken := clean.Func("broken", func(dst []clean.Edit, text string) []clean.Edit {
		return append(dst, clean.Edit{Span: span.Span{Start: 0, End: len(text) + 1}})
	})
	_, err := clean.New(clean.Spaces(), broken).Clean("The  ferry")
	var bad *clean.CleanerError
	if errors.As(err, &bad) {
		fmt.Println(bad.Cleaner, errors.Is(err, clean.ErrBadEdit))
	}
	text, err := clean.New(clean.Spaces()).Clean("The  ferry")
	fmt.Println(text, err)
	// Output:
	// broken true
	// The ferry <nil>
}

func ExamplePipeline_Cleaners() {
	for _, c := range clean.New(clean.RepairOnly()...).Cleaners() {
		fmt.Print(c.Name(), " ")
	}
	// Output: encoding entities nfc mojibake characters spaces
}

// A Text keeps what it was made from.
func ExampleText() {
	text, err := clean.New(clean.Spaces()).Clean("The  ferry")
	if err != nil {
		panic(err)
	}
	fmt.Printf("%q from %q, changes: %d\n", text, text.Original(), text.Len())
	// Output: "The ferry" from "The  ferry", changes: 1
}

// stars is a cleaner as a type of one's own: it removes lines of asterisks.
type stars struct{}

func (stars) Name() string { return "stars" }

func (stars) AppendEdits(dst []clean.Edit, text string) []clean.Edit {
	at := 0
	for line := range strings.Lines(text) {
		if strings.Trim(line, "* \n") == "" && strings.Contains(line, "*") {
			dst = append(dst, clean.Edit{Span: span.Span{Start: at, End: at + len(line)}, Rule: "separator/stars"})
		}
		at += len(line)
	}
	return dst
}

// A cleaner is any type with these two methods.
func ExampleCleaner() {
	show(stars{}, "One.\n* * *\nTwo.\n")
	// Output:
	// "One.\nTwo.\n"
	//   separator/stars at {5 11}: "* * *\n" -> ""
}

// The error of a rule file says where it is wrong and what to write.
func ExampleRuleError() {
	_, err := clean.Rules("herald", strings.NewReader("# ours\ndrop herald/about the lindau herald is *\n"))
	var bad *clean.RuleError
	if errors.As(err, &bad) {
		fmt.Println(bad.Line)
		fmt.Println(bad)
	}
	// Output:
	// 2
	// line 2: unknown answer "drop": begin the line with strip, tail, end or keep: "drop herald/about the lindau herald is *"
}
