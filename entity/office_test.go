package entity

import (
	"strings"
	"testing"
)

func TestParseOffice(t *testing.T) {
	for _, tt := range []struct {
		phrase string
		want   office
	}{
		{"US Secretary of State", office{name: "foreign minister", head: "secretary", country: "United States"}},
		{"Secretary of State", office{name: "foreign minister", head: "secretary", country: "United States"}},
		{"the head of US diplomacy", office{name: "foreign minister", head: "head", country: "United States"}},
		{"the head of the Department of State", office{name: "foreign minister", head: "head", country: "United States"}},
		{"Turkey's top diplomat", office{name: "foreign minister", head: "diplomat", country: "Turkey"}},
		{"Britain's Foreign Secretary", office{name: "foreign minister", head: "secretary", country: "United Kingdom"}},
		{"the British premier", office{name: "prime minister", head: "premier", country: "United Kingdom"}},
		{"the Kremlin chief", office{name: "president", head: "chief", country: "Russia"}},
		{"Kremlin leader", office{name: "president", head: "leader", country: "Russia"}},
		{"French Foreign Minister", office{name: "foreign minister", head: "minister", country: "France"}},
		{"Ukraine’s Prime Minister", office{name: "prime minister", head: "minister", country: "Ukraine"}},
		{"former US President", office{name: "president", head: "president", country: "United States", former: true}},
		{"the president of South Korea", office{name: "president", head: "president", country: "South Korea"}},
		{"the minister", office{name: "minister", head: "minister"}},
		{"the German chancellor", office{name: "chancellor", head: "chancellor", country: "Germany"}},
		{"Chancellor of the Exchequer", office{name: "finance minister", head: "chancellor", country: "United Kingdom"}},
		{"the UN secretary-general", office{name: "secretary general", head: "general", country: "United Nations"}},
		{"the UN chief", office{name: "secretary general", head: "chief", country: "United Nations"}},
		{"deputy foreign minister", office{name: "foreign minister", head: "minister", deputy: true}},
		{"Japan's vice president", office{name: "vice president", head: "president", country: "Japan"}},
		{"the Pentagon chief", office{name: "defense minister", head: "chief", country: "United States"}},
		{"the Turkish leader", office{name: "leader", head: "leader", country: "Turkey"}},
		{"the table", office{}},
		{"the French army", office{}},
		{"his French counterpart", office{}},
	} {
		got := parseOffice(tt.phrase)
		if tt.want.zero() {
			if !got.zero() {
				t.Errorf("parseOffice(%q) = %+v, want none", tt.phrase, got)
			}
			continue
		}
		if got != tt.want {
			t.Errorf("parseOffice(%q) = %+v, want %+v", tt.phrase, got, tt.want)
		}
	}
}

// TestNounOffice: a single word is the office that it is by the rules for any
// phrase, whatever its capitals and with "the" before it.
func TestNounOffice(t *testing.T) {
	words := strings.Fields(roleNouns + shortTitles + titleWords + " the a he former deputy undersecretary ex counterpart brazil french paris table i")
	for phrase := range offices() {
		words = append(words, strings.Fields(phrase)...)
	}
	for _, w := range words {
		for _, phrase := range []string{w, strings.ToUpper(w), "the " + w, "The " + strings.ToUpper(w)} {
			if got, ok := nounOffice(phrase); ok && got != readOffice(phrase) {
				t.Errorf("nounOffice(%q) = %+v, want %+v", phrase, got, readOffice(phrase))
			}
		}
	}
}
