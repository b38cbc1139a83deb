package clean

var navRules = []syndicationRule{
	{
		name: "nav/read-more", why: "A pointer to another story.",
		lines: []string{
			"read more", "read more:", "read more here", "read more about *", "read more at *", "read more on *", "read more from *", "read the full story **", "read full story **", "read the full article **", "read full article", "read the whole story **", "read the rest ~ ~ ~ ~ ~ ~ ~ ~", "read the rest of *", "read the rest here", "read next", "read next:", "read this next", "read the report here", "continue reading", "keep reading", "see more", "see also", "see more:", "also read", "also read:", "also on * :", "more:", "more on this", "more on this story", "click here to read *", "click here for more **", "click here for *", "click here to continue reading", "click here", "find out more", "click for more **", "for more click here", "for more on this story **", "full story", "more details", "see also:", "read also", "read also:", "read on", "read some more", "related: *", "read more: *", "also read: *", "read also: *", "see also: *", "more: *", "read: *", "also read *", "read also *", "don't miss: *", "must read: *", "also see: *", "h/t *", "via @",
			"read now: *", "you may also like: *", "you might also like: *", "you might also be interested in: *", "we recommend: *", "recommended reading: *", "related news: *", "related article|articles: *", "related story|stories: *", "related reading: *", "also worth reading: *", "in case you missed it: *", "more by this author", "more from this author", "more by the same author", "other stories by this author", "read more stories by *", "more stories by *",
			"read more: * *", "also read: * *", "read also: * *", "see also: * *", "related: * *", "you may also like: * *", "you might also like: * *", "we recommend: * *", "must read: * *", "don't miss: * *", "related news: * *", "related story|stories: * *", "related article|articles: * *", "you may be interested in: * *", "you may like: * *", "recommended: * *", "you may be interested in: *", "you may like: *",
			"you may|might also be interested in: *", "you may|might also be interested in: * *", "you may|might also enjoy: *", "further reading: *", "more on this topic: *", "more on the topic: *", "keep reading: *", "continue reading: *", "read more on this story|topic: *", "related content|coverage|posts|post|video|videos: *", "suggested reading: *", "recommended for you: *", "trending now: *", "go deeper: *", "dig deeper: *", "explore more: *", "learn more: *", "what to read next: *", "what to read next", "read next: *", "previous|past|earlier|more coverage: *", "watch also: *", "watch more: *",
			"trending now: * *", "further reading: * *", "keep reading: * *", "read next: * *", "read more on this story|topic: * *", "go deeper: * *",
			"list of # items", "list of # itemslist **", "list of # items list **", "list # of # **", "end of list",
		},
	},
	{
		name: "nav/visit", why: "An advertisement of the outlet's own pages.",
		lines: []string{
			"for the latest news * head to **", "for the latest news * visit **", "for the latest * head to *", "for the latest * visit *", "for the latest news * go to **", "for more news * visit **", "for more * visit our *", "for more * visit @", "for more stories like this ~ ~ ~ ~ ~ ~", "for more stories like this *", "for more news from *", "for more information visit *", "visit * to watch the latest **", "visit our affiliate website: *", "visit our website **", "visit us at *", "catch the latest * on **", "get the latest * on *", "get all the latest * on **", "get the latest news **", "get more news **", "stay up to date with **", "stay up to date on **", "stay updated **", "catch all the latest ~ ~ ~ on|from **", "catch all the ~ ~ ~ ~ news on **", "follow our live blog **", "follow our live coverage **", "subscribe to our telegram channel **", "more from *", "more stories from *", "check out our *", "check out more *", "read more stories *", "you can also read *",
		},
	},
	{
		name: "nav/agency", why: "An agency's pointer to its own coverage.",
		lines: []string{"follow ap's * coverage **", "follow ap's coverage **", "follow the ap's coverage **", "follow ap's full coverage **", "follow the ap's * coverage **", "ap * https", "ap sports: https **", "more ap * https **", "ap nfl: **", "ap nba: **", "full coverage: **", "follow full coverage **", "follow * coverage at **"},
	},
	{
		name: "nav/tags", why: "The keywords of the story.",
		lines: []string{"tags: *", "tag: *", "topics: *", "tagged: *", "tagged as: *", "filed under: *", "filed under", "posted in: *", "categories: *", "category: *", "keywords: *", "explore more on these topics", "more about", "related topics: *", "in this story: *", "topics|tags|keywords: * *", "published under: **", "filed in: *", "more on: *"},
	},
	{
		name: "nav/archive", why: "The heading of a list of a site's posts.",
		lines: []string{"tag archives: *", "home blog page #", "category archives: *", "monthly archives: *", "daily archives: *", "author archives: *", "browsing category *", "browsing tag *", "posts tagged with ~ ~", "posts filed under ~ ~"},
	},
	{
		name: "nav/skip", why: "Links for moving on the page.",
		lines: []string{"skip to main content", "accessibility links", "skip to content", "jump directly to the content", "skip to footer", "skip to navigation", "skip to table of contents", "skip navigation", "back to top", "back to top button", "scroll to top", "return to top", "go to top", "top of page", "jump to content", "jump to navigation", "view all", "see all", "show more", "show less", "load more", "main menu", "next article", "previous article", "next story", "previous story", "next post", "previous post", "return to homepage", "back to home", "back to homepage", "go back"},
	},
}
