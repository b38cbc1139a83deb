package entity

import (
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/internal/fold"
)

// joinDefined merges a long form with the acronym in brackets after it, or
// the other way round: "Border Trade Council (BTC)".
func (j *joiner) joinDefined() {
	for i := 0; i+1 < len(j.cands); i++ {
		a, b := &j.cands[i], &j.cands[i+1]
		if n := b.span.start - a.span.end; n < 1 || n > 11 || a.typ <= place || b.typ <= place {
			continue
		}
		gap := j.text[a.span.end:b.span.start]
		if gap == " " || int(b.span.end) >= len(j.text) {
			continue
		}
		after := strings.TrimLeft(clip(j.text[b.span.end:], 6), "\"”'’")
		switch {
		case gap == ", or " || gap == ", known as ":
			// "the Border Trade Council, or BTC,"
			if !j.nodes[j.of[i+1]].acronym || !strings.HasPrefix(after, ",") && !strings.HasPrefix(after, ".") {
				continue
			}
		case len(gap) > 6 || strings.TrimSpace(strings.TrimRight(gap, "\"“'‘")) != "(" || !strings.HasPrefix(after, ")"):
			continue
		}
		long, short := j.of[i], j.of[i+1]
		named := abbreviates(j.nodes[long].key, j.nodes[short].key) // "(Nasu)"
		if !j.nodes[short].acronym && !named {
			long, short = short, long
		}
		l, s := &j.nodes[long], &j.nodes[short]
		if !s.acronym && !named || l.acronym || s.listed != "" && s.listed != l.listed || !strings.Contains(l.key, " ") {
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
	var firsts uint32 // a bit for the first letter of each acronym
	for _, n := range j.others {
		if d := &j.nodes[n]; d.acronym && d.key != "" {
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
		if d.typ == organization && strings.Count(d.key, " ") > 1 {
			j.addHost(hostKey{kind: byLetter, s: d.key[:1]}, n)
		}
		for _, a := range initials(d.raw) {
			j.addHost(hostKey{kind: byte(min(d.typ, organization)), s: a}, n)
		}
	}
	roots := j.roots
	for _, n := range j.others {
		d := &j.nodes[n]
		if !d.acronym || strings.Contains(d.key, " ") {
			continue
		}
		roots = j.clusters(roots[:0], hostKey{kind: byte(min(d.typ, organization)), s: d.key})
		if len(roots) == 0 && len(d.key) > 2 && strings.HasSuffix(d.raw, "s") {
			roots = j.clusters(roots[:0], hostKey{kind: byte(min(d.typ, organization)), s: d.key[:len(d.key)-1]})
		}
		if len(roots) == 0 && len(d.key) > 3 && d.typ != person {
			roots = j.syllables(roots, d.key)
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

// syllables appends the clusters of the organizations whose words begin with
// the parts of an acronym: "LASEMA" is the Lagos State Emergency Management
// Agency.
func (j *joiner) syllables(roots []int32, acronym string) []int32 {
	at, ok := j.host(hostKey{kind: byLetter, s: acronym[:1]})
	for m := 0; ok && at >= 0 && m < maxHosts; m++ {
		h := j.links[at]
		if composed(acronym, j.nodes[h.node].key) {
			if r := j.find(h.node); !slices.Contains(roots, r) {
				roots = append(roots, r)
			}
		}
		at = h.next
	}
	return roots
}

// composed reports whether an acronym is one to three letters of each word of
// long, in their order, small words aside.
func composed(acronym, long string) bool {
	w, rest, _ := strings.Cut(long, " ")
	if w == "" {
		return acronym == "" && rest == ""
	}
	if smallWord(w) && composed(acronym, rest) {
		return true
	}
	for n := min(3, len(acronym), len(w)); n > 0; n-- {
		if acronym[:n] == w[:n] && (rest != "" || n == len(acronym)) && composed(acronym[n:], rest) {
			return true
		}
	}
	return false
}

// initials returns the folded acronyms that a long form may have: from all words,
// from all but small ones, with the parts of hyphenated words, and with all
// letters of words in capitals ("UN").
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
