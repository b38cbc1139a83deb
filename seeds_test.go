package newsnorm_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/internal/golden"
	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/quote"
	"github.com/newsnorm/newsnorm/span"
)

// TestSeeds checks what a careful reader says about the five articles, run
// together with names joined across them. What does not hold yet is listed in
// testdata/pending.txt.
func TestSeeds(t *testing.T) {
	articles := seeds.Articles()
	docs := joined(t, articles)
	failed := map[string]error{}
	var all []string
	for _, x := range expectations {
		key := fmt.Sprintf("%03d %s", x.article, x.what)
		if slices.Contains(all, key) {
			t.Fatalf("two expectations are called %s", key)
		}
		all = append(all, key)
		if err := x.check(record{articles[x.article].Text, docs[x.article]}); err != nil {
			failed[key] = err
		}
	}
	golden.Pending(t, "pending.txt", failed, all)
}

// joined returns the records of articles with names joined across them.
func joined(t *testing.T, articles []seeds.Article) []*newsnorm.Document {
	t.Helper()
	var n newsnorm.Normalizer
	var names entity.Catalog
	for _, a := range articles {
		x, err := n.Index(newsnorm.Input{ID: a.ID, Text: a.Text})
		if err != nil {
			t.Fatal(err)
		}
		names.Add(x)
	}
	n.Entities = &entity.Finder{Known: names.Resolver()}
	var docs []*newsnorm.Document
	for _, a := range articles {
		d, err := n.Normalize(newsnorm.Input{ID: a.ID, Text: a.Text})
		if err != nil {
			t.Fatal(err)
		}
		checkDocument(t, a.Text, d)
		docs = append(docs, d)
	}
	return docs
}

// A record is a document with the text it was made from.
type record struct {
	raw string
	*newsnorm.Document
}

type expectation struct {
	article int
	what    string
	check   func(record) error
}

// find returns where words stand in the input; they must do so once.
func (r record) find(words string) span.Span {
	i := strings.Index(r.raw, words)
	if i < 0 || i != strings.LastIndex(r.raw, words) {
		panic(fmt.Sprintf("%q does not stand once in the article", words))
	}
	return at(i, i+len(words))
}

func equal(what, got, want string) error {
	if got != want {
		return fmt.Errorf("%s is %q, want %q", what, got, want)
	}
	return nil
}

func date(article int, want string) expectation {
	return expectation{article, "date", func(r record) error { return equal("date", r.Date.String(), want) }}
}

func title(article int, want string) expectation {
	return expectation{article, "title", func(r record) error { return equal("title", r.Title, want) }}
}

func bylines(article int, want ...string) expectation {
	return expectation{article, "byline", func(r record) error {
		return equal("byline", strings.Join(r.Bylines, "; "), strings.Join(want, "; "))
	}}
}

func agency(article int, want string) expectation {
	return expectation{article, "agency " + want, func(r record) error {
		if !slices.Contains(r.Agencies, want) {
			return fmt.Errorf("agencies are %q, want %q among them", r.Agencies, want)
		}
		return nil
	}}
}

// removed expects every word from the one passage up to the other (or to the
// end of the input) to be taken out by a rule, not by the layout.
func removed(article int, from, to string) expectation {
	what := "removed " + from
	switch to {
	case from:
	case "":
		what += " and all that follows"
	default:
		what += " … " + to
	}
	return expectation{article, what, func(r record) error {
		s := r.find(from)
		if to == "" {
			s.End = len(r.raw)
		} else {
			s.End = r.find(to).End
		}
		gone := make([]bool, len(r.raw))
		for _, e := range r.Edits {
			if strings.TrimSpace(e.New) == "" && !strings.HasPrefix(e.Rule, "layout/") {
				for i := e.Raw.Start; i < e.Raw.End; i++ {
					gone[i] = true
				}
			}
		}
		for i := s.Start; i < s.End; i++ {
			if !gone[i] && r.raw[i] > ' ' {
				return fmt.Errorf("%q is not removed by a rule", r.raw[i:s.End])
			}
		}
		return nil
	}}
}

