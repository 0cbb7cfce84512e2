import { describe, expect, test } from "vitest";
import { body } from "../../support/deliveries.ts";
import { ask, listen, post } from "../../support/listener.ts";
import { linesOf, newFiles } from "../../support/saved-deliveries.ts";

const newFile = newFiles();
const tag = body.known;

describe("listen with a token", () => {
  test("answers 401 to a delivery without it, and shows it nowhere", async () => {
    const path = newFile();
    const { url, said } = await listen("--token", "s e&cret", "--save", path);
    expect((await post(url, tag)).status).toBe(401);
    expect((await post(`${url}?token=s`, tag)).status).toBe(401);
    expect((await post(`${url}?token=`, tag)).status).toBe(401);
    expect((await post(`${url}x?a=b&token=s%20e%26cret`, tag)).status).toBe(200);
    expect(linesOf(path)).toHaveLength(1);
    await expect.poll(() => said.stdout).toContain("contact.tag.added");
    const { text } = await ask(`${url}deliveries/1?token=s%20e%26cret`, "GET", {});
    expect(text).toContain("/x?a=b&token=TOKEN");
    expect(said.stdout + said.stderr + text).not.toMatch(/s%20e|s e&/);
  });

  test("asks for it on the page too, which keeps it in a cookie for what it asks for itself", async () => {
    const { url } = await listen("--token", "a+b/c=");
    expect((await post(`${url}?token=a+b/c=`, tag)).status).toBe(200);
    expect((await post(`${url}?token=a%2Bb%2Fc%3D`, tag)).status).toBe(200);
    for (const path of ["", "page.js", "deliveries/1", "?token=a"]) {
      expect((await ask(url + path, "GET", {})).status).toBe(404);
    }
    const { status, headers } = await ask(`${url}?token=a+b/c=`, "GET", {});
    const [cookie = ""] = headers["set-cookie"] ?? [];
    expect([status, cookie]).toEqual([
      200,
      expect.stringMatching(/^listen=[0-9a-f]{64}; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
    const Cookie = `other=1; ${cookie.split(";")[0]}`;
    for (const path of ["", "page.js", "deliveries/1", "deliveries/1/sample"]) {
      expect((await ask(url + path, "GET", { Cookie })).status).toBe(200);
      expect((await ask(url + path, "GET", { Cookie, Host: "evil.example" })).status).toBe(404);
    }
  });
});
