package quote

import (
	"strings"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/internal/gazetteer"
)

// ruleCarried stands after the plus sign of a rule like those of package entity: "he"
// and "she", which the text around them does not tell, are whoever spoke last.
const ruleCarried = "refer/last-speaker"

// lastSpeaker returns the person whom the i-th quote's speaker, "he" or "she", means:
// the speaker of the quote before, if nobody else of that sex has been named in
// between; -1 if it is another word or the text does not tell.
func (d *document) lastSpeaker(c *cursor, i int) int {
	q := &d.quotes[i]
	sex := pronounSex(q.Speaker.In(d.text))
	if sex == 0 || !q.maySpeak() && q.Rule != ruleAccording {
		return -1
	}
	p, asker := d.earlier(i), -1
	if p != nil && i > 1 && strings.HasPrefix(p.Rule, ruleAsked) && p.Entity >= 0 {
		asker = p.Entity // "Asked by Lee whether he knew, he said no."
		p = &d.quotes[i-2]
		if p.Speaker.Empty() || p.Speaker.End > q.Speaker.Start || q.Speaker.Start-p.Speaker.End > maxEpithetBack {
			return -1
		}
	}
	if p == nil || p.Entity < 0 || !p.maySpeakOn(d.text) || d.who.Entities()[p.Entity].Type != entity.Person {
		return -1
	}
	is := d.sex(p.Entity)
	if is == 0 {
		is = d.called(c, p.Entity)
	}
	if is != sex && (is != 0 || strings.IndexByte(d.text[p.Speaker.End:q.Speaker.Start], '\n') >= 0) || !d.nobodyElse(c, p, q, sex, asker) {
		return -1
	}
	return p.Entity
}

// asker reports whether the speaker of the i-th quote is a pronoun and e the one who
// asks in the quote before, in the same sentence: "Asked by Lee whether he knew, he
// said no."
func (d *document) asker(i, e int) bool {
	p, q := &d.quotes[i-1], &d.quotes[i]
	by, _, _ := strings.Cut(p.Rule, "+")
	return by == ruleAsked && p.Entity == e && pronounSex(q.Speaker.In(d.text)) != 0 && p.Cue.Start < q.Speaker.Start && q.Speaker.Start-p.Cue.End < maxApposed
}

// goesOnAs returns the person whom the quote before the i-th one calls by another name,
// if the i-th one's speaker is a pronoun that package entity took for one of the
// sentences before, as rule says: “The striker felt that Roe was late. “A mess,” he
// said.” It is -1 if not.
func (d *document) goesOnAs(i int, rule string) int {
	p, q := &d.quotes[i-1], &d.quotes[i]
	sex := pronounSex(q.Speaker.In(d.text))
	if sex == 0 || rule != "refer/before" || !strings.HasSuffix(p.Rule, ruleEpithet) || p.Speaker.End > q.Speaker.Start ||
		q.Speaker.Start-p.Speaker.End > maxEpithetBack || strings.IndexByte(d.text[p.Speaker.End:q.Speaker.Start], '\n') >= 0 {
		return -1
	}
	if is := d.sex(p.Entity); is != 0 && is != sex {
		return -1
	}
	return p.Entity
}

// pronounSex returns 'm' for "he", 'f' for "she", else 0.
func pronounSex(w string) byte {
	switch w {
	case "he", "He", "him":
		return 'm'
	case "she", "She", "her":
		return 'f'
	}
	return 0
}

// maxSexed bounds the mentions around a pronoun that are asked for the sex of a person.
const maxSexed = 24

// called returns the sex that the pronouns nearby give to a person, 0 if there are
// none.
func (d *document) called(c *cursor, e int) byte {
	for m := max(0, c.at-maxSexed); m < d.who.NumMentions() && m < c.at+maxCalled; m++ {
		if x := d.who.Mention(m); x.Entity == e && x.Kind == entity.Pronoun {
			switch w := x.Span.In(d.text); {
			case strings.EqualFold(w, "he"), strings.EqualFold(w, "his"), strings.EqualFold(w, "him"):
				return 'm'
			case strings.EqualFold(w, "she"), strings.EqualFold(w, "her"):
				return 'f'
			}
		}
	}
	return 0
}

// sex returns 'm' or 'f' for a person whose title or given name tells, else 0.
func (d *document) sex(e int) byte {
	x := &d.who.Entities()[e]
	for _, t := range x.Titles {
		switch t {
		case "Mr", "Mr.", "Sir", "Lord", "King", "Prince":
			return 'm'
		case "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dame", "Lady", "Queen", "Princess":
			return 'f'
		}
	}
	given, rest, _ := strings.Cut(x.Name, " ")
	if rest == "" {
		return 0
	}
	switch gazetteer.Lookup(gazetteer.Hash(given)) & (gazetteer.Male | gazetteer.Female) {
	case gazetteer.Male:
		return 'm'
	case gazetteer.Female:
		return 'f'
	}
	return 0
}
