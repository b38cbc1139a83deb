package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/entity"
)

// pipeline returns the cleaners of the preset and, after them, those of the
// user's own rules.
func (r *runner) pipeline() (*clean.Pipeline, error) {
	preset := map[string]func() []clean.Cleaner{
		"default": clean.Default, "repair": clean.RepairOnly, "syndication": clean.SyndicationOnly,
	}
	cleaners := preset[r.preset]()
	if r.rules != "" {
		f, err := os.Open(r.rules)
		if err != nil {
			return nil, fmt.Errorf("-rules %s: %w", r.rules, reason(err))
		}
		defer f.Close()
		own, err := clean.Rules("rules", f)
		if err != nil {
			return nil, fmt.Errorf("-rules %s: %w", r.rules, err)
		}
		cleaners = append(cleaners, own)
	}
	return clean.New(cleaners...), nil
}

func readCatalog(path string, c *entity.Catalog) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("-catalog %s: %w", path, reason(err))
	}
	own, err := entity.ParseCatalog(data)
	if err != nil {
		return fmt.Errorf("-catalog %s: not a catalog: %w", path, err)
	}
	c.Merge(own)
	return nil
}

func writeCatalog(path string, c *entity.Catalog) error {
	return writeFile(path, func(w io.Writer) error {
		data, err := json.Marshal(c)
		if err != nil {
			return err
		}
		_, err = w.Write(append(data, '\n'))
		return err
	})
}

// spoolStdin copies standard input into a temporary file if it is among the
// inputs, which are about to be read twice.
func (r *runner) spoolStdin(ctx context.Context) error {
	used := slices.Contains(r.paths, "-") || r.ndjson && len(r.paths) == 0
	if !used {
		return nil
	}
	f, err := os.CreateTemp("", "normalize-*")
	if err != nil {
		return fmt.Errorf("no temporary file for standard input: %w", err)
	}
	r.spool = f.Name()
	copied := make(chan error, 1)
	go func() {
		_, err := io.Copy(f, r.stdin)
		if e := f.Close(); err == nil {
			err = e
		}
		copied <- err
	}()
	select {
	case err := <-copied:
		if err != nil {
			return fmt.Errorf("copying standard input to %s, to read it twice: %w (TMPDIR names another place)", r.spool, reason(err))
		}
		return nil
	case <-ctx.Done():
		return errors.New("interrupted while reading standard input: nothing is written")
	}
}
