// Shows deliveries as they arrive.

import { createDetail } from "./detail.js";
import { byId, count } from "./elements.js";
import { createFilters } from "./filters.js";
import { createList } from "./list.js";

const follow = byId("follow");
const filters = createFilters(() => {
  showFitting();
  if (follow.checked) showNewest();
});
const list = createList((number) => choose(number));
const detail = createDetail((number) => list.rows.has(number));

/** Whether what had come before the page was opened is here: until then, nobody can say which delivery is the newest. */
let isReplayed = false;
let isCleared = false;

// The key in the address has been exchanged for a cookie: it need not be seen, nor copied with the address.
history.replaceState(null, "", location.pathname + location.hash);

byId("command").textContent = `npx systeme-io-webhooks send --all --to ${location.origin}/`;

const stream = new EventSource("/deliveries");
stream.addEventListener("open", () => {
  byId("state").textContent = "live";
});
stream.addEventListener("error", () => {
  const isRefused = stream.readyState === EventSource.CLOSED;
  byId("state").textContent = isRefused
    ? "not connected; open the address that listen has printed"
    : "not connected; is listen still running?";
});
stream.addEventListener("settings", ({ data }) => {
  const { checksSignatures, forwards } = JSON.parse(data);
  filters.offerSignatures(checksSignatures);
  detail.offerForwarding(forwards);
});
stream.addEventListener("forwarded", ({ data }) => {
  detail.refresh(JSON.parse(data).number);
});
stream.addEventListener("delivery", ({ data }) => {
  arrived.push(JSON.parse(data));
  schedule();
});
stream.addEventListener("replayed", () => {
  flush();
  if (!isReplayed && !chooseByHash()) forgetHash();
  isReplayed = true;
  if (follow.checked) showNewest();
});

/** Deliveries that are not in the list yet: of many that come at once, each alone would have the page laid out anew. */
let arrived = [];
let timer;
let flushedAt = 0;

function schedule() {
  timer ??= setTimeout(flush, Math.max(0, flushedAt + 100 - Date.now()));
}

function flush() {
  clearTimeout(timer);
  timer = undefined;
  flushedAt = Date.now();
  if (arrived.length === 0) return;
  for (const entry of arrived) list.add(entry);
  document.title = `Deliveries (${count(arrived.at(-1).number)})`;
  arrived = [];
  isCleared = false;
  filters.update(list.rows);
  showFitting();
  if (isReplayed && follow.checked) showNewest();
}

function showFitting() {
  const fitting = list.filter(filters.fitting());
  byId("shown").textContent = isCleared
    ? "Cleared on this page only: listen still has them, and they are back when you reload it."
    : filters.isActive()
      ? `${count(fitting)} of ${count(list.rows.size)} shown`
      : "";
  byId("tools").hidden = list.rows.size === 0 && !isCleared;
  byId("hint").hidden = list.rows.size > 0 || isCleared;
}

function show(number) {
  list.select(number);
  detail.show(list.rows.get(number)?.entry);
}

function showNewest() {
  const number = list.newest();
  if (number === undefined) return;
  show(number);
  list.scrollToTop();
}

/** Shows what someone has chosen, which nothing that comes then takes away. */
function choose(number) {
  follow.checked = false;
  history.replaceState(null, "", `#${number}`);
  show(number);
}

/** Chooses the delivery that the address names, and returns whether it is there. */
function chooseByHash() {
  const number = Number(/^#(\d+)$/.exec(location.hash)?.[1]);
  if (!list.rows.has(number)) return false;
  choose(number);
  list.reveal(number);
  return true;
}

function forgetHash() {
  history.replaceState(null, "", location.pathname);
}

function empty() {
  arrived = [];
  list.clear();
  show(undefined);
  forgetHash();
  follow.checked = true;
  document.title = "Deliveries";
  filters.update(list.rows);
  showFitting();
}

addEventListener("hashchange", chooseByHash);
follow.addEventListener("change", () => {
  if (!follow.checked) return;
  forgetHash();
  showNewest();
});
byId("clear").addEventListener("click", () => {
  isCleared = true;
  empty();
});
