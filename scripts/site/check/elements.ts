type Child = Node | string | undefined | false;

/** An element. Text goes into it as text, so that nothing that was pasted becomes markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | number | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

/** What strangers wrote: its direction does not affect what stands around it. */
export function foreign(text: string): HTMLElement {
  return element("bdi", {}, text);
}

export function button(label: string | Node, onClick: (made: HTMLButtonElement) => void): HTMLButtonElement {
  const made = element("button", { type: "button" }, label);
  made.addEventListener("click", () => onClick(made));
  return made;
}

/** A button that copies a text, and says so for a moment. */
export function copyButton(label: string, text: () => string): HTMLButtonElement {
  return button(label, async (made) => {
    made.textContent = (await copied(text())) ? "Copied" : "Not copied";
    setTimeout(() => {
      made.textContent = label;
    }, 1500);
  });
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Some browsers have no clipboard for a page from disk.
    const area = element("textarea", { class: "offscreen", "aria-hidden": "true" });
    const before = document.activeElement;
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    if (before instanceof HTMLElement) before.focus();
    return done;
  }
}
