package clean

var begCases = cases{
	"beg/newsletter": {
		[]string{"Get The Harbour Post's Daily Edition by email and never miss our top stories Free Sign Up", "Sign up for our weekly newsletter", "SIGN UP FOR OUR NEWSLETTER", "Get the Harbour Briefing delivered to your inbox", "For more, sign up for the What Floats newsletter.", "You can unsubscribe at any time."},
		[]string{"Get the keys by email and never open the door, she said.", "The newsletter, which he wrote for years, was read by sailors.", "Sign up sheets hung on the door of the club."},
	},
	"beg/subscribe": {
		[]string{"Subscription Notification", "Your subscription will end shortly", "Already a subscriber? Log in", "Register now for FREE unlimited access to harbour.example", "Subscribe now", "(Subscribe to the Harbour Talk podcast.)", "You have 3 free articles left"},
		[]string{"Register now, the council told voters.", "Few people subscribe to that view.", "Subscribers left in droves after the price went up."},
	},
	"beg/donate": {
		[]string{"Donate", "Contribute today", "Become a Member", "Now is the time to support independent reporting from the coast!", "Please consider making a donation", "We watch the coast. Support The Harbour Post or become our patron!"},
		[]string{"The duke was to become our patron, but died.", "They want people to donate blood.", "Now is the time to act, he said."},
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
		[]string{"Add Harbour Post as your preferred source to", "See more of our stories on Google.", "Follow us on Twitter", "Follow Ann Moor on Twitter @annmoor.", "Paul Reed can be reached at preed@example.com.", "Like us on Facebook", "Reach the author at moor@example.org", "Follow @annmoor for more.", "Contact Ann Moor at moor@example.org."},
		[]string{"Follow the money, he said.", "The island can be reached only by boat.", "Police follow her on the street.", "Contact the crew at sea."},
	},
	"beg/tips": {
		[]string{"Report an editorial error", "If you notice a spelling error, select it with the mouse and press Ctrl+Enter.", "Got a confidential news tip? We want to hear from you.", "Send tips to tips@example.com", "Report an error", "Found a mistake? Select it and press Ctrl+Enter", "If you notice an error in the text, select it and press Ctrl+Enter"},
		[]string{"Report an issue of the harbour to the crew.", "Found an error in the count, the court did.", "If you notice an error in the bill, pay half of it.", "Tips helped the police to find the boat.", "The union will report an error in the count to the court."},
	},
}
