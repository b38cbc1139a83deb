package clean

// A Titled cleaner makes use of a headline that the caller knows, as page
// cleaners do that look for where the article starts. WithTitle returns the
// cleaner to use for a text with that headline and leaves the receiver as it
// is.
type Titled interface {
	Cleaner
	WithTitle(title string) Cleaner
}

// WithTitle returns the pipeline for a text whose headline is known. It is p
// itself if title is empty or no cleaner is [Titled].
func (p *Pipeline) WithTitle(title string) *Pipeline {
	if title == "" {
		return p
	}
	var own []Cleaner
	for i, c := range p.cleaners {
		if t, ok := c.(Titled); ok {
			if own == nil {
				own = p.Cleaners()
			}
			own[i] = t.WithTitle(title)
		}
	}
	if own == nil {
		return p
	}
	return &Pipeline{own}
}
