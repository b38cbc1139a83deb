package article

import (
	"strings"
	"sync"

	"github.com/newsnorm/newsnorm/internal/word"
)

// headlineScore returns how much a line looks like a headline by itself.
func headlineScore(line string, k looks) (s float64) {
	switch {
	case k.words == 1:
		s = -4
	case k.words == 2:
		s = -1.5
	case k.words == 3:
		s = 0
	case k.words <= 5:
		s = 1.5
	case k.words <= 20:
		s = 3.5
	case k.words <= 32:
		s = 3
	default:
		s = 1.5
	}
	if len(line) > 130 {
		s += longPoints
	}
	if len(line) > 200 {
		s += veryLongPoints
	}
	if k.stop {
		s += stopPoints
	}
	if strings.HasSuffix(line, ":") || strings.HasSuffix(line, "...") || strings.HasSuffix(line, "…") {
		s += openEndPoints
	}
	if k.titled() && k.words >= 4 {
		s += titleCasePoints
	}
	if k.caps && k.words < 4 {
		s += capsPoints
	}
	if k.inner > 0 {
		s += innerStopPoints
		if k.words > 20 {
			s += paragraphPoints
		}
	}
	if strings.Contains(line, " | ") || strings.Contains(line, " > ") || strings.Contains(line, " › ") || strings.Contains(line, " » ") || strings.Contains(line, "›") {
		s += pathPoints
	}
	if c := line[0]; 'a' <= c && c <= 'z' {
		s += smallLetterPoints
	} else if c == '(' || c == '[' {
		s += bracketPoints
	}
	if n := joined(line); n > 3 && 2*n > int(k.words) { // fewer are names: YouTube, OpenAI
		s += gluedPoints
	}
	if begs().Any(line) {
		s += begPoints
	}
	return s
}

// joined counts the places where a capital follows a lower-case letter, as it does
// where the words of buttons have nothing between them.
func joined(line string) (n int) {
	for i := 1; i < len(line); i++ {
		if 'A' <= line[i] && line[i] <= 'Z' && 'a' <= line[i-1] && line[i-1] <= 'z' {
			n++
		}
	}
	return n
}

// begWords are words of invitations and legal lines.
var begWords = [...]string{"newsletter", "subscribe", "cookies", "sign up", "log in", "commission", "breaking news alerts", "your inbox", "free trial", "privacy", "login", "your account", "password", "username"}

// begs looks up the begWords by their beginning.
var begs = sync.OnceValue(func() *word.Starts { return word.NewStarts(begWords[:]) })

// same reports whether two lines have the same letters and digits in the same
// order, case apart.
func same(a, b string) bool {
	if len(a) > 2*maxHeadLine || len(b) > 2*maxHeadLine {
		return false
	}
	i, j := 0, 0
	n := 0
	for {
		ra, ni := nextLetter(a, i)
		rb, nj := nextLetter(b, j)
		if ra != rb {
			return false
		}
		if ra < 0 {
			return n > 0
		}
		n++
		i, j = ni, nj
	}
}
