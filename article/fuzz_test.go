package article_test

import (
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/internal/hostile"
	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// checkArticle fails the test if a breaks a promise: blocks and edits are
// ascending, disjoint and on rune boundaries, blocks are trimmed and not empty,
// and everything outside them is white space.
func checkArticle(t *testing.T, text string, a *article.Article) {
	t.Helper()
	covered := make([]span.Span, 0, len(a.Blocks)+len(a.Edits))
	at, rest := 0, a.Edits
	boundary := func(i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }
	for _, b := range a.Blocks {
		for len(rest) > 0 && rest[0].Span.Start < b.Span.Start {
			covered = append(covered, rest[0].Span)
			rest = rest[1:]
		}
		s := b.Span.In(text)
		if s == "" || strings.TrimSpace(s) != s {
			t.Errorf("block %v %q is empty or not trimmed", b.Span, s)
		}
		if utf8.ValidString(text) && (!boundary(b.Span.Start) || !boundary(b.Span.End)) {
			t.Errorf("block %v cuts a rune", b.Span)
		}
		covered = append(covered, b.Span)
	}
	for _, e := range rest {
		covered = append(covered, e.Span)
	}
	for _, s := range covered {
		if s.Start < at || !s.Within(len(text)) {
			t.Fatalf("%v begins before %d or lies outside %d bytes", s, at, len(text))
		}
		if gap := text[at:s.Start]; strings.TrimSpace(gap) != "" {
			t.Errorf("%q at %d is in no block and no edit", gap, at)
		}
		at = s.End
	}
	if gap := text[at:]; strings.TrimSpace(gap) != "" {
		t.Errorf("%q at %d is in no block and no edit", gap, at)
	}
	for _, p := range a.Problems {
		if !p.Span.Within(len(text)) || p.Message == "" {
			t.Errorf("bad problem %+v", p)
		}
	}
	checkDate(t, a.Date)
	if a.Title != strings.TrimSpace(a.Title) {
		t.Errorf("title %q is not trimmed", a.Title)
	}
	for _, list := range [][]string{a.Bylines, a.Agencies} {
		for _, s := range list {
			if s == "" || strings.TrimSpace(s) != s {
				t.Errorf("name %q is empty or not trimmed", s)
			}
		}
	}
}

// checkDate fails the test if d is a date that is not in the calendar.
func checkDate(t *testing.T, d article.Date) {
	t.Helper()
	if d.IsZero() {
		return
	}
	if back := time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC); back.Day() != d.Day || back.Month() != d.Month || back.Year() != d.Year {
		t.Errorf("%v is not in the calendar", d)
	}
}

func addSeeds(f *testing.F) {
	for _, s := range seeds.Articles() {
		f.Add(s.Text)
	}
	f.Add("date 2023-02-29 A boat sank")
	f.Add("A Boat Sinks\nBy Ann Moor, Staff Writer\nPublished Tue, Nov 19 20195:07 PM ESTUpdated an hour ago\nOSLO (AP) — A boat sank. Nobody was hurt, the police said on Monday.\n“It sank.”Editor’s note: This is old.")
	f.Add("FILE - A boat lies in the harbour. (AP Photo/Ann Moor)\n\xff\xfe By\u00a0\n— Ann (@ann) May 1, 2020")
}

// FuzzParse promises that any text gives an article whose blocks and edits
// cover it, the same at every call, with or without a title known.
func FuzzParse(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, text string) {
		a := new(article.Parser).Parse(text)
		checkArticle(t, text, a)
		if dump(text, a) != dump(text, new(article.Parser).Parse(text)) {
			t.Error("two calls differ")
		}
		title, _, _ := strings.Cut(text, "\n")
		checkArticle(t, text, (&article.Parser{Title: title}).Parse(text))
	})
}

