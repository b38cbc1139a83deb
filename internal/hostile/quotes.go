package hostile

import (
	"fmt"
	"strings"
)

func quotes() []Case {
	k := class{name: "quotes"}
	k.rep("quote_one_mark", "every mark is a candidate opener: pairing by forward search is quadratic", `"`)
	k.rep("quote_alternate_curly", "empty pairs by the million", "“”")
	k.rep("quote_all_open", "unclosed openers: each scans to the end", "“a ")
	k.rep("quote_all_close", "closers with no opener: each scans back to the start", "a” ")
	k.rep("quote_mixed_alternate", "marks of two kinds never match their own kind", `"'`)
	k.add("quote_nested_deep", "depth grows with the text: recursion overflows, matching rescans", func(n int) string {
		return strings.Repeat("“‘", n/12) + strings.Repeat("’”", n/12)
	})
	k.add("quote_unclosed_then_prose", "one opener, then prose to the end", func(n int) string {
		return `He said "this never closes. ` + prose(n-40, "uq")
	})
	k.rep("quote_para_open_style", "each paragraph opens with a mark and none closes", "“We will keep going and we will not stop until it is done.\n\n")
	k.rep("quote_apostrophes", "apostrophes taken for single quotes", "the '90s don't 'em o'clock James' dogs' rock 'n' roll ")
	k.rep("quote_exotic_marks", "guillemets, low marks, primes, backticks, CJK brackets", "«a» „b“ ‚c‘ ``d'' `e' ‹f› 「g」 『h』 ″i″ ′j′ ＂k＂ ")
	k.rep("quote_verb_no_speaker", "quote and verb, no name: the search for a speaker runs to both ends", `"a b," said. `)
	k.rep("quote_said_only", "the verb alone", "said ")
	k.rep("quote_pronoun_chain", "each pronoun walks back over all quotes", `"It is so," he said. `)
	k.add("quote_one_name_then_pronouns", "one name at the start, pronouns after it", wrap("Maria Keller arrived on Monday. ", `"It is so," she said. `, ""))
	k.add("quote_distinct_speakers", "ever new speakers and pronouns: all-pairs coreference", each(func(i int) string {
		return fmt.Sprintf(`"Point %d," %s %s said. "And more," he added. `, i, nameOf(i), nameOf(i+7))
	}))
	k.rep("quote_brackets", "brackets inside and across quotes", "“[he] said (we [all] know)” (“)” [“]” ")
	k.add("quote_bracket_nest", "brackets as deep as the text is long", func(n int) string {
		return strings.Repeat("(", n/2) + strings.Repeat(")", n/2)
	})
	k.add("quote_one_huge", "one well-formed quote of all bytes", func(n int) string {
		return "“" + strings.ReplaceAll(prose(n-40, "qh"), `"`, "") + "” Keller said.\n"
	})
	k.rep("quote_verbs_then_openers", "verb, colon, opener without a closer", `said: "x said, “y `)
	k.rep("quote_combining_mark", "a quotation mark that carries a combining mark", "“\u0301a\u0301”\u0301 ")
	return k.cases
}
