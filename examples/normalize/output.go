package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"sync"
	"syscall"
	"time"
)

// An output buffers whole lines, so that each write ends with one. When a disk
// is full, the line that did not fit is taken back. What waits is written after
// a moment, so that a program at the other end of a pipe gets its answer. It is
// safe for concurrent use.
type output struct {
	mu    sync.Mutex
	w     io.Writer
	buf   []byte
	err   error
	timer *time.Timer
}

const (
	outputSize  = 64 << 10
	outputDelay = 50 * time.Millisecond
)

func newOutput(w io.Writer) *output {
	o := &output{w: w}
	o.timer = time.AfterFunc(time.Hour, func() { o.flush() })
	o.timer.Stop()
	return o
}

// Write takes p, which ends with a line break, and returns the error of any
// write so far.
func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.err != nil {
		return 0, o.err
	}
	if len(p) >= outputSize {
		o.flushLocked() // a long record is written from where it is
		o.writeLocked(p)
		return len(p), o.err
	}
	if len(o.buf) == 0 {
		o.timer.Reset(outputDelay)
	}
	o.buf = append(o.buf, p...)
	if len(o.buf) >= outputSize {
		o.flushLocked()
	}
	return len(p), o.err
}

func (o *output) flush() error {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.flushLocked()
	return o.err
}

func (o *output) flushLocked() {
	if len(o.buf) > 0 {
		o.writeLocked(o.buf)
		o.buf = o.buf[:0]
	}
}

func (o *output) writeLocked(p []byte) {
	if o.err != nil {
		return
	}
	n, err := o.w.Write(p)
	if err == nil && n < len(p) {
		err = io.ErrShortWrite
	}
	if err != nil {
		o.err = outputError{err}
		takeBack(o.w, n-1-bytes.LastIndexByte(p[:n], '\n'))
	}
}

// takeBack cuts the last n bytes off w if it is a file.
func takeBack(w io.Writer, n int) {
	f, ok := w.(*os.File)
	if !ok || n == 0 {
		return
	}
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return
	}
	if end, err := f.Seek(0, io.SeekCurrent); err == nil {
		f.Truncate(end - int64(n)) // the write has failed already: nothing to add
	}
}

// close writes what waits and stops the timer.
func (o *output) close() error {
	o.timer.Stop()
	return o.flush()
}

// An outputError tells that standard output took no more.
type outputError struct{ err error }

func (e outputError) Unwrap() error { return e.err }

func (e outputError) Error() string {
	switch {
	case errors.Is(e.err, syscall.EPIPE):
		return "standard output was closed by its reader: the rest is not written"
	case errors.Is(e.err, syscall.ENOSPC):
		return "standard output: no space left on the disk: the last lines are not written; make room and start again"
	}
	return fmt.Sprintf("standard output: %v: the last lines are not written", e.err)
}

// A warner prints what went wrong with single inputs, the first few of them.
type warner struct {
	w     io.Writer
	count int
}

const maxWarnings = 10

func (w *warner) printf(format string, args ...any) {
	if w.count++; w.count <= maxWarnings {
		fmt.Fprintf(w.w, "normalize: "+format+"\n", args...)
	}
}

func (w *warner) close() {
	if more := w.count - maxWarnings; more > 0 {
		fmt.Fprintf(w.w, "normalize: and %d more like these\n", more)
	}
}
