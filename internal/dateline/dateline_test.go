package dateline

import (
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	const story = "A boat sank in the harbour on Monday, the police said."
	tests := []struct {
		prefix        string
		kind          Kind
		place, agency string
	}{
		{"LONDON (Reuters) - ", Wire, "LONDON", "Reuters"},
		{"WASHINGTON (AP) — ", Wire, "WASHINGTON", "AP"},
		{"Takoradi, June 12, GNA – ", Wire, "Takoradi", "GNA"},
		{"ACCRA, Sept. 3, GNA - ", Wire, "ACCRA", "GNA"},
		{"WASHINGTON, Aug. 19 (UPI) — ", Wire, "WASHINGTON", "UPI"},
		{"BEIRUT/THE HAGUE, March 7 (Reuters) - ", Wire, "BEIRUT/THE HAGUE", "Reuters"},
		{"CHARLESTON, Ill. (AP) — ", Wire, "CHARLESTON, Ill.", "AP"},
		{"New Delhi, Oct 22 (PTI) - ", Wire, "New Delhi", "PTI"},
		{"OSLO (Harbour News) -- ", Wire, "OSLO", "Harbour News"},
		{"MADRID — ", Plain, "MADRID", ""},
		{"BERLIN -- ", Plain, "BERLIN", ""},
		{"DES MOINES, Iowa — ", Plain, "DES MOINES, Iowa", ""},
		{"KYIV, Ukraine — ", Plain, "KYIV, Ukraine", ""},
		{"ROME – ", Plain, "ROME", ""},
		{"PARIS, Oct. 3 - ", Plain, "PARIS", ""},
		{"KINGSTON, Jamaica - ", Plain, "KINGSTON, Jamaica", ""},
		{"MADRID - ", Plain, "MADRID", ""},
		{"MADRID - BARCELONA: ", None, "", ""},
		{"PARIS - Where else? ", None, "", ""},
		{"MOOR, Ann - ", None, "", ""},
		{"Nairobi — ", Plain, "Nairobi", ""},
		{"Nairobi – ", Plain, "Nairobi", ""},
		{"Nairobi - ", None, "", ""},
		{"Harbour — ", None, "", ""},
		{"(CNN) -- ", Tag, "", "CNN"},
		{"(AP) ", Tag, "", "AP"},
		{"(ANSA) - ROME, OCT 22 - ", Wire, "ROME", "ANSA"},
		{"(Reuters) - LONDON — ", Wire, "LONDON", "Reuters"},
		{"NEW YORK--(BUSINESS WIRE)--", Wire, "NEW YORK", "BUSINESS WIRE"},
		{"OSLO, Ill.–(BUSINESS WIRE)–", Wire, "OSLO, Ill.", "BUSINESS WIRE"},
		{"MOSCOW, (Sputnik) - ", Wire, "MOSCOW", "Sputnik"},
		{"DES MOINES, Iowa and BOISE, Idaho, Nov. 12, 2020 (GLOBE NEWSWIRE) — ", Wire, "DES MOINES, Iowa and BOISE, Idaho", "GLOBE NEWSWIRE"},
		{"Jakarta (ANTARA) - ", Wire, "Jakarta", "ANTARA"},
		{"AUSTIN, Texas, Oct. 26, 2023 /PRNewswire/ -- ", Wire, "AUSTIN, Texas", "PRNewswire"},
		{"ANNAPOLIS, Maryland, June 7, 2023 - ", Plain, "ANNAPOLIS, Maryland", ""},
		{"ANNAPOLIS, Maryland (AP) — ", Wire, "ANNAPOLIS, Maryland", "AP"},
		{"MOSCOW, January 17. /TASS/. ", Wire, "MOSCOW", "TASS"},
		{"KYIV. Feb 22 (Interfax-Ukraine) – ", Wire, "KYIV", "Interfax-Ukraine"},
		{"Nagpur, July 14 (PTI) ", Wire, "Nagpur", "PTI"},
		{"WASHINGTON (AP) ", Wire, "WASHINGTON", "AP"},
		{"New Delhi [India], January 18 (ANI): ", Wire, "New Delhi", "ANI"},
		{"Kabul (Xinhua): ", Wire, "Kabul", "Xinhua"},
		{"Hong Kong CNN  — ", Wire, "Hong Kong", "CNN"},
		{"Hong Kong (CNN Business)", Wire, "Hong Kong", "CNN Business"},
		{"ISLAMABAD: ", Plain, "ISLAMABAD", ""},
		{"New Delhi, Jan 5: ", Plain, "New Delhi", ""},
		{"(CNN)", Tag, "", "CNN"},

		{"Press Trust of India (PTI) ", None, "", ""},
		{"Press Trust of India (PTI): ", None, "", ""},
		{"Nagpur (PTI) ", None, "", ""},
		{"Moor of Oslo (AP), ", None, "", ""},
		{"WATCH: ", None, "", ""},
		{"MOOR: ", None, "", ""},
		{"The head of CNN — ", None, "", ""},
		{"ADVERTISEMENT – ", None, "", ""},
		{"EXCLUSIVE — ", None, "", ""},
		{"NASA — ", None, "", ""},
		{"OSLO, Norway (Écho) — ", Wire, "OSLO, Norway", "Écho"},
		{"OSLO, Norway (écho) — ", None, "", ""},
		{"Moor (left) — ", None, "", ""},
		{"Oslo — ", None, "", ""},
		{"OSLO - ", None, "", ""},
		{"(Laughter) ", None, "", ""},
		{"The boat — ", None, "", ""},
		{"", None, "", ""},
	}
	for _, tt := range tests {
		line := tt.prefix + story
		d := Parse(line)
		if d.Kind != tt.kind || d.Place != tt.place || d.Agency != tt.agency || d.Kind != None && line[d.End:] != story {
			t.Errorf("Parse(%q) = %+v, want kind %d, place %q, agency %q", line, d, tt.kind, tt.place, tt.agency)
		}
	}
	for _, line := range []string{"Dubai: Five held for theft of cars", "Nagpur, July 14 (PTI), the day of the storm, was hot.", "(CNN)words", "(CNN)", "Hong Kong (AP)A boat sank", "Moor (CNN)said so"} {
		if d := Parse(line); d.Kind != None {
			t.Errorf("Parse(%q) = %+v, want none", line, d)
		}
	}
	if d := Parse("LAHORE:"); d.Kind != Plain || d.Place != "LAHORE" {
		t.Errorf("a city and a colon alone: got %+v", d)
	}
	if d := Parse("WATCH:"); d.Kind != None {
		t.Errorf("a label alone: got %+v", d)
	}
	if d := Parse("LONDON (Reuters) - he said"); d.Kind != Wire {
		t.Errorf("a known agency is a dateline whatever follows, got %+v", d)
	}
	if d := Parse("OSLO — " + strings.ToLower(story)); d.Kind != None {
		t.Errorf("a small letter carries on a sentence, got %+v", d)
	}
}

func TestCity(t *testing.T) {
	for s, want := range map[string]bool{"Lahore": true, "NEW DELHI": true, "Oslo": true, "Ann Moor": false, "": false} {
		if got := City(s); got != want {
			t.Errorf("City(%q) = %v, want %v", s, got, want)
		}
	}
}
