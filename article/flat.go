package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/internal/word"
	"github.com/newsnorm/newsnorm/span"
)

// Limits of the head of a flat text: one line that holds the headline, the author,
// the time stamp and the whole story.
const (
	flatLine  = maxHeadLine // bytes of the longest line that is not flat
	flatTitle = 200         // bytes of the headline, at most
	flatHead  = 420         // bytes of all of the head

	gluedLine  = 120 // bytes of the longest line that no headline is glued to
	gluedStory = 80  // bytes of the story after such a headline, at least
)

// flat separates the head from the first block if that holds the whole article: the
// headline before "By" and a name, or before the word that leads to a time stamp,
// the author, and the stamp. There must be a stamp, or an author followed by a
// stamp or bar; else the block stays whole.
func (a *Article) flat(text string) {
	if len(a.Blocks) == 0 || a.Blocks[0].Span.Len() <= gluedLine {
		return
	}
	b := a.Blocks[0].Span
	line := b.In(text)
	head := line[:min(len(line), flatHead)]
	title, joined := -1, false
	if len(line) > flatLine {
		title = flatHeadline(head)
	}
	if title < 0 && a.Blocks[0].Kind == span.Paragraph && byFirst(head) {
		title = 0
	}
	if title < 0 && a.Blocks[0].Kind == span.Paragraph {
		title = gluedHeadline(head)
		joined = title > 0
	}
	if title < 0 {
		return
	}
	end := title // of the author
	var names []string
	if rest, ok := cutBy(head[title:]); ok {
		at := len(head) - len(rest)
		n := flatNames(rest)
		if names, ok = people(rest[:n], false); !ok && !desk(rest[:n]) {
			return
		}
		end = at + n
	}
	story := stamps(head, end) // where the story begins
	if joined && (story < 0 || story == end) {
		story = end
		for story < len(line) && line[story] == ' ' {
			story++
		}
	} else if story == end && end == title {
		return
	}
	if rest := len(line) - story; story < 0 || rest < 200 && (!joined || rest < gluedStory) {
		return
	}
	if r, _ := utf8.DecodeRuneInString(line[story:]); !unicode.IsUpper(r) && r != '"' && r != '“' {
		return
	}
	var cut []span.Block
	add := func(from, to int, kind span.Kind) {
		if s := trim(text, span.Span{Start: b.Start + from, End: b.Start + to}); !s.Empty() {
			cut = append(cut, span.Block{Span: s, Kind: kind})
		}
	}
	from := 0
	if strings.HasPrefix(line, "Home ") { // the path of the page: "Home > News | …"
		if i := strings.LastIndexAny(line[:title-20], "|>"); i > 0 {
			from = i + 1
			a.Edits = append(a.Edits, clean.Edit{Span: span.Span{Start: b.Start, End: b.Start + from}, Rule: "nav/breadcrumb"})
		}
	}
	add(from, title, span.Title)
	add(title, end, span.Byline)
	for end < story && strings.IndexByte(" |-,", line[end]) >= 0 {
		end++
	}
	add(end, story, span.Dateline)
	add(story, len(line), span.Paragraph)
	if title > 0 {
		a.Title = cut[0].Span.In(text)
	}
	a.authors(names)
	a.stampDate(head[end:story])
	a.Blocks = append(cut, a.Blocks[1:]...)
}

// byFirst reports whether s begins with "By" and a capital: its headline is missing.
func byFirst(s string) bool {
	if !strings.HasPrefix(s, "By ") && !strings.HasPrefix(s, "BY ") {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[3:])
	return unicode.IsUpper(r)
}

// flatHeadline returns where the headline at the start of s ends: before "By" and a
// capital, or before "Published", "Updated" and the like if a date follows. It
// returns -1 if a sentence ends before that.
func flatHeadline(s string) int {
	for i := 20; i < min(len(s)-8, flatTitle); i++ {
		switch c := s[i-1]; {
		case c == '.' && s[i] == ' ' && !initial(s[:i]):
			return -1
		case c != ' ' && c != '|':
			continue
		}
		rest := s[i:]
		if byFirst(rest) {
			return i
		}
		if (rest[0] == 'P' || rest[0] == 'U' || rest[0] == 'L') && stampWord(rest) > 0 {
			if _, at, ok := ParseDate(rest[:min(len(rest), 60)]); ok && at.Start < 40 {
				return i
			}
		}
	}
	return -1
}

