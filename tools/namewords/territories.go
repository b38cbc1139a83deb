package main

import (
	"bufio"
	"compress/gzip"
	"encoding/csv"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
)

// territories returns the English names of countries, their capitals and
// their first divisions.
func territories(dir string) []string {
	set := map[string]bool{}
	add := func(name string) {
		name, _, _ = strings.Cut(name, " (")
		name = strings.Trim(strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The "), ` "'`)
		if len(name) < 4 || name == "Cyberspace" || strings.ContainsAny(name, ",/#&0123456789") || !unicode.IsUpper([]rune(name)[0]) || strings.ToUpper(name) == name {
			return
		}
		for _, r := range name {
			if r > 0x17f && r != '’' {
				return
			}
		}
		set[name] = true
	}
	f, err := os.Open(filepath.Join(dir, "country-codes.csv"))
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		log.Fatal(err)
	}
	for i, column := range rows[0] {
		switch column {
		case "official_name_en", "UNTERM English Short", "UNTERM English Formal", "CLDR display name", "Capital":
			for _, row := range rows[1:] {
				add(row[i])
			}
		}
	}
	g, err := os.Open(filepath.Join(dir, "rigour-territories.yml.gz"))
	if err != nil {
		log.Fatal(err)
	}
	defer g.Close()
	z, err := gzip.NewReader(g)
	if err != nil {
		log.Fatal(err)
	}
	for s := bufio.NewScanner(z); s.Scan(); {
		if name, ok := strings.CutPrefix(s.Text(), "name: "); ok {
			add(name)
		} else if name, ok := strings.CutPrefix(s.Text(), "full_name: "); ok {
			add(name)
		}
	}
	names := make([]string, 0, len(set))
	for name := range set {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
