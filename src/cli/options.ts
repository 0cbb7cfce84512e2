import { InvalidArgumentError } from "commander";

/** Parses the value of a timeout option, in seconds. Nobody waits longer than an hour. */
export function toSeconds(text: string): number {
  return toNumber(text, 0.1, 3600);
}

/**
 * Parses a number.
 *
 * @throws InvalidArgumentError if it is not within the bounds, which the message names.
 */
export function toNumber(text: string, min: number, max: number): number {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  if (!(number >= min && number <= max)) throw new InvalidArgumentError(`It must be a number from ${min} to ${max}.`);
  return number;
}
