import type { Contract } from "./contract.ts";
import { formats } from "./profile.ts";
import { banner, type RenderedFile } from "./render.ts";

/** `generated/events.ts`, the catalogue, and `generated/formats.ts`, the names that messages have for patterns. */
export function renderEvents({ events }: Contract): RenderedFile[] {
  const entries = events.map(
    ({ type, title, description, samples }) => `  ${JSON.stringify(type)}: {
    title: ${JSON.stringify(title)},
    description: ${JSON.stringify(description)},
    samples: ${JSON.stringify(samples.map(({ name }) => name)).replaceAll(",", ", ")},
  },
`,
  );
  return [
    {
      path: "generated/events.ts",
      text: `${banner}
import type { EventType } from "./types.js";

/** What there is to say of an event. */
export interface EventEntry {
  /** A name for people: that of the trigger that sends it, where there is one. */
  readonly title: string;
  /** When it is sent. */
  readonly description: string;
  /** The documented payloads, by file name without \`.json\`. */
  readonly samples: readonly [string, ...string[]];
}

/** The types of the documented events, sorted. */
export const eventTypes: readonly EventType[] = [
${events.map(({ type }) => `  ${JSON.stringify(type)},\n`).join("")}];

/** The documented events by their type. */
export const events: Readonly<Record<EventType, EventEntry>> = {
${entries.join("")}};
`,
    },
    {
      path: "generated/formats.ts",
      text: `${banner}
/** What a string that matches a pattern of the strict profile is, in words. */
export const formats: Readonly<Record<string, string>> = {
${Object.values(formats)
  .map(({ pattern, name }) => `  ${JSON.stringify(pattern)}:\n    ${JSON.stringify(name)},\n`)
  .join("")}};
`,
    },
  ];
}
