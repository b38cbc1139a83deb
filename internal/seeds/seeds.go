// Package seeds holds the five articles that the golden tests and the command
// without arguments run on.
package seeds

import (
	"embed"
	"errors"
)

//go:embed *.txt
var files embed.FS

// An Article is one of the five, with the name of its file as ID.
type Article struct{ ID, Text string }

// Articles returns the five articles in the order of their names.
func Articles() []Article {
	entries, err := files.ReadDir(".")
	var all []Article
	for _, e := range entries {
		data, bad := files.ReadFile(e.Name())
		err = errors.Join(err, bad)
		all = append(all, Article{e.Name(), string(data)})
	}
	if err != nil {
		panic(err) // the files are part of the program
	}
	return all
}
