package article

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// TestDateText: the text form of a date is read back, and nothing else is.
func TestDateText(t *testing.T) {
	for _, want := range []Date{{}, {2024, time.February, 29}, {1, time.January, 1}, {9999, time.December, 31}} {
		text, err := want.MarshalText()
		if err != nil {
			t.Fatal(err)
		}
		got := Date{2000, time.March, 3}
		if err := got.UnmarshalText(text); err != nil || got != want {
			t.Errorf("%q gives %v, %v", text, got, err)
		}
	}
	for _, d := range []Date{{2023, time.February, 29}, {0, time.January, 1}, {2023, 13, 1}, {-5, time.May, 1}, {20000, time.May, 1}} {
		if text, err := d.MarshalText(); err == nil {
			t.Errorf("%v, which is not in the calendar, gives %q", d, text)
		}
	}
	for _, text := range []string{"2024-02-30", "0000-01-01", "2024-13-01", "2024-5-7", "2024-05-07T", "2024-05-071", "today", " "} {
		if d := (Date{}); d.UnmarshalText([]byte(text)) == nil || !d.IsZero() {
			t.Errorf("%q gives %v and no error", text, d)
		}
	}
}

func TestParseHeader(t *testing.T) {
	day := Date{2022, time.October, 22}
	tests := []struct {
		name, text string
		date       Date
		rest       string
		bad        *HeaderError
	}{
		{"glued to the first sentence", " date 2022-10-22 The ferry sank.", day, "The ferry sank.", nil},
		{"alone on its line", "date 2022-10-22\n\nThe ferry sank.", day, "The ferry sank.", nil},
		{"nothing after it", "date 2022-10-22", day, "", nil},
		{"no blank before the story", "date 2022-10-22The ferry sank.", day, "The ferry sank.", nil},
		{"only one is read", "date 2022-10-22 date 2023-01-01 x", day, "date 2023-01-01 x", nil},
		{"leap day", "date 2024-02-29 x", Date{2024, time.February, 29}, "x", nil},
		{"none", "The ferry sank.", Date{}, "The ferry sank.", nil},
		{"not at the start", "The date 2022-10-22 was set.", Date{}, "The date 2022-10-22 was set.", nil},
		{"prose", "date night is 12 euros", Date{}, "date night is 12 euros", nil},
		{"prose with a number", "date 12 was chosen", Date{}, "date 12 was chosen", nil},
		{"another word", "dated 2022-10-22 x", Date{}, "dated 2022-10-22 x", nil},
		{"month", "date 2022-13-45 x", Date{}, "date 2022-13-45 x", &HeaderError{"2022-13-45", 5, "month out of range"}},
		{"no leap year", " date 2023-02-29", Date{}, " date 2023-02-29", &HeaderError{"2023-02-29", 6, "day out of range"}},
		{"century", "date 1900-02-29", Date{}, "date 1900-02-29", &HeaderError{"1900-02-29", 5, "day out of range"}},
		{"year zero", "date 0000-01-01", Date{}, "date 0000-01-01", &HeaderError{"0000-01-01", 5, "year out of range"}},
		{"short form", "date 2022-1-5 x", Date{}, "date 2022-1-5 x", &HeaderError{"2022-1-5", 5, "want YYYY-MM-DD"}},
		{"other order", "date 22/10/2022 x", Date{}, "date 22/10/2022 x", &HeaderError{"22/10/2022", 5, "want YYYY-MM-DD"}},
		{"longer", "date 2022-10-221 x", Date{}, "date 2022-10-221 x", &HeaderError{"2022-10-221", 5, "want YYYY-MM-DD and nothing after it"}},
		{"time", "date 2022-10-22T10:00 x", Date{}, "date 2022-10-22T10:00 x", &HeaderError{"2022-10-22T10:00", 5, "want YYYY-MM-DD and nothing after it"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, end, err := ParseHeader(tt.text)
			if d != tt.date || tt.text[end:] != tt.rest {
				t.Errorf("ParseHeader(%q) = %v, rest %q; want %v, %q", tt.text, d, tt.text[end:], tt.date, tt.rest)
			}
			var bad *HeaderError
			errors.As(err, &bad)
			if diff := cmp.Diff(tt.bad, bad); diff != "" {
				t.Errorf("ParseHeader(%q) error (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}
