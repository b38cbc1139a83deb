package page

// A Kind says what a line is by the phrase it holds. The phrases are in
// kinds.txt.
type Kind uint8

// The kinds of lines. The order matters to the weights.
const (
	None Kind = iota
	Nav
	Share
	Login
	Subscribe
	Follow
	Tips
	Error
	Cookie
	Ad
	Comments
	Related
	Popular
	ReadMore
	Tags
	Video
	Gallery
	Credit
	Date
	Byline
	ReadTime
	Views
	Poll
	Market
	Legal
	Copyright
	Visit
	Affiliate
	Bio
	About
	Link
	Separator
	Note
	Wire
	Title
	Caption
	Teaser
	Other
	kinds
)

var kindRules = [kinds]string{
	None: "", Nav: "page/nav", Share: "widget/share", Login: "widget/login",
	Subscribe: "beg/subscribe", Follow: "beg/follow", Tips: "beg/tips",
	Error: "widget/error", Cookie: "widget/cookie", Ad: "widget/ad",
	Comments: "page/comments", Related: "page/related", Popular: "page/popular",
	ReadMore: "page/read-more", Tags: "page/tags", Video: "widget/video",
	Gallery: "widget/gallery", Credit: "credit/image", Date: "meta/date",
	Byline: "meta/author", ReadTime: "meta/reading-time", Views: "widget/views",
	Poll: "widget/poll", Market: "widget/market", Legal: "page/legal",
	Copyright: "page/copyright", Visit: "beg/visit", Affiliate: "note/affiliate",
	Bio: "meta/author-bio", About: "page/about", Link: "page/link", Separator: "page/separator",
	Note: "note/editor", Wire: "credit/wire", Title: "meta/title",
	Caption: "page/caption", Teaser: "page/teaser", Other: "page/other",
}

// Rule returns the name of the rule that removes lines of kind k.
func (k Kind) Rule() string { return kindRules[k] }

// Ends reports whether a line of kind k often comes after the end of the article.
func (k Kind) Ends() bool {
	switch k {
	case Comments, Related, Popular, Copyright, Tags, Legal:
		return true
	}
	return false
}
