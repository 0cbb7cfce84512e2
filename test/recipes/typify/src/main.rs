//! Loads deliveries, a type and a body a line, and prints what the structs made of each, or why they refused it.
#![allow(dead_code)] // each module brings more than is used here

use serde::{de::DeserializeOwned, Serialize};
use std::io::stdin;

mod contact_tag_added;

fn load<Event: DeserializeOwned + Serialize>(body: &str) -> serde_json::Result<String> {
    serde_json::to_string(&serde_json::from_str::<Event>(body)?)
}

fn main() {
    for line in stdin().lines().map(Result::unwrap) {
        let (event_type, body) = line.split_once('\t').unwrap();
        let loaded = match event_type {
            "contact.tag.added" => load::<contact_tag_added::ContactTagAdded>(body),
            _ => panic!("there is no module for {event_type}"),
        };
        println!("{}", loaded.unwrap_or_else(|error| format!("refused: {error}")));
    }
}
