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
	if len(phrase) > maxEpithet || !d.definite(s) {
		return -1
	}
	k := i - 1
	for k >= 0 && k >= i-2 && (d.quotes[k].Speaker.Empty() && d.quotes[k].Cue.Empty() || d.quotes[k].Speaker.Start > s.Start) {
		k--
	}
	if k < 0 || d.quotes[k].Speaker.End > s.Start || s.Start-d.quotes[k].Speaker.End > maxEpithetBack {
		if isEpithet(phrase) && !isOffice(lastWord(phrase)) && q.maySpeak() {
			return d.only(c, q)
		}
		return -1
	}
	p := &d.quotes[k]
	if p.Entity < 0 || !isEpithet(phrase) {
		return -1
	}
	if d.who.Entities()[p.Entity].Type == entity.Person && q.maySpeak() && p.maySpeakOn(d.text) && d.nobodyElse(c, p, q, phrase) {
		return p.Entity
	}
	return -1
}

// only returns the only person whom the line names before the speaker of q, outside
// of what q says; -1 if there is none.
func (d *document) only(c *cursor, q *Quote) int {
	from := max(0, q.Speaker.Start-maxEpithetBack)
	from += strings.LastIndexByte(d.text[from:q.Speaker.Start], '\n') + 1
	found := -1
	for m, n := c.seek(q.Speaker.Start)-1, 0; m >= 0 && d.who.MentionSpan(m).Start >= from; m-- {
		if n++; n > maxEpithetMentions {
			return -1
		}
		x := d.who.Mention(m)
		if x.Kind != entity.Name || x.Type != entity.Person || q.touches(x.Span) {
			continue
		}
		if found >= 0 && found != x.Entity {
			return -1
		}
		found = x.Entity
	}
	return found
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

// nobodyElse reports whether neither another person nor the last word of phrase
// stands between the speakers of p and q, outside of what they say.
func (d *document) nobodyElse(c *cursor, p, q *Quote, phrase string) bool {
	if strings.Contains(d.text[p.Speaker.End:q.Speaker.Start], lastWord(phrase)) {
		return false // "a striker said"
	}
	n := 0
	for m := c.seek(p.Speaker.End); m < d.who.NumMentions() && d.who.MentionSpan(m).Start < q.Speaker.Start; m++ {
		if n++; n > maxEpithetMentions {
			return false
		}
		x := d.who.Mention(m)
		if x.Kind == entity.Name && x.Type == entity.Person && x.Entity != p.Entity && !p.touches(x.Span) && !q.touches(x.Span) {
			return false
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

// isCalling reports whether a word says what somebody is, not which part in the
// event they have: the victim, the judge and the witness may be anybody. The words
// were chosen for this project.
func isCalling(w string) bool {
	switch w {
	case "striker", "midfielder", "winger", "forward", "defender", "goalkeeper", "keeper", "player", "footballer", "golfer", "cyclist", "boxer", "sprinter",
		"swimmer", "runner", "jockey", "batsman", "bowler", "quarterback", "playmaker", "champion", "medallist", "medalist", "teenager", "veteran", "star",
		"superstar", "singer", "songwriter", "rapper", "musician", "actor", "actress", "comedian", "presenter", "broadcaster", "celebrity", "author",
		"novelist", "poet", "playwright", "filmmaker", "film-maker", "artist", "designer", "model", "billionaire", "millionaire", "tycoon", "magnate",
		"businessman", "businesswoman", "entrepreneur", "pensioner", "retiree", "graduate", "rookie", "apprentice", "farmer", "fisherman", "baker", "shopkeeper":
		return true
	}
	return isOffice(w)
}

// isOffice is isCalling for words that say what somebody works as. A text may well
// mean another one by them who was not named.
func isOffice(w string) bool {
	switch w {
	case "diplomat", "politician", "lawmaker", "legislator", "parliamentarian", "senator", "congressman", "congresswoman", "peer", "Democrat", "Republican",
		"MP", "MEP", "economist", "academic", "professor", "scientist", "researcher", "historian", "astronomer", "activist", "campaigner",
		"conservationist", "official", "minister", "leader":
		return true
	}
	return false
}
