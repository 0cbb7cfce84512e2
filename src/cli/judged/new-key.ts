import type { Drift, Tally } from "./tally.js";

/** An undocumented key in one place of an event. */
export interface NewKey {
  /** Its bytes, with quotation marks. */
  name: readonly number[];
  type: string;
  /** JSON Pointer with `*` for array indexes. */
  path: string;
  /** Its entry in a tally, which is looked up once. */
  counted?: { tally: Tally; entry: Drift };
}
