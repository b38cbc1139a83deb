package clean

type funcCleaner struct {
	name string
	f    func(dst []Edit, text string) []Edit
}

func (c funcCleaner) Name() string                               { return c.name }
func (c funcCleaner) AppendEdits(dst []Edit, text string) []Edit { return c.f(dst, text) }

// Func returns the cleaner that f is: see [Cleaner] for what it must do.
func Func(name string, f func(dst []Edit, text string) []Edit) Cleaner { return funcCleaner{name, f} }
