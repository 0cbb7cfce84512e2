import { type Contract, componentName, type Family, familyPrefix, mainFamily } from "../contract/model.ts";

export const languages = ["python", "go", "rust", "java", "php"] as const;

export type Language = (typeof languages)[number];

/** A delivery for generated types. */
export interface Delivery {
  type: string;
  body: unknown;
}

/** A delivery, and the languages whose types take it. */
export interface EditedDelivery extends Delivery {
  description: string;
  takenBy: readonly Language[];
  /** Whether all of it is documented, so that types that take it can give all of it back. */
  documented: boolean;
}

interface Edit {
  description: string;
  /** The places to edit, one at a time. */
  places: (event: Value) => Place[];
  value: unknown;
  takenBy: readonly Language[];
}

type Value = Record<string, unknown>;

/** An object and one of its keys. */
type Place = [at: Value, key: string];

/** The program that docs/languages.md shows for validating in a language, if it shows one. */
export function validatorProgram(guide: string, language: Language): string | undefined {
  return new RegExp(`<!-- validate: ${language} -->\n\`\`\`\\w+\n(.*?)\`\`\`\n<!-- /validate -->`, "s").exec(
    guide,
  )?.[1];
}

/** The command that docs/languages.md gives for making the types of `contact.tag.added` in a language. */
export function typesCommand(guide: string, language: Language): string | undefined {
  return commandIn(guide, "types", language);
}

