// Command nametables writes the look-up tables of package entity from public
// lists. Run it in the tools module:
//
//	go run ./nametables -lists DIR -out ../entity/data
//
// DIR holds census1990.male.first and census1990.female.first (US Census,
// public domain), nicknames.csv (carltonnorthern/nicknames, Apache-2.0),
// rigour-org-types.yml and rigour-territories.yml.gz (opensanctions/rigour,
// MIT). Each table is a text file of lines "key<TAB>value" sorted by key, the
// keys folded as internal/fold does. The output depends on the input alone.
package main

import (
	"bufio"
	"cmp"
	"compress/gzip"
	"encoding/csv"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/newsnorm/newsnorm/internal/fold"
	"github.com/newsnorm/newsnorm/tools/internal/need"
)

func main() {
	log.SetFlags(0)
	lists := flag.String("lists", "", "folder of the source lists")
	out := flag.String("out", "../entity/data", "folder to write")
	flag.Parse()
	need.Flags("lists", "out")
	for name, build := range map[string]func(dir string) (map[string]string, error){
		"given.txt":       given,
		"nicknames.txt":   nicknames,
		"legal.txt":       legal,
		"territories.txt": territories,
	} {
		table, err := build(*lists)
		if err != nil {
			log.Fatal(err)
		}
		if err := write(filepath.Join(*out, name), table); err != nil {
			log.Fatal(err)
		}
	}
}

// write stores table as sorted lines.
func write(path string, table map[string]string) error {
	lines := make([]string, 0, len(table))
	for k, v := range table {
		lines = append(lines, k+"\t"+v+"\n")
	}
	slices.Sort(lines)
	return os.WriteFile(path, []byte(strings.Join(lines, "")), 0o666)
}

// read calls line with every line of a file, unpacked if its name ends in .gz.
func read(path string, line func(string)) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return err
		}
	}
	s := bufio.NewScanner(r)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		line(s.Text())
	}
	return s.Err()
}

// given maps a given name to "m" or "f" if at least nine in ten of its bearers
// are of one sex, else to "u".
func given(dir string) (map[string]string, error) {
	share := map[string]*[2]float64{}
	for i, name := range []string{"census1990.male.first", "census1990.female.first"} {
		err := read(filepath.Join(dir, name), func(line string) {
			f := strings.Fields(line)
			if len(f) < 2 {
				return
			}
			p, err := strconv.ParseFloat(f[1], 64)
			if err != nil {
				return
			}
			key := fold.String(f[0])
			if share[key] == nil {
				share[key] = new([2]float64)
			}
			share[key][i] += p
		})
		if err != nil {
			return nil, err
		}
	}
	table := map[string]string{}
	for name, p := range share {
		switch m := p[0] / (p[0] + p[1]); {
		case m >= 0.9:
			table[name] = "m"
		case m <= 0.1:
			table[name] = "f"
		default:
			table[name] = "u"
		}
	}
	return table, nil
}

