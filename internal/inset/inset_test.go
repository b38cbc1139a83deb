package inset

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const (
	before = `The harbour was closed on Monday, the police said. "Nobody was hurt," Moor told reporters.`
	behind = `The owner of the boat, Carla Voss, said she would rebuild it before the summer and sail again.`
)

func all(line string) (got []string) {
	for from := 0; ; {
		p, ok := Next(line, from)
		if !ok {
			return got
		}
		got = append(got, p.Rule+" "+line[p.Start:p.End])
		from = p.End
	}
}

func TestNext(t *testing.T) {
	tests := []struct {
		name, text string // between two sentences
		want       []string
	}{
		{"agency", "Image: AP", []string{"credit/image Image: AP"}},
		{"library", "Photo: Getty Images", []string{"credit/image Photo: Getty Images"}},
		{"agency and photographer", "Photo: AFP / Paul Reed", []string{"credit/image Photo: AFP / Paul Reed"}},
		{"photographer and agency", "Photo: Paul Reed/Reuters", []string{"credit/image Photo: Paul Reed/Reuters"}},
		{"photographer alone", "Photo: Paul Reed", []string{"credit/image Photo: Paul Reed"}},
		{"credit in brackets", "(AP Photo/Paul Reed)", []string{"credit/image (AP Photo/Paul Reed)"}},
		{"agencies in brackets", "(With inputs from PTI)", []string{"credit/wire (With inputs from PTI)"}},
		{"reporters in brackets", "(Reporting by Paul Reed; Editing by Ann Moor)", []string{"credit/reporting (Reporting by Paul Reed; Editing by Ann Moor)"}},
		{"headline", "READ ALSO: Ferries stop for the third day in Oslo", []string{"nav/read-more READ ALSO: Ferries stop for the third day in Oslo"}},
		{"headline that asks", "Read more: Who pays for the bridge?", []string{"nav/read-more Read more: Who pays for the bridge?"}},
		{"two of them", "Image: AP Read more: Ferries stop for the third day", []string{"credit/image Image: AP", "nav/read-more Read more: Ferries stop for the third day"}},
		{"label", "Advertisement", []string{"widget/ad Advertisement"}},
		{"longer label", "Story continues below advertisement", []string{"widget/ad Story continues below advertisement"}},
		{"player", "Play Video", []string{"widget/video Play Video"}},
		{"share row", "Share this article: Facebook Twitter WhatsApp Email", []string{"widget/share Share this article: Facebook Twitter WhatsApp Email"}},
		{"follow", "Follow us on Twitter and Facebook for the latest news", []string{"beg/follow Follow us on Twitter and Facebook for the latest news"}},
		{"newsletter", "Sign up for our newsletter", []string{"beg/newsletter Sign up for our newsletter"}},
		{"money and source", "Support us! Source: Harbour Today", []string{"beg/donate Support us!", "credit/source Source: Harbour Today"}},
		{"keys", "If you notice an error, select it and press Ctrl+Enter", []string{"beg/tips If you notice an error, select it and press Ctrl+Enter"}},
		{"post", "View this post on Instagram A post shared by Ann Moor (@annmoor)", []string{"widget/embed View this post on Instagram A post shared by Ann Moor (@annmoor)"}},

		{"times of a player", "Video Player is loading. Current Time 0:00 / Duration 1:02", []string{"widget/video Video Player is loading.", "widget/video Current Time 0:00 / Duration 1:02"}},
		{"current affairs", "Current Time readers said so.", nil},
		{"a sentence with an image", "Image: AP reported that it was old.", nil},
		{"a word that goes on", "Advertisement Council members met.", nil},
		{"a sentence that begins so", "Follow us on the boat, he said to the crew.", nil},
		{"somebody says it", `"Follow us!" Moor shouted.`, nil},
		{"a plea in a sentence", "Share: each of the heirs gets one, the court ruled.", nil},
		{"a sentence about an engine", "Something went wrong. The engine stopped.", nil},
		{"small letters behind the words", "Play video games, she said.", nil},
		{"headline of unknown end", "Read more: Ferries stop in Oslo Minister Brandt said no.", nil},
		{"source of unknown end", "Source: Harbour Today Voss said no.", nil},
		{"brackets that are no credit", "(The photo was old.)", nil},
		{"a sentence about sources", "Sources said so.", nil},
		{"nothing", "", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, all(before+" "+tt.text+" "+behind)); diff != "" {
				t.Errorf("between sentences (-want +got):\n%s", diff)
			}
			if tt.want != nil {
				if diff := cmp.Diff(tt.want, all(before+" "+tt.text)); diff != "" {
					t.Errorf("at the end (-want +got):\n%s", diff)
				}
			}
		})
	}
}

