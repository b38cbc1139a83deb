package dateline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/agency"
)

// closed reads a dateline that ends with an agency in brackets or strokes, which
// begin at line[i:], and without a dash: "Nagpur, July 14 (PTI) ", "KYIV
// (Ukrinform): ", "MOSCOW, January 17. /TASS/. ". The agency must be a known one. If
// no mark follows it, the place must be in capitals or have a day.
func closed(line string, i int, end byte) (d Dateline) {
	j := strings.IndexByte(line[i+1:min(len(line), i+33)], end)
	if j <= 0 {
		return
	}
	name := line[i+1 : i+1+j]
	if short, _ := agency.Is(name); short == "" {
		return
	}
	place, dated := cutDay(strings.TrimRight(line[:i], " .\u00a0"))
	if _, known := agency.Is(place); known || !placeLike(place, true) {
		return // "Press Trust of India (PTI) …"
	}
	rest := line[i+j+2:]
	marked := rest != "" && (rest[0] == ':' || rest[0] == '.')
	if marked {
		rest = rest[1:]
	}
	text := strings.TrimLeftFunc(rest, unicode.IsSpace)
	if at, n := dash(" " + text[:min(len(text), 8)]); at == 1 {
		if end == ')' && !marked {
			return // left to Parse
		}
		text, marked = strings.TrimLeftFunc(text[n:], unicode.IsSpace), true
	}
	if text != "" && len(text) == len(rest) {
		if r, _ := utf8.DecodeRuneInString(text); !strings.HasPrefix(name, "CNN") || !unicode.IsUpper(r) {
			return // "(AP)words"
		}
		marked = true // "Hong Kong (CNN)A boat …", as CNN writes it
	}
	if !marked && !dated && !placeLike(place, false) {
		return
	}
	if r, _ := utf8.DecodeRuneInString(text); unicode.IsLower(r) || r == ',' || r == ')' {
		return
	}
	return Dateline{Kind: Wire, Place: place, Agency: name, End: len(line) - len(text)}
}

// signed reads a dateline in which the agency follows the day: "Takoradi, June 12,
// GNA – ".
func signed(line, head string) (d Dateline) {
	day := strings.IndexByte(head, ',')
	if day < 3 || strings.IndexByte(head[day+1:], ',') < 0 {
		return
	}
	at, n := dash(head)
	if at < 0 {
		return
	}
	h := strings.TrimRight(head[:at], " \u00a0")
	k := strings.LastIndex(h, ", ")
	name := h[max(k+2, 0):]
	if k < 0 || len(name) < 2 || len(name) > 8 || strings.Trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return
	}
	place, dated := cutDay(h[:k])
	text := strings.TrimLeft(line[at+n:], " \u00a0")
	if r, _ := utf8.DecodeRuneInString(text); !dated || !placeLike(place, true) || len(text) < 20 || unicode.IsLower(r) {
		return
	}
	return Dateline{Kind: Wire, Place: place, Agency: name, End: len(line) - len(text)}
}

// city reads a dateline of a city and a colon, as papers of Asia and the Gulf write
// it: "ISLAMABAD: ", "New Delhi, Jan 5: ", or with a dash as portals of Africa do:
// "Abuja — ". A sentence must follow, and the city must be a listed one, since labels
// and speakers look the same.
func city(line string) (d Dateline) {
	i := strings.IndexByte(line[:min(len(line), 40)], ':')
	if i < 0 {
		return dashed(line)
	}
	if i >= 3 && i == len(line)-1 && line[1] < 'a' && listed(line[:i]) {
		return Dateline{Kind: Plain, Place: line[:i], End: len(line)} // alone on its line
	}
	if i < 3 || len(line) < i+20 || line[i+1] != ' ' {
		return
	}
	place, _ := cutDay(line[:i])
	if !listed(place) {
		return
	}
	text := strings.TrimLeft(line[i+1:], " \u00a0")
	if r, _ := utf8.DecodeRuneInString(text); unicode.IsLower(r) || !sentence(line) {
		return
	}
	if '0' <= text[0] && text[0] <= '9' && strings.Contains(text[:min(len(text), 80)], ": ") {
		return // "MADRID: 2, LISBON: 1"
	}
	return Dateline{Kind: Plain, Place: place, End: len(line) - len(text)}
}

// dashed is city for a city and a dash between blanks.
func dashed(line string) (d Dateline) {
	i := strings.IndexByte(line[:min(len(line), 30)], 0xE2)
	if i < 4 || line[i-1] != ' ' || len(line) < 60 || !sentence(line) {
		return
	}
	text, ok := strings.CutPrefix(line[i:], "— ")
	if !ok {
		if text, ok = strings.CutPrefix(line[i:], "– "); !ok {
			return
		}
	}
	if r, _ := utf8.DecodeRuneInString(text); !unicode.IsUpper(r) || !listed(line[:i-1]) {
		return
	}
	return Dateline{Kind: Plain, Place: line[:i-1], End: len(line) - len(text)}
}

// sentence reports whether line ends as sentences do.
func sentence(line string) bool {
	return strings.IndexByte(".\"", line[len(line)-1]) >= 0 || strings.HasSuffix(line, "”")
}

// cutDay removes ", Aug. 19", ". Aug 19", ", 19 August" or ", Aug 19, 2016" from the
// end of a dateline's place, and a country in square brackets. It reports whether
// there was a day.
func cutDay(s string) (string, bool) {
	for i := 1; i < len(s)-1; i++ {
		if s[i] != ',' && (s[i] != '.' || s[i+1] != ' ') {
			continue
		}
		rest := strings.TrimLeft(s[i+1:], " \u00a0")
		digit, month, words := false, false, 0
		for w := range strings.FieldsFuncSeq(rest, func(r rune) bool { return r == ' ' || r == ',' || r == '.' || r == '\u00a0' }) {
			words++
			switch {
			case w[0] >= '0' && w[0] <= '9':
				digit = true
			case isMonth(w):
				month = true
			default:
				if words == 1 && !isDay(w) {
					words = 99 // a region
				}
			}
		}
		if words < 99 && month && (digit || words == 1) {
			return country(s[:i]), true
		}
	}
	return country(s), false
}

// country removes " [India]" from the end of a place.
func country(s string) string {
	s = strings.TrimRight(s, " ")
	if strings.HasSuffix(s, "]") {
		if i := strings.IndexByte(s, '['); i > 0 {
			return strings.TrimRight(s[:i], " ,")
		}
	}
	return s
}

// isMonth reports whether w is the name of a month, in full or shortened.
func isMonth(w string) bool {
	if len(w) < 3 || w[0] < 'A' || w[0] > 'Z' {
		return false
	}
	for _, m := range [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"} {
		if strings.EqualFold(w, m) || len(w) <= 4 && len(w) <= len(m) && strings.EqualFold(w, m[:len(w)]) {
			return true
		}
	}
	return false
}

// isDay reports whether w is a day of the week, in full or shortened.
func isDay(w string) bool {
	switch w {
	case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun":
		return true
	}
	return false
}
