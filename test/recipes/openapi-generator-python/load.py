"""Loads deliveries, a type and a body a line, and prints what the models made of each, or why they refused it."""

import sys

import systeme_io_webhooks as webhooks

models = {
    "contact.tag.added": webhooks.ContactTagAdded,
}

for line in sys.stdin.buffer:
    event_type, body = line.decode().split("\t", 1)
    try:
        print(models[event_type].from_json(body).to_json())
    except ValueError as error:
        print("refused:", str(error).replace("\n", " "))
