import { join } from "node:path";

/** The top folder of the repository, for tests that do not read its contract. */
export const root = join(import.meta.dirname, "../..");
