import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import family from "../../../schemas/api/family.json" with { type: "json" };
import { parseWebhook } from "../../../src/api.ts";
import { bodies } from "../../support/api-deliveries.ts";
import { run, start } from "../../support/command-line.ts";
import { sampleFiles } from "../../support/deliveries.ts";
import { bodyOf, receiver, send } from "../../support/receiver.ts";

const secret = "S3cret-é";
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/;

/** The signature by another implementation than the one that is tested, over the bytes that arrived. */
function signatureOf(request: string | undefined, key = secret): string {
  return createHmac("sha256", key)
    .update(Buffer.from(bodyOf(request), "latin1"))
    .digest("hex");
}

function headersIn(request = ""): [name: string, value: string][] {
  const [head = ""] = request.split("\r\n\r\n");
  return head
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(": ") as [string, string]);
}

function header(request: string | undefined, name: string): string | undefined {
  return headersIn(request).find(([each]) => each === name)?.[1];
}

describe("a delivery of an API webhook that is sent", () => {
  test("has the headers that were observed, in their order, and no other but Host and Content-Length", async () => {
    const { requests, url, port } = await receiver();
    const { status } = await send("CONTACT_TAG_ADDED", "--secret", secret, "--to", url);
    expect(status).toBe(0);
    const given = headersIn(requests[0]);
    const names = family.headers.value.map(({ name }) => name);
    expect(given.map(([name]) => name)).toEqual(["Host", ...names, "Content-Length"]);
    for (const { name, value } of family.headers.value) {
      if (value !== undefined) expect(header(requests[0], name)).toBe(value);
    }
    expect(header(requests[0], "Host")).toBe(`127.0.0.1:${port}`);
    expect(header(requests[0], "X-Webhook-Event")).toBe("CONTACT_TAG_ADDED");
    expect(header(requests[0], "X-Webhook-Schema-Version")).toBe("2");
    expect(header(requests[0], "X-Webhook-Event-Timestamp")).toMatch(time);
    expect(header(requests[0], "X-Webhook-Message-Id")).toMatch(uuid);
    expect(header(requests[0], "X-Webhook-Delivery-Attempt-Id")).toMatch(uuid);
  });

  test("has the exact bytes of the sample, and their signature", async () => {
    const { requests, url } = await receiver();
    await send("--all", "--family", "api", "--secret", secret, "--to", url);
    expect(requests.map(bodyOf)).toEqual(Object.values(bodies));
    expect(requests.join("")).toContain('"vat":0.0');
    expect(requests.join("")).toContain("https:\\/\\/www.example.com");
    expect(requests.join("")).toContain("Zo\\u00e9");
    for (const request of requests) expect(header(request, "X-Webhook-Signature")).toBe(signatureOf(request));
    const versions = requests.map((request) => header(request, "X-Webhook-Schema-Version"));
    expect(versions).toEqual(Object.keys(bodies).map((name) => (name === "SALE_NEW.version_1" ? "1" : "2")));
  });

  test("is signed over the bytes that an edit has made", async () => {
    const { requests, url } = await receiver();
    const edits = ["--set", "/order/vat=5", "--set", "/customer/fields/first_name=Zoë", "--set", "/pricePlan/name=a/b"];
    const { status } = await send("SALE_NEW.tag", "--secret", secret, "--to", url, ...edits);
    expect(status).toBe(0);
    expect(bodyOf(requests[0])).toContain('"vat":5.0,');
    expect(bodyOf(requests[0])).toContain('"first_name":"Zo\\u00eb"');
    expect(bodyOf(requests[0])).toContain('"name":"a\\/b"');
    expect(header(requests[0], "X-Webhook-Signature")).toBe(signatureOf(requests[0]));
  });

  test("is another one each time: other ids of the message, and with --count other ids in the body", async () => {
    const { requests, url } = await receiver();
    await send("SALE_NEW.tag", "--secret", secret, "--to", url);
    await send("SALE_NEW.tag", "--secret", secret, "--to", url, "--count", "2");
    const ids = requests.map((request) => header(request, "X-Webhook-Message-Id"));
    expect(new Set(ids).size).toBe(3);
    const items = requests.map((request) => JSON.parse(bodyOf(request)).orderItem.id);
    expect(new Set(items).size).toBe(3);
    for (const request of requests) {
      expect(header(request, "X-Webhook-Signature")).toBe(signatureOf(request));
      expect(parseWebhook(bodyOf(request), headersIn(request)).outcome).toBe("known");
    }
  });

  test("is, with --print, shown as it is sent", () => {
    const { status, stdout } = run(["send", "CONTACT_TAG_REMOVED", "--secret", secret, "--print"]);
    expect(status).toBe(0);
    const requests = stdout.split(/(?=POST \/ HTTP)/);
    expect(requests.map(bodyOf)).toEqual([
      bodies["CONTACT_TAG_REMOVED.contact"],
      bodies["CONTACT_TAG_REMOVED.contact_in_contact"],
    ]);
    expect(header(requests[0], "X-Webhook-Signature")).toBe(signatureOf(requests[0]));
  });

  test("is signed with the secret in the environment, which --all takes as well", async () => {
    const { requests, url } = await receiver();
    const shell = "export SYSTEME_IO_WEBHOOK_SECRET=from-env";
    const { status } = await start(["send", "CONTACT_CREATED", "--to", url], { shell }).ended;
    expect(status).toBe(0);
    expect(header(requests[0], "X-Webhook-Signature")).toBe(signatureOf(requests[0], "from-env"));
    await start(["send", "--all", "--to", url], { shell }).ended;
    expect(requests).toHaveLength(1 + sampleFiles.length + Object.keys(bodies).length);
  });
});

