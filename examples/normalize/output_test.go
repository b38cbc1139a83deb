package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/newsnorm/newsnorm"
)

// full is an output that takes a few bytes.
type full struct {
	room int
	err  error
}

func (f *full) Write(p []byte) (int, error) {
	if len(p) > f.room {
		return f.room, f.err
	}
	f.room -= len(p)
	return len(p), nil
}

func TestOutputFails(t *testing.T) {
	in := strings.Repeat(`{"id":"a","text":"Some text of an article."}`+"\n", 5000)
	for err, want := range map[error]string{
		syscall.ENOSPC: "no space left on the disk", syscall.EPIPE: "closed by its reader", errors.New("broken"): "broken",
	} {
		for _, room := range []int{0, 100_000} {
			var errs bytes.Buffer
			if status := run(t.Context(), []string{"-ndjson"}, strings.NewReader(in), &full{room, err}, &errs); status != 1 || !strings.Contains(errs.String(), want) {
				t.Errorf("%v after %d bytes: status %d, %s", err, room, status, &errs)
			}
		}
	}
	var errs bytes.Buffer
	if status := run(t.Context(), nil, nil, &full{0, syscall.ENOSPC}, &errs); status != 1 || !strings.Contains(errs.String(), "no space") {
		t.Errorf("summary: status %d, %s", status, &errs)
	}
}

// TestTakeBack: the part of a line that did not fit is cut off a file, and only
// off a file.
func TestTakeBack(t *testing.T) {
	name := write(t, filepath.Join(t.TempDir(), "out"), "")
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	io.WriteString(f, "whole\npart")
	takeBack(f, len("part"))
	takeBack(f, 0)
	takeBack(new(bytes.Buffer), 3)
	if data, err := os.ReadFile(name); string(data) != "whole\n" {
		t.Errorf("%q, %v", data, err)
	}
}

// TestConversation: a record comes out while the input stays open.
func TestConversation(t *testing.T) {
	in, typed := io.Pipe()
	shown, out := io.Pipe()
	done := make(chan int)
	go func() {
		done <- run(t.Context(), []string{"-ndjson"}, in, out, io.Discard)
		out.Close()
	}()
	answers := json.NewDecoder(shown)
	for i := range 3 {
		fmt.Fprintf(typed, `{"id":"%d","text":"Words."}`+"\n", i)
		var d newsnorm.Document
		if err := answers.Decode(&d); err != nil || d.ID != fmt.Sprint(i) {
			t.Fatalf("answer %d: %v, id %q", i, err, d.ID)
		}
	}
	typed.Close()
	if status := <-done; status != 0 {
		t.Errorf("status %d", status)
	}
}

// TestInterrupt: what is done is written in whole lines, although the input
// stays silent.
func TestInterrupt(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	in, typed := io.Pipe()
	var out, errs bytes.Buffer
	done := make(chan int)
	go func() { done <- run(ctx, []string{"-ndjson"}, in, &out, &errs) }()
	for i := range 100 {
		fmt.Fprintf(typed, `{"id":"%d","text":"Words."}`+"\n", i)
	}
	cancel()
	select {
	case status := <-done:
		if status != 1 || !strings.Contains(errs.String(), "interrupted") {
			t.Errorf("status %d, %s", status, &errs)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("still running")
	}
	for i, d := range parseRecords(t, out.String()) {
		if d.ID != fmt.Sprint(i) {
			t.Errorf("record %d has id %s", i, d.ID)
		}
	}
}
