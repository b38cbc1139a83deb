package entity

import "testing"

// TestFindBrand: models and brands are no persons, and what a page glues to an
// author is no part of the name.
func TestFindBrand(t *testing.T) {
	testFind(t, nil, []findCase{
		{"figures", "We also tried the Brelnor Hyperion Max 3 on wet roads.", []string{"other Brelnor Hyperion Max 3"}},
		{"a model of letters and figures", "He weighed the Brelnor Ultra X7 twice.", []string{"other Brelnor Ultra X7"}},
		{"a capital inside, alone", "The tool of StackHalden is free, StackHalden says.", []string{"organization StackHalden", "organization StackHalden"}},
		{"a person of such a name", "Later Elena DeMarlow and MaryAnn Kessler spoke with Peter VanderHolt.", []string{"person Elena DeMarlow", "person MaryAnn Kessler", "person Peter VanderHolt"}},
		{"a desk beside an author", "By Elena KesslerNews Reporter", []string{"person Elena Kessler"}},
		{"a date beside an author", "By Elena Kessler2024-03-04 10:11 UTC", []string{"person Elena Kessler"}},
		{"a count beside an author", "By Peter Marlow and Elena Kessler24 comments", []string{"person Peter Marlow", "person Elena Kessler"}},
	})
}
