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

// nounOffice is parseOffice for a single word of ASCII letters, with or without
// "the", which most phrases are. It reports false for any other phrase.
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

// An officeWord is a folded word of a phrase that may be an office.
type officeWord struct {
	key        uint64 // its first letters, by pack
	class      class
	start, end int32 // among all the words
	at         int32 // where it begins in the phrase, if folding kept its bytes
}

func (w *officeWord) in(all []byte) []byte { return all[w.start:w.end] }

// officeWords are the words of a phrase that matter for the office.
type officeWords struct {
	n     int
	words [maxOfficeWords + 1]officeWord
}

// add adds a word with its key and class, and appends it to all with a space after
// it. There must be room.
func (ws *officeWords) add(all, w []byte, key uint64, c class, at int) []byte {
	start := len(all)
	ws.words[ws.n] = officeWord{key, c, int32(start), int32(start + len(w)), int32(at)}
	ws.n++
	return append(append(all, w...), ' ')
}

// readOffice is parseOffice for any phrase of up to 160 bytes.
func readOffice(phrase string) (o office) {
	var store [256]byte
	var ws officeWords
	buf, ok := o.fold(store[:0], &ws, phrase)
	if !ok {
		return office{}
	}
	all := ws.words[:ws.n]
	firsts, some := officeFirsts(), false
	for i := range all {
		some = some || all[i].class&roleWord != 0 || firsts.has(all[i].key)
	}
	if !some {
		return office{} // as of most phrases of a sentence
	}
	var others [maxOfficeWords + 1]officeWord // those not part of a country
	m := o.homeland(buf, all, others[:])
	vice := o.deputy && m == 1 && string(others[0].in(buf)) == "president"
	if vice {
		o.deputy = false
		buf = ws.add(buf, []byte("vice"), pack("vice"), 0, 0)
		others[0], others[1], m = ws.words[ws.n-1], others[0], 2
	}
	rest := others[:m]
	if !o.look(buf, all) && (m == len(all) && !vice || !o.look(buf, rest)) {
		// "Minister of Education and Research", "Secretary for Trade": any
		// portfolio not in the table stands as it is.
		for n := len(rest) - 1; n > 1; n-- {
			if o.look(buf, rest[:n]) && !o.generic() {
				break
			}
			o.name = ""
		}
	}
	o.head = headNoun(buf, rest)
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
			name, at := appendOffice(key[:0], buf, rest), int(rest[0].at)
			if end := at + len(name); end <= len(phrase) && phrase[at:end] == string(name) {
				o.name = phrase[at:end]
			} else {
				o.name = string(name)
			}
		}
	}
	return o
}

// homeland takes the country out of the words, trying longer names first, and puts
// the remaining words into others. It returns their number.
func (o *office) homeland(buf []byte, words, others []officeWord) (m int) {
	forms, firsts := countryForms(), countryFirsts()
	for i := 0; i < len(words); {
		w := &words[i]
		k := 0
		if firsts.has(w.key) {
			k = min(4, len(words)-i, forms[string(w.in(buf))].words)
		}
		for ; k > 0; k-- {
			if c := forms[string(buf[w.start:words[i+k-1].end])].name; c != "" {
				// "EU" or "UN" may be part of the office: the whole phrase is tried too.
				if o.country == "" || o.country == c {
					o.country = c
				}
				break
			}
		}
		if k == 0 {
			others[m] = *w
			m++
			k = 1
		}
		i += k
	}
	return m
}

