package clean

var widgetCases = cases{
	"widget/error": {
		[]string{"Your subscription could not be saved. Please try again.", "• Oops!", "Something went wrong.", "Please try again later.", "Please enable JavaScript to view the comments.", "Thanks for signing up!"},
		[]string{"Your subscription has lapsed, the letter said.", "Oops! Harbour play does not stop the show.", "Something went wrong with the engine, she said."},
	},
	"widget/share": {
		[]string{"Share on Facebook", "Click to share on Twitter (Opens in new window)", "Copy link", "Share this article on", "Kindly share this story:", "Facebook Twitter WhatsApp Email", "Share | Facebook | X | Print"},
		[]string{"Facebook, Twitter and Google", "Email and print", "Share prices fell.", "They share on average two meals a day.\u00a0The rest goes to waste, he said."},
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
		[]string{"Now playing", "Watch the full interview below:", "Play video", "Watch the video above.", "02:14 - Source: Harbour News", "Current Time 0:00 / Duration 1:02"},
		[]string{"5 men sought: Source: unknown", "Watch out for ice, the office said.", "The video shows two men."},
	},
	"widget/login": {
		[]string{"Log In", "Sign out", "My profile", "UK Edition"},
		[]string{"Log books were lost.", "They sign in ink."},
	},
	"widget/ad": {
		[]string{"Advertisement", "Story continues below advertisement", "ADVERT", "ADVERTISEMENT", "SKIP ADVERTISEMENT"},
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
		[]string{"3 min read", "20 minutes to read", "Reading time: 2 minutes"},
		[]string{"It took 3 minutes to read the will.", "Reading takes time."},
	},
	"widget/age": {
		[]string{"This article is more than 3 years old"},
		[]string{"This article is more than a list of boats.", "The boat is more than 3 years old"},
	},
	"widget/empty": {
		[]string{"undefined mins", "Toggle navigation", "Hide message bar"},
		[]string{"The rules are undefined.", "Close calls are common."},
	},
}
