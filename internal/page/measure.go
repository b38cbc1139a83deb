package page

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/agency"
)

// measure fills in everything about l but what other lines tell.
func (t *table) measure(l *Line, text string) {
	start := l.Start
	if n := bullet(text[l.Start:l.End]); n > 0 {
		start += n
		l.Shape |= Bullet
	}
	l.Tail = ending(text[start:l.End])
	long := l.End-start > 400
	var (
		whole, pre  uint64 // chains of all words, and of the words so far
		recent      [longest]uint32
		kind        Kind
		best        int // words of the phrase that gave kind
		words       int
		month, day  bool
		lastCapital bool
		number      int // value of the number just before, 0 if the word before is none
		prefixes    bool
		byline      int
		notable     int
	)
	at := start
	for i := start; ; {
		w, ok := next(text, i, l.End)
		gapEnd := l.End
		if ok {
			gapEnd = w.start
		}
		// The bytes between words: commas, quotation marks, separators.
		for ; at < gapEnd; at++ {
			switch text[at] {
			case ',':
				l.Comma = inc(l.Comma)
			case '"':
				l.Quote = inc(l.Quote)
			case '|', '>', '/':
				l.Bar = inc(l.Bar)
			case '@':
				l.Shape |= HasURL
			case ':':
				if at+1 < l.End && at > start && digit(text[at-1]) && digit(text[at+1]) {
					l.Shape |= HasTime
				} else if strings.HasPrefix(text[at:l.End], "://") {
					l.Shape |= HasURL
				}
			case '.':
				if at > start && strings.HasPrefix(text[at:l.End], ".com") {
					l.Shape |= HasURL
				}
			case 0xC2:
				if strings.HasPrefix(text[at:], "©") {
					l.Shape |= HasCopy
				} else if strings.HasPrefix(text[at:], "»") || strings.HasPrefix(text[at:], "·") {
					l.Bar = inc(l.Bar)
				}
			case 0xE2:
				if s := text[at:l.End]; strings.HasPrefix(s, "“") || strings.HasPrefix(s, "”") {
					l.Quote = inc(l.Quote)
				} else if strings.HasPrefix(s, "›") || strings.HasPrefix(s, "•") {
					l.Bar = inc(l.Bar)
				}
			}
		}
		if !ok {
			break
		}
		i, at = w.end, w.end
		lastCapital = w.first == bUpper
		l.Long = uint16(min(int(l.Long)+w.end-w.start, 1<<16-1))
		words++
		h := w.hash
		class := uint32(0)
		switch w.first {
		case bDigit:
			h = numberTag
			l.Digit = inc(l.Digit)
			n := value(text[w.start:w.end])
			if month && n >= 1 && n <= 31 {
				l.Shape |= HasDate
			}
			if n >= 1990 && n <= 2049 {
				l.Shape |= HasYear
				if month || number > 0 && number <= 31 && text[w.start-1] == '/' {
					l.Shape |= HasDate
				}
			}
			number = max(n, 0)
			month = month && n <= 31 // "November 19, 2019"
			if words == 1 {
				prefixes = true
			}
		default:
			class = t.class(h)
			if class&wFunction != 0 {
				l.Function = inc(l.Function)
			}
			if class&wSpeech != 0 {
				l.Speech = inc(l.Speech)
			}
			if class&wScene != 0 && words <= 12 {
				l.Scene = inc(l.Scene)
			}
			if class&wSelf != 0 && l.Quote&1 == 0 {
				l.Shape |= Self
			}
			if class&wPerson != 0 {
				l.Person = inc(l.Person)
			}
			capital := w.first == bUpper
			if capital {
				l.Capital = inc(l.Capital)
				if w.lower == 0 && w.upper > 1 {
					l.Upper = inc(l.Upper)
				}
			}
			if words == 1 && w.first == bLower {
				l.Shape |= LowerStart
			}
			month = class&wMonth != 0 && (capital || number > 0)
			day = day || class&wDay != 0 && capital
			if month && number >= 1 && number <= 31 {
				l.Shape |= HasDate
			}
			if number > 0 && number <= 12 && w.end-w.start <= 2 && (h == t.am || h == t.pm) {
				l.Shape |= HasTime
			}
			number = 0
			if class&wFunction == 0 && (capital || w.end-w.start >= 6) && notable < notables && (!capital || words > 1 || w.end-w.start >= 5) {
				l.notable[notable] = h
				notable++
			}
			switch {
			case words == 1 && h == t.by:
				byline = 1
			case words == byline+1 && byline > 0 && capital:
				byline++
			}
			if words == 1 && class&wFirstPrefix != 0 {
				prefixes = true
			}
		}
		if words <= 64 {
			whole = chain(whole, h)
		}
		recent[words%longest] = h
		if long {
			continue
		}
		if prefixes && words <= longest {
			pre = chain(pre, h)
			if k, ok := t.prefix[pre]; ok && words > best {
				kind, best = k, words
			}
		}
	}
	l.found = uint8(notable)
	l.Words = uint16(min(words, 1<<16-1))
	l.Hash = uint32(whole ^ whole>>32)
	if byline >= 2 && words <= 14 && l.Tail != EndStop {
		l.Shape |= HasByline
	}
	if words <= 20 && l.Has(HasURL) && tweet(text[start:l.End]) {
		l.Shape |= Tweet
	}
	if words >= 2 && words <= 5 && int(l.Capital) == words && l.Tail == EndNone && l.Comma == 0 {
		l.Shape |= NameLike
	}
	if words > 1 && l.Digit > 0 && start < l.End && digit(text[start]) && numbered(text[start:l.End]) {
		l.Shape |= Numbered
	}
	if lastCapital && words <= 80 && agency.Ends(strings.TrimRight(text[start:l.End], ".)] ")) > 0 {
		l.Shape |= HasCredit
	}
	if words >= 12 && dateline(text[start:l.End]) {
		l.Shape |= HasDateline
	}
	if (day || l.Has(HasYear)) && l.Has(HasTime) {
		l.Shape |= HasDate
	}
	l.Kind = t.kind(l, text, start, kind, best, whole, recent, long)
}

