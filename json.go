package newsnorm

import (
	"encoding/base64"
	"encoding/json"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// The record is written by hand, in one pass and without reflection, because with
// encoding/json the command would spend as much time here as in a stage.
// docs/record.md describes the form field by field.

// MarshalJSON returns the record as one JSON object on one line, as
// [Document.AppendJSON] writes it. encoding/json may escape it further when the
// Document is part of a larger value.
func (d Document) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil), nil }

// AppendJSON appends the record to dst as one JSON object without a line break
// and returns the extended slice. Absent facts are omitted, lists are never
// null. Text is not escaped for HTML; U+2028, U+2029 and U+0085, which some
// readers take for line breaks, are written as \u escapes. A string that is not
// valid UTF-8, which only an ID of the caller's can be, gets U+FFFD in place of
// each bad byte.
func (d *Document) AppendJSON(dst []byte) []byte {
	dst = slices.Grow(dst, d.sizeJSON()+1) // and a line break
	dst = append(dst, `{"version":`...)
	dst = strconv.AppendInt(dst, Version, 10)
	dst = appendOptional(dst, `,"id":`, d.ID)
	dst = appendOptional(dst, `,"date":`, d.Date.String())
	dst = appendOptional(dst, `,"title":`, d.Title)
	dst = append(dst, `,"bylines":`...)
	dst = appendList(dst, d.Bylines, appendString)
	dst = appendOptional(dst, `,"dateline":`, d.Dateline)
	dst = append(dst, `,"agencies":`...)
	dst = appendList(dst, d.Agencies, appendString)
	dst = append(dst, `,"text":`...)
	dst = appendString(dst, d.Text)
	dst = append(dst, `,"blocks":`...)
	dst = appendList(dst, d.Blocks, appendBlock)
	dst = append(dst, `,"quotes":`...)
	dst = appendList(dst, d.Quotes, appendQuote)
	dst = append(dst, `,"entities":`...)
	dst = appendList(dst, d.Entities, appendEntity)
	dst = append(dst, `,"edits":`...)
	dst = appendList(dst, d.Edits, appendEdit)
	dst = append(dst, `,"problems":`...)
	dst = appendList(dst, d.Problems, appendProblem)
	return append(dst, '}')
}

// sizeJSON estimates the length of the record in bytes, rather too high than too
// low.
func (d *Document) sizeJSON() int {
	digits := 2*len(strconv.Itoa(len(d.Text))) + 3 // of a span
	n := 256 + len(d.Text) + len(d.Text)/16 + (40+2*digits)*len(d.Blocks)
	for _, q := range d.Quotes {
		n += 140 + 4*digits + len(q.Text) + len(q.Text)/16 + len(q.Name) + len(q.Rule) + (2+2*digits)*len(q.Content)
	}
	for _, e := range d.Entities {
		n += 80 + len(e.Name) + (40+2*digits)*len(e.Mentions)
		for _, list := range [][]string{e.Titles, e.Aliases} {
			for _, s := range list {
				n += len(s) + 4
			}
		}
	}
	for _, e := range d.Edits {
		n += 70 + digits + len(e.Cleaner) + len(e.Rule) + len(e.Old)*3/2 + len(e.New)
	}
	return n
}

// MarshalJSON returns q as an element of the record's list of quotes.
func (q Quote) MarshalJSON() ([]byte, error) { return appendQuote(nil, q), nil }

// MarshalJSON returns e as an element of the record's list of entities.
func (e Entity) MarshalJSON() ([]byte, error) { return appendEntity(nil, e), nil }

// MarshalJSON returns e as an element of the record's list of edits. An Old
// that is not valid UTF-8 goes into old_base64.
func (e Edit) MarshalJSON() ([]byte, error) { return appendEdit(nil, e), nil }

var (
	_ json.Marshaler   = Document{}
	_ json.Unmarshaler = (*Document)(nil)
)

func appendBlock(dst []byte, b Block) []byte {
	dst = append(dst, `{"kind":`...)
	dst = appendString(dst, string(b.Kind))
	dst = append(dst, `,"span":`...)
	dst = appendSpan(dst, b.Span)
	dst = append(dst, `,"raw":`...)
	dst = appendSpan(dst, b.Raw)
	return append(dst, '}')
}

