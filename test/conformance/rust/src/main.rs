//! Runs the test vectors with the crates jsonschema and boon.
use serde_json::Value;
use std::{env, fs, iter::once, path::Path, process::exit};

type Check = Box<dyn Fn(&Value) -> bool>;

fn read(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn with_jsonschema(schema: Value) -> Check {
    let validator = jsonschema::validator_for(&schema).unwrap();
    Box::new(move |data| validator.is_valid(data))
}

fn with_boon(schema: Value) -> Check {
    let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
    compiler.add_resource("https://example.com/schema.json", schema).unwrap();
    let index = compiler.compile("https://example.com/schema.json", &mut schemas).unwrap();
    Box::new(move |data| schemas.validate(data, index).is_ok())
}

fn main() {
    let contract = env::args().nth(1).expect("the path of generated/<family>");
    let contract = Path::new(&contract);
    let groups = read(&contract.join("conformance.json"));
    let validators: [(&str, fn(Value) -> Check); 2] = [("jsonschema", with_jsonschema), ("boon", with_boon)];
    let (mut passed, mut failed) = (0, 0);
    for (name, compile) in validators {
        for (dialect, folder) in [("2020-12", "schemas"), ("draft-07", "schemas/draft-07")] {
            for profile in ["lenient", "strict"] {
                let mut counts = [0, 0];
                for group in groups.as_array().unwrap() {
                    if group["profile"] != profile {
                        continue;
                    }
                    for bundle in once(&group["schema"]).chain(group["also"].as_array().unwrap()) {
                        let file = bundle["$ref"].as_str().unwrap();
                        let check = compile(read(&contract.join(folder).join(file)));
                        for test in group["tests"].as_array().unwrap() {
                            let agrees = check(&test["data"]) == test["valid"].as_bool().unwrap();
                            counts[usize::from(!agrees)] += 1;
                            if !agrees {
                                println!("{name}, {dialect}, {file}: disagrees that {}", test["description"]);
                            }
                        }
                    }
                }
                println!("{name}\t{dialect}\t{profile}\t{}\t{}", counts[0], counts[1]);
                (passed, failed) = (passed + counts[0], failed + counts[1]);
            }
        }
    }
    println!("{passed} passed, {failed} failed");
    exit(i32::from(failed > 0));
}
