// Package browser opens the report of the normalize command in headless
// Chromium and checks what a reader gets. It is a module of its own, so that the
// library does not depend on a browser driver. It needs the program chromium
// (or the one that the variable CHROMIUM names); without it the tests are
// skipped, unless CI is set.
package browser

import (
	"context"
	"encoding/json"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// hostile is an article that tries to become part of the page.
const hostile = `date 2024-02-30 <script>window.hacked = 1</script>

Mayor <img src=x onerror="window.hacked=2"> Speaks

"<svg onload=window.hacked=3>We will & must go on," said Ann "><script>window.hacked=4</script> Lee.

'); window.hacked=5; // --></style><style>body{display:none}</style> {{.}} ` + "\u202e evil \x00 \x1b[31m" + `

Inputs from AP
`

// open writes the report of the given command line and loads it.
func open(t *testing.T, args ...string) (ctx context.Context, console func() []string) {
	t.Helper()
	dir := t.TempDir()
	bin := filepath.Join(dir, "normalize")
	if out, err := exec.Command("go", "build", "-C", "../../..", "-o", bin, "./examples/normalize").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	page := filepath.Join(dir, "report.html")
	if out, err := exec.Command(bin, append([]string{"-report", page}, args...)...).CombinedOutput(); err != nil {
		t.Fatalf("normalize: %v\n%s", err, out)
	}
	name := os.Getenv("CHROMIUM")
	if name == "" {
		name = "chromium"
	}
	path, err := exec.LookPath(name)
	if err != nil {
		if os.Getenv("CI") != "" {
			t.Fatalf("%v: install chromium", err)
		}
		t.Skipf("%v: install chromium to run this test", err)
	}
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.UserDataDir(filepath.Join(dir, "profile")), chromedp.WindowSize(1280, 1600),
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-quic", true))
	alloc, cancelAlloc := chromedp.NewExecAllocator(context.Background(), opts...)
	ctx, cancel := chromedp.NewContext(alloc)
	ctx, cancelTime := context.WithTimeout(ctx, 90*time.Second)
	t.Cleanup(func() { cancelTime(); cancel(); cancelAlloc() })
	var mu sync.Mutex
	var lines []string
	err = chromedp.Listen(ctx, func(e any) {
		mu.Lock()
		defer mu.Unlock()
		switch e := e.(type) {
		case *runtime.EventConsoleAPICalled:
			b, _ := json.Marshal(e.Args)
			lines = append(lines, string(b))
		case *runtime.EventExceptionThrown:
			b, _ := json.Marshal(e.ExceptionDetails)
			lines = append(lines, string(b))
		case *log.EventEntryAdded:
			lines = append(lines, e.Entry.Text)
		}
	})
	if err != nil {
		t.Fatalf("start %s: %v", path, err)
	}
	address := (&url.URL{Scheme: "file", Path: page}).String()
	if err := chromedp.Do(ctx, chromedp.Navigate(address), chromedp.WaitReady("footer")); err != nil {
		t.Fatalf("load: %v", err)
	}
	return ctx, func() []string { mu.Lock(); defer mu.Unlock(); return lines }
}

func eval[T any](t *testing.T, ctx context.Context, js string) T {
	t.Helper()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](js))
	if err != nil {
		t.Fatalf("%s: %v", js, err)
	}
	return v
}

func screenshot(t *testing.T, ctx context.Context, name string) {
	dir := os.Getenv("SCREENSHOTS")
	if dir == "" {
		return
	}
	png, err := chromedp.Run(ctx, chromedp.FullScreenshot(100))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, name+".png"), png, 0o666); err != nil {
		t.Fatal(err)
	}
}

func TestFiveArticles(t *testing.T) {
	ctx, console := open(t)
	if n := eval[int](t, ctx, `document.querySelectorAll("section.article").length`); n != 5 {
		t.Errorf("%d articles shown, want 5", n)
	}
	if n := eval[int](t, ctx, `document.querySelectorAll("table tbody tr").length`); n != 5 {
		t.Errorf("%d rows in the table, want 5", n)
	}
	gone := eval[string](t, ctx, `[...document.querySelectorAll("#a1 del.gone")].map(e => e.textContent).join("|")`)
	for _, want := range []string{"Inputs from AP", "Image: AP"} {
		if !strings.Contains(gone, want) {
			t.Errorf("article 1: %q is not struck through in %q", want, gone)
		}
	}
	if s := eval[string](t, ctx, `getComputedStyle(document.querySelector("#a1 del.gone")).textDecorationLine`); s != "line-through" {
		t.Errorf("removed text has text-decoration %q", s)
	}
	if tip := eval[string](t, ctx, `document.querySelector("#a1 del.gone:last-of-type").dataset.tip`); !strings.HasPrefix(tip, "removed: ") {
		t.Errorf("the tip of a removed stretch is %q", tip)
	}
	// A quote and its speaker have the same colour class.
	same := eval[bool](t, ctx, `(() => { const k = e => [...e.classList].find(c => /^s\d$/.test(c));
		return [...document.querySelectorAll("#a3 .speaker")].every(s => [...document.querySelectorAll("#a3 .quote")].some(q => k(q) == k(s))) })()`)
	if !same {
		t.Error("a speaker has a colour that no quote has")
	}
	if n := eval[int](t, ctx, `document.querySelectorAll("svg[role=img] g").length`); n == 0 {
		t.Error("no chart of speakers")
	}
	if wide := eval[bool](t, ctx, `document.documentElement.scrollWidth > innerWidth`); wide {
		t.Error("the page scrolls sideways")
	}
	if lines := console(); len(lines) > 0 {
		t.Errorf("console: %q", lines)
	}
	screenshot(t, ctx, "five")
}

