package article

import (
	"strings"
	"sync"
)

// The tables of this file are common knowledge of English newspapers, written
// for this project.

// in reports whether word is one of the words of list, which has blanks between and
// around them.
func in(list, word string) bool {
	for {
		i := strings.Index(list, word)
		if i < 0 || word == "" {
			return false
		}
		if i > 0 && list[i-1] == ' ' && list[i+len(word)] == ' ' {
			return true
		}
		list = list[i+len(word):]
	}
}

// inFold is in for a word in any case; ASCII letters are folded.
func inFold(list, word string) bool {
	var buf [longest]byte
	return len(word) <= longest && in(list, string(small(&buf, word)))
}

// longest is the length of the longest word in the lists.
const longest = 24

// small returns word, which has at most longest bytes, with its ASCII letters in lower
// case.
func small(buf *[longest]byte, word string) []byte {
	for i := range len(word) {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[i] = c
	}
	return buf[:len(word)]
}

// lists are sets of the lists of words below.
type lists uint8

// The lists, one bit each.
const (
	inRoles lists = 1 << iota
	inBeats
	inDesks
	inOutlets
	inNotNames
	inNotAuthors
)

var listed = sync.OnceValue(func() map[string]lists {
	m := map[string]lists{}
	for i, words := range [...]string{roles, beats, desks, outlets, notNames, notAuthors} {
		for w := range strings.FieldsSeq(words) {
			m[w] |= 1 << i
		}
	}
	return m
})

// has reports whether word, of any case, is on one of the lists.
func (l lists) has(word string) bool {
	var buf [longest]byte
	return len(word) <= longest && listed()[string(small(&buf, word))]&l != 0
}

// notName reports whether word, of any case, is one of notNames.
func notName(word string) bool { return inNotNames.has(word) }

// abbreviated reports whether w is a common abbreviation, without its full stop.
func abbreviated(w string) bool {
	return in(" Mr Mrs Ms Dr Prof Sr Jr St Mt Ft Gen Lt Col Maj Capt Sgt Sen Rep Gov Rev Hon No Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Inc Corp Co Ltd vs ", w)
}

// roles are the words that show that a phrase names an office, not a person.
const roles = " writer writers reporter reporters editor editors correspondent correspondents columnist columnists contributor contributors " +
	"producer producers journalist journalists staff bureau chief author blogger critic photographer intern fellow analyst director manager " +
	"president professor guest special senior deputy associate executive freelance newsroom desk digital "

// beats are what reporters write about, before their office: "Housing
// correspondent".
const beats = " housing health education political politics showbiz entertainment royal crime transport business economics economy environment science technology tech " +
	"home affairs foreign diplomatic defence defense security legal media arts culture religion religious consumer city local government social football sports sport racing " +
	"rugby cricket science climate energy industry labour labor money personal finance travel fashion food world africa asia europe european international investigations " +
	"breaking data features us uk india china ireland scotland wales washington moscow beijing jerusalem "

// desks are the words of lines that stand in place of an author:
// "Staff Report", "News Desk", "Our Correspondent".
const desks = " staff report reporter reporters writer writers desk newsdesk newsroom web news our own special correspondent correspondents agencies agency wires wire team bureau online editorial admin and monitoring "

// outlets are the nouns that end the name of a newspaper or a station.
const outlets = " news times post herald tribune journal gazette guardian telegraph mirror star sun chronicle press globe mail observer courier " +
	"examiner sentinel dispatch bulletin daily weekly magazine review today radio television tv network media online wire service agency independent " +
	"register record standard express echo argus advertiser republic inquirer enquirer sentinel-journal monitor digest insider report reporter newsroom "

// mastheads are the outlets that end the title of a newspaper or a program and
// seldom anything else that follows a dash.
const mastheads = " news times post herald tribune journal gazette guardian telegraph mirror star sun chronicle press globe mail observer courier examiner " +
	"sentinel dispatch bulletin daily weekly magazine radio television tv sport echo argus advertiser inquirer enquirer "

// networks are outlets of one word that follow a headline.
const networks = " BBC CNN NPR CBS NBC ABC CBC PBS DW RTE RTÉ CTV ITV NDTV CNBC MSNBC Euronews Breitbart Vox Axios Politico POLITICO Slate Salon TIME Newsweek "

// notNames are capitalised words that stand at the head of pages and are not
// part of a person's name. Compared in small letters.
const notNames = " social give feedback group current issue from to news politics world business sports sport opinion opinions culture lifestyle life health science tech technology entertainment travel " +
	"video videos photo photos image images watch read more share save comment comments print email facebook twitter instagram linkedin whatsapp reddit " +
	"subscribe sign log login in up out join follow us about contact home menu search live latest top stories story breaking related topics tags " +
	"newsletter newsletters advertisement advertise advertising sponsored copy link links close open navigation skip main content back next prev " +
	"previous view all see gallery listen podcast podcasts podcasts: music movies film tv food style fashion books art arts games money finance markets " +
	"economy education environment weather traffic crime local national international us uk u.s. u.k. europe asia africa america american middle east " +
	"key points highlights summary takeaways press release releases privacy policy terms service cookie cookies settings help faq support " +
	"the a an of for to on at and or how why what when where who is are was this that these those it best new get my your our you we " +
	"getty reuters ap afp file handout courtesy credit caption show hide toggle article feature features analysis review reviews exclusive " +
	"fact check editorial editorials columns columnists column guide guides deals shopping jobs careers archive archives special reports report " +
	"january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday " +
	"updated published posted last modified minutes min read time ago hours hour days day week weeks month year years " +
	"magazine daily times post journal herald tribune guardian telegraph mirror bbc cnn nbc cbs abc fox npr pbs show recommended trending popular most " +
	"public trust project member premium subscribers only free trial account profile edition preferred source google add as alerts notifications " +
	"white house supreme court united states kingdom new york washington london city county state federal government department office bank university " +
	"school college party senate congress parliament council police army war election elections vote day world's series league cup premier football " +
	"chapter part volume one two three four five six seven eight nine ten introduction preface prologue epilogue appendix transcript letter letters " +
	"update morning afternoon evening night briefing roundup preview recap interview obituary obituaries diary notes notebook "

// weekdays and the like: what "By" may stand before without naming an author.
const notAuthors = " monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
	"rate the a an this that these those it all now then contrast comparison far mid late early noon midnight today tomorrow yesterday some one two design law default " +
	"published updated posted modified invitation submitting clicking continuing signing using entering subscribing registering checking providing joining "

// listHeadings are words in the headings of lists of other stories.
var listHeadings = [...]string{"top stories", "latest news", "trending", "recommended", "related", "read more", "most read", "most popular"}
