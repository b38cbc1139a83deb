package entity

import (
	"slices"
	"strings"
)

// joinListed merges the names that a table or the user's list says are one:
// "US", "U.S.", "USA" and "United States".
func (j *joiner) joinListed() {
	j.seen.reset()
	for _, n := range j.others {
		d := &j.nodes[n]
		d.acronym = acronym(d.raw)
		name, ok := "", false
		if len(d.key) <= 80 {
			name, ok = j.listed(&j.spellings[d.spelling]).name(d.raw, d.typ)
		}
		if j.given && d.typ == organization && d.key == "europe" {
			name, ok = "European Union", true // the caller says that it is not the continent
		}
		if !ok {
			continue
		}
		d.listed = name
		if m, fresh := j.seen.entry(byte(d.typ), j.seen.text(name)); fresh {
			*m = n
		} else {
			j.union(*m, n)
		}
	}
}

// joinOthers merges the names of places, organizations and other things.
func (j *joiner) joinOthers() {
	j.seen.reset()
	for _, n := range j.others {
		d := &j.nodes[n]
		if d.listed != "" && d.typ == place {
			continue // all its spellings are listed
		}
		j.buf = formKey(j.buf[:0], d)
		if m, fresh := j.seen.entry(byte(d.typ), j.buf); fresh {
			*m = n
		} else {
			j.union(*m, n)
		}
	}
	j.joinDefined()
	j.joinAcronyms()
	j.joinParts()
}

// formKey appends a key that spellings of one name share: the skeletons of its
// words without small words and a legal form. Plural endings do not count except
// in places, nor does the order of words in organizations ("University of Berg",
// "Berg University").
func formKey(dst []byte, d *node) []byte {
	var stack [16]string
	ws := stack[:0]
	for key := d.key; key != "" && len(ws) < cap(stack); {
		var w string
		if w, key, _ = strings.Cut(key, " "); !smallWord(w) {
			ws = append(ws, w)
		}
	}
	for d.typ == organization && len(ws) > 1 && legalForm(ws[len(ws)-1], classOf(ws[len(ws)-1])) {
		ws = ws[:len(ws)-1] // "Pvt Ltd"
	}
	if d.typ == organization {
		slices.Sort(ws)
	}
	var b [2 * maxSpelling]byte
	for _, w := range ws {
		dst = append(dst, ' ')
		if len(w) > maxSpelling {
			dst = append(dst, w...)
			continue
		}
		if d.typ != place && len(w) > 4 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && !creed(w) {
			w = w[:len(w)-1]
		}
		if len(w) < 4 {
			dst = append(dst, w...)
		} else {
			dst = append(dst, skeleton(b[:0], w)...)
		}
	}
	return dst
}

// legalForm reports whether a folded word of class c is a legal form that does not
// tell organizations apart.
func legalForm(w string, c class) bool {
	if c&(legalEnd|commonTail) != 0 {
		return c&legalEnd != 0
	}
	_, ok := legalTable.get(w)
	return ok
}

// creed reports whether a folded plural names the followers of a creed. Its
// singular is an adjective, too, and a different name: "Islamist".
func creed(w string) bool { return classOf(w)&isCreed != 0 }

const creeds = " nazis communists socialists fascists marxists islamists muslims christians catholics protestants hindus buddhists jews sunnis shiites "

func smallWord(w string) bool { return classOf(w)&isSmall != 0 }

const smallWords = " the of for and in on to at a an de des du la le les der die das und von fur et y e da do dos "

// commonTails are legal forms that tell organizations apart.
const commonTails = " group corporation company bank union association foundation trust institute "
