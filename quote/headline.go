package quote

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/span"
)

// maxLabel is the longest speaker label in front of a colon, in items.
const maxLabel = 8

// notSpeakers are labels before a colon that do not name a speaker.
const notSpeakers = ` new opinion analysis watch video videos exclusive breaking update updates updated live photos photo gallery listen podcast review recap correction
 editorial note notes see related read more image source sources credit topics tags share warning spoiler interview profile explainer background factbox
 commentary column special developing latest transcript pictured revealed poll quiz obituary advertisement sponsored explained fact-check factcheck crosstalk laughter applause q and a q&a `

// colonReport handles "Smith: Taxes will fall" and "Taxes 'will fall': Smith"
// in a headline or at the start of a sentence before a quotation.
func (s *scanner) colonReport(lo, hi int, title bool) (r report, ok bool) {
	c := lo
	for c < hi && s.items[c].pos != pColon && c-lo <= 40 {
		c++
	}
	if c >= hi-1 || s.items[c].pos != pColon || c == lo {
		return r, false
	}
	quoted := s.items[c+1].pos == pQuote
	if title && !quoted && s.label(c+1, hi) {
		return r, false
	}
	// The label in front: from the start, or after the last dash.
	a := lo
	for k := c - 1; k > lo && c-k <= maxLabel; k-- {
		if s.items[k].pos == pDash {
			a = k + 1
			break
		}
	}
	if v := s.items[a]; v.flags&fPast != 0 && s.cues[v.cue].frames&inverts != 0 && c > a+1 && s.speakerLabel(a+1, c) {
		// "Said Smith: “…”"
		e := s.trimEnd(c+1, s.contentEnd(c+1, hi, item{}, 0))
		return report{cueLo: a, cueHi: a + 1, verb: a, who: np{a + 1, c - 1, c - 1}, named: true, rule: ruleInverted, parts: [2][2]int{{c + 1, e}}}, e > c+1
	}
	if s.speakerLabel(a, c) && (title || quoted) {
		e := s.trimEnd(c+1, hi)
		if n, ok := s.at(c+2, hi); title && quoted && ok && n.pos == pPrep && s.wordy(c+1) {
			e = c + 2 // Mayor: “We will not go” over bridge toll
		} else if title {
			for k := c + 1; k < e; k++ {
				if s.items[k].first {
					e = s.trimEnd(c+1, k)
				}
			}
		} else {
			e = s.trimEnd(c+1, s.contentEnd(c+1, hi, item{}, 0))
		}
		if e <= c+1 {
			return r, false
		}
		return report{cueLo: c, cueHi: c + 1, verb: c, who: np{a, c - 1, c - 1}, named: true, rule: ruleColon, parts: [2][2]int{{c + 1, e}}}, true
	}
	e := s.trimEnd(c+1, hi)
	if title && e-c-1 <= 4 && s.speakerLabel(c+1, e) && s.says(lo, c) {
		for k := c + 1; k < e; k++ {
			if s.items[k].pos != pName && !(s.title && s.items[k].shape&lex.Capital != 0) {
				return r, false
			}
		}
		return report{cueLo: c, cueHi: c + 1, verb: c, who: np{c + 1, e - 1, e - 1}, named: true, rule: ruleColonAfter, parts: [2][2]int{{lo, c}}}, true
	}
	return r, false
}

// labels are words after a colon that only say what kind of article it is.
const labels = ` latest live update updates blog news photos pictures video timeline explained analysis review recap preview obituary profile
 as in it happened happens what we know so far the full list how to watch key points takeaways q&a `

// label reports whether the items [a, hi) only say what kind of article it is: "Storm
// Ann: latest updates".
func (s *scanner) label(a, hi int) bool {
	for k := a; k < hi; k++ {
		t := s.items[k]
		if t.pos != pEnd && !contains(labels, strings.ToLower(s.text[t.start:t.end])) {
			return false
		}
	}
	return a < hi
}

