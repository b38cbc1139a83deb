package hostile

import "strings"

func html() []Case {
	k := class{name: "html"}
	k.add("html_amp_chain", "decoding to a fixed point is quadratic", wrap("&", "amp;", "quot;"))
	k.rep("html_amps", "ampersands only", "&")
	k.add("html_numeric_bomb", "a numeric entity of all bytes", wrap("&#", "9", ";"))
	k.rep("html_numeric_bad", "numeric entities that are NUL, surrogates, too large, controls", "&#0;&#xD800;&#x110000;&#128;&#x1F600;&#xFFFE; ")
	k.rep("html_quot_flood", "entities that become quotation marks", "&quot;We go,&quot; Keller said. &ldquo;x&rdquo; &#8220;y&#8221; &#39;z&#39; ")
	k.rep("html_no_semicolon", "entities told by their longest prefix", "&notit &copyright &ampere &ltx &CounterClockwiseContourIntegral ")
	k.rep("html_open_angle", "openers of tags only", "<")
	k.rep("html_unclosed_comment", "comments without end: each scans to the end", "a <!-- ")
	k.rep("html_unclosed_attr", "a tag whose attribute never closes", `<a href="`)
	k.add("html_deep_tags", "tags as deep as the text is long", func(n int) string {
		return strings.Repeat("<b>", n/7) + strings.Repeat("</b>", n/7)
	})
	k.rep("html_less_than_prose", "comparison signs in prose", "if a < b and c > d then 5<6 and 7>3 holds. ")
	return k.cases
}
