package clean

import (
	"slices"
	"strings"
	"testing"
)

// ruleCases holds for every rule lines that it takes out and lines like them
// that must stay. Outlets and people are invented.
var ruleCases = map[string]struct{ yes, no []string }{
	"credit/disclaimer": {
		[]string{"(Disclaimer: This story is auto-generated from a syndicated feed and has not been edited.)", "Disclaimer: This report has not been edited by Harbour News staff.", "Content provided by Harbour Wire."},
		[]string{"Disclaimer: I received the kettle as a sample.", "The story, he said, has not been edited by anyone."},
	},
	"credit/reporting": {
		[]string{"(Reporting by Ann Moor in Lisbon; Editing by Paul Reed)", "Additional reporting by Carla Voss", "Editing by Paul Reed."},
		[]string{"Reporting on floods is hard work, said Moor.", "The editing was done by Reed."},
	},
	"credit/contributed": {
		[]string{"Ann Moor contributed to this report.", "—Harbour Wire writer Paul Reed in Oslo contributed to this report.", "Contributing: Carla Voss, Harbour News", "Moor and Reed contributed."},
		[]string{"The storm contributed to this year's losses.", "He contributed.", "Reed said Moor had contributed to the report that the council discussed for three long hours on Monday night in the town hall."},
	},
	"credit/wire": {
		[]string{"Inputs from AP", "(With PTI inputs)", "Input: AP", "This story uses material from The Associated Press.", "(With information from Harbour Press)", "With files from The Canadian Press", "Wire services contributed to this report.", "Source: Agencies"},
		[]string{"With information from the ship's log, the crew found the island.", "Agencies said the ship sank.", "The source: a spring in the hills."},
	},
	"credit/republished": {
		[]string{"This article was originally published on Harbour News.", "This piece first appeared on Harbour News.", "Reprinted with permission from Harbour Books.", "Translated by Ann Moor."},
		[]string{"The actor first appeared on Harbour News in 1999, when he was ten.", "The book was translated by her aunt."},
	},
	"credit/automation": {
		[]string{"The Harbour Press created this story using technology provided by Data Boat and data from Sportnet."},
		[]string{"The studio created this story using puppets."},
	},
	"credit/funding": {
		[]string{"The Harbour Press is solely responsible for all content.", "This story was supported by the Harbour Fund.", "The Harbour Press receives support from several private foundations for its reporting."},
		[]string{"The mayor said he was solely responsible.", "This story was supported by two witnesses, who spoke on condition of anonymity because they feared for their jobs."},
	},
	"credit/transcript": {
		[]string{"Accuracy and availability of Harbour Radio transcripts may vary.", "There may be small errors in this transcript."},
		[]string{"The transcript shows that the pilot spoke twice.", "There may be small errors in the count."},
	},
	"credit/image": {
		[]string{"Image: AP", "Photo: Ann Moor / Harbour Press", "Paul Reed/Reuters.", "Carla Voss via Getty Images", "(Photo by Ann Moor/Getty Images)", "Illustration: Paul Reed", "(File photo)", "Representational image. (AP)", "Featured image: AFP"},
		[]string{"He told Reuters.", "The image: a boat on a hill. It won a prize in Oslo.", "Image is everything, said Reed.", "File photos were lost."},
	},
	"credit/agency": {
		[]string{"(ANI)", "— Reuters", "AFP", "(with Reuters)", "AFP/Reuters"},
		[]string{"Reuters was told.", "(Laughter)", "Apart from AFP", "With love"},
	},
	"nav/tags": {
		[]string{"Tags: boat, harbour", "Filed under: Sea", "Posted in: Sea News"},
		[]string{"Tags were sewn onto the sails.", "Topics of the talks were fish and oil."},
	},
	"beg/newsletter": {
		[]string{"Sign up for our weekly newsletter", "SIGN UP FOR OUR NEWSLETTER", "Get the Harbour Briefing delivered to your inbox", "For more, sign up for the What Floats newsletter.", "You can unsubscribe at any time."},
		[]string{"The newsletter, which he wrote for years, was read by sailors.", "Sign up sheets hung on the door of the club."},
	},
	"beg/subscribe": {
		[]string{"Already a subscriber? Log in", "Subscribe now", "(Subscribe to the Harbour Talk podcast.)", "You have 3 free articles left"},
		[]string{"Few people subscribe to that view.", "Subscribers left in droves after the price went up."},
	},
	"beg/donate": {
		[]string{"Donate", "Contribute today", "Become a Member", "Now is the time to support independent reporting from the coast!", "Please consider making a donation"},
		[]string{"They want people to donate blood.", "Now is the time to act, he said."},
	},
	"beg/app": {
		[]string{"Download our app", "CLICK HERE TO GET THE HARBOUR NEWS APP", "For more from The Harbour Post, download our app for iOS or Android."},
		[]string{"Download speeds fell in March.", "Get the app out of the store, the court ruled on Monday."},
	},
	"beg/alerts": {
		[]string{"Sign up for email alerts", "Get news alerts", "Breaking news alerts from Harbour News"},
		[]string{"Alerts were sent at noon.", "Breaking news alerts woke him at night, so he switched the telephone off."},
	},
	"beg/follow": {
		[]string{"Follow us on Twitter", "Follow Ann Moor on Twitter @annmoor.", "Paul Reed can be reached at preed@example.com.", "Like us on Facebook", "Reach the author at moor@example.org", "Follow @annmoor for more.", "Contact Ann Moor at moor@example.org."},
		[]string{"Follow the money, he said.", "The island can be reached only by boat.", "Police follow her on the street.", "Contact the crew at sea."},
	},
	"beg/tips": {
		[]string{"Got a confidential news tip? We want to hear from you.", "Send tips to tips@example.com", "Report an error"},
		[]string{"Tips helped the police to find the boat.", "The union will report an error in the count to the court."},
	},
	"widget/error": {
		[]string{"• Oops!", "Something went wrong.", "Please try again later.", "Please enable JavaScript to view the comments.", "Thanks for signing up!"},
		[]string{"Oops! Harbour play does not stop the show.", "Something went wrong with the engine, she said."},
	},
	"widget/share": {
		[]string{"Share on Facebook", "Click to share on Twitter (Opens in new window)", "Copy link", "Share this article on"},
		[]string{"Share prices fell.", "They share on average two meals a day.\u00a0The rest goes to waste, he said."},
	},
	"widget/comments": {
		[]string{"Join the conversation", "Leave a Reply", "Comments are closed.", "12 comments"},
		[]string{"Comments made by the mayor drew laughter.", "He joined the conversation."},
	},
	"widget/gallery": {
		[]string{"View image in fullscreen", "Image 1 of 8", "Hide caption", "See photos from the regatta below:"},
		[]string{"Photos of the wreck were shown in court.", "View from the hill."},
	},
	"widget/video": {
		[]string{"Now playing", "Watch the full interview below:", "Play video", "Watch the video above."},
		[]string{"Watch out for ice, the office said.", "The video shows two men."},
	},
	"widget/login": {
		[]string{"Log In", "Sign out", "My profile", "UK Edition"},
		[]string{"Log books were lost.", "They sign in ink."},
	},
	"widget/ad": {
		[]string{"Advertisement", "Story continues below advertisement", "ADVERTISEMENT", "SKIP ADVERTISEMENT"},
		[]string{"The advertisement was banned.", "The story continues in Oslo, where Moor was born."},
	},
	"widget/poll": {
		[]string{"Was this page helpful?", "Rate this article", "Take our poll"},
		[]string{"Was this helpful to the crew? Nobody knows.", "The poll showed a lead."},
	},
	"widget/market": {
		[]string{"All quotes delayed a minimum of 15 minutes.", "5-Day Forecast", "*Data is delayed at least 15 minutes"},
		[]string{"Quotes from the book were read aloud.", "The forecast is bad.", "Data is delayed when the cable under the sea breaks."},
	},
	"widget/counts": {
		[]string{"1.1k shares", "9,261 views"},
		[]string{"1,000 shares were sold on Monday.", "Views differ."},
	},
	"widget/reading-time": {
		[]string{"3 min read", "Reading time: 2 minutes"},
		[]string{"It took 3 minutes to read the will.", "Reading takes time."},
	},
	"widget/empty": {
		[]string{"undefined mins", "Toggle navigation", "Hide message bar"},
		[]string{"The rules are undefined.", "Close calls are common."},
	},
	"nav/read-more": {
		[]string{"Read more", "READ MORE:", "Continue reading", "Read the rest of the story at The Harbour Post.", "Also on HarbourPost:", "(h/t Harbour Video.)", "Via harbourpost.com"},
		[]string{"Children should read more, she said.", "Read more than one book a week, if you can.", "Via Oslo", "Via the U.S."},
	},
	"nav/visit": {
		[]string{"For the latest news, weather and tides, head to The Harbour.", "Visit our affiliate website: example.com", "For more news of the sea visit harbourpost.com."},
		[]string{"For the latest voyage he took a cook.", "Visit the island in June.", "For more sun visit Oslo in June."},
	},
	"nav/agency": {
		[]string{"More AP NBA: https://example.com/nba", "Follow AP's full coverage of the vote"},
		[]string{"More AP courses are taught.", "Full coverage of the roof costs more."},
	},
	"nav/skip": {
		[]string{"Skip to main content", "Back to top", "View all"},
		[]string{"Skip the main course, he said.", "The team is back to top form."},
	},
	"legal/wire": {
		[]string{"© 2008 AFP", "Copyright 2020 The Associated Press. All rights reserved.", "This material may not be published, broadcast, rewritten or redistributed.", "Visit The Harbour Post at www.harbourpost.example"},
		[]string{"AFP saw the papers.", "This material may not be as strong as steel.", "Visit her at home in June."},
	},
	"legal/copyright": {
		[]string{"© 2019 Harbour Communications, Inc.", "ALL RIGHTS RESERVED.", "Copyright © 2015 by Ann Moor.", "Copyright (c) 2015 Ann Moor"},
		[]string{"Copyright law is old.", "All rights are reserved for the crown, the judge said."},
	},
	"legal/terms": {
		[]string{"Terms & Conditions", "Privacy policy", "About Us | Advertise with Us", "This site is protected by reCAPTCHA and the Privacy Policy applies."},
		[]string{"Terms of the deal were not disclosed.", "Privacy is dead, he said."},
	},
	"legal/cookies": {
		[]string{"This site uses cookies. By continuing to browse the site you are agreeing to our use of cookies.", "Cookie Settings"},
		[]string{"They are also serving cookies.", "We use cookies in the crust."},
	},
	"legal/affiliate": {
		[]string{"When you purchase through links on our site, we may earn an affiliate commission.", "Harbour Hub may earn a commission from Bookboat.", "Buying through us may earn us a commission."},
		[]string{"Agents may earn a commission of two percent on every boat that is sold before the end of June.", "When you buy a boat, look at the keel."},
	},
	"debris/handle": {
		[]string{"@annmoor", "#regatta"},
		[]string{"@annmoor said so.", "@reader_12."},
	},
	"debris/url": {
		[]string{"https://example.com/a/b", "www.example.com"},
		[]string{"https://example.com is the address.", "example"},
	},
	"dateline/wire": {
		[]string{"LONDON (Reuters) - The boat sank in the night and nobody was hurt, the police said.", "WASHINGTON, Aug. 19 (UPI) — The boat sank in the night and nobody was hurt.", "BEIRUT/THE HAGUE, March 7 (Reuters) - The boat sank in the night and nobody knew."},
		[]string{"The club (Harbour) - the oldest of all - lost its roof in the storm of Sunday night.", "Moor (left) — seen here with Reed — was the first woman to sail around the world."},
	},
	"dateline/plain": {
		[]string{"DES MOINES, Iowa — The boat sank in the night and nobody was hurt, the police said.", "BERLIN -- The boat sank in the night and nobody was hurt, the police said on Monday.", "TALLAHASSEE — The boat sank in the night and nobody was hurt, the police said."},
		[]string{"ADVERTISEMENT – The boat sank in the night and nobody was hurt, the police said.", "EXCLUSIVE — The boat sank in the night and nobody was hurt, the police said.", "NASA — the agency that sent people to the moon — has lost a boat in the harbour."},
	},
	"dateline/tag": {
		[]string{"(CNN) -- The boat sank in the night and nobody was hurt, the police said on Monday.", "(AP) The boat sank in the night and nobody was hurt, the police said on Monday."},
		[]string{"(CNN)said the boat sank in the night and nobody was hurt, the police said on Monday.", "(Laughter) The boat sank in the night and nobody was hurt, the police said on Monday."},
	},
}

