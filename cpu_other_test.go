//go:build !unix

package newsnorm_test

import "time"

var begin = time.Now()

// clock returns the time that has passed: other work on the machine counts.
func clock() time.Duration { return time.Since(begin) }
