package quote

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/entity"
	"github.com/newsnorm/newsnorm/span"
)

// TestWho checks which entity speaks where the words are a pronoun.
func TestWho(t *testing.T) {
	for _, tt := range []struct {
		name, reason, text string
		want               []string
	}{
		{"it is the subject before", "an organization named in the sentence before", "Acme Steel Inc. has cut 300 jobs. It said that more cuts would come.", []string{"Acme Steel Inc."}},
		{"it is no person", "the subject before is a person", "Ann Lee left the hall. It said that more cuts would come.", []string{""}},
		{"it in the first sentence", "nothing stands before", "It said that more cuts would come.", []string{""}},
		{"aides", "a name that modifies a noun is not the person", "Ann Lee won. Lee aides said that the road was open.", []string{""}},
		{"her son", "a possessive is not the person", "Ann Lee won. Her son said that the road was open.", []string{""}},
		{"analysts at a firm", "a name behind a preposition is not who speaks", "Ann Lee won. Analysts at Lee said that the road was open.", []string{""}},
		{"name with particles", "the whole name", "Ahmed bin Khalid said that the road was open.", []string{"Ahmed bin Khalid"}},
		{"two people", "two people are no entity", "Ann Lee and Bo Roe said that the road was open.", []string{""}},
		{"who", "the antecedent", "Bo Roe met Ann Lee, who said that the road was open.", []string{"Ann Lee"}},
		{"statement of a person", "the possessor", "Ann Lee left. Ann Lee’s statement said that the road was open.", []string{"Ann Lee"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			blocks := span.Blocks(tt.text)
			who := new(entity.Finder).Find(tt.text, blocks)
			var got []string
			for _, q := range new(Finder).Find(tt.text, blocks, who) {
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
