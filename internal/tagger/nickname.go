package tagger

import "strings"

// maxNickname bounds the bytes between the marks of a nickname.
const maxNickname = 24

// nicknamed makes one name of a person of a given name, a nickname in marks and a
// surname: rule "name/nickname", "Nick “Sticks” Hallam". Three words that follow
// each other so are no others.
func (f *finder) nicknamed() {
	kept := 0
	for i := 0; i < len(f.names); i++ {
		if kept < i {
			f.names[kept], f.kin[kept] = f.names[i], f.kin[i]
		}
		a := &f.names[kept]
		kept++
		if a.Type == Place || a.Type == Organization || a.Headline {
			continue
		}
		end := nickname(f.text[a.Span.End:])
		if end == 0 {
			continue
		}
		end += a.Span.End
		k := i + 1
		for k < len(f.names) && f.names[k].Span.End < end {
			k++ // the nickname, which may be a name by itself
		}
		if k == len(f.names) || f.names[k].Span.Start != end || f.names[k].Block != a.Block || f.names[k].Type == Organization || f.names[k].Type != Person && a.Type != Person || strings.IndexByte(strings.TrimSuffix(strings.TrimSuffix(f.names[k].Span.In(f.text), " Jr."), " Sr."), ' ') >= 0 {
			continue
		}
		a.Type = Person
		a.Span.End, f.kin[kept-1] = f.names[k].Span.End, kin{}
		i = k
	}
	f.names, f.kin = f.names[:kept], f.kin[:kept]
}

// nickname returns where a blank, a nickname in marks and another blank at the
// start of s end; 0 if there are none.
func nickname(s string) int {
	if len(s) < 6 || s[0] != ' ' || s[1] != '"' && s[1] != '\'' && s[1] != "“"[0] {
		return 0
	}
	for _, marks := range [...][2]string{{"\"", "\""}, {"“", "”"}, {"‘", "’"}, {"'", "'"}} {
		in, ok := strings.CutPrefix(s[1:], marks[0])
		if !ok {
			continue
		}
		n := strings.Index(in[:min(len(in), maxNickname+3)], marks[1])
		if n < 2 || in[0] < 'A' || in[0] > 'Z' || strings.IndexByte(",.!?", in[n-1]) >= 0 || strings.Count(in[:n], " ") > 2 || !strings.HasPrefix(in[n+len(marks[1]):], " ") {
			return 0
		}
		return 1 + len(marks[0]) + n + len(marks[1]) + 1
	}
	return 0
}
