import { join } from "node:path";
import type * as Library from "../../src/index.ts";
import { inTurns, type Row } from "./measure.ts";
import { peers } from "./peers.ts";

/** How long it takes to tell what a body is, in units of `JSON.parse` of the same bodies: the eleven samples. */
export async function throughput(root: string): Promise<Row[]> {
  const { parseWebhook, parseWebhookStrict, eventTypes }: typeof Library = await import(join(root, "dist/index.js"));
  const { samples } = await import(join(root, "dist/samples.js"));
  const { validators: lenient } = await import(join(root, "dist/validators/lenient.js"));
  const { validators: strict } = await import(join(root, "dist/validators/strict.js"));

  const parsed: { type: string }[] = Object.values(samples);
  const texts = parsed.map((sample) => JSON.stringify(sample));
  const bytes = texts.map((text) => new TextEncoder().encode(text));
  const unknown = parsed.map((sample) => ({ ...sample, type: "contact.undocumented.happened" }));
  const bad = parsed.map((sample) => ({
    ...sample,
    data: { ...(sample as { data?: object }).data, contact: 7, customer: 7 },
  }));

  const each =
    <T>(bodies: T[], outcome: string, judge: (body: T) => { outcome: string }) =>
    () => {
      for (const body of bodies) if (judge(body).outcome !== outcome) throw new Error(`a sample is not ${outcome}`);
    };
  const accepted = (check: (type: string, value: unknown) => boolean) => () => {
    for (const body of parsed) if (!check(body.type, body)) throw new Error(`${body.type} is not accepted`);
  };

  const contenders: Record<string, () => void> = {
    "JSON.parse": () => {
      for (const text of texts) JSON.parse(text);
    },
    "parseWebhook of a parsed body": each(parsed, "known", parseWebhook),
    "parseWebhook of text": each(texts, "known", parseWebhook),
    "parseWebhook of bytes": each(bytes, "known", parseWebhook),
    "parseWebhookStrict of a parsed body": each(parsed, "known", parseWebhookStrict),
    "parseWebhookStrict of text": each(texts, "known", parseWebhookStrict),
    "parseWebhookStrict of bytes": each(bytes, "known", parseWebhookStrict),
    "parseWebhook of an unknown type": each(unknown, "unknown", parseWebhook),
    "parseWebhook of an invalid body": each(bad, "invalid", parseWebhook),
    "lenient validator alone": accepted((type, value) => lenient[type](value)),
    "strict validator alone": accepted((type, value) => strict[type](value)),
  };
  for (const [name, check] of Object.entries(await peers(eventTypes))) contenders[name] = accepted(check);
  return inTurns(contenders);
}
