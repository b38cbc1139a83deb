package clean

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/transform"

	"github.com/newsnorm/newsnorm/span"
)

// Transform returns a cleaner that applies a transformer of golang.org/x/text. It
// calls fresh for each text, so that calls share no state.
//
// A transformer does not say which bytes of its output came from which of its
// input. To find out, the text is given to it a second time, one rune after the
// other: what it returns before the next rune replaces that rune. Where the
// transformer holds output back, as a [transform.Chain] may, input and output are
// compared within a window of 128 bytes. So one changed letter is an edit of one
// letter, except with a transformer that returns nothing before it has seen
// everything.
//
// If the transformer returns an error, the text from there on stays as it is.
// Output that is not valid UTF-8 becomes U+FFFD. Text that does not change costs
// one pass, other text a call per rune and the memory of the output.
func Transform(name string, fresh func() transform.Transformer) Cleaner {
	need(fresh != nil, "Transform", name, "a function")
	return Func(name, func(dst []Edit, text string) []Edit {
		t := fresh()
		need(t != nil, "Transform", name, "a transformer from the function")
		t.Reset()
		if s, ok := t.(transform.SpanningTransformer); ok {
			if n, err := s.Span([]byte(text), true); n == len(text) && err == nil {
				return dst
			}
			t.Reset()
		}
		a := aligner{text: text, edits: dst, own: len(dst), try: firstTry}
		want, n, _ := transform.String(t, text)
		want += text[n:]
		if want == text {
			return dst
		}
		t.Reset()
		a.run(t, want)
		return a.edits
	})
}

const (
	window   = 128 // the most bytes of input that an aligner holds back to find what became of them
	firstTry = 16  // how many it holds back before its first search
)

// An aligner turns the output of a transformer into edits. Every alignment of
// input and output gives the right text; it looks for one with small edits.
type aligner struct {
	text  string
	edits []Edit
	own   int // edits before this one are the caller's
	at    int // input up to here is settled
	in    int // input up to here was consumed
	out   []byte
	try   int // how much input to hold back before the next search
}

// run gives the text to t, rune by rune, or more where t asks for more, as long as
// its output agrees with want, the output for the whole text. A transformer that
// looks at neighbouring letters may return something else when it gets them one by
// one; then the rest of the text and of want are compared.
func (a *aligner) run(t transform.Transformer, want string) {
	dst, src := make([]byte, 64), make([]byte, 0, 64)
	for ahead := 1; a.in < len(a.text) || want != ""; {
		end := step(a.text, a.in, ahead)
		src = append(src[:0], a.text[a.in:end]...)
		n, used, err := t.Transform(dst, src, end == len(a.text))
		if !strings.HasPrefix(want, string(dst[:n])) || err != nil && err != transform.ErrShortDst && err != transform.ErrShortSrc {
			break
		}
		synced := a.at == a.in && len(a.out) == 0
		a.in += used
		a.out = append(a.out, dst[:n]...)
		want = want[n:]
		a.align(synced)
		if n > 0 || used > 0 {
			ahead = 1
		} else if err == transform.ErrShortDst {
			dst = make([]byte, 2*len(dst))
		} else if end < len(a.text) {
			ahead *= 2
		} else {
			break
		}
	}
	for a.in < len(a.text) || want != "" {
		a.in = step(a.text, a.in, window/2)
		n := step(want, 0, window/2)
		a.out = append(a.out, want[:n]...)
		want = want[n:]
		a.align(false)
	}
	for a.in > a.at && len(a.out) > 0 {
		a.search(true)
	}
	a.settle(a.in, len(a.out))
}

// step returns the offset n bytes after i, or a little more so as not to cut a
// rune.
func step(text string, i, n int) int {
	i = min(i+n, len(text))
	for span.InsideRune(text, i) {
		i++
	}
	return i
}

// align settles what it can. synced says that nothing was held back before the
// last call, so that the output of that call belongs to its input.
func (a *aligner) align(synced bool) {
	a.same()
	switch {
	case a.in-a.at > window || len(a.out) > window:
		for a.in-a.at > window || len(a.out) > window {
			a.search(true)
		}
	case len(a.out) == 0 || span.InsideRune(a.text, a.in):
		// Held back or removed: the next output will show which.
	case synced && utf8.Valid(a.out):
		a.settle(a.in, len(a.out))
	case strings.HasSuffix(a.text[a.at:a.in], string(a.out)) && utf8.RuneStart(a.out[0]):
		// The beginning was removed.
		a.settle(a.in-len(a.out), 0)
		a.same()
	case a.in-a.at > a.try && !a.search(false):
		a.try *= 2
	}
}

// same settles the beginning that input and output have in common.
func (a *aligner) same() {
	n := common(a.text[a.at:a.in], a.out, len(a.out))
	for n > 0 && span.InsideRune(a.text, a.at+n) {
		n--
	}
	a.at += n
	a.out = a.out[n:]
}

// common returns the length of the longest common prefix of a and b, in whole
// runes. It may stop after enough bytes.
func common(a string, b []byte, enough int) (n int) {
	for n < len(a) && n < len(b) && n < enough {
		if c := a[n]; c < utf8.RuneSelf {
			if b[n] != c {
				break
			}
			n++
			continue
		}
		r, size := utf8.DecodeRuneInString(a[n:])
		s, size2 := utf8.DecodeRune(b[n:])
		if r != s || size != size2 || a[n] != b[n] {
			break
		}
		n += size
	}
	return n
}

// search looks for the next place where input and output agree, for more bytes the
// further away it is, and settles what comes before. If the window has no such
// place it returns false; if must is set it settles the window first.
func (a *aligner) search(must bool) bool {
	in, out := a.text[a.at:min(a.in, a.at+window)], a.out[:min(len(a.out), window)]
	for skip := 1; skip < len(in)+len(out); skip++ {
		agree := min(8, 2+skip/2)
		for i := max(0, skip-len(out)+1); i <= min(skip, len(in)-1); i++ {
			o, n := skip-i, agree
			if skip <= 4 && i > 0 && o > 0 {
				n = 1 // one rune for another
			}
			if in[i] == out[o] && common(in[i:], out[o:], n) >= n && utf8.RuneStart(in[i]) {
				a.settle(a.at+i, o)
				a.same()
				a.try = firstTry
				return true
			}
		}
	}
	if must {
		a.settle(a.at+len(in), len(out))
		a.try = firstTry
	}
	return false
}

// settle makes the first n bytes of the output the replacement for the input up to
// end. A rune that would be cut is left for later.
func (a *aligner) settle(end, n int) {
	for span.InsideRune(a.text, end) {
		end--
	}
	for back := 0; back < utf8.UTFMax-1 && n > 0 && n < len(a.out) && !utf8.RuneStart(a.out[n]); back++ {
		n--
	}
	e := narrow(a.text[a.at:end], strings.ToValidUTF8(string(a.out[:n]), "\ufffd"), a.at)
	e.Rule = ""
	a.at = end
	a.out = a.out[n:]
	if e.Span.Empty() && e.New == "" {
		return
	}
	// Neighbouring removals are one edit.
	if i := len(a.edits) - 1; i >= a.own && e.New == "" && a.edits[i].New == "" && a.edits[i].Span.End == e.Span.Start {
		a.edits[i].Span.End = e.Span.End
		return
	}
	a.edits = append(a.edits, e)
}
