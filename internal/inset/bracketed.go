package inset

import (
	"strings"

	"github.com/newsnorm/newsnorm/internal/agency"
	"github.com/newsnorm/newsnorm/internal/word"
)

// bracketed reads a credit in brackets: "(AP Photo/Jane Doe)", "(With inputs
// from PTI)".
func bracketed(line string, at int) (Piece, bool) {
	shut := byte(')')
	if line[at] == '[' {
		shut = ']'
	}
	n := strings.IndexByte(line[at:min(len(line), at+160)], shut)
	if n < 8 {
		return Piece{}, false
	}
	in := line[at+1 : at+n]
	end := marks(line, at+n+1)
	if !opens(line, end, false) {
		return Piece{}, false
	}
	for _, w := range [...]string{"with inputs from ", "with input from ", "inputs from ", "with agency inputs", "with files from ", "with reports from ", "with information from "} {
		if word.HasPrefix(in, w) {
			return Piece{at, end, "credit/wire"}, true
		}
	}
	if word.HasPrefix(in, "reporting by ") || word.HasPrefix(in, "additional reporting by ") || word.HasPrefix(in, "editing by ") {
		return Piece{at, end, "credit/reporting"}, true
	}
	if rule := Plea(in); rule != "" {
		return Piece{at, end, rule}, true
	}
	if in[0]|0x20 >= 'a' && (strings.Contains(in, "hoto") || strings.Contains(in, "mage") || strings.Contains(in, "redit") || strings.IndexByte(in, '/') > 0) && (agency.Credit(line[at:at+n+1]) == 0 || agency.IsCredit(line[at:at+n+1])) {
		return Piece{at, end, "credit/image"}, true
	}
	return Piece{}, false
}
