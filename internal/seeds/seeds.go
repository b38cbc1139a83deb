// Package seeds holds the five articles that the golden tests and the command
// without arguments run on.
package seeds

import "embed"

//go:embed *.txt
var files embed.FS

// An Article is one of the five, with the name of its file as ID.
type Article struct{ ID, Text string }

// Articles returns the five articles in the order of their names.
func Articles() []Article {
	entries, err := files.ReadDir(".")
	if err != nil {
		panic(err) // the files are part of the program
	}
	var all []Article
	for _, e := range entries {
		data, err := files.ReadFile(e.Name())
		if err != nil {
			panic(err)
		}
		all = append(all, Article{e.Name(), string(data)})
	}
	return all
}
