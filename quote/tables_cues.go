package quote

// The cue lexicon: verbs and phrases that report what somebody said, wrote,
// thought or wants. Written for this project.
//
// A line is "lemma[/past/participle][+word] … : frames". Words after a plus
// sign follow the verb and are part of the cue ("point+out", "call+for").
// Frames tell what a cue takes:
//
//	q  a direct quote beside it              i  may stand before its subject: "said Smith"
//	t  a clause with "that"                  b  a clause without "that"
//	o  a noun phrase: all that follows       n  "to" and an infinitive
//	a  an addressee first: "told him that"   N  addressee and infinitive: "urged him to go"
//	w  "whether", "how", "what" …            s  strong: the words before it are its content
//	e  opens a new report wherever it stands in a list: "…, adding that"
//	x  passive reports too: "is expected to"
//	k  weak: only with a person, a name or a pronoun as its subject
//	d  a deed as well: the noun phrase is of words or thoughts, "issued a warning"
//	j  a blow as well: the noun phrase is a rival or blamed "for", "as" something
//	c  the noun phrase is called something: "called it a lie"
//	v  the noun phrase is taken for something: "saw it as a lie"
//	p  the noun phrase is no person: "sought a ban", not "sought a man"
//	u  the noun phrase holds no cue of its own: "expressed doubt", not "expressed a wish to go"
//	h  the subject only hears it, and is a court or the like: "the court heard that"
const cueTable = `
say/said : q i t b s e w x
add : q i t s e
tell/told : q t b a N w s e
write/wrote/written tweet post : q i t b s e
ask : q i a N w s o e
note explain reply respond : q i t b s w e
continue : q i s
maintain : q i t b s e
state/stated declare : q i t b s e
argue insist claim assert contend allege acknowledge concede admit confirm : q i t b s o e
reiterate stress emphasize emphasise emphasis underscore underline affirm reaffirm : q i t b s o e
warn caution : q i t b a s e o N
predict : q i t b s o e
suggest : q i t b s o e
joke quip boast complain brag gripe recall remark observe : q i t b s o e
reveal disclose : t b s o q e
announce : t b s o q i e n
report : t b s o q i e x
rumor rumour : x t
conclude : q t b s o i e
believe think/thought : t b s k x
hope : t b n k s
expect : t b n o x k
know/knew/known : t b w k
feel/felt : t b k
fear worry : t b k s
doubt : t b o w
wonder question : w q s o
agree : t n q s
disagree : s t
promise vow pledge threaten : t b n o q a s e
refuse decline : n o e
want : n o k
plan intend : n
seek/sought : n o p
decide : n t w k
accuse : o x e
blame : o e
criticize criticise mock denounce condemn praise assail decry ridicule rebuke lambaste lambast deride scold chide : o q e
blast slam attack rip bash : o q e j
endorse defend : o e
support oppose back favor favour prefer : o k
reject deny rebut refute dispute : o t e q s
dismiss : o t e q s v p
call : o q e c
describe : o w e
portray depict characterize characterise brand label deem dub : o e
term : o k c
urge encourage : N o q e t
implore : N o q
exhort : N q
direct : N k
submit accept : t k
hear/heard : t b s h
express voice : o e u
make/made+mention+of make/made+no+mention+of open+up+about speak/spoke/spoken+out+about sound+off+about sound+off+on sound+off+against : o
aver : q i t b s
order : N t k
propose recommend advocate : o t n e
demand request : o t n q e
cite mention highlight : o e
invoke echo tout : o e
compare liken : o k
quote : o e q s
assure remind inform notify advise reassure : a t b o s N
convince persuade : N t a
show/showed/shown indicate demonstrate : t b w o s
find/found : t b s
estimate calculate : t b o s
imply hint signal signal/signalled/signalled : t b n o s
testify : t b s
lament bemoan regret : o t b q s
welcome : o k p
admire applaud hail thank congratulate : o k
shout yell chant scream whisper : q i t o s
grumble moan mutter mumble murmur fume protest gush rave surmise posit reckon attest concur chuckle : q i t b s
groan whine growl thunder roar bark snap snort sigh stammer blurt holler bellow enthuse scoff : q i s
laugh grin smile beam giggle smirk wink shrug sob : q i
retort counter interject tease exclaim muse opine crow sneer venture : q i t b s
put/put+it : q s
point+out : q i t b o s e
point+to : o e
go/went/gone+on+to+say : t b q s e
go/went/gone+on+about : o k
go/went/gone+on carry+on chip+in butt+in cut/cut+in burst/burst+out cry+out call+out sum+up weigh+in : q s
call+for : o e
call+on call+upon : N o e
refer+to allude+to : o e
talk+about speak/spoke/spoken+about speak/spoke/spoken+of complain+about complain+of warn+of warn+about warn+against caution+against : o e
object+to respond+to : o k
argue+for argue+against : o e
agree+with disagree+with : o
agree+on : o
brag+about boast+about boast+of joke+about worry+about inquire+about : o
rant+about rave+about ramble+about muse+about reminisce+about gripe+about grumble+about moan+about riff+on expound+on dwell+on touch+on hint+at wax+poetic+about : o k
ask+about ask+for : o e
hope+for wish+for : o k
decide+on : o k
push+for press+for lobby+for : o k
insist+on : o e
accuse+of : o
comment+on elaborate+on : o
apologize+for apologise+for apologize apologise : o s q
lash+out rail+against hit/hit+out+at hit/hit+out+against : o
call+off :
focus+on : o k
shoot/shot+back fire+back hit+back : q s
rule+out : o
make/made+clear make/made+it+clear : t b w s
make/made+the+case make/made+the+point make/made+the+argument : t s
consider : o k v p
discuss debate : o w k
testify : t s q
envision : o
urge+for : o
object : t q s
speculate suspect : t b s k
foresee/foresaw/foreseen anticipate : o t k
recommend : o t
swear/swore/sworn : t b n
wish : t b n k
dream+of : o k
remember : t w o k
forget/forgot/forgotten : t w k
realize realise recognize recognise understand/understood : t w k
learn : t w k
identify list : o k v
nominate : o k
sign : o k d
challenge : o k N
clarify : t o w s
correct : q o d
elaborate : q s
chime+in press prod comment reason volunteer reflect : q s
mean/meant : k t
see/saw/seen view regard : o k v
offer : o n k d
release issue publish : o k d
recount relate : o w t q s
guess : t b k s
like love hate : k n
appear seem : x
advise : a N t q
counsel : N q
instruct : N
beg/begged : N q
plead/pleaded/pleaded : q N s
stipulate : t
rule : t s
determine : t w
document : t o d
project forecast/forecast : t o s
allow : t k
hold/held : t k
reference ignore commend laud credit fault chastise skewer : o k
embrace : o k p
promote honor honour greet : o k d
pan boo cheer rap knock hammer savage trash smear pillory : o k j
reprimand berate disparage demean belittle insult assail vilify : o k
retweet repeat echo : o q
share : o q d
charge : o t w d
attribute : o k
email message : q s
text : q t s
answer : o q s d
distance+himself+from distance+herself+from distance+itself+from distance+themselves+from : o
take/took/taken+aim+at take/took/taken+issue+with take/took/taken+credit+for weigh+in+on walk+back : o
lay/laid+out : o
push+back+against speak/spoke/spoken+out+against come/came/come+out+against speak/spoke/spoken+in+favor+of come/came/come+out+in+favor+of : o
look : n k
strike/struck+down : o k
downplay shrug+off laugh+off brush+off scoff+at bristle+at balk+at marvel+at : o
hold/held+out+hope : t
take/took/taken+note+of : o
feature : o k d
uphold/upheld/upheld : o k
plead/pleaded/pleaded+guilty : n
post : o q d
lean/leaned+toward side+with : o k
intend design : x
specify confess confide proclaim : q t b s
divulge verify mandate establish assume guarantee presume : t
detail/detailed/detailed outline : t w
alert : a t
notice : t k
inquire enquire ponder : q w
`
