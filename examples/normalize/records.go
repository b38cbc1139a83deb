package main

import (
	"encoding/json"
	"io"
)

// records prints one record a line.
type records struct{}

func (records) add(w io.Writer, res *result) error {
	_, err := w.Write(res.line)
	return err
}

func (records) end(io.Writer) error { return nil }

// errorLine is what stands in the place of a record that could not be made.
func (res *result) errorLine() []byte {
	x := struct {
		ID    string `json:"id,omitempty"`
		File  string `json:"file,omitempty"`
		Line  int    `json:"line,omitempty"`
		Error string `json:"error"`
	}{File: res.file, Line: res.num, Error: res.err.Error()}
	if res.num == 0 {
		x.ID = res.id
	}
	line, err := json.Marshal(x)
	if err != nil {
		panic(err) // strings and numbers only
	}
	return append(line, '\n')
}
