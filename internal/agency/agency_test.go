package agency

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAppend(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"short", "Inputs from AP", []string{"AP"}},
		{"long", "The Associated Press contributed", []string{"AP"}},
		{"both once", "Associated Press (AP)", []string{"AP"}},
		{"order of mention", "AFP/Reuters and dpa", []string{"AFP", "Reuters", "dpa"}},
		{"longest", "Thomson Reuters", []string{"Reuters"}},
		{"another press", "Australian Associated Press", []string{"AAP"}},
		{"two names of one kind", "Europa Press, Europe Press", []string{"Europa Press", "Europe Press"}},
		{"behind marks", "—AP, “Xinhua”", []string{"AP", "Xinhua"}},
		{"inside a word", "APPLE, MAP, Reutersburg", nil},
		{"case matters for short names", "ap, Ani, uni", nil},
		{"picture library", "Getty Images", nil},
		{"empty", "", nil},
		{"broken bytes", "\xffAP\xfe", []string{"AP"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, Append(nil, tt.text)); diff != "" {
				t.Errorf("Append(%q) (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}

func TestIs(t *testing.T) {
	tests := []struct {
		text, name string
		ok         bool
	}{
		{"AP", "AP", true}, {"The Associated Press", "AP", true}, {"Getty Images", "", true},
		{"AP News", "", false}, {"", "", false}, {"The", "", false},
	}
	for _, tt := range tests {
		if name, ok := Is(tt.text); name != tt.name || ok != tt.ok {
			t.Errorf("Is(%q) = %q, %v; want %q, %v", tt.text, name, ok, tt.name, tt.ok)
		}
	}
}

func TestIsCredit(t *testing.T) {
	for _, line := range []string{
		"Image: AP", "Photo: Ann Moor, STF / Associated Press", "Credit: Paul Reed/Getty Images", "Paul Reed / Reuters.", "Paul Reed via Getty Images", "HANDOUT/Reuters",
		"(PAUL REED/AFP/Getty Images.)", "Photo courtesy Harbour Museum", "Illustration: Ann Moor", "Paul Reed | Afp | Getty Images", "Wikimedia Commons", "(File photo)", "Representational image. (AP)", "Photo: supplied.", "Photo courtesy of the museum of art and history of Bergen", "Image: screengrab from video posted on social media",
	} {
		if !IsCredit(line) {
			t.Errorf("IsCredit(%q) = false", line)
		}
	}
	for _, line := range []string{
		"", "AP", "He told Reuters.", "Reuters saw the papers / the list", "The image: a boat on a hill. It won a prize in a town far away.", "Photo shoots are fun", "File photos were lost",
		"the boat, the owner told Reuters / AFP", "Photo: the one on his desk", "Image: a power that no minister likes to share.", "Credit: it is hard to get", "Courtesy of the bakers, every child got a bun", "Photo courtesy matters",
		"Video by night showed a man on the pier.", "© was the sign on the last page",
	} {
		if IsCredit(line) {
			t.Errorf("IsCredit(%q) = true", line)
		}
	}
}

func TestCredit(t *testing.T) {
	tests := []struct{ line, want string }{
		{"A boat at the harbour of Oslo in May. TASS", "TASS"},
		{"A boat at the harbour. (AP Photo/Ann Moor)", "(AP Photo/Ann Moor)"},
		{"A boat at the harbour. Photograph: Ann Moor/Reuters", "Photograph: Ann Moor/Reuters"},
		{"A boat at the harbour. Paul Reed/Getty Images", "Paul Reed/Getty Images"},
		{"A boat at the harbour.\u00a0Paul Reed/Getty Images", "Paul Reed/Getty Images"},
		{"A boat at the harbour of Oslo in May. REUTERS/Ann Moor", "REUTERS/Ann Moor"},
		{"A boat at the harbour (EFE/Ann Moor)", "(EFE/Ann Moor)"},
		{"A boat at the harbour. Oslo/Bergen", ""},
		{"A boat at the harbour (Oslo/Bergen)", ""},
		{"A boat at the harbour (stock image)", "(stock image)"},
		{"A boat at the harbour, he told Reuters.", ""},
		{"A boat at the harbour (of Oslo)", ""},
		{"The crew waits in the rain on the old pier of Reed/Reuters", "Reed/Reuters"},
		{"The crew waits in the rain - Paul Reed / Reuters", "Paul Reed / Reuters"},
		{"“It sank.” AFP", "AFP"},
		{"The crew of the boat [AFP/Ann Moor]", "[AFP/Ann Moor]"},
		{"The crew of the boat (Reuters)", ""},
		{"The crew of the boat (Getty Images)", "(Getty Images)"},
		{"The crew of the boat courtesy of Ann Moor", "courtesy of Ann Moor"},
		{"A boat", ""},
		{"", ""},
	}
	for _, tt := range tests {
		got := ""
		if at := Credit(tt.line); at >= 0 {
			got = tt.line[at:]
		}
		if got != tt.want {
			t.Errorf("Credit(%q) is %q, want %q", tt.line, got, tt.want)
		}
	}
}

// TestEnds checks that what tells most words from the last ones of the forms
// overlooks none of them.
func TestEnds(t *testing.T) {
	var all []string
	for _, a := range table {
		all = append(all, a.forms...)
	}
	for _, f := range append(all, photo[:]...) {
		for _, s := range []string{f, "Ann Moor / " + f, "(" + f} {
			if n := Ends(s); n == 0 || n > len(f) { // the end of a long form may be another
				t.Errorf("Ends(%q) = %d, want no more than %d", s, n, len(f))
			}
			if !MayEnd(s) {
				t.Errorf("MayEnd(%q) = false", s)
			}
		}
	}
	for _, s := range []string{"", "x", "the harbour", "on Thursday", "dpas"} {
		if n := Ends(s); n != 0 {
			t.Errorf("Ends(%q) = %d", s, n)
		}
	}
}
