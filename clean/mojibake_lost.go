package clean

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// losing reports whether r begins a sequence that lost knows.
func losing(r rune) bool {
	switch r {
	case 'Ã', 'Â', 'â', 'Г', 'Å', 'Ð', 'Î':
		return true
	}
	return false
}

// lost looks for a sequence at src[i:] whose last byte became a blank or was lost.
// It returns the length of the sequence and the character it was, n = 0 if there is
// none. For U+00A0, n does not include the blank that replaced it, which stays.
// whole says that all of the line is broken in codec k.
func (m *mender) lost(k codec, i int, whole bool) (n int, r rune) {
	rest := m.src[i:]
	r, size := utf8.DecodeRuneInString(rest)
	blank := len(rest) > size && rest[size] == ' '
	switch r {
	case 'Ã':
		if blank && portuguese(rest[size+1:]) {
			return size + 1, 'à'
		}
		if blank {
			return size, 'à'
		}
	case 'Â':
		if blank || len(rest) == size && i > 0 {
			return size, 0xA0
		}
	case 'â':
		if rest := rest[size:]; strings.HasPrefix(rest, "€") {
			return m.lostMark(i, rest[len("€"):])
		}
	case 'Г':
		if blank && m.known>>cyrillic&1 != 0 && i > 1 && m.src[i-1] == ' ' && isLower(rune(m.src[i-2])) {
			return size, 'à'
		}
	case 'Å', 'Ð', 'Î':
		if whole && (k == western || k == baltic) && blank && len(rest) > size+1 && (isLower(rune(rest[size+1])) || rest[size+1] >= utf8.RuneSelf) {
			if r == 'Å' {
				return size + 1, 'Š'
			} else if r == 'Ð' {
				return size + 1, 'Р'
			}
			return size + 1, 'Π'
		}
	}
	return 0, 0
}

// lostMark is lost for "â€" at src[i:] with rest after it: E2 80, the first two bytes
// of a mark. The third byte that is lost most often is 9D, which Windows-1252 does
// not assign. Then the mark was a closing quotation mark, which is restored where
// one is due. Elsewhere a blank stands for A0, the third byte of a dagger.
func (m *mender) lostMark(i int, rest string) (n int, r rune) {
	const size = len("â€")
	if rest == "" {
		if m.opened(i) {
			return size, '”' // the line may have been cut
		}
		return 0, 0
	}
	c := rest[0]
	switch {
	case c >= utf8.RuneSelf || strings.IndexByte(`"'?`, c) >= 0:
		return 0, 0
	case m.opened(i) || i > 0 && strings.IndexByte(",.!?", m.src[i-1]) >= 0:
		return size, '”'
	case c == ' ':
		return size, '†'
	case isAlpha(rune(c)) || isDigit(c):
		return 0, 0 // or a hyphen
	}
	return size, '”'
}

// opened reports whether the last quotation mark of the line before i is an
// opening one.
func (m *mender) opened(i int) bool {
	if !m.marked {
		m.findMarks()
	}
	n, _ := slices.BinarySearch(m.marks, uint32(i)<<1)
	return n > 0 && m.marks[n-1]&1 != 0
}

// findMarks sets m.marks to the quotation marks of the line, in order: twice the
// offset, plus one for an opening mark.
func (m *mender) findMarks() {
	m.marks, m.marked = m.marks[:0], true
	for _, c := range m.clusters {
		for i := int(c.start); i < int(c.end); i++ {
			if c := m.src[i]; c != "“"[0] && c != "â"[0] {
				continue
			}
			if k := markAt(m.src[i:]); k >= 0 {
				m.marks = append(m.marks, uint32(i)<<1|uint32(k))
			}
		}
	}
}

// markAt returns 1 if s begins with an opening quotation mark, intact or broken, 0 if
// with a closing one, and -1 if with neither.
func markAt(s string) int {
	switch {
	case strings.HasPrefix(s, "“"):
		return 1
	case strings.HasPrefix(s, "”"):
		return 0
	}
	rest, broken := strings.CutPrefix(s, "â€")
	switch {
	case !broken:
	case strings.HasPrefix(rest, "œ"):
		return 1
	case rest == "", rest[0] < utf8.RuneSelf, strings.HasPrefix(rest, "\u009d"):
		return 0
	}
	return -1
}

// portuguese reports whether s, which follows "à" and a blank that is part of the
// damage, goes on like the words àquele, àquela, àquilo and às.
func portuguese(s string) bool {
	for _, w := range [...]string{"quele", "quela", "quilo"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return strings.HasPrefix(s, "s ")
}

// lostSurely reports whether what lost found at src[i:] is certain without other
// damage on the line.
func (m *mender) lostSurely(i int, r rune) bool {
	switch r {
	case 'à', 0xA0:
		before := strings.TrimSuffix(m.src[:i], " ")
		if before == "" {
			return i == 0
		}
		c := before[len(before)-1]
		return isLower(rune(c)) || r == 0xA0 && len(before) == i && strings.IndexByte(".,;:?!", c) >= 0
	}
	return r == '”' || r == '†'
}
