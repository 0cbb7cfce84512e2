import { describe, expect, test } from "vitest";
import { body } from "../../support/deliveries.ts";
import { ask, listen, post } from "../../support/listener.ts";
import { linesOf, newFiles } from "../../support/saved-deliveries.ts";

const newFile = newFiles();
const tag = body.known;

describe("listen with a token", () => {
  test("answers 401 to a delivery without it, and shows it nowhere", async () => {
    const path = newFile();
    const { url, page, said } = await listen("--token", "s e&cret", "--save", path);
    expect((await post(url, tag)).status).toBe(401);
    expect((await post(`${url}?token=s`, tag)).status).toBe(401);
    expect((await post(`${url}?token=`, tag)).status).toBe(401);
    expect((await post(`${url}x?a=b&token=s%20e%26cret`, tag)).status).toBe(200);
    expect(linesOf(path)).toHaveLength(1);
    await expect.poll(() => said.stdout).toContain("contact.tag.added");
    const { text } = await ask(page("deliveries/1"), "GET", {});
    expect(text).toContain("/x?a=b&token=TOKEN");
    expect(said.stdout + said.stderr + text).not.toMatch(/s%20e|s e&/);
  });

  test("takes it as a URL can have it", async () => {
    const { url } = await listen("--token", "a+b/c=");
    expect((await post(`${url}?token=a+b/c=`, tag)).status).toBe(200);
    expect((await post(`${url}?token=a%2Bb%2Fc%3D`, tag)).status).toBe(200);
  });

  test("shows it in no header that repeats it, and prints no value of a query that could be it", async () => {
    const token = "s3cr/t+t";
    const { url, page, said } = await listen("--token", token, "--trust-proxy", "X-Original-URI");
    const inUrl = encodeURIComponent(token);
    expect((await post(`${url}?Token=${inUrl}`, tag)).status).toBe(401);
    expect((await post(`${url}?t=${inUrl}&${inUrl}`, tag)).status).toBe(401);
    expect((await post(`${url}?tokem=s3crt&x`, tag)).status).toBe(401); // twice mistyped
    expect((await post(`${url}${token}/${inUrl.toLowerCase()}`, tag)).status).toBe(401);
    await post(`${url}?token=${inUrl}`, tag, {
      Referer: `https://example.com/?a=1&token=${token}&b=2`,
      "X-Original-URI": `/?token=${inUrl}`,
      "X-Forwarded-Uri": `https%3A%2F%2Fexample.com%2F%3Ftoken%3D${encodeURIComponent(inUrl)}`,
      Authorization: `Bearer ${token}`,
      "X-Next": "/?token=unlike&b=2",
      "X-Lower": `${inUrl.toLowerCase()} ${encodeURIComponent(inUrl.toLowerCase())}`,
    });
    const { text } = await ask(page("deliveries/1"), "GET", {});
    const { headers, curl } = JSON.parse(text);
    expect(headers).toEqual(
      expect.arrayContaining([
        ["Referer", "https://example.com/?a=1&token=…&b=2"],
        ["X-Original-URI", "/?token=…"],
        ["Authorization", "Bearer …"],
        ["X-Next", "/?token=…&b=2"],
        ["X-Lower", "… …"],
      ]),
    );
    expect(curl).toContain("Bearer TOKEN");
    await expect.poll(() => said.stdout).toContain("from /?token=…, which is not an address");
    await expect.poll(() => said.stderr).toContain("401 to POST /?t=…&…: ");
    expect(said.stderr).toContain("401 to POST /?tokem=…&…: ");
    expect(said.stderr).toContain("401 to POST /…/…: ");
    expect(said.stderr).toContain("401 to POST /?Token=…: the URL must have ?token= with the token");
    expect(text + said.stdout + said.stderr).not.toMatch(/s3cr|unlike/);
  });
});