func appendQuote(dst []byte, q Quote) []byte {
	dst = append(dst, `{"kind":`...)
	dst = appendString(dst, string(q.Kind))
	dst = append(dst, `,"text":`...)
	dst = appendString(dst, q.Text)
	dst = append(dst, ',')
	dst = appendParts(dst, q.Content, q.Cue, q.Speaker)
	dst = appendOptional(dst, `,"name":`, q.Name)
	if q.Entity >= 0 {
		dst = append(dst, `,"entity":`...)
		dst = strconv.AppendInt(dst, int64(q.Entity), 10)
	}
	dst = appendOptional(dst, `,"rule":`, q.Rule)
	dst = append(dst, `,"raw":{`...)
	dst = appendParts(dst, q.Raw.Content, q.Raw.Cue, q.Raw.Speaker)
	return append(dst, "}}"...)
}

func appendParts(dst []byte, content []span.Span, cue, speaker span.Span) []byte {
	dst = append(dst, `"content":`...)
	dst = appendList(dst, content, appendSpan)
	if !cue.Empty() {
		dst = append(dst, `,"cue":`...)
		dst = appendSpan(dst, cue)
	}
	if !speaker.Empty() {
		dst = append(dst, `,"speaker":`...)
		dst = appendSpan(dst, speaker)
	}
	return dst
}

func appendEntity(dst []byte, e Entity) []byte {
	dst = append(dst, '{')
	if e.ID != "" {
		dst = append(dst, `"id":`...)
		dst = appendString(dst, e.ID)
		dst = append(dst, ',')
	}
	dst = append(dst, `"name":`...)
	dst = appendString(dst, e.Name)
	dst = append(dst, `,"type":`...)
	dst = appendString(dst, string(e.Type))
	dst = append(dst, `,"titles":`...)
	dst = appendList(dst, e.Titles, appendString)
	dst = append(dst, `,"aliases":`...)
	dst = appendList(dst, e.Aliases, appendString)
	dst = append(dst, `,"mentions":`...)
	dst = appendList(dst, e.Mentions, appendMention)
	return append(dst, '}')
}

func appendMention(dst []byte, m Mention) []byte {
	dst = append(dst, `{"span":`...)
	dst = appendSpan(dst, m.Span)
	dst = append(dst, `,"raw":`...)
	dst = appendSpan(dst, m.Raw)
	dst = append(dst, `,"kind":`...)
	dst = appendString(dst, string(m.Kind))
	return append(dst, '}')
}

func appendEdit(dst []byte, e Edit) []byte {
	dst = append(dst, `{"cleaner":`...)
	dst = appendString(dst, e.Cleaner)
	dst = append(dst, `,"rule":`...)
	dst = appendString(dst, e.Rule)
	dst = append(dst, `,"raw":`...)
	dst = appendSpan(dst, e.Raw)
	if utf8.ValidString(e.Old) {
		dst = append(dst, `,"old":`...)
		dst = appendString(dst, e.Old)
	} else {
		dst = append(dst, `,"old_base64":"`...)
		dst = base64.StdEncoding.AppendEncode(dst, []byte(e.Old))
		dst = append(dst, '"')
	}
	dst = append(dst, `,"new":`...)
	dst = appendString(dst, e.New)
	return append(dst, '}')
}

func appendProblem(dst []byte, p Problem) []byte {
	dst = append(dst, `{"raw":`...)
	dst = appendSpan(dst, p.Raw)
	dst = append(dst, `,"message":`...)
	dst = appendString(dst, p.Message)
	return append(dst, '}')
}

func appendList[T any](dst []byte, list []T, appendOne func([]byte, T) []byte) []byte {
	dst = append(dst, '[')
	for i, v := range list {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = appendOne(dst, v)
	}
	return append(dst, ']')
}

func appendOptional(dst []byte, key, value string) []byte {
	if value == "" {
		return dst
	}
	return appendString(append(dst, key...), value)
}

func appendSpan(dst []byte, s span.Span) []byte {
	dst = append(dst, '[')
	dst = strconv.AppendInt(dst, int64(s.Start), 10)
	dst = append(dst, ',')
	dst = strconv.AppendInt(dst, int64(s.End), 10)
	return append(dst, ']')
}
