// Loads deliveries, a type and a body a line, and prints what the schemas made of each, or why they refused it.
import { createInterface } from "node:readline";
import * as schemas from "./client/zod.gen.ts";

const loaders = {
  "contact.tag.added": schemas.zContactTagAdded,
};

// Ids are bigint, which JSON.stringify refuses.
const toJson = (value) => JSON.stringify(value, (_, each) => (typeof each === "bigint" ? Number(each) : each));

for await (const line of createInterface({ input: process.stdin })) {
  const [type, body] = line.split("\t");
  const { success, data, error } = loaders[type].safeParse(JSON.parse(body));
  console.log(success ? toJson(data) : `refused: ${`${error}`.replaceAll("\n", " ")}`);
}
