package inset

// A form describes how a kind of furniture begins.
type form struct {
	rule  string
	why   string
	words []string // in lower case; a colon must occur in the text, too
	end   ender
	first bool // also at the start of a line
}

// An ender says which function finds the end of a piece: byLabel stands for label.
type ender uint8

const (
	byPhrase ender = iota
	byLabel
	byRun
	byCredit
	bySource
	byTeaser
	byList
	byKeys
	byPost
	byTimes
	byRest
	byMinutes
	byAgo
	bySlash
	byCaption
	byCrumbs
	byStamp
)
