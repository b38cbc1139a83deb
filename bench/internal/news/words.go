package news

import "strings"

// The words of the made-up articles: common English ones and syllables, written
// for this program.
var (
	onsets = strings.Fields("b br c d dr f g gr h j k kr l m n p r s st t tr v w z sh th")
	nuclei = strings.Fields("a e i o u ai ea ie ou")
	codas  = strings.Fields("n r s l nd rt sk m th ck ton ley man berg ski son")
	given  = strings.Fields(`Ann Bella Carl Dora Emil Fiona George Hanna Ivan Julia Karim Laura Martin Nina Oscar Paula
		Quentin Rosa Simon Tanya Ulrich Vera Walter Yusuf Zoe Amir Beatrice Chen Diego Elena Farid Grace`)
	roles = []string{"Prime Minister", "President", "Foreign Minister", "Professor", "Judge", "Mayor", "Senator", "chief executive",
		"spokesman", "spokeswoman", "General", "Governor", "lawyer", "analyst", "Ambassador", "Dr.", "union leader", "coach"}
	countries  = strings.Fields("France Germany Japan Brazil Kenya Canada India Norway Poland Spain Egypt Chile Turkey Australia")
	days       = strings.Fields("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
	says       = []string{"said", "said", "said", "told reporters", "added", "warned", "argued", "insisted", "noted", "explained", "claimed", "stressed"}
	adjectives = strings.Fields(`new old national local economic political sudden public private military foreign annual
		serious strong weak early late final likely modern simple complex growing falling urgent quiet heavy light northern
		southern rural urban legal illegal popular costly cheap dangerous safe rare common bitter open closed`)
	nouns = strings.Fields(`government budget election court company market report plan attack border storm harbour school
		hospital contract minister committee industry agreement protest campaign factory river bridge railway airport airline
		programme project crisis inquiry verdict sentence strike union price tax law vote party leader army police village city
		region climate energy water oil gas crop harvest forest fire flood drought vaccine disease study survey museum festival
		championship match season team player ticket museum investor bank loan debt currency trade export import tariff`)
	past = strings.Fields(`approved rejected delayed opened closed damaged supported opposed reached missed changed raised
		cut doubled halved reviewed cancelled announced postponed blocked welcomed criticised defended followed replaced
		reduced improved threatened joined left divided settled surprised`)
)
