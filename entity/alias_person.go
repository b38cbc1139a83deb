package entity

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/fold"
)

// A personName is the name of a person cut into parts, each folded.
type personName struct {
	words  []string // given names, initials and surname, in order, without particles
	suffix string   // "jr", "sr", "ii", …
	nick   string   // given in quotation marks or brackets: Charles "Tex" Watson
	sound  uint64   // of the first given name, by hashSkeleton; set with the keys
	glued  uint16   // bit i: word i was written with a hyphen: "Jong-un"
	part   uint16   // bit i: a particle stood before word i: "de Cock", "al-Assad"
	titles uint8    // how many title words stood before it
	gender byte     // that they tell: 'm', 'f' or 0
	short  bool     // the form has no given name: "Blinken", "van der Leyen"
	formal bool     // the first given name has short forms; set with the keys
}

// title notes a title word of a class.
func (p *personName) title(c class) {
	p.titles++
	if g := c.titleGender(); g != 0 {
		p.gender = g
	}
}

// last returns the surname.
func (p *personName) last() string {
	if len(p.words) == 0 {
		return ""
	}
	return p.words[len(p.words)-1]
}

// given returns the names before the surname.
func (p *personName) given() []string {
	if len(p.words) == 0 {
		return nil
	}
	return p.words[:len(p.words)-1]
}

// maxNameWords bounds the words of a name that are looked at.
const maxNameWords = 12

// parsePerson cuts a name. It looks at no more than maxNameWords words. The
// words share one string.
func parsePerson(s string) (p personName) { return cutPerson(s, "", new([]string)) }

// cutPerson is parsePerson for a name with a folded key, of which the words are
// taken where they are in it. The words are appended to all.
func cutPerson(s, key string, all *[]string) (p personName) {
	if plainName(s, key) {
		return cutPlain(s, key, all)
	}
	rest := s
	// "Last, First": a comma that no suffix follows turns the name round.
	if strings.IndexByte(s, ',') >= 0 {
		if before, after, ok := strings.Cut(s, ","); ok && strings.TrimSpace(after) != "" && strings.IndexByte(after, ',') < 0 {
			if after := strings.TrimSpace(after); !isSuffix(fold.String(after)) {
				rest = after + " " + before
			} else {
				rest = before + " " + after
			}
		}
	}
	upper := !hasLower(rest)
	prefix := false // the next word has a particle before it
	var store [128]byte
	var ends [4 * maxNameWords]int
	buf, n := store[:0], 0 // the words, and where they end
	add := func(w []byte, hyphen bool) {
		if n < len(ends) {
			buf = append(buf, w...)
			ends[n] = len(buf)
			if hyphen {
				p.glued |= 1 << n
			}
			if prefix {
				p.part |= 1 << n
			}
			n++
		}
		prefix = false
	}
	var word [96]byte
	for range maxNameWords {
		rest = strings.TrimLeftFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || separator(r) })
		if rest == "" {
			break
		}
		// A nickname in marks or brackets.
		if r, size := utf8.DecodeRuneInString(rest); r == '(' || r == '"' || r == '\'' || r == '“' || r == '”' || r == '‘' || r == '’' {
			if end := strings.IndexAny(rest[size:], "\"“”'’)"); end > 0 && end < 40 {
				inner := rest[size : size+end]
				_, cl := utf8.DecodeRuneInString(rest[size+end:])
				after := rest[size+end+cl:]
				if after == "" || after[0] == ' ' || after[0] == ',' {
					p.nick = fold.String(inner)
					rest = after
					continue
				}
			}
		}
		end := strings.IndexFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || separator(r) })
		if end < 0 {
			end = len(rest)
		}
		raw := rest[:end]
		rest = rest[end:]
		w := fold.Append(word[:0], raw)
		if len(w) == 0 {
			continue
		}
		last := strings.Trim(rest, " ,;\t\n") == ""
		if n == 0 && !prefix && rest != "" && len(w) > 1 && titleWord(string(w)) {
			p.title(classOf(string(w)))
			continue
		}
		if n > 0 && last && (isSuffix(string(w)) || n == 1 && raw == "I") {
			p.suffix = string(w)
			break
		}
		// "al-Assad", "el-Sisi": the particle is part of the word.
		hyphen := strings.ContainsAny(raw, "-‐‑")
		if hyphen {
			if i := bytes.IndexByte(w, ' '); i > 0 && i+1 < len(w) && particle(string(w[:i])) {
				prefix, w = true, w[i+1:]
				hyphen = bytes.IndexByte(w, ' ') >= 0
			}
		}
		if !hyphen && !last && particle(string(w)) && (n > 0 || prefix || leadingParticle(string(w))) {
			prefix = true
			continue
		}
		// "J.K.", "JD": initials written as one word.
		if strings.IndexByte(raw, '.') >= 0 && len(w) > 1 && len(w) <= 4 && dottedInitials(raw) || !upper && len(w) == 2 && n == 0 && raw[0] <= 'Z' && raw[0] >= 'A' && raw[1] <= 'Z' && raw[1] >= 'A' && !last {
			for i := range w {
				add(w[i:i+1], false)
			}
			continue
		}
		k := 0
		for _, c := range w {
			if c != ' ' {
				w[k] = c
				k++
			}
		}
		add(w[:k], hyphen)
	}
	p.short = n == 1
	if n > cap(*all)-len(*all) {
		*all = make([]string, 0, max(n, cap(*all)*2))
	}
	first := len(*all)
	*all = (*all)[:first+n]
	p.words = (*all)[first : first+n : first+n]
	if !wordsOf(p.words, key, buf, ends[:n]) {
		key, start := string(buf), 0
		for i := range n {
			p.words[i] = key[start:ends[i]]
			start = ends[i]
		}
	}
	return p
}

