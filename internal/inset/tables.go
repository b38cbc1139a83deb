package inset

// table holds all forms, in the order they are tried. They are common wording
// of news pages, written for this project.
var table = [...]form{
	{"credit/image", "A picture's credit stands where the picture stood.", []string{
		"image:", "images:", "photo:", "photos:", "pic:", "picture:", "photograph:", "image credit:", "image credits:", "photo credit:", "photo credits:", "picture credit:", "image source:", "photo source:",
		"image source,", "file photo:", "file image:", "representational image:", "illustration:", "photo by ", "image by ", "picture by ", "credit:", "photo courtesy:", "image courtesy:",
	}, byCredit, true},
	{"credit/image", "An agency and a photographer, with a stroke between them.", []string{"reuters/", "afp/", "ap photo/", "epa/", "getty images/"}, bySlash, true},
	{"credit/image", "The caption of a picture between two sentences.", []string{"image caption,", "pictured:"}, byCaption, true},
	{"nav/read-more", "The headline of another story stands behind words that point to it.", []string{
		"read more:", "read also:", "also read:", "also read |", "read more |", "read also |", "see also:", "also see:", "also watch:", "watch:", "watch |", "watch video:", "related:", "related article:", "related articles:", "related news:", "related story:", "related stories:",
		"recommended:", "must read:", "must watch:", "don't miss:", "you may also like:", "you might also like:", "you may like:", "we recommend:", "in case you missed it:", "more on this:", "more on this story:", "read next:", "read now:", "read:", "more:", "in pics:", "in pictures:", "in photos:", "must read |", "also read -", "also read –", "trending now:", "further reading:", "keep reading:", "you may be interested in:", "you may also be interested in:", "you might be interested in:", "you might also be interested in:", "recommended for you:", "related |", "watch more:", "read more on this story:", "read more on this topic:", "related content:", "related coverage:", "suggested reading:", "next article:", "previous article:", "next story:", "previous story:",
	}, byTeaser, false},
	{"nav/read-more", "A pointer to another page.", []string{
		"click here to read more", "click here to read the full story", "click here for more", "read the full story here", "read the full article here", "read more here", "continue reading", "read full story", "read full article", "continue reading the main story", "more on this story",
	}, byPhrase, true},
	{"widget/ad", "The label of an advertisement between two paragraphs.", []string{
		"story continues below advertisement", "story continues below this ad", "story continues below ad", "story continues below", "story continues after advertisement", "story continues", "article continues below advertisement", "article continues below this ad", "article continues below ad", "article continues after advertisement",
		"article continues after ad", "article continues below", "story continues after the advertisement", "story continues after the ad", "article continues after the advertisement", "article continues below the advertisement", "article continues after this ad", "story continues after this ad", "article continues after the ad", "continue reading below", "scroll to continue", "content continues below", "this advertisement has not loaded yet, but your article continues below", "skip advertisement",
	}, byPhrase, true},
	{"widget/ad", "One word that labels an advertisement.", []string{"advertisement", "advertising", "- advertisement -", "sponsored"}, byLabel, true},
	{"widget/ad", "What somebody paid for.", []string{"paid post", "sponsored content", "promoted content", "paid content", "partner content"}, byLabel, true},
	{"nav/related", "The heading of a list of other stories that is gone.", []string{
		"latest videos", "latest stories", "recommended stories", "most read", "most popular", "trending stories", "trending now", "editor's picks", "just watched", "must watch", "must read", "more stories", "related topics", "shop the look", "also watch", "related video", "related videos", "recommended for you", "you may also like", "you might also like", "more news", "autoplay",
	}, byLabel, true},
	{"nav/related", "The heading of a list of other stories of an agency.", []string{"most read from bloomberg", "more stories like this are available on bloomberg.com"}, byPhrase, true},
	{"meta/date", "How long ago the page said the story was published.", []string{"published ", "first published ", "posted ", "updated ", "last updated "}, byAgo, true},
	{"meta/date", "When the story was published or changed.", []string{
		"first published:", "first published on", "published:", "published on", "last updated:", "last updated on", "last modified:", "posted on", "this post was last modified on", "this article was last modified on", "this article was published on", "this story was published on", "this article was last updated on",
	}, byStamp, true},
	{"widget/video", "How long the recording of the article is.", []string{"listen to this article", "listen to this story", "listen to article"}, byMinutes, true},
	{"widget/video", "The buttons of a player.", []string{
		"now playing", "watch live", "watch the full interview below:", "play video", "video player is loading", "click to play video", "click to play", "watch the video below", "watch the video above", "watch video below", "see video below", "to view this video please enable javascript", "listen to this article",
	}, byPhrase, true},
	{"widget/video", "The times that a player shows.", []string{"current time", "remaining time", "loaded:"}, byTimes, true},
	{"widget/video", "What a page shows until a part of it is there.", []string{"loading...", "loading…"}, byPhrase, true},
	{"widget/gallery", "The buttons of a picture.", []string{"view image in fullscreen", "open image in gallery", "open image modal", "hide caption", "toggle caption", "show caption", "view gallery", "enlarge image", "view full size image"}, byPhrase, true},
	{"widget/share", "The buttons that share the article.", []string{"share this article", "share this story", "share this post", "share this:", "share full article", "you can share this post", "share on facebook", "share on twitter", "share on whatsapp", "kindly share this story", "share via:", "share:"}, byRun, true},
	{"widget/comments", "The form of readers' comments.", []string{"comments are closed", "join the conversation", "leave a comment", "leave a reply", "post a comment", "view comments", "be the first to comment", "write a comment"}, byPhrase, true},
	{"widget/embed", "The frame of a post.", []string{"view this post on instagram", "view this post on facebook"}, byPost, true},
	{"widget/share", "Other buttons beside the article.", []string{"about sharing", "share or comment on this article", "text to speech", "font size a- a a+", "print friendly, pdf & email"}, byPhrase, true},
	{"beg/newsletter", "An invitation to a newsletter.", []string{
		"sign up for our newsletter", "sign up to our newsletter", "sign up for our free newsletter", "sign up for our daily newsletter", "sign up for our weekly newsletter", "sign up to our free newsletter", "sign up to our daily newsletter",
		"get this delivered to your inbox", "subscribe to our newsletter", "subscribe to our free newsletter", "subscribe to our daily newsletter", "subscribe to our weekly newsletter", "join our newsletter", "get our newsletter", "sign up here for our newsletter",
	}, byRun, true},
	{"beg/newsletter", "A button to sign up.", []string{"sign up here", "subscribe here", "register here"}, byPhrase, true},
	{"beg/follow", "An invitation to follow the outlet elsewhere.", []string{
		"follow us on google news", "follow us on", "follow us at", "like us on facebook", "find us on facebook", "join us on telegram", "join us on whatsapp", "join our telegram", "join our whatsapp", "subscribe to our telegram", "subscribe to our youtube", "follow our telegram", "join our channel", "follow us",
	}, byRun, true},
	{"beg/app", "An invitation to an application.", []string{"download our app", "download the app", "get our app"}, byRun, true},
	{"beg/donate", "A request for money.", []string{"support us!", "donate now", "support our work!", "support our journalism", "become our patron", "support independent journalism", "please support us"}, byPhrase, true},
	{"beg/tips", "A request for corrections by a combination of keys.", []string{
		"found an error", "found a mistake", "found a typo", "noticed an error", "noticed a mistake", "spotted an error", "if you notice", "if you find", "if you see", "if you have found a", "if you have noticed", "if you spot", "select it and press",
	}, byKeys, true},
	{"credit/wire", "The agencies whose copy the story uses.", []string{"with inputs from", "with agency inputs", "inputs from", "input from"}, bySource, false},
	{"credit/source", "Where the text comes from.", []string{"source:", "sources:"}, bySource, false},
	{"credit/republished", "Where a printed version stands.", []string{"a version of this article appears in print", "a version of this article appeared in print", "a version of this story appears in print", "a version of this story appeared in print"}, byRest, true},
	{"credit/release", "The mark that a press release begins with.", []string{"for immediate release"}, byPhrase, true},
	{"credit/contact", "Whom the press may ask, behind a release.", []string{"media contact:", "media contacts:", "press contact:", "investor contact:"}, byList, false},
	{"nav/tags", "The keywords of the story.", []string{"tags:", "tagged:", "topics:", "filed under:", "filed in:", "keywords:", "related topics:", "related topics ", "more on:", "more about:", "read more about:", "read more on:"}, byList, false},
	{"widget/error", "A message of a form.", []string{"oops! something went wrong. please try again later", "oops! something went wrong", "please try again later"}, byPhrase, true},
	{"widget/poll", "A question of the page to the reader.", []string{"was this page helpful?", "was this article helpful?", "rate this article"}, byPhrase, true},
	{"beg/subscribe", "An invitation to subscribe.", []string{"already a subscriber? log in", "don't have an account? subscribe", "don't have an account? sign up", "don't have an account? register", "already have an account? log in", "already have an account? sign in", "not a subscriber? subscribe", "subscribe to continue reading", "subscribe now"}, byPhrase, true},
	{"nav/breadcrumb", "The path of the page.", []string{"home > ", "home » ", "home › ", "home / "}, byCrumbs, true},
	{"nav/skip", "A link for moving on the page.", []string{"back to top", "skip to main content", "skip to content"}, byPhrase, true},
}
