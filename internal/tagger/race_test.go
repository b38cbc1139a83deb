//go:build race

package tagger

// raced: the race detector makes a sync.Pool forget what it holds.
const raced = true