// FuzzReadHeader promises that any page and body give a header whose title
// stands in the page.
func FuzzReadHeader(f *testing.F) {
	f.Add("News\nA Boat Sinks in the Harbour\nBy Ann Moor\nMay 3, 2020\nA boat sank.", 60, 70)
	f.Fuzz(func(t *testing.T, page string, start, end int) {
		h := new(article.Parser).ReadHeader(page, span.Span{Start: start, End: end})
		if !h.At.Within(len(page)) || h.Title != "" && !strings.Contains(h.At.In(page), h.Title) {
			t.Errorf("title %q is not at %v", h.Title, h.At)
		}
		checkDate(t, h.Date)
	})
}

// FuzzParseHeader promises that the header is taken off exactly: what follows
// it is the end of the text, and a wrong one is named where it stands. A text that
// a Date reads as its own is the one that it writes.
func FuzzParseHeader(f *testing.F) {
	f.Add(" date 2022-10-22 A boat")
	f.Add("date 2022-13-45\n")
	f.Add("2024-02-29")
	f.Fuzz(func(t *testing.T, text string) {
		var read article.Date
		if err := read.UnmarshalText([]byte(text)); err == nil && read.String() != text || err != nil && !read.IsZero() {
			t.Errorf("%q is read as %v, %v", text, read, err)
		}
		d, end, err := article.ParseHeader(text)
		checkDate(t, d)
		if (end > 0) != !d.IsZero() || end > len(text) || err != nil && end > 0 {
			t.Fatalf("ParseHeader(%q) = %v, %d, %v", text, d, end, err)
		}
		if end > 0 {
			if !strings.Contains(text[:end], "date") || !strings.Contains(text[:end], d.String()) {
				t.Errorf("header %q is not %v", text[:end], d)
			}
			if strings.TrimLeftFunc(text[end:], unicode.IsSpace) != text[end:] {
				t.Errorf("%q begins with white space", text[end:])
			}
		}
		if e, ok := err.(*article.HeaderError); ok && !strings.HasPrefix(text[e.Offset:], e.Text) {
			t.Errorf("%v is not at its place in %q", e, text)
		}
	})
}

// FuzzParseDate promises that a date is in the calendar and stands where it is
// said to stand.
func FuzzParseDate(f *testing.F) {
	f.Add("Published Tue, Nov 19 20195:07 PM ESTUpdated an hour ago")
	f.Add("30/04/2024 2024-02-29 12/19 — 2025 19-Dec-2025 1st of May 2016")
	f.Fuzz(func(t *testing.T, text string) {
		d, at, ok := article.ParseDate(text)
		checkDate(t, d)
		if ok != !d.IsZero() || !at.Within(len(text)) || ok && at.Empty() {
			t.Errorf("ParseDate(%q) = %v, %v, %v", text, d, at, ok)
		}
	})
}

// FuzzFactsOf promises that any rule and text give clean facts.
func FuzzFactsOf(f *testing.F) {
	f.Add("credit/wire", "Inputs from AP")
	f.Add("dateline/wire", "LONDON (Reuters) - ")
	f.Add("meta/author", "By Ann Moor, May 3, 2020")
	f.Fuzz(func(t *testing.T, rule, old string) {
		facts := article.FactsOf(rule, old)
		checkDate(t, facts.Date)
		for _, s := range append(facts.Bylines, facts.Agencies...) {
			if strings.TrimSpace(s) == "" {
				t.Errorf("FactsOf(%q, %q) has an empty name", rule, old)
			}
		}
	})
}

// TestHostile runs the hostile cases through every entry point.
func TestHostile(t *testing.T) {
	for _, c := range hostile.Cases() {
		text := c.Text(4 << 10)
		if len(text) > 1<<20 {
			continue
		}
		t.Run(c.Name, func(t *testing.T) {
			checkArticle(t, text, new(article.Parser).Parse(text))
			half := len(text) / 2
			new(article.Parser).ReadHeader(text, span.Span{Start: half, End: len(text)})
			_, at, ok := article.ParseDate(text)
			if ok && !at.Within(len(text)) {
				t.Errorf("date at %v", at)
			}
		})
	}
}
