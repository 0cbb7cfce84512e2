import { type Contract, familyPrefix } from "../contract/model.ts";

/** The tag of a group on the page, which stands in the addresses of its events: `tags`, `api-sales`. */
export function groupTag({ family }: Contract, group: string): string {
  return familyPrefix(family, "-") + group;
}

/** The part of the reference's address that opens an event: `#/tags/contact.tag.added`. */
export function referenceHash(contract: Contract, type: string): string {
  const group = contract.groups.find(({ events }) => events.includes(type));
  return `#/${groupTag(contract, group?.name ?? "")}/${type}`;
}
