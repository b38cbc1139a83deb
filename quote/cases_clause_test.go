package quote

// clauseCases are about clauses around what was said: those that a quotation is
// the subject of, and those of a noun that is a subject itself.
var clauseCases = []testCase{
	{"was how somebody put it", "who put it so speaks", "“It is chaos,” is how one driver put it.", []string{"direct | one driver | put | It is chaos,"}},
	{"was how somebody described", "the mood is not what was said", "“We are ruined” was how baker Ann Lee described the mood.", []string{"direct | Ann Lee | described | We are ruined"}},
	{"was all that", "who would say no more speaks", "“No comment,” was all that Bo Roe would say.", []string{"direct | Bo Roe | would say | No comment,"}},
	{"was what somebody hated", "no verb of speech", "“Titanic” was what the critics hated.", nil},
	{"is the message from", "who sends it speaks", "“Enough is enough” is the message from Ann Lee to the owners.", []string{"direct | Ann Lee | message | Enough is enough"}},
	{"was an answer", "the possessor speaks", "“Never again” was Bo Roe’s answer.", []string{"direct | Bo Roe | answer | Never again"}},
	{"is the title", "a title is not what somebody says", "“The Long Bridge” is the title of his book.", nil},
	{"name before a colon, on something", "who is named first speaks", "Ann Lee on her future: “We will see in May.”", []string{"direct | Ann Lee |  | We will see in May."}},
	{"name before a colon, participle", "who is named first speaks", "Bo Roe, speaking from the roof: “We will see in May.”", []string{"direct | Bo Roe |  | We will see in May."}},
	{"thing before a colon", "nobody is named", "Notes on the march: “We will see in May.”", []string{"direct |  |  | We will see in May."}},
	{"both men", "both belongs to the noun", "Both men denied the theft.", []string{"indirect | Both men | denied | the theft"}},
	{"both of two names", "both belongs to neither", "Both Ann Lee and Bo Roe denied the theft.", []string{"indirect | Ann Lee and Bo Roe | denied | the theft"}},
	{"both sides say", "sides is a noun here", "Both sides say they want peace.", []string{"indirect | Both sides | say | they want peace"}},
	{"sides with", "sides is a verb here", "Ann Lee sides with the bakers.", []string{"indirect | Ann Lee | sides with | the bakers"}},
	{"more than half", "the whole quantity speaks", "More than half of voters said they would stay home.", []string{"indirect | More than half of voters | said | they would stay home"}},
	{"half alone", "half is the subject", "Half said they would stay home.", []string{"indirect | Half | said | they would stay home"}},
	{"who identified himself as", "he did not speak as the owner only", "A man who identified himself as the owner said he would sue.", []string{"indirect | A man | said | he would sue"}},
	{"identified somebody", "what the police say", "Police identified Bo Roe as the owner.", []string{"indirect | Police | identified | Bo Roe as the owner"}},
	{"nobody knows, a tag behind", "the plural noun of the tag speaks", "Nobody knows why the plane turned, investigators say.", []string{"indirect | investigators | say | Nobody knows why the plane turned"}},
	{"claim that is a subject", "the verb of the claim ends what was claimed", "His claim that voters were told to stay home has hurt the party.", []string{"indirect | His | claim | that voters were told to stay home"}},
	{"insistence that is a subject", "the second finite verb is the noun’s", "Bo Roe’s insistence that the farm was not sold angered the council.", []string{"indirect | Bo Roe | insistence | that the farm was not sold"}},
	{"claim with a clause inside", "the clause of “who” has a verb of its own", "His claim that voters who stayed home were ill is old.", []string{"indirect | His | claim | that voters who stayed home were ill is old"}},
	{"claims denied by", "the whole claim is denied", "Claims that the farm was sold were denied by Bo Roe.", []string{"indirect | Bo Roe | were denied | Claims that the farm was sold"}},
	{"let it be known", "who lets it be known speaks", "Bo Roe let it be known that he would not sell.", []string{"indirect | Bo Roe | let it be known | that he would not sell"}},
}
