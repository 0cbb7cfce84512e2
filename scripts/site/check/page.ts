import { eventTypes } from "../../../generated/api/events.js";
import { eventHeader, signatureHeader } from "../../../generated/api/transport.js";
import { parseBody } from "../../../src/shared/body.js";
import { count } from "../../../src/shared/text.js";
import { button, element } from "./elements.js";
import { type Entry, type Look, lookAt, type Single } from "./look.js";
import { type Shown, showBroken, showList, showSingle } from "./render.js";
import { type Header, headerOf } from "./request.js";
import { checkSignature, type SignatureState } from "./signature.js";

/** What was pasted, dropped or chosen; only this page has it, and only until it is closed. */
let content: string | Uint8Array = "";
/** Counts what was shown, so that a signature that took long is not shown beside something else. */
let turn = 0;

/** A longer text is not put into the field, which would be slow. */
const longestInField = 200_000;
const largestFile = 20_000_000;

const byId = <Made extends HTMLElement>(id: string) => document.getElementById(id) as Made;
const field = byId<HTMLTextAreaElement>("text");
const held = byId("held");
const verdict = byId("verdict");
const report = byId("report");
const extra = byId<HTMLDetailsElement>("extra");
const [eventField, signatureField, secretField, fileField] = ["event", "signature", "secret", "file"].map((id) =>
  byId<HTMLInputElement>(id),
) as [HTMLInputElement, HTMLInputElement, HTMLInputElement, HTMLInputElement];

function typedHeaders(): Header[] {
  const typed = [
    [eventHeader, eventField.value.trim()],
    [signatureHeader, signatureField.value.trim()],
  ] as const;
  return typed.filter(([, value]) => value !== "");
}

function update(): void {
  const look: Look | undefined = typeof content === "string" ? lookAt(content, typedHeaders()) : undefined;
  if (!look) show(notText(content as Uint8Array));
  else if (look.kind === "empty") show({ verdict: [], report: [] });
  else showLook(look);
}

function showLook(look: Exclude<Look, { kind: "empty" }>, list?: { go: () => void }): void {
  const shown =
    look.kind === "single"
      ? showSingle(look)
      : look.kind === "broken"
        ? showBroken(look)
        : showList(look, (entry) => openEntry(entry, look));
  if (list) shown.report.unshift(element("p", {}, button("Back to the list", list.go)));
  show(shown);
  if (look.kind === "single") void tellSignature(look, turn);
}

function openEntry(entry: Entry, list: Exclude<Look, { kind: "empty" }>): void {
  const index = list.kind === "list" ? list.entries.indexOf(entry) : 0;
  const go = () => {
    showLook(list);
    report.querySelectorAll<HTMLElement>(".entries button")[index]?.focus();
  };
  showLook(entry.open(), { go });
  verdict.focus();
}

function show({ verdict: nodes, report: rest }: Shown): void {
  turn++;
  verdict.replaceChildren(...nodes);
  report.replaceChildren(...rest);
}

/** What to show of bytes that are no text. */
function notText(bytes: Uint8Array): Shown {
  const parsed = parseBody(bytes);
  const message = "issue" in parsed ? parsed.issue.message : "";
  return {
    verdict: [
      element("h2", {}, element("span", { class: "outcome invalid" }, "Invalid"), " Not text in UTF-8"),
      element("p", {}, `${message}. Save it as UTF-8, or take the body as it arrives.`),
    ],
    report: [],
  };
}

const signatureWords: Record<SignatureState, [kind: string, text: string]> = {
  fits: ["known", "The signature fits: the delivery is by whoever has the secret, and unchanged."],
  "fits without the last line end": [
    "known",
    "The signature fits the text without its last line end, which copying has added: the delivery is by whoever has the secret.",
  ],
  "fits what was rewritten": [
    "unknown",
    "The signature does not fit this text, but it fits the same JSON as systeme.io writes it. So the delivery is genuine, and " +
      "something has parsed it and written it anew. A receiver has to check the bytes as they arrive.",
  ],
  "does not fit": [
    "invalid",
    "The signature does not fit. Either the secret is another one, or the delivery is not genuine, or its text is not what " +
      "arrived: try with a file that has the exact bytes.",
  ],
};

