package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strings"
	"time"

	"github.com/newsnorm/newsnorm"
)

// memory prints the most memory that one text of size bytes takes while it is
// normalized, the text itself included.
func memory(size int) {
	var b strings.Builder
	b.Grow(size + 1<<16) // append would leave room for a quarter more
	for i := 0; b.Len() < size; i++ {
		b.WriteString(story(i))
		b.WriteString("\n\n")
	}
	text := b.String()
	debug.FreeOSMemory()
	done, peak := make(chan bool), make(chan uint64)
	go func() {
		var most uint64
		sample := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
		for {
			metrics.Read(sample)
			most = max(most, sample[0].Value.Uint64()-sample[1].Value.Uint64())
			select {
			case <-done:
				peak <- most
				return
			case <-time.After(2 * time.Millisecond):
			}
		}
	}()
	d := newsnorm.Normalize(text)
	close(done)
	most := <-peak
	fmt.Printf("peak memory for a text of %d MB: %.1f times its size\n", len(text)>>20, float64(most)/float64(len(text)))
	runtime.KeepAlive(d)
}
