package clean

import (
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// Characters returns the cleaner for single characters. It removes control
// characters and others that cannot be seen, and turns every kind of space into
// ' ' and every line ending into '\n'. Joiners, direction marks and tag characters
// stay where a script or an emoji needs them. Its rules:
//
//	control/nul           NUL
//	control/char          other controls of ASCII and Latin-1
//	control/ansi          an escape sequence of a terminal, as in ESC [ 0 m
//	control/noncharacter  code points that Unicode sets aside, like U+FFFF
//	invisible/bom         U+FEFF anywhere
//	invisible/hyphen      soft hyphen
//	invisible/joiner      ZWJ, ZWNJ and zero-width space where nothing needs them
//	invisible/format      word joiner, annotations, object replacement and others
//	invisible/bidi        embeddings, overrides, isolates; marks that are not beside right-to-left letters
//	invisible/tag         tag characters outside of a flag
//	space/no-break        U+00A0 and U+202F
//	space/exotic          the other spaces of Unicode
//	newline/crlf          the CR of CR LF
//	newline/cr            CR alone
//	newline/other         VT, FF, NEL, LS, PS
func Characters() Cleaner {
	return &builtin{"characters", hasSpecial, characters}
}

// A kind says what Characters does with a rune.
type kind uint8

const (
	keep      kind = iota
	drop           // remove
	joiner         // remove, unless its neighbours need it
	direction      // a direction mark: remove, unless beside a right-to-left letter
	tag            // remove, unless part of a flag
	blank          // make ' '
	newline        // make '\n'
)

// special returns what Characters does with r.
func special(r rune) kind {
	switch {
	case r < 0x20:
		switch r {
		case '\t', '\n':
			return keep
		case '\r', '\v', '\f':
			return newline
		}
		return drop
	case r < 0x7F:
		return keep
	case r < 0xA0:
		if r == 0x85 {
			return newline
		}
		return drop
	case r == 0xA0:
		return blank
	case r == 0xAD:
		return drop
	case r < 0x600:
		return keep
	case r < 0x2000:
		switch r {
		case 0x61C:
			return direction
		case 0x1680:
			return blank
		case 0x180E:
			return joiner
		}
		return keep
	case r < 0x2070:
		switch {
		case r <= 0x200A || r == 0x202F || r == 0x205F:
			return blank
		case r <= 0x200D:
			return joiner
		case r <= 0x200F:
			return direction
		case r == 0x2028 || r == 0x2029:
			return newline
		case 0x202A <= r && r <= 0x202E || 0x2060 <= r:
			return drop
		}
		return keep
	case r == 0x3000:
		return blank
	case r == 0xFEFF || 0xFFF9 <= r && r <= 0xFFFC || 0xFDD0 <= r && r <= 0xFDEF || r&0xFFFE == 0xFFFE:
		return drop
	case 0xE0000 <= r && r <= 0xE007F:
		return tag
	}
	return keep
}

// ruleFor names the rule by which Characters changes r.
func ruleFor(r rune) string {
	switch {
	case r == 0:
		return "control/nul"
	case r == '\r':
		return "newline/cr"
	case r == '\v' || r == '\f' || r == 0x85 || r == 0x2028 || r == 0x2029:
		return "newline/other"
	case r < 0xA0:
		return "control/char"
	case r == 0xA0 || r == 0x202F:
		return "space/no-break"
	case r == 0xAD:
		return "invisible/hyphen"
	case 0x200B <= r && r <= 0x200D || r == 0x180E:
		return "invisible/joiner"
	case r == 0x200E || r == 0x200F || r == 0x61C || 0x202A <= r && r <= 0x202E || 0x2066 <= r && r <= 0x2069:
		return "invisible/bidi"
	case r == 0xFEFF:
		return "invisible/bom"
	case 0xFDD0 <= r && r <= 0xFDEF || r&0xFFFE == 0xFFFE:
		return "control/noncharacter"
	case r >= 0xE0000:
		return "invisible/tag"
	case 0x2060 <= r && r <= 0x206F || 0xFFF9 <= r && r <= 0xFFFC:
		return "invisible/format"
	}
	return "space/exotic"
}

// characters yields the edits of Characters.
func characters(text string, yield func(Edit) bool) {
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			if i = skip(text, i); i == len(text) {
				return
			}
		}
		if c := text[i]; ' ' <= c && c < 0x7F || c == '\n' {
			i++
			continue
		}
		r, size := runeAt(text, i)
		switch k := special(r); k {
		case keep:
			i += size
		case blank, newline:
			// A run of the same character is one edit.
			end, n := i+size, 1
			for strings.HasPrefix(text[end:], text[i:i+size]) {
				end += size
				n++
			}
			if r == '\r' && end < len(text) && text[end] == '\n' {
				if n == 1 {
					if end++; !yield(lineBreak(text, span.Span{Start: i, End: end})) {
						return
					}
					i = end
					continue
				}
				end--
				n--
			}
			fill := " "
			if k == newline {
				fill = "\n"
			}
			if n > 1 {
				fill = strings.Repeat(fill, n)
			}
			if !yield(Edit{span.Span{Start: i, End: end}, fill, ruleFor(r)}) {
				return
			}
			i = end
		default:
			end := unseen(text, i)
			if !invisible(text, span.Span{Start: i, End: end}, yield) {
				return
			}
			i = end
		}
	}
}

