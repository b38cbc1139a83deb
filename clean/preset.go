package clean

// Default returns the cleaners for news text as scrapers leave it: encoding
// and Unicode repair, white space, syndication debris and page boilerplate.
func Default() []Cleaner { return nil }

// RepairOnly returns the cleaners that mend encoding, Unicode and white space
// and remove no words. It is idempotent on any input.
func RepairOnly() []Cleaner { return nil }

// SyndicationOnly returns the cleaners of RepairOnly and those that take out
// credits, widgets and notes of agencies, without the decision over pages.
func SyndicationOnly() []Cleaner { return nil }
