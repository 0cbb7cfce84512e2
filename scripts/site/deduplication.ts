import { type Contract, type ContractEvent, eventKey, mainFamily } from "../contract/model.ts";
import { fieldsOf } from "./fields.ts";

/**
 * What two deliveries of an event have in common if one is a repetition of the other: paths of fields, and names of
 * headers. It is what `deduplicationKey` of the library goes by; empty if nothing that identifies the event is known.
 */
export function deduplicateOn(event: ContractEvent, contract: Contract): string[] {
  const { family } = contract;
  const ids = idsOf(event, contract);
  if (ids.length === 0) return [];
  if (family.name === mainFamily) return [eventKey(family) ?? "", "created_at", ...ids];
  const header = family.event.value.in === "header" ? [family.event.value.name] : [];
  // A sale is made, and a contact created, only once; the same tag can be added again.
  const isOnce = ids.some((id) => id === "orderItem.id") || event.type === "CONTACT_CREATED";
  const times = family.headers.value.map(({ name }) => name).filter((name) => name.endsWith("-Event-Timestamp"));
  return [...header, ...ids, ...(isOnce ? [] : times)];
}

/** The ids of what an event is about. Of the ids of a sale, that of the item says all that the others say. */
function idsOf(event: ContractEvent, contract: Contract): string[] {
  const ids = fieldsOf(event, contract)
    .map(({ path }) => path)
    .filter((path) => path.endsWith(".id") && !path.includes("[]"));
  const item = ids.find((path) => /(^|\.)order_?item\.id$/i.test(path));
  if (item !== undefined) return [item];
  return contract.family.name === mainFamily
    ? ids
    : ids.filter((path) => /^(contact|contact\.contact|tag)\.id$/.test(path));
}
