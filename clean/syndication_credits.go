package clean

import "slices"

// The rules of this file and of the other files syndication_*.go follow a survey of the
// debris in English news text; the wordings are generic forms written for this
// project. See type pattern for the language of lines.

// syndicationRules is the table of all rules, in the order they are tried.
var syndicationRules = slices.Concat(creditRules, begRules, widgetRules, labelRules, navRules, legalRules)

var creditRules = []syndicationRule{
	{
		name: "credit/disclaimer", why: "A feed's statement that no editor touched the story; often cut off, the name behind it goes too.",
		lines: []string{
			"disclaimer: this story|article|report|news|post is auto-generated **", "disclaimer: this story|article|report|news|post has been auto-generated **",
			"disclaimer: this story|article|report|news|post is published from a syndicated **", "disclaimer: this story|article|report|news|post has not been edited **",
			"disclaimer: this story|article|report|news|post is from a ~ feed **", "disclaimer: this story|article|report is sourced from **", "disclaimer: except for the headline **",
			"this story|article|report|news has not been edited by **", "this story|article|report|news is auto-generated from **", "this story|article|report is published from a ~ ~ feed **",
			"this story|article|report has been published from a ~ ~ feed **", "this story|article|report has been sourced from a third **", "except for the headline this story|article|report has not been **",
			"only the headline and picture of this report may have been **", "with the exception of the headline this story **", "with the exception of the headline and ~ this story|article|report **",
			"disclaimer: this story|article|report|news|post has been auto-published **", "disclaimer: this story|article|report|news|post is auto-published **", "disclaimer: this story|article|report|news|post was auto-generated **", "disclaimer: this content is sourced from **", "disclaimer: this story|article|report|news|post is syndicated **",
			"this is a syndicated story|article|feed from ^", "this story|article|report is syndicated from ^",
			"content provided by *", "sponsored content provided by *",
		},
	},
	{
		name: "credit/reporting", why: "Reuters and others name reporters and editors at the end, in brackets or not.", tail: true,
		lines: []string{
			"reporting by **", "additional reporting by **", "additional reporting: **", "additional reporting from **", "with additional reporting by **", "with reporting by **", "editing by **", "writing by **", "writing and editing by **",
			"reporting and writing by **", "reporting and editing by **", "reporting writing and editing by **", "compiled by *", "edited by *", "produced by *", "graphic|graphics by *", "written by * and edited by *", "reporting from *", "our standards: the thomson reuters trust principles",
			"research by *", "editing and * by **", "translation by *", "by * editing by **",
			"editor: ~ ~ ~",
		},
	},
	{
		name: "credit/contributed", why: "A line that says who else worked on the story.", tail: true,
		lines: []string{
			"^ contributed to this report", "^ contributed to this story", "^ contributed to this article", "^ contributed to this piece", "^ contributed to this dispatch", "^ contributed to the report", "^ contributed to the story", "^ also contributed to this report", "^ also contributed to this story",
			"^ contributed reporting", "^ contributed additional reporting", "^ contributed research", "contributing: **", "contributors: ^", "^ contributed reporting from ^", "^ and ^ contributed", "contributed reporting: **",
			"associated press writer|writers|reporter|reporters|journalist|journalists ^ contributed **", "ap writer|writers|reporter|reporters ^ contributed **", "associated press writer|writers|reporter|reporters ~ ~ ~ ~ ~ in ^ contributed **",
			"material from the associated press was used in this report",
			"^ contributed reporting for this story", "^ contributed reporting for this article", "^ contributed reporting to this story", "^ contributed reporting to this report",
			"^ reported from ^", "^ reported from * * contributed to this report|story", "^ reported from * contributed to this report|story", "^ reporting from ^ contributed to this report|story",
		},
	},
	{
		name: "credit/wire", why: "A line that names the agencies whose copy the story uses.", tail: true,
		lines: []string{
			"input|inputs from ^", "with input|inputs from ^", "with ^ input|inputs", "input|inputs: ^", "with additional input|inputs from ^", "with additional information from ^", "this story|article|report uses material|information from ^", "agency input|inputs", "with inputs", "with information from ^", "information from ^ was used in this report", "information from ^ was used in this story", "information from ^ was used in this article", "information from ^ is included in this report", "with information by ^",
			"with report|reports from ^", "with additional reports from ^", "with files from ^", "with file from ^", "with material from ^", "material from ^ was used in this report", "with contributions from ^", "with agencies", "with agency reports", "with wires", "with wire reports", "with wire services", "from wire reports", "from news services", "from staff and wire reports", "staff and wire reports",
			"wire services contributed to this report", "wire reports", "compiled from wire reports", "news agencies", "source: agency|agencies", "source: news agencies", "source: ap|afp|reuters|upi|pti|ani|ians|dpa|xinhua|tass|efe", "source: the associated press", "agency|agencies", "via news agencies",
			"this story|article|report includes|contains information|reporting|material from ^", "this report includes|contains information|reporting|material from ^", "some information from ^", "includes reporting by ^", "copy from ^",
			"additional sources ^",
		},
	},
	{
		name: "credit/republished", why: "A line that says where the text stood first.",
		lines: []string{
			"this story|article|piece|post|column|essay|report|review ~ originally|first appeared on|in|at ^", "this story|article|piece|post|column|essay|report|review was originally|first published on|in|at|by *", "this story|article|piece|post|column|essay|report|review originally ran in *",
			"originally published on|in|at|by *", "first published on|in|at|by *", "originally appeared on|in|at ^", "the article originally appeared on|in|at ^", "the post * appeared first on *", "the post * first appeared on *",
			"reprinted with permission **", "republished with permission **", "reprinted by permission **", "reprinted courtesy of *", "reprinted from *", "republished from *", "translated by *", "translated from ^ by ^", "translated from the * by *", "this story|article|post|piece is republished from *", "this story|article|post|piece was republished from *", "this story|article was produced in partnership with **", "this story|article is part of a partnership **",
			"read the original story|article|post ~ ~ *", "read the original article on *", "this story|article|piece was provided by *",
			"published in * # #",
		},
	},
	{
		name: "credit/release", why: "The marks that a press release begins with.",
		lines: []string{"for immediate release ~ ~ ~ ~", "news provided by ~ ~ ~ ~ ~ ~", "press release distributed by *"},
	},
	{
		name: "credit/contact", why: "Whom the press may ask, on one line behind a release.",
		lines: []string{"media|press|investor|news contact|contacts: * **", "for media enquiries|inquiries contact * **", "for media enquiries|inquiries please contact * **"},
	},
	{
		name: "credit/automation", why: "A line that says a program wrote or voiced the text.",
		lines: []string{
			"^ created this story using technology provided by **", "this story|article|report was ~ generated by automated **", "this story|article was generated by **", "this story|article was created by automated **", "this story|article was automatically generated **", "this story|article was produced by automated **",
			"this audio is generated by **", "this voice was generated by **", "this article was created with the help of artificial intelligence **", "listen to this article generated by **",
		},
	},
	{
		name: "credit/funding", why: "A statement of who pays for the reporting.",
		lines: []string{
			"^ is solely responsible for all content", "the ^ is solely responsible for all content", "^ receives support from several private foundations **", "this story|article|project|series|report|coverage was supported by ^", "this story|article|project|series|report was funded by ^", "this story|article|series|project was made possible by *", "^ is made possible by a grant from *",
			"^ receives financial support for * from **", "this coverage is made possible by **", "associated press ^ coverage receives support from **", "associated press ^ coverage receives financial support from **", "see more about ap's * initiative here", "find ap's standards for working with **",
			"this story|article|series was supported by * project|foundation|fund|center|centre|institute|nonprofit|trust|initiative|network",
		},
	},
	{
		name: "credit/transcript", why: "A broadcaster's statement about its transcripts.",
		lines: []string{
			"accuracy and availability of * transcripts may vary **", "transcripts are created on a rush deadline **", "there may be small errors in this transcript", "^ transcripts are created on a rush deadline by **", "this transcript was prepared by *", "this text may not be in its final form **", "this is a rush transcript **", "rush transcript", "transcript provided by *", "copyright # * all rights reserved visit our website **",
		},
	},
}
