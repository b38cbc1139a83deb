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

// epithets are nouns for what somebody is, not for a part in the event: the victim,
// the judge and the witness may be anybody. Written for this project.
const epithets = ` striker midfielder winger forward defender goalkeeper keeper player footballer golfer cyclist boxer sprinter swimmer runner jockey batsman
 bowler quarterback playmaker champion medallist medalist teenager veteran star superstar singer songwriter rapper musician actor actress comedian presenter
 broadcaster celebrity author novelist poet playwright filmmaker film-maker artist designer model diplomat politician lawmaker legislator parliamentarian
 senator congressman congresswoman mp mep peer democrat republican billionaire millionaire tycoon magnate businessman businesswoman entrepreneur
 economist academic professor scientist researcher historian astronomer activist campaigner conservationist official minister leader `

// The longest phrase that may be an epithet in bytes, the text between it and the
// speaker before, and how many mentions are looked at there.
const (
	maxEpithet         = 40
	maxEpithetBack     = 1200
	maxEpithetMentions = 16
)

// epithet returns the person who the i-th quote's speaker, a phrase such as "the
// striker", "the Italian" or "the 26-year-old", means: the speaker of the quote
// before, if nobody else has been named in between; -1 if it is no such phrase.
func (d *document) epithet(c *cursor, i int) int {
	q := &d.quotes[i]
	s := q.Speaker
	switch q.Rule {
	case ruleSubject, ruleShared, ruleInverted, ruleParticiple, ruleInfinitive, ruleAdjective, ruleTag, ruleLeadIn, ruleLeadReport, ruleSentenceVerb, ruleBlock, ruleCarriedOn:
	default:
		return -1
	}
	phrase := s.In(d.text)
	if len(phrase) > maxEpithet || !d.definite(s) || !isEpithet(phrase) {
		return -1
	}
	k := i - 1
	for k >= 0 && k >= i-2 && (d.quotes[k].Speaker.Empty() && d.quotes[k].Cue.Empty() || d.quotes[k].Speaker.Start > s.Start) {
		k--
	}
	if k < 0 {
		return -1
	}
	p := &d.quotes[k]
	if p.Entity < 0 || p.Speaker.End > s.Start || s.Start-p.Speaker.End > maxEpithetBack || d.who.Entities()[p.Entity].Type != entity.Person {
		return -1
	}
	if strings.Contains(d.text[p.Speaker.End:s.Start], phrase[strings.LastIndexByte(phrase, ' ')+1:]) {
		return -1 // "a striker said" came in
	}
	if by, _, _ := strings.Cut(p.Rule, "+"); by == ruleAgent || by == ruleNoun || by == ruleAsked || p.Kind == Direct && strings.HasSuffix(p.Content[len(p.Content)-1].In(d.text), "?") {
		return -1 // who was asked answers
	}
	for m, n := c.seek(p.Speaker.End), 0; m < d.who.NumMentions() && d.who.MentionSpan(m).Start < s.Start; m++ {
		if n++; n > maxEpithetMentions {
			return -1
		}
		x := d.who.Mention(m)
		if x.Kind == entity.Name && x.Type == entity.Person && x.Entity != p.Entity && !p.touches(x.Span) && !q.touches(x.Span) {
			return -1 // somebody else has come in
		}
	}
	return p.Entity
}

// definite reports whether "the" begins a phrase, or stands before it.
func (d *document) definite(s span.Span) bool {
	before := d.text[max(0, s.Start-4):s.Start]
	return strings.HasPrefix(s.In(d.text), "the ") || strings.HasPrefix(s.In(d.text), "The ") || before == "the " || before == "The "
}

// isEpithet reports whether a phrase ends with a noun for what one person is, or
// with where they are from.
func isEpithet(s string) bool {
	w := s[strings.LastIndexByte(s, ' ')+1:]
	if w == "" || strings.Contains(s, ",") {
		return false
	}
	for m := range strings.FieldsSeq(s) {
		switch m {
		case "new", "other", "second", "third", "next", "opposition", "rival", "of", "and":
			return false // somebody else
		}
	}
	if strings.HasSuffix(w, "-year-old") {
		return true
	}
	if c := w[0]; c >= 'A' && c <= 'Z' {
		return gazetteer.Lookup(gazetteer.Hash(w))&gazetteer.Demonym != 0 && !strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ese")
	}
	return contains(epithets, strings.ToLower(w))
}
