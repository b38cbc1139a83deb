package clean_test

import (
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/clean"
)

// furniture is what rules take out or look at, with what may stand between:
// whole lines, tails, datelines, marks and sentences.
var furniture = strings.Split(`A boat sank in the harbour of Sandvik on Monday, the police said.
"We saw the light," said Ann Moor, who owns it.
“It was late,” he said.
Photo: Jane Doe
Image credit: Jane Doe / Reuters
(AP Photo/Jane Doe)
(Reporting by Jane Doe; Editing by John Roe)
With inputs from AFP
Inputs from AP
Read more: Ferries stop for the third day
ALSO READ | Ferries stop for the third day
Sign up for our newsletter.
Follow us on Twitter and Facebook
Advertisement
Share this article
Facebook Twitter WhatsApp Email
Home > Business > Markets
©2023 Harbour Press. All rights reserved.
SOURCE Harbour Systems, Inc.
Source: Reuters
Tags: boats, ferries
Media Contact: Jane Doe, jane@harbour.example
Support The Harbour Post!
###
■
(ANI)
— Reuters
PTI COR NP
SANDVIK (AP) —
OSLO, March 3 (Reuters) -
LONDON: 
By Jane Doe
Published 12:30 GMT
date 2022-10-22
Current Time 0:00 / Duration 1:02
pic.twitter.com/abcDEF
View this post on Instagram
Select it and press Ctrl+Enter
(Disclaimer: This story is auto-generated from a feed by
Ann Moor contributed to this report.
(
"
”
.
…
:
—
é
â€œwordâ€
&amp;
The
AP`, "\n")

var gaps = [...]string{" ", "\n", "\n\n", "", ". ", "  ", "\u00a0", "\t", " | ", "\r\n", "\u2028", "\n \n", "\xff", "\u200b", ".", ") "}

// FuzzFurniture: however pieces of furniture meet, on lines of their own or stuck
// to one another, the edits of all cleaners are good and lose nothing. Each byte
// chooses a piece, and the next one what stands behind it.
func FuzzFurniture(f *testing.F) {
	f.Add([]byte("\x00\x01\x05\x01\x18\x00"))
	for i := range furniture {
		f.Add([]byte{0, 0, byte(i), 0, 0, 0, byte(i), 3, byte(i + 1), 1, byte(i), 2})
	}
	cleaners := clean.Default()
	all, some := clean.New(cleaners...), clean.New(clean.Syndication(), clean.Datelines())
	f.Fuzz(func(t *testing.T, choice []byte) {
		var b strings.Builder
		for i := 0; i+1 < min(len(choice), 80); i += 2 {
			b.WriteString(furniture[int(choice[i])%len(furniture)])
			b.WriteString(gaps[int(choice[i+1])%len(gaps)])
		}
		promises(t, all, b.String())
		promises(t, some, strings.ToValidUTF8(b.String(), "?"))
	})
}
