import type { ErrorObject } from "ajv/dist/2020.js";

/** What ajv found, as "<JSON Pointer> <what is wrong>", one line for each place. */
export function faultsByPlace(errors: ErrorObject[]): string[] {
  return [...new Set(errors.map(({ instancePath }) => instancePath))].map((place) => {
    const here = errors.filter(({ instancePath }) => instancePath === place);
    const faults = new Set(here.filter(({ keyword }) => keyword !== "anyOf").map(describe));
    return `${place} ${[...faults].join(here.some(({ keyword }) => keyword === "anyOf") ? " or " : " and ")}`;
  });
}

function describe({ message, params }: ErrorObject): string {
  const detail = params.additionalProperty ?? params.allowedValues ?? params.allowedValue;
  return detail === undefined ? String(message) : `${message}: ${JSON.stringify(detail)}`;
}
