// Package article labels the parts of a news article: its date, headline,
// byline and dateline, and the kind of every block. It decides what the parts
// of the page are; what the text should be is package clean's business.
package article
