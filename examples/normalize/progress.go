package main

import (
	"fmt"
	"io"
	"os"
	"sync/atomic"
	"time"
)

// A progress shows on a terminal how far a run is. Elsewhere, and in runs that
// end within a second, it stays silent. Its nil value does nothing.
type progress struct {
	w           io.Writer
	start       time.Time
	total       int64 // bytes to come; 0: unknown
	items, done atomic.Int64
	stop, ended chan struct{}
}

// newProgress returns nil if w is not a terminal.
func newProgress(w io.Writer, total int64) *progress {
	if !terminal(w) {
		return nil
	}
	return startProgress(w, total, time.Second, 200*time.Millisecond)
}

func startProgress(w io.Writer, total int64, delay, every time.Duration) *progress {
	p := &progress{w: w, start: time.Now(), total: total, stop: make(chan struct{}), ended: make(chan struct{})}
	go func() {
		defer close(p.ended)
		select {
		case <-time.After(delay):
		case <-p.stop:
			return
		}
		tick := time.NewTicker(every)
		defer tick.Stop()
		for {
			fmt.Fprintf(p.w, "\r\x1b[K%s", p)
			select {
			case <-tick.C:
			case <-p.stop:
				fmt.Fprint(p.w, "\r\x1b[K")
				return
			}
		}
	}()
	return p
}

func (p *progress) add(bytes int64) {
	if p != nil {
		p.items.Add(1)
		p.done.Add(bytes)
	}
}

func (p *progress) close() {
	if p != nil {
		close(p.stop)
		<-p.ended
	}
}

// String returns the line that is shown.
func (p *progress) String() string {
	took := time.Since(p.start).Seconds()
	done := float64(p.done.Load())
	s := fmt.Sprintf("%s, %.1f MB/s", plural(int(p.items.Load()), "article"), done/1e6/max(took, 1e-3))
	if p.total > 0 && done > 0 {
		left := time.Duration(max(0, float64(p.total)-done) / done * took * float64(time.Second))
		s += fmt.Sprintf(", %.0f %%, %s left", min(100, 100*done/float64(p.total)), left.Round(time.Second))
	}
	return s
}

// terminal reports whether w is one: a character device that is not the null
// device.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}
