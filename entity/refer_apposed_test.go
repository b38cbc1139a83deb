package entity

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/span"
)

// TestApposedOffice: the titles of the first person of each text.
func TestApposedOffice(t *testing.T) {
	tests := []struct {
		reason, text string
		want         []string
	}{
		{"office with to", "Peter Hallam, Norwegian Ambassador to the UN, objected.", []string{"Norwegian Ambassador to the UN"}},
		{"office with a country before it", "Peter Hallam, US Deputy Ambassador, called on them.", []string{"US Deputy Ambassador"}},
		{"article is dropped", "Elena Duarte, the foreign minister of Norway, said so.", []string{"foreign minister of Norway"}},
		{"possessive", "Elena Duarte, Norway's foreign minister, said so.", []string{"Norway's foreign minister"}},
		{"end of the sentence", "It was signed by Elena Duarte, chief executive of Norwin Group.", []string{"chief executive of Norwin Group"}},
		{"before and behind the name", "President Elena Duarte, head of the Norland Party, said so.", []string{"President", "head of the Norland Party"}},
		{"a profession is no office", "Peter Hallam, a lawyer, left.", nil},
		{"an age is no office", "Peter Hallam, 45, left.", nil},
		{"the next in a list is another", "Peter Hallam, President Elena Duarte, and others left.", nil},
		{"a clause is no office", "When he met Peter Hallam, the minister of Norway was ill.", nil},
		{"a verb ends it", "With Peter Hallam, Director Jones was ill.", nil},
		{"a place is no office", "Peter Hallam, Norway, left.", nil},
		{"a colon is no end", "Peter Hallam, president: We go.", nil},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			var got []string
			for _, e := range (&Finder{}).Find(tt.text, span.Blocks(tt.text)).Entities() {
				if e.Type == Person {
					got = e.Titles
					break
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%q (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}
