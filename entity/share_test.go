package entity

import (
	"reflect"
	"sync"
	"testing"

	"github.com/newsnorm/newsnorm/internal/seeds"
	"github.com/newsnorm/newsnorm/span"
)

// TestSharedMemory: an Index does not change when the memory that made it
// serves other texts, in this goroutine and in others.
func TestSharedMemory(t *testing.T) {
	articles := seeds.Articles()
	want := make([]*Index, len(articles))
	kept := make([]Index, len(articles)) // copies of the lists
	for i, a := range articles {
		want[i] = new(Finder).Find(a.Text, span.Blocks(a.Text))
		kept[i] = Index{mentions: append([]mention(nil), want[i].mentions...), entities: append([]Entity(nil), want[i].entities...), refs: append([]reference(nil), want[i].refs...)}
	}
	var all sync.WaitGroup
	for g := range 8 {
		all.Go(func() {
			for k := range 10 {
				i := (g + k) % len(articles)
				if got := new(Finder).Find(articles[i].Text, span.Blocks(articles[i].Text)); !reflect.DeepEqual(got, want[i]) {
					t.Errorf("%s: another result the next time", articles[i].ID)
				}
			}
		})
	}
	all.Wait()
	for i, k := range kept {
		if x := want[i]; !reflect.DeepEqual(x.mentions, k.mentions) || !reflect.DeepEqual(x.entities, k.entities) || !reflect.DeepEqual(x.refs, k.refs) {
			t.Errorf("%s: the result changed", articles[i].ID)
		}
	}
}

func TestKeyTable(t *testing.T) {
	var table keyTable
	for range 3 { // a table that was reset is empty
		table.reset()
		for i := range 1000 {
			n, fresh := table.entry(byte(i%2), []byte{byte(i), byte(i >> 8)})
			if !fresh {
				t.Fatalf("key %d is there before it was entered", i)
			}
			*n = int32(i)
		}
		for i := range 1000 {
			if n, ok := table.get(byte(i%2), []byte{byte(i), byte(i >> 8)}); !ok || n != int32(i) {
				t.Errorf("key %d: got %d, %v", i, n, ok)
			}
			if _, ok := table.get(byte(1+i%2), []byte{byte(i), byte(i >> 8)}); ok {
				t.Errorf("key %d: found with another kind", i)
			}
		}
	}
}

// TestMention: Mention gives what the list of Mentions has, and the list is the
// caller's own.
func TestMention(t *testing.T) {
	for _, a := range seeds.Articles() {
		x := new(Finder).Find(a.Text, span.Blocks(a.Text))
		list := x.Mentions()
		if len(list) != x.NumMentions() || len(list) == 0 {
			t.Fatalf("%s: %d mentions, NumMentions tells %d", a.ID, len(list), x.NumMentions())
		}
		for i, m := range list {
			if x.Mention(i) != m || m.Type != x.Entities()[m.Entity].Type {
				t.Errorf("%s: Mention(%d) = %+v, want %+v", a.ID, i, x.Mention(i), m)
			}
		}
		if list[0] = (Mention{}); x.Mention(0) == list[0] {
			t.Errorf("%s: a change of the list is one of the index", a.ID)
		}
	}
	if x := new(Finder).Find("", nil); x.Mentions() != nil || x.NumMentions() != 0 {
		t.Errorf("a text without names has mentions: %+v", x.Mentions())
	}
}
