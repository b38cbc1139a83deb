package quote

import "strings"

// callings are words for what somebody is, not for which part in the event they have:
// the victim, the judge and the witness may be anybody. Chosen for this project.
const callings = ` striker midfielder winger forward defender goalkeeper keeper player footballer golfer cyclist boxer sprinter swimmer runner jockey batsman bowler
	quarterback playmaker champion medallist medalist teenager veteran star superstar singer songwriter rapper musician guitarist drummer pianist composer actor actress
	comedian comic presenter broadcaster celebrity author novelist poet playwright filmmaker film-maker artist sculptor designer model influencer billionaire millionaire tycoon
	magnate mogul businessman businesswoman entrepreneur pensioner retiree grandfather grandmother graduate rookie apprentice farmer fisherman trawlerman baker shopkeeper
	chef butcher carpenter scaffolder plumber electrician bricklayer hairdresser barista gardener landlady publican neurosurgeon lady `

// officeCallings are callings for what somebody works as or is to others. A text may
// well mean another one by them who was not named.
const officeCallings = ` diplomat politician lawmaker legislator parliamentarian senator congressman congresswoman peer Democrat Republican
	MP MEP economist academic professor scientist researcher historian astronomer chemist physicist biologist zoologist geologist neuroscientist virologist activist campaigner
	conservationist environmentalist official minister leader candidate incumbent hopeful nominee frontrunner front-runner expert analyst strategist pundit columnist manager coach boss skipper captain
	mum mom dad mother father nurse carer teacher engineer architect landlord pastor bishop tenant resident veterinarian vet paramedic `

// isCalling reports whether a word is a calling of either kind.
func isCalling(w string) bool { return inList(callings, w) || isOffice(w) }

// isOffice reports whether a word is one of officeCallings.
func isOffice(w string) bool { return inList(officeCallings, w) }

// inList reports whether w is one of the words of a list, which end with a space or a
// tab.
func inList(list, w string) bool {
	for i := 0; ; {
		k := strings.Index(list[i:], w)
		if k < 0 {
			return false
		}
		i += k + len(w)
		if c := list[i-len(w)-1]; (c == ' ' || c == '\t') && list[i] <= ' ' {
			return true
		}
	}
}
