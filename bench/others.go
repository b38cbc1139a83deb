package main

import (
	"bytes"
	"io"
	"net/url"
	"slices"
	"strings"

	"github.com/go-shiori/go-readability"
	"github.com/jdkato/prose/v3"
	"github.com/markusmobius/go-trafilatura"
	"github.com/yuin/goldmark"

	"github.com/newsnorm/newsnorm/bench/internal/news"
)

// others returns the yardstick and libraries for related work: prose finds
// sentences, tags and names in text; readability and trafilatura find the
// article in an HTML page; goldmark, a well-made parser, stands for scale.
func others(texts []string) []contender {
	pages := make([]string, len(texts))
	for i, t := range texts {
		pages[i] = news.Page(t)
	}
	home, err := url.Parse("https://example.org/story")
	if err != nil {
		panic(err)
	}
	each := func(name string, in []string, f func(string) error) contender {
		return contender{name, size(in), func() {
			for _, t := range in {
				if err := f(t); err != nil {
					panic(name + ": " + err.Error())
				}
			}
		}}
	}
	all := stages(texts)
	whole := all[slices.IndexFunc(all, func(c contender) bool { return c.name == "whole pipeline" })]
	return []contender{
		yardstick(texts),
		whole,
		each("prose v3", texts, func(t string) error {
			d, err := prose.NewDocument(t)
			if err == nil {
				sink += len(d.Entities())
			}
			return err
		}),
		each("go-readability, HTML", pages, func(t string) error {
			_, err := readability.FromReader(strings.NewReader(t), home)
			return err
		}),
		each("go-trafilatura, HTML", pages, func(t string) error {
			_, err := trafilatura.Extract(strings.NewReader(t), trafilatura.Options{OriginalURL: home})
			return err
		}),
		each("goldmark", texts, func(t string) error {
			var b bytes.Buffer
			if err := goldmark.Convert([]byte(t), &b); err != nil {
				return err
			}
			_, err := io.Copy(io.Discard, &b)
			return err
		}),
	}
}
