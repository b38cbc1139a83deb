package inset

import "strings"

// asks returns the rule for a sentence with an opening and marks, "" if it is no
// plea.
func asks(o opening, m mark, s string) string {
	has := func(any mark) bool { return m&any != 0 }
	our, here := has(ourMark), has(hereMark|addressMark)
	switch o {
	case inviteOpening:
		switch {
		case has(letterMark) && (our || here || has(youMark|freeMark|latestMark|newsMark)):
			return "beg/newsletter"
		case has(netMark) && (our || here):
			return "beg/follow"
		case has(appMark) && (our || here || has(freeMark|newsMark|latestMark) || outlet(s)):
			return "beg/app"
		case has(alertMark) && (has(newsMark|latestMark) && (our || here || has(youMark|freeMark)) || has(latestMark) && our):
			return "beg/alerts"
		case has(payMark) && (our || here || has(youMark|freeMark)):
			return "beg/subscribe"
		case has(moneyMark) && our:
			return "beg/subscribe"
		}
	case followOpening:
		if has(netMark) && (our || here || through(s)) {
			return "beg/follow"
		}
	case giveOpening:
		if price(s) && !strings.HasPrefix(s, "Consider ") {
			return "beg/donate"
		}
		gives := strings.HasPrefix(s, "Donate") || strings.HasPrefix(s, "Consider ") || strings.HasPrefix(s, "Please consider ") || strings.HasPrefix(s, "Support ") && !strings.HasPrefix(s, "Support for")
		if has(moneyMark) && (our || has(youMark) || !has(newsMark) && (gives || has(latestMark))) || our && has(payMark) {
			return "beg/donate"
		}
	case tellOpening:
		if strings.HasPrefix(s, "Report a ") && has(slipMark) && len(s) <= 40 || strings.HasPrefix(s, "Contact the ") && has(addressMark) && (strings.Contains(s, " author ") || strings.Contains(s, " reporter ") || strings.Contains(s, " editor ") || strings.Contains(s, " writer ")) {
			return "beg/tips"
		}
		if (our || here) && has(slipMark|postMark) || has(addressMark) && has(fullMark|newsMark|ourMark) {
			return "beg/tips"
		}
	case readOpening:
		if has(appMark) && our {
			return "beg/app"
		}
		if has(newsMark|fullMark) && has(hereMark) && has(addressMark) {
			return "nav/visit"
		}
		if strings.HasPrefix(s, "Watch this video") || strings.HasPrefix(s, "Watch the video") && !has(youMark) {
			return "widget/video"
		}
		if strings.HasPrefix(s, "Read ") && ends(s, "here") || has(fullMark) && (ends(s, "here") || ends(s, "below") && our) {
			return "nav/read-more"
		}
	case clickOpening:
		if !has(hereMark) && !strings.Contains(s, " link ") && !strings.Contains(s, " this ") {
			return ""
		}
		switch {
		case has(letterMark):
			return "beg/newsletter"
		case has(netMark):
			return "beg/follow"
		case has(appMark):
			return "beg/app"
		case has(payMark | moneyMark):
			return "beg/subscribe"
		case has(fullMark | newsMark | freeMark | latestMark):
			return "nav/read-more"
		}
	case visitOpening:
		if has(newsMark|alertMark) && has(latestMark|alertMark) && (our || here || outlet(s)) {
			return "nav/visit"
		}
	case earnOpening:
		if has(earnMark) && has(ourMark|youMark|fullMark) {
			return "legal/affiliate"
		}
	}
	return ""
}

// through reports whether s says on what it is to be followed: "on", "via", "channel".
func through(s string) bool {
	return strings.Contains(s, " on ") || strings.Contains(s, " via ") || strings.Contains(s, " channel")
}

// price reports whether s names a price per month or the like.
func price(s string) bool {
	i := strings.IndexAny(s, "$£€")
	if i < 0 {
		return false
	}
	for _, w := range [...]string{"a month", "per month", "/month", "a week", "per week", "a year", "per year", "a day", "monthly"} {
		if strings.Contains(s[i:], w) {
			return true
		}
	}
	return false
}

// ends reports whether w is the last word of s, perhaps followed by marks.
func ends(s, w string) bool { return strings.HasSuffix(strings.TrimRight(s, ".!:)] "), " "+w) }

// outlet reports whether s names somebody after its first word: "with KQRT".
func outlet(s string) bool {
	for i := 1; i+1 < len(s); i++ {
		if s[i-1] == ' ' && 'A' <= s[i] && s[i] <= 'Z' {
			return true
		}
	}
	return false
}
