// Package gazetteer holds the word lists that the finder of names looks words
// up in: given names and surnames, places, organizations, demonyms, titles,
// the words that organizations and places end with, and common English words.
//
// Looking up costs one hash of the word and one probe; nothing is allocated.
// The table is built from the embedded lists at the first look-up. Where the
// lists come from stands in data/README.md and in NOTICE.
package gazetteer
