// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

/** Observed in real deliveries, and not documented; the order and case of the names are inferred. A header without a value differs from one delivery to the next. */
export const headers: readonly (readonly [name: string, value?: string])[] = [
  ["Host"],
  ["User-Agent", "Symfony"],
  ["Accept", "application/json"],
  ["Accept-Language", "en-us,en;q=0.5"],
  ["Accept-Charset", "ISO-8859-1,utf-8;q=0.7,*;q=0.7"],
  ["Content-Type", "application/json"],
  ["Content-Length"],
];

/** Documented in the newer editions of the help article, and observed in real deliveries. */
export const sourceAddresses: readonly string[] = [
  "185.236.142.1",
  "185.236.142.2",
  "185.236.142.3",
];