func block(article int, kind span.Kind, words string) expectation {
	return expectation{article, string(kind) + " " + words, func(r record) error {
		s := r.find(words)
		for _, b := range r.Blocks {
			if b.Raw.Contains(s) {
				return equal("kind of the block", string(b.Kind), string(kind))
			}
		}
		return fmt.Errorf("no block holds it")
	}}
}

// said expects a quote over the words, of one of the given kinds, by the
// speaker with the canonical name; speaker, if not empty, are the words that
// name him.
func said(article int, words, speaker, name string, kinds ...quote.Kind) expectation {
	return expectation{article, "quote " + words, func(r record) error {
		q := r.quoted(r.find(words))
		if q == nil {
			return fmt.Errorf("no quote")
		}
		if err := equal("speaker", q.Name, name); err != nil {
			return err
		}
		if speaker != "" && q.Speaker.In(r.Text) != speaker {
			return fmt.Errorf("speaker is named by %q, want %q", q.Speaker.In(r.Text), speaker)
		}
		if len(kinds) > 0 && !slices.Contains(kinds, q.Kind) {
			return fmt.Errorf("kind is %s, want %v", q.Kind, kinds)
		}
		return nil
	}}
}

// quoted returns the quote whose content covers most of the bytes raw, at least
// half of them; nil if there is none.
func (r record) quoted(raw span.Span) *newsnorm.Quote {
	var best *newsnorm.Quote
	most := raw.Len() / 2
	for i, q := range r.Quotes {
		covered := 0
		for _, s := range q.Raw.Content {
			covered += max(0, min(s.End, raw.End)-max(s.Start, raw.Start))
		}
		if covered > most {
			most, best = covered, &r.Quotes[i]
		}
	}
	return best
}

// mention expects the bytes of words, less what stands before and after the bar
// marks in them, to be a mention of the entity with the name.
func mention(article int, words, name string) expectation {
	return expectation{article, "mention " + words, func(r record) error {
		before, rest, _ := strings.Cut(words, "|")
		in, after, _ := strings.Cut(rest, "|")
		s := r.find(before + in + after)
		s = at(s.Start+len(before), s.End-len(after))
		for _, e := range r.Entities {
			for _, m := range e.Mentions {
				if m.Raw == s {
					return equal("its entity", e.Name, name)
				}
			}
		}
		return fmt.Errorf("no mention there")
	}}
}

// named expects each of the words, where they are a mention, to be one of the
// entity with the name, and at least one to be.
func named(article int, name string, words ...string) expectation {
	return expectation{article, "named " + name, func(r record) error {
		found := false
		for _, e := range r.Entities {
			for _, m := range e.Mentions {
				if w := m.Span.In(r.Text); slices.Contains(words, w) {
					if e.Name != name {
						return fmt.Errorf("%q at %d is %q", w, m.Span.Start, e.Name)
					}
					found = true
				}
			}
		}
		if !found {
			return fmt.Errorf("no mention")
		}
		return nil
	}}
}

// keeps expects the text to hold the words as they came.
func keeps(article int, words string) expectation {
	return expectation{article, "text keeps " + words, func(r record) error {
		if !strings.Contains(r.Text, words) {
			return fmt.Errorf("it does not")
		}
		return nil
	}}
}

// twice expects the text not to change when it is normalized again.
func twice(article int) expectation {
	return expectation{article, "twice is once", func(r record) error {
		return equal("text", newsnorm.Normalize(r.Text).Text, r.Text)
	}}
}

// alone expects that the article by itself does not tell the name.
func alone(article int, name string) expectation {
	return expectation{article, "alone, nobody is called " + name, func(r record) error {
		for _, e := range newsnorm.Normalize(r.raw).Entities {
			if e.Name == name {
				return fmt.Errorf("there is an entity of that name")
			}
		}
		return nil
	}}
}
