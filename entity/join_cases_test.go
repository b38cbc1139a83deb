package entity

// joinCases are texts with given mentions and the entities that joining makes
// of them. All names are invented.
var joinCases = []struct {
	name, reason, text string
	want               []string
}{
	{"surname", "a bare surname is the full name before it",
		"[Anna Berg/p] left. [Berg/p] smiled.", []string{"Anna Berg: Anna Berg, Berg"}},
	{"surname first", "a headline names the surname before the body has the full name",
		"[Berg/p] to leave\n\n[Anna Berg/p] said so.", []string{"Anna Berg: Berg, Anna Berg"}},
	{"middle name", "a middle name or initial makes the form fuller, not another person",
		"[Anna M. Berg/p] and [Anna Berg/p].", []string{"Anna M. Berg: Anna M. Berg, Anna Berg"}},
	{"particle", "the surname may come with or without its particle",
		"[Ursula von Brandt/p], then [von Brandt/p], then [Brandt/p].", []string{"Ursula von Brandt: Ursula von Brandt, von Brandt, Brandt"}},
	{"nickname", "Bill is short for William",
		"[William Hartley/p] came. [Bill Hartley/p] left.", []string{"William Hartley: William Hartley, Bill Hartley"}},
	{"correspondence", "g and h stand for one letter in romanized Ukrainian",
		"[Denis Shmelgal/p] spoke; [Denys Shmelhal/p] left.", []string{"Denis Shmelgal: Denis Shmelgal, Denys Shmelhal"}},
	{"listed place", "one country, four names",
		"The [US/l], the [U.S./l], [USA/l], the [United States/l].", []string{"United States: US, U.S., USA, United States"}},
	{"acronym", "the initials of one long form",
		"The [Border Trade Council/o] met. The [BTC/o] agreed.", []string{"Border Trade Council: Border Trade Council, BTC"}},
	{"defined acronym", "brackets define what the initials do not show",
		"The [Union of Small Farmers/o] ([VKB/o]) met; the [VKB/o] agreed.", []string{"Union of Small Farmers: Union of Small Farmers, VKB, VKB"}},

	{"not: one surname, two given names", "two full given names are two people",
		"[Anna Berg/p] and [Karl Berg/p].", []string{"Anna Berg: Anna Berg", "Karl Berg: Karl Berg"}},
	{"not: middle initials differ", "George H. and George W. are two people",
		"[Paul H. Moss/p] and [Paul W. Moss/p].", []string{"Paul H. Moss: Paul H. Moss", "Paul W. Moss: Paul W. Moss"}},
	{"not: title of the other sex", "Mrs. Moss is not Peter Moss",
		"[Peter Moss/p] came. [Mrs. Moss/p] left.", []string{"Peter Moss: Peter Moss", "Moss: Mrs. Moss"}},
}
