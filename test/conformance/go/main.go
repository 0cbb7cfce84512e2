// Runs the test vectors with github.com/santhosh-tekuri/jsonschema.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

type group struct {
	Description string
	Schema      struct {
		Ref string `json:"$ref"`
	}
	Tests []struct {
		Description string
		Data        json.RawMessage
		Valid       bool
	}
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func main() {
	const generated = "../../../generated"
	var groups []group
	if err := json.Unmarshal(must(os.ReadFile(generated+"/conformance.json")), &groups); err != nil {
		panic(err)
	}
	passed, failed := 0, 0
	for _, dialect := range []string{"2020-12", "draft-07"} {
		folder := generated + "/schemas"
		if dialect == "draft-07" {
			folder += "/draft-07"
		}
		for _, profile := range []string{"lenient", "strict"} {
			counts := map[bool]int{}
			for _, group := range groups {
				if !strings.HasSuffix(group.Description, profile) {
					continue
				}
				files := []string{group.Schema.Ref}
				// What an event's bundle says, the union in the same folder has to say too.
				if name := path.Base(group.Schema.Ref); name != "envelope.schema.json" && name != "webhook.schema.json" {
					files = append(files, path.Join(path.Dir(group.Schema.Ref), "webhook.schema.json"))
				}
				for _, file := range files {
					schema := must(jsonschema.NewCompiler().Compile(folder + "/" + file))
					for _, test := range group.Tests {
						data := must(jsonschema.UnmarshalJSON(strings.NewReader(string(test.Data))))
						agrees := (schema.Validate(data) == nil) == test.Valid
						counts[agrees]++
						if !agrees {
							fmt.Printf("%s, %s: not so that %s\n", dialect, file, test.Description)
						}
					}
				}
			}
			fmt.Printf("santhosh-tekuri/jsonschema\t%s\t%s\t%d\t%d\n", dialect, profile, counts[true], counts[false])
			passed, failed = passed+counts[true], failed+counts[false]
		}
	}
	fmt.Printf("%d passed, %d failed\n", passed, failed)
	if failed > 0 {
		os.Exit(1)
	}
}
