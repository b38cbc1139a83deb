package entity

import (
	"slices"
	"strings"
	"unicode"
)

// comparePersons compares names as those of people. Names of places and other
// things come here, too, if no word of theirs says what they are.
func comparePersons(a, b string) (float64, string) {
	p, q := parsePerson(a), parsePerson(b)
	if len(p.words) == 0 || len(q.words) == 0 {
		return 0, whyEmpty
	}
	if p.suffix != q.suffix && (numeral(p.suffix) || generation(p.suffix)) && (numeral(q.suffix) || generation(q.suffix)) {
		return 0, whySuffix
	}
	if equalJoined(p.words, q.words) && (p.suffix == q.suffix || len(p.words) > 1) {
		return 0.97, whyParticles
	}
	if abjad(a) != abjad(b) {
		for i := range p.words {
			p.words[i] = consonants(p.words[i])
		}
		for i := range q.words {
			q.words[i] = consonants(q.words[i])
		}
	}
	if syllabic(a) && syllabic(b) {
		return 0, whySurname
	}
	for _, x := range [...][2]*personName{{&p, &q}, {&q, &p}} {
		if x[0].nick == "" && x[1].nick != "" && x[1].nick == strings.Join(x[0].words, " ") {
			return 0.8, whyNickname
		}
	}
	if len(p.words) > len(q.words) {
		p, q = q, p
	}
	if len(p.words) == 1 {
		return compareSingle(&p, &q)
	}
	// "Ben Ali", "Ramos Horta": a surname of two words.
	if joined(p.words) == q.last() || joined(q.words) == p.last() {
		return 0.85, whyShort
	}
	if n := len(q.words) - 1; len(p.words) == 2 && particle(p.words[0]) && len(q.words) > 2 && q.part>>n&1 != 0 && q.words[n] == p.words[1] {
		return 0.85, whyShort
	}
	return compareFull(&p, &q)
}

func generation(s string) bool { return in(" jr sr ii iii iv v junior senior ", s) }

// compareSingle compares a name of one word with another name.
func compareSingle(p, q *personName) (float64, string) {
	w := p.words[0]
	if len(q.words) == 1 {
		// Two bare words: one letter makes another surname, unless the word is
		// long or comes from another alphabet.
		u := q.words[0]
		if umlaut(w) == umlaut(u) {
			return 0.95, whySpelling
		}
		if min(len(w), len(u)) >= 8 && w[0] == u[0] && oneEdit(w, u) && w[len(w)-1] == u[len(u)-1] {
			return 0.75, whySpelling
		}
		if plural(w, u) {
			return 0.72, whyPlural
		}
		return 0, whySurname
	}
	if len(w) == 1 {
		return 0.2, whyInitial
	}
	switch m := match(w, q.last()); {
	case m >= 0.95:
		return 0.85, whyShort
	case m > 0 && len(w) >= 6:
		return 0.75, whyShort
	}
	for i, u := range q.given() {
		if u == w || umlaut(u) == umlaut(w) {
			if i == 0 {
				return 0.72, whyGiven
			}
			return 0.75, whyShort
		}
	}
	if q.nick == w {
		return 0.75, whyNickname
	}
	return 0, whySurname
}

// umlaut writes ae, oe and ue as a, o and u, to which folding reduces ä, ö and ü.
func umlaut(w string) string {
	if !strings.ContainsRune(w, 'e') {
		return w
	}
	return strings.NewReplacer("ae", "a", "oe", "o", "ue", "u").Replace(w)
}

func plural(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	_, given := givenTable.get(a)
	return len(a) >= 6 && !given && (b == a+"s" || b == a+"es")
}

// compareFull compares two names of two words or more, p not longer than q. The
// surnames must agree, and each given name of the shorter with one of the longer.
func compareFull(p, q *personName) (float64, string) {
	last := match(p.last(), q.last())
	if last == 0 && strings.HasPrefix(q.last(), p.last()) && len(p.words) >= 4 {
		last = 0.8 // cut off at the end of a field
	}
	if last == 0 {
		return compareSurnames(p, q)
	}
	if (patronymic(p) || patronymic(q)) && len(p.words) == len(q.words) && !inOrder(p.words, q.words) && sameWords(p.words, q.words) && !slices.Equal(p.words, q.words) {
		return 0.2, whyPatronymic
	}
	score, full, why, ok := compareGiven(p, q, last)
	if !ok {
		return 0.1, whyGiven
	}
	switch {
	case why != "":
	case last < 1:
		why = whySpelling
	default:
		why = whyMiddle
	}
	score /= float64(len(p.words))
	if !full {
		score *= 0.85 // an initial only
	}
	if extra := len(q.words) - len(p.words); extra > 0 {
		score -= 0.02 * float64(extra)
	}
	return max(score, 0), why
}

