// Package entity finds the names in an article, joins the mentions of one
// person, place or organization, and gives each its canonical name.
//
// A [Finder] finds names ([Finder.Find]) or takes those that another tool found
// ([Finder.Join]); the [Index] that it returns holds the entities, the mentions,
// and the answer to what a pronoun or a role refers to ([Index.Refer]). A
// [Catalog] collects the names of many articles and the user's own entities;
// its [Resolver], given to a Finder, resolves short and damaged names.
// [Compare] compares two names without any text.
//
// Joining uses surnames, given names, initials, nicknames, particles,
// suffixes, titles, acronyms, short forms and tables of countries and
// organizations. Two people with different full given names are never one; a
// form that fits several people stays apart unless the text favours one.
// "He" and "she" are resolved to people, "they" only to an organization or a
// country, where nothing else nearby could be meant. Nothing depends on chance
// or on the order of map iteration.
//
// Limits: the rules and tables are English. At most 524288 names of a text are
// used, and the first 12 words of a name. Names that differ by one letter are
// joined in articles with up to 2000 people; a name is compared with at most 16
// earlier people of the same surname and initial; pronouns look back four
// sentences. Time is linear in the text and in the number of names.
package entity

// The files sort into groups by the step that they are part of:
//
//	entity, index, release       the exported names of a text's result
//	find_…, fields, compact      names, by internal/tagger
//	classes, keys                which word lists hold a word; a table of keys
//	alias_…, gender              the parts of a name, and whether two names may be one
//	join_…                       the mentions of an entity, found or given
//	canon                        the canonical name
//	office_…                     what a title says about its holder
//	refer_…                      pronouns, roles and nouns for a body
//	catalog_…, resolve_…         the names of other articles and the user's own
//	compare_…                    Compare, which has no text
//	data                         the tables, written by tools/nametables
