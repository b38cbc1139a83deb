package quote

import "testing"

// TestWhoLast checks which entity speaks where the words call the last speaker by
// another name, or by a pronoun that the text before it does not tell.
func TestWhoLast(t *testing.T) {
	checkWho(t, []whoCase{
		{"what the speaker is", "the speaker before, called by another name", "Bo Roe admitted that he should have won. “I lost sleep over it,” the striker said. “I did,” added the Dane.", []string{"Bo Roe", "Bo Roe", "Bo Roe"}},
		{"how old the speaker is", "the speaker before", "Bo Roe said he would go.\nThe 26-year-old said: “I am tired of it.”", []string{"Bo Roe", "Bo Roe"}},
		{"the only one of the paragraph", "whom the phrase calls by another name", "Keeper Bo Roe won the cup in May. “I lost sleep over it,” said the Dane.", []string{"Bo Roe"}},
		{"one of two of the paragraph", "either may be meant", "Keeper Bo Roe met Cy Marlow in May. “I lost sleep over it,” said the Dane.", []string{""}},
		{"an office without a holder", "somebody who is not named", "Bo Roe was arrested in May. “He ran away,” said the official.", []string{""}},
		{"a part in the event", "the judge is anybody", "Bo Roe said he was not there. “You were seen,” the judge said.", []string{"Bo Roe", ""}},
		{"somebody else has come in", "either may be meant", "Bo Roe said he would go. Cy Marlow shook his head. “I lost sleep over it,” the striker said.", []string{"Bo Roe", ""}},
		{"another of that kind", "the other is not the speaker", "Bo Roe said he would go. A striker sat at the back. “I lost sleep over it,” the striker said.", []string{"Bo Roe", ""}},
		{"the new one", "not the speaker", "Bo Roe said he would go. “I lost sleep over it,” the new striker said.", []string{"Bo Roe", ""}},
		{"who was asked", "the other of the two answers", "“Did you lose sleep over it?” asked Bo Roe. “I did lose some,” the striker said.", []string{"Bo Roe", ""}},
		{"what somebody has", "the noun does not tell who speaks", "Bo Roe said he would go. The striker’s claim that he lost is new.", []string{"Bo Roe", ""}},
		{"whom the paragraph before begins with", "its subject, by another name", "Bo Roe met Cy Marlow in May.\n“I lost sleep over it,” the striker said. “I did.”", []string{"Bo Roe"}},
		{"two in the paragraph before", "neither begins it", "In May the town met Cy Marlow and Bo Roe.\n“I lost sleep over it,” the striker said.", []string{""}},
		{"a calling that was named", "the chef of the paragraph before is another one", "Bo Roe met a chef in May.\n“I lost sleep over it,” the chef said.", []string{""}},
		{"pronoun after another name", "who spoke last", "Kayleigh Rudd met Bo Roe in May.\nThe novelist claims she was late.\nShe sighed: “I was late.”", []string{"Kayleigh Rudd", "Kayleigh Rudd"}},
		{"pronoun of the other sex", "he is not Kayleigh", "Kayleigh Rudd met a man in May.\nThe novelist claims that roads were wet.\nHe sighed: “I was late.”", []string{"Kayleigh Rudd", ""}},
		{"pronoun after an unnamed speaker", "the spokeswoman is not named", "Ann Lee met a spokeswoman.\nA spokeswoman said that roads were wet. She sighed: “I was late.”", []string{"", ""}},
		{"according to him", "who spoke last", "Bo Roe, the minister, said that roads were wet. According to him, rain fell in May.", []string{"Bo Roe", "Bo Roe"}},
		{"another laughs between two quotations", "the second one is theirs", "“She talks to them,” Bo Roe says. “In Latin.” Ann Lee laughs. “It is only the names.”", []string{"Bo Roe", "Ann Lee"}},
		{"the speaker laughs between two quotations", "one speaker", "“She talks to them,” Bo Roe says. “In Latin.” Roe laughs. “It is only the names.”", []string{"Bo Roe"}},
		{"nobody laughs between two quotations", "one speaker", "“She talks to them,” Bo Roe says. “In Latin.” The clock strikes. “It is only the names.”", []string{"Bo Roe"}},
		{"pronoun after a quotation over two paragraphs", "who spoke last, which the second paragraph tells", "“We will go to the lake today.\n“And we stay there,” Bo Roe said.\nShe sighed: “It is fine there.”", []string{"Bo Roe", ""}},
		{"asked by another", "the one who asks does not answer", "Bo Roe said that the road was wet. Asked by Cy Marlow how long it was, he replied: “It was very long.”", []string{"Bo Roe", "Cy Marlow", "Bo Roe"}},
		{"asked by another, nobody before", "the one who asks does not answer", "Asked by Cy Marlow how long it was, he replied: “It was very long.”", []string{"Cy Marlow", ""}},
		{"a name before a role and a name", "the second one speaks", "Ann Lee won. Lee spokesman Bo Roe said that the road was open.", []string{"Bo Roe"}},
		{"pronoun behind another name", "the striker, not the one he speaks of", "Bo Roe said he would go.\nThe 26-year-old felt that it was time when Cy Marlow left. “It was a mess,” he said.", []string{"Bo Roe", "Bo Roe", "Bo Roe"}},
		{"one of them", "the name behind the words", "The bakers left. One of them, Ann Lee (26), said she was late.", []string{"Ann Lee"}},
		{"his statement", "the possessor", "Bo Roe left in May. His statement said that the road was open.", []string{"Bo Roe"}},
		{"their statement", "no person", "Bo Roe left in May. Their statement said that the road was open.", []string{""}},
	})
}
