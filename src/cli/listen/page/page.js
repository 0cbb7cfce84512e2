// Shows deliveries as they arrive. What strangers typed into forms enters the page only as text, never as HTML.

const list = document.getElementById("list");
const detail = document.getElementById("detail");
const state = document.getElementById("state");
let run;
let selected;

document.getElementById("hint").textContent = `npx systeme-io-webhooks send --all --to ${location.origin}/`;

const stream = new EventSource("/deliveries");
stream.addEventListener("open", () => {
  state.textContent = "live";
});
stream.addEventListener("error", () => {
  state.textContent = "not connected; is listen still running?";
});
stream.addEventListener("run", ({ data }) => {
  if (run !== undefined && run !== data) {
    list.replaceChildren();
    selected = undefined;
    document.title = "Deliveries";
    showHint(true);
    detail.hidden = true;
  }
  run = data;
});
stream.addEventListener("delivery", ({ data }) => add(JSON.parse(data)));

/** Creates an element; children that are strings become text. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

function showHint(isShown) {
  for (const id of ["empty", "hint"]) document.getElementById(id).hidden = !isShown;
}

function timeOf({ receivedAt }) {
  return new Date(receivedAt).toLocaleTimeString();
}

function notesOf({ signature, issues, drift, duplicateOf, trouble }) {
  return [
    signature && `signature ${signature}`,
    trouble && "not saved",
    issues.length > 1 && `${issues.length} issues`,
    drift.length > 0 && "drift",
    duplicateOf && `duplicate of #${duplicateOf}`,
  ].filter(Boolean);
}

function add(delivery) {
  const { number, outcome, type = "no type", summary, issues } = delivery;
  const button = element(
    "button",
    { type: "button", click: () => show(delivery, button) },
    element("span", { class: `outcome ${outcome}` }, outcome),
    element("bdi", { class: "type" }, type),
    element("time", { class: "quiet", datetime: delivery.receivedAt }, timeOf(delivery)),
    element("bdi", { class: "summary" }, summary ?? issues[0]?.message ?? ""),
  );
  const notes = notesOf(delivery);
  if (notes.length > 0) button.append(element("span", { class: "summary note" }, notes.join(", ")));
  list.prepend(element("li", { "data-number": number }, button));
  while (list.childElementCount > 1000) list.lastElementChild.remove();
  document.title = `Deliveries (${number})`;
  showHint(false);
  if (!selected) show(delivery, button);
}

async function show(delivery, button) {
  selected?.removeAttribute("aria-current");
  selected = button;
  button.setAttribute("aria-current", "true");
  const { number, outcome, type = "no type", summary, issues, drift, duplicateOf, sender, trouble, status } = delivery;
  const response = await fetch(`/deliveries/${number}`).catch(() => undefined);
  if (selected !== button) return;
  const rest = response?.ok ? await response.json() : undefined;

  const { signature, delivery: attempt = {} } = delivery;
  const facts = [
    `#${number}`,
    timeOf(delivery),
    `POST ${delivery.path}`,
    `answered ${status}`,
    sender !== undefined && `from ${sender || "an unknown address: the proxy reports none"}`,
    duplicateOf && `duplicate of #${duplicateOf}`,
    attempt.messageId && `message ${attempt.messageId}`,
    attempt.deliveryAttemptId && `attempt ${attempt.deliveryAttemptId}`,
  ];
  const signed = signature === "valid" ? "quiet" : signature === "invalid" ? "invalid" : "note";
  detail.replaceChildren(
    element("h2", {}, element("bdi", {}, type), " ", element("span", { class: `outcome ${outcome}` }, outcome)),
    element("p", { class: "quiet" }, element("bdi", {}, facts.filter(Boolean).join(" · "))),
    ...(summary ? [element("p", {}, element("bdi", {}, summary))] : []),
    ...(signature ? [element("p", { class: signed }, `Signature ${signature}`)] : []),
    ...(trouble ? [element("p", { class: "invalid" }, `Not saved: ${trouble}`)] : []),
    ...(rest ? [actions(number, rest)] : []),
    ...messages("Issues", "invalid", issues),
    ...messages("Drift: undocumented", "note", drift),
    ...(rest ? contents(rest) : [element("p", {}, "listen no longer has the headers and body of this delivery.")]),
  );
  detail.hidden = false;
  detail.scrollTop = 0;
}

function messages(title, kind, issues) {
  if (issues.length === 0) return [];
  const items = issues.map(({ message }) => element("li", { class: kind }, element("bdi", {}, message)));
  return [element("h3", {}, title), element("ul", {}, ...items)];
}

function contents({ headers, body, pretty }) {
  const rows = headers.map(([name, value]) =>
    element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, value)),
  );
  return [
    ...(pretty === undefined ? [] : [element("h3", {}, "Body"), element("pre", { id: "pretty" }, pretty)]),
    element("h3", {}, "Headers"),
    element("table", {}, element("tbody", {}, ...rows)),
    element("h3", {}, "Body as received"),
    element("pre", { id: "raw" }, body),
  ];
}

function actions(number, { body, curl, sample }) {
  const copy = (label, text) => {
    const button = element("button", {
      type: "button",
      click: async () => {
        await navigator.clipboard.writeText(text);
        button.textContent = "Copied";
        setTimeout(() => {
          button.textContent = label;
        }, 1500);
      },
    });
    button.textContent = label;
    return button;
  };
  const save = sample && [
    element(
      "a",
      {
        href: `/deliveries/${number}/sample`,
        download: sample,
        title: "With made-up email addresses, names, phone numbers, postal addresses, and IP addresses",
      },
      "Save as sample",
    ),
  ];
  return element(
    "div",
    { class: "actions" },
    copy("Copy body", body),
    ...(curl ? [copy("Copy as curl", curl)] : []),
    ...(save ?? []),
  );
}
