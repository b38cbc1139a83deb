package clean

import "unicode/utf8"

// traits says what a text holds that a cleaner may have to look at. One survey
// of the text serves all cleaners of this package: a pipeline does not run
// those that have nothing to do.
type traits uint16

const (
	hasInvalid   traits = 1 << iota // bytes that are not UTF-8, or NUL, which UTF-16 has
	hasNonASCII                     // any rune above U+007F
	hasSpecial                      // a rune that Characters may change: see special
	hasDamage                       // what Mojibake may have to look at: see maybeDamage
	hasMarks                        // a rune from U+0300 on that may not be NFC
	hasBlanks                       // white space that Spaces changes
	hasAmpersand                    // '&'
	hasAngle                        // '<'
	hasBackslash                    // '\'
)

// A builtin is a cleaner of this package that is skipped for texts without its
// traits and hands out its edits one by one, so that text full of damage does
// not cost a long slice of them.
type builtin struct {
	name  string
	needs traits
	edits func(text string, yield func(Edit) bool) // an iter.Seq, called without making one
}

func (c *builtin) Name() string { return c.name }

func (c *builtin) AppendEdits(dst []Edit, text string) []Edit {
	if survey(text)&c.needs == 0 {
		return dst
	}
	c.edits(text, func(e Edit) bool {
		dst = append(dst, e)
		return true
	})
	return dst
}

// survey returns the traits of text. It is exact for hasInvalid and
// hasNonASCII; the others may be claimed where there is nothing to do.
func survey(text string) traits {
	var has traits
	if n := len(text); n > 0 {
		if isSpace(text[0]) || isBlank(text[n-1]) || n > 1 && text[n-1] == '\n' && text[n-2] == '\n' {
			has |= hasBlanks
		}
	}
	for i := 0; i < len(text); {
		i = skip(text, i)
		// Byte by byte, for the eight that have something.
		for stop := i + 8; i < len(text) && i < stop; {
			c := text[i]
			if c < utf8.RuneSelf {
				i++
				switch {
				case c > '\\':
					if c == 0x7F {
						has |= hasSpecial
					}
				case c == ' ':
					if i < len(text) && isSpace(text[i]) {
						has |= hasBlanks
					}
				case c == '&':
					has |= hasAmpersand
				case c == '<':
					has |= hasAngle
				case c == '\\':
					has |= hasBackslash
				case c > ' ':
				case c == '\n':
					if i < len(text) && (isBlank(text[i]) || text[i] == '\n' && i+1 < len(text) && isSpace(text[i+1])) {
						has |= hasBlanks
					}
				case c == '\t':
					has |= hasBlanks
				case c == 0:
					has |= hasSpecial | hasInvalid
				default:
					has |= hasSpecial
				}
				continue
			}
			r, size := utf8.DecodeRuneInString(text[i:])
			i += size
			has |= hasNonASCII
			if maybeDamage(text, i, r) {
				has |= hasDamage
			}
			switch {
			case r == utf8.RuneError && size == 1:
				has |= hasInvalid
			case r < 0x300:
				if r <= 0xA0 || r == 0xAD {
					has |= hasSpecial
				}
			case 0x2010 <= r && r < 0x2028 || 0x20A0 <= r && r < 0x20D0 || 0x3400 <= r && r < 0xA000 || 0xAC00 <= r && r < 0xD7A4:
			default:
				has |= hasMarks
				if special(r) != keep {
					has |= hasSpecial
				}
			}
		}
	}
	return has
}

// The bytes of a word, all at once.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

func load(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// skip returns the offset after the plain text that begins at i, in steps of
// eight bytes: no byte that is not ASCII, no control character, none of the
// special ones, no blank before another or before a newline.
func skip(text string, i int) int {
	for i+8 < len(text) {
		w := load(text, i)
		blanks := equal(w, ' ')
		hits := w | (w + ones) | ^((w | highs) - 0x20*ones) | blanks&(blanks>>8) | equal(w, '&') | equal(w, '<') | equal(w, '\\')
		if hits&highs != 0 || blanks>>63 != 0 && text[i+8] <= ' ' {
			break
		}
		i += 8
	}
	return i
}

// equal marks, with their high bits, the bytes of w that are c. All bytes of w
// must be ASCII.
func equal(w uint64, c byte) uint64 { return (highs - (w ^ ones*uint64(c))) & highs }

func isBlank(c byte) bool { return c == ' ' || c == '\t' }

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' }
