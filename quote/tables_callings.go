package quote

// isCalling reports whether a word says what somebody is, not which part in the event
// they have: the victim, the judge and the witness may be anybody. The words were
// chosen for this project.
func isCalling(w string) bool {
	switch w {
	case "striker", "midfielder", "winger", "forward", "defender", "goalkeeper", "keeper", "player", "footballer", "golfer", "cyclist", "boxer", "sprinter",
		"swimmer", "runner", "jockey", "batsman", "bowler", "quarterback", "playmaker", "champion", "medallist", "medalist", "teenager", "veteran", "star",
		"superstar", "singer", "songwriter", "rapper", "musician", "guitarist", "drummer", "pianist", "composer", "actor", "actress", "comedian", "comic",
		"presenter", "broadcaster", "celebrity", "author", "novelist", "poet", "playwright", "filmmaker", "film-maker", "artist", "sculptor", "designer",
		"model", "influencer", "billionaire", "millionaire", "tycoon", "magnate", "mogul", "businessman", "businesswoman", "entrepreneur", "pensioner",
		"retiree", "grandfather", "grandmother", "graduate", "rookie", "apprentice", "farmer", "fisherman", "trawlerman", "baker", "shopkeeper", "chef",
		"butcher", "carpenter", "scaffolder", "plumber", "electrician", "bricklayer", "hairdresser", "barista", "gardener", "landlady", "publican",
		"neurosurgeon", "lady":
		return true
	}
	return isOffice(w)
}

// isOffice is isCalling for words that say what somebody works as or is to others. A
// text may well mean another one by them who was not named.
func isOffice(w string) bool {
	switch w {
	case "diplomat", "politician", "lawmaker", "legislator", "parliamentarian", "senator", "congressman", "congresswoman", "peer", "Democrat", "Republican",
		"MP", "MEP", "economist", "academic", "professor", "scientist", "researcher", "historian", "astronomer", "chemist", "physicist", "biologist",
		"zoologist", "geologist", "neuroscientist", "virologist", "activist", "campaigner", "conservationist", "environmentalist", "official", "minister",
		"leader", "candidate", "incumbent", "hopeful", "nominee", "frontrunner", "front-runner", "expert", "analyst", "strategist", "pundit", "columnist",
		"manager", "coach", "boss", "skipper", "captain", "mum", "mom", "dad", "mother", "father", "nurse", "carer", "teacher", "engineer", "architect",
		"landlord", "pastor", "bishop", "tenant", "resident", "veterinarian", "vet", "paramedic":
		return true
	}
	return false
}
