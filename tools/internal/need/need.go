// Package need checks the flags of the programs in tools before they work for
// minutes and then find no place for what they made.
package need

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

// Flags ends the program with status 2 if one of the flags is empty.
func Flags(names ...string) {
	for _, name := range names {
		if f := flag.Lookup(name); f.Value.String() == "" {
			fail(fmt.Errorf("-%s is needed: %s", name, f.Usage))
		}
	}
}

// Place ends the program with status 2 if path cannot be a file to write.
func Place(path string) {
	info, err := os.Stat(filepath.Dir(path))
	if err == nil && !info.IsDir() {
		err = fmt.Errorf("%s is no folder", filepath.Dir(path))
	}
	if err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintf(os.Stderr, "%s: %v\nRun it with -h for its flags.\n", filepath.Base(os.Args[0]), err)
	os.Exit(2)
}
