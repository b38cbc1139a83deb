package quote

import (
	"strings"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/internal/gazetteer"
	"github.com/newsnorm/newsnorm/span"
)

// Writers call a speaker by another name than before so as not to repeat it: “Lee
// said … The striker added …”. Such a phrase, which package entity cannot resolve
// because no office goes with it, means whoever spoke last.

// ruleEpithet stands after the plus sign of a rule like those of package entity.
const ruleEpithet = "refer/epithet"

// The longest phrase that may be an epithet in bytes, the text between it and the
// speaker before, and how many mentions are looked at there.
const (
	maxEpithet         = 40
	maxEpithetBack     = 1200
	maxEpithetMentions = 16
)

// epithet returns the person whom the i-th quote's speaker, a phrase such as "the
// striker", "the Italian" or "the 26-year-old", means: the speaker of the quote
// before, if nobody else has been named in between; -1 if it is no such phrase.
func (d *document) epithet(c *cursor, i int) int {
	q := &d.quotes[i]
	s := q.Speaker
	phrase := s.In(d.text)
	if len(phrase) > maxEpithet || !d.definite(s) || !isEpithet(phrase) || !q.maySpeak() {
		return -1
	}
	if i > 0 && d.quotes[i-1].Speaker == s {
		return d.quotes[i-1].Entity
	}
	p := d.earlier(i)
	if p == nil || p.Entity < 0 && strings.IndexByte(d.text[p.Speaker.End:s.Start], '\n') >= 0 {
		if !isOffice(lastWord(phrase)) && !strings.Contains(d.text[max(0, s.Start-maxEpithetBack):s.Start], lastWord(phrase)) {
			return d.only(c, q)
		}
		return -1
	}
	if p.Entity < 0 || strings.Contains(d.text[p.Speaker.End:s.Start], lastWord(phrase)) {
		return -1 // "a striker said"
	}
	if d.who.Entities()[p.Entity].Type == entity.Person && (p.maySpeakOn(d.text) || strings.HasSuffix(phrase, "-year-old")) && d.nobodyElse(c, p, q, 0, -1) {
		return p.Entity
	}
	return -1
}

// earlier returns the quote before the i-th one that tells who spoke last; nil if it
// is too far away.
func (d *document) earlier(i int) *Quote {
	s := d.quotes[i].Speaker
	k := i - 1
	for k >= 0 && k >= i-2 && (len(d.quotes[k].Content) == 0 || d.quotes[k].Speaker.Empty() && d.quotes[k].Cue.Empty() || d.quotes[k].Speaker.Start > s.Start) {
		k-- // one without content goes on with another, and is dropped
	}
	if k < 0 || len(d.quotes[k].Content) == 0 || d.quotes[k].Speaker.End > s.Start || s.Start-d.quotes[k].Speaker.End > maxEpithetBack {
		return nil
	}
	return &d.quotes[k]
}

// only returns the only person whom the line names before the speaker of q, outside
// of what q says, else the one with whom the paragraph before begins; -1 if there is
// none.
func (d *document) only(c *cursor, q *Quote) int {
	from := max(0, q.Speaker.Start-maxEpithetBack)
	line := strings.LastIndexByte(d.text[from:q.Speaker.Start], '\n')
	if e, n := d.people(c, q, from+line+1, q.Speaker.Start); n > 0 || line < 0 {
		if n > 1 {
			return -1
		}
		return e
	}
	end := from + len(strings.TrimRight(d.text[from:from+line], " \n"))
	start := from + strings.LastIndexByte(d.text[from:end], '\n') + 1
	if e, n := d.people(c, q, start, end); n == 1 {
		return e
	}
	for m := c.seek(start); m < d.who.NumMentions() && d.who.MentionSpan(m).Start < min(end, start+maxTitleBefore); m++ {
		if x := d.who.Mention(m); x.Kind == entity.Name && x.Type == entity.Person && titles(d.text[start:x.Span.Start]) {
			return x.Entity
		}
	}
	return -1
}

