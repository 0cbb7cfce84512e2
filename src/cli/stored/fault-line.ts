/** How many lines below its first a value stops being JSON in UTF-8; 0 if it is JSON. */
export function faultLine(body: string | Uint8Array): number {
  if (typeof body === "string") return linesBefore(body, faultIn(body.trimEnd()) ?? 0);
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  return linesBefore(bytes.toString("latin1"), faultyByte(bytes)); // a character stands for each byte
}

function linesBefore(text: string, position: number): number {
  let lines = 0;
  for (let end = text.indexOf("\n"); end !== -1 && end < position; end = text.indexOf("\n", end + 1)) lines++;
  return lines;
}

/** Where bytes stop being UTF-8. */
function faultyByte(bytes: Uint8Array): number {
  let [before, after] = [0, bytes.length];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (isBeginningOfUtf8(bytes.subarray(0, middle))) before = middle;
    else after = middle;
  }
  return before;
}

function isBeginningOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Where a text stops being JSON; undefined if all of it is JSON. */
function faultIn(text: string): number | undefined {
  const reported = reportedFault(text);
  if (reported !== "somewhere") return reported;
  let [before, after] = [0, text.length];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    const faultOfBeginning = reportedFault(text.slice(0, middle));
    // A beginning that is JSON, or only lacks a continuation, lies before the fault.
    if (faultOfBeginning === undefined || faultOfBeginning === middle) before = middle;
    else after = middle;
  }
  return before;
}

/**
 * Where the parser reports that a text stops being JSON, which may be at its end. For an unexpected token, it does not
 * report a position.
 */
function reportedFault(text: string): number | "somewhere" | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    if (message.startsWith("Unexpected end of JSON")) return text.length;
    // Only at the end of the message: before it, the message quotes the text.
    const position = / at position (\d+)( \(line \d+ column \d+\))?$/.exec(message)?.[1];
    return position === undefined ? "somewhere" : Number(position);
  }
}
