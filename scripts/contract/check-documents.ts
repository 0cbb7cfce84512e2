import { mainFamily, pageOf } from "./model.ts";
import type { SortedSources } from "./sort.ts";

/** The lines of a page between which the table of a family's events stands. */
export const tableMarks = ["<!-- events: written by npm run generate -->", "<!-- /events -->"] as const;

/** The marks in openapi/introduction.md that a generated text replaces. */
export const introductionMarks = {
  events: "<!-- events -->",
  triggers: "<!-- triggers -->",
  headers: "<!-- headers -->",
  sourceAddresses: "<!-- source addresses -->",
  receivers: "<!-- receivers -->",
  otherFamilies: "<!-- other families -->",
  doubts: "<!-- not known yet -->",
} as const;

/** The marks in openapi/introduction.md around the part that llms.txt takes over. */
export const guideMarks = ["<!-- guide -->", "<!-- /guide -->"] as const;

/** What is wrong with the texts into which something generated goes, a line for each fault. */
export function checkDocuments({ families, pages, introduction }: SortedSources): string[] {
  return [
    // The README has to be there, whatever has become of the family that it is about.
    ...[...new Set([mainFamily, ...families.map(({ name }) => name)])].flatMap((name) =>
      checkMarks(pageOf({ name }), pages.get(pageOf({ name })), [tableMarks]),
    ),
    ...checkMarks("openapi/introduction.md", introduction, [
      ...Object.values(introductionMarks).map((mark) => [mark]),
      guideMarks,
    ]),
  ];
}

/** Each mark has to be there once, and those that belong together in their order. */
function checkMarks(file: string, text: string | undefined, groups: readonly (readonly string[])[]): string[] {
  if (text === undefined) return [`${file} is missing; write it`];
  return groups.flatMap((marks) => {
    const places = marks.map((mark) => text.indexOf(mark));
    const areSingle = marks.every((mark) => text.split(mark).length === 2);
    if (areSingle && places.every((place, index) => place === Math.max(...places.slice(0, index + 1)))) return [];
    return [`${file} must have ${marks.join(", then ")}, once each; put it where the generated text belongs`];
  });
}

/** What stands between two marks. */
export function between(text: string, [start, end]: readonly [string, string]): string {
  return text.slice(text.indexOf(start) + start.length, text.indexOf(end));
}
