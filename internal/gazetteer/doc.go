// Package gazetteer holds the word lists for finding names: given names and surnames,
// places, organizations, demonyms, titles, words that the names of organizations and
// places end with, and common English words.
//
// Looking up costs one hash of the word and one probe; nothing is allocated.
// The table is built from the embedded lists at the first lookup. data/README.md and
// NOTICE name the sources of the lists.
package gazetteer
