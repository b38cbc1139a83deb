package inset

import "strings"

// The lists of this file are common words of English news, chosen for this project.

// starter reports whether a capitalized word begins sentences but not names.
func starter(w string) bool {
	return strings.Contains(" The A An This That These Those He She It They We I You His Her Its Their Our My In On At For From With By To As After Before Since During Under Over While When Where "+
		"If But And So Yet Although Though Because Despite However Meanwhile Earlier Later According Speaking Asked Both Some Many Most All Several Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Twenty "+
		"There Here Now Then Not No Also Another Among Between Until Once Last Who What Why How Police Officials "+
		"Authorities Prosecutors Residents Witnesses Firefighters Rescuers Doctors Nurses Scientists Researchers Experts Analysts Economists Lawyers Critics Investigators Supporters Opponents Protesters Demonstrators Activists Campaigners "+
		"Workers Teachers Students Pupils Parents Villagers Voters Engineers Diplomats Lawmakers Ministers Shares Rebels Soldiers Troops Farmers Neighbours Neighbors Relatives Survivors Passengers Organisers Organizers Others Thousands Hundreds Dozens Nearly About Around ", " "+w+" ")
}

// preposition reports whether a word begins a clause, whatever follows it.
func preposition(w string) bool {
	return strings.Contains(" In On At For From With By To As After Before Since During While When If But And According Despite However Meanwhile Earlier Later Speaking ", " "+w+" ")
}

// small reports whether w is a word that does not end a sentence.
func small(w string) bool {
	return strings.Contains(" the a an of in on at to for from with by and or but as is are was were be has have had will would says said its his her their that ", " "+w+" ")
}

// network reports whether a word names a network or a button beside its name.
func network(w string) bool {
	return strings.Contains(" Facebook Twitter X Instagram YouTube Youtube WhatsApp Whatsapp Telegram LinkedIn Pinterest Reddit Flipboard TikTok Threads Viber Email E-mail Print Google News Tweet Copy Link Share JavaScript Disqus ", " "+w+" ")
}

// tellsOf reports whether w is a verb that often follows the subject of a sentence, or a
// word in -ed, which mostly is one.
func tellsOf(w string) bool {
	return len(w) > 4 && strings.HasSuffix(w, "ed") || w != "" && strings.Contains(" said says told had has have was were is are will would could can did does added asked wrote made took gave began voted won lost came went agreed denied refused declined ", " "+w+" ")
}

// leadsOn reports whether a headline may go on with a name after the word w.
func leadsOn(w string) bool {
	return small(w) || strings.Contains(" says say said if why how when what who whose where whether because after before since while until than like claims thinks believes fears hopes admits denies warns tells told asks "+
		"urges calls near against under over into onto off out up down mayor minister president senator coach captain singer actor striker judge chief king queen prince leader star player ", " "+w+" ")
}
