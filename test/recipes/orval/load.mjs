// Loads deliveries, a type and a body a line, and prints what the schemas made of each, or why they refused it.
import { createInterface } from "node:readline";
import * as schemas from "./webhooks.ts";

const loaders = {
  "contact.tag.added": schemas.receiveContactTagAddedBody,
};

for await (const line of createInterface({ input: process.stdin })) {
  const [type, body] = line.split("\t");
  const { success, data, error } = loaders[type].safeParse(JSON.parse(body));
  console.log(success ? JSON.stringify(data) : `refused: ${`${error}`.replaceAll("\n", " ")}`);
}
