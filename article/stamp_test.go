package article

import "testing"

func TestParseDate(t *testing.T) {
	tests := []struct{ name, text, want, at string }{
		{"abbreviated month with time", "Nov. 19, 2019 / 8:16 AM", "2019-11-19", "Nov. 19, 2019"},
		{"full month", "December 2, 2025", "2025-12-02", "December 2, 2025"},
		{"no comma", "Published Tue, Nov 19 2019", "2019-11-19", "Nov 19 2019"},
		{"time glued to the year", "Published Tue, Nov 19 20195:07 PM ESTUpdated an hour ago", "2019-11-19", "Nov 19 2019"},
		{"two digits of hour glued", "March 4, 202412:45 PM UTC", "2024-03-04", "March 4, 2024"},
		{"day first", "Sat 2 Mar 2024 17.07 CET", "2024-03-02", "2 Mar 2024"},
		{"day first with dashes", "Updated on 19-Dec-2025", "2025-12-19", "19-Dec-2025"},
		{"ordinal", "1st of May 2016", "2016-05-01", "1st of May 2016"},
		{"ordinal after the month", "May 3rd, 2016", "2016-05-03", "May 3rd, 2016"},
		{"capitals", "UPDATED 16:47 EST / DECEMBER 19 2025", "2025-12-19", "DECEMBER 19 2025"},
		{"ISO", "2013-12-30T14:42:01-0700", "2013-12-30", "2013-12-30"},
		{"ISO with strokes", "2013/12/30", "2013-12-30", "2013/12/30"},
		{"numbers, day first", "Published on 30/04/2024 - 16:38", "2024-04-30", "30/04/2024"},
		{"numbers, month first", "12/30/2024", "2024-12-30", "12/30/2024"},
		{"numbers of equal value", "05.05.2020", "2020-05-05", "05.05.2020"},
		{"stroke and dash", "12/19 — 2025", "2025-12-19", "12/19 — 2025"},
		{"word glued before the month", "Example PressApril 28, 2023 GMT", "2023-04-28", "April 28, 2023"},
		{"published beats updated", "Updated: Jan 5, 2024 Published: Jan 3, 2024", "2024-01-03", "Jan 3, 2024"},
		{"first of two", "Feb 1, 2024 4:58pm EST | Updated Feb 2, 2024", "2024-02-01", "Feb 1, 2024"},
		{"only an update", "Updated Jan 5, 2024", "2024-01-05", "Jan 5, 2024"},
		{"September in four letters", "Sept. 9, 2020", "2020-09-09", "Sept. 9, 2020"},
		{"distance is no date", "2 hours ago", "", ""},
		{"no year", "Sunday, June 5", "", ""},
		{"ambiguous order", "04/05/2024", "", ""},
		{"order told by an American zone", "04/05/2024 10:15 AM EDT", "2024-04-05", "04/05/2024"},
		{"order told by a European zone", "04/05/2024 - 10:15 CEST", "2024-05-04", "04/05/2024"},
		{"a zone of many orders", "04/05/2024 10:15 UTC", "", ""},
		{"a word that is no zone", "04/05/2024 10:15 Oslo", "", ""},
		{"told twice, glued", "Published On 5 Jun 20265 Jun 2026", "2026-06-05", "5 Jun 2026"},
		{"a number glued to the year", "5 Jun 20265 boats", "", ""},
		{"two digits behind a word", "Published 04.05.23, 10:15 AM", "2023-05-04", "04.05.23"},
		{"two digits and strokes behind a word", "Last Updated: 20/07/21 12:17pm", "2021-07-20", "20/07/21"},
		{"two digits and strokes, any order", "Last Updated: 10/07/21 12:17pm", "", ""},
		{"two digits and strokes alone", "20/07/21", "", ""},
		{"not in the calendar", "Feb 30, 2024", "", ""},
		{"month out of range", "2024-13-02", "", ""},
		{"full stops, day first", "04.05.2024 10:15", "2024-05-04", "04.05.2024"},
		{"full stops, month first", "11.14.2019 09:00 AM", "2019-11-14", "11.14.2019"},
		{"full stops, neither a month", "13.14.2019", "", ""},
		{"a version", "version 10.12.2013.4", "", ""},
		{"verb may", "they may 5 2019", "", ""},
		{"two digits of year", "19.11.18", "", ""},
		{"phone number", "555-12-2019", "", ""},
		{"empty", "", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, at, ok := ParseDate(tt.text)
			if d.String() != tt.want || at.In(tt.text) != tt.at || ok != (tt.want != "") {
				t.Errorf("ParseDate(%q) = %v at %q, %v; want %q at %q", tt.text, d, at.In(tt.text), ok, tt.want, tt.at)
			}
		})
	}
}
