package clean

var begRules = []syndicationRule{
	{
		name: "beg/newsletter", why: "An invitation to a newsletter.",
		lines: []string{
			"sign up for our|the|my * newsletter|newsletters **", "sign up for our|the|my newsletter|newsletters **", "sign up to our|the * newsletter|newsletters **", "sign up to our|the newsletter|newsletters **", "sign up for * newsletter|newsletters", "sign up to * newsletter|newsletters", "sign up to receive *", "sign up to get *", "sign up here ~ ~ ~ newsletter|newsletters", "sign up here", "sign up here for *", "sign up here to *",
			"subscribe to our|the * newsletter|newsletters **", "subscribe to our|the newsletter|newsletters **", "subscribe to * newsletter|newsletters", "subscribe to newsletter|newsletters", "join our newsletter", "join the newsletter", "get our newsletter|newsletters **", "get the newsletter", "newsletter sign up", "newsletter signup", "newsletter", "newsletters", "our newsletter",
			"get * delivered to your inbox **", "get * in your inbox **", "get * straight to your inbox", "get this delivered to your inbox **", "get the latest * in your inbox", "delivered to your inbox **", "straight to your inbox **", "for more sign up for the * newsletter **", "enter your email ~ ~ ~ ~ ~ ~", "enter your email address ~ ~ ~", "your email address", "email address", "want more * sign up for **", "want the latest * sign up **",
			"you can unsubscribe at any time **", "you may unsubscribe at any time **", "by signing up you agree to **", "by subscribing you agree to **", "by submitting above you agree to **", "by clicking sign up you agree **", "by providing your email **", "by entering your email **", "get daily news **", "get the day's top headlines **", "a weekly newsletter *", "invalid email ~ ~ ~",
		},
	},
	{
		name: "beg/subscribe", why: "A paywall or an invitation to subscribe.",
		lines: []string{
			"already a subscriber **", "already have an account **", "already a member **", "already subscribed ~ ~ ~", "subscribe now **", "subscribe today **", "subscribe for *", "subscribe", "subscribe to continue ~", "subscribe to read ~ ~ ~", "subscribe to unlock **", "subscribe to keep reading", "start your free trial **", "start your subscription **", "start a free trial", "try it free **", "become a subscriber **",
			"subscribe to * on|via|through|at itunes|apple|spotify|youtube|google|stitcher|soundcloud **", "subscribe to the * podcast **", "subscribe to * podcast ~ ~ ~ ~ ~", "subscribe to our podcast **", "subscribe to our * channel ~ ~", "subscribe to our youtube channel **", "this story|article is ~ exclusive to ~ subscribers", "this story|article is exclusively for subscribers", "this story is available exclusively to * subscribers **", "this content is only available to subscribers", "this article is for subscribers only", "this is a subscriber-only *", "subscriber only", "subscribers only", "exclusive for subscribers", "for subscribers",
			"you have # free articles left ~ ~", "you have reached your limit of * articles **", "you've reached your ~ limit **", "to continue reading **", "to read the full story ~ ~ ~", "continue reading your article with **", "unlock this article **", "you can save this article by registering **", "please log in to bookmark **", "support quality journalism **", "unlimited digital access **", "digital subscription **", "cancel anytime", "gift this article", "gift subscription", "give the gift of *",
		},
	},
	{
		name: "beg/donate", why: "A request for money.",
		lines: []string{
			"donate", "donate now", "donate today", "donate here", "donate to *", "make a donation ~", "make a contribution", "contribute today", "contribute now", "contribute", "become a member ~", "become a supporter **", "become a patron **", "become a sustaining *", "give today", "give now", "join today", "donate once *", "support us", "support our work", "support our journalism", "support our reporting", "support independent journalism **", "support independent media **", "support independent news **", "support independent reporting **", "support local journalism **", "support journalism **",
			"now is the time to support **", "please consider making a donation **", "please consider a donation **", "please consider supporting **", "please support us **", "please support our work **", "help us keep *", "help support our *", "we rely on readers like you **", "we need your support **", "your support makes **", "your support helps **", "your donation **", "your contribution **", "every contribution **", "if you value our * please **", "chip in **", "pledge your support", "invest in *",
		},
	},
	{
		name: "beg/support", why: "“Support the Herald!” is a beg only where another beg stands beside it.", near: true,
		lines: []string{"support the ^", "support ^", "join us", "why support us", "learn more", "not ready to support today **", "remind me later", "maybe later", "no thanks", "once", "monthly", "annual", "other ~", "continue"},
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
			"follow us on **", "follow us", "follow us at *", "follow us for *", "like us on facebook **", "find us on facebook **", "join us on facebook **", "visit our facebook page", "visit us on facebook", "follow ^ on twitter **", "follow ^ on facebook **", "follow ^ on instagram **", "follow ^ on x ~", "follow ^ on youtube", "follow him on **", "follow her on **", "follow me on **", "follow them on **", "follow ^ at * **", "follow the author on **", "follow @* **", "on twitter: **", "twitter: *", "facebook: *", "instagram: *",
			"set preferred source", "add as preferred source on google", "add as preferred on google", "add us on google", "add us as a preferred source **", "connect with us **", "connect with * on *", "stay connected **", "stay in touch **", "like this page", "join our telegram **", "join our whatsapp **", "join us on telegram **", "follow our live ~ ~",
			"^ can be reached at *", "^ can be reached by e-mail|email at **", "reach * at *", "reach him at **", "reach her at **", "reach the author at **", "reach the reporter at **", "contact * at *@* ~", "contact the writer **", "contact the author **", "contact the reporter **", "email the author ~ ~ ~", "email * at *", "you can email * here **", "write to * at *", "email: *",
		},
	},
	{
		name: "beg/tips", why: "A request for tips, letters or corrections.",
		lines: []string{
			"send tips to **", "send us tips **", "send a tip **", "send us a tip **", "send your tips **", "got a tip **", "got a confidential news tip **", "got a story **", "have a tip **", "have a news tip **", "have a confidential tip **", "do you have a story **", "do you have a tip **", "do you have information **", "tip us off **", "submit a tip", "news tips", "report an error", "report a correction", "report a typo", "report corrections ~ ~ ~", "suggest a correction ~ ~", "spotted an error **", "see an error **", "send corrections to **", "get in touch with our news team **", "email us at **", "write to us at **", "contact us at **", "send a letter to the editor", "letters to the editor", "submit a letter ~ ~ ~", "submit your letter **", "share your story ~ ~", "share your thoughts **", "feedback what should we **", "we want to hear from you **", "tell us what you think **", "what do you think ~ ~ ~ ~ comments", "let us know **", "let us know in the comments **", "send questions ~ ~ to **",
		},
	},
}

