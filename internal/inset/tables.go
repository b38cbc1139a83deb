package inset

// tables holds all forms, in the order they are tried. They are common wording of news
// pages, written for this project.
var tables = [...][]form{credits, appeals}

// credits are credits, pointers to other stories, labels and stamps.
var credits = []form{
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
}
