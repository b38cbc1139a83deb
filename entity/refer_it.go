package entity

import (
	"sort"
	"strings"
)

// it resolves the "It" at token i, which a verb of speech follows: the
// organization that the sentence before begins with. A report or a statement may
// speak, too, so nothing else that the sentence names will do.
func (r *referrer) it(i int) {
	text := r.x.text
	it := &r.tokens[i]
	end := len(strings.TrimRight(text[max(0, it.Start-maxBodySentence):it.Start], " \n\"”’")) + max(0, int(it.Start)-maxBodySentence)
	begin := int(r.sentenceBefore(int32(end)))
	begin += len(text[begin:end]) - len(strings.TrimLeft(text[begin:end], " \n"))
	e := int32(-1)
	refs := r.x.refs
	if k := sort.Search(len(refs), func(k int) bool { return int(refs[k].span.start) >= begin }); k < len(refs) && int(refs[k].span.start) == begin {
		if f := &refs[k]; f.rule == ruleBody || f.rule == ruleIt {
			e = f.entity
		}
	} else {
		begin += len(text[begin:end]) - len(strings.TrimPrefix(text[begin:end], "The "))
		for m := min(r.next, len(r.names)-1); m >= 0 && m > r.next-maxBodyNames && int(r.names[m].span.start) >= begin; m-- {
			if n := &r.names[m]; int(n.span.start) == begin && n.typ == organization && !possessive(text[n.span.end:]) {
				e = n.entity
			}
		}
	}
	if e >= 0 {
		r.bodies = append(r.bodies, reference{extent{it.Start, it.End}, e, aPronoun, ruleIt})
	}
}
