package article

import (
	"strings"
	"unicode/utf8"

	"github.com/newsnorm/newsnorm/span"
)

// The surroundings of a headline distinguish it from other lines that look like one:
// the story is about the same.
type surroundings struct {
	story  wordSet
	top    string             // the first line of the page
	scores [pageLines]float64 // of the lines that may be the headline
}

// maxStory is how much of the story's beginning a headline is compared with.
const maxStory = 2500

// read reads the first line of the page and the beginning of the story.
func (s *surroundings) read(page, story string) {
	first, _ := nextLine(page, 0, false)
	s.top = first.In(page)
	s.story.add(story[:min(len(story), maxStory)])
}

// score returns what the surroundings say for line i, a headline without the
// mark before it.
func (s *surroundings) score(parts []part, i int, line string) float64 {
	score := s.common(line) + pagePoints
	if repeats(s.top, line) {
		score += topPoints
	}
	if i > 0 {
		switch parts[i-1] {
		case stamp:
			score += afterStampPoints
		case name, byWord:
			if isOffice(line) {
				score += officePoints // "National reporter focusing on …"
			}
		}
	}
	return score
}

// common returns what the words that a headline has in common with the story say
// for it.
func (s *surroundings) common(line string) float64 {
	known, all := s.story.share(line)
	if known == 0 && all > 1 {
		return otherStoryPoints
	}
	return storyPoints * float64(known) / float64(all+2)
}

// settle returns the headline if line i is the likeliest one: a line that ends
// like it may have a path before it ("Home News Ferries stop running"), and what
// comes right below the headline may be the standfirst.
func (s *surroundings) settle(page string, head []span.Block, parts []part, shapes []looks, i int) int {
	line := mustUnbullet(head[i].Span.In(page))
	for j := range head {
		plain := mustUnbullet(head[j].Span.In(page))
		if s.scores[j] > leastTwinPoints && parts[j] == headline && shapes[j].words > 3 && len(plain) < len(line) && strings.HasSuffix(line, plain) {
			i, line = j, plain
			break
		}
	}
	for j := i - 1; j >= max(0, i-2); j-- {
		if s.scores[j] > max(0, s.scores[i]-standfirstPoints) && parts[j] == headline && shapes[j].words > 4 && (!shapes[j].caps || shapes[i].caps) && head[j].Span.Len() < head[i].Span.Len()+40 {
			if above := head[j].Span.In(page); !bulleted(above) && !strings.HasSuffix(above, line) {
				if known, _ := s.story.share(above); known > 0 {
					return j
				}
			}
		}
		if parts[j] != furniture && parts[j] != other {
			break
		}
	}
	return i
}

// repeats reports whether top begins with the words of line and goes on:
// "Ferries stop running - The Herald".
func repeats(top, line string) bool {
	return len(line) > 12 && len(top) > len(line) && len(top) < len(line)+80 && strings.EqualFold(top[:len(line)], line)
}

// A wordSet is the set of words that tell what a text is about, as bits by their
// hashes. It may contain words that did not occur, but lacks none that did.
type wordSet [wordBits / 64]uint64

// wordBits is how many bits tell the few hundred words of a story's beginning.
const wordBits = 1 << 13

// add adds the words of s.
func (w *wordSet) add(s string) {
	for at := 0; at < len(s); {
		var h uint32
		if h, at = topicWord(s, at); h != 0 {
			w[h%wordBits/64] |= 1 << (h % 64)
		}
	}
}

// share returns how many words of s tell what it is about, all, and how many of these
// are in the set.
func (w *wordSet) share(s string) (known, all int) {
	for at := 0; at < len(s); {
		var h uint32
		if h, at = topicWord(s, at); h != 0 {
			all++
			if w[h%wordBits/64]>>(h%64)&1 != 0 {
				known++
			}
		}
	}
	return known, all
}

// topicLetters is how many letters a word must have to tell what a text is about, and
// how many of them are compared, so that "strike" and "strikers" are one word.
const topicLetters = 5

// topicWord returns the hash of the first letters of the first word of s at or
// after at, 0 if it is one of the short words that any text has, and the offset
// after it. Names of two or three capitals count, too.
func topicWord(s string, at int) (hash uint32, end int) {
	for at < len(s) && s[at] < utf8.RuneSelf && !asciiLetter(s[at]) {
		at++
	}
	h, n, caps := uint32(2166136261), 0, 0
	for ; at < len(s); at++ {
		c := s[at]
		if c < utf8.RuneSelf {
			if !asciiLetter(c) {
				break
			}
			if c < 'a' {
				caps++
			}
			c |= 0x20
		}
		if n++; n <= topicLetters {
			h = (h ^ uint32(c)) * 16777619
		}
	}
	if n < topicLetters && (n < 2 || caps < n) {
		return 0, at
	}
	return (h ^ h>>15) | 1<<31, at
}
