module github.com/newsnorm/newsnorm/tools

go 1.26.0

require github.com/newsnorm/newsnorm v0.0.0

require golang.org/x/text v0.43.0 // indirect

replace github.com/newsnorm/newsnorm => ../