// speakerLabel reports whether the items [a, c) are a name or a role.
func (s *scanner) speakerLabel(a, c int) bool {
	if c <= a || c-a > maxLabel {
		return false
	}
	capital, numbers := false, 0
	for k := a; k < c; k++ {
		t := s.items[k]
		if t.pos == pNum {
			if numbers++; numbers > 1 || strings.ContainsAny(s.text[t.start:t.end], "-–") {
				return false // "Rovers 2-1 City: late goal"
			}
		}
		switch {
		case t.pos == pOpen && k > a: // Rep. Lee (D)
			for k < c && s.items[k].pos != pClose {
				k++
			}
		case t.pos == pName || t.flags&(fPerson|fPaper) != 0 && t.pos == pNoun:
			capital = true
		case t.pos == pNoun && t.shape&lex.Capital != 0 && s.title:
			capital = capital || t.flags == 0
		case t.pos == pNoun && t.shape&lex.Capital != 0 && t.flags == 0 && k == a && c == a+1 && c+1 < len(s.items) && s.items[c+1].pos == pQuote:
			capital = true // Lee: “We go.”
		case t.pos == pPrep && (s.isWord(k, "of") || s.isWord(k, "for")) && k > a:
		case s.title && t.pos == pAdv && t.shape&lex.Capital != 0:
			capital = true // a name in -ly
		case t.pos == pCoord || t.pos == pDet && k == a || t.pos == pClitic || t.pos == pNum || t.shape&lex.Capital != 0 && t.pos == pNoun:
		default:
			return false
		}
	}
	if w := s.text[s.items[c-1].start:s.items[c-1].end]; w == "League" || w == "Cup" || w == "Open" || w == "Championship" || w == "Prix" {
		return false // "Premier League: City go top"
	}
	return capital && !contains(notSpeakers, strings.ToLower(s.text[s.items[a].start:s.items[a].end]))
}

// labelMarks may precede the label of a line: marks, brackets, bullets.
const labelMarks = "\"'*[“‘•·▪►■ "

// transcript returns the label of a line of a transcript ("SMITH: We go.", "A:
// Yes.") and where the words begin. The label may follow an opening mark. question
// reports that the line is a question, "Q:".
func transcript(text string, b span.Span) (label span.Span, at int, question, ok bool) {
	i := b.Start
	if strings.IndexByte(text[i:min(b.End, i+56)], ':') < 0 {
		return label, 0, false, false
	}
	i = b.End - len(strings.TrimLeft(text[i:b.End], labelMarks))
	start := i
	boxed := i > b.Start && text[i-1] == '['
	letters, lower := 0, 0
	for i < b.End && i-start < 40 && text[i] != ':' {
		switch c := text[i]; {
		case 'A' <= c && c <= 'Z':
			letters++
		case 'a' <= c && c <= 'z':
			lower++
		case c == ' ' || c == '.' || c == '-' || c == '\'' || c >= 128 || c == ']' || c == '*' || c == ',':
		default:
			return label, 0, false, false
		}
		i++
	}
	if i >= b.End || text[i] != ':' || letters == 0 || i+1 < b.End && text[i+1] != ' ' && text[i+1] != '*' && text[i+1] != ']' {
		return label, 0, false, false
	}
	name := text[start:i]
	if boxed && strings.IndexByte(name, ']') < 0 && text[b.End-1] == ']' {
		return label, 0, false, false // "[MORE NEWS: Storm Ann]"
	}
	at = i + 1
	if at >= b.End {
		return label, 0, false, false
	}
	switch name {
	case "Q", "Question":
		return span.Span{Start: start, End: i}, at, true, true
	case "A", "Answer":
		return span.Span{Start: start, End: i}, at, false, true
	}
	if lower > 0 && !strings.HasPrefix(name, "Mc") || letters < 3 || contains(notSpeakers, strings.ToLower(name)) || thingLabel(name) {
		return label, 0, false, false
	}
	return span.Span{Start: start, End: i}, at, false, true
}

// thingLabel reports whether the last word of a label in capitals is a common noun
// and nobody's name: "BOTTOM LINE", "BREAKING NEWS", "CPU".
func thingLabel(name string) bool {
	const people = gazetteer.Given | gazetteer.Male | gazetteer.Female | gazetteer.Surname | gazetteer.PersonNoun | gazetteer.Title | gazetteer.Honorific | gazetteer.NameSuffix
	last := strings.TrimRight(name, " .*]")
	last = last[strings.LastIndexByte(last, ' ')+1:]
	f := gazetteer.Lookup(gazetteer.Hash(last))
	return f&(gazetteer.Common|gazetteer.News) != 0 && f&people == 0 || f&gazetteer.CommonRare != 0 && f&(people|gazetteer.SurnameRare) == 0
}

// wordy reports whether the quotation at i has three words or more.
func (s *scanner) wordy(i int) bool {
	return strings.Count(s.pairs[s.items[i].pair].Inner.In(s.text), " ") > 1
}
