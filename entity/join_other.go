package entity

import (
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/internal/fold"
	"github.com/newsnorm/newsnorm/internal/gazetteer"
)

// joinListed merges the names that a table or the user's list says are one:
// "US", "U.S.", "USA" and "United States".
func (j *joiner) joinListed() {
	j.seen.reset()
	for _, n := range j.others {
		d := &j.nodes[n]
		name, ok := listed(d.key, d.raw, d.typ)
		if j.given && d.typ == Organization && d.key == "europe" {
			name, ok = "European Union", true // as the caller's tool says: not the continent
		}
		if !ok {
			continue
		}
		d.listed = name
		if m, fresh := j.seen.entry(byte(typeIndex(d.typ)), j.seen.text(name)); fresh {
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
		if d.listed != "" && d.typ == Place {
			continue // all its spellings are listed
		}
		j.buf = formKey(j.buf[:0], d)
		if m, fresh := j.seen.entry(byte(typeIndex(d.typ)), j.buf); fresh {
			*m = n
		} else {
			j.union(*m, n)
		}
	}
	j.joinDefined()
	j.joinAcronyms()
	j.joinParts()
}

// formKey appends a key that spellings of one name share: words reduced to
// their skeletons, without small words and legal forms, for organizations
// without plural endings and in any order ("University of Berg", "Berg
// University").
func formKey(dst []byte, d *node) []byte {
	var stack [16]string
	ws := stack[:0]
	for w := range strings.FieldsSeq(d.key) {
		if len(ws) == cap(stack) {
			break
		}
		if smallWord(w) {
			continue
		}
		ws = append(ws, w)
	}
	if d.typ == Organization && len(ws) > 1 {
		if _, ok := legalTable.get(ws[len(ws)-1]); ok && classOf(ws[len(ws)-1])&commonTail == 0 {
			ws = ws[:len(ws)-1]
		}
	}
	if d.typ == Organization {
		slices.Sort(ws)
	}
	var b [2 * maxSpelling]byte
	for _, w := range ws {
		dst = append(dst, ' ')
		if len(w) > maxSpelling {
			dst = append(dst, w...)
			continue
		}
		if d.typ != Place && len(w) > 4 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && !creed(w) {
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

// creed reports whether a folded plural names the followers of a creed, whose
// singular is an adjective as well and tells the creed or its state.
func creed(w string) bool { return classOf(w)&isCreed != 0 }

const creeds = " nazis communists socialists fascists marxists islamists muslims christians catholics protestants hindus buddhists jews sunnis shiites "

func smallWord(w string) bool { return classOf(w)&isSmall != 0 }

const smallWords = " the of for and in on to at a an de des du la le les der die das und von fur et y e da do dos "

// commonTails are legal forms that tell organizations apart.
const commonTails = " group corporation company bank union association foundation trust institute "

// joinDefined merges a long form with the acronym in brackets behind it, or
// the other way round: "Border Trade Council (BTC)".
func (j *joiner) joinDefined() {
	for i := 0; i+1 < len(j.cands); i++ {
		a, b := &j.cands[i], &j.cands[i+1]
		if a.typ == Person || b.typ == Person || a.typ == Place || b.typ == Place || b.span.Start < a.span.End {
			continue
		}
		gap := j.text[a.span.End:b.span.Start]
		if len(gap) > 6 || strings.TrimSpace(strings.TrimRight(gap, "\"“'‘")) != "(" || b.span.End >= len(j.text) {
			continue
		}
		after := strings.TrimLeft(j.text[b.span.End:min(len(j.text), b.span.End+6)], "\"”'’")
		if !strings.HasPrefix(after, ")") {
			continue
		}
		long, short := j.of[i], j.of[i+1]
		if !acronym(j.nodes[short].raw) {
			long, short = short, long
		}
		l, s := &j.nodes[long], &j.nodes[short]
		if !acronym(s.raw) || acronym(l.raw) || s.listed != "" && s.listed != l.listed || !strings.Contains(l.key, " ") {
			continue
		}
		if subsequence(s.key, strings.ReplaceAll(l.key, " ", "")) || strings.Count(l.key, " ") >= 2 {
			j.union(long, short)
		}
	}
}

// acronym reports whether a mention is two to eight capitals, with or without
// full stops, perhaps with an s for the plural.
func acronym(raw string) bool {
	if len(raw) > 16 {
		return false
	}
	n, lower := 0, 0
	for i := range len(raw) {
		switch c := raw[i]; {
		case 'A' <= c && c <= 'Z':
			n++
		case '0' <= c && c <= '9' && i > 0, c == '.', c == '&', c == '-':
		case 'a' <= c && c <= 'z' && i > 0:
			lower++
		default:
			return false
		}
	}
	return n >= 2 && n <= 8 && lower <= 1
}

func subsequence(s, of string) bool {
	for i := range len(of) {
		if s != "" && s[0] == of[i] {
			s = s[1:]
		}
	}
	return s == ""
}

// joinAcronyms merges an acronym with the one long form that it abbreviates.
func (j *joiner) joinAcronyms() {
	var firsts uint32 // the first letters of the acronyms
	for _, n := range j.others {
		if d := &j.nodes[n]; acronym(d.raw) && d.key != "" {
			firsts |= 1 << (d.key[0] & 31)
		}
	}
	if firsts == 0 {
		return
	}
	j.noHosts()
	for _, n := range j.others {
		d := &j.nodes[n]
		if !strings.Contains(d.key, " ") && !strings.Contains(d.raw, "-") || len(d.key) > 160 {
			continue
		}
		if k := strings.TrimPrefix(d.key, "the "); k == "" || firsts>>(k[0]&31)&1 == 0 && !smallWord(k[:max(0, strings.IndexByte(k, ' '))]) {
			continue
		}
		for _, a := range initials(d.raw) {
			j.addHost(hostKey{kind: d.typ[0], s: a}, n)
		}
	}
	roots := j.roots
	for _, n := range j.others {
		d := &j.nodes[n]
		if !acronym(d.raw) || strings.Contains(d.key, " ") {
			continue
		}
		roots = j.clusters(roots[:0], hostKey{kind: d.typ[0], s: d.key})
		if len(roots) == 0 && len(d.key) > 2 && strings.HasSuffix(d.raw, "s") {
			roots = j.clusters(roots[:0], hostKey{kind: d.typ[0], s: d.key[:len(d.key)-1]})
		}
		if len(roots) != 1 || j.find(n) == roots[0] {
			continue
		}
		if r := &j.nodes[roots[0]]; r.listed != "" && d.listed != "" && r.listed != d.listed {
			continue
		}
		j.union(roots[0], n)
	}
}

// initials returns the acronyms that a long form may have, folded: of all
// words, of all but the small ones, and with the parts of hyphenated words.
// A word in capitals ("UN") gives all its letters.
func initials(raw string) []string {
	var store [4][16]byte
	big, all, part, runs := store[0][:0], store[1][:0], store[2][:0], store[3][:0]
	var buf [64]byte
	n := 0
	for w := range strings.FieldsSeq(raw) {
		if n++; n > maxNameWords {
			return nil
		}
		f := fold.Append(buf[:0], w)
		if len(f) == 0 || n == 1 && string(f) == "the" {
			continue
		}
		all = append(all, f[0])
		if smallWord(string(f)) {
			continue
		}
		big = append(big, f[0])
		if acronym(w) {
			runs = append(runs, f...)
		} else {
			runs = append(runs, f[0])
		}
		for i, c := range f {
			if c != ' ' && (i == 0 || f[i-1] == ' ') {
				part = append(part, c)
			}
		}
	}
	out := make([]string, 0, 4)
	for _, b := range [...][]byte{big, all, part, runs} {
		if len(b) < 2 {
			continue
		}
		seen := false
		for _, o := range out {
			seen = seen || o == string(b)
		}
		if !seen {
			out = append(out, string(b))
		}
	}
	return out
}

// joinParts merges a short form of an organization with the only longer form
// that begins or ends with it ("Dortmund", "Borussia Dortmund"), and of a
// place with the same name and a word of its kind ("Gaza", "Gaza Strip").
func (j *joiner) joinParts() {
	j.noHosts()
	for _, n := range j.others {
		d := &j.nodes[n]
		i, k := strings.IndexByte(d.key, ' '), strings.LastIndexByte(d.key, ' ')
		if i < 0 || len(d.key) > 160 {
			continue
		}
		t := d.typ[0]
		if d.typ == Place {
			if s, ok := placeCore(d.key); ok {
				j.addHost(hostKey{kind: t, s: s}, n)
			}
			continue
		}
		if d.typ != Organization {
			continue
		}
		j.addHost(hostKey{kind: t, s: d.key[:i]}, n)
		j.addHost(hostKey{kind: t, s: d.key[k+1:]}, n)
	}
	roots := j.roots
	for _, n := range j.others {
		d := &j.nodes[n]
		t := d.typ[0]
		switch d.typ {
		case Place:
			roots = j.clusters(roots[:0], hostKey{kind: t, s: d.key})
			if _, ok := countries()[d.key]; ok {
				continue // "Mexico City" is not Mexico
			}
			if len(roots) == 1 && roots[0] != j.find(n) && compatible(&j.nodes[roots[0]], d) {
				j.union(roots[0], n)
			}
		case Organization:
			if d.listed != "" || acronym(d.raw) && len(d.key) < 3 {
				continue
			}
			first, _, _ := strings.Cut(d.key, " ")
			last := d.key[strings.LastIndexByte(d.key, ' ')+1:]
			roots = roots[:0]
			at, ok := j.host(hostKey{kind: t, s: first})
			for m := 0; ok && at >= 0 && m < maxHosts; m++ {
				h := j.links[at]
				if hk := j.nodes[h.node].key; len(hk) > len(d.key) && strings.HasPrefix(hk, d.key) && hk[len(d.key)] == ' ' && shortOf(d.key, hk[len(d.key)+1:]) {
					if r := j.find(h.node); !slices.Contains(roots, r) {
						roots = append(roots, r)
					}
				}
				at = h.next
			}
			at, ok = j.host(hostKey{kind: t, s: last})
			if in(" commission council committee parliament assembly congress senate house ", d.key) {
				ok = false // there is one that needs no name: "the Commission" in Brussels
			}
			for m := 0; ok && at >= 0 && m < maxHosts; m++ {
				h := j.links[at]
				if hk := j.nodes[h.node].key; len(hk) > len(d.key) && strings.HasSuffix(hk, d.key) && hk[len(hk)-len(d.key)-1] == ' ' && !joinedBefore(hk[:len(hk)-len(d.key)-1]) {
					if r := j.find(h.node); !slices.Contains(roots, r) {
						roots = append(roots, r)
					}
				}
				at = h.next
			}
			if len(roots) == 1 && roots[0] != j.find(n) && compatible(&j.nodes[roots[0]], d) {
				j.union(roots[0], n)
			}
		}
	}
}

// joinedBefore reports whether a text ends with a small word, so that what
// follows is no name of the whole: "Council of" Europe.
func joinedBefore(s string) bool { return smallWord(s[strings.LastIndexByte(s, ' ')+1:]) }

func compatible(a, b *node) bool { return a.listed == "" || b.listed == "" || a.listed == b.listed }

// shortOf reports whether an organization may be called by the beginning of
// its name, given the rest.
func shortOf(short, rest string) bool {
	if strings.HasPrefix(rest, "of ") {
		return true
	}
	if !strings.Contains(rest, " ") && !strings.Contains(short, " ") && gazetteer.Lookup(gazetteer.Hash(rest))&gazetteer.Place != 0 {
		return true // a club and its town
	}
	return in(" group company corporation corp inc holding holdings foundation club fc bank airlines party movement militia network organization organisation ag se plc gmbh ltd llc magazine newspaper university ", rest)
}

// placeCore returns the name of a place without the word of its kind.
func placeCore(key string) (string, bool) {
	if i := strings.LastIndexByte(key, ' '); i > 0 && in(" city strip island islands state province region republic county district peninsula sea ocean desert heights mountains town village prefecture oblast airport theater theatre wall ", key[i+1:]) {
		return key[:i], true
	}
	for _, head := range [...]string{"city of ", "island of ", "republic of ", "state of ", "kingdom of ", "province of ", "town of "} {
		if s, ok := strings.CutPrefix(key, head); ok {
			return s, true
		}
	}
	return "", false
}
