import { join } from "node:path";
import { root } from "./root.ts";

/** The program that runs scripts/*.ts, as the npm scripts do. */
export const jiti = join(root, "node_modules/jiti/lib/jiti-cli.mjs");