func TestKeyboard(t *testing.T) {
	ctx, _ := open(t)
	tab := chromedp.KeyEvent("\t")
	if err := chromedp.Do(ctx, tab); err != nil {
		t.Fatal(err)
	}
	if s := eval[string](t, ctx, `document.activeElement.className`); s != "skip" {
		t.Errorf("the first stop of the Tab key is %q, want the skip link", s)
	}
	for range 40 {
		if err := chromedp.Do(ctx, tab); err != nil {
			t.Fatal(err)
		}
		if eval[bool](t, ctx, `!!document.activeElement.dataset.tip`) {
			shown := eval[string](t, ctx, `getComputedStyle(document.activeElement, "::after").content`)
			if tip := eval[string](t, ctx, `document.activeElement.dataset.tip`); !strings.Contains(shown, tip[:4]) {
				t.Errorf("focus shows %q, want the tip %q", shown, tip)
			}
			return
		}
	}
	t.Error("40 times Tab reached nothing with a tip")
}

// TestPrint: on paper nothing is cut at the right edge, what only a click opens
// is open, and a dark screen does not make dark paper.
func TestPrint(t *testing.T) {
	ctx, _ := open(t)
	media := emulation.SetEmulatedMediaParams{Media: "print", Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}}}
	setPrint := chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, emulation.SetEmulatedMedia, media)
		return err
	})
	const a4 = 680 // CSS pixels between the margins
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(a4, 1000), setPrint); err != nil {
		t.Fatal(err)
	}
	if wide := eval[string](t, ctx, `[...document.querySelectorAll("main :is(table, td, th, svg, div, aside, li, dd)")].filter(e => e.getBoundingClientRect().right > innerWidth).map(e => e.tagName + "." + e.className).join(" ")`); wide != "" {
		t.Errorf("beyond the right edge: %s", wide)
	}
	if n := eval[int](t, ctx, `[...document.querySelectorAll("details li")].filter(e => !e.checkVisibility({contentVisibilityAuto: true}) || e.offsetHeight == 0).length`); n != 0 {
		t.Errorf("%d items of lists are not printed", n)
	}
	if c := eval[string](t, ctx, `getComputedStyle(document.body).backgroundColor`); c != "rgb(255, 255, 255)" {
		t.Errorf("the paper is %s", c)
	}
	screenshot(t, ctx, "print")
}

func TestHostileArticle(t *testing.T) {
	file := filepath.Join(t.TempDir(), `a"><script>window.hacked=9<.txt`)
	if err := os.WriteFile(file, []byte(hostile), 0o666); err != nil {
		t.Fatal(err)
	}
	ctx, console := open(t, file)
	if hacked := eval[bool](t, ctx, `window.hacked !== undefined`); hacked {
		t.Error("the article ran as script")
	}
	if n := eval[int](t, ctx, `document.querySelectorAll("script, img, section svg, section style").length`); n != 0 {
		t.Errorf("the article made %d elements", n)
	}
	if text := eval[string](t, ctx, `document.querySelector(".text").textContent`); !strings.Contains(text, "<script>window.hacked = 1</script>") {
		t.Errorf("the article's markup is not shown as text: %.200q", text)
	}
	if text := eval[string](t, ctx, `document.body.textContent`); strings.ContainsAny(text, "\u202e\x00\x1b") {
		t.Error("control characters reached the page")
	}
	if h := eval[int](t, ctx, `document.body.offsetHeight`); h < 100 {
		t.Error("the page is hidden")
	}
	if s := eval[string](t, ctx, `document.querySelector(".problems").textContent`); !strings.Contains(s, "2024-02-30") {
		t.Errorf("problems on top: %q", s)
	}
	if lines := console(); len(lines) > 0 {
		t.Errorf("console: %q", lines)
	}
	screenshot(t, ctx, "hostile")
}
