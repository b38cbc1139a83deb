// Package cleantest checks cleaners against the contract of [clean.Cleaner].
//
// A test of a cleaner of one's own is one line:
//
//	cleantest.Run(t, mine, "A text it changes.", "A text it leaves alone.")
//
// It shows that the cleaner is well behaved on any text, not that it does what
// it is meant to do; for that compare the text of [clean.Pipeline.Clean] with
// what it should be.
package cleantest

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"sync"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/internal/hostile"
	"github.com/newsnorm/newsnorm/span"
)

// TestingT is what Run needs of a *testing.T.
type TestingT interface {
	Helper()
	Errorf(format string, args ...any)
}

// Run calls c with the texts given and with some 4,000 hostile ones of up to
// 4 KB, and reports to t where c breaks the contract:
//
//   - its name is not empty and always the same;
//   - the same text gives the same edits, also in concurrent calls (run the
//     test with -race to find shared state that happens to do no harm);
//   - edits are ascending, disjoint and within the text, begin and end on rune
//     boundaries, and put in valid UTF-8;
//   - the edits that were in dst before are left alone;
//   - no text makes it panic.
//
// Run gives up after the fifth text that failed.
func Run(t TestingT, c clean.Cleaner, texts ...string) {
	t.Helper()
	if name := c.Name(); name == "" || name != c.Name() {
		t.Errorf("Name() = %q, then %q: want a name that is not empty and stays", name, c.Name())
	}
	texts = append(slices.Clone(texts), inputs()...)
	bad := 0
	var edits [][]clean.Edit
	for _, text := range texts {
		got, err := one(c, text)
		if err != nil {
			t.Errorf("%s: %v", short(text), err)
			if bad++; bad == 5 {
				return
			}
		}
		edits = append(edits, got)
	}
	if bad > 0 {
		return
	}
	if i := together(c, texts, edits); i >= 0 {
		t.Errorf("%s: concurrent calls give other edits than one call alone: the cleaner has state", short(texts[i]))
	}
}

// one checks c on one text and returns its edits.
func one(c clean.Cleaner, text string) (edits []clean.Edit, err error) {
	if edits, err = ask(c, nil, text); err != nil {
		return nil, err
	}
	whole, err := clean.New().Clean(text)
	if err != nil {
		return nil, err
	}
	if _, err := whole.Apply(c.Name(), edits); err != nil {
		if bad := new(clean.CleanerError); errors.As(err, &bad) {
			err = bad.Err
		}
		return nil, err
	}
	// Again, behind edits of somebody else, with and without room for more.
	for _, room := range []int{0, len(edits) + 3} {
		dst := make([]clean.Edit, 3, 3+room)
		for i := range dst {
			dst[i] = clean.Edit{Span: span.Span{Start: -i, End: -1}, New: "not yours", Rule: strconv.Itoa(i)}
		}
		before := slices.Clone(dst)
		got, err := ask(c, dst, text)
		switch {
		case err != nil:
			return nil, err
		case len(got) < len(before) || !slices.Equal(got[:len(before)], before) || !slices.Equal(dst, before):
			return nil, errors.New("AppendEdits changed edits that were in dst before: append to dst and return it")
		case !slices.Equal(got[len(before):], edits):
			return nil, fmt.Errorf("a second call gives other edits: %v, then %v", edits, got[len(before):])
		}
	}
	return edits, nil
}

// ask calls the cleaner and turns a panic into an error.
func ask(c clean.Cleaner, dst []clean.Edit, text string) (edits []clean.Edit, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	return c.AppendEdits(dst, text), nil
}

// together calls c for all texts in several goroutines, which begin at
// different texts, and returns the index of one whose edits differ from those
// given, or -1.
func together(c clean.Cleaner, texts []string, edits [][]clean.Edit) int {
	const workers = 4
	var wg sync.WaitGroup
	var differs [workers]int
	for w := range workers {
		wg.Go(func() {
			differs[w] = -1
			for i := range texts {
				i := (i + w*len(texts)/workers) % len(texts)
				if got, err := ask(c, nil, texts[i]); err != nil || !slices.Equal(got, edits[i]) {
					differs[w] = i
					return
				}
			}
		})
	}
	wg.Wait()
	return slices.Max(differs[:])
}

func inputs() []string {
	var all []string
	for _, c := range hostile.Cases() {
		if text := c.Text(4 << 10); len(text) <= 4<<10 {
			all = append(all, text)
		}
	}
	n := 0
	for text := range hostile.Shorts() {
		if n++; n%17 == 0 {
			all = append(all, text)
		}
	}
	return all
}

// short quotes the beginning of a text.
func short(text string) string {
	if len(text) > 60 {
		return strconv.Quote(text[:60]) + "…"
	}
	return strconv.Quote(text)
}
