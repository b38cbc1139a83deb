package clean

// Default returns the cleaners for news text as scrapers leave it: those of
// [SyndicationOnly] and, before they take lines out, the decision over whole
// pages. [Spaces] closes the gaps that these leave.
func Default() []Cleaner {
	return append(RepairOnly(), Page{}, Syndication(), Datelines(), Spaces())
}

// RepairOnly returns the cleaners that mend encoding, Unicode and white space
// and remove no words. It is idempotent on any input.
func RepairOnly() []Cleaner {
	return []Cleaner{
		Encoding(),
		Entities(),
		NFC(), // before Mojibake, which knows composed letters only
		Mojibake(),
		Characters(),
		Spaces(),
	}
}

// SyndicationOnly returns the cleaners of [RepairOnly] and those that take out
// credits, widgets and notes of agencies, without the decision over pages.
func SyndicationOnly() []Cleaner {
	return append(RepairOnly(), Syndication(), Datelines(), Spaces())
}
