package entity

import (
	"bytes"
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/internal/fold"
)

// maxOfficeWords bounds the words of a phrase that are read as an office.
const maxOfficeWords = 12

// parseOffice reads a title or a role phrase: "US Secretary of State", "the
// head of French diplomacy", "Turkey's top diplomat". It returns the zero
// office if the phrase names none.
func parseOffice(phrase string) (o office) {
	if o, ok := nounOffice(phrase); ok {
		return o
	}
	return readOffice(clip(phrase, 160))
}

// nounOffice is parseOffice for most phrases of a text: a word of ASCII letters,
// with "the" before it or not. It reports false for any other.
func nounOffice(phrase string) (o office, ok bool) {
	if len(phrase) > 4 && phrase[0]|0x20 == 't' && phrase[1:4] == "he " {
		phrase = phrase[4:]
	}
	var buf [maxListed]byte
	if len(phrase) > len(buf) {
		return o, false
	}
	for i := range len(phrase) {
		c := phrase[i] | 0x20
		if c < 'a' || c > 'z' {
			return o, false
		}
		buf[i] = c
	}
	return nounOffices()[string(buf[:len(phrase)])], true
}

// nounOffices holds what readOffice returns for every word that is an office.
var nounOffices = sync.OnceValue(func() map[string]office {
	m := map[string]office{}
	enter := func(w string) {
		if o := readOffice(w); !o.zero() {
			m[w] = o
		}
	}
	for w := range strings.FieldsSeq(roleNouns + shortTitles) {
		enter(w)
	}
	for phrase := range offices() {
		if strings.IndexByte(phrase, ' ') < 0 {
			enter(phrase)
		}
	}
	return m
})

// readOffice is parseOffice for any phrase of up to 160 bytes.
func readOffice(phrase string) (o office) {
	var store [256]byte
	var ends [maxOfficeWords]int
	buf, n := o.fold(store[:0], &ends, phrase)
	if n < 0 {
		return office{}
	}
	var words, others [maxOfficeWords][]byte // all, and those that are no country
	from, m := 0, 0
	for i, end := range ends[:n] {
		words[i] = buf[from:end]
		from = end + 1
	}
	// Take the country out, longest first; the office is what remains.
	forms, firsts := countryForms(), countryFirsts()
	from = 0
	for i := 0; i < n; {
		k := 0
		if firsts.has(pack(words[i])) {
			k = min(4, n-i, forms[string(words[i])].words)
		}
		for ; k > 0; k-- {
			if c := forms[string(buf[from:ends[i+k-1]])].name; c != "" {
				// "EU" or "UN" may be part of the office: the whole phrase is tried too.
				if o.country == "" || o.country == c {
					o.country = c
				}
				break
			}
		}
		if k == 0 {
			others[m] = words[i]
			m++
			k = 1
		}
		i += k
		from = ends[i-1] + 1
	}
	vice := o.deputy && m == 1 && string(others[0]) == "president"
	if vice {
		o.deputy = false
		others[0], others[1], m = []byte("vice"), others[0], 2
	}
	rest := others[:m]
	if !o.look(words[:n]) && (m == n && !vice || !o.look(rest)) {
		// "Minister of Education and Research", "Secretary for Trade": any
		// portfolio not in the table stands as it is.
		for n := len(rest) - 1; n > 1; n-- {
			if o.look(rest[:n]) && !o.generic() {
				break
			}
			o.name = ""
		}
	}
	o.head = headNoun(rest)
	if o.head == "" && o.name != "" {
		o.head = o.name[strings.LastIndexByte(o.name, ' ')+1:]
	}
	if o.head == "" {
		return office{}
	}
	if o.name == "" {
		o.name = o.head
		if len(rest) > 1 {
			var key [256]byte
			o.name = cutOf(phrase, appendOffice(key[:0], rest))
		}
	}
	return o
}