// numbered reports whether s begins with a number of at most two digits and a
// full stop or bracket.
func numbered(s string) bool {
	i := 1
	if i < len(s) && digit(s[i]) {
		i++
	}
	return i+1 < len(s) && (s[i] == '.' || s[i] == ')') && s[i+1] == ' '
}

// tweet reports whether s is the last line of a post that a page quotes.
func tweet(s string) bool {
	return (strings.HasPrefix(s, "—") || strings.HasPrefix(s, "–") || strings.HasPrefix(s, "--")) && strings.Contains(s, "(@")
}

// dateline reports whether s begins as the first sentence of a wire story does:
// a place in capitals, perhaps more words or an agency in brackets, and a dash.
func dateline(s string) bool {
	s = s[:min(len(s), 80)]
	upper := 0
	for upper < len(s) && (bytes[s[upper]] == bUpper || s[upper] == '.' || s[upper] == ' ') {
		upper++
	}
	if s[0] == '(' {
		upper = 3
	}
	if upper < 3 {
		return false
	}
	for _, dash := range [...]string{" - ", " – ", " — ", " -- ", "—", ") "} {
		if i := strings.Index(s, dash); i > 2 {
			return dash != ") " || s[0] == '('
		}
	}
	return false
}

// kind decides the kind of a measured line from the phrases it holds: a phrase
// that is the whole line, then the longest of those at its start, at its end
// and inside it. A phrase of one word tells nothing about a line of more than
// eight, one of two words about a line of more than fourteen.
func (t *table) kind(l *Line, text string, start int, kind Kind, best int, whole uint64, recent [longest]uint32, long bool) Kind {
	words := int(l.Words)
	if words == 0 {
		return Separator
	}
	if long || words > 70 {
		return None
	}
	if k, ok := t.whole[whole]; ok {
		l.Shape |= Whole
		return k
	}
	if tooShort(best, words) {
		kind, best = None, 0
	}
	var h uint64
	for n := min(words, longest-1); n > 0; n-- {
		h = 0
		for i := words - n + 1; i <= words; i++ {
			h = chain(h, recent[i%longest])
		}
		if k, ok := t.suffix[h]; ok && n > best && !tooShort(n, words) {
			kind, best = k, n
			break
		}
	}
	if best < 3 {
		if k, n := t.within(text, start, l.End); n > best && (words <= 40 && !tooShort(n, words) || words > 14) {
			kind = k
		}
	}
	if words > 40 && kind != About && kind != Bio && kind != Legal {
		kind = None
	}
	switch {
	case l.Has(HasCopy):
		return Copyright
	case l.Has(HasByline):
		return Byline
	case kind != None:
		return kind
	case l.Has(HasDate) && words <= 12 && l.Tail != EndStop:
		return Date
	case l.Has(HasURL) && words <= 6:
		return Link
	}
	return None
}

func tooShort(phrase, words int) bool {
	return phrase == 1 && words > 8 || phrase == 2 && words > 14 || words > 40
}

// within returns the kind of the longest inner phrase of a short line.
func (t *table) within(text string, start, end int) (kind Kind, best int) {
	var chains [longest]uint64 // of phrases that have begun, by age
	live := 0
	for i := start; ; {
		w, ok := next(text, i, end)
		if !ok {
			return kind, best
		}
		i = w.end
		h := w.hash
		if w.first == bDigit {
			h = numberTag
		}
		for j := range live {
			chains[j] = chain(chains[j], h)
		}
		if t.class(h)&wFirstInside != 0 || w.first == bDigit {
			if live == longest {
				copy(chains[:], chains[1:])
				live--
			}
			chains[live] = chain(0, h)
			live++
		}
		for j := range live {
			if k, ok := t.inside[chains[j]]; ok {
				kind, best = k, max(best, 2)
			}
		}
	}
}

func inc(n uint16) uint16 {
	if n < 1<<16-1 {
		n++
	}
	return n
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

// value returns the number that s is, -1 if it is not one of at most four digits.
func value(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if !digit(s[i]) {
			if i > 0 && i <= 2 && len(s) == i+2 { // 19th
				return n
			}
			return -1
		}
		if i == 4 {
			return -1
		}
		n = 10*n + int(s[i]-'0')
	}
	return n
}

// repeats marks the lines whose words stand on more than one line.
func (t *table) repeats(lines []Line) {
	seen := make(map[uint32]int32, len(lines))
	for i := range lines {
		l := &lines[i]
		if l.Words == 0 {
			continue
		}
		if j, ok := seen[l.Hash]; ok {
			lines[j].Shape |= Repeated
			l.Shape |= Repeated | Echo
		} else {
			seen[l.Hash] = int32(i)
		}
	}
}
