package clean

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// Rules returns a cleaner described by a plain file of rules, to remove what one
// outlet puts into its texts without writing Go. Each line of the file holds an
// answer, the name of a rule and a pattern, separated by white space; blank lines
// and lines that begin with "#" are ignored.
//
//	# answer  rule               pattern
//	strip     herald/sign-off    the herald is a daily of *
//	tail      herald/credit      for the herald by *
//	end       herald/more        more from the herald
//	keep      herald/helpline    if you need help call **
//
// The answers: strip removes a line that matches; tail does the same, and also
// removes a match at the end of a line, from the start of a sentence; end removes
// the line and everything after it; keep protects a line from the other rules of
// the file.
//
// A pattern must match the words of a whole line; ASCII case and the marks around
// words do not matter. "word:" is a word with a colon after it, "a|b" one of
// several words, "#" a word that begins with a digit, "@" an address ("@name",
// "name@host.org", "host.org"), "*" one to eight words, "~" any word or none, and
// "**", at the end only, anything. Lines of more than 320 bytes match only
// patterns that end with "**". A pattern has at most three "*" and "~", which
// keeps the cleaner linear in the text.
//
// A bad line gives a *[RuleError], which says what to do about it; an error of
// file is wrapped. The cleaner is safe for concurrent use.
func Rules(name string, file io.Reader) (Cleaner, error) {
	need(file != nil, "Rules", name, "a file")
	c := rulesCleaner{name: name, lines: newPatterns()}
	scan := bufio.NewScanner(file)
	n := 1
	for ; scan.Scan(); n++ {
		line := strings.TrimSpace(scan.Text())
		if line == "" || line[0] == '#' {
			continue
		}
		if err := c.add(line); err != nil {
			return nil, &RuleError{Line: n, Text: line, Err: err}
		}
	}
	switch err := scan.Err(); {
	case errors.Is(err, bufio.ErrTooLong):
		return nil, &RuleError{Line: n, Err: errors.New("longer than 64 KB: a pattern has few words")}
	case err != nil:
		return nil, fmt.Errorf("rules %s: line %d: %w", name, n, err)
	}
	return &c, nil
}

// A RuleError reports a line of a rule file that is not a rule.
type RuleError struct {
	Line int    // counted from 1
	Text string // the line; empty if it is too long
	Err  error  // what is wrong with it
}

func (e *RuleError) Error() string {
	if e.Text == "" {
		return fmt.Sprintf("line %d: %v", e.Line, e.Err)
	}
	return fmt.Sprintf("line %d: %v: %q", e.Line, e.Err, e.Text)
}

// Unwrap returns e.Err.
func (e *RuleError) Unwrap() error { return e.Err }

// An answer says what becomes of a line that matches a rule of a file.
type answer uint8

const (
	answerStrip answer = iota
	answerTail
	answerEnd
	answerKeep
)

type rulesCleaner struct {
	name  string
	rules []fileRule
	keeps *patterns // of keep rules; nil: there are none
	lines *patterns // of all others
	tails *patterns // of tail rules alone; nil: there are none
}

type fileRule struct {
	name   string
	answer answer
}

// Name returns the name that was given to [Rules].
func (c *rulesCleaner) Name() string { return c.name }

// add adds the rule that line holds.
func (c *rulesCleaner) add(line string) error {
	verb, rest := cutField(line)
	rule, text := cutField(rest)
	r := fileRule{name: rule}
	switch verb {
	case "strip":
	case "tail":
		r.answer = answerTail
	case "end":
		r.answer = answerEnd
	case "keep":
		r.answer = answerKeep
	default:
		return fmt.Errorf("unknown answer %q: begin the line with strip, tail, end or keep", verb)
	}
	if rule == "" || text == "" {
		return errors.New("want three fields: an answer, the name of the rule and a pattern")
	}
	p, err := parsePattern(text)
	if err != nil {
		return err
	}
	p.rule = len(c.rules)
	c.rules = append(c.rules, r)
	switch r.answer {
	case answerKeep:
		if c.keeps == nil {
			c.keeps = newPatterns()
		}
		c.keeps.add(p)
		return nil
	case answerTail:
		if c.tails == nil {
			c.tails = newPatterns()
		}
		c.tails.add(p)
	}
	c.lines.add(p)
	return nil
}

// cutField cuts the first field off line.
func cutField(line string) (field, rest string) {
	i := strings.IndexFunc(line, unicode.IsSpace)
	if i < 0 {
		return line, ""
	}
	return line[:i], strings.TrimSpace(line[i:])
}

