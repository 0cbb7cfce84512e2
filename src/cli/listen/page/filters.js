import { byId, count, element } from "./elements.js";

const kinds = {
  known: ({ outcome }) => outcome === "known",
  unknown: ({ outcome }) => outcome === "unknown",
  invalid: ({ outcome }) => outcome === "invalid",
  drift: ({ drift }) => drift > 0,
  duplicates: ({ duplicateOf }) => duplicateOf !== undefined,
  "signature invalid": ({ signature }) => signature === "invalid",
};

/**
 * What of the list is shown: of the kinds that are pressed, if any is, those of one type, and with a text in them.
 *
 * @param onChange - Called when something else is to be shown.
 */
export function createFilters(onChange) {
  const [select, search] = [byId("type"), byId("text")];
  const pressed = new Set();
  const chips = Object.keys(kinds).map((name) => {
    const number = element("span", { class: "count" }, "0");
    const toggle = ({ currentTarget }) => {
      if (!pressed.delete(name)) pressed.add(name);
      currentTarget.setAttribute("aria-pressed", pressed.has(name));
      onChange();
    };
    const button = element("button", { type: "button", "aria-pressed": "false", click: toggle }, name, " ", number);
    return { name, number, button };
  });
  byId("chips").append(...chips.map(({ button }) => button));
  select.append(element("option", { value: "" }, "All events"));
  select.addEventListener("change", onChange);
  search.addEventListener("input", onChange);
  byId("tools").addEventListener("submit", (event) => event.preventDefault());

  const any = "";
  /** By title; a select that is open keeps its options, so each is added and removed alone. */
  const options = new Map();
  function offer(titles) {
    for (const [title, option] of options) {
      if (titles.has(title) || option.selected) continue;
      option.remove();
      options.delete(title);
    }
    for (const title of titles) {
      if (options.has(title)) continue;
      // The value says that it is a title: one could be empty, as the value of all is.
      const option = element("option", { value: `=${title}` }, title);
      select.add(option, [...select.options].find(({ value }) => value !== any && value > option.value) ?? null);
      options.set(title, option);
    }
  }

  return {
    /** Counts what there is. */
    update(rows) {
      const counts = new Map(chips.map(({ name }) => [name, 0]));
      const titles = new Set();
      for (const { entry } of rows.values()) {
        titles.add(entry.title);
        for (const [name, is] of Object.entries(kinds)) if (is(entry)) counts.set(name, counts.get(name) + 1);
      }
      for (const { name, number } of chips) number.textContent = count(counts.get(name));
      offer(titles);
    },
    /** Whether a row is shown, as a function: what is chosen is read only once. */
    fitting() {
      const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      const chosen = [...pressed].map((name) => kinds[name]);
      return ({ entry, text }) =>
        (chosen.length === 0 || chosen.some((is) => is(entry))) &&
        (select.value === any || select.value === `=${entry.title}`) &&
        words.every((word) => text.includes(word));
    },
    isActive: () => pressed.size > 0 || select.value !== any || search.value.trim() !== "",
    offerSignatures(isOffered) {
      chips.at(-1).button.hidden = !isOffered;
    },
  };
}
