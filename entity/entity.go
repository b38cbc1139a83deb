package entity

import (
	"github.com/newsnorm/newsnorm/span"
)

// A Type says what an entity is.
type Type string

// The types of entities.
const (
	Person       Type = "person"
	Place        Type = "place"
	Organization Type = "organization"
	Other        Type = "other"
)

// A Kind says how a mention refers.
type Kind string

// The kinds of mentions.
const (
	Name    Kind = "name"    // "Anna Berg", "Berg", "UN"
	Role    Kind = "role"    // "the Secretary of State", "the head of US diplomacy"
	Pronoun Kind = "pronoun" // "he", "her", "they"
)

// A Mention is a stretch of the text, text[Span.Start:Span.End], that refers
// to an entity. A name is the name alone: no article, title or possessive.
type Mention struct {
	Span   span.Span `json:"span"`
	Kind   Kind      `json:"kind"`
	Type   Type      `json:"type"`
	Entity int       `json:"-"` // index into Entities
}

// An Entity is one person, place, organization or other thing that has a name.
type Entity struct {
	ID      string   `json:"id,omitempty"` // identifier given by the user's own list, such as Wikidata's
	Name    string   `json:"name"`         // canonical: the fullest well-formed form, or the table's
	Type    Type     `json:"type"`
	Titles  []string `json:"titles,omitempty"`  // titles and roles seen with the name
	Aliases []string `json:"aliases,omitempty"` // the other distinct mention strings
}

// A Finder finds names and joins their mentions. The zero value is ready to
// use; a Finder is never changed by its methods and safe for concurrent use.
type Finder struct {
	// Known holds names learned from other articles or given by the user; nil: none.
	// It tells who a name of the text is, and Find is more likely to take its names
	// for names. It is no search: what does not look like a name where it stands, such
	// as an alias in small letters, is not found. Give such places to Join.
	Known *Resolver

	// Dateline says where the text was filed, such as "OXLEY, England"; "" if that is
	// not known. Where the text names these places again they are places, unless a
	// person bears the name.
	Dateline string
}

// An Index holds the mentions and entities of one text. It is immutable and
// safe for concurrent use.
type Index struct {
	text     string
	mentions []mention
	entities []Entity
	refs     []reference // pronouns and roles, in the order of the text
	holders  []holder    // who holds which office
	starts   []int32     // where the names of holders start: for each holder the number of names, then their offsets
	forms    []string    // the well-formed names of the entities, and aliases
	formed   []extent    // for each entity, its well-formed names in forms
	known    *Resolver   // names from other articles; may be nil
	limits   []string
	making   *joiner // set while references are resolved
}

// Find returns the names of text, joined. It looks only into blocks, and no
// mention crosses one. Blocks outside the text or not in order count as empty.
// It is total: any text gives an Index. Names beyond 2 GiB are left out, which
// Limits reports.
func (f *Finder) Find(text string, blocks []span.Block) *Index {
	j := joiners.Get().(*joiner)
	defer j.release()
	j.begin(text, blocks, f.Known)
	j.dateline = f.Dateline
	j.search()
	j.spell()
	j.settleTypes()
	return j.join()
}

// Entities returns the entities in the order of their first mention. All callers
// share the slice and must not change it.
func (x *Index) Entities() []Entity { return x.entities }

// Mentions returns the mentions in the order of the text, in a fresh slice.
func (x *Index) Mentions() []Mention {
	if len(x.mentions) == 0 {
		return nil
	}
	list := make([]Mention, len(x.mentions))
	for i := range list {
		list[i] = x.Mention(i)
	}
	return list
}

// NumMentions returns the number of mentions.
func (x *Index) NumMentions() int { return len(x.mentions) }

// Mention returns Mentions()[i] without allocating. It panics if i is out of
// range.
func (x *Index) Mention(i int) Mention {
	m := &x.mentions[i]
	return Mention{m.span.span(), kinds[m.kind], x.entities[m.entity].Type, int(m.entity)}
}

// MentionSpan returns Mention(i).Span, faster than Mention.
func (x *Index) MentionSpan(i int) span.Span { return x.mentions[i].span.span() }

// Limits returns one sentence for each limit that the text exceeded; it is nil
// for nearly all texts. All callers share the slice and must not change it.
func (x *Index) Limits() []string { return x.limits }
