//go:build !race

package tagger

const raced = false
