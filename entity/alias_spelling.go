package entity

// maxSpelling bounds the length of words that are compared letter by letter.
const maxSpelling = 24

// spelling reports whether two folded words are one name spelled or
// transliterated in two ways: the same skeleton, or one edit apart and long
// enough for that to mean something.
func spelling(a, b string) bool {
	if a == b {
		return true
	}
	n := min(len(a), len(b))
	if n < 3 || max(len(a), len(b)) > maxSpelling {
		return false
	}
	var x, y [2 * maxSpelling]byte
	sa, sb := skeleton(x[:0], a), skeleton(y[:0], b)
	if string(sa) == string(sb) && len(sa) >= 3 {
		return true
	}
	return n >= 5 && oneEdit(a, b) && !(a[0] != b[0] && n < 8)
}

// oneEdit reports whether b is a with at most one letter added, dropped or
// changed, or two neighbouring letters swapped.
func oneEdit(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		if i == len(a) {
			return true
		}
		if a[i+1:] == b[i+1:] {
			return true
		}
		return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
	}
	return a[i:] == b[i+1:]
}

// skeleton appends what common romanizations of one name share: Russian and
// Ukrainian g and h, i and y and j, w and v, ph and f, kh and h, sch and sh,
// umlauts with and without e, doubled letters.
func skeleton(dst []byte, w string) []byte {
	var last byte
	for i := 0; i < len(w); i++ {
		c := w[i]
		var next byte
		if i+1 < len(w) {
			next = w[i+1]
		}
		switch c {
		case 'a':
			if next == 'e' && i+2 < len(w) {
				i++ // ae for ä
			}
		case 'o', 'u':
			if c == 'o' && next == 'u' {
				i++ // French transliteration of u
				c = 'u'
			}
			if i+1 < len(w) && w[i+1] == 'e' && i+2 < len(w) {
				i++
			}
		case 'i', 'y', 'j':
			if c = 'i'; next == 'i' || next == 'y' || next == 'j' {
				i++
			}
		case 'g', 'h':
			if c == 'g' && next == 'h' {
				i++
			}
			c = 'h'
		case 'k', 'q', 'c':
			switch {
			case next == 'h' && c == 'k':
				c = 'h'
				i++
			case next == 'h' && c == 'c':
				i++
			case c == 'c' && (next == 'e' || next == 'i' || next == 'y'):
				c = 's'
			case c == 'c' && next == 'k':
				c = 'k'
				i++
			default:
				c = 'k'
			}
		case 'p':
			if next == 'h' {
				c = 'f'
				i++
			}
		case 's', 'z':
			if next == 'h' {
				c = 'S'
				i++
			} else if c == 's' && next == 'c' && i+2 < len(w) && w[i+2] == 'h' {
				c = 'S'
				i += 2
			} else {
				c = 's'
			}
		case 'v', 'w':
			c = 'v'
		case 'x':
			if last != 'k' {
				dst = append(dst, 'k')
			}
			c, last = 's', 'k'
		case 't', 'd':
			if next == 'h' {
				i++
			}
		}
		if c != last {
			dst = append(dst, c)
			last = c
		}
	}
	return dst
}
