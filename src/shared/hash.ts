import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** How many characters are encoded at a time: one call for each number of a long list would take most of the time. */
const chunk = 2 ** 16;
/** How deep a value is looked into, so that no body makes the stack overflow. */
const maxLevels = 1000;

/**
 * SHA-256, in lower-case hexadecimal, of a value as JSON in UTF-8: without blanks, and with the keys of each object sorted
 * by UTF-16 code units, so that their order does not matter. Null stands for what lies deeper than 1,000 levels, and where
 * a value holds itself. The time is that of sorting the keys; the memory does not grow with the value.
 */
export function hashOf(value: unknown): string {
  const writer: Writer = { hash: sha256.create(), text: "", open: new Set() };
  write(value, writer);
  flush(writer);
  return bytesToHex(writer.hash.digest());
}

interface Writer {
  readonly hash: ReturnType<typeof sha256.create>;
  /** What has not been hashed yet. */
  text: string;
  /** The objects and arrays around a value. */
  readonly open: Set<object>;
}

function write(value: unknown, writer: Writer): void {
  if (writer.text.length > chunk) flush(writer);
  if (typeof value === "string") writer.text += JSON.stringify(value);
  else if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) writer.text += value;
  else if (typeof value === "object" && value !== null && isNew(value, writer)) writeMembers(value, writer);
  else writer.text += "null";
}

function isNew(value: object, { open }: Writer): boolean {
  return open.size < maxLevels && !open.has(value);
}

function writeMembers(value: object, writer: Writer): void {
  writer.open.add(value);
  let separator = "";
  if (Array.isArray(value)) {
    writer.text += "[";
    for (const item of value) {
      writer.text += separator;
      write(item, writer);
      separator = ",";
    }
    writer.text += "]";
  } else {
    writer.text += "{";
    for (const key of Object.keys(value).sort()) {
      writer.text += `${separator}${JSON.stringify(key)}:`;
      write((value as Record<string, unknown>)[key], writer);
      separator = ",";
    }
    writer.text += "}";
  }
  writer.open.delete(value);
}

function flush(writer: Writer): void {
  writer.hash.update(new TextEncoder().encode(writer.text));
  writer.text = "";
}
