package quote

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/entity"
)

// TestWho checks which entity speaks where the words are a pronoun.
func TestWho(t *testing.T) {
	checkWho(t, []whoCase{
		{"it is the subject before", "an organization named in the sentence before", "Acme Steel Inc. has cut 300 jobs. It said that more cuts would come.", []string{"Acme Steel Inc."}},
		{"it is no person", "the subject before is a person", "Ann Lee left the hall. It said that more cuts would come.", []string{""}},
		{"it in the first sentence", "nothing stands before", "It said that more cuts would come.", []string{""}},
		{"aides", "a name that modifies a noun is not the person", "Ann Lee won. Lee aides said that the road was open.", []string{""}},
		{"her son", "a possessive is not the person", "Ann Lee won. Her son said that the road was open.", []string{""}},
		{"analysts at a firm", "a name behind a preposition is not who speaks", "Ann Lee won. Analysts at Lee said that the road was open.", []string{""}},
		{"name with particles", "the whole name", "Ahmed bin Khalid said that the road was open.", []string{"Ahmed bin Khalid"}},
		{"two people", "two people are no entity", "Ann Lee and Bo Roe said that the road was open.", []string{""}},
		{"who", "the antecedent", "Bo Roe met Ann Lee, who said that the road was open.", []string{"Ann Lee"}},
		{"office, body and name", "the name speaks", "The Director, Halden Fire Service, Ann Lee, said that the road was open.", []string{"Ann Lee"}},
		{"trade before the name", "the name speaks", "Her former boss, the baker Ann Lee, said that the road was open.", []string{"Ann Lee"}},
		{"apposition with a name inside", "the mayor speaks", "The mayor, a friend of Ann Lee, said that the road was open.", []string{""}},
		{"who behind a dash", "the antecedent stands before the dash", "Bo Roe met Ann Lee – who said that the road was open – and left.", []string{"Ann Lee"}},
		{"verb glued to a name", "the name ends inside the word", "Uladzimir Makarevich spoke. Makarevichassured that the road was open.", []string{"Uladzimir Makarevich"}},
		{"name that ends like a verb", "no name of the text ends inside the word", "Uladzimir Makarevich and Ann Overstated spoke. Overstated that was not.", nil},
		{"the end of a long name", "the whole name speaks", "The Department of Health, Education and Welfare said that the road was open.", []string{"Department of Health, Education and Welfare"}},
		{"the beginning of a long name", "the whole name speaks", "The Joint Chiefs of Staff of the army said that the road was open.", []string{"Joint Chiefs of Staff"}},
		{"apposition behind according to", "the name between the commas speaks", "According to the Minister of Finance, Anna Haddock, the text will be voted on in August.", []string{"Anna Haddock"}},
		{"relative clause with a report of its own", "the main clause goes on behind it", "President Ann Lee, who is expected to visit Oslo, has said the road “was a swamp”.", []string{"", "Ann Lee"}},
		{"place before a colon", "it says where", "#Norway: Floods kill nine in valley", nil},
		{"storm before a colon", "it says of what", "#Storm Odette: Thousands without power in valley", nil},
		{"three people", "three people are no entity", "Ann Lee, Bo Roe and Cy Marlow said that the road was open.", []string{""}},
		{"person before a colon", "who speaks", "#Ann Lee: Roads must open now", []string{"Ann Lee"}},
		{"answers of the guest", "the headline names who answers", "#Q&A: Novelist Ann Lee on rain\nShe spoke with Bo Roe in May.\nQ: Why rain?\nA: It was wet.\nQ: And roads?\nA: They were long.\nQ: And now?\nA: I sleep.", []string{"Ann Lee", "Ann Lee", "Ann Lee"}},
		{"answers of nobody", "no headline names who answers", "#A talk about rain\nQ: Why rain?\nA: It was wet.", []string{""}},
		{"apposition with a role", "the name behind the role speaks", "The leader of the opposition, senator José Kastner, said that the road was open.", []string{"José Kastner"}},
		{"name between commas before the verb", "the person holds the office", "The Ranking Member on the Mines Committee, Hon. John Jinapore, said the deal was bad.", []string{"John Jinapore"}},
		{"answers without a headline", "the person named most before the first answer", "Ann Lee met Bo Roe in May. Lee writes about rain.\nQ: Why rain?\nA: It was wet.\nQ: And roads?\nA: They were long.\nQ: And now?\nA: I sleep.", []string{"Ann Lee", "Ann Lee", "Ann Lee"}},
		{"two answers", "too few for an interview", "Ann Lee met Bo Roe in May.\nQ: Why rain?\nA: It was wet.\nQ: And roads?\nA: They were long.", []string{"", ""}},
		{"place between commas", "no person", "The Mines Committee, Oslo, said the deal was bad.", []string{"Mines Committee"}},
		{"name before a colon in the text", "it speaks", "Manuel Neuhaus left. His deputy Sven Ulrichs is to play. Ulrichs: “I am ready.”", []string{"Sven Ulrichs"}},
		{"word before a colon in the text", "it is no name", "Ann Lee left. Zorbing: “I am ready.”", []string{""}},
		{"dialog with initials", "the people whose initials they are", "Bo Roe: How did it begin?\nAnn Lee: With a road.\nBR: And then?\nAL: It was long.", []string{"Bo Roe", "Ann Lee", "Bo Roe", "Ann Lee"}},
		{"initials of nobody", "no label of a speaker", "Bo Roe: How did it begin?\nAnn Lee: With a road.\nBR: And then?\nXQ: It was long.", []string{"Bo Roe", "Ann Lee", "Bo Roe"}},
		{"one label", "no dialog", "Bo Roe left early.\nAL: It was long.\nThe end.", nil},
		{"statement of a person", "the possessor", "Ann Lee left. Ann Lee’s statement said that the road was open.", []string{"Ann Lee"}},
	})
}

// A whoCase is a text and the canonical name of the speaker of each of its quotes, ""
// where no entity is meant.
type whoCase struct {
	name, reason, text string
	want               []string
}

func checkWho(t *testing.T, cases []whoCase) {
	t.Helper()
	for _, tt := range cases {
		t.Run(tt.name, func(t *testing.T) {
			text, blocks := page(tt.text)
			who := new(entity.Finder).Find(text, blocks)
			var got []string
			for _, q := range new(Finder).Find(text, blocks, who) {
				name := ""
				if q.Entity >= 0 {
					name = who.Entities()[q.Entity].Name
				}
				got = append(got, name)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%q: %s (-want +got):\n%s", tt.text, tt.reason, diff)
			}
		})
	}
}
