// Written by `npm run generate` from schemas/ and test/samples/. Edit those, not this file.

import type { AssertionsByName } from "../../../src/shared/assertions.js";

export declare const assertions: AssertionsByName;
