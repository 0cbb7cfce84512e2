import type { Contract } from "./contract.ts";
import { banner, type RenderedFile } from "./render.ts";

/** `generated/events.ts`: the catalogue, what there is to know of each event without its schema. */
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
  /** The trigger that sends it, as systeme.io names it. */
  readonly title: string;
  /** When it is sent. */
  readonly description: string;
  /** The documented payloads, by file name without \`.json\`. */
  readonly samples: readonly [string, ...string[]];
}

/** The documented events by their type. */
export const events: Readonly<Record<EventType, EventEntry>> = {
${entries.join("")}};
`,
    },
  ];
}
