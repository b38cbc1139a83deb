package entity

import (
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/internal/lex"
	"github.com/newsnorm/newsnorm/internal/marks"
	"github.com/newsnorm/newsnorm/internal/reading"
	"github.com/newsnorm/newsnorm/span"
)

// An item is something in a sentence that may refer to a person.
type item struct {
	span    extent
	token   int32 // index of its first token in the block
	after   int32 // index of the token after it
	entity  int32 // -1: nobody whom the text names
	kind    byte  // 'n' name, 'r' role, 'p' pronoun, 'u' unnamed person
	gender  byte
	form    byte  // of a pronoun
	pair    int32 // the quotation it stands in, -1: none
	subject bool
	speaker bool  // next to a verb of speech
	poss    bool  // followed by a possessive ending
	office  int32 // of a role, in referrer.offices
	apposed int32 // of a role, the entity of the name in apposition; -1: none
}

// A referrer finds and resolves the pronouns and roles of one text.
type referrer struct {
	x       *Index
	names   []nameAt
	tokens  []lex.Token
	classes []reading.Answers // of the words among them, by tell; 0: not known yet
	classed bool              // all have been asked
	starts  []int
	marked  bool // there may be quotation marks among them
	pairs   []marks.Pair
	items   []item
	past    [window]sentence // earlier sentences, a ring; see before
	latest  int              // the last one in the ring
	gender  []byte           // of each entity
	block   int              // number of the body block
	next    int              // first of names not yet passed
	pair    int              // first of pairs not yet passed

	offices []office // of the roles in items

	bodies    []reference // nouns of the sentence that mean organizations
	bodyKinds []body      // of each entity
	allKinds  body        // of all, 0 until it is asked for

	reading *reading.Reading // what the finder of names has read
	own     []lex.Token      // tokens of a block that it has not read
	ownTold []reading.Answers
	firsts  []int
}

// window is the number of sentences that a pronoun looks back over.
const window = 4

// A sentence is what a pronoun can refer back to.
type sentence struct {
	block int
	items []item
}

// maxSentenceItems bounds the items of one sentence that are kept.
const maxSentenceItems = 24

// refer finds the pronouns and roles in the body of x and resolves them.
// Captions and headings hold neither antecedents nor references.
func (x *Index) refer(r *referrer, blocks []span.Block, names []nameAt, gender []byte) {
	r.start(x, names, gender)
	for i, b := range blocks {
		switch b.Kind {
		case span.Paragraph, span.Note, span.Embed:
		default:
			continue
		}
		fresh := true // no token of the block has been read
		for rest := b.Span; rest.Len() > 0; {
			piece := span.Span{Start: rest.Start, End: lex.Cut(x.text, rest, lex.Part)}
			rest.Start = piece.End
			r.scan(i, piece)
			if len(r.tokens) == 0 {
				continue
			}
			if fresh && (r.tokens[0].Kind != lex.Mark || r.block == 0) {
				r.block++ // a paragraph that begins with a quotation does not separate people
			}
			fresh = false
			r.pairs, r.pair = nil, 0
			if r.marked && quoted(piece.In(x.text)) {
				r.pairs = r.reading.Pair(i, x.text, piece)
			}
			r.sentences()
		}
	}
}

// sentences resolves what the tokens that were read refer to.
func (r *referrer) sentences() {
	for i, s := range r.starts {
		end := len(r.tokens)
		if i+1 < len(r.starts) {
			end = r.starts[i+1]
		}
		r.collect(s, end)
		r.resolve(s)
		r.keep()
	}
}

// scan makes the tokens of block i, or of a piece of a huge one, the current ones. It
// reads them if the finder of names has not.
func (r *referrer) scan(i int, within span.Span) {
	b, told := r.reading.Block(i, within)
	if !told {
		r.own = lex.Scan(r.own[:0], r.x.text, within)
		r.ownTold = slices.Grow(r.ownTold[:0], len(r.own))[:len(r.own)]
		clear(r.ownTold)
		r.firsts = lex.Sentences(r.firsts[:0], r.x.text, r.own)
		b = reading.Block{Tokens: r.own, Told: r.ownTold, Starts: r.firsts, Marked: true}
	}
	r.tokens, r.classes, r.classed, r.starts, r.marked = b.Tokens, b.Told, told, b.Starts, b.Marked
}

// quoted reports whether a text holds a mark that may open or close a
// quotation.
func quoted(s string) bool {
	if strings.IndexByte(s, '"') >= 0 || strings.IndexByte(s, '\'') >= 0 {
		return true
	}
	for i := strings.IndexByte(s, 0xe2); i >= 0; {
		if rest := s[i:]; len(rest) > 2 && rest[1] == 0x80 {
			switch rest[2] {
			case 0x98, 0x99, 0x9c, 0x9d, 0x9e: // ‘ ’ “ ” „
				return true
			}
		}
		n := strings.IndexByte(s[i+1:], 0xe2)
		if n < 0 {
			break
		}
		i += 1 + n
	}
	return strings.Contains(s, "«") || strings.Contains(s, "»")
}

// start makes r ready for the text of x.
func (r *referrer) start(x *Index, names []nameAt, gender []byte) {
	r.x, r.names, r.gender, r.block, r.next = x, names, gender, 0, 0
	r.allKinds = 0
	for i := range r.past {
		r.past[i] = sentence{items: r.past[i].items[:0]}
	}
}
