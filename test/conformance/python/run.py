"""Runs the test vectors with the validators of PyPI: jsonschema, jsonschema-rs and fastjsonschema."""

import json
import sys
from pathlib import Path

import fastjsonschema
import jsonschema
import jsonschema_rs

contract = Path(sys.argv[1])
groups = json.loads((contract / "conformance.json").read_text("utf-8"))
folders = {"2020-12": contract / "schemas", "draft-07": contract / "schemas" / "draft-07"}


def fast(schema):
    validate = fastjsonschema.compile(schema)

    def is_valid(data):
        try:
            validate(data)
            return True
        except fastjsonschema.JsonSchemaValueException:
            return False

    return is_valid


# fastjsonschema knows drafts 4, 6 and 7.
validators = {
    "jsonschema": (lambda schema: jsonschema.validators.validator_for(schema)(schema).is_valid, ["2020-12", "draft-07"]),
    "jsonschema-rs": (lambda schema: jsonschema_rs.validator_for(schema).is_valid, ["2020-12", "draft-07"]),
    "fastjsonschema": (fast, ["draft-07"]),
}

passed = failed = 0
for name, (compile_schema, dialects) in validators.items():
    for dialect in dialects:
        for profile in ("lenient", "strict"):
            counts = [0, 0]
            for group in (each for each in groups if each["profile"] == profile):
                for file in (each["$ref"] for each in [group["schema"], *group["also"]]):
                    is_valid = compile_schema(json.loads((folders[dialect] / file).read_text("utf-8")))
                    for test in group["tests"]:
                        agrees = is_valid(test["data"]) == test["valid"]
                        counts[not agrees] += 1
                        if not agrees:
                            print(f"{name}, {dialect}, {file}: disagrees that {test['description']}")
            print(name, dialect, profile, *counts, sep="\t")
            passed, failed = passed + counts[0], failed + counts[1]
print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0)
