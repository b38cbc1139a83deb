package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"strings"
	"unicode"

	"github.com/newsnorm/newsnorm/internal/page"
)

// record is one page of the corpus: the dump, the article's body, and what is
// known about it.
type record struct {
	ID       string `json:"id"`
	Gold     string `json:"gold"`
	Domain   string `json:"domain"`
	Text     string `json:"text"`
	Body     string `json:"body"`
	BodyFull string `json:"body_full"`
	Optional []int  `json:"optional"`
	Title    string `json:"title"`
}

func load(path string) ([]record, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var r io.Reader = bufio.NewReader(f)
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(r); err != nil {
			return nil, err
		}
	}
	var out []record
	for dec := json.NewDecoder(r); ; {
		var x record
		if err := dec.Decode(&x); err == io.EOF {
			return out, nil
		} else if err != nil {
			return nil, err
		}
		out = append(out, x)
	}
}

// tokens returns the runs of letters, digits and underscores of s.
func tokens(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsNumber(r) && r != '_'
	})
}

type shingle [4]string

func shingles(t []string) map[shingle]int {
	m := map[shingle]int{}
	if len(t) == 0 {
		return m
	}
	for i := 0; i < max(1, len(t)-3); i++ {
		var s shingle
		copy(s[:], t[i:min(i+4, len(t))])
		m[s]++
	}
	return m
}

// label is what the gold says of a line.
type label uint8

const (
	drop label = iota
	keep
	either
)

// labels finds for every line whether the body holds it. A line of four tokens
// or more is kept if half of its shingles occur in the body; a shorter one if
// it is a whole line of the body and stands between kept long lines.
func labels(r *record, text string, lines []page.Line) []label {
	body := shingles(tokens(r.Body))
	optional := map[shingle]int{}
	short := map[string]bool{}
	for l := range strings.Lines(r.Body) {
		if t := tokens(l); len(t) < 4 {
			short[strings.Join(t, " ")] = true
		}
	}
	paras := strings.Split(r.BodyFull, "\n\n")
	for _, i := range r.Optional {
		if i < len(paras) {
			for s := range shingles(tokens(paras[i])) {
				optional[s]++
			}
			short["?"+strings.Join(tokens(paras[i]), " ")] = true
		}
	}
	out := make([]label, len(lines))
	first, last := len(lines), -1
	for i := range lines {
		t := tokens(lines[i].In(text))
		if len(t) < 4 {
			continue
		}
		in, opt, n := 0, 0, 0
		for s := range shingles(t) {
			n++
			if body[s] > 0 {
				in++
			} else if optional[s] > 0 {
				opt++
			}
		}
		switch {
		case 2*in >= n:
			out[i] = keep
			first, last = min(first, i), max(last, i)
		case 2*(in+opt) >= n:
			out[i] = either
		}
	}
	for i := first - 2; i <= last+2; i++ {
		if i < 0 || i >= len(lines) {
			continue
		}
		t := tokens(lines[i].In(text))
		if len(t) >= 4 {
			continue
		}
		if s := strings.Join(t, " "); len(t) == 0 || short["?"+s] {
			out[i] = either
		} else if short[s] {
			out[i] = keep
		}
	}
	return out
}

// score returns the shares of a page's shingles that are right, surplus and
// missing, as score_clean.py does.
func score(r *record, pred string) (tp, fp, fn float64) {
	p := shingles(tokens(pred))
	best := -1.0
	for _, gold := range variants(r) {
		g := shingles(tokens(gold))
		var a, np, ng int
		for s, n := range p {
			np += n
			a += min(n, g[s])
		}
		for _, n := range g {
			ng += n
		}
		t, x, y := float64(a), float64(np-a), float64(ng-a)
		if f := 2 * t / (2*t + x + y); f > best {
			best = f
			sum := t + x + y
			tp, fp, fn = t/sum, x/sum, y/sum
		}
	}
	return tp, fp, fn
}

func variants(r *record) []string {
	if len(r.Optional) == 0 || r.BodyFull == "" {
		return []string{r.Body}
	}
	paras := strings.Split(r.BodyFull, "\n\n")
	if r.Optional[len(r.Optional)-1] >= len(paras) {
		return []string{r.Body, r.BodyFull}
	}
	masks := []int{0, 1<<len(r.Optional) - 1}
	if len(r.Optional) <= 4 {
		masks = nil
		for m := range 1 << len(r.Optional) {
			masks = append(masks, m)
		}
	}
	var out []string
	for _, m := range masks {
		var kept []string
		for i, p := range paras {
			skip := false
			for k, o := range r.Optional {
				skip = skip || o == i && m>>k&1 == 1
			}
			if !skip {
				kept = append(kept, p)
			}
		}
		out = append(out, strings.Join(kept, "\n\n"))
	}
	return out
}
