package entity

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/fold"
)

// A Comparison says whether two names are names of one entity.
type Comparison struct {
	Same  bool    `json:"same"`  // Score is at least 0.7
	Score float64 `json:"score"` // 0 to 1
	Why   string  `json:"why"`   // the rule that decided, such as "person/nickname"
}

// sameScore is the one threshold of Compare.
const sameScore = 0.7

// maxCompare bounds the bytes of a name that Compare uses.
const maxCompare = 400

// Compare reports whether two names, without any text around them, are names of
// one person, organization or place. It knows short and long forms, nicknames,
// initials, other alphabets, legal forms, acronyms and misspellings. Names are
// different if a full word of one contradicts the other. Only the first 400 bytes
// of a name are used. Compare(a, b) equals Compare(b, a). It is total and safe for
// concurrent use.
func Compare(a, b string) Comparison {
	score, why := compare(clip(a, maxCompare), clip(b, maxCompare))
	return Comparison{score >= sameScore, score, why}
}

func compare(a, b string) (float64, string) {
	if b < a {
		a, b = b, a
	}
	fa, fb := fold.String(bare(strings.TrimSpace(a))), fold.String(bare(strings.TrimSpace(b)))
	if fa == "" || fb == "" {
		if a == b && a != "" {
			return 1, whyEqual
		}
		return 0, whyEmpty
	}
	if fa == fb {
		return 1, whyEqual
	}
	if s, why, ok := compareListed(a, b, fa, fb); ok {
		return s, why
	}
	ja, jb := strings.ReplaceAll(fa, " ", ""), strings.ReplaceAll(fb, " ", "")
	if ja == jb {
		return 0.97, whyRunTogether
	}
	if s, ok := compareAcronym(a, b, fa, fb); ok {
		return s, whyAcronym
	}
	if min(len(ja), len(jb)) >= 12 && max(len(ja), len(jb)) <= maxSpelling && oneEdit(ja, jb) && strings.Contains(fa, " ") != strings.Contains(fb, " ") {
		return 0.85, whyRunTogether
	}
	if strings.Count(fa, " ") > 7 || strings.Count(fb, " ") > 7 || digits(fa) && digits(fb) && !mixedAny(fa) && !mixedAny(fb) {
		return compareOrganizations(fa, fb)
	}
	if organizational(fa) || organizational(fb) {
		return compareOrganizations(fa, fb)
	}
	return comparePersons(a, b)
}

// compareListed decides where a table knows both names.
func compareListed(a, b, fa, fb string) (float64, string, bool) {
	// Countries and territories in any language; a weak name only of a whole
	// country.
	na, _, oka := territory(fa)
	nb, _, okb := territory(fb)
	if oka && okb {
		if na == nb {
			return 0.98, whyPlaceListed, true
		}
		// "Georgia" and "Gruziya" may name other places as well, by the list.
		if l, ok := places()[fa]; ok {
			if m, ok := places()[fb]; ok && l.name == m.name {
				return 0.98, whyPlaceListed, true
			}
		}
		return 0, whyPlaceListed, true
	}
	for i, list := range []listing{organizations(), places()} {
		l, ok := list[fa]
		m, ok2 := list[fb]
		if !ok || !ok2 || l.caps && strings.ToUpper(a) != a || m.caps && strings.ToUpper(b) != b {
			continue
		}
		why := whyOrganizationListed
		if i == 1 {
			why = whyPlaceListed
		}
		if l.name == m.name {
			return 0.98, why, true
		}
		if !strings.HasPrefix(fa, fb) && !strings.HasPrefix(fb, fa) {
			return 0, why, true
		}
	}
	return 0, "", false
}

// compareAcronym decides where one name is an acronym and the other is long.
func compareAcronym(a, b, fa, fb string) (float64, bool) {
	if acronym(a) && !strings.Contains(fa, " ") {
		if acronym(b) {
			return 0, false
		}
		a, fa, b, fb = b, fb, a, fa
	} else if !acronym(b) || strings.Contains(fb, " ") {
		return 0, false
	}
	if !strings.Contains(fa, " ") && !strings.ContainsAny(a, "-") {
		return 0, false
	}
	for _, s := range initials(a) {
		if s == fb || s+"s" == fb || len(fb) > 2 && s == fb+"s" {
			return 0.9, true
		}
	}
	// Some acronyms take several letters of a word: the long form must hold all
	// of them in order, beginning with the first.
	if len(fb) >= 3 && fa[0] == fb[0] && wordSubsequence(fb, fa) {
		return 0.75, true
	}
	return 0, false
}

