// Package newsnorm turns raw news text into a clean, structured, fully
// accounted record: date, headline, byline, paragraphs, who said what, and who
// everybody is.
package newsnorm
