package inset

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/agency"
	"github.com/newsnorm/newsnorm/internal/prose"
	"github.com/newsnorm/newsnorm/internal/word"
)

// The functions of this file return where a piece ends whose words begin at line[at:]
// and end before line[i:], and 0 if that is not certain.

// end returns where the piece ends.
func (e ender) end(line string, at, i int) int {
	switch e {
	case byLabel:
		return label(line, at, i)
	case byRun:
		if n := run(line, at, i); n > 0 && !prose.Of(line[at:n]).Told {
			return n
		}
		return 0
	case byCredit:
		return credit(line, at, i)
	case bySource:
		return source(line, i)
	case byTeaser:
		return teaser(line, at, i)
	case byList:
		return list(line, at, i)
	case byKeys:
		return keys(line, i)
	case byPost:
		return post(line, i)
	case byTimes:
		return times(line, at, i)
	case byMinutes:
		return minutes(line, i)
	case byAgo:
		return ago(line, i)
	case byStamp:
		return stamp(line, i)
	case bySlash:
		if n := names(line[i:min(len(line), i+80)], 3); n > 0 {
			return sureEnd(line, i+n)
		}
		return 0
	case byCrumbs:
		if at == 0 {
			return crumbs(line)
		}
		return 0
	case byCaption: // one that is a line of its own stays
		if end := teaser(line, at, i); end < len(line) {
			return end
		}
		return 0
	case byRest:
		if len(line)-at <= window {
			return len(line)
		}
		return 0
	}
	return phrase(line, i)
}

// phrase ends a piece after the words of its form and the marks that follow.
func phrase(line string, i int) int {
	i = marks(line, i)
	if opens(line, i, false) {
		return i
	}
	return 0
}

// label is phrase for words that may also begin a sentence: they must be in capitals, or
// certainly be followed by another sentence. "Advertisement" alone begins none, so that
// the subject of another one is enough.
func label(line string, at, i int) int {
	caps := line[i-1] < 'a' && i-at > 3
	colon := i < len(line) && line[i] == ':'
	i = marks(line, i)
	if j := blanks(line, i); j+3 < len(line) && line[j] == 0xE2 && at > 3 && line[at-4:at-1] == line[j:j+3] {
		i, caps = j+3, true // "– Advertisement –"
	}
	if rest := line[blanks(line, i):]; strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "—") || colon && prose.Dialog(rest) {
		return 0 // "ADVERTISEMENT – Boats for sale", "Advertisement: “Boat for sale”"
	}
	if opens(line, i, !caps) || i-at == len("Advertisement") && subject(line, blanks(line, i)) {
		return i
	}
	return 0
}

// marks returns the end of the marks and dots at line[i:].
func marks(line string, i int) int {
	for i < len(line) && (strings.IndexByte(".!:-", line[i]) >= 0 || strings.HasPrefix(line[i:], "…")) {
		if line[i] == 0xE2 {
			i += 2
		}
		i++
	}
	return i
}

// run ends a piece after the lower-case words, networks and addresses that follow its
// form: "Follow us on Twitter and Facebook for the latest news". There must be a
// network, an address or the like among them.
func run(line string, at, i int) int {
	// "Follow us on the way" leads to no network.
	rest := line[blanks(line, i):]
	named := !strings.HasSuffix(line[at:i], " on") && !strings.HasSuffix(line[at:i], " at") && !strings.HasPrefix(rest, "on ") && !strings.HasPrefix(rest, "at ")
	if i < len(line) && line[i] == ':' {
		i++
	}
	for n := 0; ; n++ {
		j := blanks(line, i)
		e := j
		for e < len(line) && line[e] != ' ' && line[e] != 0xC2 {
			e++
		}
		w := strings.TrimRight(line[j:e], ".!?,;:")
		switch {
		case n > 16 || e-at > window:
			return 0
		case j == len(line):
			if !named {
				return 0
			}
			return i
		case network(w) || strings.IndexByte(w, '@') >= 0 || strings.Contains(w, ".com") || strings.HasPrefix(w, "http") || w == "&" || w == "|":
			named = true
		case w != "" && 'a' <= w[0] && w[0] <= 'z':
			if w == "he" || w == "she" {
				return 0
			}
			named = named || w == "our" || w == "social"
		default:
			if i = marks(line, i); named && opens(line, i, false) {
				return i
			}
			return 0
		}
		if i = e; strings.IndexByte(".!?", line[e-1]) >= 0 {
			if named && opens(line, i, false) {
				return i
			}
			return 0
		}
	}
}

