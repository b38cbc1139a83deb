package gazetteer

import (
	"strings"
	"sync"
)

// CompanyWords end the names of companies and little else, in small letters.
// Common knowledge, written for this project.
const CompanyWords = `aerospace airlines airways bancorp bank biosciences biotech brands breweries brewery capital cement chemical chemicals communications construction
	copper cosmetics couriers cruises dairies diagnostics electric electronics energy entertainment financial foods freight games group healthcare holding holdings
	homes hotels industries insurance interactive lines laboratories labs logistics materials media metals mining minerals motor motors networks oil partners
	petroleum pharma pharmaceutical pharmaceuticals pictures plastics power properties realty resources restaurants robotics securities semiconductor
	semiconductors shipping shipyard software solar solutions steel stores studios supermarkets systems technologies technology telecom textiles
	therapeutics`

// maxCompanyWord is the length of the longest of them.
const maxCompanyWord = 16

var companies = sync.OnceValue(func() map[string]bool {
	set := make(map[string]bool)
	for w := range strings.FieldsSeq(CompanyWords) {
		set[w] = true
	}
	return set
})

// Company reports whether w ends the names of companies, such as "Motors". Its
// first letter may be a capital.
func Company(w string) bool {
	if len(w) < 3 || len(w) > maxCompanyWord {
		return false
	}
	var buf [maxCompanyWord]byte
	n := copy(buf[:], w)
	if c := buf[0]; 'A' <= c && c <= 'Z' {
		buf[0] += 'a' - 'A'
	}
	return companies()[string(buf[:n])]
}
