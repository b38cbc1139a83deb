package article

import (
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/internal/agency"
	"github.com/newsnorm/newsnorm/internal/word"
)

// captionWords begin a caption whatever follows.
var captionWords = [...]string{"file - ", "file – ", "file — ", "file photo", "file image", "file picture", "(file photo", "(file) ", "file: ",
	"photo: ", "photos: ", "image: ", "photo by ", "photograph: ", "photograph by ", "picture: ", "pictured: ", "pictured above", "pictured here", "caption: ",
	"photo caption", "image credit", "photo credit", "image caption", "illustration: ", "illustration by ", "photo courtesy", "image courtesy", "photo illustration",
	"image source: ", "media caption", "video caption", "photo/", "pictured, "}

// captions looks up the captionWords by their beginning.
var captions = sync.OnceValue(func() *word.Starts { return word.NewStarts(captionWords[:]) })

// caption reports whether line belongs to a picture: it ends with the credit of a
// photographer or agency, or begins like a caption.
func caption(line string) bool {
	if len(line) > maxCaption {
		return false
	}
	line, _ = unbullet(line)
	if line == "" {
		return false
	}
	if line[0] == '(' || line[0] <= 'Z' {
		for _, w := range captions().Of(line) {
			if n, ok := word.Prefix(line, w); ok && n < len(line) && !plainAfter(w, line[n:]) {
				return true
			}
		}
	}
	if !creditTail(line) {
		return strings.IndexByte(line, '(') >= 0 && (strings.Contains(line, "(stock image)") || strings.Contains(line, "(file image)") || strings.Contains(line, "(file photo)"))
	}
	if filePhoto(line[max(0, len(line)-32):]) {
		return true
	}
	at := agency.Credit(line)
	if at < 0 && photographer(line) {
		return true
	}
	if at < 0 {
		return agencyTail(line) && scene(line)
	}
	return at == 0 || len(line) <= 500
}

// plainAfter reports whether rest, which follows the words w that announce a
// photographer, begins with a plain word: "Photo by photo", "Photo courtesy is".
func plainAfter(w, rest string) bool {
	if !strings.HasSuffix(w, " by ") && !strings.HasSuffix(w, " courtesy") {
		return false
	}
	rest = strings.TrimLeft(rest, " ")
	if rest == "" || rest[0] < 'a' || rest[0] > 'z' {
		return false
	}
	return !word.HasWord(rest, "of") && !word.HasWord(rest, "the") && !word.HasWord(rest, "our") && !word.HasWord(rest, "a")
}

// filePhoto reports whether tail contains "file photo", as captions write it.
func filePhoto(tail string) bool {
	return filePhotos().May(tail) && (strings.Contains(tail, "file photo") || strings.Contains(tail, "File photo") ||
		strings.Contains(tail, "FILE PHOTO") || strings.Contains(tail, "File Photo"))
}

var filePhotos = sync.OnceValue(func() *word.Phrase { return word.NewPhrase("file photo") })

// creditTail reports whether line may end with a credit: with a bracket, or
// with a word that has a capital or is one of those that credits end with.
func creditTail(line string) bool {
	n := len(line)
	for n > 0 && (line[n-1] == '.' || line[n-1] == ' ') {
		n--
	}
	if n == 0 || line[n-1] == ')' || line[n-1] == ']' {
		return n > 0
	}
	i := n
word:
	for i > 0 && n-i < 32 {
		switch line[i-1] {
		case ' ', '/', '|', '(', ':', 0xA0, 0xA9:
			break word
		}
		i--
	}
	if i == n {
		return false
	}
	c := line[i]
	if 'a' <= c && c <= 'z' {
		switch line[i:n] {
		case "dpa", "photo", "photograph", "image", "images", "file", "iStock", "via":
			return true
		}
		return false
	}
	return true
}

// agencyTail reports whether line ends with the name of an agency in brackets.
func agencyTail(line string) bool {
	s := trimRight(line, " .")
	if in, ok := strings.CutSuffix(s, ")"); ok {
		i := strings.LastIndexByte(in, '(')
		return i > 0 && known(in[i+1:])
	}
	return false
}

// photographer reports whether line ends with a photographer and an outlet in
// brackets: "(Jane Doe/Harbour Post)", "(Jane Doe for the Harbour Post)".
func photographer(line string) bool {
	in, ok := strings.CutSuffix(trimRight(line, " ."), ")")
	if !ok {
		return false
	}
	in = in[max(0, len(in)-80):]
	i := strings.LastIndexByte(in, '(')
	if i < 0 {
		return false
	}
	who, outlet, ok := strings.Cut(in[i+1:], "/")
	if !ok {
		if who, outlet, ok = strings.Cut(in[i+1:], " for "); !ok {
			return false
		}
		outlet = strings.TrimPrefix(outlet, "the ")
	}
	name, good := person(who, true)
	return good && name == who && site(strings.TrimSpace(outlet))
}

// scene reports whether line describes a picture: one of its first twelve words is a
// verb of captions.
func scene(line string) bool {
	words := 0
	for w := range strings.FieldsSeq(line[:min(len(line), 200)]) {
		if words++; words > 12 {
			break
		}
		if in(sceneVerbs, strings.Trim(w, ",.")) {
			return true
		}
	}
	return false
}

// sceneVerbs are the verbs of captions.
const sceneVerbs = " speaks speak attends attend arrives arrive walks walk stands stand holds hold gestures gesture looks look waves wave delivers deliver " +
	"poses pose addresses listens listen talks talk shakes shake meets meet greets greet sits sit answers reacts react watches watch leaves leave " +
	"carries carry inspects inspect passes pass works work rides ride plays play runs run celebrates celebrate takes take gives give smiles smile " +
	"shows show points point makes make visits visit waits wait gather gathers line march protest protesters protests rally hugs hug embraces embrace " +
	"performs perform competes compete drives drive signs sign lays lay is are seen pictured shown lies lie burns burn rises rise "
