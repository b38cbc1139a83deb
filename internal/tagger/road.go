package tagger

import "github.com/newsnorm/newsnorm/internal/lex"

// road reports whether the name of tokens i up to j, which ends with a digit, is that of
// a road: "Route 58", "I-95", or "the M62" where the words around it say that it can be
// driven on. "The M23" alone may be an armed group, "the A380" an aeroplane.
func (x *extractor) road(i, j int) bool {
	w := x.tokens[i].in(x.text)
	if j == i+2 {
		switch w {
		case "Autobahn", "Freeway", "Highway", "Hwy", "Interstate", "Motorway", "Route":
			return x.tokens[i+1].kind == lex.Number
		}
		return false
	}
	if j > i+2 {
		return false
	}
	if len(w) > 2 && len(w) <= 5 && (w[:2] == "I-" || len(w) > 3 && w[:3] == "US-") {
		return true
	}
	if w[0] != 'A' && w[0] != 'M' || len(w) < 2 || len(w) > 5 || airliner(w) {
		return false
	}
	for k := 1; k < len(w); k++ {
		if w[k] < '0' || w[k] > '9' {
			return false
		}
	}
	if p := x.at(i, i-1); p.kind == lex.Word && p.end-p.start == 3 && p.in(x.text)[1:] == "he" {
		switch x.at(i, i-2).in(x.text) {
		case "on", "On", "along", "Along", "off", "onto":
			return true
		}
	}
	switch n := x.at(i, j); n.in(x.text) {
	case "northbound", "southbound", "eastbound", "westbound", "reopened", "motorway", "road", "highway", "junction":
		return true
	case "was", "is", "has", "remains", "will":
		k := j + 1
		if v := x.at(i, k).in(x.text); v == "been" || v == "be" {
			k++
		}
		switch x.at(i, k).in(x.text) {
		case "shut", "closed", "jammed", "reopened":
			return true
		}
	}
	return false
}

// airliner reports whether a name is as likely an Airbus: "A320", not "A303".
func airliner(w string) bool {
	if len(w) != 4 || w[:2] != "A3" {
		return false
	}
	return w[3] == '0' || w[2:] == "18" || w[2:] == "19" || w[2:] == "21"
}
