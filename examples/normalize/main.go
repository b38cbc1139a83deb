// Command normalize prints the record of news articles: who said what, who
// everybody is, and what was removed from the text and why.
//
// Without arguments it shows five articles that come with it. Its flags, with
// examples: normalize -h. The record's form: docs/record.md.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"syscall"
)

// The exit statuses.
const (
	exitOK    = 0
	exitInput = 1 // an input was unreadable, a line bad, the output failed, or the run was interrupted
	exitUsage = 2 // the flags make no sense; nothing was done
)

// ballastBytes is never touched, so it takes no memory, but the collector counts
// it: it runs once for so many bytes of garbage, not once for every 4 MB, which
// costs a quarter of the time. The peak of long texts stays what it is.
const ballastBytes = 64 << 20

func main() {
	ballast := make([]byte, ballastBytes)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the process at once
	status := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	runtime.KeepAlive(ballast)
	os.Exit(status)
}

// run is the command: it returns the exit status.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, status, done := parseFlags(args, stdout, stderr)
	if done {
		return status
	}
	r := &runner{options: o, stdin: stdin, stderr: stderr, out: newOutput(stdout), warn: &warner{w: stderr}}
	defer r.close()
	if err := r.run(ctx); err != nil {
		fmt.Fprintln(stderr, "normalize:", err)
		return exitInput
	}
	if r.failed {
		return exitInput
	}
	return exitOK
}