// fold appends the folded words of a phrase to buf, with a space behind each,
// and notes where they end. It returns their number, -1 if the phrase has too
// many or says that it names no office. Words that say nothing are left out,
// those that tell of the past or of deputies noted.
func (o *office) fold(buf []byte, ends *[maxOfficeWords]int, phrase string) (text []byte, n int) {
	var word [96]byte
	for w, rest := cutField(phrase); w != ""; w, rest = cutField(rest) {
		if n == len(ends) {
			return nil, -1
		}
		if c := w[len(w)-1]; c == ',' || c == ';' {
			w = w[:len(w)-1]
		}
		f := fold.Append(word[:0], bare(w))
		switch string(f) {
		case "", "the", "a", "an", "its", "his", "her", "their", "our", "new", "current", "then", "outgoing", "incoming", "longtime", "veteran", "newly", "elected", "acting", "caretaker", "interim", "embattled", "visiting":
			continue
		case "counterpart":
			return nil, -1
		case "former", "ex", "onetime", "late":
			o.former = true
			continue
		case "deputy", "assistant", "vice", "under":
			o.deputy = true
			continue
		case "undersecretary":
			o.deputy = true
		default:
			if long := longTitle(f); long != "" {
				f = append(word[:0], long...)
			}
		}
		if rest, ok := bytes.CutPrefix(f, []byte("ex ")); ok {
			o.former, f = true, rest
		}
		for len(f) > 0 && n < len(ends) {
			var part []byte
			part, f, _ = bytes.Cut(f, []byte(" "))
			ends[n] = len(buf) + len(part)
			buf = append(append(buf, part...), ' ')
			n++
		}
	}
	return buf, n
}

// look looks the office of words up in the table.
func (o *office) look(ws [][]byte) bool {
	if len(ws) == 0 || !officeFirsts().has(pack(ws[0])) {
		return false
	}
	var key [256]byte
	e, ok := offices()[string(appendOffice(key[:0], ws))]
	if !ok {
		return false
	}
	o.name = e.name
	if e.country != "" {
		o.country = e.country
	}
	return true
}

// cutOf returns name as a string, a piece of the phrase if it is in it.
func cutOf(phrase string, name []byte) string {
	for i := 0; i+len(name) <= len(phrase); i++ {
		if s := phrase[i : i+len(name)]; s == string(name) {
			return s
		}
	}
	return string(name)
}

// appendOffice appends words without the small ones that a country leaves
// behind ("president of" France, "head of" US "diplomacy").
func appendOffice(dst []byte, ws [][]byte) []byte {
	for len(ws) > 0 {
		switch string(ws[len(ws)-1]) {
		case "of", "to", "for", "in", "the":
			ws = ws[:len(ws)-1]
			continue
		}
		break
	}
	for i, w := range ws {
		if i > 0 {
			dst = append(dst, ' ')
		}
		dst = append(dst, w...)
	}
	return dst
}

// headNoun returns the word that says what the holder is: the last one before
// "of", "for", "to", or else the last one, if it is a role noun.
func headNoun(ws [][]byte) string {
	words, head := classes(), ""
	for _, w := range ws {
		switch string(w) {
		case "of", "for", "to", "at", "in":
			return head
		}
		if key := pack(w); words.maybe.has(key) {
			if i := slotOf(words, key, w); words.class[i]&roleWord != 0 {
				head = words.words[i]
			}
		}
	}
	return head
}

// shortTitles are those that longTitle knows.
const shortTitles = " sen rep gov gen col capt sgt lt adm prof dr insp supt "

// longTitle returns the word that the short form of a title stands for, "" if
// it is none.
func longTitle(short []byte) string {
	switch string(short) {
	case "sen":
		return "senator"
	case "rep":
		return "representative"
	case "gov":
		return "governor"
	case "gen":
		return "general"
	case "col":
		return "colonel"
	case "capt":
		return "captain"
	case "sgt":
		return "sergeant"
	case "lt":
		return "lieutenant"
	case "adm":
		return "admiral"
	case "prof":
		return "professor"
	case "dr":
		return "doctor"
	case "insp":
		return "inspector"
	case "supt":
		return "superintendent"
	}
	return ""
}
