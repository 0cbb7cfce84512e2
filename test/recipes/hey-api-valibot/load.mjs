// Loads deliveries, a type and a body a line, and prints what the schemas made of each, or why they refused it.
import { createInterface } from "node:readline";
import { safeParse } from "valibot";
import * as schemas from "./client/valibot.gen.ts";

const loaders = {
  "contact.tag.added": schemas.vContactTagAdded,
};

// Ids are bigint, which JSON.stringify refuses.
const toJson = (value) => JSON.stringify(value, (_, each) => (typeof each === "bigint" ? Number(each) : each));

for await (const line of createInterface({ input: process.stdin })) {
  const [type, body] = line.split("\t");
  const { success, output, issues } = safeParse(loaders[type], JSON.parse(body));
  console.log(
    success
      ? toJson(output)
      : `refused: ${JSON.stringify(issues?.map(({ message, path }) => [message, path?.map(({ key }) => key)])).replaceAll("\n", " ")}`,
  );
}
