package entity

// bodyCases are nouns for organizations, as referCases.
var bodyCases = []referCase{
	{"airline", "the name tells the kind", "[Vorsk Airlines/o] cancelled flights. {The airline=Vorsk Airlines} apologised and {the carrier=Vorsk Airlines} paid."},
	{"no airline", "a company that is none", "[Vorsk Motors/o] cancelled shifts. {The airline=-} apologised."},
	{"ministry", "the word itself", "The [Ministry of Water/o] met. {The ministry=Ministry of Water}'s staff left."},
	{"of two ministries", "the one named last", "The [Ministry of Water/o] met. The [Ministry of Roads/o] did not. {The ministry=Ministry of Roads} was closed."},
	{"two joined", "either may be meant", "[Halden Motors/o] and [Norvik Motors/o] will merge. {The company=-} said so."},
	{"first of its sentence", "the one that the sentence is about", "Shares of [Norvik Motors/o] rose after it bought [Tessen Corp/o] in May. {The company=Norvik Motors} said so."},
	{"again", "the noun before it", "Shares of [Norvik Motors/o] rose. {The company=Norvik Motors} grew. {The firm=Norvik Motors} said so."},
	{"most named", "another company is what the text is about", "[Tessen Corp/o] grew. [Tessen Corp/o] hired. [Norvik Motors/o] fell. {The company=-} said so."},
	{"unknown kind", "the last name may be that of a company", "[Norvik Motors/o] grew. [Tessen/o] did not. {The company=-} said so."},
	{"told to be a company", "its shares tell", "[Norvik Motors/o] grew. Shares in [Tessen/o] did not. {The company=Tessen} said so."},
	{"of something", "what stands behind tells what is meant", "The [Green Party/o] met. {The party=-} of the mayor did not."},
	{"a noun behind", "the leader is meant", "The [Green Party/o] met. {The party=-} leader did not."},
	{"no name before", "a noun never refers forward", "{The bank=-} cut its rates. [First Norland Bank/o] did so in May."},
	{"the Union", "a union of states is none of workers", "The [European Union/o] met. {The union=-} said no."},
	{"paper", "a newspaper", "The [Halden Post/o] asked her. {The paper=Halden Post} printed it."},
	{"study", "a journal's paper is a study", "The [Halden Journal/o] printed it. {The paper=-} found frogs. {The newspaper=Halden Journal} praised it."},
	{"it, after a name", "the sentence before is about it", "[Vorsk Airlines/o] cancelled 40 flights. {It=Vorsk Airlines} said it was sorry. {It=Vorsk Airlines} added that it would pay."},
	{"it, after a noun", "so is this one", "The [Ministry of Water/o] met in May. The ministry was closed. {It=Ministry of Water} said so."},
	{"it, after a report", "the report may speak", "The report of [Vorsk Airlines/o] was late. {It=-} said so."},
	{"it, after an owner", "the chief is meant", "[Vorsk Airlines/o]'s plan was late. {It=-} said so."},
	{"it rains", "nobody speaks", "[Vorsk Airlines/o] cancelled 40 flights. {It=-} rained."},
	{"head of the name", "a bank of a union is a bank", "The [Bank of the Teachers Union/o] closed. {The union=-} said no. {The bank=Bank of the Teachers Union} said yes."},
}