// contextRules need more than their own line: they have tests of their own.
var contextRules = []string{"beg/support"}

func TestRules(t *testing.T) {
	const before, after = "A boat sank in the harbour on Monday, the police of the town said in the evening, and its owner wept for hours.\n\n", "\n\nNobody was hurt, and the boat will be lifted on Tuesday morning.\n"
	p := New(Syndication(), Datelines())
	for rule, c := range ruleCases {
		t.Run(rule, func(t *testing.T) {
			if len(c.yes) == 0 || len(c.no) == 0 {
				t.Fatal("want a line that goes and one that stays")
			}
			for _, line := range c.yes {
				text, err := p.Clean(before + line + after)
				if err != nil {
					t.Fatal(err)
				}
				var got []string
				for e := range text.Changes() {
					got = append(got, e.Rule)
				}
				if !slices.Equal(got, []string{rule}) {
					t.Errorf("%q: rules %q, want %q", line, got, rule)
				}
			}
			for _, line := range c.no {
				text, err := p.Clean(before + line + after)
				if err != nil {
					t.Fatal(err)
				}
				for e := range text.Changes() {
					t.Errorf("%q: rule %s took out %q", line, e.Rule, e.Old)
				}
			}
		})
	}
}

func TestRulesHaveCases(t *testing.T) {
	names := []string{"credit/image", "credit/agency", "debris/handle", "debris/url", "dateline/wire", "dateline/plain", "dateline/tag"}
	for _, r := range syndicationRules {
		names = append(names, r.name)
		if r.why == "" || !strings.HasSuffix(r.why, ".") {
			t.Errorf("rule %s does not say why", r.name)
		}
		for _, l := range r.lines {
			w := strings.Fields(strings.TrimSuffix(l, " **"))
			if l != strings.ToLower(l) || strings.Contains(strings.Join(w, " "), "**") || w[0] == "^" && wild(w[1]) || w[0] != "^" && wild(w[0]) && wild(w[len(w)-1]) {
				t.Errorf("rule %s: pattern %q cannot match", r.name, l)
			}
		}
	}
	for _, name := range names {
		if _, ok := ruleCases[name]; !ok && !slices.Contains(contextRules, name) {
			t.Errorf("rule %s has no cases", name)
		}
	}
	for name := range ruleCases {
		if !slices.Contains(names, name) {
			t.Errorf("cases of %s, which is no rule", name)
		}
	}
}