// gluedHeadline returns where the headline at the start of s ends if the story
// follows it without a blank, -1 if not: "Ferries stop running in OsloThe ferries
// of". That is told from a name, because no name begins with four lower-case letters
// and goes on with a capital, none ends with "The", and a question mark is always
// followed by a blank.
func gluedHeadline(s string) int {
	s = s[:min(len(s), flatTitle)]
	if strings.Contains(s[:min(len(s), 25)], ". ") {
		return -1
	}
	for i := 25; i+2 < len(s); i++ {
		d := s[i]
		if d == ' ' || 'a' <= d && d <= 'z' {
			continue // most bytes
		}
		c := s[i-1]
		if d == '.' && s[i+1] == ' ' && !initial(s[:i+1]) {
			return -1
		}
		if d < 'A' || d > 'Z' || c == ' ' || s[i+1] != ' ' && (s[i+1] < 'a' || s[i+1] > 'z') {
			continue
		}
		start := strings.LastIndexByte(s[:i], ' ') + 1 // of the word
		asks := c == '?' || c == '!'
		if !asks && (c < 'a' || c > 'z' || i-start < 4 || (s[start] < 'a' || s[start] > 'z') && !leads(s[i:])) {
			continue
		}
		if title := s[:i]; opens(title) || !asks && determined(title) || headlineScore(title, look(title)) < 1.5 {
			return -1
		}
		return i
	}
	return -1
}

// leads reports whether s begins with a word that begins sentences and does not occur
// in names.
func leads(s string) bool {
	w, _, _ := strings.Cut(s, " ")
	return in(" The A An At In On Two Three Four Five Six Seven Eight Nine Ten More After As When With Police Officials Thousands Hundreds Dozens Nearly About By ", w)
}

// flatNames returns the length of the names at the start of s: up to a bar, a
// dash, a digit, a word of a stamp, or a word that begins a sentence.
func flatNames(s string) int {
	end := 0
	for range 8 {
		i := end
		for i < len(s) && s[i] == ' ' {
			i++
		}
		j := i
		for j < len(s) && s[j] != ' ' {
			j++
		}
		w := strings.TrimRight(s[i:j], ",")
		if w == "" || stampWord(s[i:]) > 0 || '0' <= w[0] && w[0] <= '9' || strings.IndexByte("|-(", w[0]) >= 0 || w[0] == 0xE2 || w[0] == 0xC2 {
			break
		}
		if _, month := monthOf(strings.TrimRight(w, ".")); month || opens(w) || w == "In" || w == "On" {
			break
		}
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) && w != "and" && w != "de" && w != "van" && w != "von" && w != "al" && w != "bin" {
			return 0 // a sentence goes on
		}
		end = j
	}
	return end
}

// stampWord returns the length of the word at the start of s that announces a time
// stamp, 0 if there is none.
func stampWord(s string) int {
	for _, w := range [...]string{"published", "last updated", "updated", "posted", "publish date", "first published"} {
		if word.HasWord(s, w) {
			return len(w)
		}
	}
	return 0
}

// stamps returns where the time stamps, counters and marks at head[i:] end, i if there
// are none, -1 if the head ends before they do.
func stamps(head string, i int) int {
	seen := false
	for {
		for i < len(head) && (head[i] == ' ' || strings.IndexByte("|-:,()/[]", head[i]) >= 0 || strings.HasPrefix(head[i:], "•") || strings.HasPrefix(head[i:], "–") || strings.HasPrefix(head[i:], "·")) {
			_, n := utf8.DecodeRuneInString(head[i:])
			i += n
		}
		if i >= len(head) {
			return -1
		}
		if n := stampWord(head[i:]); n > 0 {
			i += n
			seen = true
			continue
		}
		j := i
		for j < len(head) && head[j] != ' ' {
			j++
		}
		w := strings.TrimRight(head[i:j], ",.|:)")
		_, month := monthOf(w)
		switch {
		case w == "":
		case '0' <= w[0] && w[0] <= '9', month:
			seen = true
		case seen && inFold(" on at am pm a.m p.m ist gmt utc est edt et bst cet cest pst pdt monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "+
			"comments comment min mins minute minutes read hours hour days day ago shares share views facebook twitter whatsapp email print ", w):
		case !seen && inFold(" monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ", w):
		default:
			if !seen {
				return -1
			}
			return i
		}
		i = j
	}
}

// alone makes the only block a paragraph if it is several sentences that were taken
// for a headline, because no full stop ends them, or for a caption, because the credit
// of a picture ends them.
func (a *Article) alone(text string) {
	if len(a.Blocks) != 1 {
		return
	}
	b := &a.Blocks[0]
	if k := look(b.Span.In(text)); k.inner == 0 || k.words <= 12 {
		return
	}
	switch b.Kind {
	case span.Title:
		a.Title = ""
		b.Kind = span.Paragraph
	case span.Caption:
		b.Kind = span.Paragraph
	}
}
