package entity

import "strings"

// organizational reports whether a folded name has a word that tells an
// organization: a legal form or a word of its kind.
func organizational(key string) bool {
	for w := range strings.FieldsSeq(key) {
		if in(organizationWords, w) {
			return true
		}
	}
	last := key[strings.LastIndexByte(key, ' ')+1:]
	if _, ok := legalTable.get(last); ok && len(last) > 1 && strings.Contains(key, " ") && !in(" as sa ab co e na spa al da de ", last) {
		return true
	}
	first, _, _ := strings.Cut(key, " ")
	return in(" ooo oao zao pao llc gmbh pt ", first)
}

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
	used := make([]bool, len(wb))
	sum, n, strong := 0.0, 0, 0
	for _, w := range wa {
		best, at := 0.0, -1
		for i, u := range wb {
			if used[i] {
				continue
			}
			m := match(w, u)
			if m == 0 && len(w) >= 4 && (u == w+"s" || w == u+"s" || u == w+"n" || w == u+"n" || strings.HasSuffix(w, "y") && u == w[:len(w)-1]+"ies" || strings.HasSuffix(u, "y") && w == u[:len(u)-1]+"ies") {
				m = 0.95
			}
			if m > 0 && m < 0.9 && (len(w) < 7 || len(u) < 7) {
				m = 0
			}
			if m > best {
				best, at = m, i
			}
		}
		if at >= 0 {
			used[at] = true
			n++
			sum += best
			if !in(organizationWords, w) {
				strong++
			}
		}
	}
	missing := len(wa) - n // words of the shorter that the longer lacks
	extra := len(wb) - n
	switch {
	case missing > 0 && extra > 0:
		// Each has a word of its own: two organizations, unless those words
		// only say what kind of company it is.
		return 0.4 * sum / float64(len(wb)), whyWords
	case conflict:
		return 0.5, whyLegalForm
	case extra == 0 && missing == 0:
		return max(0.8, sum/float64(len(wb))) - 0.02, whyOrganizationSpelling
	}
	rest := ""
	for i, u := range wb {
		if !used[i] {
			if rest != "" {
				rest += " "
			}
			rest += u
		}
	}
	if numeral(rest) {
		return 0.6, whyNumber
	}
	if strong == 0 && (ca != a || cb != b) {
		return 0.5, whyPart
	}
	if _, ok := country(rest); ok && la != "" {
		return 0.5, whyBranch
	}
	if sum/float64(n) < 0.9 {
		return 0.6, whyPart
	}
	return 0.75, whyPart
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

// cutLegal returns a folded name without its legal form, and the generic class
// of the form, "" if it has none.
func cutLegal(key string) (core, class string) {
	core = key
	company := func(w string) bool { return in(" co company corp corporation inc incorporated ltd limited ", w) }
	for range 3 { // "Co., Ltd."
		cut := false
		for _, tail := range [...]bool{true, false} {
			ws := strings.Fields(core)
			for n := min(6, len(ws)-1); n > 0; n-- {
				form, rest := ws[len(ws)-n:], ws[:len(ws)-n]
				if !tail {
					form, rest = ws[:n], ws[n:]
				}
				f := strings.Join(form, " ")
				v, ok := legalTable.get(f)
				if !ok && n == 1 && tail && company(f) {
					v, ok = "|", true
				}
				if !ok || numeral(form[0]) || !tail && !in(" ooo oao zao pao llc ao pt gmbh ag jsc cjsc ojsc sc srl ", f) && n == 1 || in(" group bank union association institute foundation trust company corporation international industries ", f) && !(f == "company" || f == "corporation") {
					continue
				}
				if _, generic, _ := strings.Cut(v, "|"); generic != "" && class == "" {
					class = generic
				}
				core, cut = strings.Join(rest, " "), true
				break
			}
			if cut {
				break
			}
		}
		if !cut {
			break
		}
	}
	return core, class
}
