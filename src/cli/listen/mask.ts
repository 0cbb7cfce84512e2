import { isIPv6 } from "node:net";
import { isObject } from "../../shared/pointer.js";

/**
 * A payload with made-up data of the same form in place of personal data: email addresses, IP addresses, all of a
 * contact's `fields` except the country, and the values of keys such as `phone` anywhere else. Equal values stay equal,
 * so that the masked payload is just as good a sample. Ids, times, tags, offers, and pages are kept.
 */
export function mask(payload: unknown): unknown {
  const invented = new Map<string, string>();
  const replace = (text: string, invent: (number: number) => string): string => {
    const key = text.toLowerCase();
    const replacement = invented.get(key) ?? invent(invented.size + 1);
    invented.set(key, replacement);
    return replacement;
  };
  const maskText = (text: string): string =>
    text
      .replaceAll(
        queryValues,
        (_, name: string, value: string) => name + sameForm(value.replaceAll(/%[\da-f]{2}/gi, "x")),
      )
      .replaceAll(emails, (email) => replace(email, inventEmail))
      .replaceAll(ipv4s, (ip) => replace(ip, (number) => `192.0.2.${number % 256}`))
      .replaceAll(ipv6s, (ip) => (isIPv6(ip) ? replace(ip, (number) => `2001:db8::${number}`) : ip));
  const maskPersonal = (key: string, text: string): string => {
    if (key === "country" || text === "") return text;
    if (/email$/i.test(key)) return replace(text, inventEmail);
    const masked = maskText(text);
    if (masked !== text) return masked;
    return (Object.hasOwn(names, key) && names[key]) || sameForm(text);
  };
  const maskValue = (value: unknown, key: string, isPersonal: boolean): unknown => {
    if (typeof value === "string") return isPersonal ? maskPersonal(key, value) : maskText(value);
    if (typeof value === "number" && isPersonal && !isId.test(key)) return Number(sameForm(String(value)));
    if (Array.isArray(value)) return value.map((item) => maskValue(item, key, isPersonal));
    if (!isObject(value)) return value;
    if (isPersonal && typeof value.slug === "string" && "value" in value) {
      return { ...value, value: maskValue(value.value, value.slug, true) }; // a field as API webhooks have it
    }
    const isPerson = typeof value.email === "string";
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [
        maskText(key),
        maskValue(child, key, isPersonal || personalKeys.test(key) || (isPerson && key === "name")),
      ]),
    );
  };
  return maskValue(payload, "", false);
}

const inventEmail = (number: number) => `person${number}@example.com`;

// The quantifiers are bounded, or a hostile body would take hours.
const emails = /[^\s"'<>()[\],;:@/?&=%]{1,64}(?:@|%40)[\p{L}\p{N}-]{1,63}(\.[\p{L}\p{N}-]{1,63}){0,8}/giu;
const ipv4s = /\b\d{1,3}(\.\d{1,3}){3}\b/g;
const ipv6s = /(?<![\w:])[0-9a-f]{0,4}(:[0-9a-f]{0,4}){2,7}(?![\w:])/gi;
/** The values in the query of a URL, except those of `utm_source` and the like, which say nothing about a person. */
const queryValues = /([?&](?!utm_)[^=?&#\s]{1,100}=)([^&#\s]+)/g;
const isId = /(^|_)id$/;
const personalKeys =
  /^fields$|(^|_)(e?mail|(first|last|full|sur)_?name|(tele)?phone|mobile|phone_?number|street|(street_|e?mail_)?address|city|post_?code|postal_code|zip(_?code)?|birth_?(day|date)|date_of_birth|company(_name)?|(tax|vat)_number)$/i;

const names: Record<string, string> = {
  first_name: "Jo",
  surname: "Example",
  street_address: "1 Example Street",
  city: "Exampleton",
  company_name: "Example Ltd",
};

/** Replaces letters with letters, and digits with digits. */
function sameForm(text: string): string {
  let digits = 0;
  return text
    .replaceAll(/\p{Lu}/gu, "X")
    .replaceAll(/(?!X)\p{L}/gu, "x")
    .replaceAll(/\p{Nd}/gu, () => String(++digits % 10));
}
