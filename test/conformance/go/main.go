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

func main() {
	const generated = "../../../generated"
	var groups []struct {
		Description string
		Schema      map[string]string
		Tests       []struct {
			Description string
			Data        any
			Valid       bool
		}
	}
	vectors, err := os.Open(generated + "/conformance.json")
	if err != nil {
		panic(err)
	}
	decoder := json.NewDecoder(vectors)
	decoder.UseNumber() // as jsonschema.UnmarshalJSON does
	if err := decoder.Decode(&groups); err != nil {
		panic(err)
	}
	passed, failed := 0, 0
	for _, each := range [][2]string{{"2020-12", "schemas"}, {"draft-07", "schemas/draft-07"}} {
		dialect, folder := each[0], each[1]
		for _, profile := range []string{"lenient", "strict"} {
			counts := map[bool]int{}
			for _, group := range groups {
				if !strings.HasSuffix(group.Description, profile) {
					continue
				}
				files := []string{group.Schema["$ref"]}
				// What an event's bundle says, the union in the same folder has to say too.
				if name := path.Base(files[0]); name != "envelope.schema.json" && name != "webhook.schema.json" {
					files = append(files, path.Join(path.Dir(files[0]), "webhook.schema.json"))
				}
				for _, file := range files {
					schema := jsonschema.NewCompiler().MustCompile(path.Join(generated, folder, file))
					for _, test := range group.Tests {
						agrees := (schema.Validate(test.Data) == nil) == test.Valid
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
