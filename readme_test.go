package newsnorm_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm"
)

func Example() {
	d := newsnorm.Normalize("date 2024-05-17 “We kept our word,” said Mayor Ann Marlow.\n\nInputs from AP")
	for _, q := range d.Quotes {
		fmt.Printf("%s %s: %s\n", d.Date, q.Name, q.Text)
	}
	// Output:
	// 2024-05-17 Ann Marlow: We kept our word,
}

// TestReadme: the program of README.md is Example, and what stands under it is
// its output.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile("readme_test.go")
	if err != nil {
		t.Fatal(err)
	}
	_, body, _ := strings.Cut(string(source), "func Example() {\n")
	body, output, _ := strings.Cut(body, "\t// Output:\n")
	output, _, _ = strings.Cut(output, "}\n")
	output = strings.ReplaceAll(output, "\t// ", "")
	if want := "func main() {\n" + body + "}\n```\n\n```\n" + output + "```\n"; !strings.Contains(string(readme), want) {
		t.Errorf("README.md lacks\n%s", want)
	}
}
