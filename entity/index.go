package entity

import (
	"slices"

	"github.com/newsnorm/newsnorm/internal/fold"
)

// formsOf returns the well-formed names of an entity.
func (x *Index) formsOf(entity int) []string {
	if entity >= len(x.formed) {
		return nil // not named in the text
	}
	if x.formed[entity] == onlyName {
		return []string{x.entities[entity].Name}
	}
	return x.forms[x.formed[entity].start:x.formed[entity].end]
}

// onlyName stands in Index.formed for the forms of most entities: the name of
// the entity and no other.
var onlyName = extent{-1, -1}

// index turns the clusters into entities. The lists of the result are built in
// buffers that are reused, and copied once their length is known.
func (j *joiner) index() *Index {
	x := indexes.Get().(*Index)
	old := *x
	x.text, x.known, x.making = j.text, j.known, j
	x.refs, x.holders, x.starts = j.refs[:0], j.holders[:0], j.starts[:0]
	titled := j.assign()
	j.nameAll(x)
	if j.known != nil {
		j.mentioned = map[int32]int32{}
		for r := range j.nodes {
			if d := &j.nodes[r]; d.entity > 0 && d.known > 0 {
				j.mentioned[d.known-1] = d.entity - 1
			}
		}
	}
	j.place(x)
	j.titles = make([]string, min(titled, len(x.entities)))
	for i := range j.names {
		if j.names[i].typ == person {
			j.title(x, i)
		}
	}
	if j.crowded {
		j.limits = append(j.limits, aliasLimit)
	}
	x.limits = j.limits
	if cap(j.cands) > maxKept {
		j.forget()
	}
	x.refer(&j.referrer, j.blocks, j.names, j.genders)
	x.making, j.mentioned = nil, nil
	j.refs, j.holders, j.starts, j.genders = x.refs, x.holders, x.starts, j.referrer.gender
	x.merge(j.names)
	x.holders, x.starts = copied(old.holders, x.holders), copied(old.starts, x.starts)
	if !j.forgot || cap(x.refs) > len(x.refs)+len(x.refs)/4 {
		x.refs = copied(old.refs, x.refs)
	}
	return x
}

// forget drops what the rest of index does not need, to save memory for a text
// with many names.
func (j *joiner) forget() {
	j.cands, j.nodes, j.of, j.to, j.people, j.others = nil, nil, nil, nil, nil, nil
	j.parsed, j.words, j.pairs, j.members, j.heads, j.ends = nil, nil, nil, nil, nil, nil
	j.forms, j.aliases, j.hashes, j.keys, j.seen = nil, nil, nil, keyTable{}, keyTable{}
	j.forgot = true
}

// assign numbers the clusters in the order of their first mention and gives
// each mention its entity. Afterwards j.ends holds, for each entity, the end of
// its nodes in j.members, and j.heads its cluster. It returns the number of
// mentions with a title.
func (j *joiner) assign() (titled int) {
	j.names = slices.Grow(j.names[:0], len(j.cands))
	ends, heads, pairs := j.ends[:0], j.heads[:0], j.pairs[:0]
	for i := range j.cands {
		c, n := &j.cands[i], j.of[i]
		host := n
		if j.to[i] >= 0 {
			host = j.to[i]
		}
		r := j.find(host)
		root := &j.nodes[r]
		if root.entity == 0 {
			ends = append(room(ends, i, len(j.cands)), 0)
			root.entity = int32(len(ends))
			heads = append(room(heads, i, len(j.cands)), r)
		}
		// A node whose mentions are decided one by one may be entered for an
		// entity more than once.
		if d := &j.nodes[n]; d.entered != root.entity {
			d.entered = root.entity
			ends[root.entity-1]++
			pairs = append(room(pairs, i, len(j.cands)), member{root.entity - 1, n})
		}
		if !c.title.empty() {
			titled++
		}
		j.names = append(j.names, nameAt{span: c.span, entity: root.entity - 1})
	}
	at := int32(0)
	for e, n := range ends {
		ends[e] = at // the beginning, for now
		at += n
	}
	j.members = slices.Grow(j.members[:0], len(pairs))[:len(pairs)]
	for _, m := range pairs {
		j.members[ends[m.entity]] = m.node
		ends[m.entity]++
	}
	j.ends, j.heads, j.pairs = ends, heads, pairs
	return titled
}

// A nameAt is a name of the text.
type nameAt struct {
	span   extent
	entity int32
	typ    typeIndex // of its entity
}

// A member says that an entity has the names of a node.
type member struct{ entity, node int32 }

// genderOfRoot returns the gender of a cluster. A person with only a given name
// has the gender of that name.
func (j *joiner) genderOfRoot(r int32) byte {
	d := &j.nodes[r]
	if full := &j.nodes[d.full]; d.gender == 0 && full.person != nil && len(full.person.words) == 1 {
		return genderOf(full.person.words)
	}
	return d.gender
}

