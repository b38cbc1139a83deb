package entity

import "strings"

// plainName reports whether a name consists of ASCII letters and spaces, and key
// is the same in lower case. Most names are plain.
func plainName(s, key string) bool {
	if len(s) != len(key) || s == "" {
		return false
	}
	for i := range len(s) {
		c := s[i]
		if c != ' ' {
			if c |= 0x20; c < 'a' {
				return false
			}
		}
		if c != key[i] || c > 'z' {
			return false
		}
	}
	return true
}

// cutPlain is cutPerson for a plain name: its words are those of its key.
func cutPlain(s, key string, all *[]string) (p personName) {
	if cap(*all)-len(*all) < maxNameWords+2 {
		*all = make([]string, 0, min(max(64, 2*cap(*all)), 4096)) // the words in the old one stay there
	}
	words, out := classes(), *all
	first := len(out)
	prefix := false // the next word has a particle before it
	for n, from := 0, 0; n < maxNameWords && from < len(key); n++ {
		end := from + len(key[from:])
		if k := strings.IndexByte(key[from:], ' '); k >= 0 {
			end = from + k
		}
		w := key[from:end]
		last, count := end == len(key), len(out)-first
		c := findClass(words, pack(w), w)
		switch {
		case count == 0 && !prefix && !last && len(w) > 1 && c&isTitle != 0:
			p.title(c)
		case count > 0 && last && (c&isNameSuffix != 0 || count == 1 && s[from:end] == "I"):
			p.suffix = w
		case !last && c&isParticle != 0 && (count > 0 || prefix || c&leadsName != 0):
			prefix = true
		case count == 0 && !last && len(w) == 2 && s[from] <= 'Z' && s[from+1] <= 'Z' && hasLower(s):
			// "JD": initials written as one word.
			if prefix {
				p.part |= 1
			}
			out, prefix = append(out, w[:1], w[1:]), false
		default:
			if prefix {
				p.part |= 1 << count
			}
			out, prefix = append(out, w), false
		}
		from = end + 1
	}
	p.words = out[first:len(out):len(out)]
	p.short = len(p.words) == 1
	*all = out
	return p
}
