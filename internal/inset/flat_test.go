package inset

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestNextLabels: labels, stamps and credits of pages, between two sentences.
func TestNextLabels(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"button", "Sign up here.", []string{"beg/newsletter Sign up here."}},
		{"invitation", "Sign up here and win a boat, it said.", nil},
		{"source with a comma", "Image source, Getty Images", []string{"credit/image Image source, Getty Images"}},
		{"source and caption", "Image source, Getty Images Image caption, The boat in the harbour", []string{"credit/image Image source, Getty Images", "credit/image Image caption, The boat in the harbour"}},
		{"agency and photographer", "REUTERS/Paul Reed", []string{"credit/image REUTERS/Paul Reed"}},
		{"agency and pollster", "Reuters/Ipsos polls show a tie.", nil},
		{"the main story", "Continue reading the main story", []string{"nav/read-more Continue reading the main story"}},
		{"next", "Next Article: Ferries stop for the third day", []string{"nav/read-more Next Article: Ferries stop for the third day"}},
		{"paid", "PAID POST", []string{"widget/ad PAID POST"}},
		{"paid offices", "Paid post offices are rare.", nil},
		{"headings", "Latest Videos Recommended Stories", []string{"nav/related Latest Videos", "nav/related Recommended Stories"}},
		{"most read", "Most read of all was the log of the boat.", nil},
		{"hours", "Published 3 hours ago", []string{"meta/date Published 3 hours ago"}},
		{"an hour", "Updated an hour ago", []string{"meta/date Updated an hour ago"}},
		{"books", "Published 3 books ago.", nil},
		{"minutes", "Listen to this article 4 min", []string{"widget/video Listen to this article 4 min"}},
		{"share", "You can share this post!", []string{"widget/share You can share this post!"}},
		{"post", "You can share this post with the guards, it said.", nil},
		{"desk", "(Adds quote in third paragraph)", []string{"credit/desk (Adds quote in third paragraph)"}},
		{"addition", "(Adds to the noise of it)", nil},
		{"correction", "(Corrects age in third paragraph)", nil},
		{"question and plea", "Enjoying this story? Subscribe to our newsletter. I agree to the privacy policy.", []string{"beg/newsletter Enjoying this story? Subscribe to our newsletter. I agree to the privacy policy."}},
		{"question and number", "Got a story? WhatsApp us on 0700 000 000.", []string{"beg/tips Got a story? WhatsApp us on 0700 000 000."}},
		{"question", "Got a story? Moor had one.", nil},
		{"stamp", "First Published: August 3, 2022, 10:15 IST", []string{"meta/date First Published: August 3, 2022, 10:15 IST"}},
		{"book", "Published: three books and a map.", nil},
		{"editor", "(Edited by: Ann Moor)", []string{"credit/reporting (Edited by: Ann Moor)"}},
		{"edited film", "(Edited by hand in a week)", nil},
		{"between dashes", "– Advertisement –", []string{"widget/ad – Advertisement –"}},
		{"slip", "Report a correction or typo", []string{"beg/tips Report a correction or typo"}},
		{"reporter", "Contact the reporter at moor@harbour.example", []string{"beg/tips Contact the reporter at moor@harbour.example"}},
		{"harbour master", "Contact the harbour before you sail, it said.", nil},
		{"opinion", "What do you think? Tell us in the comments.", []string{"beg/tips What do you think? Tell us in the comments."}},
		{"commission", "Disclosure: Our partners may pay us a commission.", []string{"legal/affiliate Disclosure: Our partners may pay us a commission."}},
		{"app", "Read the full story on our app.", []string{"beg/app Read the full story on our app."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, all(before+" "+c.text+" "+behind)); diff != "" {
				t.Errorf("pieces of %q (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

// TestNextPlaces: where pieces may stand.
func TestNextPlaces(t *testing.T) {
	for _, c := range []struct {
		name, line string
		want       []string
	}{
		{"after a question", "Who will pay? Advertisement The harbour will, the mayor said.", []string{"widget/ad Advertisement"}},
		{"before a subject and its verb", "It sank. Advertisement Divers will look for it on Monday.", []string{"widget/ad Advertisement"}},
		{"a week of that name", "It sank. Advertisement Week opens in the harbour.", nil},
		{"path", "Home > News > Local The boat sank on Monday.", []string{"nav/breadcrumb Home > News > Local"}},
		{"path and button", "Home » Arts & Culture Share this article: Facebook The boat sank.", []string{"nav/breadcrumb Home » Arts & Culture", "widget/share Share this article: Facebook"}},
		{"no end of a path", "Home > News > Oxley Boats sank on Monday.", nil},
		{"score", "Home / away goals count double, the club said.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, all(c.line)); diff != "" {
				t.Errorf("pieces of %q (-want +got):\n%s", c.line, diff)
			}
		})
	}
}

func TestStop(t *testing.T) {
	long := strings.Repeat("a", 300)
	for s, want := range map[string]int{"": -1, "no mark": -1, "one. two": 3, "who? me.": 3, "oh! no? yes.": 2, long + "?": 300, long + "!.": 300} {
		if got := Stop(s); got != want {
			t.Errorf("Stop(%.20q…) = %d, want %d", s, got, want)
		}
	}
}
