package quote

import (
	"strings"
	"sync"
)

// A flag is a set of facts that the lexicon knows about a word form.
type flag uint32

const (
	fDet     flag = 1 << iota // the, some, every
	fPron                     // he, they, everyone: may be a subject
	fObj                      // him, them
	fPoss                     // his, their
	fPrep                     // of, in, during
	fCoord                    // and, or, but
	fSub                      // while, because, although
	fWh                       // who, which, how, whether
	fModal                    // will, could
	fBe                       // is, were, been
	fHave                     // has, had
	fDo                       // does, did
	fAdv                      // also, never
	fTime                     // Tuesday, week, yesterday
	fPerson                   // official, spokesman: speaks
	fPaper                    // report, poll, statement: speaks on paper
	fNoun                     // a noun as well
	fBase                     // verb forms
	fS                        // says
	fPast                     // said
	fPart                     // said, taken
	fIng                      // saying
	fVenue                    // statement, interview, rally: "said in a …"
	fNum                      // two, dozen
	fNounCue                  // claim, support: reports as a noun
	fAdj                      // predicate adjective that reports: confident, worried
	fIn                       // in, per
	fAccord                   // according

	fVerb    = fBase | fS | fPast | fPart | fIng
	fAux     = fModal | fBe | fHave | fDo
	fNominal = fNoun | fPerson | fPaper | fVenue | fNounCue | fAdj // of a word that is no verb
	fLead    = fNounCue | fAdj | fIn | fAccord                     // may report, as a verb with a cue may
)

// A word is an entry of the lexicon.
type word struct {
	flags flag
	cue   uint16 // index into lexicon.cues, 0 for none
	fixed pos    // what the word always is inside a sentence, or pNoun
	does  lead   // whether the word may report or helps another one to, and must be looked at
}

// A lead is a set of facts about what a word may do in a report.
type lead uint8

const (
	mayReport lead = 1 << iota // as its cue or its flags tell
	ofIn                       // ends the phrase that makes "in" report
	undecided                  // what it is depends on what stands around it
)

type lexicon struct {
	words   map[string]word // while the tables are read
	table   *hashTable
	cues    []cue    // cues[0] is not used
	answers []packed // by answer
	nouns   map[string]string
}

// theLexicon builds the tables once, when the first text is read.
var theLexicon = sync.OnceValue(func() *lexicon {
	l := &lexicon{words: make(map[string]word, 4096), cues: make([]cue, 1, 512)}
	for _, g := range wordLists {
		for w := range strings.FieldsSeq(g.words) {
			e := l.words[w]
			e.flags |= g.flag
			l.words[w] = e
		}
	}
	for line := range strings.Lines(verbs) {
		for lemma := range strings.FieldsSeq(line) {
			l.inflect(lemma, 0)
		}
	}
	l.addCues()
	l.nouns = make(map[string]string)
	for line := range strings.Lines(nounTable) {
		nouns, leads, ok := strings.Cut(strings.TrimSuffix(line, "\n"), ":")
		if !ok {
			continue
		}
		for w := range strings.FieldsSeq(nouns) {
			l.nouns[w] = leads + " "
			e := l.words[w]
			e.flags |= fNounCue
			l.words[w] = e
		}
	}
	for w := range strings.FieldsSeq(alsoNouns) {
		e := l.words[w]
		e.flags |= fNoun
		l.words[w] = e
	}
	for w := range strings.FieldsSeq(inNouns) {
		e := l.words[w]
		e.does = ofIn
		l.words[w] = e
	}
	l.words["to"] = word{}
	l.table, l.words = newHashTable(l.words), nil
	l.answers = []packed{endsLy: adverb, endsEd: participle, endsIng: gerund, apart: 0}
	for i := range l.table.slots {
		l.answers = append(l.answers, l.table.slots[i].packed)
	}
	return l
})

// fixed returns the part of speech of a word that has only one, pNoun for all
// others.
func fixed(k string, w word) pos {
	f := w.flags &^ fIn
	switch {
	case k == "that" || w.cue != 0 || f&fVerb != 0:
		return pNoun
	case k == "to":
		return pTo
	case f&fCoord != 0:
		return pCoord
	case f&(fBe|fHave|fDo) != 0:
		return pAux
	case f == fModal && k != "will":
		return pAux
	case f == fNum:
		return pNum
	case f == fDet:
		return pDet
	case f == fPoss:
		return pPoss
	case f == fPron:
		return pPron
	case f == fPrep:
		return pPrep
	case f == fSub:
		return pSub
	case f == fWh:
		return pWh
	case f == fAdv:
		return pAdv
	case f == fTime:
		return pTime
	}
	return pNoun
}
