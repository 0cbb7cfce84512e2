"""Loads deliveries, a type and a body a line, and prints what the models made of each, or why they refused it."""

import sys

from pydantic import ValidationError

import webhooks

models = {
    "contact.tag.added": webhooks.ContactTagAdded,
}

for line in sys.stdin.buffer:
    event_type, body = line.split(b"\t", 1)
    try:
        event = models[event_type.decode()].model_validate_json(body, strict=True)
        print(event.model_dump_json())
    except ValidationError as error:
        print("refused:", str(error).replace("\n", " "))
