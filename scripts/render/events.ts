import type { Contract } from "../contract/model.ts";
import type { RenderedFile } from "../files.ts";
import { banner } from "./text.ts";

/** `events.ts`: the catalog of a family's events. */
export function renderEvents({ family, events }: Contract): RenderedFile[] {
  const entries = events.map(
    ({ type, title, description, samples }) => `  ${JSON.stringify(type)}: {
    title: ${JSON.stringify(title)},
    description: ${JSON.stringify(description)},
    samples: ${JSON.stringify(samples.map(({ name }) => name)).replaceAll(",", ", ")},
  },
`,
  );
  const text = `${banner}
import type { EventEntry } from "../../src/shared/event-entry.js";
import type { EventMap } from "./types.js";

/** The types of the documented events, sorted. */
export const eventTypes: readonly (keyof EventMap)[] = [
${events.map(({ type }) => `  ${JSON.stringify(type)},\n`).join("")}];

/** The documented events by their type. */
export const events: Readonly<Record<keyof EventMap, EventEntry>> = {
${entries.join("")}};
`;
  return [{ path: `generated/${family.name}/events.ts`, text }];
}
