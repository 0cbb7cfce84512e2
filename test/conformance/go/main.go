// Runs the test vectors with github.com/santhosh-tekuri/jsonschema.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

func main() {
	contract := os.Args[1]
	var groups []struct {
		Profile string
		Schema  struct {
			Ref string `json:"$ref"`
		}
		Also []struct {
			Ref string `json:"$ref"`
		}
		Tests []struct {
			Description string
			Data        any
			Valid       bool
		}
	}
	vectors, err := os.Open(path.Join(contract, "conformance.json"))
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
				if group.Profile != profile {
					continue
				}
				files := []string{group.Schema.Ref}
				for _, also := range group.Also {
					files = append(files, also.Ref)
				}
				for _, file := range files {
					schema := jsonschema.NewCompiler().MustCompile(path.Join(contract, folder, file))
					for _, test := range group.Tests {
						agrees := (schema.Validate(test.Data) == nil) == test.Valid
						counts[agrees]++
						if !agrees {
							fmt.Printf("%s, %s: disagrees that %s\n", dialect, file, test.Description)
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
