package article

import (
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/internal/word"
)

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
	"if you or someone you know", "if you, or someone you know", "if you or anyone you know", "if you are having thoughts of", "if you have been affected", "if you've been affected", "if you are in crisis", "if you're in crisis", "if you need help", "need help?", "in crisis?", "for confidential support", "for help and support", "anyone affected by", "samaritans can be", "call the national suicide", "if you are struggling", "if you're struggling", "if you are experiencing", "for help, call", "help is available",
	"trigger warning", "content warning", "warning: this", "warning: contains", "reader discretion", "viewer discretion", "some names have been changed", "names have been changed", "the names in this story", "quotes have been edited", "this interview has been edited", "this conversation has been edited", "this transcript has been edited", "this article contains", "this story contains",
}

// notesBy returns noteWords by their first three bytes.
var notesBy = sync.OnceValue(func() map[[3]byte][]string {
	by := map[[3]byte][]string{}
	for _, w := range noteWords {
		k := [3]byte([]byte(w))
		by[k] = append(by[k], w)
	}
	return by
})

// note reports whether line is a note to the reader.
func note(line string) bool {
	for line != "" && strings.IndexByte("*_ ([", line[0]) >= 0 {
		line = line[1:]
	}
	line = strings.TrimPrefix(line, "• ")
	if len(line) < 3 {
		return false
	}
	for _, w := range notesBy()[[3]byte{line[0] | 0x20, line[1] | 0x20, line[2] | 0x20}] {
		if word.HasPrefix(line, w) {
			if strings.HasPrefix(w, "update") && line[0] == 'u' {
				continue
			}
			return true
		}
	}
	return false
}

// noteAt returns where a note begins that is glued to the end of the sentence
// before it ("…her side.”Editor's note: …"), -1 if there is none. It looks at
// the last 1,200 bytes of line, where a colon stands and for a few phrases.
func noteAt(line string) int {
	from := max(1, len(line)-1200)
	best := -1
	for i := from; ; i++ {
		n := strings.IndexByte(line[i:], ':')
		if n < 0 {
			break
		}
		i += n
		for _, w := range colonNotes {
			// The apostrophe may take three bytes.
			for at := i - len(w); at >= i-len(w)-2 && at >= from; at-- {
				if n, ok := word.Prefix(line[at:], w); ok && at+n == i && line[at] < 'a' && afterSentence(line, at) {
					best = at
				}
			}
		}
		if best >= 0 {
			break
		}
	}
	for _, w := range phraseNotes {
		if n := strings.Index(line[from:], w); n >= 0 && (best < 0 || from+n < best) && afterSentence(line, from+n) {
			best = from + n
		}
	}
	for best > 0 && (line[best-1] == '(' || line[best-1] == '[' || line[best-1] == '*') {
		best--
	}
	return best
}

// colonNotes stand before a colon, phraseNotes need none.
var (
	colonNotes  = [...]string{"editor's note", "editors' note", "editors note", "correction", "clarification", "update", "disclaimer"}
	phraseNotes = [...]string{"This story has been ", "This article has been ", "An earlier version of this ", "If you or someone you know "}
)

// afterSentence reports whether a sentence ends before line[i:], brackets and
// blanks between.
func afterSentence(line string, i int) bool {
	for n := 0; i > 0 && n < 4 && strings.IndexByte(" ([*_\xa0\xc2", line[i-1]) >= 0; n++ {
		i--
	}
	if i == 0 {
		return false
	}
	switch line[i-1] {
	case '.', '!', '?', '"', ')', ']':
		return true
	}
	return strings.HasSuffix(line[:i], "”") || strings.HasSuffix(line[:i], "’") || strings.HasSuffix(line[:i], "…")
}

// embed reports whether line belongs to a quoted post.
func embed(line string) bool {
	if len(line) > maxHeadLine {
		return false
	}
	if strings.HasSuffix(line, "Instagram") && word.HasPrefix(line, "view this post on") || word.HasPrefix(line, "a post shared by") {
		return true
	}
	if strings.IndexByte(line, '/') >= 0 && (strings.Contains(line, "pic.twitter.com/") || strings.Contains(line, "pic.x.com/")) {
		return true
	}
	if strings.IndexByte(line, '@') < 0 {
		return false
	}
	i := strings.Index(line, "(@")
	if i < 0 {
		return false
	}
	j := strings.IndexByte(line[i:], ')')
	if j < 0 || strings.IndexByte(line[i:i+j], ' ') >= 0 {
		return false
	}
	rest := line[i+j+1:]
	_, at, ok := ParseDate(rest)
	return ok && at.Start <= 3 && len(rest)-at.End <= 2
}
