package page

// repeats marks the lines whose words are also those of another line.
func (v *View) repeats() {
	lines, size := v.Lines, 16
	for size < 2*len(lines) {
		size *= 2
	}
	v.seen = room(v.seen, size)
	seen := v.seen // indices of lines plus one, by hash
	mask := uint32(size - 1)
	for i := range lines {
		l := &lines[i]
		if l.Words == 0 {
			continue
		}
		at := l.Hash & mask
		for seen[at] > 0 && lines[seen[at]-1].Hash != l.Hash {
			at = (at + 1) & mask
		}
		if j := seen[at]; j > 0 {
			lines[j-1].Shape |= Repeated
			l.Shape |= Repeated | Echo
		} else {
			seen[at] = int32(i + 1)
		}
	}
}
