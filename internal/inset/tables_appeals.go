package inset

// appeals are what asks the reader to do something, and what stands beside that.
var appeals = []form{
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