// titles reports whether all words of s have a capital, as titles before a name have.
func titles(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if c := w[0]; c >= 'a' && c <= 'z' {
			return false
		}
	}
	return true
}

// people returns the last person whom the text in [from, to) names outside of what q
// says, and how many there are, 2 for more.
func (d *document) people(c *cursor, q *Quote, from, to int) (found, n int) {
	found = -1
	for m, k := c.seek(to)-1, 0; m >= 0 && d.who.MentionSpan(m).Start >= from; m-- {
		if k++; k > maxEpithetMentions {
			return -1, 2
		}
		x := d.who.Mention(m)
		if x.Kind != entity.Name || x.Type != entity.Person || q.touches(x.Span) || found == x.Entity {
			continue
		}
		if n++; n > 1 {
			return -1, 2
		}
		found = x.Entity
	}
	return found, n
}

// lastWord returns the last word of a phrase.
func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// maySpeak reports whether a rule that looks for a subject has found the speaker of
// q.
func (q *Quote) maySpeak() bool {
	switch q.Rule {
	case ruleSubject, ruleShared, ruleInverted, ruleParticiple, ruleInfinitive, ruleAdjective, ruleTag, ruleLeadIn, ruleLeadReport, ruleSentenceVerb, ruleBlock, ruleCarriedOn:
		return true
	}
	return false
}

// maySpeakOn reports whether the speaker of q may be the next one: they have not
// asked a question, which another one answers.
func (q *Quote) maySpeakOn(text string) bool {
	by, _, _ := strings.Cut(q.Rule, "+")
	return by != ruleAgent && by != ruleNoun && by != ruleAsked && !(q.Kind == Direct && strings.HasSuffix(q.Content[len(q.Content)-1].In(text), "?"))
}

// nobodyElse reports whether no other person of a sex, if it is not 0, stands between
// the speakers of p and q, outside of what they say, the one who asks apart.
func (d *document) nobodyElse(c *cursor, p, q *Quote, sex byte, asker int) bool {
	n := 0
	for m := c.seek(p.Speaker.End); m < d.who.NumMentions() && d.who.MentionSpan(m).Start < q.Speaker.Start; m++ {
		if n++; n > maxEpithetMentions {
			return false
		}
		x := d.who.Mention(m)
		if x.Kind == entity.Name && x.Type == entity.Person && x.Entity != p.Entity && x.Entity != asker && !p.touches(x.Span) && !q.touches(x.Span) {
			if is := d.sex(x.Entity); sex == 0 || is == 0 || is == sex {
				return false
			}
		}
	}
	return true
}

// definite reports whether "the" begins a phrase, or stands before it.
func (d *document) definite(s span.Span) bool {
	before := d.text[max(0, s.Start-4):s.Start]
	return strings.HasPrefix(s.In(d.text), "the ") || strings.HasPrefix(s.In(d.text), "The ") || before == "the " || before == "The "
}

// isEpithet reports whether a phrase ends with a noun for what one person is, or
// with where they are from.
func isEpithet(s string) bool {
	w := lastWord(s)
	if w == "" || !strings.HasSuffix(w, "-year-old") && !strings.Contains(w, "-of-") && !isCalling(w) && !isDemonym(w) || strings.IndexByte(s, ',') >= 0 {
		return false
	}
	for m := range strings.FieldsSeq(s) {
		switch m {
		case "new", "other", "second", "third", "next", "opposition", "rival", "of", "and":
			return false // somebody else
		}
	}
	return true
}

// isDemonym reports whether a word says where one person is from: "Italian".
func isDemonym(w string) bool {
	return w[0] >= 'A' && w[0] <= 'Z' && gazetteer.Lookup(gazetteer.Hash(w))&gazetteer.Demonym != 0 && !strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ese")
}
