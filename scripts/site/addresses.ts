import { bundlePath, type Dialect } from "../contract/bundles.ts";
import { type Contract, type Family, familyPrefix } from "../contract/model.ts";
import type { Profile } from "../schema/profile.ts";

/** The pages of the site that are made elsewhere. */
export const guidePage = "index.html";
export const checkPage = "check.html";

/** The page of an event, from the top of the site. */
export function eventPage(type: string, format: "html" | "md" = "html"): string {
  return `events/${type}.${format}`;
}

/** The page of an event, at one of its fields. */
export function fieldAddress(type: string, path: string): string {
  return `${eventPage(type)}#${fieldId(path)}`;
}

/** The id of a field on the page of its event: its path in letters that need no escapes in an address. */
export function fieldId(path: string): string {
  return path.replaceAll("[]", "").replaceAll(/[<>]/g, "");
}

/** The page with the fields of a family. */
export function fieldsPage(family: Family): string {
  return `${["fields", familyPrefix(family, "")].filter(Boolean).join("-")}.html`;
}

/** The tag of a group on the page, which stands in the addresses of its events: `tags`, `api-sales`. */
export function groupTag({ family }: Contract, group: string): string {
  return familyPrefix(family, "-") + group;
}

/** The part of the reference's address that opens an event: `#/tags/contact.tag.added`. */
export function referenceHash(contract: Contract, type: string): string {
  const group = contract.groups.find(({ events }) => events.includes(type));
  return `#/${groupTag(contract, group?.name ?? "")}/${type}`;
}

/** An event in the interactive reference. */
export function referenceAddress(contract: Contract, type: string): string {
  return guidePage + referenceHash(contract, type);
}

export function schemaFile(family: Family, name: string, profile: Profile = "lenient", dialect?: Dialect): string {
  return `${familyPrefix(family, "/")}schemas/${bundlePath(name, profile, dialect)}`;
}

export function sampleFile(family: Family, name: string): string {
  return `${familyPrefix(family, "/")}samples/${name}.json`;
}

/** How a page refers to the other files of the site, each given by its path from the top. */
export type LinkTo = (path: string) => string;

/** Relative links, which work at any address and from disk. */
export function linksFrom(page: string): LinkTo {
  const up = "../".repeat(page.split("/").length - 1);
  return (path) => up + path;
}

/** Links that work wherever they stand. */
export function linksUnder(baseUrl: string): LinkTo {
  return (path) => baseUrl + (path === guidePage ? "" : path);
}

/**
 * The address of a published site as it is put before paths. Throws a RangeError for anything but a web address of a
 * folder.
 */
export function parseBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isFolder = url?.pathname.endsWith("/") && !/[?#]/.test(text) && !url.username && !url.password;
  if (!url || !isFolder || !/^https?:$/.test(url.protocol)) {
    throw new RangeError(
      `--base-url is ${JSON.stringify(text)}; give the address of the folder that the site is in, such as https://example.com/hooks/`,
    );
  }
  return url.href;
}
