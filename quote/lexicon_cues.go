package quote

import "strings"

// A frame is a set of constructions that a cue takes part in; cueTable explains
// them.
type frame uint32

const (
	takesQuote frame = 1 << iota
	takesThat
	takesBare
	takesObject
	takesInf
	takesAddressee
	takesObjInf
	takesWh
	inverts
	strong
	opensNew
	passives
	weak
	inPhrase // not of the table: the content is a noun phrase or an infinitive
)

var frameLetters = [128]frame{
	'q': takesQuote, 't': takesThat, 'b': takesBare, 'o': takesObject, 'n': takesInf, 'a': takesAddressee,
	'N': takesObjInf, 'w': takesWh, 'i': inverts, 's': strong, 'e': opensNew, 'x': passives, 'k': weak,
	'd': deed, 'j': strike, 'c': naming, 'v': taking, 'p': aiming, 'h': hearing, 'u': uttering,
}

// A cue is a verb that reports. If its frames are 0, it reports only when one of its
// phrases follows.
type cue struct {
	lemma   string
	frames  frame
	phrases []phrase
}

// A phrase is the rest of a cue of several words.
type phrase struct {
	words  []string
	frames frame
}

// addCues reads cueTable into the lexicon.
func (l *lexicon) addCues() {
	index := make(map[string]uint16)
	for line := range strings.Lines(cueTable) {
		verbs, letters, ok := strings.Cut(line, ":")
		if !ok {
			continue
		}
		var frames frame
		for _, c := range letters {
			if c < 128 {
				frames |= frameLetters[c]
			}
		}
		for entry := range strings.FieldsSeq(verbs) {
			verb, rest, _ := strings.Cut(entry, "+")
			base, _, _ := strings.Cut(verb, "/")
			i := index[base]
			if i == 0 {
				i = uint16(len(l.cues))
				index[base] = i
				l.cues = append(l.cues, cue{lemma: base})
				l.inflect(verb, i)
			}
			c := &l.cues[i]
			if rest == "" {
				c.frames |= frames
			} else {
				c.phrases = append(c.phrases, phrase{strings.Split(rest, "+"), frames})
			}
		}
	}
}
