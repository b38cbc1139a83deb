package hostile

import (
	"fmt"
	"strings"
)

func structure() []Case {
	k := class{name: "structure"}
	k.rep("head_date_one_line", "the header again and again on one line", "date 2022-10-22 ")
	k.rep("head_date_lines", "the header on each line", "date 2022-10-22\n")
	k.add("head_date_invalid", "dates that do not exist", func(int) string {
		var b strings.Builder
		for i, d := range []string{
			"2022-13-45", "2022-02-30", "0000-00-00", "9999-99-99", "2022-1-1", "22-10-2022", "2022-10-22T25:61:61Z",
			"2022-10-22-23", "２０２２-１０-２２", "2022\u201110\u201122", "-2022-10-22", "2022-10-2222", "20221022", "2023-02-29", "2024-02-29",
		} {
			if i > 0 {
				b.WriteByte('\n')
			}
			b.WriteString(" date " + d + " Some text follows here.")
		}
		return b.String() + "\n"
	}).Fixed = true
	k.add("head_date_digits", "a number of all bytes after the key", wrap("date ", "1", ""))
	k.rep("head_dateline_flood", "datelines without end", "NEW YORK (AP) — ")
	k.rep("head_byline_chain", "the key of a byline without end", "By ")
	k.add("head_key_values", "keys and values without a body", each(func(i int) string {
		return fmt.Sprintf("Key%d: value %d\n", i, i)
	}))
	k.rep("para_all_newlines", "as many paragraphs as bytes", "\n")
	k.rep("para_one_char", "paragraphs of one letter", "a\n\n")
	k.add("para_one_line", "one line of all bytes", func(n int) string { return strings.ReplaceAll(prose(n, "ol"), "\n", " ") })
	k.rep("para_spaces_only", "blanks only", " ")
	k.rep("para_unicode_spaces", "all Unicode spaces", " \t\u00a0\u1680\u2000\u2003\u2009\u202f\u205f\u3000")
	k.add("para_inner_space_run", "one run of blanks: a search for its end from each blank is quadratic", wrap("a", " ", "b"))
	k.rep("para_trailing_spaces", "long trailing blanks on many lines", "word"+strings.Repeat(" ", 1019)+"\n")
	k.rep("para_sentence_dots", "full stops without blanks", ".")
	k.rep("para_abbrev_flood", "abbreviations: each full stop needs a look back", "U.S. Sen. Mr. No. a.m. e.g. ")
	return k.cases
}

func boilerplate() []Case {
	k := class{name: "boilerplate"}
	k.rep("boil_credit_flood", "the credit on each line", "Inputs from AP\n\nImage: AP\n\n")
	k.rep("boil_near_miss", "the beginning of a credit, repeated", "Inputs from ")
	k.rep("boil_nested_bracket", "bracketed credit, never closed, nested", "(With inputs from ")
	k.add("boil_only", "an article that is all boilerplate", func(int) string {
		return "date 2022-10-22 \n\nInputs from AP\n\nImage: AP\n\nRead more:\n\nFollow us on Twitter\n\n© 2022 All rights reserved\n"
	}).Fixed = true
	k.add("boil_open_ended", "the key of a credit, then all bytes on the same line", func(n int) string {
		return "Image: " + strings.ReplaceAll(prose(n-7, "oe"), "\n", " ")
	})
	k.rep("boil_url_chain", "URL inside URL", "http://")
	k.rep("boil_email_chain", "what makes patterns for mail addresses explode", "a@a.")
	k.rep("boil_dup_paragraphs", "one paragraph repeated", "Officials in the city said the plan would go on as before.\n\n")
	k.add("boil_near_dup_paragraphs", "paragraphs that are nearly the same: all-pairs similarity", each(func(i int) string {
		return fmt.Sprintf("Officials in the city said plan %d would go on as before.\n\n", i)
	}))
	k.rep("boil_keyword_in_prose", "words of credits in real sentences", "He read more than the image showed, and inputs from farms rose. ")
	return k.cases
}
