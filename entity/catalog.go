package entity

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
)

// A Catalog is a counted multiset of what articles say about names, together with
// the user's own entities. The order and grouping in which articles are added and
// catalogs merged never matter: the same observations give the same JSON, byte
// for byte.
//
// It keeps copies of the names, never an article's text. The zero value is
// empty and ready to use. Its methods may be called from several goroutines.
//
// Its JSON form is one object:
//
//	{"version": 1,
//	 "entities": [{"id": "Q1", "name": "Anna Berg", "type": "person",
//	               "aliases": ["A. Berg"], "offices": ["Norland: foreign minister"]}],
//	 "observations": [{"name": "Anna Berg", "type": "person", "forms": ["Berg"],
//	                   "offices": ["Norland: foreign minister"], "count": 3}]}
//
// Entities are the user's own; they take precedence over observations. An
// observation is what one article, or count articles with the same names, say
// about one entity: its canonical name, its other well-formed forms, and the
// offices stated there ("country: office", with "former " before a past office).
type Catalog struct {
	mu       sync.Mutex
	seen     map[string]int // encoded observation to the number of articles
	entities []Own
}

// An Own entity is one of the user's own list, an element of "entities" in the JSON
// form of a [Catalog]. [NewCatalog] makes a catalog of such a list.
type Own struct {
	ID      string   `json:"id"`                // such as Wikidata's; may be empty
	Name    string   `json:"name"`              // canonical, at most 200 bytes
	Type    Type     `json:"type"`              // Person, Place, Organization or Other
	Aliases []string `json:"aliases"`           // other names
	Offices []string `json:"offices,omitempty"` // "Norland: foreign minister", "Norland: former foreign minister"
}

// An observation is what one article says about one entity.
type observation struct {
	Name    string   `json:"name"`
	Type    Type     `json:"type"`
	Forms   []string `json:"forms,omitempty"`
	Offices []string `json:"offices,omitempty"`
	Count   int      `json:"count,omitempty"`
}

// maxForms bounds the forms of one observation.
const maxForms = 16

// maxNameLen bounds the bytes of a name that a Catalog keeps.
const maxNameLen = 200

// Add adds the names of one article; a nil x has none.
func (c *Catalog) Add(x *Index) {
	if x == nil {
		return
	}
	held := slices.Clone(x.holders)
	slices.SortStableFunc(held, func(a, b holder) int { return cmp.Compare(a.entity, b.entity) })
	keys := make([]string, 0, len(x.entities))
	for i, e := range x.entities {
		first := 0
		for first < len(held) && int(held[first].entity) == i {
			first++
		}
		offices := held[:first]
		held = held[first:]
		forms := x.formsOf(i)
		if e.Name == "" || len(e.Name) > maxNameLen || len(forms) == 0 {
			continue
		}
		o := observation{Name: e.Name, Type: e.Type}
		for _, f := range forms {
			if f != e.Name && len(f) <= maxNameLen && len(o.Forms) < maxForms {
				o.Forms = append(o.Forms, f)
			}
		}
		for _, h := range offices {
			if s := h.office.String(); s != "" {
				o.Offices = append(o.Offices, s)
			}
		}
		keys = append(keys, o.key())
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.seen == nil {
		c.seen = map[string]int{}
	}
	for _, k := range keys {
		c.seen[k]++
	}
}

// key encodes the observation without its count. The encoding copies its
// strings.
func (o observation) key() string {
	slices.Sort(o.Forms)
	slices.Sort(o.Offices)
	o.Forms, o.Offices, o.Count = slices.Compact(o.Forms), slices.Compact(o.Offices), 0
	data, err := json.Marshal(o)
	if err != nil {
		return "" // not reached: an observation holds strings only
	}
	return string(data)
}

// Merge adds the observations and entities of o to c. An entity that is in both
// is kept once.
func (c *Catalog) Merge(o *Catalog) {
	if o == nil {
		return
	}
	o.mu.Lock()
	seen := maps.Clone(o.seen)
	own := slices.Clone(o.entities)
	o.mu.Unlock()
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.seen == nil {
		c.seen = make(map[string]int, len(seen))
	}
	for k, n := range seen {
		c.seen[k] += n
	}
	c.entities = append(c.entities, own...)
	slices.SortFunc(c.entities, compareOwn)
	c.entities = slices.CompactFunc(c.entities, func(a, b Own) bool { return compareOwn(a, b) == 0 })
}

// observations returns the observations in the order of their encoding, and
// the user's entities in order.
func (c *Catalog) observations() ([]observation, []Own) {
	c.mu.Lock()
	defer c.mu.Unlock()
	keys := slices.Sorted(maps.Keys(c.seen))
	out := make([]observation, 0, len(keys))
	for _, k := range keys {
		var o observation
		if json.Unmarshal([]byte(k), &o) == nil {
			o.Count = c.seen[k]
			out = append(out, o)
		}
	}
	own := slices.Clone(c.entities)
	slices.SortFunc(own, compareOwn)
	return out, own
}

func compareOwn(a, b Own) int {
	return cmp.Or(strings.Compare(a.ID, b.ID), strings.Compare(a.Name, b.Name), strings.Compare(string(a.Type), string(b.Type)),
		slices.Compare(a.Aliases, b.Aliases), slices.Compare(a.Offices, b.Offices))
}

// MarshalJSON returns the catalog in the form that [Catalog] describes.
func (c *Catalog) MarshalJSON() ([]byte, error) {
	obs, own := c.observations()
	return json.Marshal(struct {
		Version      int           `json:"version"`
		Entities     []Own         `json:"entities,omitempty"`
		Observations []observation `json:"observations"`
	}{1, own, obs})
}

// UnmarshalJSON reads what MarshalJSON or a user wrote and replaces the
// contents of c. An error is a *[CatalogError] that names the line.
func (c *Catalog) UnmarshalJSON(data []byte) error {
	n, err := readCatalog(data)
	if err != nil {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.seen, c.entities = n.seen, n.entities
	return nil
}

// ParseCatalog reads a catalog in its JSON form. An error is a *[CatalogError]
// that names the line: a syntax error, a wrong type, an unknown field, or entities
// that contradict each other (one identifier for two names, one name with two
// identifiers). An object without fields is an empty catalog. Time is linear in
// len(data).
func ParseCatalog(data []byte) (*Catalog, error) {
	return readCatalog(data)
}

// NewCatalog returns a catalog of the user's own entities, which it copies. An error
// is a *[CatalogError] that names the entity: it lacks a name or a type, or contradicts
// one before it (one identifier for two names, one name with two identifiers).
func NewCatalog(own ...Own) (*Catalog, error) {
	c, check := &Catalog{}, ownCheck{unit: "entity"}
	for i, e := range own {
		if err := check.add(e, i+1); err != nil {
			return nil, &CatalogError{Entity: i + 1, Err: err}
		}
		e.Aliases, e.Offices = slices.Clone(e.Aliases), slices.Clone(e.Offices)
		c.entities = append(c.entities, e)
	}
	return c, nil
}

// A CatalogError says what is wrong with a catalog.
type CatalogError struct {
	Line   int // of the JSON form, counted from 1; 0 if there is none
	Entity int // of the list given to [NewCatalog], counted from 1; 0 if there is none
	Err    error
}

func (e *CatalogError) Error() string {
	if e.Entity > 0 {
		return fmt.Sprintf("entity: catalog entity %d: %v", e.Entity, e.Err)
	}
	return fmt.Sprintf("entity: catalog line %d: %v", e.Line, e.Err)
}

// Unwrap returns the cause.
func (e *CatalogError) Unwrap() error { return e.Err }
