import { phpText } from "../../src/shared/php-json.ts";
import { isObject } from "../../src/shared/pointer.ts";
import type { Contract, ContractEvent, Family, Sample } from "../contract/model.ts";
import { phpReceiver, pythonReceiver, type Subject, typescriptReceiver } from "./receivers.ts";

export interface CodeSample {
  lang: string;
  source: string;
}

/**
 * Receivers of an event in several languages, complete except for what they do, and a command that delivers a sample, if
 * there is one.
 */
export function codeSamples({ family }: Contract, event: ContractEvent): CodeSample[] {
  const { type, samples } = event;
  const [sample] = samples;
  const subject = subjectOf(event);
  return [
    { lang: "TypeScript", source: typescriptReceiver(family, subject) },
    { lang: "PHP", source: phpReceiver(family, subject) },
    { lang: "Python", source: pythonReceiver(family, subject) },
    ...(sample ? [{ lang: "curl", source: curlCommand(family, type, { body: phpText(sample.text) }) }] : []),
  ];
}

/** The event that receivers are shown with: the one whose sample says most. */
export function exampleOf({ events }: Contract): ContractEvent {
  const size = ({ samples }: ContractEvent) => samples[0]?.text.length ?? 0;
  return events.toSorted((a, b) => size(b) - size(a))[0] as ContractEvent;
}

/** What a receiver of an event is about. */
export function subjectOf({ type, samples }: ContractEvent): Subject {
  return { type, email: pathsTo("email", samples) };
}

/**
 * A command that delivers a body, or a file with one, to a receiver on this machine, as the vendor would; with a signature
 * if the family has one, and otherwise with a token.
 */
export function curlCommand(
  { event: { value: told }, headers, signature }: Family,
  type: string,
  data: { body: string } | { file: string },
): string {
  const lines = headers.value.flatMap(({ name, value }) => {
    if (name === signature.value?.header) return [`  --header "${name}: $signature" \\\n`];
    const sent = told.in === "header" && told.name === name ? type : value;
    return sent === undefined ? [] : [`  --header '${name}: ${sent}' \\\n`];
  });
  if (signature.value === null) {
    const sent = "body" in data ? quoted(data.body) : `@${data.file}`;
    return `curl 'http://localhost:3000/?token=secret' \\\n${lines.join("")}  --data ${sent}`;
  }
  // Where bytes are signed, they must not change on the way: --data takes line ends out of a file.
  const [before, input, sent] =
    "body" in data
      ? [`body=${quoted(data.body)}\n`, `printf %s "$body" | openssl`, `--data-raw "$body"`]
      : ["", `openssl`, `--data-binary @${data.file}`];
  const file = "file" in data ? ` ${data.file}` : "";
  return `${before}signature=$(${input} dgst -sha256 -hmac "$WEBHOOK_SECRET" -r${file} | cut -d ' ' -f 1)
curl 'http://localhost:3000/' \\\n${lines.join("")}  ${sent}`;
}

/** A text as one word of the shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The different ways to the first property of a name in each sample; none if a sample does not have it. */
function pathsTo(name: string, samples: readonly Sample[]): string[][] {
  const paths = samples.map(({ value }) => pathTo(name, value) ?? []);
  if (paths.some((path) => path.length === 0)) return [];
  return [...new Map(paths.map((path) => [path.join(), path])).values()];
}

/** The keys that lead to the first property of a name. */
function pathTo(name: string, value: unknown): string[] | undefined {
  if (!isObject(value)) return undefined;
  if (name in value) return [name];
  for (const [key, child] of Object.entries(value)) {
    const path = pathTo(name, child);
    if (path) return [key, ...path];
  }
  return undefined;
}
