package page

import "math/bits"

// common counts the words from offset at on, as long as they are of the most common
// sort: at most 16 ASCII letters, in lower case except for the first, followed by a
// blank, or by a comma or full stop and a blank, and in no class but that of function
// words. It returns the offset of the first other word. It does what add and gap do,
// but all in registers, once no phrase can begin the line any more.
func (m *meter) common(at int) int {
	if m.prefixes || m.number > 0 || m.words == 0 || m.byline > 0 {
		return at
	}
	text, t := m.text, m.t
	words, size, function, capital, whole := m.words, m.size, m.function, m.capital, m.whole
	class, first := m.class, m.first
	for end := min(m.End-1, len(text)-17); at < end; {
		x, y := load(text, at), load(text, at+8)
		upper := uint64(0)
		if c := byte(x); 'A' <= c && c <= 'Z' {
			upper = 1
		}
		x |= upper << 5
		others, more := notSmall(x), notSmall(y)
		var h hasher
		h.block(x & below(others))
		long := h
		long.block(y & below(more))
		n := bits.TrailingZeros64(others) >> 3
		if n == 8 {
			n += bits.TrailingZeros64(more) >> 3
		}
		if n > 8 {
			h = long
		}
		if n == 0 || at+n+1 >= m.End {
			break
		}
		next := at + n + 1
		if mark := text[next-1]; mark != ' ' {
			if mark != ',' && mark != '.' || text[next] != ' ' {
				break
			}
			next++
		}
		hash := h.sum()
		c := t.class(hash)
		if c&wCounted != 0 {
			break
		}
		if text[at+n] == ',' {
			m.comma++
		}
		class, first = c, bLower+uint8(upper)
		f := int(c & wFunction)
		function += f
		capital += int(upper)
		if int(m.found) < notables && f == 0 && (n >= 6 || upper > 0) {
			m.notable[m.found] = hash
			m.found++
		}
		if words < phraseWords {
			whole = chain(whole, hash)
			m.hashes[words] = hash
			m.starts[m.begun] = uint8(words)
			m.begun += int(c / wFirstInside & 1)
		} else {
			m.long = true
		}
		words++
		size += n
		at = next
	}
	if words > m.words {
		m.words, m.size, m.function, m.capital, m.whole = words, size, function, capital, whole
		m.class, m.first, m.month = class, first, false
	}
	return at
}

// notSmall sets the high bit of bytes of x that are not lower-case ASCII letters. It is
// right up to the first of these.
func notSmall(x uint64) uint64 {
	letter := (x + (0x80-'a')*ones) &^ (x + (0x7F-'z')*ones)
	return (^letter | x) & highs
}

// below returns a mask of the bytes before the first one that is marked.
func below(marks uint64) uint64 { return (marks&-marks)>>7 - 1 }
