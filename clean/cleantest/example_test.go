package cleantest_test

import (
	"strings"
	"testing"

	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/clean/cleantest"
)

// signOff removes the line with which an invented outlet ends its articles.
var signOff = clean.Lines("sign-off", func(line string) string {
	if strings.HasPrefix(line, "You have read the Harbour Post") {
		return "outlet/sign-off"
	}
	return ""
})

// A test of a cleaner calls Run with some texts, among them one that the
// cleaner changes.
func ExampleRun() {
	TestSignOff := func(t *testing.T) {
		cleantest.Run(t, signOff,
			"The ferry is late.\nYou have read the Harbour Post, thank you.\n",
			"The ferry is late.")
	}
	_ = TestSignOff
}
