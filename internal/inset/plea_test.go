package inset

import "testing"

func TestPlea(t *testing.T) {
	tests := []struct{ name, line, want string }{
		{"letters", "Get all of the day's news straight to your inbox by signing up here.", "beg/newsletter"},
		{"letters of an outlet", "Join 30,000 readers of our Friday letter, free in your inbox.", "beg/newsletter"},
		{"in brackets", "[Sign up for our morning newsletter, delivered Monday to Friday]", "beg/newsletter"},
		{"channel", "Click here to join our WhatsApp channel", "beg/follow"},
		{"writers", "Follow Ann Moor and Paul Reed on Twitter: @annmoor and @preed", "beg/follow"},
		{"application", "Download the free Harbour News app for updates on this and other stories.", "beg/app"},
		{"telephone", "Get more stories like this delivered straight to your phone.", "beg/alerts"},
		{"pay", "Subscribe now for unlimited access.", "beg/subscribe"},
		{"money", "Donate today to keep independent reporting alive.", "beg/donate"},
		{"small money", "Chip in from $5 a month.", "beg/donate"},
		{"mistakes", "If you see a typo or error, please let us know at web@harbour.example.", "beg/tips"},
		{"another page", "Read the full report here.", "nav/read-more"},
		{"own pages", "Stay with Harbour 24 for updates on this story.", "nav/visit"},
		{"commission", "We may earn a commission if you buy something through links on this page.", "legal/affiliate"},
		{"two of them", "Sign up for our newsletter. Follow us on Telegram.", "beg/newsletter"},

		{"the other apostrophe", "Don’t miss the latest news: join our WhatsApp channel.", "beg/follow"},
		{"several sentences", "Do you have a photo or video of a breaking news story? Send it to us here with a brief description.", "beg/tips"},
		{"a price", "Support The Harbour Times from $2 a month — it only takes a minute.", "beg/donate"},
		{"a button behind it", "Get the top stories of the day in our evening update. Sign up now.", "beg/alerts"},
		{"a film", "Watch this video to find out more", "widget/video"},
		{"a film of somebody", "Watch the video of the boat that you sank, the judge said.", ""},
		{"a price of something else", "Consider what $5,000 a year would mean to our town.", ""},
		{"the price of a boat", "Support the crew, whose boat cost $5,000.", ""},
		{"several sentences of a column", "If you ask us, the harbour is lost. Our boats are old. You know it.", ""},

		{"nothing", "", ""},
		{"an order about something else", "Sign up for free trees at the town hall until May.", ""},
		{"somebody says it", "Sign up for our newsletter, the bishop told them.", ""},
		{"in quotation marks", `"Sign up for our newsletter."`, ""},
		{"about somebody", "Follow her on Twitter and you will know what she eats.", ""},
		{"a headline", "Want to delete your Facebook account? Here is how", ""},
		{"a headline about a network", "Follow the money: how Facebook paid for the bridge", ""},
		{"a plea and a sentence", "Sign up for our newsletter. The boat sank on Monday.", ""},
		{"a plea without an end", "Subscribe to our newsletter Brandt was told", ""},
		{"no page", "Support the crew and their families.", ""},
		{"support for something", "Support for journalism fell in June.", ""},
		{"advice", "Stay away from the pier, and watch the news.", ""},
		{"police", "If you have information about the boat, email the officer at reed@police.example.", ""},
	}
	for _, tt := range tests {
		if got := Plea(tt.line); got != tt.want {
			t.Errorf("%s: Plea(%q) = %q, want %q", tt.name, tt.line, got, tt.want)
		}
	}
}

func TestPleaInLine(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"between sentences", "Get all of the day's news straight to your inbox by signing up here.", "beg/newsletter Get all of the day's news straight to your inbox by signing up here."},
		{"without a full stop", "Get the day's news in your inbox by signing up here", "beg/newsletter Get the day's news in your inbox by signing up here"},
		{"in square brackets", "[Sign up for our morning newsletter, delivered to your inbox Monday to Friday]", "beg/newsletter [Sign up for our morning newsletter, delivered to your inbox Monday to Friday]"},
		{"behind a dash", "— Subscribe now for unlimited access.", "beg/subscribe — Subscribe now for unlimited access."},
		{"headline with the next sentence glued on", "RELATED: What the fine means for small banks“The fine is small,” he said.", "nav/read-more RELATED: What the fine means for small banks"},
		{"a name with a capital inside", "RELATED: What the fine means for iPhone makers", "nav/read-more RELATED: What the fine means for iPhone makers"},
		{"many", "Trending now: Six dead in motorway crash", "nav/read-more Trending now: Six dead in motorway crash"},
		{"a sentence that begins with a noun", "Read also: Tolls to rise on northern motorways Shopkeepers had hung black cloth in their windows.", "nav/read-more Read also: Tolls to rise on northern motorways"},
		{"with a name and an age", "Read also: Tolls to rise on northern motorways Rosa Quintero, 71, wept.", "nav/read-more Read also: Tolls to rise on northern motorways"},
		{"a name inside the headline", "Read also: Tolls to rise as Brandt has his way Reed said so.", "nav/read-more Read also: Tolls to rise as Brandt has his way"},
		{"a name of unknown place", "Read also: Fans of the club blame Rovers for the loss in Oslo on Monday Brandt was told.", ""},
		{"two blanks", "Read also: Ferries stop for the third day  The owner wept.", "nav/read-more Read also: Ferries stop for the third day"},
		{"no network", "Follow us on the way down and you will live.", ""},
		{"no network, and more", "Follow us at night.", ""},
	}
	for _, tt := range tests {
		got := ""
		if a := all(before + " " + tt.text + " The owner wept."); len(a) > 0 {
			got = a[0]
		}
		if got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
	if got := all(`"We lost. Donate today to keep independent reporting alive. We need you," she said.`); got != nil {
		t.Errorf("inside a quotation: %q", got)
	}
}
