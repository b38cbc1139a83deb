package clean_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newsnorm/newsnorm/clean"
)

// change is what a test says about a clean.Change.
type change struct{ Rule, Old, New string }

// repaired runs one cleaner and returns the text and the changes.
func repaired(t *testing.T, c clean.Cleaner, raw string) (string, []change) {
	t.Helper()
	text, err := clean.New(c).Clean(raw)
	if err != nil {
		t.Fatal(err)
	}
	var changes []change
	for c := range text.Changes() {
		changes = append(changes, change{c.Rule, c.Old, c.New})
	}
	return text.String(), changes
}

func TestMojibake(t *testing.T) {
	for _, tt := range []struct{ name, raw, want string }{
		{"apostrophe", "The mayorâ€™s plan", "The mayor’s plan"},
		{"quotes", "â€œWe will wait,â€\u009d she said", "“We will wait,” she said"},
		{"latin-1 controls", "The mayor\u00e2\u0080\u0099s plan", "The mayor’s plan"},
		{"letter inside a word", "cafÃ© owners", "café owners"},
		{"capital at the start of a word", "Ã‰lodie and Ã–rjan and Ãœlle", "Élodie and Örjan and Ülle"},
		{"capitals", "SEÃ‘ORA MÃ–LLER", "SEÑORA MÖLLER"},
		{"sound and broken on a line", "Café “Orlé” is a cafÃ© in Brenâ€™s", "Café “Orlé” is a café in Bren’s"},
		{"twice", "cafÃƒÂ© in Brenâ€™s", "café in Bren’s"},
		{"three times", "BrenÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢s cat", "Bren’s cat"},
		{"no-break space", "in the dock.Â\u00a0 She left", "in the dock.\u00a0 She left"},
		{"lost no-break space after the letter", "in the dock.Â She left", "in the dock. She left"},
		{"a grave that lost its second half", "il va Ã la mÃ©diathÃ¨que", "il va à la médiathèque"},
		{"Portuguese contraction", "semelhante Ã quele da estaÃ§Ã£o", "semelhante àquele da estação"},
		{"lost byte as replacement character", "OlomouÄ\ufffdina bude", "Olomou\ufffdina bude"},
		{"lost byte as question mark", "â€œIt was fun,â€? said Orla", "“It was fun,\ufffd said Orla"},
		{"lost byte as nothing", "â€œIt was fun,â€ said Orla", "“It was fun,” said Orla"},
		{"lost byte at the end of a quotation that began a line before", "to wait,â€ said Orla", "to wait,” said Orla"},
		{"lost byte before a mark", "“We are â€œfreeâ€; she isâ€), they said", "“We are “free”; she is”), they said"},
		{"lost byte of a dagger", "“So it is.” The kingâ€ was â€œoldâ€ and Orla† young", "“So it is.” The king† was “old” and Orla† young"},
		{"lost byte inside a word", "â€œNo.â€\u009d The wellâ€known “sea”", "“No.” The wellâ€known “sea”"},
		{"emoji", "Great day ðŸ˜€", "Great day 😀"},
		{"emoji as surrogates", "Great day í\u00a0½í¸\u0080", "Great day 😀"},
		{"Arabic", "Ù…Ø±ÙƒØ²", "مركز"},
		{"Russian", "Ð¼Ð¾Ñ€Ðµ", "море"},
		{"Chinese", "åŒ—äº¬", "北京"},
		{"Windows-1250", "nĂˇm pĂ\u00adĹˇĂ\u00ad", "nám píší"},
		{"Windows-1251", "the bankвЂ™s вЂњplanвЂќ", "the bank’s “plan”"},
		{"Windows-1251, Russian", "РџСЂРёРІРµС‚", "Привет"},
		{"Windows-1254", "ğŸ’¬ Forum", "💬 Forum"},
		{"Windows-1257", "VisÅ³ ÄÆdomu", "Visų įdomu"},
		{"Windows-1251, signs", "вЂў one в†’ two в„ў", "• one → two ™"},
		{"three letters with a mark in the third byte", "ç›®çš„ is Chinese", "目的 is Chinese"},
		{"MacRoman", "caf√© owners said ‚Äúno‚Äù", "café owners said “no”"},
		{"code page 437", "caf├⌐ ownersΓÇÖ", "café owners’"},
		{"C1 control is a mark of Windows-1252", "the mayor\u0092s plan\u0085", "the mayor’s plan…"},
		{"decomposed by NFKC", "naÃ\u0020\u0304ve", "naïve"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got, _ := repaired(t, clean.Mojibake(), tt.raw); got != tt.want {
				t.Errorf("Mojibake(%q) = %q, want %q", tt.raw, got, tt.want)
			}
		})
	}
}

