package note

// The lists are common wording of news pages, written for this project.

// noteWords begin a line that is a note of the editors to the reader. A note
// stays in the text: it tells what the article got wrong, what changed, or
// where help is to be had.
var noteWords = [...]string{
	"correction:", "corrections:", "correction appended", "correction (", "correction —", "correction -", "correction,", "correction and clarification", "corrections and clarifications", "corrected:", "clarification:", "clarification (", "clarifications:",
	"editor's note", "editors' note", "editors note", "editorial note", "editor's notes", "author's note", "publisher's note", "writer's note", "reporter's note", "note from the editor", "a note from the editor", "ed note:", "ed. note", "note to readers", "reader's note", "[editor's note", "(editor's note",
	"note: this", "note: the", "note: a ", "note: an ", "*editor's note", "*note:",
	"this story has been updated", "this story has been corrected", "this story was updated", "this story was corrected", "this article has been updated", "this article has been corrected", "this article has been amended", "this article was amended", "this article was updated", "this article was corrected",
	"this post has been updated", "this post has been corrected", "this report has been updated", "this report has been corrected", "this piece has been updated", "this piece has been corrected", "this headline has been", "this version corrects", "this version updates",
	"this copy has been", "the headline of this", "the headline on this", "an earlier version of", "a previous version of", "an earlier headline", "this is a developing story", "this is a breaking news story", "this story is developing", "this story is breaking", "this breaking news story", "developing story:",
	"update:", "updates:", "update -", "update –", "update —", "update (", "update,", "update at ", "updated:", "disclaimer:", "full disclosure:", "disclosure:",
	"the views expressed", "the opinions expressed", "views expressed", "opinions expressed", "the views and opinions", "the views in this", "this is an opinion", "the following is an opinion", "opinions are those of", "the author's views", "the views of the author", "his opinions are his own", "her opinions are her own", "their opinions are their own", "this column does not necessarily", "this article reflects the views",
	"if you or someone you know", "if you, or someone you know", "if you or anyone you know", "if you are having thoughts of", "if you have been affected", "if you've been affected", "if you are in crisis", "if you're in crisis", "if you need help", "need help?", "in crisis?", "for confidential support", "for help and support", "anyone affected by", "samaritans can be", "call the national suicide", "lifeline 13", "lifeline: 13", "beyond blue 1300", "kids helpline 1800", "samaritans 116", "samaritans: 116", "samaritans on 116", "call 988", "call or text 988", "if you are struggling", "if you're struggling", "if you are experiencing", "for help, call", "help is available",
	"trigger warning", "content warning", "warning: this", "warning: contains", "reader discretion", "viewer discretion", "some names have been changed", "names have been changed", "the names in this story", "quotes have been edited", "this interview has been edited", "this conversation has been edited", "this transcript has been edited", "this article contains", "this story contains",
}

// colonNotes are followed by a colon, phraseNotes are not.
var (
	colonNotes  = [...]string{"editor's note", "editors' note", "editors note", "correction", "clarification", "update", "disclaimer"}
	phraseNotes = [...]string{"This story has been ", "This article has been ", "An earlier version of this ", "If you or someone you know ", "If you have been affected by ", "If you or anyone you know ",
		"This is a developing story", "This is a breaking news story", "This report has been updated", "This article was amended ",
		"The opinions expressed ", "The views expressed "}
)
