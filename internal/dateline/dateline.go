// Package dateline reads the place, day and agency that stand before the first
// sentence of a news story.
package dateline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/agency"
)

// A Kind says what a dateline holds.
type Kind uint8

// The kinds of datelines.
const (
	None  Kind = iota
	Wire       // "LONDON (Reuters) - ", "WASHINGTON, Aug. 19 (UPI) — "
	Plain      // "DES MOINES, Iowa — "
	Tag        // "(CNN) -- "
)

// A Dateline is the prefix line[:End] of a line.
type Dateline struct {
	Kind   Kind
	Place  string // as written, "DES MOINES, Iowa"; empty for a Tag
	Agency string // as written, without brackets; may be empty
	End    int    // where the first sentence begins
}

// maxPrefix is how many bytes of a line Parse looks at.
const maxPrefix = 120

// Parse reads the dateline at the start of line. A plain dateline, which names no
// agency, has a place in capitals and a dash. It cannot always be told from a label
// in capitals, so use it only where a story may begin. Parse looks at the first 120
// bytes.
func Parse(line string) (d Dateline) {
	if line == "" {
		return
	}
	if line[0] == '(' {
		return tag(line)
	}
	if c := line[0]; c < 'A' || c > 'Z' {
		if r, _ := utf8.DecodeRuneInString(line); !unicode.IsUpper(r) {
			return
		}
	}
	head := line[:min(len(line), maxPrefix)]
	// Sentences, too, begin with a capital and lower case: then there must be an
	// agency or a known city.
	small := len(head) > 1 && head[1] >= 'a' && head[1] <= 'z'
	bracket := strings.IndexByte(head, '(')
	if bracket > 0 {
		if d := closed(line, bracket, ')'); d.Kind != None {
			return d
		}
	} else {
		if d := signed(line, head); d.Kind != None {
			return d
		}
		if small && !cnn(head) {
			return city(line)
		}
	}
	if !small {
		if i := strings.IndexByte(head, '/'); i > 0 && head[i-1] == ' ' {
			if d := closed(line, i, '/'); d.Kind != None {
				return d
			}
		}
	}
	at, end := dashes(head)
	if at < 0 {
		return city(line)
	}
	hyphen := strings.TrimSpace(line[at:end]) == "-"
	d.End = len(line) - len(strings.TrimLeftFunc(line[end:], unicode.IsSpace))
	head = strings.TrimRight(head[:at], " \u00a0")
	if i := strings.LastIndexByte(head, '('); i > 0 && strings.HasSuffix(head, ")") {
		place, ok := filed(head[:i], head[i+1:len(head)-1])
		if !ok {
			return Dateline{}
		}
		d.Kind, d.Place, d.Agency = Wire, place, head[i+1:len(head)-1]
		return d
	}
	if place, ok := strings.CutSuffix(head, " CNN"); ok && placeLike(place, true) {
		d.Kind, d.Place, d.Agency = Wire, place, "CNN"
		return d
	}
	if small {
		return Dateline{}
	}
	place, dated := cutDay(head)
	if !placeLike(place, false) || label(place) || hyphen && !dated && !opensStory(place, line[d.End:]) {
		return Dateline{}
	}
	if rest := line[d.End:]; rest != "" {
		if r, _ := utf8.DecodeRuneInString(rest); unicode.IsLower(r) || len(rest) < 20 {
			return Dateline{}
		}
	}
	d.Kind, d.Place = Plain, place
	return d
}

// dashes returns where the first dash of head stands and where the dashes end
// that may belong to the dateline: an agency in brackets may stand between two
// of them, "OSLO–(BUSINESS WIRE)–".
func dashes(head string) (at, end int) {
	at, n := dash(head)
	if at < 0 {
		return -1, -1
	}
	end = at + n
	if in := head[end:]; in != "" && in[0] == '(' {
		if i := strings.IndexByte(in, ')'); i > 0 {
			if j, n := dash(in[i:]); j == 1 {
				return end + i + j, end + i + j + n
			}
		}
	}
	return at, end
}

// filed returns the place that stands before name in brackets; ok is false if
// the two are no place and agency. Of a known agency there may be two places:
// "OSLO and BERGEN, Norway (GLOBE NEWSWIRE)".
func filed(head, name string) (place string, ok bool) {
	_, known := agency.Is(name)
	if r, _ := utf8.DecodeRuneInString(name); !known && (len(strings.Fields(name)) > 3 || !unicode.IsUpper(r)) {
		return "", false
	}
	place, _ = cutDay(strings.TrimRight(head, " -–—,\u00a0")) // "NEW YORK--(BUSINESS WIRE)--"
	if placeLike(place, known) {
		return place, true
	}
	first, second, two := strings.Cut(place, " and ")
	return place, two && known && placeLike(first, true) && placeLike(second, true)
}

