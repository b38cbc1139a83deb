package article_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/newsnorm/newsnorm/article"
	"github.com/newsnorm/newsnorm/clean"
	"github.com/newsnorm/newsnorm/span"
)

func ExampleParser_Parse() {
	text := `Boat sinks in harbour, nobody hurt

By Ann Moor, Staff Writer
Nov. 19, 2019 / 8:16 AM

OSLO (Reuters) - A boat sank in the harbour on Monday, the police of the city said.

Correction: An earlier version misstated the day.`
	var p article.Parser
	a := p.Parse(text)
	fmt.Println(a.Date, a.Bylines, a.Dateline, a.Agencies)
	for _, b := range a.Blocks {
		fmt.Printf("%-9s %.40s\n", b.Kind, b.Span.In(text))
	}
	// Output:
	// 2019-11-19 [Ann Moor] OSLO [Reuters]
	// title     Boat sinks in harbour, nobody hurt
	// byline    By Ann Moor, Staff Writer
	// dateline  Nov. 19, 2019 / 8:16 AM
	// paragraph OSLO (Reuters) - A boat sank in the harb
	// note      Correction: An earlier version misstated
}

func ExampleParser_ParseCleaned() {
	text, err := clean.New(clean.Datelines()).Clean("VIK (Reuters) - Norland will open three ferry routes next year, Transport Minister Kari Lund said on Friday.\n\n" +
		"“We have waited too long for this,” Lund told reporters in the harbour of Vik, where the first of the ships is moored.")
	if err != nil {
		fmt.Println(err)
		return
	}
	// Without the dateline the first line may as well be a headline.
	var p article.Parser
	fmt.Println(p.Parse(text.String()).Blocks[0].Kind, p.ParseCleaned(text).Blocks[0].Kind)
	// Output: title paragraph
}

func ExampleParseHeader() {
	d, end, err := article.ParseHeader(" date 2022-10-22 A boat sank.")
	fmt.Println(d, end, err)

	_, _, err = article.ParseHeader("date 2022-13-45 A boat sank.")
	var bad *article.HeaderError
	fmt.Println(errors.As(err, &bad), err)
	// Output:
	// 2022-10-22 17 <nil>
	// true date "2022-13-45" at byte 5: month out of range
}

func ExampleParseDate() {
	text := "Published Tue, Nov 19 20195:07 PM ESTUpdated an hour ago"
	d, at, ok := article.ParseDate(text)
	fmt.Println(d, at.In(text), ok)
	// Output: 2019-11-19 Nov 19 2019 true
}

func ExampleParser_ReadHeader() {
	page := "Home\nSport\nBoat sinks in harbour, nobody hurt\nBy Ann Moor\nShare\nMay 3, 2020\nA boat sank in the harbour on Sunday."
	body := span.Span{Start: len(page) - len("A boat sank in the harbour on Sunday."), End: len(page)}
	h := new(article.Parser).ReadHeader(page, body)
	fmt.Printf("%q %v %q\n", h.Title, h.Date, h.Bylines)
	// Output: "Boat sinks in harbour, nobody hurt" 2020-05-03 ["Ann Moor"]
}

func ExampleFactsOf() {
	fmt.Println(article.FactsOf("credit/wire", "(With information from Europa Press and AP)").Agencies)
	// Output: [Europa Press AP]
}

// A headline that the caller knows is found wherever it stands.
func ExampleParser() {
	text := "Lake Press\nBoat sinks in harbour, nobody hurt\nA boat sank in the harbour on Monday, the police of the city said."
	p := article.Parser{Title: "Boat sinks in harbour, nobody hurt"}
	a := p.Parse(text)
	fmt.Println(a.Title)
	for _, b := range a.Blocks {
		fmt.Printf("%s %.12q\n", b.Kind, b.Span.In(text))
	}
	// Output:
	// Boat sinks in harbour, nobody hurt
	// heading "Lake Press"
	// title "Boat sinks i"
	// paragraph "A boat sank "
}

// A Date is a day without a zone; the zero value is no date.
func ExampleDate() {
	d := article.Date{Year: 2024, Month: time.May, Day: 7}
	fmt.Println(d, d.IsZero(), article.Date{}.IsZero())
	// Output: 2024-05-07 false true
}

// What looks like a fact and cannot be one is reported, and the text stays.
func ExampleProblem() {
	text := "date 2022-13-45 A boat sank."
	for _, p := range new(article.Parser).Parse(text).Problems {
		fmt.Printf("%q: %s\n", p.Span.In(text), p.Message)
	}
	// Output: "date 2022-13-45": date 2022-13-45: month out of range
}
