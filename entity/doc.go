// Package entity finds the names in an article, joins the mentions of one
// person, place or organization, and gives each its canonical name.
package entity
