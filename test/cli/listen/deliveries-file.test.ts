import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { body, tagAdded } from "../../support/deliveries.ts";
import { listen, post } from "../../support/listener.ts";
import { linesOf, newFiles } from "../../support/saved-deliveries.ts";

const newFile = newFiles();
const { known: tag, unknown } = body;

describe("what listen saves", () => {
  test("is each delivery on one line as it came, but for its line ends", async () => {
    const path = newFile();
    const { url } = await listen("--save", path);
    const odd = '\ufeff{ "type" : "a.b" ,\r\n "data":{"b" :1.0, "a\\n": 12345678901234567890,"b":"x  \\" \\/y"} }\n';
    await post(url, tag);
    await post(url, JSON.stringify(tagAdded, null, 2));
    await post(url, odd);
    await post(url, 'no "JSON"\nat all');
    await post(url, Buffer.from([0x22, 0xff, 0x22]));
    expect(linesOf(path)).toEqual([
      tag,
      JSON.stringify(tagAdded, null, 2).replaceAll("\n", " "),
      odd.slice(1).replaceAll("\r\n", "  ").replace("}\n", "} "),
      String.raw`"no \"JSON\"\nat all"`,
      `{"isBase64Encoded":true,"body":"${Buffer.from([0x22, 0xff, 0x22]).toString("base64")}"}`,
    ]);
  });

  test("comes after what is there, of which a torn last line is ended", async () => {
    const path = newFile();
    writeFileSync(path, `${tag}\n{"type":"contact.t`);
    const { url } = await listen("--save", path);
    expect(linesOf(path)).toEqual([tag, '{"type":"contact.t']);
    await post(url, unknown);
    await post(url, tag);
    expect(linesOf(path)).toEqual([tag, '{"type":"contact.t', unknown, tag]);
  });

  test("goes to a new file of the name where the old one has been moved away", async () => {
    const path = newFile();
    const { url } = await listen("--save", path);
    await post(url, tag);
    renameSync(path, `${path}.1`);
    await post(url, unknown);
    expect([linesOf(`${path}.1`), linesOf(path)]).toEqual([[tag], [unknown]]);
  });

  test("is for its owner only, whatever the umask", async () => {
    const path = newFile();
    const { said } = await listen("--save", path, { shell: "umask 000" });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(said.stderr).not.toContain("other users");
  });

  test.for([
    [0o640, "read"],
    [0o606, "change"],
  ] as const)("stays in a file with the mode %o, and says that others can %s it", async ([mode, verb]) => {
    const path = newFile();
    writeFileSync(path, "");
    chmodSync(path, mode);
    const { said } = await listen("--save", path);
    const remedy = `to prevent it, run chmod 600 ${path}`;
    expect(said.stderr).toContain(`systeme-io-webhooks: other users of this machine can ${verb} ${path}; ${remedy}\n`);
    expect(statSync(path).mode & 0o777).toBe(mode);
  });

  test("is nothing where the disk is full, which is answered with 507 and the reason", async () => {
    const path = newFile();
    symlinkSync("/dev/full", path);
    const { url, said } = await listen("--save", path);
    const { status, text } = await post(url, tag);
    expect([status, JSON.parse(text)]).toEqual([
      507,
      { outcome: "known", error: expect.stringContaining("cannot be written: the disk is full; free some space") },
    ]);
    await expect.poll(() => said.stdout).toContain("not saved");
    expect((await post(url, tag)).text).not.toContain("duplicateOf"); // the first one was not taken
  });

  test("has no half of a line where the disk gets full in the middle of it", async () => {
    const path = newFile();
    // The system takes no file larger than this: 8 blocks, of 512 or 1024 bytes.
    const { url } = await listen({ shell: "ulimit -f 8" }, "--save", path);
    const taken: string[] = [];
    let status = 200;
    for (let id = 1; status === 200 && id < 1000; id++) {
      const body = tag.replace("141002", String(id));
      status = (await post(url, body)).status;
      if (status === 200) taken.push(body);
    }
    expect(status).toBe(507);
    expect(readFileSync(path, "utf8")).toBe(taken.map((body) => `${body}\n`).join(""));
  });

  test("is nothing while the file cannot be written, and goes on when it can again", async () => {
    const path = newFile();
    const { url } = await listen("--save", path);
    rmSync(path);
    mkdirSync(path);
    const { status, text } = await post(url, tag);
    expect(status).toBe(507);
    expect(text).toContain("cannot be written: it is a directory");
    rmSync(path, { recursive: true });
    expect((await post(url, tag)).status).toBe(200);
    expect(linesOf(path)).toEqual([tag]);
  });
});
