import { InvalidArgumentError } from "commander";

/** A time that a person would wait, in seconds. */
export function toSeconds(text: string): number {
  return within(text, 0.1, 3600);
}

/** A number within bounds, or an error that says which they are. */
export function within(text: string, least: number, most: number): number {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  if (!(number >= least && number <= most))
    throw new InvalidArgumentError(`It must be a number from ${least} to ${most}.`);
  return number;
}
