import { byId, count, element, momentOf, timeOf } from "./elements.js";

/** Shows one delivery. `has` tells whether the list has the delivery with a number, so that a link leads somewhere. */
export function createDetail(has) {
  const detail = byId("detail");
  detail.tabIndex = 0; // the arrow keys scroll what has the focus
  let wanted;
  let isAsking = false;
  let isStale = false;
  let forwards = false;

  /** Asks for one delivery at a time: of many that come at once, those in between are passed over. */
  async function ask() {
    if (isAsking) return;
    isAsking = true;
    for (let asked; wanted && (asked !== wanted || isStale); ) {
      asked = wanted;
      isStale = false;
      const response = await fetch(`/deliveries/${asked.number}`).catch(() => undefined);
      const rest = response?.ok ? await response.json().catch(() => undefined) : undefined;
      if (asked === wanted) render(asked, rest);
    }
    isAsking = false;
  }

  function render(entry, rest) {
    const { title, outcome } = entry;
    const heading = [element("bdi", {}, title), " ", element("span", { class: `outcome ${outcome}` }, outcome)];
    byId("title").replaceChildren(element("h2", {}, ...heading));
    const isOpen = detail.querySelector("details")?.open && byId("title").dataset.number === `${entry.number}`;
    const top = byId("title").dataset.number === `${entry.number}` ? detail.scrollTop : 0;
    byId("title").dataset.number = entry.number;
    byId("facts").replaceChildren(...factsOf(entry, rest ?? {}, has, forwards));
    byId("issues").replaceChildren(
      ...messages("Issues", "invalid", rest?.issues ?? []),
      ...messages("Drift: undocumented", "note", rest?.drift ?? []),
    );
    const gone = element("p", {}, "listen no longer has the headers and body of this delivery.");
    byId("contents").replaceChildren(...(rest ? contentsOf(rest) : [gone]));
    detail.hidden = false;
    detail.querySelector("details")?.toggleAttribute("open", Boolean(isOpen));
    detail.scrollTo({ top, behavior: "instant" });
  }

  return {
    /** Whether a delivery can be sent again. */
    offerForwarding(isOffered) {
      forwards = isOffered;
    },
    /** Asks again for the delivery with a number, if it is the one that is shown. */
    refresh(number) {
      if (wanted?.number !== number) return;
      isStale = true;
      void ask();
    },
    show(entry) {
      if (entry === wanted) return;
      wanted = entry;
      if (entry) void ask();
      else detail.hidden = true;
    },
  };
}

function factsOf(
  entry,
  { path, status, sender, trouble, summary, messageId, attemptId, reference, ...rest },
  has,
  forwards,
) {
  const { number, duplicateOf, signature } = entry;
  const first =
    duplicateOf &&
    (has(duplicateOf) ? element("a", { href: `#${duplicateOf}` }, `#${duplicateOf}`) : `#${duplicateOf}`);
  const facts = [
    [`#${number}`],
    [momentOf(entry)],
    path && [`POST ${path}`],
    status && [`answered ${status}`],
    sender !== undefined && [
      `from ${sender || "an unknown address: the header has none there; check --trust-proxy and --hops"}`,
    ],
    first && ["duplicate of ", first],
    messageId && [`message ${messageId}`],
    attemptId && [`attempt ${attemptId}`],
  ];
  const line = facts.filter(Boolean).flatMap((fact, index) => [index > 0 && " · ", element("bdi", {}, ...fact)]);
  const kind = signature === "valid" ? "quiet" : signature === "invalid" ? "invalid" : "note";
  return [
    element("p", { class: "quiet" }, ...line),
    summary && element("p", {}, element("bdi", {}, summary)),
    signature && element("p", { class: kind }, `Signature ${signature}`),
    trouble && element("p", { class: "invalid" }, `Not saved: ${trouble}`),
    ...(rest.forwarded ?? []).map(forwardedText),
    reference && element("p", {}, element("a", { href: reference }, "What the reference says of this event")),
    rest.body !== undefined && actionsOf(number, rest, forwards),
  ].filter(Boolean);
}

