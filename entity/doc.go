// Package entity finds the names in an article, joins the mentions of one
// person, place or organization, and gives each its canonical name.
//
// A [Finder] finds names ([Finder.Find]) or takes those that another tool found
// ([Finder.Join]); the [Index] that it returns holds the entities, the mentions,
// and the answer to whom a pronoun or a role refers ([Index.Refer]). A
// [Catalog] collects the names of many articles and the user's own entities;
// its [Resolver], given to a Finder, tells who a short or damaged name is.
// [Compare] answers for two names without any text.
//
// Joining looks at surnames, given names, initials, nicknames, particles,
// suffixes, titles, acronyms, short forms and tables of countries and
// organizations. Two people with different full given names are never one; a
// form that fits several people is left apart unless the text favours one.
// "He" and "she" are resolved to people, "they" only to an organization or a
// country, where nothing else nearby could be meant. Nothing depends on chance
// or on the order of map iteration.
//
// Limits: the rules and tables are English. A text has up to 524288 names. A
// name counts with its first 12 words; variants by one letter are looked for
// among up to 2000 people of one article; of the people with one surname and
// initial a name is compared with the latest 16; a pronoun looks back four
// sentences. The rest is linear in the text and in the number of names.
package entity
