package entity

// What decides whether two names are one entity's, as [Comparison.Why] and
// [Merge.Why] have it. A rule may speak for the two names or against them: the
// score tells which.
const (
	whyEqual       = "name/equal"  // one folded form
	whyEmpty       = "name/empty"  // no letters to compare
	whyRunTogether = "name/joined" // equal but for spaces: "MiraHalvorsen"
	whyPlural      = "name/plural" // a single word and its plural
	whyForm        = "name/form"   // another form of the two is the same: "ESA" of "European Space Agency"
	whyOwn         = "own/alias"   // the user's list says so

	whyPlaceListed          = "place/listed"            // a table knows both names
	whyOrganizationListed   = "organization/listed"     // the same
	whyAcronym              = "organization/acronym"    // "BTC", "Border Trade Council"
	whyLegalForm            = "organization/legal-form" // "Normag Ltd", "Normag AG": equal but for it
	whyOrganizationJoined   = "organization/joined"     // equal but for spaces and legal forms
	whyWords                = "organization/words"      // each has a word that the other lacks
	whyOrganizationSpelling = "organization/spelling"   // the same words, not all spelled alike
	whyPart                 = "organization/part"       // one is a part of the other: "Norburg Tribune", "Tribune"
	whyNumber               = "organization/number"     // the rest is a number: "Normag Fund II"
	whyBranch               = "organization/branch"     // the rest is a country: "Normag Peru Ltd"

	whyPersonEqual   = "person/equal"          // the same words
	whyPersonJoined  = "person/joined"         // equal but for spaces and hyphens
	whyParticles     = "person/particles"      // equal but for particles, spaces and hyphens: "al-Sabri"
	whyShort         = "person/short"          // a surname alone
	whySurname       = "person/surname"        // two surnames
	whyGiven         = "person/given"          // two given names, or a given name alone
	whyMiddle        = "person/middle"         // one has a middle name more
	whyInitial       = "person/initial"        // an initial for a name: "A. Berg"
	whyInitials      = "person/initials"       // the last word is an initial: "Paul H. W."
	whyNickname      = "person/nickname"       // "Bill", "William", or a nickname in marks
	whySpelling      = "person/spelling"       // another spelling or romanization
	whyDoubleName    = "person/double-name"    // half of a double given name: "Jean", "Jean-Pascal"
	whySecondSurname = "person/second-surname" // one leaves out the second surname
	whyOrder         = "person/order"          // the same words in another order
	whyPatronymic    = "person/patronymic"     // the same words in another order, which make father and son
	whySuffix        = "person/suffix"         // "Jr." and "Sr.", "II" and "III"
)