// wordsOf fills words with those of key that equal the pieces of buf. It
// reports whether key has them all, in their order.
func wordsOf(words []string, key string, buf []byte, ends []int) bool {
	start, at := 0, 0
	for i, end := range ends {
		w := buf[start:end]
		for at < len(key) && (at+len(w) > len(key) || key[at:at+len(w)] != string(w)) {
			at++
		}
		if at+len(w) > len(key) {
			return false
		}
		words[i] = key[at : at+len(w)]
		at += len(w)
		start = end
	}
	return true
}

// hasLower reports whether a text has a lower-case letter.
func hasLower(s string) bool {
	for _, r := range s {
		if r >= 'a' && r <= 'z' || r >= utf8.RuneSelf && unicode.IsLower(r) {
			return true
		}
	}
	return false
}

// separator reports whether r separates the words of a name besides spaces:
// the comma of "Berg, Anna" and the middle dot of Asian and Catalan texts.
func separator(r rune) bool { return r == ',' || r == ';' || r == '・' || r == '·' }

// dottedInitials reports whether a raw word is single letters with full stops.
func dottedInitials(raw string) bool {
	for i := 0; i < len(raw); i++ {
		if letter := raw[i]|0x20 >= 'a' && raw[i]|0x20 <= 'z'; letter != (i%2 == 0) || !letter && raw[i] != '.' {
			return false
		}
	}
	return true
}

// relation is the outcome of comparing two names.
type relation uint8

const (
	different relation = iota
	possible           // nothing speaks against it, too little speaks for it
	same
)

// personsRelate tells whether two parsed full names are one person's, and why.
// Both need a given name; short forms are matched by surname elsewhere.
func personsRelate(a, b *personName) (relation, string) {
	if len(a.words) < 2 || len(b.words) < 2 {
		return possible, "person/short"
	}
	if a.suffix != "" && b.suffix != "" && a.suffix != b.suffix {
		return different, "person/suffix"
	}
	if equalWords(a.words, b.words) {
		return same, "person/equal"
	}
	if equalJoined(a.words, b.words) {
		return same, "person/joined"
	}
	if len(a.last()) == 1 || len(b.last()) == 1 {
		return different, "person/initials" // "Paul H. W." and "Paul W."
	}
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	why := ""
	switch {
	case a.last() == b.last():
	case spelling(a.last(), b.last()):
		why = "person/spelling"
	default:
		// A second surname or a maiden name: the shorter is the longer's
		// beginning, and has at least a full given name and a surname.
		if len(a.words) >= 2 && len(b.words) > len(a.words) && len(a.words[0]) > 1 && equalWords(a.words, b.words[:len(a.words)]) {
			return same, "person/second-surname"
		}
		return different, "person/surname"
	}
	ga, gb := a.given(), b.given()
	// Each given name of the shorter matches one of the longer, in order.
	full := false // a name matched in full, not only by its initial
	i := 0
	for k, g := range ga {
		ok := false
		for ; i < len(gb); i++ {
			m, w := givenMatch(g, gb[i])
			if m && w == "person/initial" && k == 0 && i > 0 {
				m = false // the first given name is not another's middle initial
			}
			if !m && k == 0 && a.nick == "" && b.nick != "" {
				if m, w = givenMatch(g, b.nick); m {
					w = "person/nickname"
					i--
				}
			}
			if m {
				ok = true
				full = full || len(g) > 1 && len(gb[max(i, 0)]) > 1
				if w != "" {
					why = w
				}
				i++
				break
			}
			if why == "person/spelling" {
				break // a surname spelled otherwise needs the first given name
			}
		}
		if !ok {
			return different, "person/given"
		}
	}
	if why == "" {
		why = "person/middle"
	}
	if !full && len(ga[0]) > 1 {
		full = true
	}
	return same, why
}

// givenMatch tells whether two given names may be one, and the rule if they
// are not equal.
func givenMatch(a, b string) (bool, string) {
	switch {
	case a == b:
		return true, ""
	case len(a) == 1 && strings.HasPrefix(b, a), len(b) == 1 && strings.HasPrefix(a, b):
		return true, "person/initial"
	case nickname(a, b):
		return true, "person/nickname"
	case spelling(a, b):
		return true, "person/spelling"
	}
	return false, ""
}

func equalWords(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func joined(w []string) string { return strings.Join(w, "") }

// equalJoined reports whether the words of a and of b are equal when written as
// one.
func equalJoined(a, b []string) bool {
	var x, y string
	for {
		for x == "" && len(a) > 0 {
			x, a = a[0], a[1:]
		}
		for y == "" && len(b) > 0 {
			y, b = b[0], b[1:]
		}
		n := min(len(x), len(y))
		if n == 0 {
			return x == y
		}
		if x[:n] != y[:n] {
			return false
		}
		x, y = x[n:], y[n:]
	}
}
