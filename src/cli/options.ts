import { InvalidArgumentError, Option } from "commander";

/** Parses the value of a timeout option, in seconds. Nobody waits longer than an hour. */
export function toSeconds(text: string): number {
  return toNumber(text, 0.1, 3600);
}

/** The option for the secret of an API webhook. Its variable keeps it out of the list of processes. */
export function secretOption(description: string): Option {
  const option = new Option("--secret <secret>", description).argParser(toNonEmpty);
  const variable = "SYSTEME_IO_WEBHOOK_SECRET";
  return process.env[variable] === "" ? option : option.env(variable); // a secret that CI lacks arrives empty
}

/** Parses the value of an option that must say something. */
export function toNonEmpty(text: string): string {
  if (text === "") throw new InvalidArgumentError("It must not be empty.");
  return text;
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

/**
 * Parses an integer.
 *
 * @throws InvalidArgumentError if it is not within the bounds, which the message names.
 */
export function toInteger(text: string, min: number, max: number): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= min && number <= max)) throw new InvalidArgumentError(`It must be an integer from ${min} to ${max}.`);
  return number;
}

/** Parses the URL of a receiver. */
export function toUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new InvalidArgumentError("It must be an http or https URL, such as http://localhost:4000/.");
  }
  if (url.username || url.password) {
    throw new InvalidArgumentError("It must not contain a user name or password; put a token in the query.");
  }
  return url;
}
