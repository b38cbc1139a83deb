package inset

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/agency"
	"github.com/newsnorm/newsnorm/internal/word"
)

// bracketed reads a credit in brackets: "(AP Photo/Jane Doe)", "(With inputs
// from PTI)".
func bracketed(line string, at int) (Piece, bool) {
	shut := byte(')')
	if line[at] == '[' {
		shut = ']'
	}
	n := strings.IndexByte(line[at:min(len(line), at+160)], shut)
	if n < 8 {
		return Piece{}, false
	}
	in := line[at+1 : at+n]
	end := marks(line, at+n+1)
	if !opens(line, end, false) {
		return Piece{}, false
	}
	for _, w := range [...]string{"with inputs from ", "with input from ", "inputs from ", "with agency inputs", "with files from ", "with reports from ", "with information from "} {
		if word.HasPrefix(in, w) {
			return Piece{at, end, "credit/wire"}, true
		}
	}
	if word.HasPrefix(in, "reporting by ") || word.HasPrefix(in, "additional reporting by ") || word.HasPrefix(in, "editing by ") || word.HasPrefix(in, "writing by ") || editor(in) {
		return Piece{at, end, "credit/reporting"}, true
	}
	if deskNote(in) {
		return Piece{at, end, "credit/desk"}, true
	}
	if rule := Plea(in); rule != "" {
		return Piece{at, end, rule}, true
	}
	if in[0]|0x20 >= 'a' && (strings.Contains(in, "hoto") || strings.Contains(in, "mage") || strings.Contains(in, "redit") || strings.IndexByte(in, '/') > 0) && (agency.Credit(line[at:at+n+1]) == 0 || agency.IsCredit(line[at:at+n+1])) {
		return Piece{at, end, "credit/image"}, true
	}
	return Piece{}, false
}

// deskNote reports whether s says what an agency changed in a story that it sends again,
// "Adds analyst comment in fourth paragraph", unless that is a correction.
func deskNote(s string) bool {
	for _, w := range [...]string{"adds ", "updates ", "updates with ", "recasts ", "rewrites ", "writes through", "removes "} {
		if word.HasPrefix(s, w) {
			return word.Any(s, []string{"paragraph", "paragraphs", "para", "paras", "lede", "lead", "byline", "dateline", "details", "detail", "comment", "comments", "background", "quote", "quotes", "shares", "prices", "throughout", "context", "reaction", "bullets"})
		}
	}
	return false
}

// editor reports whether s names who edited, wrote or translated the story: "Edited by:
// Ann Moor".
func editor(s string) bool {
	for _, w := range [...]string{"edited by", "written by", "compiled by", "translated by"} {
		if n, ok := word.Prefix(s, w); ok {
			rest := strings.TrimLeft(s[n:], ": ")
			return len(rest) < len(s)-n && names(rest, 4) == len(rest)
		}
	}
	return false
}
