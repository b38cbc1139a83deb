package entity

import "github.com/newsnorm/newsnorm/span"

// join joins the candidates of one entity and names it.
func join(text string, blocks []span.Block, candidates []candidate, known *Resolver) *Index {
	x := &Index{text: text}
	seen := map[string]int{}
	for _, c := range candidates {
		name := c.span.In(text)
		e, ok := seen[name]
		if !ok {
			e = len(x.entities)
			seen[name] = e
			x.entities = append(x.entities, Entity{Name: name, Type: c.typ})
		}
		x.mentions = append(x.mentions, Mention{Span: c.span, Kind: Name, Type: c.typ, Entity: e})
	}
	return x
}
