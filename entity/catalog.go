package entity

// A Catalog is a counted multiset of what articles said about names. The order
// in which observations are added never matters.
type Catalog struct{}

// Add adds the names of one article.
func (c *Catalog) Add(x *Index) {}

// Merge adds the observations of o.
func (c *Catalog) Merge(o *Catalog) {}

// Resolver clusters the names of the catalog.
func (c *Catalog) Resolver() *Resolver { return &Resolver{} }

// A Resolver knows the names of a catalog, clustered. It is immutable and safe
// for concurrent use.
type Resolver struct {
	lexicon *lexicon // the names, for the finder
}
