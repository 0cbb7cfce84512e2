import { isObject, ownValue } from "../../shared/pointer.js";

/**
 * What a schema of the contract says a field means, in one line with backquotes around names; undefined where it says
 * nothing, as of an undocumented key.
 *
 * @param schema A self-contained schema, whose `$ref` lead to its own `$defs`.
 * @param pointer The JSON Pointer of the field in a delivery.
 */
export function describeField(schema: unknown, pointer: string): string | undefined {
  if (pointer === "") return undefined; // what the event is, its title says
  let places = [schema];
  for (const escaped of pointer.split("/").slice(1)) {
    const key = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    places = places.flatMap((place) => formsOf(place, schema)).flatMap((form) => inside(form, key));
  }
  // What the place says of the field comes before what the object in it says of itself.
  const texts = places.flatMap((place) => formsOf(place, schema)).map((form) => ownValue(form, "description"));
  return texts.find((text) => typeof text === "string");
}

/** A schema, and all that it refers to or chooses from. */
function formsOf(place: unknown, root: unknown): unknown[] {
  if (!isObject(place)) return [];
  const name = typeof place.$ref === "string" ? /^#\/\$defs\/(.+)$/.exec(place.$ref)?.[1] : undefined;
  const referred = name === undefined ? [] : [ownValue(root, "$defs", name)];
  const choices = Array.isArray(place.anyOf) ? place.anyOf : [];
  return [place, ...[...referred, ...choices].flatMap((each) => formsOf(each, root))];
}

function inside(form: unknown, key: string): unknown[] {
  const places = [ownValue(form, "properties", key), ...(/^\d+$/.test(key) ? [ownValue(form, "items")] : [])];
  return places.filter((place) => place !== undefined);
}
