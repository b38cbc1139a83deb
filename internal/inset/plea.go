package inset

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/internal/prose"
	"github.com/newsnorm/newsnorm/internal/word"
)

// A plea is a sentence in which the page asks its reader for something: "Get the day's
// news in your inbox by signing up here." Outlets word it in a thousand ways, so it is
// recognized by its parts: an imperative at its start, a thing that only pages have (a
// newsletter, a channel on a network, an app), and who speaks to whom ("us", "our",
// "here"). A sentence in which somebody says something, or one about "him" and "her",
// is not a plea.

// A mark is a set of facts about the words of a sentence.
type mark uint32

const (
	letterMark  mark = 1 << iota // newsletters, mailboxes
	netMark                      // networks and channels on them
	appMark                      // applications and where they are had
	alertMark                    // alerts, notifications, updates
	newsMark                     // "news", "stories"
	latestMark                   // "latest", "breaking", "daily"
	payMark                      // subscriptions
	moneyMark                    // what readers pay for: "journalism"
	slipMark                     // "typo", "correction"
	postMark                     // where letters go: "newsdesk"
	fullMark                     // what stands elsewhere: "full", "original"
	addressMark                  // "@name", "www.…"
	earnMark                     // "commission", "affiliate"
	ourMark                      // "us", "our"
	youMark                      // "you", "your"
	hereMark                     // "here"
	freeMark                     // "free", "join", "download", "enjoy"
	otherMark                    // somebody else is mentioned
)

// An opening says how a plea begins.
type opening uint8

const (
	anyOpening    opening = iota
	inviteOpening         // "sign up", "subscribe", "get"
	followOpening         // "follow", "find us"
	giveOpening           // "donate", "support"
	tellOpening           // "send us", "if you see a typo"
	readOpening           // "read", "watch"
	clickOpening          // "click here"
	visitOpening          // "stay with", "for the latest"
	earnOpening           // "we may earn"
	askOpening            // "enjoying this story?"
)

// read returns where the sentence at line[at:] ends, and the marks of its words. It
// returns 0 if that is not certain, because a word with a capital may be the start of
// another sentence without a full stop before it.
func read(line string, at int) (end int, m mark) {
	i, before := at, ""
	for words := 0; words < 48 && i-at < window; words++ {
		j := blanks(line, i)
		if j == len(line) {
			return i, m
		}
		e := j
		for e < len(line) && line[e] != ' ' && line[e] != 0xC2 && line[e] != '\n' {
			e++
		}
		if e == j {
			return 0, 0
		}
		w := strings.Trim(line[j:e], ".,!?:;()[]\"'*")
		if words > 1 && len(w) > 0 && 'A' <= w[0] && w[0] <= 'Z' && anew(line, j, i, before) {
			if before == "here" || before == "inbox" || strings.IndexByte(before, '@') > 0 || starts(line, j) && smallAfter(line, j) || begins(line, j) {
				return i, m
			}
			return 0, 0
		}
		m |= tells(w)
		if i = e; stops(line, j, e) {
			return e, m
		}
		before = w
	}
	return 0, 0
}

// anew reports whether the capital at line[j:], after the word before, may begin a
// sentence. It does not after another name, or after a lower-case word that leads to a
// name.
func anew(line string, j, i int, before string) bool {
	if before == "" {
		return true
	}
	switch line[j:min(len(line), j+3)] {
	case "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun":
		return false
	}
	if c := line[i-1]; c == ',' || c == ':' || c == ';' || c == '-' || c == '/' {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(before); unicode.IsUpper(r) || '0' <= before[0] && before[0] <= '9' {
		return starts(line, j)
	}
	if leadsToName(before) {
		return false
	}
	w := line[j:]
	if k := strings.IndexAny(w, " .,!?"); k > 0 {
		w = w[:k]
	}
	return !network(w)
}

// smallAfter reports whether the word after the one at line[j:] begins with a
// lower-case letter: "The boat", not "And President".
func smallAfter(line string, j int) bool {
	k := strings.IndexByte(line[j:], ' ')
	return k > 0 && j+k+1 < len(line) && 'a' <= line[j+k+1] && line[j+k+1] <= 'z'
}

// stops reports whether a sentence ends with the word line[j:e].
func stops(line string, j, e int) bool {
	k := e
	for k > j && strings.IndexByte(")]\"'*", line[k-1]) >= 0 {
		k--
	}
	if k == j || strings.IndexByte(".!?", line[k-1]) < 0 {
		return false
	}
	return k-j > 3 || k-j > 1 && line[k-1] != '.' || !(line[j] >= 'A' && line[j] <= 'Z')
}

// quoted reports whether a quotation is open before line[at:]. It looks at the last
// thousand bytes before that.
func quoted(line string, at int) bool {
	s := line[max(0, at-1000):at]
	return strings.Count(s, "\"")%2 == 1 || strings.LastIndex(s, "“") > strings.LastIndex(s, "”")
}

// Plea returns the rule of a line that consists of pleas, "" if it does not. There may
// be marks and brackets around them.
func Plea(line string) (rule string) {
	i := 0
	for i < len(line) && i < 12 && !letter(line[i]) {
		if line[i] == '"' || line[i] == '\'' || strings.HasPrefix(line[i:], "“") || strings.HasPrefix(line[i:], "‘") {
			return ""
		}
		i++
	}
	if len(openingsAt(line, i)) == 0 {
		return ""
	}
	start := i
	for range 8 {
		end, r := pleaAt(line, i)
		if end == 0 && rule != "" {
			end = button(line, i)
		}
		if end == 0 {
			return voice(line, start)
		}
		if rule == "" {
			rule = r
		}
		i = blanks(line, end)
		for i < len(line) && strings.IndexByte(")]*|>", line[i]) >= 0 {
			i = blanks(line, i+1)
		}
		if i == len(line) {
			return rule
		}
	}
	return ""
}

// Unsure reports whether line begins like a plea, but another sentence may begin before
// the first one ends: "Please support our work Astronomers have".
func Unsure(line string) bool {
	if !opened(line, 0) {
		return false
	}
	end, _ := read(line, 0)
	return end == 0
}

// Joined reports whether another sentence may begin in line before the first one ends,
// which takes at most 240 bytes: "Have your say in our poll Two boats sank".
func Joined(line string) bool {
	end, _ := read(line, 0)
	return end == 0
}

// openingsAt returns the openings that have the same first letters as line[at:].
func openingsAt(line string, at int) []pleaWords {
	if len(line)-at < 12 || line[at] < 'A' || line[at] > 'Z' {
		return nil
	}
	k, x := first(line, at), forms()
	if h := hash(k); x.filter[h>>6]>>(h&63)&1 == 0 {
		return nil
	}
	return x.pleas[k]
}

// pleaAt returns the end and the rule of the plea at line[at:], 0 if there is none.
func pleaAt(line string, at int) (end int, rule string) {
	var m mark
	for _, o := range openingsAt(line, at) {
		if _, ok := word.Prefix(line[at:], o.words); !ok {
			continue
		}
		if end == 0 {
			if end, m = read(line, at); end == 0 || m&otherMark != 0 {
				return 0, ""
			}
		}
		if rule = asks(o.is, m, line[at:end]); rule != "" {
			if prose.Of(line[at:end]).Told || quoted(line, at) {
				return 0, ""
			}
			return end, rule
		}
	}
	return 0, ""
}