func TestMojibakeKeeps(t *testing.T) {
	for _, tt := range []struct{ reason, text string }{
		{"accents beside closing marks", "André… and José’s “CAFÉ” – MARQUÉ— and “Zoë…”"},
		{"French spacing", "Voilà\u00a0« le café\u00a0», 30\u00a0€ l’été\u00a0: où\u00a0?"},
		{"Spanish", "¿Qué? ¡No sé! ¡OLÉ! AÑO Nº 5, 1ª"},
		{"Portuguese capitals", "IRMÃ… MANHÃ” SÃO JOÃO, PÃO, MÃE, CHÂTEAU"},
		{"trademark after a capital", "The new KÅ™ and NICIODATĂ™"},
		{"German", "Straße… „Größe“ Maß–ÄÖÜ"},
		{"Norwegian", "Å være i Ålesund, ÆØÅ"},
		{"Turkish", "İğdır, Işık, Şırnak"},
		{"Polish and Czech", "Łódź, Škoda, Ďáblice… Ąę”"},
		{"Czech words before marks", "Tomáš’s “Kříž” – „mládež“, Lukáš…, »stráž«, papéž™"},
		{"Czech words before no-break spaces", "Tomáš\u00a0Kovář, Lukáš\u00a0– Aneta, papéž\u00a0Jan, Matyáš\u00adek"},
		{"Czech, Slovak and Polish words in bytes of Windows-1250", "paměť’s oběť” Späť\u00a0do Więź\u00a0ma gałęź’s „Paměť“"},
		{"closing marks before no-break spaces", "„Café“\u00a0sagte, ‚René‘\u00a0und „papá“\u00a0ano"},
		{"Russian words before marks", "Петров\u00a0– глава, кустов…\u00a0И, «Остров»…, „Нов“\u00a0– и Нов\u00a0“А”"},
		{"Ukrainian capitals", "ВІКІ, Київ’янин, «Її»"},
		{"Russian", "Её «Моё» — ещё… Ёлка"},
		{"Serbian", "ПоздравЂаво"},
		{"Greek", "Καλημέρα, Άνω… «Ώρα»"},
		{"maths", "√π ≈ 1.77, 5×£35, 3×², (−½)"},
		{"temperatures", "from –3°C to 15°, §5, ¶2, 50¢"},
		{"currency", "A£5 note, U$S, Ä£ and €uro"},
		{"boxes", "┌──┬──┐ │ ok │ └──┴──┘"},
		{"emoji and joiners", "👩‍🚀 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿"},
		{"Chinese and Japanese", "北京“大学”…『東京』"},
		{"Hebrew and Arabic", "שלום ״ישראל״ … مركز؟"},
		{"faces", "( o¬ô ) ¯\\_(ツ)_/¯"},
		{"mojibake beyond repair", "ã†â€™ãƒâ€ ã¢â‚¬â„¢ãƒæ’ã‚â¢ãƒâ¢"},
		{"straightened mark", "an ideaâ€\"not a plan"},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			got, changes := repaired(t, clean.Mojibake(), tt.text)
			if got != tt.text {
				t.Errorf("Mojibake(%q) = %q: %q", tt.text, got, changes)
			}
		})
	}
}

func TestMojibakeEdits(t *testing.T) {
	_, got := repaired(t, clean.Mojibake(), "Itâ€™s cafÃƒÂ©\u0093 Ð¼Ð¾Ñ€Ðµ")
	want := []change{
		{"mojibake/windows-1252", "â€™", "’"},
		{"mojibake/windows-1252", "ÃƒÂ©\u0093", "é“"},
		{"mojibake/windows-1252", "Ð¼Ð¾Ñ€Ðµ", "море"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("changes (-want +got):\n%s", diff)
	}
}

// TestMojibakeHugeLine: a line with more damage than is decoded at once is mended
// everywhere, once and for all.
func TestMojibakeHugeLine(t *testing.T) {
	const many = 150_000 // more than are decoded at once
	for _, test := range []struct{ name, raw, want string }{
		{"sure", strings.Repeat("cafÃ© ", many) + "end", strings.Repeat("café ", many) + "end"},
		{"twice over", strings.Repeat("cafÃƒÂ© ", many) + "end", strings.Repeat("café ", many) + "end"},
		{"behind much that is sound", strings.Repeat("café ", many) + "cafÃ© end", strings.Repeat("café ", many) + "café end"},
		{"doubtful, evidence in the middle", strings.Repeat("Ã la carte, ", many) + "donâ€™t " + strings.Repeat("Ã la carte, ", many), ""},
		{"doubtful, lines around", "donâ€™t\n" + strings.Repeat("Â ", many) + "\ndonâ€™t" + strings.Repeat(" Ã", many), ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			p := clean.New(clean.RepairOnly()...)
			once, err := p.Clean(test.raw)
			if err != nil {
				t.Fatal(err)
			}
			if got := once.String(); test.want != "" && got != test.want {
				t.Errorf("%d bytes of which %d are damaged characters, want none", len(got), strings.Count(got, "Ã"))
			}
			if twice, err := p.Clean(once.String()); err != nil || twice.String() != once.String() {
				t.Errorf("twice is not once, error %v", err)
			}
			promises(t, p, test.raw)
		})
	}
}
