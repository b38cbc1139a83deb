package entity

import "strings"

// The lists of this file are common knowledge of names and titles in English
// newspapers, written for this project.

// in reports whether list, words between single spaces with one at each end,
// holds word.
func in(list, word string) bool {
	if word == "" || len(word) > 24 || strings.IndexByte(word, ' ') >= 0 {
		return false
	}
	for i := 0; ; {
		j := strings.Index(list[i:], word)
		if j < 0 {
			return false
		}
		j += i
		if list[j-1] == ' ' && list[j+len(word)] == ' ' {
			return true
		}
		i = j + 1
	}
}

// particle reports whether a folded word is a particle of surnames.
func particle(w string) bool { return classOf(w)&isParticle != 0 }

const particles = " al el ad an as ash at az bin ibn ben bint abu abd von van der den de del dela della di da do dos das du la le les lo ter ten te zu zur zum vom vander af av st san wa ould ul ud e y i d l ap ab mac "

// leadingParticle reports whether a folded word at the start of a name is a
// particle: "van der Leyen", "de Cock", but "Ben Carter" and "Al Brown" start
// with a given name.
func leadingParticle(w string) bool { return classOf(w)&leadsName != 0 }

const leadingParticles = " von van der den de del dela della di da do dos du le la bin ibn bint ter ten zu zur vom af av ould "

// isSuffix reports whether a folded word follows a name without being a part of
// it.
func isSuffix(w string) bool { return classOf(w)&isNameSuffix != 0 }

const nameSuffixes = " jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii junior senior phd md esq qc kc mp obe cbe mbe mep "

// numeral reports whether a folded word is a Roman numeral of a ruler or of a
// generation.
func numeral(w string) bool { return classOf(w)&isNumeral != 0 }

const numerals = " i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii "

// titleWord reports whether a folded word before a name is a title or the
// name of an office.
func titleWord(w string) bool { return classOf(w)&isTitle != 0 }

const titleWords = " mr mrs ms miss mx dr doctor prof professor sir dame lord lady baron baroness count countess duke duchess madam madame monsieur señor senor herr frau " +
	"president vicepresident premier chancellor senator sen sens senators representative rep reps congressman congresswoman governor gov mayor secretary minister " +
	"ambassador judge justice general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commander cmdr officer sheriff deputy king queen " +
	"prince princess emperor empress sultan emir sheikh sheik shaikh shaykh ayatollah imam mullah pope saint reverend rev rabbi bishop archbishop cardinal pastor father sister " +
	"brother mother fr speaker chairman chairwoman chairperson chair director ceo coach attorney commissioner mp vice prime foreign former ex spokesman spokeswoman spokesperson leader envoy analyst " +
	"candidate defense defence interior crown acting chief hon honorable honourable corporal cpl private pvt inspector detective superintendent constable brigadier marshal hajj haji " +
	"undersecretary counselor counsellor councilman councilwoman alderman treasurer comptroller editor correspondent reporter columnist author actor actress singer "

// kinWord reports whether a folded word before a name introduces a relative of
// somebody in the story.
func kinWord(w string) bool { return classOf(w)&kinNoun != 0 }

const kinNouns = " mum mom mam mama dad daddy wife husband son daughter brother sister mother father uncle aunt cousin nephew niece widow widower partner girlfriend boyfriend fiance fiancee " +
	"grandmother grandfather grandma grandad granddad gran granny nan grandson granddaughter stepfather stepmother stepson stepdaughter twin "

// titleGender returns 'm' or 'f' for a title of men or women, else 0.
func (c class) titleGender() byte {
	switch {
	case c&maleTitle != 0:
		return 'm'
	case c&femaleTitle != 0:
		return 'f'
	}
	return 0
}

const (
	maleTitles = " mr sir lord baron count duke monsieur senor herr congressman king prince emperor sultan emir sheikh sheik shaikh shaykh ayatollah imam mullah pope father fr brother chairman spokesman councilman alderman actor businessman " +
		"statesman policeman fisherman salesman husband son nephew uncle grandfather widower dad daddy grandad granddad stepfather stepson grandson boyfriend groom schoolboy postman gunman fireman barman landlord shri mzee alhaji "
	femaleTitles = " mrs ms miss dame lady baroness countess duchess madam madame frau congresswoman queen princess empress sister mother chairwoman spokeswoman councilwoman actress businesswoman " +
		"stateswoman policewoman saleswoman wife daughter niece aunt grandmother widow mum mom mam mama gran granny nan grandma stepmother stepdaughter granddaughter girlfriend bride schoolgirl waitress barmaid stewardess ballerina landlady midwife smt shrimati alhaja hajia "
)

// moreNicknameText are short forms that the list of English nicknames lacks: a
// formal given name, a tab and its short forms. Common knowledge, written for this
// project.
var moreNicknameText = "johann\thans\njohannes\thans johan\njoachim\tjogi jochen\nalejandro\talex\naleksandr\talex sasha\nalexander\tsasha sascha alex\nbenjamin\tbibi\n" +
	"nadezhda\tnadia nadiya nadja\nvladimir\tvova volodya\ndmitry\tdima\nmikhail\tmisha\nnikolai\tkolya\nivan\tvanya\nfrancisco\tpaco pancho\njose\tpepe\n" +
	"ignacio\tnacho\nguadalupe\tlupe\ngiuseppe\tbeppe\ngiovanni\tgianni\nheinrich\theinz\nfriedrich\tfritz\nwilhelm\twilli willy\nludwig\tlutz\n" +
	"gerhard\tgerd\nulrich\tuli\nbernhard\tbernd\nmargarethe\tgrete\nelisabeth\telli lisa\nkatharina\tkathi katja\nkarl-heinz\tkalle\nmohammed\tmo\n" +
	"mohamed\tmo\nandreas\tandi\nstefan\tsteffen\nmatthias\tmatze\nalistair\tally ali\nalessandro\tsandro\nantonio\ttoni tonio\nroberto\tbeto\n" +
	"enrique\tkike\njesus\tchus\nrafael\trafa\nsantiago\tsanti\nlouis\tlou\nluis\tlou\njean-baptiste\tjb\nkatherine\tkat\njonathan\tjon jonny\n" +
	"nathaniel\tnate\ntimothy\ttim\njoseph\tjoe\nmaria\tmary mia\n"
