package clean

// A piece is a stretch of a line that changed, and the stretch that it became.
// Lines are shorter than 4 GB.
type piece struct {
	start, end       uint32 // in the line
	newStart, newEnd uint32 // in the line that it became
	rule             uint8  // the number of a rule; its owner says of which
}

// join composes the pieces of two steps and appends the result to dst: a leads from
// a line to a middle text, b from there to the last text. Pieces that overlap in
// the middle text become one, with the rule of the widest of b.
func join(dst, a, b []piece) []piece {
	i, j := 0, 0
	var before, after int64 // line minus middle text, last text minus middle text
	for i < len(a) || j < len(b) {
		var start, end, widest uint32 // in the middle text
		var rule uint8
		from, to := before, after
		for first := true; ; first = false {
			var s, e, w uint32
			var r uint8
			if i < len(a) && (first && (j == len(b) || a[i].newStart <= b[j].start) || !first && a[i].newStart < end) {
				p := &a[i]
				s, e, r = p.newStart, p.newEnd, p.rule
				before = int64(p.end) - int64(p.newEnd)
				i++
			} else if j < len(b) && (first || b[j].start < end) {
				p := &b[j]
				s, e, w, r = p.start, p.end, p.end-p.start+1, p.rule
				after = int64(p.newEnd) - int64(p.end)
				j++
			} else {
				break
			}
			if first {
				start, end = s, e
			}
			end = max(end, e)
			if w >= widest {
				widest, rule = w, r
			}
		}
		dst = append(dst, piece{
			uint32(int64(start) + from), uint32(int64(end) + before),
			uint32(int64(start) + to), uint32(int64(end) + after), rule,
		})
	}
	return dst
}
