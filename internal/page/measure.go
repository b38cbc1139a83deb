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
		whole, pre  uint64              // chains of all words, and of the words so far
		hashes      [phraseWords]uint32 // of the first words
		starts      [phraseWords]uint8  // the words that begin inner phrases
		begun       int
		last        uint32 // class of the last word
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
		class := t.number
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
				if w.caps() {
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
		}
		if words > phraseWords {
			long = true
			continue
		}
		whole = chain(whole, h)
		if long {
			continue
		}
		hashes[words-1] = h
		last = class
		if class&wFirstInside != 0 {
			starts[begun] = uint8(words - 1)
			begun++
		}
		if words == 1 {
			prefixes = class&wFirstPrefix != 0
		}
		if prefixes {
			pre = chain(pre, h)
			if prefixes = words < longest && t.known(pre); prefixes {
				if k, ok := t.prefix[pre]; ok {
					kind, best = k, words
				}
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
	if lastCapital && words >= 5 && words <= 80 && agency.Ends(strings.TrimRight(text[start:l.End], ".)] ")) > 0 {
		l.Shape |= HasCredit
	}
	if words >= 12 && dateline(text[start:l.End]) {
		l.Shape |= HasDateline
	}
	if (day || l.Has(HasYear)) && l.Has(HasTime) {
		l.Shape |= HasDate
	}
	switch {
	case words == 0:
		l.Kind = Separator
	case !long:
		if k, ok := t.whole[whole]; ok {
			l.Shape |= Whole
			l.Kind = k
			break
		}
		if tooShort(best, words) {
			kind, best = None, 0
		}
		kind, best = t.suffixOf(hashes[:words], last, kind, best)
		if best < 2 {
			if k := t.within(hashes[:words], starts[:begun]); k != None {
				kind = k
			}
		}
		l.Kind = l.settle(kind)
	}
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

// phraseWords is the number of words of the longest line that phrases are
// looked for in.
const phraseWords = 70

// settle decides between the kind of the phrases of a line and those that its
// form tells.
func (l *Line) settle(kind Kind) Kind {
	if l.Words > 40 && kind != About && kind != Bio && kind != Legal {
		kind = None
	}
	switch {
	case l.Has(HasCopy):
		return Copyright
	case l.Has(HasByline):
		return Byline
	case kind != None:
		return kind
	case l.Has(HasDate) && l.Words <= 12 && l.Tail != EndStop:
		return Date
	case l.Has(HasURL) && l.Words <= 6:
		return Link
	}
	return None
}

// tooShort reports whether a phrase tells nothing about a line: one word about
// a line of more than eight, two about one of more than fourteen, any about one
// of more than forty.
func tooShort(phrase, words int) bool {
	return phrase == 1 && words > 8 || phrase == 2 && words > 14 || words > 40
}

// suffixOf returns the kind of the longest phrase that ends the line, if it is
// longer than best words.
func (t *table) suffixOf(hashes []uint32, class uint32, kind Kind, best int) (Kind, int) {
	if class&wLastSuffix == 0 {
		return kind, best
	}
	words := len(hashes)
	for n := min(words, longest-1); n > best; n-- {
		var h uint64
		for _, w := range hashes[words-n:] {
			h = chain(h, w)
		}
		if k, ok := t.suffix[h]; ok && !tooShort(n, words) {
			return k, n
		}
	}
	return kind, best
}

// within returns the kind of the inner phrase that ends last.
func (t *table) within(hashes []uint32, starts []uint8) (kind Kind) {
	end := 0
	for _, s := range starts {
		var h uint64
		for i := int(s); i < min(len(hashes), int(s)+longest); i++ {
			if h = chain(h, hashes[i]); !t.known(h) {
				break
			}
			if k, ok := t.inside[h]; ok && i >= end {
				kind, end = k, i
			}
		}
	}
	return kind
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
func repeats(lines []Line) {
	size := 16
	for size < 2*len(lines) {
		size *= 2
	}
	seen := make([]int32, size) // indices of lines plus one, by hash
	mask := uint32(size - 1)
	for i := range lines {
		l := &lines[i]
		if l.Words == 0 {
			continue
		}
		at := l.Hash & mask
		for seen[at] > 0 && lines[seen[at]-1].Hash != l.Hash {
			at = (at + 1) & mask
		}
		if j := seen[at]; j > 0 {
			lines[j-1].Shape |= Repeated
			l.Shape |= Repeated | Echo
		} else {
			seen[at] = int32(i + 1)
		}
	}
}
