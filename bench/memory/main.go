// Command memory prints the most memory that one text takes while it is
// normalized, the text itself included, as a multiple of its size.
//
//	go run ./memory 64    a text of 64 MB
//
// It stands apart from the comparison of speed, so that the tables of other
// libraries do not count.
package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strconv"
	"strings"
	"time"

	"github.com/newsnorm/newsnorm"
	"github.com/newsnorm/newsnorm/bench/internal/news"
)

func main() {
	size := 64
	if len(os.Args) > 1 {
		var err error
		if size, err = strconv.Atoi(os.Args[1]); err != nil || size < 1 || len(os.Args) > 2 {
			fmt.Fprintln(os.Stderr, "memory: want one argument, the size of the text in MB, such as 64")
			os.Exit(2)
		}
	}
	fmt.Println(measure(size << 20))
}

// measure normalizes a text of size bytes or a few more.
func measure(size int) string {
	var b strings.Builder
	b.Grow(size + 1<<16) // append would leave room for a quarter more
	for i := 0; b.Len() < size; i++ {
		b.WriteString(news.Story(i))
		b.WriteString("\n\n")
	}
	text := b.String()
	debug.FreeOSMemory()
	done, peak := make(chan bool), make(chan uint64)
	go watch(done, peak)
	d := newsnorm.Normalize(text)
	close(done)
	most := <-peak
	runtime.KeepAlive(d)
	return fmt.Sprintf("peak memory for a text of %.1f MB: %.1f times its size", float64(len(text))/(1<<20), float64(most)/float64(len(text)))
}

// watch sends the most memory that the process held until done.
func watch(done <-chan bool, peak chan<- uint64) {
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
}