func TestNextEnds(t *testing.T) {
	tests := []struct{ name, line, want string }{
		{"keywords", before + " Tags: boats, harbour", "nav/tags Tags: boats, harbour"},
		{"keywords before a sentence", before + " Tags: were sewn onto it. The end.", ""},
		{"at the start", "Photo: Getty Images " + behind, "credit/image Photo: Getty Images"},
		{"contact of a release", before + " Media Contact: Ann Moor, 555-0134, moor@harbour.example", "credit/contact Media Contact: Ann Moor, 555-0134, moor@harbour.example"},
		{"contact before a sentence", before + " Media Contact: none was given. " + behind, ""},
		{"mark of a release", "FOR IMMEDIATE RELEASE Harbour Bank opens in Oslo " + behind, "credit/release FOR IMMEDIATE RELEASE"},
		{"a button at the start", "View image in fullscreen " + behind, "widget/gallery View image in fullscreen"},
		{"a sentence at the start", "Advertisement revenue fell. " + behind, ""},
		{"a headline at the start is that of the story", "Watch: Boat sinks in the harbour of Oslo " + behind, ""},
		{"before a quotation", before + ` Read also: Ferries stop for days "We had no choice," said Voss.`, "nav/read-more Read also: Ferries stop for days"},
		{"a quotation inside the headline", before + ` Read also: Voss on "the worst day" of her life. The boat sank.`, ""},
		{"headline at the end", before + " ALSO READ: Oslo: Fine for selling fake boats", "nav/read-more ALSO READ: Oslo: Fine for selling fake boats"},
		{"sentence at the end", before + " Read more: the bridge is closed.", ""},
		{"label in capitals", before + " ADVERTISEMENT Voss said she would sail again.", "widget/ad ADVERTISEMENT"},
		{"picture of a post in a long line", strings.Repeat(behind+" ", 5) + "pic.twitter.com/aB3dE5fG " + behind, "debris/url pic.twitter.com/aB3dE5fG"},
		{"picture of a post", before + " pic.twitter.com/aB3dE5fG", ""},
		{"a city that begins like a sentence", before + " Read more: Voss leaves for The Hague Reed said.", ""},
	}
	for _, tt := range tests {
		if got := strings.Join(all(tt.line), "\n"); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestTable(t *testing.T) {
	for _, f := range slices.Concat(tables[:]...) {
		if f.why == "" || !strings.HasSuffix(f.why, ".") {
			t.Errorf("%s %q does not say why", f.rule, f.words[0])
		}
		for _, w := range f.words {
			if w != strings.ToLower(w) || len(w) < 4 {
				t.Errorf("%s: %q is not in small letters or too short", f.rule, w)
			}
		}
	}
}

// TestForms checks every form whose words are the whole piece, or its start:
// between two sentences it goes, and where a sentence goes on it stays.
func TestForms(t *testing.T) {
	for _, f := range slices.Concat(tables[:]...) {
		switch f.end {
		case byPhrase, byLabel, byRun:
		default:
			continue
		}
		for _, w := range f.words {
			if w[0] < 'a' || w[0] > 'z' {
				continue
			}
			words := strings.ToUpper(w[:1]) + w[1:]
			if strings.HasSuffix(w, " on") || strings.HasSuffix(w, " at") {
				words += " Facebook"
			}
			got := all(before + " " + words + " " + behind)
			if len(got) != 1 || !strings.HasPrefix(got[0], f.rule+" ") || !strings.HasPrefix(strings.ToLower(got[0][len(f.rule)+1:]), strings.TrimRight(w, ".:")) {
				t.Errorf("%s: %q between sentences: %q", f.rule, words, got)
			}
			if last := w[len(w)-1]; last < 'a' || last > 'z' {
				continue
			}
			if got := all(before + " " + words + " was what he said to the crew of the boat."); got != nil {
				t.Errorf("%s: %q in a sentence: %q", f.rule, words, got)
			}
		}
	}
}

// TestMay: the filter lets every piece pass that Next finds, and bars what begins
// like none.
func TestMay(t *testing.T) {
	filter := Pieces()
	for _, line := range []string{"Image: AP", "(AP Photo/Paul Reed)", "Read more: Ferries stop for days", "Follow us on Twitter", strings.Repeat("x", 400) + ". pic.twitter.com/aB3dE5fG"} {
		at := strings.LastIndex(line, ". ") + 1
		if at = Start(line, at); !filter.May(line, at) {
			t.Errorf("May(%q, %d) = false", line, at)
		}
	}
	for _, line := range []string{"", "Boat", "The boat sank.", "a boat sank", "pic.twitter.com/aB3dE5fG", "Zoë wept for days."} {
		if filter.May(line, 0) {
			t.Errorf("May(%q, 0) = true", line)
		}
	}
	for _, line := range []string{".\u00a0“Late,” he said", " ) | \"Late", "..."} {
		if at := Start(line, 0); strings.TrimLeft(line[:at], " .)|\"\u00a0”’") != "" {
			t.Errorf("Start(%q) = %d", line, at)
		}
	}
}

// FuzzNext checks that the pieces of any line are ascending, disjoint, and cut
// no character.
func FuzzNext(f *testing.F) {
	f.Add(before + " Image: AP Read more: Ferries stop for the third day " + behind)
	f.Add("Photo: A/B/C “(Photo/AFP)” . Source: … Tags: ")
	f.Fuzz(func(t *testing.T, line string) {
		line = strings.ToValidUTF8(line, "")
		for from := 0; ; {
			p, ok := Next(line, from)
			if !ok {
				break
			}
			if p.Start < from || p.End <= p.Start || p.End > len(line) || p.Rule == "" {
				t.Fatalf("piece %v from %d of %d bytes", p, from, len(line))
			}
			if s := line[p.Start:p.End]; strings.ToValidUTF8(s, "?") != s {
				t.Fatalf("piece %q is not whole", s)
			}
			from = p.End
		}
	})
}
