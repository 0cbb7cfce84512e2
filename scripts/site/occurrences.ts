import type { Contract, ContractEvent } from "../contract/model.ts";
import type { Doubt } from "../schema/doubt.ts";
import { doubtsAbout, type Field, fieldsOf } from "./fields.ts";

/** A field with the events that have it. */
export interface Occurrence {
  path: string;
  events: ContractEvent[];
  /** The field in each of these events, in their order. What it means can differ from one to the next. */
  fields: [Field, ...Field[]];
}

/** A doubt about a field, or about a body as a whole, with the events that it is about. */
export interface Question {
  events: ContractEvent[];
  path: string | undefined;
  doubt: Doubt;
}

/** Things that are about the same events. */
export interface Group<Item> {
  events: ContractEvent[];
  items: Item[];
}

/** The fields of all events of a family, each once, those in the same events together: first what most events have. */
export function occurrencesIn(contract: Contract): Group<Occurrence>[] {
  const byPath = new Map<string, Occurrence>();
  for (const event of contract.events) {
    for (const field of fieldsOf(event, contract)) {
      const known = byPath.get(field.path);
      known?.events.push(event);
      known?.fields.push(field);
      if (!known) byPath.set(field.path, { path: field.path, events: [event], fields: [field] });
    }
  }
  return groupedByEvents([...byPath.values()]).toSorted((a, b) => b.events.length - a.events.length);
}

/** The doubts about all events of a family, each once, those about the same events together. */
export function questionsIn(contract: Contract): Group<Question>[] {
  const found = new Map<string, Question>();
  for (const event of contract.events) {
    const about = doubtsAbout(event, contract).map((doubt) => ({ path: undefined, doubt }));
    const inside = fieldsOf(event, contract).flatMap(({ path, doubts }) => doubts.map((doubt) => ({ path, doubt })));
    for (const { path, doubt } of [...about, ...inside]) {
      const key = JSON.stringify([path, doubt]);
      const known = found.get(key);
      if (known) known.events.push(event);
      else found.set(key, { events: [event], path, doubt });
    }
  }
  return groupedByEvents([...found.values()]).toSorted((a, b) => b.events.length - a.events.length);
}

/** Puts those together that are about the same events. */
function groupedByEvents<Item extends { events: ContractEvent[] }>(items: Item[]): Group<Item>[] {
  const groups = new Map<string, Group<Item>>();
  for (const item of items) {
    const key = item.events.map(({ type }) => type).join();
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { events: item.events, items: [item] });
  }
  return [...groups.values()];
}
