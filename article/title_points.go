package article

// A line near the start of a text gets points for and against its being the
// headline; the line with the most is the headline, if it has enough. Only sums and
// their order matter. The values were set by hand, on pages and articles whose
// headline is known; a value near 3 outweighs how the line itself looks.

// What a line needs.
const (
	leastPoints      = 2   // to be the headline of a text
	leastPagePoints  = 1.5 // more than this to be that of a page, where more evidence counts
	leastTwinPoints  = 1   // more than this to replace a longer line that ends with the same words
	standfirstPoints = 2.2 // a line right above the best may have this much less: the best is its standfirst
)

// What a line looks like by itself; headlineScore also counts its words.
const (
	longPoints        = -0.5 // over 130 bytes
	veryLongPoints    = -2   // over 200 bytes, besides
	stopPoints        = -2   // a full stop at the end
	openEndPoints     = -2   // a colon or dots at the end
	titleCasePoints   = +1
	capsPoints        = -2   // few words, all in capitals: the name of a section
	innerStopPoints   = -1.5 // more than one sentence
	paragraphPoints   = -2   // besides, if it has over twenty words
	pathPoints        = -1.5 // "News > World > Asia"
	smallLetterPoints = -1.5 // begins with a small letter
	bracketPoints     = -3   // begins with a bracket
	gluedPoints       = -3   // buttons without blanks between them
	begPoints         = -3   // an invitation or a legal line
)

// Where a line stands in any text.
const (
	bulletPoints       = -2.5 // a list mark before it
	bulletAuthorPoints = +1   // a list mark on a page, but the author stands below
	afterAuthorPoints  = -1.5
	copyPoints         = +1   // another line says the same
	copyAbovePoints    = +1.5 // and it stands above
)

// underLines is how many lines under a headline may hold its author.
const underLines = 9

// underPoints are for an author or a time stamp below the line, by the number of
// lines between that are neither.
var underPoints = [...]float64{2, 2.2, 1.6}

// Where a line stands in a text that is not a page.
const (
	linePoints       = -0.4 // for each line above it
	firstLinePoints  = +1.5
	noArticlePoints  = +1 // the first line, without "the" and "a", which headlines leave out
	toldBelowPoints  = -4 // in place of storyPoints: a line below has the words of the story, and this has none
	mostCommonPoints = 1  // the most that storyPoints can give
)

// Where a line stands on a page.
const (
	pagePoints       = -1.2  // what any line of a page must make up for
	pageLinePoints   = -0.03 // for each line from it to the body
	listPoints       = -1.5  // a list mark, and another on the next line
	gonePoints       = -1.5  // the line was removed after a likely headline that was not
	underListPoints  = -3    // the heading of a list of other stories stands above
	topPoints        = +2    // the first line of the page repeats it and goes on
	topCopyPoints    = +3    // the first line of the page says the same
	afterStampPoints = +0.6
	officePoints     = -3 // an author's office, below the name
)

// What the words of the story say.
const (
	storyPoints      = +3 // times the share of the line's words that the story has
	otherStoryPoints = -1 // the story has none of them
)
