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
// Cleaners, pipelines and texts are immutable; all may be used by several
// goroutines at once.
package clean
