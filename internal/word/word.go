// Package word compares text with lower-case patterns without allocating. Case
// is folded for ASCII; the typographic apostrophe and the no-break space count
// as their ASCII forms.
package word

// next returns the folded byte at the start of s and how many bytes of s it
// stands for. Bytes of other multi-byte runes stand for themselves.
func next(s string) (byte, int) {
	c := s[0]
	switch {
	case 'A' <= c && c <= 'Z':
		return c + 'a' - 'A', 1
	case c == 0xE2 && len(s) >= 3 && s[1] == 0x80 && (s[2] == 0x98 || s[2] == 0x99):
		return '\'', 3
	case c == 0xC2 && len(s) >= 2 && s[1] == 0xA0:
		return ' ', 2
	}
	return c, 1
}

// Prefix returns the number of bytes of s that match the lower-case pattern,
// and whether all of the pattern matched. A blank in the pattern matches any
// run of blanks and tabs.
func Prefix(s, pattern string) (int, bool) {
	i := 0
	for j := 0; j < len(pattern); j++ {
		if i >= len(s) {
			return i, false
		}
		c, n := next(s[i:])
		if c == '\t' {
			c = ' '
		}
		if c != pattern[j] {
			return i, false
		}
		i += n
		if c == ' ' {
			for i < len(s) {
				if c, n = next(s[i:]); c != ' ' && c != '\t' {
					break
				}
				i += n
			}
		}
	}
	return i, true
}

// HasPrefix reports whether s begins with the lower-case pattern.
func HasPrefix(s, pattern string) bool {
	_, ok := Prefix(s, pattern)
	return ok
}

// Equal reports whether s is the lower-case pattern.
func Equal(s, pattern string) bool {
	n, ok := Prefix(s, pattern)
	return ok && n == len(s)
}

// HasWord reports whether s begins with the lower-case pattern and the pattern
// ends where a word of s ends.
func HasWord(s, pattern string) bool {
	n, ok := Prefix(s, pattern)
	return ok && (n == len(s) || !wordByte(s[n]))
}

// Index returns the offset of the first place in s where the lower-case
// pattern stands as whole words, -1 if there is none. It costs
// O(len(s) * len(pattern)): keep s short.
func Index(s, pattern string) int {
	var letter byte // the first of the pattern, if it is one
	if pattern != "" && 'a' <= pattern[0] && pattern[0] <= 'z' {
		letter = pattern[0]
	}
	for i := 0; i+len(pattern) <= len(s); i++ {
		if letter != 0 && s[i]|0x20 != letter || i > 0 && wordByte(s[i-1]) {
			continue
		}
		if HasWord(s[i:], pattern) {
			return i
		}
	}
	return -1
}

// Any reports whether one of the lower-case patterns, which begin with a
// letter, stands in s as whole words.
func Any(s string, patterns []string) bool {
	first := uint32(0) // the letters that begin patterns
	for _, p := range patterns {
		first |= 1 << (p[0] & 31)
	}
	before := false // the byte before belongs to a word
	for i := range len(s) {
		c := s[i] | 0x20
		if !before && 'a' <= c && c <= 'z' && first>>(c&31)&1 != 0 {
			for _, p := range patterns {
				if p[0] == c && HasWord(s[i:], p) {
					return true
				}
			}
		}
		before = wordByte(s[i])
	}
	return false
}

// Append appends the folded bytes of s to dst.
func Append(dst []byte, s string) []byte {
	for i := 0; i < len(s); {
		c, n := next(s[i:])
		dst = append(dst, c)
		i += n
	}
	return dst
}

// wordByte reports whether c belongs to a word.
func wordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c >= 0x80
}
