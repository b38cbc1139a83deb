package clean

// Default returns the cleaners for news text as scrapers deliver it: those of
// [SyndicationOnly], with [Page] before the first that removes lines. [Spaces]
// comes last and closes the gaps they leave.
func Default() []Cleaner {
	return append(RepairOnly(), Page{}, Syndication(), Datelines(), Spaces())
}

// RepairOnly returns the cleaners that repair encoding, Unicode and white space
// and remove no words. A pipeline of them is idempotent on any input.
func RepairOnly() []Cleaner {
	return []Cleaner{
		Encoding(),
		Entities(),
		NFC(), // before Mojibake, which only recognizes composed letters
		Mojibake(),
		Characters(),
		Spaces(),
	}
}

// SyndicationOnly returns the cleaners of [RepairOnly] and those that remove
// credits, widgets and datelines of agencies. It does not look at whole pages as
// [Page] does.
func SyndicationOnly() []Cleaner {
	return append(RepairOnly(), Syndication(), Datelines(), Spaces())
}
