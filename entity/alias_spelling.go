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
	if alike(a, b) {
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

// plainSounds has a bit for each letter that sounds like itself whatever follows.
const plainSounds uint64 = 1<<('b'&63) | 1<<('e'&63) | 1<<('f'&63) | 1<<('l'&63) | 1<<('m'&63) | 1<<('n'&63) | 1<<('r'&63)

// alike reports whether two words have the same skeleton, of three letters or more.
func alike(a, b string) bool {
	x, y := sounding{rest: a}, sounding{rest: b}
	for n := 0; ; n++ {
		c, more := x.next()
		if d, also := y.next(); c != d || more != also {
			return false
		}
		if !more {
			return n >= 3
		}
	}
}

// skeleton appends what common romanizations of one name share: Russian and
// Ukrainian g and h, i and y and j, w and v, ph and f, kh and h, sch and sh,
// umlauts with and without e, doubled letters.
func skeleton(dst []byte, w string) []byte {
	var last byte
	for w != "" {
		c, n := sound(w)
		w = w[n:]
		if c == 'x' {
			if last != 'k' {
				dst = append(dst, 'k')
			}
			c, last = 's', 'k'
		}
		if c != last {
			dst = append(dst, c)
			last = c
		}
	}
	return dst
}

// A sounding reads the skeleton of a word letter by letter.
type sounding struct {
	rest    string
	last    byte
	pending byte // the second sound of a letter that has two
}

// next returns the next letter of the skeleton; ok is false at its end.
func (s *sounding) next() (c byte, ok bool) {
	for {
		if c = s.pending; c != 0 {
			s.pending = 0
		} else {
			if s.rest == "" {
				return 0, false
			}
			var n int
			if c, n = sound(s.rest); c == 'x' {
				c, s.pending = 'k', 's'
			}
			s.rest = s.rest[n:]
		}
		if c != s.last {
			s.last = c
			return c, true
		}
	}
}

// sound returns what the first letters of w sound like, and their number. An x
// sounds like k and s.
func sound(w string) (c byte, n int) {
	c, n = w[0], 1
	var next byte
	if len(w) > 1 {
		next = w[1]
	}
	switch c {
	case 'a':
		if next == 'e' && len(w) > 2 {
			n = 2 // ae for ä
		}
	case 'o', 'u':
		if c == 'o' && next == 'u' {
			c, n = 'u', 2 // French transliteration of u
		}
		if len(w) > n+1 && w[n] == 'e' {
			n++
		}
	case 'i', 'y', 'j':
		if c = 'i'; next == 'i' || next == 'y' || next == 'j' {
			n = 2
		}
	case 'g', 'h':
		if c == 'g' && next == 'h' {
			n = 2
		}
		c = 'h'
	case 'k', 'q', 'c':
		return hardSound(w, next)
	case 'p':
		if next == 'h' {
			c, n = 'f', 2
		}
	case 's', 'z':
		switch {
		case next == 'h':
			return 'S', 2
		case c == 's' && next == 'c' && len(w) > 2 && w[2] == 'h':
			return 'S', 3
		}
		c = 's'
	case 'v', 'w':
		c = 'v'
	case 't', 'd':
		if next == 'h' {
			n = 2
		}
	}
	return c, n
}

// hardSound is sound for k, q and c.
func hardSound(w string, next byte) (c byte, n int) {
	switch c = w[0]; {
	case next == 'h' && c == 'k':
		return 'h', 2
	case next == 'h' && c == 'c':
		return 'c', 2
	case c == 'c' && (next == 'e' || next == 'i' || next == 'y'):
		return 's', 1
	case c == 'c' && next == 'k':
		return 'k', 2
	}
	return 'k', 1
}
