// Command html reads the HTML of a news page from standard input and prints its
// record. go-readability sees the tags and finds the article; newsnorm does the
// rest: credits, repair, names, and who said what.
package main

import (
	"fmt"
	"io"
	"net/url"
	"os"
	"strings"

	"codeberg.org/readeck/go-readability/v2"

	"github.com/newsnorm/newsnorm"
)

func main() {
	d, err := fromHTML(os.Stdin)
	if err != nil {
		fmt.Fprintln(os.Stderr, "html:", err)
		os.Exit(1)
	}
	data, err := d.MarshalJSON()
	if err != nil {
		fmt.Fprintln(os.Stderr, "html:", err)
		os.Exit(1)
	}
	fmt.Printf("%s\n", data)
}

// fromHTML returns the record of the article in the page. The title comes from
// the page's own metadata; spans named raw are offsets in the extracted text,
// not in the HTML.
func fromHTML(page io.Reader) (*newsnorm.Document, error) {
	found, err := readability.FromReader(page, &url.URL{Scheme: "https", Host: "example.org"})
	if err != nil {
		return nil, fmt.Errorf("read the page: %w", err)
	}
	if found.Node == nil {
		return nil, fmt.Errorf("no article in the page: give its text to newsnorm as it is")
	}
	var text strings.Builder
	if err := found.RenderText(&text); err != nil {
		return nil, fmt.Errorf("text of the article: %w", err)
	}
	var n newsnorm.Normalizer
	d, err := n.Normalize(newsnorm.Input{Text: text.String(), Title: found.Title()})
	if err != nil {
		return nil, err
	}
	// What the page states in its head and the text does not repeat.
	if d.Title == "" {
		d.Title = found.Title()
	}
	if len(d.Bylines) == 0 && found.Byline() != "" {
		d.Bylines = []string{found.Byline()}
	}
	return d, nil
}
