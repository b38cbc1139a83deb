package article

import "testing"

func TestUnlabel(t *testing.T) {
	tests := []struct{ name, line, want string }{
		{"label", "Why the boat sank in the harbour | Opinion", "Why the boat sank in the harbour"},
		{"outlet behind a bar", "Boat sinks in harbour town | Harbour Post", "Boat sinks in harbour town"},
		{"outlet behind a dash", "Boat sinks in harbour town - BBC News", "Boat sinks in harbour town"},
		{"agency", "Boat sinks in harbour town | Reuters", "Boat sinks in harbour town"},
		{"section and outlet", "Boat sinks in harbour town | World | The Harbour Times", "Boat sinks in harbour town"},
		{"domain", "Boat sinks in harbour town - harbourpost.example", "Boat sinks in harbour town"},
		{"field", "Title: Boat sinks in harbour", "Boat sinks in harbour"},
		{"field alone", "Title:", "Title:"},
		{"who said it", "Boat sank within an hour - harbour police", "Boat sank within an hour - harbour police"},
		{"reports", "Boat sinks in harbour town - reports", "Boat sinks in harbour town - reports"},
		{"a clause", "Boat sinks in harbour town - The Mayor Knew", "Boat sinks in harbour town - The Mayor Knew"},
		{"one word of a title", "The sky over the harbour town - Times", "The sky over the harbour town - Times"},
		{"short", "Boats | Opinion", "Boats | Opinion"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := unlabel(tt.line); got != tt.want {
				t.Errorf("unlabel(%q) = %q, want %q", tt.line, got, tt.want)
			}
		})
	}
}
