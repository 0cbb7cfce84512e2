import { join } from "node:path";
import { readContract } from "../scripts/contract/index.ts";

/** The top folder of the repository. */
export const root = join(import.meta.dirname, "..");

/** The hand-written side, read once for each test file. */
export const contract = await readContract(root);
