import { distance } from "fastest-levenshtein";

/** The name that was probably meant; undefined if none is like it. */
export function similarTo(given: string, names: readonly string[]): string | undefined {
  const text = given.slice(0, 100).toLowerCase();
  const measured = names.map((name) => ({ name, edits: distance(text, name.toLowerCase()) }));
  const [nearest] = measured.sort((a, b) => a.edits - b.edits);
  return nearest && nearest.edits <= Math.max(2, text.length / 3) ? nearest.name : undefined;
}
