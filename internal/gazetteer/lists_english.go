package gazetteer

// The lists of this file are common English, written for this project.

// englishLists are words by what they do in a sentence.
var englishLists = []wordList{
	{Function, "the a an and or but nor so yet for of in on at by to from with without within into onto upon over under about above below after before since until till during while " +
		"as if then than that this these those there here when where why how who whom whose which what i you he she it we they me him her us them my your his its our their mine yours hers ours theirs " +
		"is am are was were be been being has have had having do does did done doing will would shall should can could may might must not no nor yes also only just even still now never ever " +
		"all any both each every few many more most much some such other another same own too very because although though however whether between among against through across around behind beside besides " +
		"despite except like near off out per plus via up down again further once one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen first second third last next according amid " +
		"don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't i'm i've i'll i'd it's he's she's that's there's we're we've we'll you're they're they've let's what's who's"},
	{Say, "said says say saying told tells tell adds added stated states state wrote writes claimed claims claim argued argues announced announces warned warns insisted insists noted notes replied asked asks " +
		"explained explains confirmed confirms denied denies declared suggested suggests acknowledged admitted reported reports tweeted posted testified urged vowed pledged promised recalled remarked responded " +
		"commented emphasised emphasized stressed underlined continued concluded believes believed thinks thought hopes expects assured reiterated reaffirmed accused condemned praised criticized criticised"},
	{CommonRare, letterNouns + " AIDS MPs MEPs"},
	{PlacePrep, "in at near from to into across throughout outside inside around toward towards via over through between within northern southern eastern western central downtown"},
	{Connector, "of the and for & de del della di da du des der den von van la le y e et und für to in on at with 's ’s bin ibn al el zu"},
	{Outlet, "News Times Post Herald Tribune Gazette Journal Chronicle Observer Telegraph Guardian Mail Star Sun Express Mirror Standard Globe Inquirer Dispatch Bulletin Daily Weekly Review Magazine Today Wire Radio TV Broadcasting Courier Ledger Sentinel Advertiser Examiner Argus Echo"},
}