// wordSubsequence reports whether an acronym may stand for a long form: the form
// holds its letters in order, and it holds the first letters of all words that
// are not small; or it is three of those first letters or more, in order.
func wordSubsequence(acr, long string) bool {
	ws := strings.Fields(long)
	var starts []byte
	for _, w := range ws {
		if !smallWord(w) {
			starts = append(starts, w[0])
		}
	}
	return len(starts) >= 2 && subsequence(string(starts), acr) && subsequence(acr, strings.Join(ws, "")) || len(starts) >= 3 && len(acr) >= 3 && subsequence(acr, string(starts))
}

// match returns how well two folded words agree: 1 for equal words, less for two
// spellings of one word, 0 for different words.
func match(a, b string) float64 {
	if a == b {
		return 1
	}
	if a == "" || b == "" {
		return 0
	}
	n, m := min(len(a), len(b)), max(len(a), len(b))
	if m > maxSpelling {
		return 0
	}
	if digits(a) || digits(b) {
		if number(a) != "" && number(a) == number(b) {
			return 0.95
		}
		if mixed(a) || mixed(b) {
			if x, y := unleet(a), unleet(b); x == y {
				return 0.9
			}
		}
		return 0
	}
	if n < 3 {
		return 0
	}
	var ba, bb [2 * maxSpelling]byte
	sa, sb := string(skeleton(ba[:0], a)), string(skeleton(bb[:0], b))
	if sa == sb {
		return 0.95
	}
	if sa[0] != sb[0] {
		return 0
	}
	if n >= 5 && oneEdit(a, b) {
		return 0.9
	}
	if n == 4 && m <= 5 && oneEdit(a, b) {
		return 0.75
	}
	if len(sa) >= 6 && len(sb) >= 6 && oneEdit(sa, sb) {
		return 0.85
	}
	if n >= 5 && sounds(sa) == sounds(sb) && len(sounds(sa)) >= 3 {
		return 0.8
	}
	if n >= 8 && a[0] == b[0] && distance(a, b, 2) <= 2 {
		return 0.8
	}
	return 0
}

// sounds returns a skeleton without vowels, except that a leading one becomes an
// a.
func sounds(s string) string {
	var b strings.Builder
	for i := range len(s) {
		switch s[i] {
		case 'a', 'e', 'i', 'o', 'u':
			if i == 0 {
				b.WriteByte('a')
			}
		default:
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

func digits(s string) bool { return strings.ContainsAny(s, "0123456789") }

func mixedAny(key string) bool {
	for w := range strings.FieldsSeq(key) {
		if mixed(w) {
			return true
		}
	}
	return false
}

func mixed(s string) bool {
	return digits(s) && strings.Trim(s, "0123456789") != "" && len(s) > 3
}

// unleet replaces digits inside a word by the letters that they look like.
func unleet(s string) string {
	return strings.NewReplacer("0", "o", "1", "i", "3", "e", "4", "a", "5", "s", "7", "t").Replace(s)
}

// number returns the digits of a number written in digits or, up to ten and
// the tens, in words; "" for any other word.
func number(w string) string {
	if strings.Trim(w, "0123456789") == "" {
		return w
	}
	if s := strings.TrimRight(w, "stndrh"); s != w && s != "" && strings.Trim(s, "0123456789") == "" {
		return s
	}
	switch w {
	case "one", "first":
		return "1"
	case "two", "second":
		return "2"
	case "three", "third":
		return "3"
	case "four", "fourth":
		return "4"
	case "five", "fifth":
		return "5"
	case "six", "sixth":
		return "6"
	case "seven", "seventh":
		return "7"
	case "eight", "eighth":
		return "8"
	case "nine", "ninth":
		return "9"
	case "ten", "tenth":
		return "10"
	}
	return ""
}

// distance returns the edit distance of two words of at most maxSpelling
// bytes, or limit+1 if it is greater than limit.
func distance(a, b string, limit int) int {
	var row [maxSpelling + 1]int
	if len(a) > maxSpelling || len(b) > maxSpelling || len(a)-len(b) > limit || len(b)-len(a) > limit {
		return limit + 1
	}
	for j := range len(b) + 1 {
		row[j] = j
	}
	for i := range len(a) {
		diag := row[0]
		row[0] = i + 1
		for j := range len(b) {
			up := row[j+1]
			cost := diag
			if a[i] != b[j] {
				cost++
			}
			row[j+1] = min(cost, up+1, row[j]+1)
			diag = up
		}
	}
	return min(row[len(b)], limit+1)
}