var widgetRules = []syndicationRule{
	{
		name: "widget/error", why: "A form's messages that were never meant to be read.",
		lines: []string{
			"oops", "oops something went wrong **", "something went wrong", "something went wrong please **", "sorry something went wrong", "please try again later", "please try again", "try again later", "an error occurred", "an error has occurred **", "there was an error **", "there was a problem **", "thanks for signing up", "thank you for signing up **", "thanks for subscribing **", "thank you for subscribing **", "thanks for your interest", "you have successfully subscribed **", "you're all set", "success",
			"please enable javascript **", "enable javascript **", "javascript is disabled **", "javascript is required **", "your browser does not support **", "this browser is not supported", "your browser is out of date **", "please check your username", "please enter a valid email ~", "please enter a valid email address", "page not found", "content not available", "this content is not available **", "this video is not available **", "this content could not be loaded", "failed to load", "loading", "loading comments", "we're sorry but something went wrong", "sorry there was an error", "this feature is not available **",
		},
	},
	{
		name: "widget/share", why: "Buttons that share the article.",
		lines: []string{
			"share on *", "share this", "share this story", "share this article", "share this article on", "share this article on *", "share this post", "share this page", "share this on *", "share this with", "share this item ~ ~", "share this video", "share to *", "share via *", "share article", "share post", "share story", "share with", "share by *", "share and comment below", "share your thoughts", "share it", "share options", "share all sharing options", "share all sharing options for: *", "show more sharing options", "share current article via **", "share", "tweet", "tweet this", "pin it", "email this", "email this article", "email this story", "email a friend", "email to a friend", "email link", "send to a friend", "copy link", "copy link copied", "copy link url copied ~", "copy url", "link copied", "copied", "click to copy", "click to share on * **", "click to email * **", "click to print **", "print", "print this page", "print this article", "print article", "print friendly", "post to *", "save this story", "save this story for later", "save article", "save for later", "save story", "bookmark", "bookmark this", "recommend this", "facebook", "twitter", "linkedin", "whatsapp", "pinterest", "reddit", "flipboard", "tumblr", "messenger", "telegram", "bluesky", "threads", "copy", "more share options", "share more", "please share this story **", "please share **", "please like and share **",
		},
	},
	{
		name: "widget/comments", why: "The heading or the form of readers' comments.",
		lines: []string{
			"join the conversation **", "leave a reply", "leave a comment", "leave a comment below", "leave comment", "comments are closed", "comments", "view comments", "show comments", "hide comments", "view all comments", "load comments", "post a comment", "post comment", "add a comment", "add comment", "write a comment", "read comments", "read the comments", "see all comments", "comment on this story", "comment on this article", "comments section", "comment", "no comments", "no comments yet", "# comments", "# comment", "comments #", "be the first to comment", "sign in to comment", "log in to comment", "login to comment", "you must be logged in to post a comment", "your email address will not be published **", "powered by disqus", "view the discussion thread", "comments powered by *", "this post has # comments", "sort by *", "report comment", "reply", "we welcome your comments **", "what's your view **", "have your say **",
		},
	},
	{
		name: "widget/gallery", why: "Controls of pictures.",
		lines: []string{
			"view image in fullscreen", "open image in gallery", "open image modal", "image # of #", "photo # of #", "slide # of #", "# of # images", "toggle caption", "show caption", "hide caption", "view full size image", "view larger image", "view larger", "enlarge image", "enlarge this image", "click to enlarge", "click image to enlarge", "tap to enlarge", "enlarge", "view gallery", "view photos", "view slideshow", "view all photos", "see all photos", "show all photos", "launch gallery", "open gallery", "photo gallery", "photos", "gallery", "slideshow", "start slideshow", "view full gallery", "full screen", "fullscreen", "see photos from * below", "see photos below", "scroll down for *", "scroll down to *", "scroll for more", "swipe for more photos", "prev next", "previous next", "expand", "media caption", "image caption", "image source", "figure caption", "zoom in", "zoom image", "this image is no longer available", "story continues below gallery", "click through to see *", "click through the gallery *",
		},
	},
	{
		name: "widget/video", why: "Controls of films and sound.",
		lines: []string{
			"now playing", "up next", "watch now", "watch live", "watch: *", "watch", "play video", "play", "pause", "mute", "unmute", "replay", "autoplay ~", "watch the video", "watch video", "watch the video above", "watch the video below", "watch video above", "watch video below", "watch below", "watch it below", "watch above", "watch the video here", "watch the full video ~ ~ ~", "watch the full interview ~", "watch the full * below", "watch the full * above", "watch the full * here", "watch * below", "watch the clip ~", "see the video ~", "see video below", "video below", "video above", "video", "videos", "close video", "play audio", "listen", "listen now", "listen live", "listen to this article", "listen to article", "listen to this story", "listen to story", "listen below", "audio", "transcript", "to view this video please enable javascript **", "view this video **", "this video file cannot be played **", "the video will start in *", "this video has been removed", "video unavailable", "current time #", "duration #", "skip ad", "subtitles", "captions off", "seconds of *", "volume #", "live now", "minimize", "play the video",
		},
	},
	{
		name: "widget/login", why: "Links of the reader's account.",
		lines: []string{
			"log in", "login", "log out", "logout", "sign in", "sign out", "sign up", "register", "register now", "create account", "create an account", "create free account", "my account", "my profile", "my saved articles", "forgot password", "forgot your password", "remember me", "username", "password", "sign in or register", "hello ~ my account", "manage newsletters", "profile settings", "account settings", "log in log out", "switch edition", "change edition", "uk edition", "us edition", "international edition",
		},
	},
	{
		name: "widget/ad", why: "Labels of advertising space.",
		lines: []string{
			"advertisement", "advertisements", "advertisement #", "advertising", "story continues", "story continues below", "article continues below", "article continues below ad", "story continues below ad", "story continues below this ad", "story continues below advertisement", "article continues below advertisement", "article continues after ad", "article continues after advertisement", "article continues after sponsor message", "continue reading below", "content continues below", "continued below", "ad feedback", "ad policy", "ad choices", "adchoices", "skip advertisement", "skip ad", "ad", "ads", "sponsored", "sponsored content", "sponsored by *", "sponsor message", "paid content", "paid post", "promoted", "promoted content", "promoted stories", "partner content", "advertise with us", "advertise", "close ad", "remove ads", "ads by *", "powered by *", "presented by *", "brought to you by *", "report this ad", "why this ad", "this advertisement has not loaded yet **", "scroll to continue **", "article content", "we apologize but this video has failed to load", "recommended videos powered by *",
		},
	},
	{
		name: "widget/poll", why: "Questions of the page to the reader.",
		lines: []string{
			"was this page helpful", "was this article helpful", "was this helpful", "was this article valuable", "rate this article", "rate this", "take our poll **", "take the quiz **", "take our quiz", "vote now", "view results", "tell us what you think", "poll", "quiz", "did you find this article *", "how would you rate *", "what's your reaction", "how do you feel about this story",
		},
	},
	{
		name: "widget/market", why: "Footnotes of market and weather boxes.",
		lines: []string{
			"all quotes delayed ~ ~ minimum of **", "quotes delayed **", "market data provided by **", "data is a real-time snapshot **", "*data is delayed ~ ~ ~ ~", "quote data delayed **", "real-time quotes **", "legal statement", "# forecast", "# day forecast", "market indices are shown in real time **", "powered and implemented by *",
		},
	},
	{
		name: "widget/counts", why: "Counters of readers.",
		lines: []string{"# shares", "# share", "# views", "# view", "# reads", "# read", "# likes", "shares", "views", "# retweets", "# people are reading this"},
	},
	{
		name: "widget/reading-time", why: "An estimate of how long reading takes.",
		lines: []string{"# min read", "# minute read", "# minutes read", "# mins read", "# min", "reading time: # min|mins|minute|minutes", "reading time # min|mins|minute|minutes", "estimated reading time: # ~", "read time: # min|mins|minute|minutes", "time to read: # ~"},
	},
	{
		name: "widget/empty", why: "Words of a template that its values left alone.",
		lines: []string{"undefined", "undefined mins", "null", "nan", "object object", "close", "close alert", "close message", "dismiss", "hide message bar", "open navigation menu", "toggle navigation", "toggle menu", "font size", "increase article font size", "decrease article font size", "descrease article font size", "opens in new window", "opens in a new window", "text size"},
	},
	{
		name: "nav/read-more", why: "A pointer to another story.",
		lines: []string{
			"read more", "read more:", "read more here", "read more about *", "read more at *", "read more on *", "read more from *", "read the full story **", "read full story **", "read the full article **", "read full article", "read the whole story **", "read the rest ~ ~ ~ ~ ~ ~ ~ ~", "read the rest of *", "read the rest here", "read next", "read next:", "read this next", "read the report here", "continue reading", "keep reading", "see more", "see also", "see more:", "also read", "also read:", "also on * :", "more:", "more on this", "more on this story", "click here to read *", "click here for more **", "click here for *", "click here to continue reading", "click here", "find out more", "click for more **", "for more click here", "for more on this story **", "full story", "more details", "see also:", "read also", "read also:", "read on", "related: *", "read more: *", "also read: *", "read also: *", "see also: *", "more: *", "read: *", "also read *", "read also *", "don't miss: *", "must read: *", "also see: *", "h/t *", "via *.com",
		},
	},
	{
		name: "nav/visit", why: "An advertisement of the outlet's own pages.",
		lines: []string{
			"for the latest news * head to **", "for the latest news * visit **", "for the latest * head to *", "for the latest * visit *", "for the latest news * go to **", "for more news * visit **", "for more * visit our *", "for more * visit *.com", "for more stories like this ~ ~ ~ ~ ~ ~", "for more stories like this *", "for more news from *", "for more information visit *", "visit * to watch the latest **", "visit our affiliate website: *", "visit our website **", "visit us at *", "catch the latest * on **", "get the latest * on *", "get all the latest * on **", "get the latest news **", "get more news **", "stay up to date with **", "stay up to date on **", "stay updated **", "catch all the latest ~ ~ ~ on|from **", "catch all the ~ ~ ~ ~ news on **", "follow our live blog **", "follow our live coverage **", "subscribe to our telegram channel **", "more from *", "more stories from *", "check out our *", "check out more *", "read more stories *", "you can also read *",
		},
	},
	{
		name: "nav/agency", why: "An agency's pointer to its own coverage.",
		lines: []string{"more ap *: **", "follow ap's * coverage **", "follow ap's full coverage **", "follow the ap's * coverage **", "ap * https", "ap sports: https **", "more ap * https **", "ap nfl: **", "ap nba: **", "full coverage: **", "follow full coverage **", "follow * coverage at **"},
	},
	{
		name: "nav/tags", why: "The keywords of the story.",
		lines: []string{"tags: *", "tag: *", "topics: *", "tagged: *", "tagged as: *", "filed under: *", "filed under", "posted in: *", "categories: *", "category: *", "keywords: *", "explore more on these topics", "more about", "related topics: *", "in this story: *"},
	},
	{
		name: "nav/skip", why: "Links for moving on the page.",
		lines: []string{"skip to main content", "skip to content", "skip to footer", "skip to navigation", "skip to table of contents", "skip navigation", "back to top", "return to top", "go to top", "top of page", "jump to content", "jump to navigation", "view all", "see all", "show more", "show less", "load more", "main menu", "next article", "previous article", "next story", "previous story", "next post", "previous post", "return to homepage", "back to home", "back to homepage", "go back"},
	},
}