// compareSurnames is compareFull for names whose last words disagree: the order
// may be another, the surname an initial, or a second surname left out.
func compareSurnames(p, q *personName) (float64, string) {
	if sameWords(p.words, q.words) && !patronymic(p) && !patronymic(q) {
		return 0.85, whyOrder
	}
	if len(p.last()) == 1 && strings.HasPrefix(q.last(), p.last()) && p.words[0] == q.words[0] {
		return 0.75, whyInitial
	}
	n := len(p.words)
	if len(q.words) == n || len(p.words[0]) == 1 || len(p.last()) == 1 || len(q.words[n-1]) == 1 || match(p.words[0], q.words[0]) == 0 {
		return 0, whySurname
	}
	for i, w := range p.words {
		if m, _ := givenScore(w, q.words[i]); m == 0 {
			return 0, whySurname
		}
	}
	return 0.8, whySecondSurname
}

// compareGiven gives each given name of p the one of q that agrees best with it.
// It returns score and theirs added up, whether a full name agrees and not only an
// initial, and the rule of the last that is not equal; ok is false if a name of p
// contradicts those of q.
func compareGiven(p, q *personName, score float64) (sum float64, full bool, why string, ok bool) {
	used := make([]bool, len(q.words))
	gp, gq := p.given(), q.given()
	for k, g := range gp {
		best, at := 0.0, -1
		for i, h := range gq {
			if used[i] {
				continue
			}
			s, w := givenScore(g, h)
			if w == whyInitial && k == 0 && i > 0 {
				continue // the first given name is not another's middle initial
			}
			if s > best {
				best, at = s, i
				if s < 1 {
					why = w
				}
			}
		}
		if best == 0 && k == 0 && q.nick != "" {
			if s, _ := givenScore(g, q.nick); s > 0 {
				best, why = s, whyNickname
			}
		}
		if best == 0 && p.nick != "" && len(gq) > 0 {
			if s, _ := givenScore(p.nick, gq[0]); s > 0 {
				best, why = s, whyNickname
			}
		}
		if best == 0 {
			// A middle name that the other lacks is no contradiction as long as
			// the other has none of its own left.
			if k > 0 && full && len(gq) <= k {
				continue
			}
			return 0, false, "", false
		}
		if at >= 0 {
			used[at] = true
			full = full || len(g) > 1 && len(gq[at]) > 1
		}
		score += best
	}
	return score, full, why, true
}

// inOrder reports whether the words of p agree with those of q one by one.
func inOrder(p, q []string) bool {
	for i := range p {
		if i >= len(q) || match(p[i], q[i]) == 0 {
			return false
		}
	}
	return true
}

// abjad reports whether a name is written in a script without vowels.
func abjad(s string) bool {
	for _, r := range s {
		if unicode.In(r, unicode.Arabic, unicode.Hebrew) {
			return true
		}
	}
	return false
}

// syllabic reports whether a name is written in a script in which a single sign
// makes another name.
func syllabic(s string) bool {
	for _, r := range s {
		if unicode.In(r, unicode.Hangul, unicode.Han) {
			return true
		}
	}
	return false
}

// consonants reduces a word to what scripts without vowels write. Letters that
// Arabic lacks become those that it uses instead.
func consonants(w string) string {
	var b [2 * maxSpelling]byte
	s := sounds(string(skeleton(b[:0], clip(w, maxSpelling))))
	s = strings.NewReplacer("p", "b", "v", "f", "i", "", "a", "", "u", "").Replace(s)
	if s == "" {
		return w
	}
	return s
}

func patronymic(p *personName) bool {
	inner := uint16(1)<<max(len(p.words)-1, 0) - 1 // all words but the last
	return p.part&inner&^1 != 0
}

// sameWords reports whether each word of p agrees with another word of q.
func sameWords(p, q []string) bool {
	if len(p) > maxNameWords || len(q) > maxNameWords {
		return false
	}
	var used [maxNameWords + 4]bool
	n := 0
	for _, w := range p {
		for i, u := range q {
			if !used[i] && len(w) > 1 && match(w, u) >= 0.9 {
				used[i] = true
				n++
				break
			}
		}
	}
	return n == len(p) && len(p) == len(q)
}

// givenScore returns how well two given names agree, and by which rule.
func givenScore(a, b string) (float64, string) {
	switch {
	case a == b:
		return 1, ""
	case len(a) == 1 && strings.HasPrefix(b, a), len(b) == 1 && strings.HasPrefix(a, b):
		return 0.9, whyInitial
	case len(a) == 1 || len(b) == 1:
		return 0, ""
	case nickname(a, b):
		return 0.95, whyNickname
	}
	m := match(a, b)
	if m == 0 && min(len(a), len(b)) >= 4 && max(len(a), len(b)) >= min(len(a), len(b))+3 && (strings.HasPrefix(a, b) || strings.HasPrefix(b, a)) {
		return 0.8, whyDoubleName
	}
	if m > 0 && !givenSpelling(a, b) {
		return 0, ""
	}
	return m, whySpelling
}

// givenSpelling reports whether two similar given names may be spellings of one.
// Two listed names may not if they belong to different sexes or sound different.
func givenSpelling(a, b string) bool {
	x, okx := givenTable.get(a)
	y, oky := givenTable.get(b)
	if !okx || !oky {
		return true
	}
	if x != y && x != "u" && y != "u" {
		return false
	}
	var ba, bb [2 * maxSpelling]byte
	return sounds(string(skeleton(ba[:0], a))) == sounds(string(skeleton(bb[:0], b)))
}