// parsePattern parses a pattern in the form that [Rules] describes.
func parsePattern(text string) (pattern, error) {
	var p pattern
	var w lineWords
	wilds := 0
	for i, field := range strings.Fields(text) {
		if n := len(p.words); n > 0 && p.words[n-1] == "**" {
			return p, errors.New(`"**" must stand at the end of a pattern`)
		}
		switch field {
		case "**":
			p.words = append(p.words, field)
			continue
		case "*", "~", "#", "@":
			if field == "*" || field == "~" {
				wilds++
			}
			if i == 0 && field != "*" {
				return p, fmt.Errorf("a pattern cannot begin with %q", field)
			}
			p.words = append(p.words, field)
			continue
		}
		if i := strings.IndexAny(field, "*~"); i >= 0 {
			return p, fmt.Errorf("%q: %q stands for whole words: put blanks around it", field, field[i:i+1])
		}
		colon := strings.HasSuffix(field, ":")
		if strings.Contains(field, "|") {
			if colon {
				return p, fmt.Errorf("%q: a word with alternatives takes no colon", field)
			}
			if strings.Contains("|"+strings.TrimSuffix(field, ":")+"|", "||") {
				return p, fmt.Errorf("%q: a word is missing beside \"|\"", field)
			}
			p.words = append(p.words, lowerASCII(field))
			continue
		}
		for w.read(field); w.more(); {
			p.words = append(p.words, string(w.word(w.n-1)))
		}
		if n := len(p.words); colon && n > 0 {
			p.words[n-1] += ":"
		}
	}
	words := p.words
	if n := len(words); n > 0 && words[n-1] == "**" {
		words = words[:n-1]
	}
	switch n := len(words); {
	case n == 0 || n == 1 && words[0] == "*":
		return p, errors.New("a pattern needs a word")
	case n >= maxWords:
		return p, fmt.Errorf("a pattern has fewer than %d words", maxWords)
	case wilds > 3:
		return p, errors.New(`a pattern has at most three "*" and "~"`)
	case words[0] == "*" && (len(words) < len(p.words) || lastWord(words[n-1]) != words[n-1]):
		return p, errors.New(`a pattern that begins with "*" must end with a word of the letters a to z`)
	}
	return p, nil
}

// lowerASCII returns s with its ASCII letters in lower case.
func lowerASCII(s string) string {
	return strings.Map(func(r rune) rune {
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}, s)
}

// AppendEdits applies the rules to every line of text.
func (c *rulesCleaner) AppendEdits(dst []Edit, text string) []Edit {
	var w lineWords
	for s := range textLines(text) {
		line := s.In(text)
		if c.keeps != nil && c.keeps.match(&w, line) >= 0 {
			continue
		}
		if i := c.lines.match(&w, line); i >= 0 {
			if c.rules[i].answer == answerEnd {
				return append(dst, Edit{Span: span.Span{Start: s.Start, End: len(text)}, Rule: c.rules[i].name})
			}
			dst = append(dst, Edit{Span: s, Rule: c.rules[i].name})
		} else if at, i := c.tail(&w, line); i >= 0 {
			head := strings.TrimRightFunc(line[:at], unicode.IsSpace)
			dst = append(dst, Edit{Span: span.Span{Start: s.Start + len(head), End: s.End}, Rule: c.rules[i].name})
		}
	}
	return dst
}

// tailWindow is how far before the end of a line a tail may begin, in bytes.
const tailWindow = 420

// tail returns the start of the sentence from which a tail rule matches the rest
// of line, and that rule, -1 if none does.
func (c *rulesCleaner) tail(w *lineWords, line string) (at, rule int) {
	if c.tails == nil {
		return 0, -1
	}
	for i := max(1, len(line)-tailWindow); i < len(line); i++ {
		if !utf8.RuneStart(line[i]) || !afterSentence(line[:i]) || line[i] == ' ' {
			continue
		}
		if k := c.tails.match(w, line[i:]); k >= 0 {
			return i, k
		}
	}
	return 0, -1
}

// afterSentence reports whether head ends a sentence: with a full stop, question
// or exclamation mark, bracket or quotation mark, and perhaps blanks.
func afterSentence(head string) bool {
	head = strings.TrimRight(head, " ")
	for _, end := range []string{".", "!", "?", ")", "\"", "”", "’", "…"} {
		if strings.HasSuffix(head, end) {
			return true
		}
	}
	return false
}
