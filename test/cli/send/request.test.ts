import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import family from "../../../schemas/automation/family.json" with { type: "json" };
import { run } from "../../support/command-line.ts";
import { sampleFiles } from "../../support/deliveries.ts";
import { bodyOf, eventOf, receiver, send } from "../../support/receiver.ts";

describe("a delivery that is sent", () => {
  test("has the request line and the headers that were observed, in their order, and no other", async () => {
    const { requests, url, port } = await receiver();
    const { status } = await send("contact.page.visited", "--to", url);
    const [head = "", body = ""] = requests[0]?.split("\r\n\r\n") ?? [];
    const varying: Record<string, string> = { Host: `127.0.0.1:${port}`, "Content-Length": `${body.length}` };
    expect(family.headers.value.filter(({ value }) => value === undefined).map(({ name }) => name)).toEqual(
      Object.keys(varying),
    );
    expect(head.split("\r\n")).toEqual([
      "POST /hook/?token=a%20b HTTP/1.1",
      ...family.headers.value.map(({ name, value }) => `${name}: ${value ?? varying[name]}`),
    ]);
    expect(status).toBe(0);
  });

  test("has a body in one line with the escapes of PHP", async () => {
    const { requests, url } = await receiver();
    await send("contact.page.visited", "--to", url);
    await send("customer.sale.completed", "--to", url);
    expect(bodyOf(requests[0])).toContain('"name":"Thank You \\/ Download Page"');
    expect(bodyOf(requests[1])).toContain('"name":"Comment cr\\u00e9er un blog qui rapporte"');
    expect(requests.map(bodyOf).join("")).toMatch(/^[ -~]+$/);
  });

  test("is, byte for byte, what --print shows", async () => {
    const { requests, url } = await receiver();
    await send("--all", "--to", url);
    expect(run(["send", "--all", "--to", url, "--print"])).toEqual({
      status: 0,
      stdout: requests.join(""),
      stderr: "",
    });
  });

  test("is each documented sample with --all", async () => {
    const { requests, url } = await receiver();
    const { status, stderr } = await send("--all", "--to", url);
    expect(requests.map((request) => JSON.parse(bodyOf(request)))).toEqual(
      expect.arrayContaining(sampleFiles.map((file) => JSON.parse(readFileSync(file, "utf8")))),
    );
    expect(requests).toHaveLength(sampleFiles.length);
    expect(status).toBe(0);
    expect(stderr).toContain(`${sampleFiles.length} deliveries answered 2XX; took `);
  });

  test("is both samples of a type with two, and one of them by its own name", async () => {
    const { requests, url } = await receiver();
    await send("contact.optin.completed", "--to", url);
    expect(requests.map((request) => Object.keys(eventOf(request).data)[0])).toEqual(["funnel_step", "page_model"]);
    await send("contact.optin.completed.page_model", "--to", url);
    expect(bodyOf(requests[2])).toBe(bodyOf(requests[1]));
  });
});