/** Adds to the verdict what the signature says, if there is one and a secret. */
async function tellSignature({ text, headers }: Single, own: number): Promise<void> {
  const signature = headerOf(headers, signatureHeader);
  const secret = secretField.value;
  if (secret === "" && signature === undefined) return;
  const [kind, words] = await wordsOnSignature(text, signature, secret);
  if (own === turn) verdict.append(element("p", { class: `signature ${kind}` }, words));
}

async function wordsOnSignature(
  text: string,
  signature: string | undefined,
  secret: string,
): Promise<readonly [kind: string, words: string]> {
  if (signature === undefined)
    return ["unknown", `There is no ${signatureHeader} to check: enter it, or paste the headers.`];
  if (secret === "")
    return ["unknown", "The signature is not checked: enter the secret of the webhook to check it here."];
  if (!globalThis.crypto?.subtle) {
    return ["unknown", "This browser checks signatures only in a page from disk or from an https address."];
  }
  return signatureWords[await checkSignature(text, signature, secret)];
}

/** Takes what is not in the field: a file, or a text that is too long for it. */
function hold(taken: string | Uint8Array, name: string): void {
  const isShort = typeof taken === "string" && taken.length <= longestInField;
  content = taken;
  field.value = "";
  const size = `${name}, ${count(taken.length)} ${typeof taken === "string" ? "characters" : "bytes"}`;
  held.textContent = `${size}: looked at as it is${isShort ? "" : ", and too long for the field"}. Paste something else to replace it.`;
  held.hidden = false;
  update();
  verdict.scrollIntoView({ block: "nearest" });
}

function fill(text: string): void {
  field.value = text;
  content = text;
  held.hidden = true;
  update();
}

async function take(file: File): Promise<void> {
  if (file.size > largestFile) {
    content = "";
    field.value = "";
    held.hidden = true;
    const words = `It has ${count(file.size)} bytes, and this page takes ${count(largestFile)}. Run: npx systeme-io-webhooks validate ${file.name}`;
    return show({
      verdict: [element("h2", {}, "The file is too large for this page"), element("p", {}, words)],
      report: [],
    });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  hold(textOf(bytes) ?? bytes, file.name);
}

/** A byte order mark stays, since a signature would be over it too. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

let timer: ReturnType<typeof setTimeout>;

field.addEventListener("input", () => {
  content = field.value;
  held.hidden = true;
  clearTimeout(timer);
  timer = setTimeout(update, 150);
});
field.addEventListener("paste", (event) => {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (text.length <= longestInField) return;
  event.preventDefault();
  hold(text, "Pasted text");
});
for (const input of [eventField, signatureField, secretField]) input.addEventListener("input", update);

fileField.addEventListener("change", () => {
  const [file] = fileField.files ?? [];
  if (file) void take(file);
  fileField.value = ""; // so that the same file can be chosen again
});
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  const [file] = event.dataTransfer?.files ?? [];
  const text = event.dataTransfer?.getData("text/plain") ?? "";
  if (!file && text === "") return;
  event.preventDefault();
  if (file) void take(file);
  else if (text.length > longestInField) hold(text, "Dropped text");
  else fill(text);
});

byId("form").addEventListener("submit", (event) => event.preventDefault());
byId("clear").addEventListener("click", () => {
  for (const input of [eventField, signatureField, secretField]) input.value = "";
  extra.open = false;
  fill("");
  field.focus();
});

const samples: { title: string; text: string; secret?: string }[] = JSON.parse(byId("data").textContent ?? "[]");
byId("samples").append(
  ...samples.map(({ title, text, secret = "" }) =>
    button(title, () => {
      for (const input of [eventField, signatureField]) input.value = "";
      secretField.value = secret;
      fill(text);
      verdict.scrollIntoView({ block: "nearest" });
    }),
  ),
);
byId("events").append(...eventTypes.map((type) => element("option", { value: type })));
