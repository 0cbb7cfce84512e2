import { byId, dayOf, element, timeOf } from "./elements.js";

/** As many as listen keeps. */
const most = 1000;

/** How many deliveries Page Up and Page Down pass. */
const pageful = 10;

/**
 * The deliveries, newest first, as a listbox: one stop of the Tab key, in which the arrow keys choose.
 *
 * @param onChoose - Called with the number of a delivery that someone chooses.
 */
export function createList(onChoose) {
  const listbox = byId("list");
  /** By number, oldest first. */
  const rows = new Map();
  let selected;
  let stop;

  const optionAt = (target) => target.closest?.("[role=option]");
  const shown = () => [...listbox.querySelectorAll("[role=option]:not([hidden])")];
  const choose = (option) => option && onChoose(Number(option.dataset.number));

  listbox.addEventListener("click", ({ target }) => choose(optionAt(target)));
  listbox.addEventListener("keydown", (event) => {
    const current = optionAt(event.target);
    if (!current || event.altKey || event.ctrlKey || event.metaKey) return;
    const options = shown();
    const at = options.indexOf(current);
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + pageful,
      PageUp: at - pageful,
      Home: 0,
      End: options.length - 1,
      Enter: at,
      " ": at,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const option = options[Math.max(0, Math.min(to, options.length - 1))];
    option.focus();
    choose(option);
  });

  /** The selected one is the stop of the Tab key, or where it is not shown the newest. */
  function moveStop() {
    const option = rows.get(selected)?.option;
    const next = option && !option.hidden ? option : listbox.querySelector("[role=option]:not([hidden])");
    if (next === stop) return;
    stop?.setAttribute("tabindex", "-1");
    next?.setAttribute("tabindex", "0");
    stop = next;
  }

  function removeOldest() {
    const [[number, { option, group }]] = rows;
    const isFocused = option === document.activeElement;
    rows.delete(number);
    option.remove();
    if (!group.querySelector("[role=option]")) group.remove();
    if (option !== stop) return;
    moveStop();
    if (isFocused) stop?.focus();
  }

  return {
    rows,
    add(entry) {
      const day = dayOf(entry);
      let group = listbox.firstElementChild;
      if (group?.getAttribute("aria-label") !== day) {
        const heading = element("div", { class: "day", "aria-hidden": "true" }, day); // the group says it
        group = element("div", { role: "group", "aria-label": day }, heading);
        listbox.prepend(group);
      }
      const option = optionOf(entry);
      group.firstElementChild.after(option);
      rows.set(entry.number, { entry, option, group, text: textOf(entry) });
      if (rows.size > most) removeOldest();
      listbox.hidden = false;
    },
    /** Shows those that fit, and returns how many these are. */
    filter(fits) {
      const groups = new Map();
      let fitting = 0;
      for (const row of rows.values()) {
        const isShown = fits(row);
        if (row.option.hidden === isShown) row.option.hidden = !isShown;
        groups.set(row.group, groups.get(row.group) || isShown);
        if (isShown) fitting++;
      }
      for (const [group, isShown] of groups) group.hidden = !isShown;
      moveStop();
      return fitting;
    },
    /** The number of the newest that is shown. */
    newest() {
      const option = listbox.querySelector("[role=option]:not([hidden])");
      return option ? Number(option.dataset.number) : undefined;
    },
    select(number) {
      rows.get(selected)?.option.setAttribute("aria-selected", "false");
      selected = number;
      rows.get(selected)?.option.setAttribute("aria-selected", "true");
      moveStop();
    },
    /** Scrolls the list alone, and not the page around it. */
    reveal(number) {
      const option = rows.get(number)?.option;
      if (!option || option.hidden) return;
      const [{ top, bottom }, around] = [option.getBoundingClientRect(), listbox.getBoundingClientRect()];
      if (top < around.top || bottom > around.bottom) listbox.scrollTop += top - around.top - around.height / 3;
    },
    scrollToTop() {
      listbox.scrollTop = 0;
    },
    clear() {
      rows.clear();
      selected = undefined;
      stop = undefined;
      listbox.replaceChildren();
      listbox.hidden = true;
    },
  };
}

function optionOf(entry) {
  const { number, outcome, title, summary } = entry;
  return element(
    "div",
    { role: "option", "data-number": number, tabindex: "-1", "aria-selected": "false" },
    element("span", { class: `outcome ${outcome}` }, outcome),
    element("bdi", { class: "type" }, title),
    timeOf(entry),
    summary && element("bdi", { class: "summary" }, summary),
    notesOf(entry) && element("span", { class: isAllWell(entry) ? "note well" : "note" }, notesOf(entry)),
  );
}

/** Whether the notes say nothing but that the signature is right. */
function isAllWell({ signature, issues, drift, duplicateOf, isLost }) {
  return signature === "valid" && !(isLost || issues > 1 || drift > 0 || duplicateOf);
}

function notesOf({ signature, issues, drift, duplicateOf, isLost }) {
  const notes = [
    signature && `signature ${signature}`,
    isLost && "not saved",
    issues > 1 && `${issues} issues`,
    drift > 0 && "drift",
    duplicateOf && `duplicate of #${duplicateOf}`,
  ];
  return notes.filter(Boolean).join(", ");
}

/** What can be found in an entry. */
function textOf(entry) {
  return `#${entry.number} ${entry.title} ${entry.summary} ${notesOf(entry)}`.toLowerCase();
}
