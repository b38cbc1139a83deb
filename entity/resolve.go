package entity

import (
	"cmp"
	"slices"
	"strings"

	"github.com/newsnorm/newsnorm/internal/fold"
)

// A Resolver knows the names of a catalog, clustered, and the user's own
// entities. It is immutable and safe for concurrent use. A nil Resolver knows
// nothing.
type Resolver struct {
	lexicon *lexicon // the names, for the finder
	known   []knownEntity
	byForm  map[form]int32   // by full form; several if ambiguous
	short   map[string]int32 // by surname or another single word of a person
	cut     map[string]int32 // by surname without its last letters
	hosts   map[uint64]int32 // list heads in links, by personKeys
	links   []link           // entries of known people
	holders map[string]int32 // "country: office" to its only holder
	merges  []Merge
	hasOwn  bool // the user gave entities
}

// several marks a key that more than one entity has.
const several = -2

type form struct {
	key string
	typ Type
}

// A knownEntity is one cluster of names.
type knownEntity struct {
	id, name string
	typ      Type
	forms    []string
	offices  []string
	count    int
	own      bool
	glued    bool // the name is another one with a word glued to it
	person   *personName
}

// A Merge is one decision of a Resolver: two names of different observations are
// one entity, by a rule.
type Merge struct {
	Name string `json:"name"` // the name that joins
	Into string `json:"into"` // the name of the cluster that it joins
	Why  string `json:"why"`  // such as "person/middle"
}

// Resolver clusters the names of the catalog, in sorted order, and returns the
// result. Later changes of the catalog do not affect it. Two people are merged only
// if their full names agree, never by an initial or a surname alone, and never if a
// name fits several people.
func (c *Catalog) Resolver() *Resolver {
	obs, own := c.observations()
	r := &Resolver{byForm: map[form]int32{}, short: map[string]int32{}, cut: map[string]int32{}, hosts: map[uint64]int32{}, holders: map[string]int32{}}
	r.hasOwn = len(own) > 0
	for _, e := range own {
		k := r.add(knownEntity{id: e.ID, name: e.Name, typ: e.Type, own: true, offices: slices.Clone(e.Offices)})
		for _, f := range append([]string{e.Name}, e.Aliases...) {
			r.addForm(k, f)
		}
	}
	// The most frequent and fullest first: others join them.
	slices.SortStableFunc(obs, func(a, b observation) int {
		return cmp.Or(strings.Count(b.Name, " ")-strings.Count(a.Name, " "), b.Count-a.Count)
	})
	for _, o := range obs {
		r.observe(o)
	}
	r.finish()
	return r
}

// Entities returns the known entities: the user's own first, then the clusters
// of the catalog in the order in which they were built. Titles are offices in the
// form of the catalog. The slice is the caller's.
func (r *Resolver) Entities() []Entity {
	if r == nil {
		return nil
	}
	out := make([]Entity, len(r.known))
	for i, k := range r.known {
		out[i] = Entity{ID: k.id, Name: k.name, Type: k.typ, Titles: slices.Clone(k.offices)}
		for _, f := range k.forms {
			if f != k.name {
				out[i].Aliases = append(out[i].Aliases, f)
			}
		}
	}
	return out
}

// Merges returns why names of different observations became one entity.
func (r *Resolver) Merges() []Merge {
	if r == nil {
		return nil
	}
	return slices.Clone(r.merges)
}

// Resolve returns the known entity of type typ that a name means, without its
// titles and aliases; ok is false if there is none or several. Capitals do not
// matter.
func (r *Resolver) Resolve(name string, typ Type) (e Entity, ok bool) {
	if r == nil {
		return e, false
	}
	k := r.lookup(name, typ)
	if k < 0 {
		return e, false
	}
	x := &r.known[k]
	return Entity{ID: x.id, Name: x.name, Type: x.typ}, true
}

func (r *Resolver) add(k knownEntity) int32 {
	if k.typ == Person {
		p := parsePerson(k.name)
		k.person = &p
	}
	r.known = append(r.known, k)
	n := int32(len(r.known) - 1)
	if k.person != nil && len(k.person.words) >= 2 {
		keys, _ := personKeys(nil, k.person)
		for _, key := range keys {
			head, ok := r.hosts[key]
			if !ok {
				head = -1
			}
			r.hosts[key] = int32(len(r.links))
			r.links = append(r.links, link{n, head})
		}
	}
	return n
}

