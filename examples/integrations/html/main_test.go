package main

import (
	"strings"
	"testing"
)

const page = `<!doctype html><html><head><title>Bridge to Reopen in May, Mayor Says</title>
<meta name="author" content="Ida Holm"></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<article><h1>Bridge to Reopen in May, Mayor Says</h1>
<p>The old stone bridge over the river will open to traffic again in May, two years after the flood that closed it, the city of Lindau said on Monday.</p>
<p>&ldquo;We have waited long enough for this day, and so have the shops on both sides of the water,&rdquo; Mayor Carla Brandt said at the town hall, where the last contract was signed.</p>
<p>Engineers have replaced four of the seven arches. The work cost 11 million euros, of which the state paid two thirds, and it took eight months longer than planned.</p>
<p>Brandt said that the ferry, which has carried passengers since the flood, would go on until the end of the summer.</p>
<p>(Reporting by Ida Holm; editing by Tom Reed)</p></article>
<footer><p>Copyright 2024. All rights reserved.</p></footer></body></html>`

func TestFromHTML(t *testing.T) {
	d, err := fromHTML(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	if want := "Bridge to Reopen in May, Mayor Says"; d.Title != want {
		t.Errorf("title %q, want %q", d.Title, want)
	}
	if strings.Contains(d.Text, "Sport") || strings.Contains(d.Text, "editing by") || strings.Contains(d.Text, "All rights reserved") {
		t.Errorf("the text holds parts of the page that are not the article:\n%s", d.Text)
	}
	for _, q := range d.Quotes {
		if strings.HasPrefix(q.Text, "We have waited long enough") {
			if q.Name != "Carla Brandt" {
				t.Errorf("speaker %q, want Carla Brandt", q.Name)
			}
			return
		}
	}
	t.Errorf("the mayor's words were not found: %+v", d.Quotes)
}

func TestNoArticle(t *testing.T) {
	if _, err := fromHTML(strings.NewReader("")); err == nil || !strings.Contains(err.Error(), "no article") {
		t.Errorf("an empty page gives %v, want an error that says there is no article", err)
	}
}
