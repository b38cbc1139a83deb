package article_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/article"
)

// headFacts are what is read off the head of an article.
type headFacts struct {
	Date, Title, Dateline string
	Bylines, Agencies     []string
	Kinds                 string
}

type headCase struct {
	name, text string
	want       headFacts
}

var headCases = []headCase{
	{
		"headline, byline, paragraph", "Boat sinks in harbour, nobody hurt\n\nBy Ann Moor\n\n" + lede,
		headFacts{Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title byline paragraph"},
	},
	{
		"no headline", lede + "\n\n" + later,
		headFacts{Kinds: "paragraph paragraph"},
	},
	{
		"headline with a full stop", "Boat Sinks in Harbour.\n\n" + lede,
		headFacts{Title: "Boat Sinks in Harbour.", Kinds: "title paragraph"},
	},
	{
		"short first sentence is no headline", "The boat sank on a Monday.\n\n" + lede,
		headFacts{Kinds: "paragraph paragraph"},
	},
	{
		"two sentences, the second begins with a mark", "Ann Moor opened the harbour on Monday. “We kept our word,” she told reporters.\n\n" + lede,
		headFacts{Kinds: "paragraph paragraph"},
	},
	{
		"a question and its answer make a headline", "Who Sank the Boat? “Nobody,” Says Owner\n\n" + lede,
		headFacts{Title: "Who Sank the Boat? “Nobody,” Says Owner", Kinds: "title paragraph"},
	},
	{
		"words and who spoke them", "“We kept our word,” said Mayor Ann Moor.\n\n" + lede,
		headFacts{Kinds: "paragraph paragraph"},
	},
	{
		"words and who spoke them, without a full stop", "“We kept our word,” says Mayor Ann Moor\n\n" + lede,
		headFacts{Title: "“We kept our word,” says Mayor Ann Moor", Kinds: "title paragraph"},
	},
	{
		"one sentence and nothing else", "Ann Moor opened the harbour on Monday morning.",
		headFacts{Kinds: "paragraph"},
	},
	{
		"one line without a full stop", "Ann Moor opens the harbour on Monday morning",
		headFacts{Title: "Ann Moor opens the harbour on Monday morning", Kinds: "title"},
	},
	{
		"headline that quotes", "'Nobody hurt': Moor on the boat that sank\n\n" + lede,
		headFacts{Title: "'Nobody hurt': Moor on the boat that sank", Kinds: "title paragraph"},
	},
	{
		"headline on two lines", "Boat sinks in harbour;\nOwner was ashore\n" + lede,
		headFacts{Title: "Boat sinks in harbour; Owner was ashore", Kinds: "title title paragraph"},
	},
	{
		"label behind the headline", "Why the boat sank in the harbour | Opinion\n\nBy Ann Moor\n\n" + lede,
		headFacts{Title: "Why the boat sank in the harbour", Bylines: []string{"Ann Moor"}, Kinds: "title byline paragraph"},
	},
	{
		"header, headline", " date 2022-10-27 Boat sinks in harbour, nobody hurt\n\n" + lede,
		headFacts{Date: "2022-10-27", Title: "Boat sinks in harbour, nobody hurt", Kinds: "title paragraph"},
	},
	{
		"time stamp under the byline", "Boat sinks in harbour, nobody hurt\nBy Ann Moor and Paul Reed\nPublished Tue, Nov 19 20195:07 PM ESTUpdated an hour ago\n" + lede,
		headFacts{Date: "2019-11-19", Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor", "Paul Reed"}, Kinds: "title byline dateline paragraph"},
	},
	{
		"the header's date wins", "date 2022-10-27\nBoat sinks in harbour, nobody hurt\nBy Ann Moor\nNov 20, 2019\n" + lede,
		headFacts{Date: "2022-10-27", Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title byline dateline paragraph"},
	},
	{
		"By on a line of its own", "Boat sinks in harbour, nobody hurt\nBy\nAnn Moor\n| November 3, 2025 (8:42 AM ET)\n" + lede,
		headFacts{Date: "2025-11-03", Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title byline byline dateline paragraph"},
	},
	{
		"agency byline and caption", "Boat Sinks in Harbour\n\nBy AFP\nAnn Moor speaks at the harbour, Wednesday, Oct. 26. TASS\n\n" + lede,
		headFacts{Title: "Boat Sinks in Harbour", Bylines: []string{"AFP"}, Agencies: []string{"AFP", "TASS"}, Kinds: "title byline caption paragraph"},
	},
	{
		"dateline before the first sentence", "Boat sinks in harbour, nobody hurt\n\nOSLO, Aug. 19 (UPI) — " + lede,
		headFacts{Title: "Boat sinks in harbour, nobody hurt", Dateline: "OSLO", Agencies: []string{"UPI"}, Kinds: "title paragraph"},
	},
	{
		"plain dateline", "Boat sinks in harbour, nobody hurt\n\nDES MOINES, Iowa — " + lede,
		headFacts{Title: "Boat sinks in harbour, nobody hurt", Dateline: "DES MOINES, Iowa", Kinds: "title paragraph"},
	},
	{
		"dateline on its own line", "Boat sinks in harbour, nobody hurt\n\nAUBURN, Wash. — \n\n" + lede,
		headFacts{Title: "Boat sinks in harbour, nobody hurt", Dateline: "AUBURN, Wash.", Kinds: "title dateline paragraph"},
	},
	{
		"office without comma, small", "Boat sinks in harbour, nobody hurt\nAnn Moor Housing correspondent\nTue 4 Apr 2023 13.22 BST\n" + lede,
		headFacts{Date: "2023-04-04", Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title byline dateline paragraph"},
	},
	{
		"outlet under the author", "Boat sinks in harbour, nobody hurt\nBy Ann Moor\nHarbour News, Bergen\n" + lede,
		headFacts{Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title byline byline paragraph"},
	},
	{
		"who stands in for an author", "Text by: NEWS WIRES\n\nBoat sinks in harbour, nobody hurt\nStaff Report\n" + lede,
		headFacts{Title: "Boat sinks in harbour, nobody hurt", Kinds: "byline title byline paragraph"},
	},
	{
		"a desk in a headline", "Staff report boat missing\n\n" + lede,
		headFacts{Title: "Staff report boat missing", Kinds: "title paragraph"},
	},
	{
		"stamp whose order is not known", "Boat sinks in harbour, nobody hurt\nIssued on: 04/05/2023 - 10:15 Modified: 04/05/2023 - 11:30\n" + lede,
		headFacts{Title: "Boat sinks in harbour, nobody hurt", Kinds: "title dateline paragraph"},
	},
	{
		"author and stamp below By", "Boat sinks in harbour, nobody hurt\nBy\nAnn Moor\nPublished May 4, 2023 10:15 AM\n" + lede,
		headFacts{Date: "2023-05-04", Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title byline byline dateline paragraph"},
	},
	{
		"who the author is", "Boat sinks in harbour, nobody hurt\n\nBy ANN MOOR\n\n" + lede + "\n\n" + later + "\n\nAnn Moor is a political reporter for Harbour News.",
		headFacts{Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"ANN MOOR"}, Kinds: "title byline paragraph paragraph byline"},
	},
	{
		"who somebody else is", "Boat sinks in harbour, nobody hurt\n\nBy ANN MOOR\n\n" + lede + "\n\n" + later + "\n\nPaul Reed is a political reporter for Harbour News.",
		headFacts{Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"ANN MOOR"}, Kinds: "title byline paragraph paragraph paragraph"},
	},
	{
		"all on one line", "Boat sinks in harbour, nobody hurt By Ann Moor | May 9, 2023 10:15 AM IST | 0 Comments " + lede + " " + later + " " + later,
		headFacts{Date: "2023-05-09", Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title byline dateline paragraph"},
	},
	{
		"all on one line, path", "Home > News > Sea | Boat sinks in harbour, nobody hurt By Staff Writer | May 9, 2023 | 0 Comments " + lede + " " + later + " " + later,
		headFacts{Date: "2023-05-09", Title: "Boat sinks in harbour, nobody hurt", Kinds: "title byline dateline paragraph"},
	},
	{
		"all on one line, stamps", "date 2023-05-09 Boat sinks in harbour, nobody hurt Published: 8 May 2023, 10:15 Updated: 9 May 2023, 11:40 5 min read " + lede + " " + later + " " + later,
		headFacts{Date: "2023-05-09", Title: "Boat sinks in harbour, nobody hurt", Kinds: "title dateline paragraph"},
	},
	{
		"one line of prose", "The boat of the harbour office was built By Order of the council in May 2023 and sank. " + lede + " " + later + " " + later,
		headFacts{Kinds: "paragraph"},
	},
	{
		"one line of prose that updates", "The office that keeps the list of boats said it had Updated the list on May 9, 2023 and then lost it. " + lede + " " + later + " " + later,
		headFacts{Kinds: "paragraph"},
	},
	{
		"whom to ask", "Harbour Bank opens in Oslo\n\n" + lede + "\n\n" + later + "\n\nMedia Contact:\nAnn Moor\n(512) 555-0134\nmoor@harbour.example\n\n" + later,
		headFacts{Title: "Harbour Bank opens in Oslo", Kinds: "title paragraph paragraph note note note note paragraph"},
	},
	{
		"contact in prose", "Harbour Bank opens in Oslo\n\n" + lede + "\n\nContact with the crew was lost on Monday night.\n\n" + later,
		headFacts{Title: "Harbour Bank opens in Oslo", Kinds: "title paragraph paragraph paragraph"},
	},
	{
		"note in the head", "Boat sinks in harbour, nobody hurt\n\nThis is a developing story.\nBy Ann Moor\n" + lede,
		headFacts{Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title note byline paragraph"},
	},
	{
		"time stamp of half a day", "Boat sinks in harbour, nobody hurt\nBy Ann Moor\nUpdated 1:33 am CST, Wednesday, November 20, 2019\n" + lede,
		headFacts{Date: "2019-11-20", Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title byline dateline paragraph"},
	},
	{
		"a sentence that begins like a time stamp", "Boat sinks in harbour, nobody hurt\nBy Ann Moor\nUpdated on Monday, the list has 40 names, one of them hers.\n" + lede,
		headFacts{Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title byline paragraph paragraph"},
	},
	{
		"a sentence that begins like a name", "Boat sinks in harbour, nobody hurt\nBy Ann Moor\nFrom Sandvik with love.\n" + lede,
		headFacts{Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title byline paragraph paragraph"},
	},
	{
		"two stamps on one line", "Boat sinks in harbour, nobody hurt\nOct. 22, 2022, 5:30 PM EDT / Updated Oct. 23, 2022, 9:05 AM EDT\nBy Ann Moor\n" + lede,
		headFacts{Date: "2022-10-22", Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Ann Moor"}, Kinds: "title dateline byline paragraph"},
	},
	{
		"agency before the stamp", "Boat sinks in harbour, nobody hurt\nReuters | Oct 22, 2022, 10:14 IST\n" + lede,
		headFacts{Date: "2022-10-22", Title: "Boat sinks in harbour, nobody hurt", Bylines: []string{"Reuters"}, Agencies: []string{"Reuters"}, Kinds: "title dateline paragraph"},
	},
	{
		"a place before the stamp", "Boat sinks in harbour, nobody hurt\nSandvik | Oct 22, 2022, 10:14 IST\n" + lede,
		headFacts{Date: "2022-10-22", Title: "Boat sinks in harbour, nobody hurt", Kinds: "title dateline paragraph"},
	},
	{
		"a stamp above a headline with an article", "Posted by admin on October 22, 2019\n\nThe boat behind the pier\n\n" + lede,
		headFacts{Date: "2019-10-22", Title: "The boat behind the pier", Kinds: "dateline title paragraph"},
	},
	{
		"what the authors own", "Boat sinks in harbour, nobody hurt\n\n" + lede + "\n\nAnn Moor does not work for, consult, own shares in or receive funding from any company that would benefit from this article.",
		headFacts{Title: "Boat sinks in harbour, nobody hurt", Kinds: "title paragraph note"},
	},
	{
		"empty", "", headFacts{},
	},
}

// TestHead shows heads of articles and what is read off them.
func TestHead(t *testing.T) {
	for _, tt := range slices.Concat(headCases, authorCases) {
		t.Run(tt.name, func(t *testing.T) {
			a := new(article.Parser).Parse(tt.text)
			var kinds []string
			for _, b := range a.Blocks {
				kinds = append(kinds, string(b.Kind))
			}
			got := headFacts{a.Date.String(), a.Title, a.Dateline, a.Bylines, a.Agencies, strings.Join(kinds, " ")}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