// fold appends the folded words of a phrase to buf, with a space after each, and
// fills ws with them. It reports false if the phrase has too many words or cannot
// be an office. It leaves out words such as "current"; "former" and "deputy" set a
// flag of o.
func (o *office) fold(buf []byte, ws *officeWords, phrase string) (all []byte, ok bool) {
	var store [96]byte
	for at := 0; ; {
		for at < len(phrase) && phrase[at] == ' ' {
			at++
		}
		// Most words are ASCII letters and a blank.
		word, i := store[:0], at
		for ; i < len(phrase) && i < at+len(store) && 'a' <= phrase[i]|0x20 && phrase[i]|0x20 <= 'z'; i++ {
			word = append(word, phrase[i]|0x20)
		}
		if i < len(phrase) && phrase[i] != ' ' {
			w, rest := cutField(phrase[at:])
			if w == "" {
				return buf, true
			}
			i = len(phrase) - len(rest)
			if c := w[len(w)-1]; c == ',' || c == ';' {
				w = w[:len(w)-1]
			}
			word = fold.Append(store[:0], bare(w))
		} else if i == at {
			return buf, true
		}
		if ws.n == maxOfficeWords {
			return nil, false
		}
		if buf, ok = o.word(buf, ws, word, at); !ok {
			return nil, false
		}
		at = i
	}
}

// word adds the folded word w, which is at offset at of the phrase. It reports false
// if the phrase cannot be an office.
func (o *office) word(buf []byte, ws *officeWords, w []byte, at int) (all []byte, ok bool) {
	words, key := classes(), pack(w)
	c := findClass(words, key, w)
	if c&officeAside == 0 {
		if bytes.IndexByte(w, ' ') < 0 && len(w) > 0 {
			return ws.add(buf, w, key, c, at), true
		}
	} else {
		switch string(w) {
		case "counterpart":
			return nil, false
		case "former", "ex", "onetime", "late":
			o.former = true
			return buf, true
		case "deputy", "assistant", "vice", "under":
			o.deputy = true
			return buf, true
		case "undersecretary":
			o.deputy = true
		default:
			long := longTitle(w)
			if long == "" {
				return buf, true // one of officeFillers
			}
			w = append(w[:0], long...)
		}
	}
	if rest, ok := bytes.CutPrefix(w, []byte("ex ")); ok {
		o.former, w = true, rest
	}
	for len(w) > 0 && ws.n < maxOfficeWords {
		var part []byte
		part, w, _ = bytes.Cut(w, []byte(" "))
		key := pack(part)
		buf = ws.add(buf, part, key, findClass(words, key, part), at)
	}
	return buf, true
}

// officeFillers do not change which office a phrase means.
const officeFillers = " the a an its his her their our new current then outgoing incoming longtime veteran newly elected acting caretaker interim embattled visiting "

// officeAsides are the words that office.word does not simply add.
const officeAsides = officeFillers + " counterpart former ex onetime late deputy assistant vice under undersecretary " + shortTitles

// look looks up the words in the table of offices. It reports whether it found
// them.
func (o *office) look(buf []byte, words []officeWord) bool {
	if len(words) == 0 || !officeFirsts().has(words[0].key) {
		return false
	}
	var key [256]byte
	e, ok := offices()[string(appendOffice(key[:0], buf, words))]
	if !ok {
		return false
	}
	o.name = e.name
	if e.country != "" {
		o.country = e.country
	}
	return true
}

// appendOffice appends words of buf without the small words at the end, which
// remain when a country is taken out ("president of" France).
func appendOffice(dst, buf []byte, words []officeWord) []byte {
trim:
	for len(words) > 0 {
		switch string(words[len(words)-1].in(buf)) {
		case "of", "to", "for", "in", "the":
			words = words[:len(words)-1]
		default:
			break trim
		}
	}
	for i := range words {
		if i > 0 {
			dst = append(dst, ' ')
		}
		dst = append(dst, words[i].in(buf)...)
	}
	return dst
}

// headNoun returns the last role noun before "of", "for" and the like; "" if there
// is none.
func headNoun(buf []byte, words []officeWord) string {
	var head *officeWord
loop:
	for i := range words {
		w := &words[i]
		switch string(w.in(buf)) {
		case "of", "for", "to", "at", "in":
			break loop
		}
		if w.class&roleWord != 0 {
			head = w
		}
	}
	if head == nil {
		return ""
	}
	t := classes()
	return t.words[slotOf(t, head.key, head.in(buf))]
}

// shortTitles are the words that longTitle expands.
const shortTitles = " sen rep gov gen col capt sgt lt adm prof dr insp supt "

// longTitle returns the full form of an abbreviated title, "" for other words.
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
