package quote

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/span"
)

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
