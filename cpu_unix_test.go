//go:build unix

package newsnorm_test

import (
	"syscall"
	"time"
)

// clock returns the processor time that this process has used, so that other
// work on the machine disturbs the figures less.
func clock() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
