import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { start } from "../../support/command-line.ts";
import { listen } from "../../support/listener.ts";
import { newFiles } from "../../support/saved-deliveries.ts";

const newFile = newFiles();

describe("listen does not begin, and says why,", () => {
  test("on a port that another has", async () => {
    const { port } = await listen();
    const path = newFile();
    const { status, stderr } = await start(["listen", "--port", `${port}`, "--save", path]).ended;
    expect(stderr).toContain(`port ${port} is in use; stop the program that uses it, or choose another with --port`);
    expect([status, existsSync(`${path}.lock`)]).toEqual([1, false]);
  });

  test.for<[options: string[], code: 1 | 64, message: string]>([
    [["--save", "/nowhere/deliveries.ndjson"], 1, "its directory does not exist; create it"],
    [["--save", join(tmpdir(), "deliveries.json")], 64, "It must end in .ndjson or .jsonl"],
    [["--token", ""], 64, "It must not be empty."],
    [["--trust-proxy", "X Y"], 64, "It must be the name of a header, such as X-Forwarded-For."],
    [["--host", "203.0.113.1"], 1, "203.0.113.1 is not an address of this machine; omit --host"],
    [["--port", "65536"], 64, "It must be an integer from 0 to 65535."],
    [["--timeout", "0"], 64, "It must be a number from 0.1 to 3600."],
    [["--host", ""], 64, "It must not be empty."],
    [["deliveries.ndjson"], 64, "too many arguments"],
  ])("with %j", async ([options, code, message]) => {
    const { status, stdout, stderr } = await start(["listen", "--port", "0", ...options]).ended;
    expect(stderr).toContain(message);
    expect([status, stdout]).toEqual([code, ""]);
  });
});
