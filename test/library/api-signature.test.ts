import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { bodies } from "../../generated/api/samples.js";
import { sign, verifySignature } from "../../src/api.ts";

interface Vector {
  name: string;
  body: string;
  secret: string;
  /** The signature, by each of three other implementations; the file says by which commands. */
  openssl: string;
  python: string;
  php: string;
  /** What PHP makes of a body that it parses and writes again. */
  reencodedByPhp?: string;
}

const { vectors }: { vectors: Vector[] } = JSON.parse(
  readFileSync(new URL("signatures.json", import.meta.url), "utf8"),
);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const hmac = (body: string | Uint8Array, secret: string) => createHmac("sha256", secret).update(body).digest("hex");

describe("verifySignature", () => {
  test.for(vectors.map((vector) => [vector.name, vector.secret, vector] as const))(
    "takes what openssl, Python and PHP have signed: %s with the secret %s",
    async ([, secret, { body, openssl, python, php }]) => {
      for (const signature of [openssl, python, php]) {
        expect(await verifySignature(body, signature, secret)).toBe(true);
        expect(await verifySignature(bytesOf(body), signature, secret)).toBe(true);
      }
      expect(await sign(body, secret)).toBe(openssl);
      expect(await sign(bytesOf(body), secret)).toBe(openssl);
    },
  );

  const decimal = vectors.filter(({ body }) => body.includes("0.0"));
  test("refuses a genuine delivery that JavaScript or PHP has parsed and written again, since 0.0 is 0 then", async () => {
    expect(decimal.length).toBeGreaterThanOrEqual(4);
    for (const { body, secret, openssl, reencodedByPhp = "" } of decimal) {
      const reencoded = JSON.stringify(JSON.parse(body));
      expect([reencoded, reencodedByPhp].every((text) => /"vat":0[,}]/.test(text))).toBe(true);
      for (const text of [reencoded, reencodedByPhp]) expect(await verifySignature(text, openssl, secret)).toBe(false);
    }
  });

  test("refuses what JavaScript has written again where a slash or a character had an escape", async () => {
    const escaped = vectors.filter(({ body }) => /\\\/|\\u/.test(body));
    expect(escaped.length).toBeGreaterThanOrEqual(6);
    for (const { body, secret, openssl } of escaped) {
      expect(await verifySignature(JSON.stringify(JSON.parse(body)), openssl, secret)).toBe(false);
    }
  });

  test("refuses each of ten thousand deliveries with one bit flipped in the body, the signature or the secret", async () => {
    const body = bytesOf(bodies["SALE_NEW.tag"]);
    const secret = "whsec_0123456789abcdef";
    const signature = hmac(body, secret);
    expect(await verifySignature(body, signature, secret)).toBe(true);
    let accepted = 0;
    const flipped = (bytes: Uint8Array, bit: number) => {
      const copy = Uint8Array.from(bytes);
      copy[bit >> 3] = (copy[bit >> 3] as number) ^ (1 << (bit & 7));
      return copy;
    };
    const asHex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
    const digest = Uint8Array.from(Buffer.from(signature, "hex"));
    let tries = 0;
    for (; tries < 9_600; tries++) {
      const other = flipped(body, (tries * 7919) % (body.length * 8));
      if (await verifySignature(other, signature, secret)) accepted++;
    }
    for (let bit = 0; bit < 256; bit++, tries++) {
      if (await verifySignature(body, asHex(flipped(digest, bit)), secret)) accepted++;
    }
    for (let bit = 0; tries < 10_000; bit++, tries++) {
      const index = Math.floor(bit / 7) % secret.length; // seven bits, so that it stays ASCII
      const other = String.fromCharCode(...flipped(bytesOf(secret), index * 8 + (bit % 7)));
      if (await verifySignature(body, signature, other)) accepted++;
    }
    expect([tries, accepted]).toEqual([10_000, 0]);
  });

  const [{ body, secret, openssl }] = vectors as [Vector];
  test.for([
    ["no signature", undefined],
    ["null", null],
    ["an empty one", ""],
    ["one too short", openssl.slice(1)],
    ["one too long", `${openssl}0`],
    ["one with a line end", `${openssl}\n`],
    ["one with a prefix", `sha256=${openssl}`],
    ["one that is not hexadecimal", openssl.replace(/.$/, "g")],
    ["several", [openssl, openssl]],
    ["one in base64", Buffer.from(openssl, "hex").toString("base64")],
  ] as const)("refuses %s", async ([, signature]) => {
    expect(await verifySignature(body, signature, secret)).toBe(false);
  });

  test("takes an array with nothing but the signature, as headersDistinct of Node has it", async () => {
    expect(await verifySignature(body, [openssl], secret)).toBe(true);
    expect(await verifySignature(body, [], secret)).toBe(false);
    expect(await verifySignature(body, [[openssl]] as never, secret)).toBe(false);
  });

  test("takes digits in upper case, which say the same", async () => {
    expect(await verifySignature(body, openssl.toUpperCase(), secret)).toBe(true);
  });

  test("takes bytes in every form, of this realm and another", async () => {
    const bytes = bytesOf(body);
    const padded = Uint8Array.from([0, ...bytes, 0]);
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    const forms = [
      Buffer.from(bytes),
      bytes.buffer,
      new DataView(bytes.buffer),
      padded.subarray(1, -1),
      shared,
      shared.buffer,
      runInNewContext("Uint8Array.from(list)", { list: [...bytes] }),
    ];
    for (const form of forms) expect(await verifySignature(form, openssl, secret)).toBe(true);
  });

  test.for([
    ["a parsed body", JSON.parse(body)],
    ["a list", []],
    ["null", null],
    ["undefined", undefined],
  ])("says why it does not take %s", async ([, parsed]) => {
    for (const attempt of [verifySignature(parsed as never, openssl, secret), sign(parsed as never, secret)]) {
      await expect(attempt).rejects.toThrow(TypeError);
      await expect(attempt).rejects.toThrow("0.0 becomes 0, \\/ becomes /, and \\u00e9 becomes é");
    }
  });

  test("does not compile with a parsed body", () => {
    // @ts-expect-error the body must be text or bytes
    () => verifySignature({ order: {} }, openssl, secret);
  });

  test.for([
    ["an empty one", ""],
    ["undefined", undefined],
    ["null", null],
  ])("says that there is no secret, instead of refusing all deliveries: %s", async ([, none]) => {
    await expect(verifySignature(body, openssl, none as never)).rejects.toThrow("there is no secret");
    await expect(sign(body, none as never)).rejects.toThrow("there is no secret");
  });
});
