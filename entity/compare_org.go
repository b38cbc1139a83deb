package entity

import "strings"

// organizational reports whether a folded name has a word that marks an
// organization: a legal form or a word such as "bank".
func organizational(key string) bool {
	for w := range strings.FieldsSeq(key) {
		if in(organizationWords, w) {
			return true
		}
	}
	first, _, several := strings.Cut(key, " ")
	if in(leadingForms, first) {
		return true
	}
	last := key[strings.LastIndexByte(key, ' ')+1:]
	if !several || len(last) < 2 || in(alsoSurnames, last) {
		return false
	}
	_, ok := legalTable.get(last)
	return ok
}

const (
	// leadingForms are legal forms that stand before a name.
	leadingForms = " ooo oao zao pao llc gmbh pt "

	// alsoSurnames are legal forms that the names of people end with, too.
	alsoSurnames = " as sa ab co e na spa al da de "
)

// organizationWords are common knowledge, written for this project.
const organizationWords = " company corporation corp inc ltd limited llc plc gmbh group holding holdings bank banco banque trust fund foundation institute institution university college school academy " +
	"party ministry department office agency authority council committee commission court parliament congress senate assembly union association federation confederation league club team " +
	"army navy force forces guard brigade police service bureau board chamber organization organisation center centre society movement front alliance coalition network " +
	"international industries industry enterprises solutions systems technologies motors airlines airways air railways news press radio television tv newspaper magazine times post " +
	"hospital museum theater theatre church embassy consulate exchange market markets stores insurance energy oil gas petroleum electric electronics pharmaceuticals aviation shipping construction " +
	"democrats republicans greens democrat republican socialist socialists communist liberal liberals conservative united city fc sc cf ac "

// compareOrganizations compares folded names of organizations.
func compareOrganizations(a, b string) (float64, string) {
	ca, la := cutLegal(a)
	cb, lb := cutLegal(b)
	if ca == "" || cb == "" {
		ca, cb = a, b
	}
	conflict := la != "" && lb != "" && la != lb
	if ca == cb {
		switch {
		case conflict:
			return 0.6, whyLegalForm
		case la != lb:
			return 0.95, whyLegalForm
		}
		return 0.97, whyLegalForm
	}
	if strings.ReplaceAll(ca, " ", "") == strings.ReplaceAll(cb, " ", "") {
		return 0.95, whyOrganizationJoined
	}
	wa, wb := content(ca), content(cb)
	if len(wa) == 0 || len(wb) == 0 {
		return 0, whyWords
	}
	if len(wa) > len(wb) {
		wa, wb, la, lb = wb, wa, lb, la
	}
	al := align(wa, wb)
	missing, extra := len(wa)-al.n, len(wb)-al.n
	switch {
	case missing > 0 && extra > 0:
		return 0.4 * al.sum / float64(len(wb)), whyWords
	case conflict:
		return 0.5, whyLegalForm
	case extra == 0 && missing == 0:
		return max(0.8, al.sum/float64(len(wb))) - 0.02, whyOrganizationSpelling
	case numeral(al.rest):
		return 0.6, whyNumber
	case al.strong == 0 && (ca != a || cb != b):
		return 0.5, whyPart
	}
	if _, ok := country(al.rest); ok && la != "" {
		return 0.5, whyBranch
	}
	if al.sum/float64(al.n) < 0.9 {
		return 0.6, whyPart
	}
	return 0.75, whyPart
}

// An alignment tells which words of two names agree.
type alignment struct {
	n      int     // pairs of words
	sum    float64 // how well they agree, by matchWord
	strong int     // those that are no word of a kind
	rest   string  // the other words of the second name
}

// align gives each word of a, in order, the word of b that agrees best with it
// and that no word before has.
func align(a, b []string) (al alignment) {
	used := make([]bool, len(b))
	for _, w := range a {
		best, at := 0.0, -1
		for i, u := range b {
			if !used[i] {
				if m := matchWord(w, u); m > best {
					best, at = m, i
				}
			}
		}
		if at < 0 {
			continue
		}
		used[at] = true
		al.n++
		al.sum += best
		if !in(organizationWords, w) {
			al.strong++
		}
	}
	var rest []string
	for i, u := range b {
		if !used[i] {
			rest = append(rest, u)
		}
	}
	al.rest = strings.Join(rest, " ")
	return al
}

// matchWord is match for words of organizations: singular and plural agree, and
// short words only if they are spelled alike.
func matchWord(a, b string) float64 {
	m := match(a, b)
	switch {
	case m == 0 && len(a) >= 4 && (inflected(a, b) || inflected(b, a)):
		return 0.95
	case m < 0.9 && (len(a) < 7 || len(b) < 7):
		return 0
	}
	return m
}

// inflected reports whether long is a plural of w, or the same with an n, as in
// "German".
func inflected(w, long string) bool {
	return long == w+"s" || long == w+"n" || strings.HasSuffix(w, "y") && long == w[:len(w)-1]+"ies"
}

// content returns the words of a name without small ones.
func content(key string) []string {
	var ws []string
	for w := range strings.FieldsSeq(key) {
		if !smallWord(w) && len(ws) < 24 {
			ws = append(ws, w)
		}
	}
	return ws
}

// maxLegalForms bounds the legal forms that are cut off a name: "Co., Ltd." are
// two.
const maxLegalForms = 3

// cutLegal returns a folded name without its legal forms, and the generic class
// of the first that has one, "" if none has.
func cutLegal(key string) (core, class string) {
	core = key
	for range maxLegalForms {
		rest, generic, ok := cutForm(core, true)
		if !ok {
			rest, generic, ok = cutForm(core, false)
		}
		if !ok {
			break
		}
		if class == "" {
			class = generic
		}
		core = rest
	}
	return core, class
}

// cutForm cuts the longest legal form, of up to six words, off the end or the
// beginning of a folded name.
func cutForm(name string, end bool) (rest, class string, ok bool) {
	words := strings.Fields(name)
	for n := min(6, len(words)-1); n > 0; n-- {
		form, others := words[:n], words[n:]
		if end {
			form, others = words[len(words)-n:], words[:len(words)-n]
		}
		f := strings.Join(form, " ")
		v, listed := legalTable.get(f)
		switch {
		case !listed && !(end && in(companyForms, f)), numeral(form[0]), in(kindForms, f), n == 1 && !end && !in(cutLeading, f):
			continue
		}
		_, class, _ = strings.Cut(v, "|")
		return strings.Join(others, " "), class, true
	}
	return "", "", false
}

const (
	// companyForms are cut off though the table may lack them.
	companyForms = " co company corp corporation inc incorporated ltd limited "

	// kindForms are listed legal forms that tell organizations apart.
	kindForms = " group bank union association institute foundation trust international industries "

	// cutLeading are the legal forms of one word that are cut off the beginning.
	cutLeading = " ooo oao zao pao llc ao pt gmbh ag jsc cjsc ojsc sc srl "
)
