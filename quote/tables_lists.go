package quote

import "strings"

// The word lists of this file are common English, written for this project. Words
// are separated by spaces, with one at either end.

// utterances are nouns of what somebody says.
const utterances = ` verdict message response reply answer advice assessment view reaction description warning motto refrain mantra summary conclusion comment
 explanation plea cry slogan words reply retort greeting opinion judgment judgement diagnosis prediction promise threat excuse defence defense complaint
 lament instruction instructions `

// notSpeakers are labels before a colon that do not name a speaker.
const notSpeakers = ` new opinion analysis watch video videos exclusive breaking update updates updated live photos photo gallery listen podcast review recap correction
 editorial note notes see related read more image source sources credit topics tags share warning spoiler interview profile explainer background factbox
 commentary column special developing latest transcript pictured revealed poll quiz obituary advertisement sponsored explained fact-check factcheck crosstalk laughter applause q and a q&a `

// labels are words after a colon that only say what kind of article it is.
const labels = ` latest live update updates blog news photos pictures video timeline explained analysis review recap preview obituary profile
 as in it happened happens what we know so far the full list how to watch key points takeaways q&a `

// clauseCues report clauses and hardly anything else.
const clauseCues = ` say tell believe think warn claim argue insist admit `

// smallWords are words of four letters or more that titles leave in lower case.
const smallWords = ` with from into over upon than that when then onto amid your `

// offices are departments in titles before a name.
const offices = ` State Defense Defence Treasury Commerce Justice Education Energy Labor Labour Interior Agriculture Transportation Health Finance Trade Staff House Parliament Police Security Homeland `

// judged are cues whose passive with "as" reports an opinion: "is seen as".
const judged = ` see view regard describe portray depict characterize hail brand dismiss denounce deride praise `

// hearers are nouns of those before whom others speak.
const hearers = ` court jury inquest inquiry tribunal hearing trial committee judge judges jurors magistrate magistrates councillors `

// proclaimed are nouns for something shouted or proclaimed, before “of” and its words.
const proclaimed = ` chant chants cry cries shout shouts call calls slogan slogans motto mantra goal message theme promise pledge warning refrain `

// works are nouns for a work, or participles before its title.
const works = ` book books film movie show song series album program novel titled entitled called podcast play memoir documentary painting headlined starred opera musical essay poem commentary column editorial article op-ed `

// linking are verbs that lead to an adjective, as forms of “be” do.
const linking = ` remain remains remained seem seems seemed feel feels felt sounded sounds `

// adjectives begin sentences more often than names, in capitals as there.
const adjectives = ` New Recent Federal Official Local Early Public Private Foreign Internal Initial Senior Top Former Current Other Such Several `

// courtesies are short titles before a name.
const courtesies = ` Mr. Mrs. Ms. Dr. Mr Mrs Ms Dr Rep. Sen. Gov. Gen. Prof. Lt. Col. Capt. Sgt. Rev. Sir Dame Lord `

// contains reports whether the space-separated list holds w.
func contains(list, w string) bool {
	for {
		i := strings.Index(list, w)
		if i < 0 {
			return false
		}
		e := i + len(w)
		if (i == 0 || list[i-1] <= ' ') && (e == len(list) || list[e] <= ' ') {
			return true
		}
		list = list[e:]
	}
}