// addForm enters form f of entity k.
func (r *Resolver) addForm(k int32, f string) {
	key := fold.String(bare(f))
	if key == "" {
		return
	}
	e := &r.known[k]
	if !slices.Contains(e.forms, f) && len(e.forms) < 2*maxForms {
		e.forms = append(e.forms, f)
	}
	if e.typ == Person && !e.own && !strings.Contains(key, " ") {
		return // a bare surname: see finish
	}
	at := form{key, e.typ}
	old, ok := r.byForm[at]
	switch {
	case !ok:
		r.byForm[at] = k
	case old != k && old >= 0 && r.known[old].own && !e.own:
		// the user's own wins
	case old != k:
		r.byForm[at] = several
	}
}

// observe adds an observation to its cluster, or to a new one.
func (r *Resolver) observe(o observation) {
	k, why := r.cluster(o)
	if k < 0 {
		k = r.add(knownEntity{name: o.Name, typ: o.Type})
	} else if why != whyEqual {
		r.merges = append(r.merges, Merge{o.Name, r.known[k].name, why})
	}
	e := &r.known[k]
	e.count += o.Count
	for _, s := range o.Offices {
		if !slices.Contains(e.offices, s) && len(e.offices) < maxForms {
			e.offices = append(e.offices, s)
		}
	}
	r.addForm(k, o.Name)
	for _, f := range o.Forms {
		r.addForm(k, f)
	}
}

// cluster returns the cluster that an observation belongs to and the rule, -1
// if none.
func (r *Resolver) cluster(o observation) (int32, string) {
	key := fold.String(bare(o.Name))
	if k, ok := r.byForm[form{key, o.Type}]; ok && k >= 0 {
		if r.known[k].own {
			return k, whyOwn
		}
		return k, whyEqual
	}
	if o.Type != Person {
		// Its other forms: "ESA" and "European Space Agency".
		for _, f := range o.Forms {
			if k, ok := r.byForm[form{fold.String(bare(f)), o.Type}]; ok && k >= 0 && strings.Contains(f, " ") {
				return k, whyForm
			}
		}
		return -1, ""
	}
	p := parsePerson(o.Name)
	if len(p.words) < 2 {
		return -1, ""
	}
	k, why := r.person(&p)
	return k, why
}

// person returns the only known person that a full name fits, -1 if none or
// several.
func (r *Resolver) person(p *personName) (int32, string) {
	best, rule := int32(-1), ""
	keys, first := personKeys(nil, p)
	for _, key := range keys[:first] {
		at, ok := r.hosts[key]
		for n := 0; ok && at >= 0 && n < maxHosts; n++ {
			h := r.links[at]
			at = h.next
			if h.node == best {
				continue
			}
			rel, why := personsRelate(p, r.known[h.node].person)
			if rel != same || why == whyInitial || !romanized(p, r.known[h.node].person) {
				continue
			}
			if best >= 0 {
				return -1, ""
			}
			best, rule = h.node, why
		}
	}
	return best, rule
}

// romanized reports whether the surnames and the first given names of two names
// that agree are equal or romanizations of one name, or one given name a nickname of
// the other. A letter more or less may be a slip within an article; in two articles
// it may be another person.
func romanized(p, q *personName) bool {
	eq := func(a, b string) bool {
		if a == b || len(a) == 1 || len(b) == 1 {
			return true
		}
		var x, y [2 * maxSpelling]byte
		return len(a) <= maxSpelling && len(b) <= maxSpelling && string(skeleton(x[:0], a)) == string(skeleton(y[:0], b))
	}
	if equalJoined(p.words, q.words) {
		return true
	}
	if !eq(p.last(), q.last()) && len(p.words) == len(q.words) {
		return false
	}
	a, b := p.words[0], q.words[0]
	return len(p.words) != len(q.words) || eq(a, b) || nickname(a, b)
}

// lookup returns the entity that a full form means, or a negative number.
func (r *Resolver) lookup(name string, typ Type) int32 {
	if k, ok := r.byForm[form{fold.String(bare(name)), typ}]; ok {
		return k
	}
	if typ == Person {
		p := parsePerson(bare(name))
		if len(p.words) >= 2 {
			k, _ := r.person(&p)
			return k
		}
		return r.single(fold.String(bare(name)))
	}
	return -1
}

// single returns the only known person with a surname, or a negative number.
func (r *Resolver) single(word string) int32 {
	if k, ok := r.short[word]; ok {
		return k
	}
	return -1
}
