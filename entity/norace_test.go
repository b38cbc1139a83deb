//go:build !race

package entity

const raced = false
