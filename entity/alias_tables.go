package entity

import (
	_ "embed"
	"strings"
)

// The tables of this file are written by tools/nametables; NOTICE names their
// sources and licences. Each is a string of sorted lines that is searched
// where it lies: nothing is built at start.
var (
	//go:embed data/given.txt
	givenTable sortedTable // given name, "m", "f" or "u": US Census 1990

	//go:embed data/nicknames.txt
	nicknameTable sortedTable // given name, its short forms: carltonnorthern/nicknames

	//go:embed data/legal.txt
	legalTable sortedTable // legal form, "compare form|generic class": opensanctions/rigour

	//go:embed data/territories.txt
	territoryTable sortedTable // name, "s|id" (strong) or "w|id" (weak); "=id", common English name: opensanctions/rigour
)

// A sortedTable is a text of lines "key<TAB>value" in the order of their bytes.
type sortedTable string

// get returns the value of key and whether the table has it. It allocates
// nothing and looks at a logarithmic number of lines.
func (t sortedTable) get(key string) (string, bool) {
	if key == "" || strings.IndexByte(key, '\t') >= 0 {
		return "", false
	}
	s := string(t)
	lo, hi := 0, len(s) // line starts; the key lies in s[lo:hi] if anywhere
	for lo < hi {
		mid := lo + (hi-lo)/2
		start := lo + strings.LastIndexByte(s[lo:mid], '\n') + 1
		end := start + strings.IndexByte(s[start:], '\n')
		k, v, _ := strings.Cut(s[start:end], "\t")
		switch c := compareKey(k, key); {
		case c == 0:
			return v, true
		case c < 0:
			lo = end + 1
		default:
			hi = start
		}
	}
	return "", false
}

// compareKey orders keys as their lines are ordered: the tab after a key sorts
// before any letter or space.
func compareKey(a, b string) int { return strings.Compare(a, b) }

// territory returns the common English name of the country or territory that a
// folded name means, and whether the name is a strong one.
func territory(key string) (name string, strong, ok bool) {
	v, ok := territoryTable.get(key)
	if !ok || key[0] == '=' {
		return "", false, false
	}
	name, _ = territoryTable.get("=" + v[2:])
	return name, v[0] == 's', name != ""
}

// nickname reports whether one of two folded given names is a short form of
// the other.
func nickname(a, b string) bool { return hasNickname(a, b) || hasNickname(b, a) }

func hasNickname(formal, short string) bool {
	if len(formal) > maxSpelling || len(short) > maxSpelling {
		return false
	}
	if i := strings.Index(moreNicknames, "\n"+formal+" "); i >= 0 {
		line, _, _ := strings.Cut(moreNicknames[i+1:], "\n")
		if strings.HasSuffix(line, " "+short) || strings.Contains(line, " "+short+" ") {
			return true
		}
	}
	list, ok := nicknameTable.get(formal)
	for ok && list != "" {
		var w string
		w, list, _ = strings.Cut(list, " ")
		if w == short {
			return true
		}
	}
	return false
}