func TestSyndicationContext(t *testing.T) {
	const story = "A boat sank in the harbour on Monday, the police said."
	tests := []struct{ name, text, want string }{
		{"a beg beside a beg", "Support The Harbour Post!\nContribute today\n\n" + story, "\n\n\n" + story},
		{"“Support …” alone is a headline", "Support the crew\n\n" + story, "Support the crew\n\n" + story},
		{"behind the header of an export", " date 2022-10-27 Support The Harbour Post!\nContribute today\n" + story, " date 2022-10-27 \n\n" + story},
		{"credit in brackets at the end of a paragraph", story + " (Reporting by Ann Moor; Editing by Paul Reed)", story},
		{"credit as last sentence", story + " Ann Moor contributed to this report.", story},
		{"credit glued to the last sentence", "“It sank,” he said.Ann Moor contributed to this report.", "“It sank,” he said."},
		{"agency at the very end", story + " “It sank,” he said. (ANI)", story + " “It sank,” he said."},
		{"agency at the end before a credit", story + " — Reuters\n\nEditing by Paul Reed", story + "\n\n"},
		{"agency in brackets before the end may be a caption's", story + " (AP)\n\n" + story, story + " (AP)\n\n" + story},
		{"agency that spoke", "He told the agency what he had seen when the boat sank (AP)", "He told the agency what he had seen when the boat sank (AP)"},
		{"agency line above the story is a byline", "AFP\n\n" + story + story, "AFP\n\n" + story + story},
		{"brackets that are no credit", story + " (The boat was old.)", story + " (The boat was old.)"},
		{"sentence that is no credit", story + " He wrote a report.", story + " He wrote a report."},
		{"disclaimer cut off, name behind it", story + "\n\n(Disclaimer: This story is auto-generated from a syndicated feed; only the title was reworked by\n\nAnn B. Moor", story + "\n\n\n\n"},
		{"disclaimer closed", story + "\n\n(Disclaimer: This story is auto-generated from a syndicated feed.)\n\nAnn B. Moor", story + "\n\n\n\nAnn B. Moor"},
		{"disclaimer cut off, prose behind it", story + "\n(Disclaimer: This story is auto-generated from a syndicated feed by\n" + story, story + "\n\n" + story},
		{"handle that speaks", "“The boat was old.”\n\n@reader_12", "“The boat was old.”\n\n@reader_12"},
		{"correction stays", "Correction: An earlier version of this story misstated the name of the boat.", "Correction: An earlier version of this story misstated the name of the boat."},
		{"editor's note stays", "Editor's note: This story has been updated.", "Editor's note: This story has been updated."},
		{"helpline stays", "If you or someone you know needs help, call 988.", "If you or someone you know needs help, call 988."},
		{"a dateline for each place", "OSLO (AP) — " + story + "\n\nBERGEN (AP) — " + story, story + "\n\n" + story},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := New(Syndication(), Datelines()).Clean(tt.text)
			if err != nil {
				t.Fatal(err)
			}
			if got.String() != tt.want {
				t.Errorf("Clean(%q)\n got %q\nwant %q", tt.text, got, tt.want)
			}
		})
	}
}

func BenchmarkSyndication(b *testing.B) {
	text := strings.Repeat("The boat sank in the harbour on Monday, the police of the town said, and nobody was hurt, which some called a “miracle” of the sea.\n\nMoor, who saw it, said she had not slept since.\n\n", 100)
	c := Syndication()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		c.AppendEdits(nil, text)
	}
}
