package clean

import (
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// An Edit replaces the bytes text[Span.Start:Span.End] of the text that a
// cleaner was given by New; an empty New removes them, an empty Span inserts.
// Rule names the reason, "family/kind" as in "credit/wire"; an empty Rule
// stands for the cleaner's name.
type Edit struct {
	Span      span.Span
	New, Rule string
}

// A Cleaner proposes edits. It must be pure: the same text gives the same
// edits, and concurrent calls are allowed. Package cleantest checks a cleaner
// against this contract.
type Cleaner interface {
	// Name identifies the cleaner in changes and errors.
	Name() string
	// AppendEdits appends to dst the edits that text needs and returns the
	// extended slice. The appended edits are ascending and disjoint, begin and
	// end on rune boundaries of text, and hold valid UTF-8 in New. It must not
	// change or keep the part of dst that it was given.
	AppendEdits(dst []Edit, text string) []Edit
}

// ErrBadEdit is wrapped by every error that reports an edit outside the text,
// out of order, overlapping another, inside a rune or with invalid UTF-8.
var ErrBadEdit = errors.New("bad edit")

// A CleanerError reports a cleaner that broke its contract: it returned bad edits
// (Err wraps [ErrBadEdit]) or panicked.
type CleanerError struct {
	Cleaner string // name of the cleaner
	Err     error  // what it did; offsets are bytes of the text that it was given
}

func (e *CleanerError) Error() string { return fmt.Sprintf("cleaner %q: %v", e.Cleaner, e.Err) }

// Unwrap returns e.Err.
func (e *CleanerError) Unwrap() error { return e.Err }

// check returns what is wrong with e, edit number i of text, where the edit before
// it ends at end. It returns nil if the edit is good.
func check(text string, e Edit, i, end int) error {
	s := e.Span
	switch {
	case !s.Within(len(text)):
		return fmt.Errorf("%w: edit %d covers [%d,%d) of a text of %d bytes", ErrBadEdit, i, s.Start, s.End, len(text))
	case s.Start < end:
		return fmt.Errorf("%w: edit %d starts at byte %d, before the end %d of the edit before it: sort edits and keep them disjoint", ErrBadEdit, i, s.Start, end)
	case span.InsideRune(text, s.Start):
		return fmt.Errorf("%w: edit %d starts at byte %d, inside a rune", ErrBadEdit, i, s.Start)
	case span.InsideRune(text, s.End):
		return fmt.Errorf("%w: edit %d ends at byte %d, inside a rune", ErrBadEdit, i, s.End)
	case !utf8.ValidString(e.New):
		return fmt.Errorf("%w: edit %d puts invalid UTF-8 %q at byte %d", ErrBadEdit, i, e.New, s.Start)
	}
	return nil
}