function forwardedText({ at, text, isFine }) {
  const time = timeOf({ receivedAt: at });
  return element("p", { class: isFine ? "quiet" : "invalid" }, "Forwarded ", time, ", ", element("bdi", {}, text));
}

function messages(title, kind, issues) {
  if (issues.length === 0) return [];
  const items = issues.map(({ message, line, meaning }) => {
    const text = element("bdi", {}, message);
    const scroll = () => {
      const mark = byId(`line-${line}`);
      mark.scrollIntoView({ block: "center" });
      mark.focus({ preventScroll: true });
    };
    const shown =
      line === undefined
        ? text
        : element("button", { class: "where", type: "button", title: "Show where", click: scroll }, text);
    return element("li", { class: kind }, shown, meaning && element("p", { class: "quiet" }, ...withCode(meaning)));
  });
  return [element("h3", {}, title), element("ul", {}, ...items)];
}

/** A description from a schema, in which backquotes stand around names. */
function withCode(text) {
  return text.split("`").map((part, index) => (index % 2 === 0 ? part : element("code", {}, part)));
}

function contentsOf(rest) {
  const { headers, body, pieces } = rest;
  const rows = headers.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]);
  const raw = element("pre", { id: "raw" }, body);
  return [
    element("h3", {}, "Body"),
    pieces ? element("pre", { id: "pretty" }, ...markedLines(rest)) : raw,
    pieces && element("details", {}, element("summary", {}, "Body as it came"), raw),
    element("h3", {}, "Headers"),
    element("dl", {}, ...rows),
  ].filter(Boolean);
}

/** The lines of a body, in which those with an issue or with drift can be scrolled to. */
function markedLines({ pieces, total, issues, drift }) {
  const marks = new Map();
  const mark = (kind) => (issue) => {
    if (issue.line === undefined) return;
    const before = marks.get(issue.line) ?? { kind, messages: [] };
    marks.set(issue.line, { ...before, messages: [...before.messages, issue.message] });
  };
  issues.forEach(mark("invalid"));
  drift.forEach(mark("note"));

  const parts = [];
  let next = 0;
  const gap = (to) => to > next && parts.push(element("i", {}, `… ${count(to - next)} lines …\n`));
  for (const { from, lines } of pieces) {
    gap(from);
    next = from;
    for (const line of lines) {
      const end = next < total - 1 ? "\n" : "";
      const found = marks.get(next);
      if (found) {
        const indent = line.length - line.trimStart().length;
        const attributes = { id: `line-${next}`, class: found.kind, tabindex: "-1", title: found.messages.join("\n") };
        parts.push(line.slice(0, indent), element("mark", attributes, line.slice(indent)), end);
      } else parts.push(line + end);
      next++;
    }
  }
  gap(total);
  return joined(parts);
}

/** Texts that follow each other as one: a node for each of thousands of lines would be slow. */
function joined(parts) {
  const nodes = [];
  for (const part of parts) {
    if (typeof part === "string" && typeof nodes.at(-1) === "string") nodes.push(nodes.pop() + part);
    else nodes.push(part);
  }
  return nodes;
}

function actionsOf(number, { body, curl, sample }, forwards) {
  const again = async ({ currentTarget }) => {
    currentTarget.disabled = true; // until its answer is shown
    const options = { method: "POST", headers: { "X-Listen-Page": "1" } };
    const response = await fetch(`/deliveries/${number}/forward`, options).catch(() => undefined);
    if (!response?.ok) currentTarget.textContent = "Not sent; listen no longer has it";
  };
  const copy = (label, text) => {
    const click = async ({ currentTarget }) => {
      await navigator.clipboard.writeText(text);
      currentTarget.textContent = "Copied";
      setTimeout(() => {
        currentTarget.textContent = label;
      }, 1500);
    };
    return element("button", { type: "button", click }, label);
  };
  const href = `/deliveries/${number}/sample`;
  const title = "With made-up email addresses, names, phone numbers, postal addresses, and IP addresses";
  return element(
    "div",
    { class: "actions" },
    copy("Copy body", body),
    curl && copy("Copy as curl", curl),
    forwards && element("button", { type: "button", click: again }, "Send again"),
    sample && element("a", { href, download: sample, title }, "Save as sample"),
  );
}
