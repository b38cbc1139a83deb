// Package recipes holds the programs of docs/recipes.md, which are its tests.
package recipes
