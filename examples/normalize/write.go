package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// A target is where a file is to be written.
type target struct {
	path   string // a link is followed
	mode   fs.FileMode
	device bool // a device or a pipe
}

func newTarget(path string) (target, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil: // not there yet
		return target{path: path, mode: 0o644}, nil
	case info.IsDir():
		return target{}, errors.New("it is a folder; name a file")
	case !info.Mode().IsRegular():
		return target{path: path, device: true}, nil
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	return target{path: path, mode: info.Mode().Perm()}, nil
}

// create makes a temporary file beside the target.
func (t target) create() (*os.File, error) {
	return os.CreateTemp(filepath.Dir(t.path), "."+filepath.Base(t.path)+".*")
}

// checkWritable returns an error if no file can be made at path, so that a run
// says so before its work and not after it.
func checkWritable(path string) error {
	t, err := newTarget(path)
	if err == nil && !t.device { // to open a pipe would be to wait for its reader
		var f *os.File
		if f, err = t.create(); err == nil {
			f.Close()
			os.Remove(f.Name())
		}
	}
	return cannotWrite(path, err)
}

// checkSpared returns an error if path is a regular file and one of the inputs,
// which are files, folders and globs. What stands in a folder it does not see.
func checkSpared(path string, inputs []string) error {
	to, err := os.Stat(path)
	if err != nil || !to.Mode().IsRegular() {
		return nil
	}
	for _, input := range inputs {
		names, err := filepath.Glob(input)
		if err != nil || len(names) == 0 {
			names = []string{input}
		}
		for _, name := range names {
			if from, err := os.Stat(name); err == nil && os.SameFile(from, to) {
				return fmt.Errorf("cannot write %s: it is an input; name another file", path)
			}
		}
	}
	return nil
}

// writeFile writes a file by way of a temporary one beside it, so that nobody
// finds half of it. What is no file, as /dev/stdout or a named pipe, is written
// to.
func writeFile(path string, write func(io.Writer) error) error {
	t, err := newTarget(path)
	switch {
	case err != nil:
	case t.device:
		var f *os.File
		if f, err = os.OpenFile(path, os.O_WRONLY, 0); err == nil {
			err = writeClose(f, write)
		}
	default:
		err = t.replace(write)
	}
	return cannotWrite(path, err)
}

// replace writes the temporary file and moves it into its place.
func (t target) replace(write func(io.Writer) error) error {
	f, err := t.create()
	if err != nil {
		return err
	}
	err = writeClose(f, write)
	if err == nil {
		err = os.Chmod(f.Name(), t.mode)
	}
	if err == nil {
		err = os.Rename(f.Name(), t.path)
	}
	if err != nil {
		os.Remove(f.Name())
	}
	return err
}

func writeClose(f *os.File, write func(io.Writer) error) error {
	b := bufio.NewWriterSize(f, 64<<10)
	err := write(b)
	for _, step := range []func() error{b.Flush, f.Close} {
		if e := step(); err == nil {
			err = e
		}
	}
	return err
}

// cannotWrite names the file that err is about, if there is one.
func cannotWrite(path string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("cannot write %s: %w", path, reason(err))
}
