package page

// A set counts hashes, each up to 255 times. grow fixes its size.
type set struct {
	slots []setSlot
}

type setSlot struct {
	hash uint32
	n    uint8
}

// grow makes s empty, with room for n hashes.
func (s *set) grow(n int) {
	size := 8
	for size < 2*n {
		size *= 2
	}
	s.slots = room(s.slots, size)
}

// add counts h once.
func (s *set) add(h uint32) {
	mask := uint32(len(s.slots) - 1)
	i := h & mask
	for s.slots[i].n > 0 && s.slots[i].hash != h {
		i = (i + 1) & mask
	}
	s.slots[i].hash = h
	if s.slots[i].n < 255 {
		s.slots[i].n++
	}
}

// count returns how often h was added.
func (s *set) count(h uint32) uint8 {
	if len(s.slots) == 0 {
		return 0
	}
	mask := uint32(len(s.slots) - 1)
	i := h & mask
	for s.slots[i].n > 0 {
		if s.slots[i].hash == h {
			return s.slots[i].n
		}
		i = (i + 1) & mask
	}
	return 0
}
