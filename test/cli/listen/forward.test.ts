import { symlinkSync } from "node:fs";
import { createServer } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Delivered } from "../../../src/cli/deliver.ts";
import { createForwarder } from "../../../src/cli/listen/forward.ts";
import type { ReceivedDelivery } from "../../../src/cli/listen/inbox.ts";
import { saleText } from "../../support/api-deliveries.ts";
import { launchBrowser } from "../../support/browser.ts";
import { body } from "../../support/deliveries.ts";
import { openPage, option } from "../../support/listen-page.ts";
import { ask, interrupt, listen, post } from "../../support/listener.ts";
import { bodyOf, receiver } from "../../support/receiver.ts";
import { linesOf, newFiles } from "../../support/saved-deliveries.ts";

const newFile = newFiles();

describe("listen --forward-to", () => {
  test("passes a delivery on byte for byte, with its headers but those of the connection", async () => {
    const { requests, url: to, port } = await receiver("HTTP/1.1 202 Accepted\r\n\r\nthanks\r\nmore");
    const { url, said } = await listen("--forward-to", to, "--token", "secret-token");
    const odd = '{ "type":"a.b", "data":{"b" :1.0}, "x":"\\u00e9é" }\r\n';
    const { status, text } = await post(`${url}any/path?token=secret-token&a=b`, odd, {
      "X-Webhook-Event": "SALE_NEW",
      "x-webhook-signature": "abc",
      Cookie: ["a=1", "b=2"],
      "X-Twice": ["1", "2"],
      TE: "trailers",
      "X-Original-URI": "/?token=secret-token",
    });
    expect([status, JSON.parse(text).outcome]).toEqual([422, "invalid"]); // as without it
    await expect.poll(() => requests.length).toBe(1);
    const [head = ""] = requests[0]?.split("\r\n\r\n") ?? [];
    expect(head.split("\r\n")).toEqual([
      "POST /hook/?token=a%20b HTTP/1.1",
      `Host: 127.0.0.1:${port}`,
      "Content-Type: application/json",
      "X-Webhook-Event: SALE_NEW",
      "x-webhook-signature: abc",
      "Cookie: a=1; b=2",
      "X-Twice: 1",
      "X-Twice: 2",
      "X-Original-URI: /?token=secret-token",
      `Content-Length: ${Buffer.byteLength(odd)}`,
    ]);
    expect(Buffer.from(bodyOf(requests[0]), "latin1").toString()).toBe(odd.slice(0, -2).concat("\r\n"));
    await expect.poll(() => said.stdout).toMatch(/^#1 {2}forwarded {2}answered 202 in [\d.]+ ms: thanks$/m);
    expect(said.stderr).toContain(`Passing them on to ${to.replace("a%20b", "…")}\n`);
  });

  test("answers and saves as without it, whatever becomes of a delivery, and tries nothing again", async () => {
    const path = newFile();
    const { requests, url: to, server } = await receiver(null);
    const { url, said } = await listen("--forward-to", to, "--save", path);
    expect((await post(url, body.known)).status).toBe(200);
    await expect.poll(() => said.stdout).toContain("#1  forwarded  not answered: the receiver closed the connection");
    expect(requests).toHaveLength(1);
    server.close();
    expect((await post(url, body.unknown)).status).toBe(200);
    await expect.poll(() => said.stdout).toContain("#2  forwarded  not answered: nothing is listening at 127.0.0.1:");
    expect(linesOf(path)).toEqual([body.known, body.unknown]);
  });

  test("follows no redirect, and says so", async () => {
    const elsewhere = await receiver();
    const { url: to } = await receiver(`HTTP/1.1 302 Found\r\nLocation: ${elsewhere.url}\r\n\r\n`);
    const { url, said } = await listen("--forward-to", to);
    await post(url, body.known);
    await expect.poll(() => said.stdout).toMatch(/answered 302 in .* ms: a redirect to http/);
    expect(elsewhere.requests).toEqual([]);
  });

  test("passes on nothing that is refused", async () => {
    const { requests, url: to } = await receiver();
    const { url } = await listen("--forward-to", to, "--token", "secret-token");
    await post(url, body.known);
    await post(`${url}?token=secret-token`, body.known, { "Content-Type": "text/plain" });
    await ask(`${url}?token=secret-token`, "PUT", {}, body.known);
    await post(`${url}?token=secret-token`, saleText);
    await expect.poll(() => requests.map(bodyOf)).toEqual([saleText]);
  });

  test("passes on what it takes, whatever it makes of it, so that the receiver can be seen to refuse it", async () => {
    const { requests, url: to } = await receiver("HTTP/1.1 401 Unauthorized\r\n\r\n");
    const path = newFile();
    symlinkSync("/dev/full", path);
    const { url, said } = await listen("--forward-to", to, "--secret", "secret", "--save", path);
    expect((await post(url, saleText, { "X-Webhook-Event": "SALE_NEW", "X-Webhook-Signature": "00" })).status).toBe(
      507,
    );
    await expect.poll(() => requests.map(bodyOf)).toEqual([saleText]);
    const open = await listen("--forward-to", to, "--secret", "secret");
    expect((await post(open.url, saleText, { "X-Webhook-Event": "SALE_NEW" })).status).toBe(401);
    expect((await post(open.url, body.invalid)).status).toBe(422);
    await expect.poll(() => requests.map(bodyOf).toSorted()).toEqual([saleText, saleText, body.invalid].toSorted());
    await expect.poll(() => said.stdout).toContain("#1  forwarded  answered 401");
  });

  test("holds no delivery up where the receiver is slow, sends it ten at most, and ends with what is on its way", async () => {
    let most = 0;
    let open = 0;
    const slow = createServer((request, response) => {
      most = Math.max(most, ++open);
      request.resume();
      setTimeout(() => {
        open--;
        response.writeHead(204).end();
      }, 300);
    });
    onTestFinished(() => void slow.close());
    const to = await new Promise<string>((resolve) => {
      slow.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(slow.address() as { port: number }).port}/`));
    });
    const running = await listen("--forward-to", to);
    const answers = await Promise.all(Array.from({ length: 30 }, () => post(running.url, body.known)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    const { status, stdout } = await interrupt(running);
    expect(status).toBe(0);
    expect(stdout.match(/forwarded {2}answered 204/g)).toHaveLength(30);
    expect(most).toBe(10);
  });

  test("ends in time where the receiver answers nothing, and says what it has not passed on", async () => {
    const { url: to } = await receiver("");
    const running = await listen("--forward-to", to, "--timeout", "1");
    await Promise.all(Array.from({ length: 60 }, () => post(running.url, body.known)));
    const { status, stdout } = await interrupt(running);
    expect(status).toBe(0);
    const told = stdout.match(
      /forwarded {2}not answered: (no answer within 1 s|listen was stopped before its turn)$/gm,
    );
    expect(told).toHaveLength(60);
    expect(stdout).toContain("listen was stopped before its turn");
  });

  test.for(["localhost:4000", "ftp://localhost/", "http://a:b@localhost/"])("does not begin with %s", async (to) => {
    await expect(listen("--forward-to", to)).rejects.toThrow(/exited with 64/);
  });
});

describe("a forwarder", () => {
  const delivery = (size: number): ReceivedDelivery => ({
    ...{ family: "automation", outcome: "known", title: "", issues: [], drift: [], number: 1, receivedAt: "" },
    ...{ status: 200, path: "/", headers: [], body: Buffer.alloc(size) },
  });

  test("keeps no more than 16 MB waiting, and tells what it does not pass on", async () => {
    const { url: to, server } = await receiver("");
    const troubles: Delivered[] = [];
    const onForwarded = (_: ReceivedDelivery, delivered: Delivered) => void troubles.push(delivered);
    const forwarder = createForwarder({ to: new URL(to), timeoutMs: 1000, onForwarded });
    for (let count = 0; count < 40; count++) forwarder.forward(delivery(990_000));
    const told = { trouble: "17 others wait; the receiver is too slow" };
    expect(troubles).toEqual(Array.from({ length: 40 - 10 - 17 }, () => told));
    server.close();
    await forwarder.settled();
  });

  test("keeps little of an answer, however long it is", async () => {
    const long = "x".repeat(15_000);
    const { url: to } = await receiver(`HTTP/1.1 302 Found\r\nLocation: /${long}\r\n\r\n${long}`);
    const forwarder = createForwarder({ to: new URL(to), timeoutMs: 1000, onForwarded() {} });
    const one = delivery(1);
    forwarder.forward(one);
    await forwarder.settled();
    const [attempt] = forwarder.attempts(one);
    expect(attempt?.delivered).toMatchObject({ status: 302, location: expect.stringMatching(/^\/x+…$/) });
    expect(JSON.stringify(attempt).length).toBeLessThan(1200);
  });
});

describe("Send again", () => {
  test("on the page passes a delivery on once more, and shows the answers", async () => {
    const { requests, url: to } = await receiver("HTTP/1.1 503 Service Unavailable\r\n\r\n<b>busy</b>");
    const { url, port } = await listen("--forward-to", to);
    await post(url, body.known);
    await post(url, body.unknown);
    await expect.poll(() => requests.length).toBe(2);
    const browser = await launchBrowser();
    onTestFinished(() => browser.close());
    const tab = await openPage(browser, port);
    await option(tab, 1).click();
    const facts = () => tab.locator("#facts").innerText();
    await expect.poll(facts).toMatch(/Forwarded \d\d:\d\d:\d\d, answered 503 in [\d.]+ ms: <b>busy<\/b>/);
    await tab.getByRole("button", { name: "Send again" }).click();
    await expect.poll(async () => (await facts()).match(/Forwarded /g)).toHaveLength(2);
    expect(requests.map(bodyOf)).toEqual([body.known, body.unknown, body.known]);
    expect(await tab.getByRole("button", { name: "Send again" }).isEnabled()).toBe(true);
  });

  test("is not there without --forward-to", async () => {
    const { url, port } = await listen();
    await post(url, body.known);
    const browser = await launchBrowser();
    onTestFinished(() => browser.close());
    const tab = await openPage(browser, port);
    await tab.getByRole("button", { name: "Copy body" }).waitFor();
    expect(await tab.getByRole("button", { name: "Send again" }).count()).toBe(0);
  });

  test("is for the page alone: without its session, its header or its site, the request is a delivery or 404", async () => {
    const { requests, url: to } = await receiver();
    const { url, page } = await listen("--forward-to", to);
    await post(url, body.known);
    await expect.poll(() => requests.length).toBe(1);
    const cookie = (await ask(page(), "GET", {})).headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
    const mine = { Cookie: cookie, "Sec-Fetch-Site": "same-origin", "X-Listen-Page": "1" };
    const again = (headers: Record<string, string>) => ask(`${url}deliveries/1/forward`, "POST", headers);
    expect((await again({ ...mine, Cookie: "" })).status).toBe(404);
    expect((await again({ ...mine, "Sec-Fetch-Site": "cross-site" })).status).toBe(415);
    expect((await again({ Cookie: cookie, "Sec-Fetch-Site": "same-origin" })).status).toBe(415);
    expect((await again({ ...mine, "X-Forwarded-For": "1.2.3.4" })).status).toBe(404);
    expect(requests).toHaveLength(1);
    expect((await again(mine)).status).toBe(202);
    await expect.poll(() => requests.length).toBe(2);
    expect((await ask(`${url}deliveries/99/forward`, "POST", mine)).status).toBe(404);
  });
});