test("an empty secret in the environment is none, so that what needs none works", async () => {
  const shell = "export SYSTEME_IO_WEBHOOK_SECRET=";
  expect((await start(["send", "contact.tag.added", "--print"], { shell }).ended).status).toBe(0);
  const { status, stderr } = await start(["send", "CONTACT_CREATED", "--print"], { shell }).ended;
  expect(stderr).toContain("CONTACT_CREATED is signed");
  expect(status).toBe(64);
});

describe("--tamper", () => {
  test("makes the signature wrong, and nothing else", async () => {
    const { requests, url } = await receiver("HTTP/1.1 401 Unauthorized\r\n\r\n");
    const { status, stderr } = await send("CONTACT_CREATED", "--secret", secret, "--to", url, "--tamper");
    expect(header(requests[0], "X-Webhook-Signature")).toMatch(/^[0-9a-f]{64}$/);
    expect(header(requests[0], "X-Webhook-Signature")).not.toBe(signatureOf(requests[0]));
    expect(bodyOf(requests[0])).toBe(bodies.CONTACT_CREATED);
    expect(stderr).toMatch(/^1 delivery answered 4XX; took /);
    expect(status).toBe(0);
  });

  test("ends with 2 where the receiver takes it", async () => {
    const { url } = await receiver();
    const { status, stderr } = await send("CONTACT_CREATED", "--secret", secret, "--to", url, "--tamper");
    expect(stderr).toMatch(/^0 deliveries answered 4XX, 1 with another status; /);
    expect(status).toBe(2);
  });
});

describe("a canceled sale, of which nobody has published a body,", () => {
  test("is refused with what to do", () => {
    const { status, stderr } = run(["send", "SALE_CANCELED", "--secret", secret, "--print"]);
    expect(stderr).toContain(
      "SALE_CANCELED has no sample, since nobody has published a body of it; put one together with --set",
    );
    expect(status).toBe(64);
  });

  test("is sent with what is set", () => {
    const edits = ["--set", '/order={"id":1}', "--set", "/customer=null"];
    const { status, stdout } = run(["send", "SALE_CANCELED", "--secret", secret, "--print", ...edits]);
    expect(bodyOf(stdout)).toBe('{"order":{"id":1},"customer":null}');
    expect(header(stdout, "X-Webhook-Event")).toBe("SALE_CANCELED");
    expect(header(stdout, "X-Webhook-Signature")).toBe(signatureOf(stdout));
    expect(status).toBe(0);
  });
});

describe("send of an API webhook", () => {
  test.for<[options: string[], message: string, status: number]>([
    [["SALE_NEW"], "SALE_NEW is signed; name the secret that your receiver knows with --secret", 64],
    [["--all", "--family", "api"], "is signed; name the secret", 64],
    [["SALE_NEW", "--secret", ""], "It must not be empty.", 64],
    [["OPT_IN", "--secret", "S"], "OPT_IN is neither an event type nor a sample", 64],
    [["contact.tag.added", "--tamper"], "--tamper makes a signature wrong, and deliveries of rules have none", 64],
    [["--all", "--secret", "S", "--tamper"], "use --all --family api", 64],
    [["SALE_NEW", "--family", "api", "--secret", "S"], "--family narrows --all down", 64],
    [["--all", "--family", "both"], "Allowed choices are automation, api.", 64],
    [["SALE_NEW.tag", "--secret", "S", "--set", "/order/id=x"], '/order/id must be an integer, but is "x"', 2],
  ])("%j is refused, and says why", ([options, message, status]) => {
    const ended = run(["send", "--print", ...options]);
    expect(ended.stderr).toContain(message);
    expect([ended.status, ended.stdout]).toEqual([status, ""]);
  });

  test("sends with --force what an edit has made invalid", () => {
    const { status, stdout } = run([
      "send",
      "SALE_NEW.tag",
      "--secret",
      secret,
      "--print",
      "--force",
      "--set",
      "/order/id=x",
    ]);
    expect(JSON.parse(bodyOf(stdout)).order.id).toBe("x");
    expect(status).toBe(0);
  });
});
