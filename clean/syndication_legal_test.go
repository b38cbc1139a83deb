package clean

// lineCases are those of the rules for navigation, legal lines, debris and
// datelines.
var lineCases = cases{
	"nav/tags": {
		[]string{"Tags: boat, harbour", "Filed under: Sea", "Posted in: Sea News", "Topics: sea travel, boats, the north, winter storms, World & Travel"},
		[]string{"Tags were sewn onto the sails.", "Topics of the talks were fish and oil."},
	},
	"nav/read-more": {
		[]string{"Read more", "READ MORE:", "Continue reading", "Read the rest of the story at The Harbour Post.", "Also on HarbourPost:", "(h/t Harbour Video.)", "Via harbourpost.com", "ALSO READ | Ferries stop for the third day in a row as the storm goes on", "Related: Ferries stop for the third day in a row as the storm goes on", "READ MORE:* Ferries stop for the third day in a row as the storm goes on* Harbour master: 'We have never seen waves like these, not even in the year of the flood'* Who pays for the new bridge?", "What to read next", "READ SOME MORE"},
		[]string{"Also read by the crew was the log of the old boat.", "Children should read more, she said.", "Read more than one book a week, if you can.", "READ MORE: that was what the letters on the wall of the library said in the year in which the harbour froze, and everybody who could read at all did what they were told by them.", "Via Oslo", "Via the U.S."},
	},
	"nav/visit": {
		[]string{"For the latest news, weather and tides, head to The Harbour.", "Visit our affiliate website: example.com", "For more news of the sea visit harbourpost.com."},
		[]string{"For the latest voyage he took a cook.", "Visit the island in June.", "For more sun visit Oslo in June."},
	},
	"nav/agency": {
		[]string{"More AP NBA: https://example.com/nba", "Follow AP's full coverage of the vote"},
		[]string{"More AP courses are taught.", "Full coverage of the roof costs more."},
	},
	"nav/archive": {
		[]string{"Home Blog Page 39", "Tag Archives: harbour", "Category Archives: Sea News", "Posts tagged with boats"},
		[]string{"Tag archives of the town fill two rooms.", "Posts tagged with a red ring mark the way."},
	},
	"nav/skip": {
		[]string{"Skip to main content", "Back to top", "Accessibility Links", "Jump directly to the content", "Back to top button", "View all"},
		[]string{"Skip the main course, he said.", "The team is back to top form."},
	},
	"nav/breadcrumb": {
		[]string{"Home > Business > Markets", "You are here: Home » News", "Home | Harbour News", "Harbour Post > News > Local", "SHOP > Sails > Sails and ropes for old boats"},
		[]string{"Wind > 20 knots", "2 > 1 > 0", "The path leads from the quay > past the church > to the old lighthouse on the rock", "Home is where the boat is.", "Home, sweet home", "You are here for a reason, he said."},
	},
	"legal/wire": {
		[]string{"© 2008 AFP", "Copyright 2020 The Associated Press. All rights reserved.", "This material may not be published, broadcast, rewritten or redistributed.", "Visit The Harbour Post at www.harbourpost.example"},
		[]string{"AFP saw the papers.", "This material may not be as strong as steel.", "Visit her at home in June."},
	},
	"legal/copyright": {
		[]string{"© 2019 Harbour Communications, Inc.", "ALL RIGHTS RESERVED.", "Copyright © 2015 by Ann Moor.", "Copyright (c) 2015 Ann Moor"},
		[]string{"Copyright law is old.", "All rights are reserved for the crown, the judge said."},
	},
	"legal/terms": {
		[]string{"Terms & Conditions", "Privacy policy", "About Us | Advertise with Us", "This site is protected by reCAPTCHA and the Privacy Policy applies."},
		[]string{"Terms of the deal were not disclosed.", "Privacy is dead, he said."},
	},
	"legal/cookies": {
		[]string{"This site uses cookies. By continuing to browse the site you are agreeing to our use of cookies.", "Cookie Settings"},
		[]string{"They are also serving cookies.", "We use cookies in the crust."},
	},
	"legal/affiliate": {
		[]string{"When you purchase through links on our site, we may earn an affiliate commission.", "Harbour Hub may earn a commission from Bookboat.", "Buying through us may earn us a commission."},
		[]string{"Agents may earn a commission of two percent on every boat that is sold before the end of June.", "When you buy a boat, look at the keel."},
	},
	"debris/handle": {
		[]string{"@annmoor", "#regatta"},
		[]string{"@annmoor said so.", "@reader_12."},
	},
	"meta/date": {
		[]string{"First published on Thu 4 May 2023 10.15 BST", "First published on 4 May 2023"},
		[]string{"First published on Thursday, the book sold well, said the owner of the shop."},
	},
	"debris/slug": {
		[]string{"BC-EU--Fish Talks, 1st Ld-Writethru"},
		[]string{"BC-3 is a gene.", "BC-- the province of fish -- has none."},
	},
	"debris/url": {
		[]string{"doi: https://doi.org/10.1000/182", "https://example.com/a/b", "www.example.com"},
		[]string{"https://example.com is the address.", "example"},
	},
	"dateline/wire": {
		[]string{"LONDON (Reuters) - The boat sank in the night and nobody was hurt, the police said.", "WASHINGTON, Aug. 19 (UPI) — The boat sank in the night and nobody was hurt.", "BEIRUT/THE HAGUE, March 7 (Reuters) - The boat sank in the night and nobody knew."},
		[]string{"The club (Harbour) - the oldest of all - lost its roof in the storm of Sunday night.", "Moor (left) — seen here with Reed — was the first woman to sail around the world."},
	},
	"dateline/plain": {
		[]string{"DES MOINES, Iowa — The boat sank in the night and nobody was hurt, the police said.", "BERLIN -- The boat sank in the night and nobody was hurt, the police said on Monday.", "TALLAHASSEE — The boat sank in the night and nobody was hurt, the police said."},
		[]string{"ADVERTISEMENT – The boat sank in the night and nobody was hurt, the police said.", "EXCLUSIVE — The boat sank in the night and nobody was hurt, the police said.", "NASA — the agency that sent people to the moon — has lost a boat in the harbour."},
	},
	"dateline/tag": {
		[]string{"(CNN) -- The boat sank in the night and nobody was hurt, the police said on Monday.", "(AP) The boat sank in the night and nobody was hurt, the police said on Monday."},
		[]string{"(CNN)said the boat sank in the night and nobody was hurt, the police said on Monday.", "(Laughter) The boat sank in the night and nobody was hurt, the police said on Monday."},
	},
}
