package newsnorm

import (
	"strings"
	"testing"
)

func TestForeign(t *testing.T) {
	for _, c := range []struct {
		name, reason, text string
		want               bool
	}{
		{"German", "its words for the, and, of", "Die Brücke über den Fluss bleibt nach Angaben der Stadt bis zum Herbst gesperrt. Der Bürgermeister sagte, die Arbeiten seien schwieriger als erwartet, und bat um Geduld. In der Nacht war ein Pfeiler abgesackt. ", true},
		{"Dutch", "was, is, of and for are words of it", "De brug over de rivier blijft volgens de gemeente tot in de herfst dicht. De burgemeester zei dat het werk moeilijker is dan verwacht was, of de kosten stijgen is niet bekend. ", true},
		{"Danish", "for, at, have and to are words of it", "Broen over åen forbliver ifølge kommunen lukket til efteråret. Borgmesteren sagde, at arbejdet er sværere end ventet, og bad folk om at have tålmodighed i de to uger, der er for hånden. ", true},
		{"Polish", "to and by are words of it", "Most nad rzeką pozostanie według miasta zamknięty do jesieni. Burmistrz powiedział, że to trudne prace, i poprosił, by mieszkańcy byli cierpliwi, bo to potrwa. ", true},
		{"Spanish", "has and no are words of it", "El puente sobre el río seguirá cerrado hasta el otoño, según el ayuntamiento. El alcalde dijo que las obras son más difíciles de lo previsto y pidió paciencia a los vecinos. ", true},
		{"Russian", "none of its letters are English", "Мост через реку останется закрытым до осени, сообщила мэрия. Мэр сказал, что работы оказались сложнее, чем ожидалось, и попросил жителей о терпении. ", true},
		{"English", "what it is for", "The bridge over the river stays closed until the autumn, the town said. The mayor said that work was harder than expected, and asked people for patience. ", false},
		{"one English paragraph", "the rest may be somebody's words", strings.Repeat("Die Brücke über den Fluss bleibt nach Angaben der Stadt bis zum Herbst gesperrt, und alle warten. ", 9) +
			"\n\nThe mayor said that the work was harder than expected, and that people with shops on the quay were right to ask.\n\n", false},
		{"a list of names", "short lines tell nothing", strings.Repeat("Ann Marlow 12\nIda Holm 11\nJan Vos 10\n", 9), false},
	} {
		text := strings.Repeat(c.text, 1+leastForeign/len(c.text))
		if got := foreign(text); got != c.want {
			t.Errorf("%s (%s): foreign is %v", c.name, c.reason, got)
		}
		if foreign(c.text[:min(len(c.text), leastForeign-1)]) {
			t.Errorf("%s: a short text tells its language", c.name)
		}
	}
	german := strings.Repeat("Die Brücke bleibt nach Angaben der Stadt bis zum Herbst gesperrt. ", 9)
	if got := Normalize(german).Problems; len(got) != 1 || !strings.Contains(got[0].Message, "English") {
		t.Errorf("problems %v, want one", got)
	}
	n := Normalizer{Skip: Entities | Quotes}
	if d, err := n.Normalize(Input{Text: german}); err != nil || len(d.Problems) > 0 {
		t.Errorf("no names and quotes asked for: problems %v, %v", d.Problems, err)
	}
}