// credit ends a picture credit: after an agency or picture library, with a
// photographer and a stroke before or after it, or at the end of the line.
func credit(line string, at, i int) int {
	i = blanks(line, i)
	rest := line[i:min(len(line), i+120)]
	n := agency.Begins(rest)
	if n == 0 { // "Jane Doe/AFP", "Jane Doe via Getty Images", or a name alone
		k := names(rest, 4)
		t := strings.TrimLeft(rest[k:], " /|")
		if m, ok := word.Prefix(t, "via "); ok {
			t = t[m:]
		}
		m := agency.Begins(t)
		if k == 0 || m == 0 || len(t) == len(rest)-k {
			if end := sureEnd(line, i+k); k > 0 && end > 0 {
				return end
			}
			return whole(line, at)
		}
		n = len(rest) - len(t) + m
	}
	// "AFP / Jane Doe", "AP/Getty Images"
	for range 2 {
		t := strings.TrimLeft(rest[n:], " ")
		if t == "" || t[0] != '/' && t[0] != '|' {
			break
		}
		t = strings.TrimLeft(t, "/| ")
		m := agency.Begins(t)
		if m == 0 {
			return sureEnd(line, i+len(rest)-len(t)+names(t, 3))
		}
		n = len(rest) - len(t) + m
	}
	i = marks(line, i+n)
	if opens(line, i, false) {
		return i
	}
	return 0
}

// whole returns the end of the line if all of it from at on is a credit, else 0.
func whole(line string, at int) int {
	if len(line)-at <= 100 && agency.IsCredit(line[at:]) && strings.Count(line[at:], ": ") < 2 {
		return len(line)
	}
	return 0
}

// sureEnd returns i, moved over marks, if another sentence certainly begins there, else
// 0.
func sureEnd(line string, i int) int {
	i = marks(line, i)
	if opens(line, i, true) {
		return i
	}
	return 0
}

// names returns the length of the name at the start of s, which has at most the given
// number of words and ends before a word that begins a sentence.
func names(s string, most int) int {
	end := 0
	for n := range most {
		i := blanks(s, end)
		if r, _ := utf8.DecodeRuneInString(s[i:]); !unicode.IsUpper(r) || n > 0 && i == end || starts(s, i) {
			break
		}
		for i < len(s) && s[i] != ' ' && strings.IndexByte("/|,;:\"(", s[i]) < 0 && !strings.HasPrefix(s[i:], "\u00a0") {
			i++
		}
		end = i
		if c := s[i-1]; c == '.' && i > 2 && s[i-3] != ' ' || c == '!' || c == '?' {
			break // not an initial
		}
	}
	return len(strings.TrimRight(s[:end], "."))
}

// source ends a piece after the names that follow its form.
func source(line string, i int) int {
	i = blanks(line, i)
	rest := line[i:min(len(line), i+80)]
	if n := agency.Begins(rest); n > 0 {
		if end := phrase(line, i+n); end > 0 {
			return end
		}
	}
	if n := names(rest, 6); n > 0 {
		return sureEnd(line, i+n)
	}
	return 0
}

// list ends a piece at the end of the line, if the rest is short and is not a sentence.
func list(line string, at, i int) int {
	if rest := line[i:]; len(line)-at <= window && rest != "" && !strings.Contains(rest, ". ") && rest[len(rest)-1] != '.' {
		return len(line)
	}
	return 0
}

// keys ends a piece after the keys that the reader should press.
func keys(line string, i int) int {
	s := line[i:min(len(line), i+120)]
	for _, k := range [...]string{"Ctrl+Enter", "Ctrl + Enter", "CTRL+ENTER", "Ctrl-Enter"} {
		if n := strings.Index(s, k); n >= 0 {
			return phrase(line, i+n+len(k))
		}
	}
	return 0
}

// post ends a piece after the name of who shared a post on a network.
func post(line string, i int) int {
	j := blanks(line, i)
	if n, ok := word.Prefix(line[j:], "a post shared by "); ok {
		s := line[j+n : min(len(line), j+n+100)]
		if k := strings.IndexByte(s, ')'); k > 0 && strings.Contains(s[:k], "(@") {
			i = j + n + k + 1
		}
	}
	return phrase(line, i)
}
