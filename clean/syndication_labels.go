package clean

// labelRules are the widgets that say something and do nothing.
var labelRules = []syndicationRule{
	{
		name: "widget/ad", why: "Labels of advertising space.",
		lines: []string{
			"advertisement", "advertisements", "advert", "adverts", "advertisement #", "advertising", "story continues", "story continues below", "article continues below", "article continues below ad", "story continues below ad", "story continues below this ad", "the story|article continues below|after ~ ad|advert|advertisement", "story|article continues after|below the ad|advert|advertisement|video|gallery|promotion", "text ad: **", "paid advertisement", "story continues below advertisement", "article continues below advertisement", "article continues after ad", "article continues after advertisement", "article continues after sponsor message", "continue reading below", "content continues below", "continued below", "ad feedback", "ad policy", "ad choices", "adchoices", "skip advertisement", "ad", "ads", "sponsored", "sponsored content", "sponsored by *", "sponsor message", "paid content", "paid post", "promoted", "promoted content", "promoted stories", "partner content", "advertise with us", "advertise", "close ad", "remove ads", "ads by *", "powered by *", "presented by *", "brought to you by *", "report this ad", "why this ad", "this advertisement has not loaded yet **", "scroll to continue **", "article content", "we apologize but this video has failed to load", "recommended videos powered by *",
		},
	},
	{
		name: "widget/poll", why: "Questions of the page to the reader.",
		lines: []string{
			"was this page helpful", "was this article helpful", "was this helpful", "was this article valuable", "rate this article", "rate this", "take our poll **", "take the quiz **", "take our quiz", "vote now", "view results", "poll", "quiz", "did you find this article *", "how would you rate *", "what's your reaction", "how do you feel about this story",
		},
	},
	{
		name: "widget/market", why: "Footnotes of market and weather boxes.",
		lines: []string{
			"all quotes delayed ~ ~ minimum of **", "quotes delayed **", "market data provided by **", "data is a real-time snapshot **", "data is delayed ~ ~ ~ ~", "quote data delayed **", "real-time quotes **", "legal statement", "# forecast", "# day forecast", "market indices are shown in real time **", "powered and implemented by *",
		},
	},
	{
		name: "widget/counts", why: "Counters of readers.",
		lines: []string{"# shares", "# share", "# views", "# view", "# reads", "# read", "# likes", "shares", "views", "# retweets", "# people are reading this"},
	},
	{
		name: "widget/reading-time", why: "An estimate of how long reading takes.",
		lines: []string{"# min read", "# minute read", "# minutes read", "# minutes|min|mins to read", "# mins read", "# min", "reading time: # min|mins|minute|minutes", "reading time # min|mins|minute|minutes", "estimated reading time: # ~", "read time: # min|mins|minute|minutes", "time to read: # ~"},
	},
	{
		name: "widget/age", why: "A page's warning that the text is old.",
		lines: []string{"this article|story|post is more than # year|years|month|months old", "this article|story is over # year|years|month|months old", "this content was published on *"},
	},
	{
		name: "widget/empty", why: "Words of a template that its values left alone.",
		lines: []string{"posted", "undefined", "undefined mins", "null", "nan", "object object", "close", "close alert", "close message", "dismiss", "hide message bar", "open navigation menu", "toggle navigation", "toggle menu", "font size", "increase article font size", "decrease article font size", "descrease article font size", "opens in new window", "opens in a new window", "text size"},
	},
}
