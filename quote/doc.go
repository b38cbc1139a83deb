// Package quote finds who said what: direct, mixed and indirect quotes with
// their content, cue and speaker.
package quote
