// Package clean changes text and remembers every change.
//
// A [Cleaner] looks at a text and returns [Edit] values: replace these bytes by
// those, for this reason. A [Pipeline] runs cleaners one after the other and
// composes their edits, so that the resulting [Text] knows, for every byte it
// holds and every byte it lost, where it came from and which rule decided.
// Nothing is lost: undoing [Text.Changes] gives the input back, whatever bytes
// it held.
//
// The presets [Default], [RepairOnly] and [SyndicationOnly] are fresh slices of
// ordinary cleaners: take one out, put your own in, hand the slice to [New].
//
// To write a cleaner of your own, implement the two methods of [Cleaner] or use
// a constructor: [Func] for anything, [Lines] and [Paragraphs] to remove whole
// lines or paragraphs, [Replace], [Runes] and [Regexp] for what their names say,
// [Transform] for the transformers of golang.org/x/text. Package cleantest checks
// a cleaner against the contract.
//
// # Limits
//
// Input may be any bytes; none makes the cleaners of this package fail. Time and
// memory are linear in the text, with at most about 24 bytes of memory for each
// byte of text that is nothing but damage; clean text costs one allocation. The
// package does not decompress, parse markup, detect languages or rewrite words.
//
// Cleaners, pipelines and texts are immutable and safe for concurrent use.
package clean
