package clean

// A Titled cleaner can use a headline that the caller knows, for example to find
// where the article begins on a page. WithTitle returns the cleaner for a text
// with that headline; it does not change the receiver.
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
