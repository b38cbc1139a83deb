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
