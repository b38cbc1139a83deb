package clean

import (
	"sync"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// A codec is a single-byte encoding that UTF-8 is read in by mistake.
type codec uint8

const (
	western  codec = iota // Windows-1252 and Latin-1 with the C1 controls, at once
	central               // Windows-1250
	cyrillic              // Windows-1251
	greek                 // Windows-1253
	turkish               // Windows-1254
	baltic                // Windows-1257
	latin2                // ISO-8859-2
	mac                   // MacRoman
	dos                   // code page 437
	codecs
)

// codecRules are the names of the repairs.
var codecRules = [codecs]string{
	"mojibake/windows-1252", "mojibake/windows-1250", "mojibake/windows-1251",
	"mojibake/windows-1253", "mojibake/windows-1254", "mojibake/windows-1257",
	"mojibake/iso-8859-2", "mojibake/macroman", "mojibake/cp437",
}

// A charRow holds what the codecs have to say about one character: its byte in
// each of them, 0 where it has none, and the sets of codecs in which that byte
// can begin or continue a character of UTF-8.
type charRow struct {
	bytes       [codecs]byte
	begin, cont uint16
}

// A charTable finds the row of a character. Row 0 says: in no codec.
type charTable struct {
	index [0x2600]uint16
	rows  []charRow
}

func (t *charTable) row(r rune) *charRow { return &t.rows[t.index[slot(r)]] }

// slot returns the index of r in a charTable: r itself, one of the first four
// for the three characters of MacRoman that are far away, and for all others.
func slot(r rune) uint16 {
	switch {
	case r < 0x2600:
		return uint16(r)
	case r == 0xF8FF:
		return 1
	case r == 0xFB01 || r == 0xFB02:
		return uint16(r&3 + 1)
	}
	return 0
}

// charRows builds the table. The codecs are those of the WHATWG Encoding
// Standard, the Unicode Consortium's APPLE/ROMAN.TXT and CP437.TXT, as package
// charmap has them. Bytes that a Windows code page leaves open stand for the C1
// control of the same number, as browsers and the "sloppy" codecs of ftfy do it.
var charRows = sync.OnceValue(func() *charTable {
	maps := [codecs]*charmap.Charmap{
		charmap.Windows1252, charmap.Windows1250, charmap.Windows1251, charmap.Windows1253,
		charmap.Windows1254, charmap.Windows1257, charmap.ISO8859_2, charmap.Macintosh, charmap.CodePage437,
	}
	t := &charTable{rows: make([]charRow, 1, 640)}
	set := func(k codec, r rune, b byte) {
		at := slot(r)
		if t.index[at] == 0 {
			t.index[at] = uint16(len(t.rows))
			t.rows = append(t.rows, charRow{})
		}
		row := &t.rows[t.index[at]]
		row.bytes[k] = b
		if b < 0xC0 {
			row.cont |= 1 << k
		} else if leads(k, b) {
			row.begin |= 1 << k
		}
	}
	for k, m := range maps {
		for b := 0x80; b < 0x100; b++ {
			r := m.DecodeByte(byte(b))
			if r == utf8.RuneError {
				r = rune(b)
			}
			if r >= 0x80 {
				set(codec(k), r, byte(b))
			}
		}
	}
	for b := rune(0x80); b < 0xA0; b++ {
		set(western, b, byte(b))
	}
	return t
})

// leads reports whether b is taken for the first byte of a character. MacRoman
// and code page 437 have common punctuation and letters among these bytes:
// there only those count that begin Latin-1 letters, punctuation, and, in code
// page 437, any script.
func leads(k codec, b byte) bool {
	switch k {
	case mac:
		return b == 0xC2 || b == 0xC3 || b == 0xC4 || b == 0xC5 || b == 0xE2
	case dos:
		return b == 0xE2 || b == 0xF0 || 0xC2 <= b && b < 0xE0
	}
	return 0xC2 <= b && b < 0xF5
}

// c1 holds what Windows-1252 has at 0x80 to 0x9F, 0 where it has nothing.
var c1 = [32]rune{
	0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
	0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
}
