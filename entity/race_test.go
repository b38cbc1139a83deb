//go:build race

package entity

// raced: the race detector makes a sync.Pool forget what it holds.
const raced = true
