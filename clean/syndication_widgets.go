package clean

var widgetRules = []syndicationRule{
	{
		name: "widget/error", why: "A form's messages that were never meant to be read.",
		lines: []string{
			"oops", "oops something went wrong **", "something went wrong", "something went wrong please **", "sorry something went wrong", "please try again later", "please try again", "try again later", "an error occurred", "an error has occurred **", "there was an error **", "there was a problem **", "thanks for signing up", "thank you for signing up **", "thanks for subscribing **", "thank you for subscribing **", "thanks for your interest", "you have successfully subscribed **", "you're all set", "success",
			"please enable javascript **", "enable javascript **", "javascript is disabled **", "javascript is required **", "your browser does not support **", "this browser is not supported", "your browser is out of date **", "please check your username", "please enter a valid email ~", "please enter a valid email address", "page not found", "content not available", "this content is not available **", "this video is not available **", "this content could not be loaded", "failed to load", "loading", "loading comments", "we're sorry but something went wrong", "sorry there was an error", "this feature is not available **",
			"please turn on javascript **", "your subscription could not be saved ~ ~ ~", "your subscription has been successful", "you have been ~ subscribed ~ ~ ~ ~", "please check your inbox|email ~ ~ ~ ~ ~ ~",
		},
	},
	{
		name: "widget/share", why: "Buttons that share the article.",
		lines: []string{
			"share on *", "share this", "share this story", "share this article", "share this article on", "share this article on *", "share this post", "share this page", "share this on *", "share this with", "share this item ~ ~", "share this video", "share to facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|flipboard|messenger", "share via *", "share article", "share full article", "you can share this story|article|post on *", "share post", "share story", "share with", "share by email|e-mail|sms", "share and comment below", "share it", "share options", "share all sharing options", "share all sharing options for: *", "show more sharing options", "share current article via **", "share", "tweet", "tweet this", "pin it", "email this", "email this article", "email this story", "email a friend", "email to a friend", "email link", "send to a friend", "copy link", "copy link copied", "copy link url copied ~", "copy url", "link copied", "copied", "click to copy", "click to share on * **", "click to email * **", "click to print **", "print", "print this page", "print this article", "print article", "print friendly", "post to facebook|twitter|x|linkedin|reddit|tumblr", "save this story", "save this story for later", "save article", "save for later", "save story", "bookmark", "bookmark this", "recommend this", "facebook", "twitter", "linkedin", "whatsapp", "pinterest", "reddit", "flipboard", "tumblr", "messenger", "telegram", "bluesky", "threads", "copy", "more share options", "share more", "please share this story **", "please share **", "please like and share **",
			"kindly share this story|post|article|news ~", "kindly share ~", "share this story|post|article via ~", "sharing is caring", "story|article saved", "you can find this story|article in my|your bookmarks|profile|account **", "or by navigating to the user icon **", "please share this ~",
		},
	},
	{
		name: "widget/comments", why: "The heading or the form of readers' comments.",
		lines: []string{
			"join the conversation **", "leave a reply", "leave a comment", "leave a comment below", "leave comment", "comments are closed", "comments", "view comments", "show comments", "hide comments", "view all comments", "load comments", "post a comment", "post comment", "add a comment", "add comment", "write a comment", "read comments", "read the comments", "see all comments", "comment on this story", "comment on this article", "comments section", "comment", "no comments", "no comments yet", "# comments", "# comment", "comments #", "be the first to comment", "sign in to comment", "log in to comment", "login to comment", "you must be logged in to post a comment", "your email address will not be published **", "powered by disqus", "view the discussion thread", "comments powered by *", "this post has # comments", "sort by newest|oldest|best|top|most|popular|relevance|date|default ~ ~", "report comment", "reply", "we welcome your comments **", "what's your view **", "have your say **",
			"you need to be a subscriber to join the conversation **", "please enter your comment ~", "please enter your name here", "please enter your email address here", "you have entered an incorrect email address ~", "save my name email ~ website in this browser **", "save my name email and website in this browser **", "cancel reply", "log in to leave a comment", "adjust comment print", "you must be logged in to comment ~", "this article has # comments",
		},
	},
	{
		name: "widget/gallery", why: "Controls of pictures.",
		lines: []string{
			"view image in fullscreen", "open image in gallery", "open image modal", "image # of #", "photo # of #", "slide # of #", "# of # images", "toggle caption", "show caption", "hide caption", "view full size image", "view larger image", "view larger", "enlarge image", "enlarge this image", "click to enlarge", "click image to enlarge", "tap to enlarge", "enlarge", "view gallery", "view photos", "view slideshow", "view all photos", "see all photos", "show all photos", "launch gallery", "open gallery", "photo gallery", "photos", "gallery", "slideshow", "start slideshow", "view full gallery", "full screen", "fullscreen", "image", "photo", "picture", "see photos from * below", "see photos below", "scroll down for *", "scroll down to see|read|view|watch|continue|find|learn *", "scroll for more", "swipe for more photos", "prev next", "previous next", "expand", "media caption", "image caption", "image source", "figure caption", "zoom in", "zoom image", "this image is no longer available", "story continues below gallery", "click through to see *", "click through the gallery *",
		},
	},
	{
		name: "widget/video", why: "Controls of films and sound.",
		lines: []string{
			"now playing", "up next", "watch now", "watch live", "watch: *", "watch", "play video", "play", "pause", "mute", "unmute", "replay", "autoplay ~", "watch the video", "watch video", "watch the video above", "watch the video below", "watch video above", "watch video below", "watch below", "watch it below", "watch above", "watch the video here", "watch the full video ~ ~ ~", "watch the full interview ~", "watch the full * below", "watch the full * above", "watch the full * here", "watch * below", "watch the clip ~", "see the video ~", "see video below", "video below", "video above", "video", "videos", "close video", "play audio", "listen", "listen now", "listen live", "listen to this article", "listen to article", "listen to this story", "listen to story", "listen below", "audio", "transcript", "to view this video please enable javascript **", "view this video **", "this video file cannot be played **", "the video will start in *", "this video has been removed", "video unavailable", "current time #", "duration #", "skip ad", "subtitles", "captions off", "seconds of *", "volume #", "live now", "minimize", "play the video",
			"newyou can now listen to ^ ~ ~", "new you can now listen to ^ ~ ~", "you can now listen to ^ ~", "video player is loading", "listen to this article # ~", "to display|view|see|watch|show this content ~ ~ you must|need **", "this is a modal window ~", "beginning of dialog window ~ ~ ~ ~ ~ ~ ~ ~", "end of dialog window", "current time # ~ duration #", "remaining time #", "loaded: #", "stream type live", "video ad feedback", "# source: ^", "# now playing",
			"watch the * in the video ~ above|below",
		},
	},
	{
		name: "widget/login", why: "Links of the reader's account.",
		lines: []string{
			"log in", "login", "log out", "logout", "sign in", "sign out", "sign up", "register", "register now", "create account", "create an account", "create free account", "my account", "my profile", "my saved articles", "forgot password", "forgot your password", "remember me", "username", "password", "sign in or register", "hello ~ my account", "manage newsletters", "profile settings", "account settings", "log in log out", "switch edition", "change edition", "uk edition", "us edition", "international edition",
		},
	},
}
