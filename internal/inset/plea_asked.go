package inset

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/prose"
	"github.com/newsnorm/newsnorm/internal/word"
)

// askedLine is the length of the longest question, in bytes, that leads to a plea.
const askedLine = 60

// asked returns the end and the rule of a question to the reader at line[at:] and the
// plea that answers it: "Enjoying this story? Subscribe to our newsletter." What
// answers it may also be a sentence that says where to reach "us": "Got a story?
// WhatsApp us on 0700 000 000."
func asked(line string, at int) (end int, rule string) {
	if !opensWith(line, at, askOpening) {
		return 0, ""
	}
	i := strings.IndexByte(line[at:min(len(line), at+askedLine)], '?')
	if i < 0 || strings.IndexByte(line[at:at+i], '.') >= 0 || quoted(line, at) {
		return 0, ""
	}
	next := blanks(line, at+i+1)
	if next == len(line) {
		return 0, ""
	}
	if end, rule = pleaAt(line, next); end > 0 {
		return end, rule
	}
	end, m := read(line, next)
	if end == 0 || end-next > 2*askedLine || m&otherMark != 0 || m&ourMark == 0 || m&(netMark|letterMark|addressMark|postMark) == 0 || prose.Of(line[next:end]).Told {
		return 0, ""
	}
	return end, "beg/tips"
}

// opensWith reports whether line[at:] begins with words of an opening.
func opensWith(line string, at int, is opening) bool {
	for _, o := range openingsAt(line, at) {
		if o.is == is && word.HasPrefix(line[at:], o.words) {
			return true
		}
	}
	return false
}

// consents returns the end of the sentences at line[i:] that belong to the form of a
// newsletter, i if there are none: "I agree to the privacy policy."
func consents(line string, i int) int {
	for range 4 {
		j := blanks(line, i)
		if j == len(line) || !consent(line[j:]) {
			break
		}
		end, _ := read(line, j)
		if end == 0 {
			break
		}
		i = end
	}
	return i
}

// consent reports whether s begins with words of the form of a newsletter.
func consent(s string) bool {
	for _, w := range [...]string{
		"i would like to receive", "i agree to", "i have read and", "i consent", "by signing up", "by subscribing", "by submitting", "by entering your", "by clicking", "you can unsubscribe", "you may unsubscribe", "unsubscribe at any time", "unsubscribe any time",
		"no spam", "we will never share", "we'll never share", "thanks for signing up", "thank you for signing up", "thanks for subscribing", "thank you for subscribing", "please check your email", "please check your inbox", "check your inbox", "this site is protected by recaptcha", "see our privacy policy", "read our privacy policy",
	} {
		if word.HasPrefix(s, w) {
			return true
		}
	}
	return false
}
