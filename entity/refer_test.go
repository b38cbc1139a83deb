package entity

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/span"
)

// A wanted is what a phrase of a test text should refer to.
type wanted struct {
	span span.Span
	name string // "-": the text does not tell
}

// annotated cuts a text with [name/p] and {phrase=name} marks.
func annotated(t *testing.T, s string) (string, []Mention, []wanted) {
	t.Helper()
	var b strings.Builder
	var ms []Mention
	var ws []wanted
	for {
		i := strings.IndexAny(s, "[{")
		if i < 0 {
			b.WriteString(s)
			return b.String(), ms, ws
		}
		b.WriteString(s[:i])
		end := strings.IndexAny(s[i:], "]}")
		if end < 0 {
			t.Fatalf("open mark in %q", s)
		}
		mark := s[i+1 : i+end]
		start := b.Len()
		if s[i] == '[' {
			name, typ, _ := strings.Cut(mark, "/")
			b.WriteString(name)
			ms = append(ms, Mention{Span: span.Span{Start: start, End: b.Len()}, Type: map[string]Type{"p": Person, "l": Place, "o": Organization}[typ]})
		} else if word, name, ok := strings.Cut(mark, "="); ok {
			b.WriteString(word)
			ws = append(ws, wanted{span.Span{Start: start, End: b.Len()}, name})
		} else {
			b.WriteString(mark)
		}
		s = s[i+end+1:]
	}
}

func refersTo(x *Index, s span.Span) (name, rule string) {
	e, rule := x.Refer(s)
	if e < 0 {
		return "-", rule
	}
	return x.Entities()[e].Name, rule
}

// TestPronouns runs the invented passages of testdata/pronouns.txt. It asserts
// a floor, so that a better rule may lose one case and win two.
func TestPronouns(t *testing.T) {
	data, err := os.ReadFile("testdata/pronouns.txt")
	if err != nil {
		t.Fatal(err)
	}
	_, body, _ := strings.Cut(string(data), "does not tell.\n")
	right, told, wrong, all := 0, 0, 0, 0
	for _, passage := range strings.Split(body, "\n--\n") {
		text, given, want := annotated(t, passage)
		x, err := new(Finder).Join(text, span.Blocks(text), given)
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range want {
			all++
			got, rule := refersTo(x, w.span)
			if w.name != "-" {
				told++
			}
			switch {
			case got == w.name && got != "-":
				right++
			case got == w.name:
			case got != "-":
				wrong++
				fallthrough
			default:
				t.Logf("%q in %q: %s by %q, want %s", w.span.In(text), text, got, rule, w.name)
			}
		}
	}
	t.Logf("%d pronouns, %d that the text decides, %d right, %d wrong", all, told, right, wrong)
	if all < 100 || 100*right < 95*told || wrong > 3 {
		t.Errorf("of %d pronouns %d are decided by the text; %d right (want 95 in 100), %d wrong (want at most 3)", all, told, right, wrong)
	}
}

// TestRefer runs the cases. Each rule decides in one of them, except that for
// phrases with a name (see TestReferPhrase) and the one that needs a Catalog.
func TestRefer(t *testing.T) {
	without := map[string]bool{}
	for _, rule := range rules[ruleOffice:] {
		without[rule] = rule != rules[ruleKnownOffice]
	}
	for _, tt := range slices.Concat(referCases, bodyCases) {
		t.Run(tt.name, func(t *testing.T) {
			text, given, want := annotated(t, tt.text)
			x, err := new(Finder).Join(text, span.Blocks(text), given)
			if err != nil {
				t.Fatal(err)
			}
			for _, w := range want {
				got, rule := refersTo(x, w.span)
				if got != w.name {
					t.Errorf("%s: %q refers to %s (%s), want %s\n%s", tt.reason, w.span.In(text), got, rule, w.name, text)
				}
				without[rule] = false
			}
		})
	}
	for rule, none := range without {
		if none {
			t.Errorf("%s: no case", rule)
		}
	}
}

// TestReferPhrase asks for phrases that hold a name or a pronoun of somebody
// else.
func TestReferPhrase(t *testing.T) {
	text := "Anna Berg won in Oslo. The friends of Berg sang. Berg aides smiled and her brother sang. Berg herself left. “She won,” President Berg of Oslo said."
	x := new(Finder).Find(text, span.Blocks(text))
	for _, tt := range []struct{ phrase, reason, want string }{
		{"Berg aides", "a common noun follows the name", "-"},
		{"her brother", "the pronoun is a possessive", "-"},
		{"Berg herself", "the noun that follows is a pronoun", "Anna Berg"},
		{"President Berg of Oslo", "a title and a place", "Anna Berg"},
		{"friends of Berg", "a preposition governs the name", "-"},
		{"She", "a pronoun alone", "Anna Berg"},
	} {
		i := strings.Index(text, tt.phrase)
		if got, rule := refersTo(x, span.Span{Start: i, End: i + len(tt.phrase)}); got != tt.want {
			t.Errorf("%s: %q refers to %s (%s), want %s", tt.reason, tt.phrase, got, rule, tt.want)
		}
	}
}

func TestReferOutside(t *testing.T) {
	x := new(Finder).Find("Anna Berg left.", span.Blocks("Anna Berg left."))
	for _, s := range []span.Span{{Start: -1, End: 2}, {Start: 3, End: 2}, {Start: 0, End: 99}, {}} {
		if e, rule := x.Refer(s); e != -1 || rule != "" {
			t.Errorf("Refer(%v) = %d, %q, want -1 and no rule", s, e, rule)
		}
	}
	if e, _ := (*Index)(nil).Refer(span.Span{Start: 0, End: 1}); e != -1 {
		t.Errorf("a nil Index refers to %d", e)
	}
}
