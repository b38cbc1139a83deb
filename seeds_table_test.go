package newsnorm_test

import (
	"fmt"
	"strings"

	"github.com/newsnorm/newsnorm/quote"
	"github.com/newsnorm/newsnorm/span"
)

const blinken = "Antony Blinken"

// expectations is what the five records must say.
var expectations = []expectation{
	date(0, "2022-10-22"),
	title(0, ""),
	removed(0, "Inputs from AP", "Inputs from AP"),
	removed(0, "Image: AP", "Image: AP"),
	agency(0, "AP"),
	block(0, span.Heading, "US & allies accuse Russia of using Iranian drones in Ukraine"),
	said(0, "In recent days, we have witnessed", "Antony Blinken", blinken, quote.Direct),
	said(0, "These strikes have a clear goal", "", blinken, quote.Direct),
	said(0, "President Putin thinks that these attacks will somehow", "He", blinken, quote.Direct),
	said(0, "it will not extinguish the Ukrainian spirit.", "He", blinken, quote.Direct),
	said(0, "\"somehow break the will of Ukrainian people.\"", "", blinken, quote.Mixed, quote.Direct),
	said(0, "\"deepen\"", "Blinken", blinken, quote.Mixed, quote.Direct),
	said(0, "will make it harder for Ukrainians to heat their homes", "Blinken", blinken, quote.Indirect),
	said(0, "any violations of UNSC,", "", "Jeffrey DeLaurentis", quote.Mixed, quote.Direct),
	said(0, "carrying out its mandated responsibilities.", "DeLaurentis", "Jeffrey DeLaurentis", quote.Mixed, quote.Direct),
	said(0, "an investigation would breach the UN charter", "Vassily Nebenzia", "Vassily Nebenzia", quote.Indirect),
	said(0, "2015 UN Security Council resolution and international", "", "US and its allies", quote.Mixed, quote.Direct),
	named(0, "United States", "US", "U.S.", "USA", "United States"),
	named(0, "United Nations", "UN", "United Nations"),
	mention(0, "US Secretary of State |Antony Blinken| has", blinken),
	mention(0, "with French Foreign Minister |Catherine Colonna|", "Catherine Colonna"),

	date(1, "2022-10-27"),
	title(1, "Russia's Use of Iranian Drones in Ukraine 'Appalling': Blinken"),
	{1, "the header is removed alone", func(r record) error {
		for _, e := range r.Edits {
			if strings.HasPrefix(e.Rule, "header/") {
				return equal("header", strings.TrimSpace(e.Old), "date 2022-10-27")
			}
		}
		return fmt.Errorf("no edit of a header")
	}},
	removed(1, "Support The Moscow Times!", "Support The Moscow Times!"),
	removed(1, "Contribute today", "Contribute today"),
	removed(1, "Now is the time to support independent", "reporting from Russia!"),
	removed(1, "Contribute Today", "Contribute Today"),
	removed(1, "Read more", ""),
	bylines(1, "AFP"),
	agency(1, "AFP"),
	block(1, span.Caption, "Wednesday, Oct. 26. TASS"),
	{1, "no quote of a teaser", func(r record) error {
		from := r.find("Read more").Start
		for _, q := range r.Quotes {
			for _, s := range q.Raw.Content {
				if s.End > from {
					return fmt.Errorf("quote %q", q.Text)
				}
			}
		}
		return nil
	}},
	said(1, "\"appalling,\"", "Antony Blinken", blinken, quote.Mixed, quote.Direct),
	said(1, "kill Ukrainian civilians and destroy the infrastructure", "Blinken", blinken, quote.Mixed, quote.Direct),
	said(1, "Canada and the United States will keep working", "he", blinken, quote.Direct),
	said(1, "We have not supplied Russia with any weapons", "Hossein Amir-Abdollahian", "Hossein Amir-Abdollahian", quote.Direct),
	said(1, "If... it becomes clear to us that Russia has used", "he", "Hossein Amir-Abdollahian", quote.Direct),
	said(1, "around 400 Iranian drones have already been used", "Ukraine", "Ukraine", quote.Indirect),
	named(1, "United States", "US", "U.S.", "USA", "United States"),

	mention(1, "U.S. Secretary of State |Antony Blinken| said", blinken),

	date(2, ""),
	title(2, "US did not encourage or enable Ukraine to strike inside Russia, Blinken says"),
	removed(2, "• Oops!", "Please try again later."),
	removed(2, "The Associated Press contributed to this report.", "The Associated Press contributed to this report."),
	removed(2, "For the latest news, weather, sports", "head to The Hill."),
	agency(2, "AP"),
	said(2, "We have neither encouraged nor enabled", "Blinken", blinken, quote.Direct),
	said(2, "But the important thing is to understand", "Blinken", blinken, quote.Direct),
	said(2, "the U.S. has not encouraged or enabled Ukrainian forces", "Antony Blinken", blinken, quote.Indirect),
	said(2, "“necessary measures”", "Dmitry Peskov", "Dmitry Peskov", quote.Mixed, quote.Direct),
	named(2, "United States", "US", "U.S.", "USA", "United States"),

	mention(2, "Secretary of State |Antony Blinken| said", blinken),

	date(3, ""),
	title(3, "Blinken: Putin shows no signs of engaging in diplomacy"),
	removed(3, "(Disclaimer: This story is auto-generated", "may have been reworked by"),
	{3, "the name under the disclaimer is not part of the body", func(r record) error {
		s := r.find("Christi C. Elwood")
		for _, b := range r.Blocks {
			if b.Raw.Overlaps(s) && b.Kind != span.Byline {
				return fmt.Errorf("it stands in a %s", b.Kind)
			}
		}
		return nil
	}},
	said(3, "Everything indicates that, far from being willing", "Blinken", blinken, quote.Direct),
	said(3, "We are and will be considering all means", "", blinken, quote.Direct),
	{3, "a quote without a cue of its own", func(r record) error {
		if q := r.quoted(r.find("We are and will be considering all means")); q == nil || !q.Cue.Empty() {
			return fmt.Errorf("quote %+v", q)
		}
		return nil
	}},
	said(3, "We believe Russia has received dozens", "Blinken", blinken, quote.Direct),
	{3, "the quote that is never closed ends with its paragraph", func(r record) error {
		q := r.quoted(r.find("We believe Russia has received dozens"))
		if q == nil {
			return fmt.Errorf("no quote")
		}
		if end := q.Raw.Content[len(q.Raw.Content)-1].End; end != r.find("in an aggressive and dangerous manner.").End {
			return fmt.Errorf("it ends at %d: %q", end, q.Text)
		}
		return nil
	}},
	said(3, "directly engaged on the ground", "White House", "White House", quote.Mixed, quote.Direct),
	said(3, "We support the search for stability for Haiti", "Colonna", "Catherine Colonna", quote.Direct),
	said(3, "a second resolution was being prepared to help", "Linda Thomas-Greenfield", "Linda Thomas-Greenfield", quote.Indirect),
	named(3, "United States", "US", "U.S.", "USA", "United States"),
	named(3, "United Nations", "UN", "United Nations"),

	mention(3, "US Secretary of State |Antony Blinken| said", blinken),

	date(4, ""),
	title(4, "The United States is ready for diplomacy with Russia to end Moscow’s invasion of Ukraine"),
	removed(4, "(With information from Europe Press)", "(With information from Europe Press)"),
	said(4, "We reaffirm our commitment to meaningful diplomacy", "", blinken, quote.Direct),
	said(4, "considers and reconsiders by all means", "blink", blinken, quote.Mixed, quote.Direct),
	said(4, "When it comes to diplomacy to end the war", "he", blinken, quote.Direct),
	said(4, "is not only extraordinarily brave and resilient", "he", blinken, quote.Mixed, quote.Direct),
	{4, "a quote in two parts", func(r record) error {
		q := r.quoted(r.find("is not only extraordinarily brave and resilient"))
		if p := r.quoted(r.find("the fundamental problem")); q == nil || p == nil || p.Cue != q.Cue {
			return fmt.Errorf("parts %+v and %+v", p, q)
		}
		return nil
	}},
	said(4, "Ukrainians are fighting for their country", "blink", blinken, quote.Mixed, quote.Direct),
	said(4, "The sooner Russian President Vladimir Putin understands", "", blinken, quote.Direct),
	said(4, "It is obvious that Russian terror will continue", "Shmigal", "Denis Shmigal", quote.Direct),
	said(4, "“are likely”", "", "Denis Shmigal", quote.Mixed, quote.Direct),
	said(4, "“be prepared”", "", "Denis Shmigal", quote.Mixed, quote.Direct),
	said(4, "doubling and tripling its aggression", "", "US government", quote.Mixed, quote.Direct),
	named(4, "United States", "US", "U.S.", "USA", "United States"),
	named(4, "Kyiv", "kyiv", "Kyiv"),
	mention(4, "|Antony Blink|assured", blinken),
	mention(4, "although The |blink| has", blinken),
	mention(4, "The |blink|Russia", blinken),
	mention(4, "|Ukraine|although", "Ukraine"),
	mention(4, "|Ukraine|Russia “shows", "Ukraine"),
	mention(4, "Ukraine|Russia| “shows", "Russia"),
	mention(4, "blink|Russia| would", "Russia"),
	keeps(4, "Antony Blinkassured"),
	keeps(4, "The blinkRussia"),
	alone(4, blinken),

	twice(0), twice(1), twice(2), twice(3), twice(4),
}
