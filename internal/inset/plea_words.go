package inset

import (
	"strings"
	"unicode/utf8"
)

// tells returns the marks of w, a word without the marks around it. The lists are
// common wording of news pages, written for this project.
func tells(w string) mark {
	var buf [16]byte
	if w == "" {
		return 0
	}
	if strings.IndexByte(w, '@') >= 0 || strings.HasPrefix(w, "http") || strings.HasPrefix(w, "www.") || strings.Contains(w, ".com") || strings.Contains(w, ".org") {
		return addressMark
	}
	if len(w) > len(buf) {
		return 0
	}
	for i := range len(w) {
		c := w[i]
		if c >= utf8.RuneSelf {
			switch {
			case strings.HasPrefix(w, "you’"):
				return youMark
			case strings.HasPrefix(w, "we’"):
				return ourMark
			}
			return 0
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[i] = c
	}
	switch string(buf[:len(w)]) {
	case "email", "e-mail", "newsletter", "newsletters", "inbox", "e-newsletter", "bulletin", "briefing", "digest", "mailing":
		return letterMark
	case "facebook", "twitter", "instagram", "youtube", "telegram", "whatsapp", "tiktok", "linkedin", "flipboard", "bluesky", "viber", "snapchat", "pinterest", "channel", "channels":
		return netMark
	case "app", "apps", "ios", "android", "iphone":
		return appMark
	case "alerts", "notifications", "updates", "update", "alert", "headlines", "phone":
		return alertMark
	case "news", "stories", "coverage", "features":
		return newsMark
	case "latest", "breaking", "top", "daily", "weekly", "today", "now", "every", "morning", "straight", "more", "exclusive":
		return latestMark
	case "subscription", "subscriptions", "subscriber", "subscribers", "unlimited", "ad-free", "paywall", "subscribing", "trial", "podcast", "podcasts", "membership":
		return payMark
	case "journalism", "journalists", "newsroom", "reporting", "patron", "patrons", "patreon", "paypal", "independent", "supporter", "donation", "donations", "supporting", "donating", "contributing":
		return moneyMark
	case "typo", "typos", "error", "errors", "mistake", "mistakes", "correction", "corrections", "inaccuracy", "misspelling":
		return slipMark
	case "newsdesk", "letters", "editor", "editors", "reporters", "feedback", "comments":
		return postMark
	case "story", "report", "full", "original", "complete", "article", "interview", "video", "highlights", "previous", "also", "photos", "gallery", "paper", "transcript", "statement", "document", "link", "links":
		return fullMark
	case "commission", "affiliate", "commissions":
		return earnMark
	case "us", "our", "my", "me", "we", "ours", "we've", "we're":
		return ourMark
	case "you", "your", "you're", "you'll", "yours":
		return youMark
	case "here":
		return hereMark
	case "free", "join", "download", "enjoy", "access", "sign", "signing", "read", "watch", "view":
		return freeMark
	case "he", "she", "his", "her", "him", "hers", "they", "them", "their", "court", "police", "poster", "minister":
		return otherMark
	}
	return 0
}

// leadsToName reports whether a name may follow w, a lower-case word.
func leadsToName(w string) bool {
	switch w {
	case "the", "a", "an", "to", "of", "on", "in", "at", "by", "from", "for", "with", "via", "and", "or", "our", "your", "my", "this", "&", "free", "daily", "weekly", "latest", "is", "through", "as", "both", "all", "new", "these", "contact", "email":
		return true
	}
	return false
}

// openings are the words that pleas begin with, in the order they are tried.
var openings = [...]struct {
	is    opening
	words []string
}{
	{inviteOpening, []string{"sign up", "subscribe", "register", "join", "get ", "receive ", "download", "install", "want ", "never miss", "don't miss", "to receive", "to get", "to subscribe", "keep up", "stay ", "catch ", "enjoy", "like what", "become a", "turn on", "enable ", "unlock", "start your", "you can sign up", "you can subscribe", "you can also", "we also have", "available on", "our free", "our daily", "our weekly", "please sign", "please subscribe", "please download", "already a"}},
	{followOpening, []string{"follow ", "like us", "find us", "connect with", "join us", "join our", "subscribe to our", "please follow", "you can follow", "you can find us", "watch us", "to join", "add us", "add our"}},
	{giveOpening, []string{"donate", "support ", "contribute", "become a", "become our", "help us", "help our", "please support", "please donate", "please consider", "please help", "please become", "consider ", "we need your", "we rely on", "we depend on", "we ask you", "make a donation", "make a contribution", "make a gift", "your support", "your donation", "your contribution", "chip in", "if you value", "if you like our", "if you appreciate", "dear reader", "we've been", "we have been", "we are in your", "our journalism", "our reporting", "our reporters", "our work", "our mission", "our team", "our journalists"}},
	{tellOpening, []string{"if you see", "if you notice", "if you spot", "if you find", "if you have a", "if you would like to", "have a ", "have you ", "got a ", "do you have", "do you know", "send us", "send your", "send a", "email us", "email your", "tell us", "let us know", "contact us", "contact our", "write to us", "write to our", "to submit", "to suggest", "to report", "please report", "please send", "please let us know", "report a", "share your", "would you like", "see a", "found a", "spotted a", "noticed a", "notice a", "do you want", "write to ", "to get in touch", "get in touch", "to contact"}},
	{readOpening, []string{"read ", "see ", "watch", "view ", "find ", "listen", "to read", "to see", "to view", "to watch", "to learn", "to find out", "for more", "you can read", "you can watch", "you can find", "you can view", "you can listen", "more on", "more about", "learn more", "check out", "check the"}},
	{clickOpening, []string{"click ", "tap ", "please click", "press here"}},
	{visitOpening, []string{"stay ", "keep up", "get the latest", "get all the latest", "get all our latest", "catch the latest", "catch all the latest", "catch up on", "for the latest", "for all the latest", "for breaking", "for more", "for latest", "read the latest", "read all the latest", "read all our latest", "find the latest", "see the latest", "visit ", "check out our", "check out all"}},
	{earnOpening, []string{"we may", "we earn", "we receive", "we get", "we could", "if you buy", "if you purchase", "if you click", "when you buy", "when you purchase", "when you click", "this article", "this story", "this post", "this page", "purchases ", "links in", "some links", "some of the links", "as an ", "buying "}},
}
