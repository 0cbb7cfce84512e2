/** An element. What strangers typed into forms becomes a child, and so enters the page only as text, never as HTML. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== false && child !== ""));
  return made;
}

export const byId = (id) => document.getElementById(id);

// As on the terminal, whatever the locale. A format is made once: that takes longer than to use it.
const time = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "full" });

export const dayOf = ({ receivedAt }) => day.format(new Date(receivedAt));

export const momentOf = (entry) => `${dayOf(entry)}, ${time.format(new Date(entry.receivedAt))}`;

/** The time of a delivery, with the date for who points at it. */
export function timeOf(entry) {
  const { receivedAt } = entry;
  return element("time", { datetime: receivedAt, title: momentOf(entry) }, time.format(new Date(receivedAt)));
}

export const count = (value) => value.toLocaleString("en");
