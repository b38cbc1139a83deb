package clean

import (
	"strings"
	"unicode"

	"github.com/newsnorm/newsnorm/internal/inset"
	"github.com/newsnorm/newsnorm/internal/word"
	"github.com/newsnorm/newsnorm/span"
)

// gluedLine is the length of the longest line, in bytes, that is not searched for
// a sentence of the story stuck to it.
const gluedLine = 60

// glued returns where the story begins in line, which begins like a line of a rule:
// len(line) if it does not, -1 if line may be a sentence of the story that happens
// to begin like that.
func glued(line string) int {
	if len(line) <= gluedLine {
		return len(line)
	}
	if p, ok := inset.Next(line, 0); ok && p.Start == 0 {
		rest := strings.TrimLeftFunc(line[p.End:], unicode.IsSpace)
		if toReader(rest[:sentence(rest, 0)]) && storyIn(line) == len(line) {
			return len(line)
		}
		return len(line) - len(rest)
	}
	if inset.Unsure(line) {
		return -1
	}
	from := storyIn(line)
	if from == len(line) && (strings.Contains(line, " said") || strings.Contains(line, " told ")) {
		return -1
	}
	return from
}

// storyIn returns where, after its first sentence, line begins to read like a story,
// len(line) if it does not: at a sentence of forty bytes or more that does not
// address the reader, or at shorter ones right before it.
func storyIn(line string) int {
	start, first := -1, true
	for i := 0; i < len(line); {
		end := sentence(line, i)
		switch {
		case first:
			first = false
		case toReader(line[i:end]):
			start = -1
		default:
			if start < 0 {
				start = i
			}
			if end-i >= 40 {
				return start
			}
		}
		i = end
	}
	return len(line)
}

// sentence returns where the sentence after the one at line[i:] begins.
func sentence(line string, i int) int {
	for ; i+2 < len(line); i++ {
		if c := line[i]; c != '.' && c != '!' && c != '?' && c != ')' {
			continue
		}
		j := i + 1
		for j < len(line) && (line[j] == '"' || line[j] == ')' || strings.HasPrefix(line[j:], "”")) {
			if line[j] == 0xE2 {
				j += 2
			}
			j++
		}
		k := j
		for k < len(line) && line[k] == ' ' {
			k++
		}
		if k > j && k < len(line) && ('A' <= line[k] && line[k] <= 'Z' || line[k] == '"' || line[k] == 0xE2 || line[k] == 0xC3) {
			return k
		}
	}
	return len(line)
}

// toReader reports whether a sentence addresses the reader or is about the page.
func toReader(s string) bool {
	return word.Any(s, readerWords[:]) || strings.IndexByte(s, '@') >= 0
}

// readerWords are words of sentences that address the reader or are about the page.
var readerWords = [...]string{
	"you", "your", "you're", "our", "us", "we", "my", "subscribe", "subscription", "newsletter", "newsletters", "site", "website", "cookies", "permission", "reserved", "consent", "email", "e-mail", "inbox",
	"commission", "app", "terms", "privacy", "policy", "click", "sign", "http", "https", "www", "copyright", "published", "reproduced", "broadcast", "rewritten", "redistributed", "transcript", "transcripts", "audio",
	"delayed", "delays", "here", "please", "download", "follow", "donate", "support", "comment", "comments", "editing", "edited", "feed", "javascript", "browser", "advertisement", "journalism", "trademark", "trademarks", "rights", "account", "log in", "subscribers", "subject to change", "coupons", "may not be available", "may be limited", "responsibility", "liability",
}

// insetLine is the length of the shortest line, in bytes, that is searched for
// furniture between its sentences.
const insetLine = 60

// captionLine is the length of the longest line, in bytes, that is a caption if it
// ends with a picture credit.
const captionLine = 500

// insets appends the edits that remove furniture from s, from its offset from on:
// between its sentences, before the first one or after the last one. It returns
// where the rest of s ends.
func insets(dst []Edit, text string, s span.Span, from int) ([]Edit, int) {
	line := s.In(text)
	n := len(dst)
	for {
		p, ok := inset.Next(line, from)
		if !ok {
			return dst, s.End
		}
		from = p.End
		if p.End == len(line) && len(line) <= captionLine && p.Rule == "credit/image" && !(s.Len() == len(text) && sentence(line, 0) < p.Start) {
			return dst, s.End // the line is a caption, and not all of a flat text
		}
		if head := strings.TrimRightFunc(line[:p.Start], unicode.IsSpace); p.Start == 0 || len(head) < p.Start {
			p.End = len(line) - len(strings.TrimLeftFunc(line[p.End:], unicode.IsSpace)) // with the blanks after it
		}
		dst = append(dst, Edit{Span: span.Span{Start: s.Start + p.Start, End: s.Start + p.End}, Rule: p.Rule})
		if p.End < len(line) {
			continue
		}
		// The line ends with furniture: remove the blanks before it, too.
		k := len(dst) - 1
		for k > n && dst[k-1].Span.End == dst[k].Span.Start {
			k--
		}
		head := strings.TrimRightFunc(line[:dst[k].Span.Start-s.Start], unicode.IsSpace)
		dst[k].Span.Start = s.Start + len(head)
		return dst, dst[k].Span.Start
	}
}

// inQuotes reports whether a quotation is open at the end of s. It looks at the
// last 1,000 bytes.
func inQuotes(s string) bool {
	s = s[max(0, len(s)-1000):]
	return strings.Count(s, "\"")%2 == 1 || strings.LastIndex(s, "“") > strings.LastIndex(s, "”")
}

// bracketRule reports whether a line of r may stand in brackets after the last
// sentence of a paragraph.
func bracketRule(r *syndicationRule) bool {
	return r.tail || strings.HasPrefix(r.name, "credit/") || strings.HasPrefix(r.name, "beg/") && !r.near
}

// cutHead returns the edit that removes s up to offset at.
func cutHead(s span.Span, at, rule int) Edit {
	return Edit{Span: span.Span{Start: s.Start, End: s.Start + at}, Rule: syndicationRules[rule].name}
}