// nameAll names the entities, and notes their genders.
func (j *joiner) nameAll(x *Index) {
	if len(j.ends) == 0 {
		x.entities, x.formed, j.genders = nil, nil, j.genders[:0]
		return
	}
	x.entities, x.formed = slices.Grow(x.entities[:0], len(j.ends))[:len(j.ends)], slices.Grow(x.formed[:0], len(j.ends))[:len(j.ends)]
	j.forms, j.aliases, j.genders = slices.Grow(j.forms[:0], len(j.members)), slices.Grow(j.aliases[:0], len(j.ends)), slices.Grow(j.genders[:0], len(j.ends))
	j.types = slices.Grow(j.types[:0], len(j.ends))
	from := int32(0)
	for e, end := range j.ends {
		own := j.roots[:0]
		for ; from < end; from++ {
			if n := j.members[from]; len(own) > 8 || !slices.Contains(own, n) {
				own = append(own, n)
			}
		}
		j.roots = own
		j.genders = append(j.genders, j.genderOfRoot(j.heads[e]))
		forms, aliases := j.name(&x.entities[e], own)
		j.types = append(j.types, indexOfType(x.entities[e].Type))
		if x.formed[e] = extentOf(forms); forms.Len() == 1 && aliases.Empty() && j.forms[forms.Start] == x.entities[e].Name {
			x.formed[e], j.forms = onlyName, j.forms[:forms.Start]
		}
		j.aliases = append(j.aliases, aliases)
	}
	x.forms = append([]string(nil), j.forms...)
	for e, s := range j.aliases {
		if !s.Empty() {
			x.entities[e].Aliases = x.forms[s.Start:s.End:s.End]
		}
	}
}

// place notes where the names of each entity stand, and gives each name the
// type of its entity.
func (j *joiner) place(x *Index) {
	j.places = slices.Grow(j.places[:0], len(j.names))[:len(j.names)]
	j.placed = slices.Grow(j.placed[:0], len(x.entities))[:len(x.entities)]
	clear(j.placed)
	for i := range j.names {
		j.placed[j.names[i].entity].end++
	}
	at := int32(0)
	for e := range j.placed {
		p := &j.placed[e]
		n := p.end
		p.start, p.end = at, at
		at += n
	}
	for i := range j.names {
		m := &j.names[i]
		m.typ = j.types[m.entity]
		p := &j.placed[m.entity]
		j.places[p.end] = m.span.start
		p.end++
	}
}

// title notes the title before mention i.
func (j *joiner) title(x *Index, i int) {
	s := j.cands[i].title
	if s.empty() || s.len() > 160 {
		return
	}
	e := j.names[i].entity
	ent := &x.entities[e]
	raw := s.in(j.text)
	if len(ent.Titles) < maxTitles && !slices.Contains(ent.Titles, raw) {
		if ent.Titles == nil && len(j.titles) > 0 {
			ent.Titles, j.titles = j.titles[:0:1], j.titles[1:]
		}
		ent.Titles = append(ent.Titles, raw)
		o := parseOffice(raw)
		if o.country == "" && !o.zero() {
			o.country = j.landBehind(i)
		}
		x.learn(e, o)
	}
}

// landBehind returns the country in "King Harald of Norway" for mention i, the
// name of the king; "" if there is none.
func (j *joiner) landBehind(i int) string {
	if i+1 == len(j.cands) {
		return ""
	}
	end, next := j.cands[i].span.end, j.cands[i+1].span
	if next.start != end+4 || j.text[end:next.start] != " of " || j.cands[i+1].typ != place || next.len() > 40 {
		return ""
	}
	var buf [64]byte
	c, _ := country(string(fold.Append(buf[:0], next.in(j.text))))
	return c
}

// maxTitles bounds the titles of one entity.
const maxTitles = 16

// merge makes the mentions: the names and the references that were resolved, in
// the order of the text.
func (x *Index) merge(names []nameAt) {
	n := len(names)
	for i := range x.refs {
		if x.refs[i].entity >= 0 {
			n++
		}
	}
	if n == 0 {
		x.mentions = nil
		return
	}
	x.mentions = slices.Grow(x.mentions[:0], n)
	add := func(n *nameAt) {
		x.mentions = append(x.mentions, mention{n.span, n.entity, aName})
	}
	k := 0
	for i := range x.refs {
		r := &x.refs[i]
		if r.entity < 0 {
			continue
		}
		for ; k < len(names) && names[k].span.start <= r.span.start; k++ {
			add(&names[k])
		}
		x.mentions = append(x.mentions, mention{r.span, r.entity, r.kind})
	}
	for ; k < len(names); k++ {
		add(&names[k])
	}
}