var legalRules = []syndicationRule{
	{
		name: "legal/wire", why: "An agency's copyright line.",
		lines: []string{
			"all contents © copyright # **", "© # afp", "© # agence france-presse", "© # the associated press **", "copyright # the associated press **", "copyright # associated press **", "copyright © # the associated press **", "© # the canadian press", "© # reuters **", "© thomson reuters **", "© # thomson reuters **", "© copyright thomson reuters **", "© # dpa ~", "copyright # afp ~ ~ ~ ~", "© agence france-presse", "© afp", "© # bloomberg **", "© # upi **", "(c) # * all rights reserved", "this report by the canadian press was first published **",
			"this material may not be published broadcast **", "the material on this site may not be reproduced **", "this material may not be reproduced **", "may not be reproduced without **", "click for restrictions **", "distributed by tribune content agency **", "distributed by tribune news service **", "distributed by * content agency ~ ~", "visit * at www.* **", "© copyright # **",
		},
	},
	{
		name: "legal/copyright", why: "A copyright line.",
		lines: []string{
			"© # **", "© copyright **", "copyright © **", "copyright # * all rights reserved **", "copyright (c) # **", "copyright # * inc ~", "copyright # * llc", "copyright # * ltd", "all rights reserved ~ ~ ~ ~ ~ ~ ~ ~", "* all rights reserved", "all content © **", "all content copyright **", "no part of this * may be reproduced **", "reproduction in whole or in part **", "for reprint rights **", "for reprints and permissions **", "reprints", "reprints and permissions", "reuse this content", "request permission", "purchase licensing rights **", "buy licensing rights **", "licensing rights **", "© *", "c # ^",
		},
	},
	{
		name: "legal/terms", why: "Links to a site's terms.",
		lines: []string{
			"terms & conditions", "terms and conditions", "terms of use", "terms of service", "terms of sale", "terms", "privacy policy", "privacy notice", "privacy statement", "privacy", "privacy & cookies", "privacy and cookies", "cookie policy", "cookies policy", "syndication & licensing", "syndication and licensing", "about us", "contact us", "about us advertise with us", "editorial standards", "code of ethics", "ethics policy", "corrections policy", "do not sell my personal information", "do not sell or share my personal information", "do not sell my info", "accessibility", "accessibility statement", "california privacy rights", "your california privacy rights", "your us state privacy rights", "this site is protected by recaptcha **", "protected by recaptcha **", "use of this site constitutes acceptance **", "use of this website constitutes **", "user agreement ~ ~ ~ ~", "terms of use privacy policy **", "privacy policy terms **", "sitemap", "site map", "modern slavery act statement", "modern slavery statement", "complaints policy", "careers", "help center", "help centre",
		},
	},
	{
		name: "legal/cookies", why: "A notice about cookies.",
		lines: []string{
			"this site uses cookies **", "this website uses cookies **", "we use cookies", "we use cookies to|and|on|for|so **", "we and our partners use cookies **", "by continuing to browse ~ ~ ~ ~ agree **", "by continuing to use this site **", "by using this site you agree **", "your privacy choices", "cookie settings", "cookies settings", "cookie preferences", "cookie consent", "manage cookies", "accept cookies", "accept all cookies", "accept all", "reject all", "privacy settings", "manage preferences", "privacy preferences", "consent preferences",
		},
	},
	{
		name: "legal/affiliate", why: "A statement that links earn money.",
		lines: []string{
			"when you purchase through links **", "when you buy through links **", "when you buy through our links **", "if you buy through our links **", "if you buy something through **", "if you make a purchase ~ ~ ~ ~ ~ ~ commission **", "buying through us may earn **", "we may earn a ~ ~ commission **", "we may earn commission **", "we may receive a ~ commission **", "we may receive commission **", "we earn a commission **", "we independently select **", "we independently review **", "products purchased through this post **", "^ may earn a ~ ~ commission", "^ may earn a ~ ~ commission from ^", "^ may earn a ~ ~ commission on|when|if|for **", "^ may earn an affiliate commission **", "this article contains affiliate links **", "this post contains affiliate links **", "this story contains affiliate links **", "purchases you make through our links **", "as an amazon associate **", "disclosure: this post contains affiliate **", "all products featured * are independently selected **",
		},
	},
}
