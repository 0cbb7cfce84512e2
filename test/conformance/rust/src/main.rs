//! Runs the test vectors with the crates jsonschema and boon.
use serde_json::Value;
use std::{fs, path::Path, process::exit};

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
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../generated");
    let groups = read(&generated.join("conformance.json"));
    let validators: [(&str, fn(Value) -> Check); 2] = [("jsonschema", with_jsonschema), ("boon", with_boon)];
    let (mut passed, mut failed) = (0, 0);
    for (name, compile) in validators {
        for (dialect, folder) in [("2020-12", "schemas"), ("draft-07", "schemas/draft-07")] {
            for profile in ["lenient", "strict"] {
                let mut counts = [0, 0];
                for group in groups.as_array().unwrap() {
                    if !group["description"].as_str().unwrap().ends_with(profile) {
                        continue;
                    }
                    let reference = Path::new(group["schema"]["$ref"].as_str().unwrap());
                    let is_event = !["envelope.schema.json", "webhook.schema.json"].contains(&reference.file_name().unwrap().to_str().unwrap());
                    // What an event's bundle says, the union in the same folder has to say too.
                    let union = is_event.then(|| reference.with_file_name("webhook.schema.json"));
                    for file in [Some(reference.to_path_buf()), union].into_iter().flatten() {
                        let check = compile(read(&generated.join(folder).join(&file)));
                        for test in group["tests"].as_array().unwrap() {
                            let agrees = check(&test["data"]) == test["valid"].as_bool().unwrap();
                            counts[usize::from(!agrees)] += 1;
                            if !agrees {
                                println!("{name}, {dialect}, {}: not so that {}", file.display(), test["description"]);
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