// nicknames maps a formal given name to its short forms.
func nicknames(dir string) (map[string]string, error) {
	f, err := os.Open(filepath.Join(dir, "nicknames.csv"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, err
	}
	nicks := map[string][]string{}
	for _, r := range rows[1:] {
		if len(r) == 3 && r[1] == "has_nickname" {
			formal, short := fold.String(r[0]), fold.String(r[2])
			if formal != "" && short != "" && !strings.Contains(short, " ") {
				nicks[formal] = append(nicks[formal], short)
			}
		}
	}
	table := map[string]string{}
	for k, v := range nicks {
		slices.Sort(v)
		table[k] = strings.Join(slices.Compact(v), " ")
	}
	return table, nil
}

// A record is a "- key: value" item or a document of the YAML subset that the
// two lists of rigour use: scalars and lists of scalars.
type record map[string][]string

// yaml reads the records of a list; first names the key that begins a new one.
func yaml(path string, first func(key string, item bool) bool) ([]record, error) {
	var all []record
	var cur record
	key := ""
	err := read(path, func(line string) {
		body := strings.TrimSpace(line)
		if body == "" || strings.HasPrefix(body, "#") {
			return
		}
		item := strings.HasPrefix(body, "- ")
		body = strings.TrimPrefix(body, "- ")
		k, v, isKey := strings.Cut(body, ":")
		isKey = isKey && (v == "" || v[0] == ' ') && strings.Trim(k, "abcdefghijklmnopqrstuvwxyz_0123456789") == ""
		if isKey {
			if first(k, item) {
				cur = record{}
				all = append(all, cur)
			}
			key = k
			if v = scalar(v); v != "" && cur != nil {
				cur[key] = append(cur[key], v)
			}
			return
		}
		if item && cur != nil {
			cur[key] = append(cur[key], scalar(body))
		}
	})
	return all, err
}

func scalar(s string) string {
	s = strings.TrimSpace(s)
	if len(s) > 1 && (s[0] == '\'' || s[0] == '"') {
		if i := strings.IndexByte(s[1:], s[0]); i >= 0 {
			return s[1 : 1+i]
		}
	}
	if i := strings.Index(s, " #"); i >= 0 {
		s = strings.TrimSpace(s[:i])
	}
	return s
}

// legal maps a legal form, folded, to "compare form|generic class".
func legal(dir string) (map[string]string, error) {
	recs, err := yaml(filepath.Join(dir, "rigour-org-types.yml"), func(k string, item bool) bool {
		return item && (k == "display" || k == "generic" || k == "compare")
	})
	if err != nil {
		return nil, err
	}
	table := map[string]string{}
	for _, r := range recs {
		form := cmp.Or(get(r, "compare"), get(r, "display"), get(r, "generic"))
		value := fold.String(form) + "|" + fold.String(get(r, "generic"))
		for _, a := range append(r["aliases"], get(r, "display"), get(r, "compare")) {
			// A full stop inside an abbreviation may stand for a space.
			for _, key := range []string{fold.String(a), fold.String(strings.ReplaceAll(a, ".", " "))} {
				if len(key) < 2 || key == "in" {
					continue
				}
				if _, ok := table[key]; !ok {
					table[key] = value
				}
			}
		}
	}
	return table, nil
}

func get(r record, key string) string {
	if v := r[key]; len(v) > 0 {
		return v[0]
	}
	return ""
}

// territories maps a name, folded, to "s|id" for a strong or "w|id" for a weak
// one, and "=id" to the common English name. All names of countries are taken,
// the strong ones of other territories.
func territories(dir string) (map[string]string, error) {
	recs, err := yaml(filepath.Join(dir, "rigour-territories.yml.gz"), func(k string, item bool) bool { return !item && k == "name" })
	if err != nil {
		return nil, err
	}
	table := map[string]string{}
	rank := map[string]int{} // of the entry that holds the key; equal ranks of two territories cancel
	set := func(name, id string, weak, country bool) {
		key := fold.String(name)
		if len(key) < 2 || len(key) > 60 {
			return
		}
		v, n := "s|"+id, 4
		if weak {
			v, n = "w|"+id, 2
		}
		if country {
			n++
		}
		old, ok := table[key]
		switch {
		case !ok || rank[key] < n:
			table[key], rank[key] = v, n
		case rank[key] == n && old[2:] != id:
			table[key] = "" // two territories of one rank: the name tells neither
		}
	}
	for _, r := range recs {
		id, country := get(r, "qid"), get(r, "is_country") == "true"
		if id == "" {
			return nil, fmt.Errorf("territory %q has no identifier", get(r, "name"))
		}
		if get(r, "name") == "Cyberspace" {
			continue // the Internet is no place
		}
		table["="+id] = get(r, "name")
		for _, n := range append(r["name"], append(r["full_name"], r["names_strong"]...)...) {
			set(n, id, false, country)
		}
		if country {
			for _, n := range r["names_weak"] {
				set(n, id, true, true)
			}
		}
	}
	for k, v := range table {
		if v == "" {
			delete(table, k)
		}
	}
	return table, nil
}
