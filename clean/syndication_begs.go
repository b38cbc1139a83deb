package clean

var begRules = []syndicationRule{
	{
		name: "beg/newsletter", why: "An invitation to a newsletter.",
		lines: []string{
			"sign up for our|the|my * newsletter|newsletters **", "sign up for our|the|my newsletter|newsletters **", "sign up to our|the * newsletter|newsletters **", "sign up to our|the newsletter|newsletters **", "sign up for * newsletter|newsletters", "sign up to * newsletter|newsletters", "sign up to receive *", "sign up to get *", "sign up here ~ ~ ~ newsletter|newsletters", "sign up here", "sign up here for *", "sign up here to *",
			"subscribe to our|the * newsletter|newsletters **", "subscribe to our|the newsletter|newsletters **", "subscribe to * newsletter|newsletters", "subscribe to newsletter|newsletters", "join our newsletter", "join the newsletter", "get our newsletter|newsletters **", "get the newsletter", "newsletter sign up", "newsletter signup", "newsletter", "newsletters", "our newsletter",
			"get * delivered to your inbox **", "get * by email and never miss our|a|the top|story|latest|best ~ ~ ~ ~", "get * daily edition by email ~ ~ ~ ~", "get * in your inbox **", "get * straight to your inbox", "get this delivered to your inbox **", "get the latest * in your inbox", "delivered to your inbox **", "straight to your inbox **", "for more sign up for the * newsletter **", "enter your email ~ ~ ~ ~ ~ ~", "enter your email address ~ ~ ~", "your email address", "email address", "want more * sign up for **", "want the latest * sign up **",
			"you can unsubscribe at any time **", "you may unsubscribe at any time **", "by signing up you agree to **", "by subscribing you agree to **", "by submitting above you agree to **", "by clicking sign up you agree **", "by providing a|an|your|my email **", "by entering your email **", "get daily news **", "get the day's top headlines **", "a weekly newsletter *", "invalid email ~ ~ ~",
			"skip past newsletter promotion", "after newsletter promotion", "privacy notice: newsletters may contain **", "sign up for ~ ~ ~ free newsletter **", "receive our newsletter ~ ~ ~",
		},
	},
	{
		name: "beg/subscribe", why: "A paywall or an invitation to subscribe.",
		lines: []string{
			"subscription notification", "please update your billing information|details ~", "please update your billing details here **", "we have noticed that there is an issue with your subscription **", "the subscription details associated with this account **", "your subscription will end ~ ~",
			"already a subscriber **", "already have an account **", "already a member **", "already subscribed ~ ~ ~", "subscribe now **", "subscribe today **", "subscribe for *", "subscribe", "subscribe to continue ~", "subscribe to read ~ ~ ~", "subscribe to unlock **", "subscribe to keep reading", "start your free trial **", "start your subscription **", "start a free trial", "try it free **", "become a subscriber **",
			"subscribe to * on|via|through|at itunes|apple|spotify|youtube|google|stitcher|soundcloud **", "subscribe to the * podcast **", "subscribe to * podcast ~ ~ ~ ~ ~", "subscribe to our podcast **", "subscribe to our * channel ~ ~", "subscribe to our youtube channel **", "this story|article is ~ exclusive to ~ subscribers", "this story|article is exclusively for subscribers", "this story is available exclusively to * subscribers **", "this content is only available to subscribers", "this article is for subscribers only", "this story|article|content is ~ for ~ subscribers|members ~", "this is a subscriber-only *", "subscriber only", "subscribers only", "exclusive for subscribers", "for subscribers",
			"you have # free articles|stories left|remaining ~ ~ ~", "you have # articles|stories left|remaining ~ ~ ~", "you have reached your limit of * articles **", "you've reached your ~ limit **", "to continue reading", "to continue reading please|subscribe|log|sign|register|become|create **", "to continue reading this|the * please|subscribe|log|sign|register|become|create **", "to read the full story ~ ~ ~", "continue reading your article with **", "unlock this article **", "you can save this article by registering **", "please log in to bookmark **", "support quality journalism **", "unlimited digital access **", "digital subscription **", "cancel anytime", "gift this article", "gift subscription", "give the gift of *",
			"register now for free unlimited access **", "register for free to continue **", "register for free to read **", "create a free account to **",
			"join ^ for access to this content",
		},
	},
	{
		name: "beg/app", why: "An invitation to an application.",
		lines: []string{
			"click here to get the * app", "click here to download the * app", "download our ~ app ~ ~ ~ ~ ~ ~", "download the * app ~ ~ ~ ~ ~ ~", "download our app for **", "get our app", "get the app", "get our free ~ ~ ~ app", "get the * app", "install our app", "download now", "download the app **", "for more from * download our app **", "explore * on your mobile app", "available on the app store", "get it on google play", "download on the app store", "open in app", "open the app",
		},
	},
	{
		name: "beg/alerts", why: "An invitation to alerts or notifications.",
		lines: []string{
			"sign up for ~ ~ alerts", "sign up for email alerts", "get news alerts", "get breaking news alerts **", "breaking news alerts ~ ~ ~ ~ ~", "breaking news alert", "breaking news text alerts", "email alerts", "get email alerts **", "news alerts", "turn on notifications **", "enable notifications **", "allow notifications", "manage alerts for this article", "manage notifications", "get notified **", "want breaking news **", "get the latest news alerts **",
		},
	},
	{
		name: "beg/follow", why: "An invitation to follow an outlet or a writer elsewhere.",
		lines: []string{
			"follow us on facebook|twitter|instagram|x|youtube|telegram|whatsapp|linkedin|tiktok|threads|bluesky|flipboard|pinterest|google|social|our|@ **", "follow us on all ~ ~ ~ ~", "follow us", "follow us at *", "follow us for *", "like us on facebook **", "find us on facebook **", "join us on facebook **", "visit our facebook page", "visit us on facebook", "follow ^ on twitter **", "follow ^ on facebook **", "follow ^ on instagram **", "follow ^ on x ~", "follow ^ on youtube", "follow him on **", "follow her on **", "follow me on **", "follow them on **", "follow ^ at * **", "follow the author on **", "follow @ **", "on twitter: **", "twitter: *", "facebook: *", "instagram: *",
			"set preferred source", "add as preferred source on google", "add as preferred on google", "add us on google", "add * as your|a preferred source ~ ~ ~", "see more of our stories on google", "add us as a preferred source **", "connect with us **", "connect with * on *", "stay connected", "stay connected ~ @ **", "stay connected with us|our|the **", "stay in touch", "stay in touch ~ @ **", "stay in touch with us|our **", "like this page", "join our telegram **", "join our whatsapp **", "join whatsapp|telegram group|channel", "join us on whatsapp **", "join the * whatsapp|telegram group|channel|community **", "join us on telegram **", "follow our live ~ ~",
			"^ can be reached at *", "^ can be reached by e-mail|email at **", "reach ^ at *", "reach ^ on twitter|facebook|x at *", "reach him at **", "reach her at **", "reach the author at **", "reach the reporter at **", "contact * at @ ~", "contact the writer **", "contact the author **", "contact the reporter **", "email the author ~ ~ ~", "email ^ at *", "you can email * here **", "write to ^ at *", "email: *",
			"follow ^ on facebook|twitter|instagram|x **",
			"follow ^ and never miss **",
			"like ^ on facebook **",
		},
	},
	{
		name: "beg/tips", why: "A request for tips, letters or corrections.",
		lines: []string{
			"send tips to **", "send us tips **", "send a tip **", "send us a tip **", "send your tips **", "got a tip **", "got a confidential news tip **", "got a story **", "have a tip **", "have a news tip **", "have a confidential tip **", "do you have a story **", "do you have a tip **", "do you have information **", "tip us off **", "submit a tip", "news tips", "report an error", "report a correction", "report a typo", "report corrections ~ ~ ~", "report a|an editorial|technical|factual error|issue|problem", "suggest a correction ~ ~", "spotted an error **", "see an error **", "send corrections to **", "get in touch with our news team **", "contact us at **", "send a letter to the editor", "letters to the editor", "submit a letter ~ ~ ~", "submit your letter **", "share your story ~ ~", "share your thoughts **", "feedback what should we **", "we want to hear from you **", "tell us what you think **", "what do you think ~ ~ ~ ~ comments", "let us know **", "let us know in the comments **", "send questions ~ ~ to **",
			"if you are reading this page and can't see the form **", "found|noticed|spotted a|an error|mistake|typo select|highlight|mark **", "if you find|notice|spot|see|have a|an ~ error|mistake|typo ~ ~ ~ ~ select|highlight|mark **", "if you have found|noticed|spotted a|an ~ error|mistake|typo ~ ~ ~ ~ select|highlight|mark **", "noticed an error in the text ~ ~ ~ ~ ~ ~", "select it and press ctrl+enter", "see a mistake select|highlight **", "story|news tips can be sent to **", "send your story ideas to **",
		},
	},
}