// opensStory reports whether a listed city before a hyphen without a day is the
// place where a report begins: a sentence follows. "MADRID - BARCELONA" may be
// anything.
func opensStory(place, rest string) bool {
	city, _, _ := strings.Cut(place, ",")
	if !listed(city) || len(rest) < 40 || len(rest) > 1 && rest[1] < 'a' && rest[1] != ' ' {
		return false
	}
	stop := strings.IndexAny(rest, ".?!:")
	end := strings.TrimRight(rest, "\"'”’) ")
	return stop > 24 && rest[stop] == '.' && end[len(end)-1] == '.'
}

// cnn reports whether s contains " CNN ".
func cnn(s string) bool {
	for i := strings.IndexByte(s, 'N'); i >= 0; i = strings.IndexByte(s, 'N') {
		if i > 1 && strings.HasPrefix(s[i-2:], " CNN ") {
			return true
		}
		s = s[i+1:]
	}
	return false
}

// dash returns the offset and length of the first dash of s that is a long dash or
// has blanks around it, -1 if there is none.
func dash(s string) (at, n int) {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '-':
			if i > 0 && (s[i-1] == ' ' || s[i-1] == ')') {
				n = 1
				if strings.HasPrefix(s[i:], "--") {
					n = 2
				}
				if i+n == len(s) || s[i+n] == ' ' || s[i+n] == 0xC2 || n == 2 {
					return i, n
				}
			}
		case 0xE2:
			for _, d := range [...]string{"—", "–", "―", "−"} {
				if strings.HasPrefix(s[i:], d) {
					return i, len(d)
				}
			}
		}
	}
	return -1, 0
}

// tag reads "(CNN) -- " or "(CNN) " at the start of line.
func tag(line string) (d Dateline) {
	end := strings.IndexByte(line[:min(len(line), 32)], ')')
	if end < 0 {
		return
	}
	name := line[1:end]
	if short, ok := agency.Is(name); (!ok || short == "") && !network(name) {
		return
	}
	rest := strings.TrimLeft(line[end+1:], " \u00a0")
	if at, n := dash(")" + rest[:min(len(rest), 8)]); at == 1 {
		rest = strings.TrimLeft(rest[n:], " \u00a0")
	}
	if r, _ := utf8.DecodeRuneInString(rest); rest == "" || unicode.IsLower(r) {
		return // "(CNN)words"
	}
	d = Dateline{Kind: Tag, Agency: name, End: len(line) - len(rest)}
	if rest[0] != '(' { // "(ANSA) - ROME, OCT 22 - "
		if behind := Parse(rest); behind.Kind == Plain {
			d.Kind, d.Place, d.End = Wire, behind.Place, d.End+behind.End
		}
	}
	return d
}

// network reports whether s is the name of a broadcaster that signs its datelines.
func network(s string) bool {
	switch s {
	case "CNN", "CBS", "NBC", "ABC", "BBC", "NPR", "CBC", "PBS", "RFE/RL", "VOA", "CBS News", "NBC News", "ABC News", "Fox News", "CBS/AP", "CNS", "RNS":
		return true
	}
	return false
}

// placeLike reports whether s is written like the place of a dateline: in capitals,
// possibly with a state or country in lower case after a comma. If a known agency
// follows, one to four capitalized words are enough.
func placeLike(s string, agency bool) bool {
	city, region, _ := strings.Cut(s, ",")
	if strings.IndexByte(region, ',') >= 0 || len(strings.Fields(region)) > 3 {
		return false
	}
	var buf [5]string
	words := buf[:0]
	for w := range strings.FieldsFuncSeq(city, func(r rune) bool { return r == '/' || unicode.IsSpace(r) }) {
		if len(words) == len(buf) {
			return false
		}
		words = append(words, w)
	}
	if len(words) == 0 {
		return false
	}
	upper, lower := 0, 0
	for i, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) && !(agency && i > 0 && len(w) <= 3) {
			return false
		}
		for _, r := range w {
			switch {
			case unicode.IsUpper(r):
				upper++
			case unicode.IsLower(r):
				lower++
			case !strings.ContainsRune(".'’-‑", r) && !unicode.IsMark(r):
				return false
			}
		}
	}
	if r, _ := utf8.DecodeRuneInString(strings.TrimSpace(region)); region != "" && !unicode.IsUpper(r) {
		return false
	}
	// "McALLEN", "VIENNA", "ISTANBUL"
	return agency && upper > 0 || upper >= 3 && lower <= upper/3 && (len(words) > 1 || upper >= 5 || region != "" || short(words[0]))
}
