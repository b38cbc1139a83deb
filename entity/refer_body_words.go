package entity

import "strings"

// The words of this file are common knowledge, written for this project.

// A body is a set of the kinds of organizations that a noun names or that a name
// tells.
type body uint32

const (
	bodyCompany body = 1 << iota
	bodyAirline
	bodyBank
	bodyPress
	bodyPaper // those but journals, whose papers are studies
	bodyMagazine
	bodyBroadcaster
	bodyMinistry
	bodyDepartment
	bodyAgency
	bodyUniversity
	bodyCollege
	bodySchool
	bodyHospital
	bodyFoundation
	bodyInstitute
	bodyParty
	bodyUnion
	bodyCourt
	bodyCouncil
	bodyCommittee
	bodyCommission
	bodyPolice
	bodyClub
	bodyAssociation
	bodyFederation
	bodyLeague
	bodyMuseum
	bodyAuthority
	bodyBoard
	bodyCenter
	bodyTold // the words of a name have been looked at
)

// bodyNoun returns the kinds of organizations that a noun in lower case names, 0
// for any other word.
func bodyNoun(w string) body {
	switch w {
	case "company", "firm", "corporation", "conglomerate", "manufacturer", "retailer", "carmaker", "automaker", "chipmaker", "drugmaker", "miner", "startup", "start-up", "insurer", "brewer":
		return bodyCompany
	case "airline", "carrier":
		return bodyAirline
	case "bank", "lender":
		return bodyBank
	case "newspaper", "daily", "tabloid":
		return bodyPress
	case "paper":
		return bodyPaper
	case "magazine":
		return bodyMagazine
	case "broadcaster":
		return bodyBroadcaster
	case "ministry":
		return bodyMinistry
	case "department":
		return bodyDepartment
	case "agency", "bureau":
		return bodyAgency
	case "university":
		return bodyUniversity
	case "college":
		return bodyCollege
	case "school":
		return bodySchool
	case "hospital":
		return bodyHospital
	case "foundation", "charity":
		return bodyFoundation
	case "institute":
		return bodyInstitute
	case "party":
		return bodyParty
	case "union":
		return bodyUnion
	case "court", "tribunal":
		return bodyCourt
	case "council":
		return bodyCouncil
	case "committee", "panel":
		return bodyCommittee
	case "commission":
		return bodyCommission
	case "force", "constabulary":
		return bodyPolice
	case "club":
		return bodyClub
	case "association":
		return bodyAssociation
	case "federation":
		return bodyFederation
	case "league":
		return bodyLeague
	case "museum":
		return bodyMuseum
	case "authority", "regulator":
		return bodyAuthority
	case "board":
		return bodyBoard
	case "center", "centre":
		return bodyCenter
	}
	return 0
}

// bodyWords are words of the names of organizations that their nouns do not have.
func bodyWord(w string) body {
	switch w {
	case "airlines", "airways", "air":
		return bodyAirline | bodyCompany
	case "bank", "banks", "bancorp", "banco", "banque":
		return bodyBank | bodyCompany
	case "journal":
		return bodyPress
	case "post", "times", "herald", "tribune", "gazette", "guardian", "telegraph", "mirror", "star", "sun", "chronicle", "globe", "mail", "observer", "courier", "examiner",
		"sentinel", "dispatch", "bulletin", "inquirer", "enquirer", "independent", "argus", "standard", "weekly":
		return bodyPress | bodyPaper
	case "broadcasting", "television", "tv", "radio", "bbc", "cnn", "nbc", "cbs", "abc", "cbc", "npr", "itv", "rté", "rte", "news":
		return bodyBroadcaster
	case "administration":
		return bodyAgency
	case "commission":
		return bodyCommission | bodyAgency
	case "academy":
		return bodySchool
	case "trust":
		return bodyFoundation
	case "infirmary", "clinic":
		return bodyHospital
	case "police":
		return bodyPolice
	case "fc", "cf", "afc", "rovers", "wanderers", "athletic", "rangers", "albion", "hotspur", "united":
		return bodyClub
	case "society":
		return bodyAssociation
	}
	return bodyNoun(w)
}

// bodyOf returns what the name of an organization tells that it is.
func bodyOf(name string) body {
	b := bodyTold
	if len(name) > maxListed*4 {
		return b
	}
	var buf [maxListed]byte
	for words, rest := 0, name; rest != ""; words++ {
		var w string
		if w, rest, _ = strings.Cut(rest, " "); len(w) > len(buf) {
			continue
		}
		for i := range len(w) {
			c := w[i]
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			buf[i] = c
		}
		f := strings.TrimRight(string(buf[:len(w)]), ".,")
		if f == "of" || f == "for" {
			break // "Bank of the South", "Council for Trade": the head stands before
		}
		b |= bodyWord(f)
		if rest == "" && words > 0 {
			if c := classOf(f); c&(companyTail|companyWord|legalEnd) != 0 || c&commonTail == 0 && len(f) > 1 && legalForm(f, c) {
				b |= bodyCompany
			}
		}
	}
	switch name {
	case "European Union", "African Union", "Soviet Union":
		b &^= bodyUnion // "the union" is none of them
	}
	return b
}
