package word

// A Phrase rules out most texts that do not contain a phrase by looking at a few of
// their bytes.
type Phrase struct {
	step  int
	pairs [32]uint32 // the bytes that follow each byte of the phrase, all modulo 32
}

// NewPhrase returns the Phrase of text, ASCII of three bytes or more.
func NewPhrase(text string) *Phrase {
	p := &Phrase{step: len(text) - 2}
	for i := 1; i < len(text); i++ {
		p.pairs[text[i-1]&31] |= 1 << (text[i] & 31)
	}
	return p
}

// May reports whether s may hold the phrase, in letters of any case. It errs
// only on the side of yes.
func (p *Phrase) May(s string) bool {
	for i := 0; i+2 < len(s); i += p.step {
		if b := s[i+1] & 31; (p.pairs[s[i]&31]>>b)&(p.pairs[b]>>(s[i+2]&31))&1 != 0 {
			return true
		}
	}
	return false
}