// lineBreak returns the edit that turns a line break other than '\n' into that.
func lineBreak(text string, at span.Span) Edit {
	if at.Len() == len("\r\n") && text[at.Start] == '\r' {
		return Edit{span.Span{Start: at.Start, End: at.Start + 1}, "", "newline/crlf"}
	}
	r, _ := utf8.DecodeRuneInString(text[at.Start:])
	return Edit{at, "\n", ruleFor(r)}
}

// unseen returns the end of the run of characters at i that Characters may
// remove.
func unseen(text string, i int) int {
	for i < len(text) {
		r, size := runeAt(text, i)
		if k := special(r); k == keep || k >= blank {
			break
		}
		i += size
		if r == 0x1B {
			i += escape(text[i:])
		}
	}
	return i
}

// escape returns the length of the escape sequence at the start of s, which is the
// text after ESC, 0 if there is none: '[', up to 16 digits and separators, and one
// letter.
func escape(s string) int {
	if s == "" || s[0] != '[' {
		return 0
	}
	for i := 1; i < len(s) && i < 18; i++ {
		switch c := s[i]; {
		case '0' <= c && c <= '?':
		case '@' <= c && c <= '~':
			return i + 1
		default:
			return 0
		}
	}
	return 0
}

// invisible yields the edits for a run of characters that cannot be seen. One of
// them stays if the characters around the run need it, so that the decision is
// the same when the text is cleaned again. The tags of a flag all stay.
func invisible(text string, run span.Span, yield func(Edit) bool) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:run.Start])
	after, _ := utf8.DecodeRuneInString(text[run.End:])
	kept := false
	var e Edit // not yielded yet
	for i := run.Start; i < run.End; {
		r, size := runeAt(text[:run.End], i)
		rule := ruleFor(r)
		if r == 0x1B {
			if n := escape(text[i+1 : run.End]); n > 0 {
				size, rule = 1+n, "control/ansi"
			}
		}
		k := special(r)
		stays := k == tag && (before == blackFlag || special(before) == tag) || k != tag && !kept && needed(before, r, after)
		if stays {
			kept = kept || k != tag
			before = r
		}
		if stays || e.Rule != rule {
			if e.Rule != "" && !yield(e) {
				return false
			}
			e = Edit{}
		}
		if !stays {
			if e.Rule == "" {
				e = Edit{span.Span{Start: i}, "", rule}
			}
			e.Span.End = i + size
		}
		i += size
	}
	return e.Rule == "" || yield(e)
}

const blackFlag = 0x1F3F4 // begins the flags that are spelled with tags

// needed reports whether r has an effect between the runes before and after.
func needed(before, r, after rune) bool {
	switch r {
	case 0x200B:
		return unspaced(before) && unspaced(after)
	case 0x200C:
		return joining(before) && joining(after)
	case 0x200D:
		return joining(before) || joining(after) || pictograph(before) && pictograph(after)
	case 0x180E:
		return 0x1800 <= before && before < 0x18B0 && 0x1800 <= after && after < 0x18B0
	case 0x200E, 0x200F, 0x61C:
		return rightToLeft(before) || rightToLeft(after)
	}
	return false
}