/** The command of docs/languages.md that begins with a comment about something, in the block of a name. */
export function commandIn(guide: string, name: string, about: string): string | undefined {
  const block = new RegExp(`<!-- ${name} -->\n\`\`\`sh\n(.*?)\`\`\`\n<!-- /${name} -->`, "s").exec(guide)?.[1];
  const paragraphs = block?.split("\n\n") ?? [];
  return paragraphs.find((text) => /^# ([\w-]+)/.exec(text)?.[1]?.toLowerCase() === about);
}

/** An event as recipes name it. */
export interface NamedEvent {
  family: Pick<Family, "name">;
  type: string;
  /** What its type is called in generated code. */
  typeName: string;
}

/**
 * The events of all families of which deliveries are known, under names of our choice. They differ between families, since
 * one program has all of them, and quicktype makes `API` of `Api` in Go.
 */
export function recipeEvents(contracts: Contract[]): NamedEvent[] {
  return contracts.flatMap(({ family, events }) =>
    events
      .filter(({ samples }) => samples.length > 0)
      .map(({ type, interfaceName }) => ({
        family,
        type,
        typeName: family.name === mainFamily ? interfaceName : `Other${interfaceName}`,
      })),
  );
}

/** The same with types that are named after the schemas of the OpenAPI document. */
export function openapiEvents(contracts: Contract[]): NamedEvent[] {
  return recipeEvents(contracts).map((each) => ({ ...each, typeName: componentName(each.family, each.type) }));
}

/** A text about `contact.tag.added` turned into the same about another event. */
export function forEvent(text: string, { family, type, typeName }: NamedEvent): string {
  return text
    .replaceAll(`generated/${mainFamily}/`, `generated/${family.name}/`)
    .replaceAll("contact.tag.added", type)
    .replaceAll("contact_tag_added", familyPrefix(family, "_") + type.replaceAll(".", "_").toLowerCase())
    .replaceAll("ContactTagAdded", typeName);
}

/** A program about `contact.tag.added` turned into one about all events: repeats each line about that event for the others. */
export function forEveryEvent(code: string, events: NamedEvent[]): string {
  return code
    .split("\n")
    .flatMap((line) => [...new Set(events.map((event) => forEvent(line, event)))])
    .join("\n");
}

const account = (event: Value): Place[] => [[event, "account"]];
const ids = (event: Value) => placesOf(event, "id");
/** Where fields are a map; a contact of the API webhooks has a list of them. */
const fields = (event: Value) =>
  placesOf(event, "fields").filter(([at, key]) => !Array.isArray(at[key]) || at[key].length === 0);
const notNull = (event: Value) => [...account(event), ...ids(event)].filter(([at, key]) => at[key] !== null);

const documented: Edit[] = [
  { description: "no fields", places: fields, value: [], takenBy: languages },
  { description: "a field of null", places: fields, value: { first_name: null, my_own: null }, takenBy: languages },
  { description: "a field of the account's own", places: fields, value: { my_own: "yes" }, takenBy: languages },
  { description: "an `id` of more than 32 bits", places: ids, value: 3_000_000_000, takenBy: languages },
  {
    description: "an address outside ASCII",
    places: (event) => placesOf(event, "email"),
    value: "josé@example.com",
    takenBy: languages,
  },
];

const undocumented: Edit[] = [
  {
    description: "a key that is not documented",
    places: (event) => objects(event).map((at) => [at, "x-undocumented"]),
    value: 1,
    takenBy: languages,
  },
];

/** What the schemas reject, and the languages whose types take it. docs/languages.md has to say so. */
export const wrong: Edit[] = [
  { description: "a number for an object", places: account, value: 7, takenBy: [] },
  { description: "a string for an object", places: fields, value: "none", takenBy: [] },
  { description: "a word for an `id`", places: ids, value: "seven", takenBy: [] },
  { description: '`"7"` for an `id`', places: ids, value: "7", takenBy: ["java"] },
  { description: "a number for a string", places: (event) => placesOf(event, "email"), value: 7, takenBy: ["java"] },
  {
    description: "a number for `first_name`",
    places: fields,
    value: { first_name: 7 },
    takenBy: ["go", "rust", "java", "php"],
  },
  { description: "null for what is never null", places: notNull, value: null, takenBy: ["go", "java"] },
  { description: "a missing key", places: notNull, value: undefined, takenBy: ["go", "java"] },
  { description: "another `type`", places: (event) => [[event, "type"]], value: "contact.none", takenBy: ["go"] },
  { description: "`fields` as a list with something in it", places: fields, value: ["none"], takenBy: languages },
];

/** Events with an object of several forms. Most generators make one type of the forms, in which every key can be missing. */
export const severalForms: readonly string[] = ["CONTACT_TAG_REMOVED"];

/**
 * A sample, which the types of all languages take, and every result of one edit in one place. An edit that is listed as
 * wrong but that the schema accepts, such as null for an `id` that can be null, is left out, and so is a key that is
 * missing in one of several forms.
 */
export function deliveries(type: string, sample: unknown, isValid: (body: unknown) => boolean): EditedDelivery[] {
  const edited = [...documented, ...undocumented, ...wrong].flatMap((edit) => {
    const { description, places, value, takenBy } = edit;
    return places(sample as Value).flatMap((_, index) => {
      const body = structuredClone(sample as Value);
      const [at, key] = places(body)[index] as Place;
      if (value === undefined) delete at[key];
      else at[key] = value;
      const isMerged = severalForms.includes(type) && (value ?? null) === null;
      if (wrong.includes(edit) && (isMerged || isValid(body))) return [];
      return [{ description: `${description} at ${key}`, type, body, takenBy, documented: documented.includes(edit) }];
    });
  });
  return [{ description: "a sample", type, body: sample, takenBy: languages, documented: true }, ...edited];
}

/** Every object with documented keys, so not `fields`, outermost first. */
function objects(value: unknown): Value[] {
  if (typeof value !== "object" || value === null) return [];
  const children = Object.entries(value).filter(([key]) => key !== "fields");
  return [...(Array.isArray(value) ? [] : [value as Value]), ...children.flatMap(([, child]) => objects(child))];
}

function placesOf(event: Value, key: string): Place[] {
  return objects(event)
    .filter((at) => key in at)
    .map((at) => [at, key]);
}
