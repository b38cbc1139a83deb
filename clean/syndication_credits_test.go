package clean

var creditCases = cases{
	"credit/disclaimer": {
		[]string{"(The above story has not been edited by Harbour News staff and is auto-generated from a syndicated feed.)", "This is an unedited, auto-generated story from a news feed.", "(This report has been taken from a news agency feed.)", "(Disclaimer: This story is auto-generated from a syndicated feed and has not been edited.)", "Disclaimer: This report has not been edited by Harbour News staff.", "Content provided by Harbour Wire."},
		[]string{"The above story is one of many.", "This story has been sourced well, the judges said.", "Disclaimer: I received the kettle as a sample.", "The story, he said, has not been edited by anyone."},
	},
	"credit/reporting": {
		[]string{"(Reporting by Ann Moor in Lisbon; Editing by Paul Reed)", "Additional reporting by Carla Voss", "Editing by Paul Reed."},
		[]string{"Reporting on floods is hard work, said Moor.", "The editing was done by Reed."},
	},
	"credit/contributed": {
		[]string{"Ann Moor contributed to this report.", "—Harbour Wire writer Paul Reed in Oslo contributed to this report.", "Contributing: Carla Voss, Harbour News", "Reed reported from Oslo. Harbour Wire writer Ann Moor in Bergen contributed to this report.", "Reed reported from Oslo.", "Moor and Reed contributed."},
		[]string{"The storm contributed to this year's losses.", "He contributed.", "Reed reported from Oslo that the boats were gone.", "Reed said Moor had contributed to the report that the council discussed for three long hours on Monday night in the town hall."},
	},
	"credit/author": {
		[]string{"About the author: Prue Hadley writes about the sky for The Harbour Post.", "About the Authors: Ann Moor and Paul Reed cover the coast."},
		[]string{"About the author little is known.", "About the author: nobody knew his name.", "About the writer she said nothing."},
	},
	"credit/wire": {
		[]string{"With assistance from Ann Moor and Paul Reed.", "Some information for this report came from The Associated Press.", "Inputs from AP", "(With PTI inputs)", "Input: AP", "This story uses material from The Associated Press.", "(With information from Harbour Press)", "With files from The Canadian Press", "Wire services contributed to this report.", "Source: Agencies"},
		[]string{"With help from her brother she sailed home.", "With information from the ship's log, the crew found the island.", "Agencies said the ship sank.", "The source: a spring in the hills."},
	},
	"credit/republished": {
		[]string{"This article is republished from Harbour Talk under a Creative Commons license. Read the original article.", "This is an automatic translation of an article in Dutch.", "Translators: Ann Moor, Paul Reed", "Story by Harbour Wire, distributed through the Coast Exchange.", "This article was originally published on Harbour News.", "This piece first appeared on Harbour News.", "Published in Harbour Post, May 17th, 2022.", "Reprinted with permission from Harbour Books.", "Translated by Ann Moor."},
		[]string{"This is an automatic door.", "Translator: a man who knows two silences.", "Published in May, the book sold well.", "The actor first appeared on Harbour News in 1999, when he was ten.", "The book was translated by her aunt."},
	},
	"credit/release": {
		[]string{"View original content to download multimedia: https://www.wire.example/news/301.html", "FOR IMMEDIATE RELEASE", "News provided by"},
		[]string{"View original letters of the duke in the museum.", "For immediate release of the crew, the owner paid a fine.", "The news provided by the mayor was good."},
	},
	"credit/contact": {
		[]string{"Media Contact: Ann Moor, moor@harbour.example", "For media inquiries, please contact Ann Moor at 555-0134."},
		[]string{"Media contact with the crew was lost.", "Press contacts were few."},
	},
	"credit/automation": {
		[]string{"The Harbour Press created this story using technology provided by Data Boat and data from Sportnet."},
		[]string{"The studio created this story using puppets."},
	},
	"credit/funding": {
		[]string{"The Harbour Press is solely responsible for all content.", "This story was supported by the Harbour Fund.", "The Harbour Press receives support from several private foundations for its reporting."},
		[]string{"The mayor said he was solely responsible.", "This story was supported by two witnesses, who spoke on condition of anonymity because they feared for their jobs."},
	},
	"credit/transcript": {
		[]string{"Accuracy and availability of Harbour Radio transcripts may vary.", "There may be small errors in this transcript."},
		[]string{"The transcript shows that the pilot spoke twice.", "There may be small errors in the count."},
	},
	"credit/image": {
		[]string{"Image: AP", "Photo: Ann Moor / Harbour Press", "Paul Reed/Reuters.", "Carla Voss via Getty Images", "(Photo by Ann Moor/Getty Images)", "Illustration: Paul Reed", "(File photo)", "Representational image. (AP)", "Featured image: AFP", "AP Photo/Jose Lima", "Copyright AP Photo"},
		[]string{"AP/UP merger talks failed on Monday", "He told Reuters.", "The image: a boat on a hill. It won a prize in Oslo.", "Image is everything, said Reed.", "File photos were lost."},
	},
	"credit/agency": {
		[]string{"(ANI)", "— Reuters", "AFP", "(with Reuters)", "AFP/Reuters", "ab/rt (AFP, Reuters, dpa)", "(HARBOUR 24 with AFP and Reuters)"},
		[]string{"Reuters was told.", "(Laughter)", "Apart from AFP", "With love", "(Moor with her brother)", "moor (left)"},
	},
	"credit/source": {
		[]string{"SOURCE Harbour Systems, Inc.", "SOURCE: Harbour Bank of Oslo"},
		[]string{"Source: Harbour Council of Oslo", "Source: a letter that Moor wrote to her sister.", "SOURCE of the fire unknown", "SOURCES", "Source of the Nile found"},
	},
}
