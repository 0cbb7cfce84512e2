// Loads deliveries, a type and a body a line, and prints what the structs made of each, or why they refused it.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"recipes/webhooks"
)

var loaders = map[string]func(body string) (any, error){
	"contact.tag.added": load[webhooks.ContactTagAdded],
}

func load[Event any](body string) (any, error) {
	var event Event
	err := json.Unmarshal([]byte(body), &event)
	return event, err
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		eventType, body, _ := strings.Cut(lines.Text(), "\t")
		event, err := loaders[eventType](body)
		if err != nil {
			fmt.Println("refused:", err)
			continue
		}
		text, err := json.Marshal(event)
		if err != nil {
			panic(err)
		}
		fmt.Println(string(text))
	}
	if err := lines.Err(); err != nil {
		panic(err)
	}
}
