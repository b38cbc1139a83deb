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
	sound  uint32   // of hashSkeleton of the first given name; set by personKeys
	sounds uint32   // a bit for that of each given name; set by personKeys
	formal uint16   // bit i: given name i has short forms, bit 15 for all behind it; set by personKeys
	glued  uint16   // bit i: word i was written with a hyphen: "Jong-un"
	part   uint16   // bit i: a particle stood before word i: "de Cock", "al-Assad"
	titles uint8    // the number of title words before it
	gender byte     // of the titles: 'm', 'f' or 0
	short  bool     // there is no given name: "Berg", "van der Berg"
}

// title counts a title word of class c.
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

// maxNameWords bounds the words of a name that are used.
const maxNameWords = 12

// parsePerson parses a name of up to maxNameWords words. The words share one
// string.
func parsePerson(s string) (p personName) { return cutPerson(s, "", new([]string)) }

// cutPerson is parsePerson for a name whose folded form is key: the words are
// substrings of key where possible. They are appended to all.
func cutPerson(s, key string, all *[]string) (p personName) {
	if plainName(s, key) {
		return cutPlain(s, key, all)
	}
	rest := turned(s)
	upper := !hasLower(rest)
	var store [128]byte
	buf := store[:0] // the words, one after the other
	var c wordCut
	var word [96]byte
	for range maxNameWords {
		if rest = strings.TrimLeftFunc(rest, blank); rest == "" {
			break
		}
		if nick, after, ok := cutNickname(rest); ok {
			p.nick, rest = fold.String(nick), after
			continue
		}
		end := strings.IndexFunc(rest, blank)
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
		if c.n == 0 && !c.prefix && rest != "" && len(w) > 1 && titleWord(string(w)) {
			p.title(classOf(string(w)))
			continue
		}
		if c.n > 0 && last && (isSuffix(string(w)) || c.n == 1 && raw == "I") {
			p.suffix = string(w)
			break
		}
		// "al-Assad", "el-Sisi": the particle is part of the word.
		hyphen := strings.ContainsAny(raw, "-‐‑")
		if hyphen {
			if i := bytes.IndexByte(w, ' '); i > 0 && i+1 < len(w) && particle(string(w[:i])) {
				c.prefix, w = true, w[i+1:]
				hyphen = bytes.IndexByte(w, ' ') >= 0
			}
		}
		if !hyphen && !last && particle(string(w)) && (c.n > 0 || c.prefix || leadingParticle(string(w))) {
			c.prefix = true
			continue
		}
		// "J.K.", "JD": initials written as one word.
		if strings.IndexByte(raw, '.') >= 0 && len(w) > 1 && len(w) <= 4 && dottedInitials(raw) || !upper && len(w) == 2 && c.n == 0 && raw[0] <= 'Z' && raw[0] >= 'A' && raw[1] <= 'Z' && raw[1] >= 'A' && !last {
			for i := range w {
				buf = c.add(&p, buf, w[i:i+1], false)
			}
			continue
		}
		k := 0
		for _, b := range w {
			if b != ' ' {
				w[k] = b
				k++
			}
		}
		buf = c.add(&p, buf, w[:k], hyphen)
	}
	p.short = c.n == 1
	p.words = c.words(key, buf, all)
	return p
}

// blank reports whether r stands between the words of a name.
func blank(r rune) bool { return unicode.IsSpace(r) || separator(r) }

// turned returns s with the given names first: "Last, First" has a comma that no
// suffix follows.
func turned(s string) string {
	before, after, ok := strings.Cut(s, ",")
	if !ok || strings.IndexByte(after, ',') >= 0 {
		return s
	}
	after = strings.TrimSpace(after)
	switch {
	case after == "":
		return s
	case isSuffix(fold.String(after)):
		return before + " " + after
	}
	return after + " " + before
}

// cutNickname cuts a nickname in marks or brackets off the start of s.
func cutNickname(s string) (nick, after string, ok bool) {
	r, size := utf8.DecodeRuneInString(s)
	switch r {
	case '(', '"', '\'', '“', '”', '‘', '’':
	default:
		return "", s, false
	}
	end := strings.IndexAny(s[size:], "\"“”'’)")
	if end <= 0 || end >= 40 {
		return "", s, false
	}
	_, closing := utf8.DecodeRuneInString(s[size+end:])
	after = s[size+end+closing:]
	if after != "" && after[0] != ' ' && after[0] != ',' {
		return "", s, false
	}
	return s[size : size+end], after, true
}

// A wordCut holds the ends of the folded words of a name while it is parsed.
type wordCut struct {
	ends   [4 * maxNameWords]int
	n      int
	prefix bool // the next word has a particle before it
}

// add appends the word w to buf, and notes its particle and hyphen in p.
func (c *wordCut) add(p *personName, buf, w []byte, hyphen bool) []byte {
	if c.n < len(c.ends) {
		buf = append(buf, w...)
		c.ends[c.n] = len(buf)
		if hyphen {
			p.glued |= 1 << c.n
		}
		if c.prefix {
			p.part |= 1 << c.n
		}
		c.n++
	}
	c.prefix = false
	return buf
}

// words returns the words of buf, as substrings of key if key has them, in the
// memory of all.
func (c *wordCut) words(key string, buf []byte, all *[]string) []string {
	if c.n > cap(*all)-len(*all) {
		*all = make([]string, 0, max(c.n, cap(*all)*2))
	}
	first := len(*all)
	*all = (*all)[:first+c.n]
	words := (*all)[first : first+c.n : first+c.n]
	if !wordsOf(words, key, buf, c.ends[:c.n]) {
		own, start := string(buf), 0
		for i := range words {
			words[i] = own[start:c.ends[i]]
			start = c.ends[i]
		}
	}
	return words
}

// wordsOf fills words with the substrings of key that equal the pieces of buf. It
// reports whether key has them all, in order.
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
