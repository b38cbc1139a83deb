package page

import "math/bits"

// small counts the words from offset at on as long as they are of the most
// common sort: of at most 16 small ASCII letters, a blank behind them, function
// words at most. It returns the offset of the first other word. It does what
// add does, all in registers; a phrase must not be able to begin the line any
// more.
func (m *meter) small(at int) int {
	if m.prefixes || m.number > 0 || m.words == 0 {
		return at
	}
	text, t := m.text, m.t
	start, words, function, whole := at, m.words, m.function, m.whole
	class := m.class
	for end := min(m.End, len(text)-16); at < end; {
		x, y := load(text, at), load(text, at+8)
		n, more := smalls(x), smalls(y)
		var h hasher
		h.block(x & (1<<(8*n) - 1))
		long := h
		long.block(y & (1<<(8*more) - 1))
		if n == 8 {
			n += more
		}
		if n > 8 {
			h = long
		}
		if n == 0 || at+n >= m.End || text[at+n] != ' ' {
			break
		}
		hash := h.sum()
		c := t.class(hash)
		if c&wCounted != 0 {
			break
		}
		class = c
		f := int(c & wFunction)
		function += f
		if int(m.found) < notables && f == 0 && n >= 6 {
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
		at += n + 1
	}
	if n := words - m.words; n > 0 {
		m.size += at - start - n
		m.words, m.function, m.whole, m.class = words, function, whole, class
		m.first, m.month = bLower, false
	}
	return at
}

// smalls returns how many of the first bytes of x are small ASCII letters.
func smalls(x uint64) int {
	letter := (x + (0x80-'a')*ones) &^ (x + (0x7F-'z')*ones)
	return bits.TrailingZeros64((^letter|x)&highs) >> 3
}
