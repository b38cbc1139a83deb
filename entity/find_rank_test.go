package entity

import "testing"

// TestFindRank: what stands before a person's name and is none of it, each rule
// with a case where it must not act.
func TestFindRank(t *testing.T) {
	testFind(t, nil, []findCase{
		{"a trade has the capital of its sentence", "Farmer Owen Prosser was jailed.", []string{"person Owen Prosser [Farmer]"}},
		{"kin as well", "Mum Delyth Prosser wept.", []string{"person Delyth Prosser [Mum]"}},
		{"an adjective is no title", "Brave Ellie wrote a letter.", []string{"person Ellie"}},
		{"a mother of three", "Mum-of-three Kirsty Hallam said so.", []string{"person Kirsty Hallam [Mum-of-three]"}},
		{"a given name that is a trade", "Hunter Prosser was jailed.", []string{"person Hunter Prosser"}},
		{"a surname that is a trade", "They met Owen Farmer. Farmer left.", []string{"person Owen Farmer", "person Farmer"}},
		{"an organization that begins so", "Ranger Energy Group rose.", []string{"organization Ranger Energy Group"}},
		{"ranks of the police", "Det Insp Rhiannon Hallam said so. Det Con Tariq Mehmood agreed.",
			[]string{"person Rhiannon Hallam [Det Insp]", "person Tariq Mehmood [Det Con]"}},
		{"ranks in capitals", "PC Owen Hallam and ACP Olumide Adebanjo came.", []string{"person Owen Hallam [PC]", "person Olumide Adebanjo [ACP]"}},
		{"not: an organization in capitals", "The PC Police Federation met.", []string{"organization PC Police Federation"}},
		{"a retired officer", "Information Minister Col (retd) Didier Mbuyamba spoke.", []string{"person Didier Mbuyamba [Information Minister Col (retd)]"}},
		{"not: another bracket", "The Colonel (left) and Didier Mbuyamba spoke.", []string{"person Didier Mbuyamba"}},
		{"an elder", "Mzee Elijah Kimani and Alhaji Sani Dangana spoke.", []string{"person Elijah Kimani [Mzee]", "person Sani Dangana [Alhaji]"}},
		{"forms of address of Malaysia", "Prime Minister Datuk Seri Anwari Ibrahimi spoke. Lead counsel Tan Sri Muhammad Shafie Abdullah left.",
			[]string{"person Anwari Ibrahimi [Prime Minister Datuk Seri]", "person Muhammad Shafie Abdullah [Lead counsel Tan Sri]"}},
		{"not: a surname", "They met Tan Wei Ling in May.", []string{"person Tan Wei Ling"}},
		{"letters of an honour", "Judge Simon Carrick KC told him so.", []string{"person Simon Carrick [Judge]"}},
		{"an office of a company", "Senators grilled Orbix Chief Executive Kendra Hallam on Tuesday.", []string{"organization Orbix", "person Kendra Hallam [Chief Executive]"}},
		{"analysts at a firm", "Analysts at Nordhaven said so on Monday. Nordhaven analyst Petter Lindqvist agreed.",
			[]string{"organization Nordhaven", "organization Nordhaven", "person Petter Lindqvist [Nordhaven analyst]"}},
		{"not: people at a place", "Visitors at Leeds said so on Monday.", []string{"place Leeds"}},
		{"an office within the words before a name", "Shinwa Heavy Industries Chairman Hideaki Takamine left.", []string{"person Hideaki Takamine [Industries Chairman]"}},
		{"an office with a surname", "Interior Minister Brandstatter calls for more.", []string{"person Brandstatter [Interior Minister]"}},
		{"a time zone", "Shares rose by 1045 GMT. It began at 6 a.m. EST on Sunday.", nil},
		{"not: letters without a time", "He works for CAT in Leeds.", []string{"organization CAT", "place Leeds"}},
	})
}

// TestFindWhole: names of organizations that hold small words, commas or an
// ending, each rule with a case where it must not act.
func TestFindWhole(t *testing.T) {
	testFind(t, nil, []findCase{
		{"a force of two counties", "Devon and Cornwall Police said so.", []string{"organization Devon and Cornwall Police"}},
		{"a hospital of two towns", "He was treated at the Royal Devon and Exeter Hospital for a cut.", []string{"organization Royal Devon and Exeter Hospital"}},
		{"not: a person and a force", "They met Anna Hallam and Cornwall Police.", []string{"person Anna Hallam", "organization Cornwall Police"}},
		{"not: two companies", "They sued Meridian Foods and Nordhaven Bank.", []string{"organization Meridian Foods", "organization Nordhaven Bank"}},
		{"the fields of a ministry", "The Ministry of Land, Infrastructure, Transport and Tourism said so.", []string{"organization Ministry of Land, Infrastructure, Transport and Tourism"}},
		{"not: places behind a ministry", "The inspectors agreed with the Ministry of Education, Norway and Sweden on this.", []string{"organization Ministry of Education", "place Norway", "place Sweden"}},
		{"a saint's hospital", "She died at St Bede's Hospital on Sunday.", []string{"organization St Bede's Hospital"}},
		{"a union of many", "The National Farmers' Union warned of shortages on Monday.", []string{"organization National Farmers' Union"}},
		{"not: what belongs to a team", "The Rangers' new coach spoke on Monday.", []string{"organization Rangers"}},
		{"a sheriff's office", "The Rabun Creek County Sheriff's Office said so.", []string{"organization Rabun Creek County Sheriff's Office"}},
		{"not: the sheriff's car", "The Rabun Creek County sheriff's car was found.", []string{"place Rabun Creek County"}},
		{"a legal form that is a given name", "Norwegian shipping group Halvorsen Marine ASA said so.", []string{"organization Halvorsen Marine ASA"}},
		{"somebody's mother", "Water rose quickly. Later Umm Sultan said so.", []string{"person Umm Sultan"}},
		{"not: a place", "They flew to Abu Dhabi.", []string{"place Abu Dhabi"}},
		{"a verb behind an unlisted given name", "The head of the alliance, Jorund Stoltenmarksaid on Thursday that it was open.", []string{"person Jorund Stoltenmark"}},
		{"not: a surname that ends so", "They met Anna Bensaid on Thursday.", []string{"person Anna Bensaid"}},
		{"accents left out", "Serbian President Aleksandar Vukotić had called. Vukotic said so.", []string{"person Aleksandar Vukotić [Serbian President]", "person Vukotic"}},
		{"between commas before a verb of speech", "The high representative of the EU, Josune Borrelles, responded on Monday.", []string{"organization EU", "person Josune Borrelles"}},
		{"not: a group", "The agency, Halden Energy Group, said so.", []string{"organization Halden Energy Group"}},
		{"a verb behind a name of the text", "Branimir Halvathanked the envoy on Monday. Halva left.", []string{"person Branimir Halva", "person Halva"}},
		{"a direction is nobody", "Analyst Park Jong-su said the North was testing them.", []string{"person Park Jong-su [Analyst]", "place North"}},
	})
}
