import type { Contract } from "../contract/model.ts";
import { vectorsOf } from "../contract/vectors.ts";
import type { RenderedFile } from "../files.ts";

/** `conformance.json`: the test vectors, one a line. */
export function renderConformance(contract: Contract): RenderedFile[] {
  const groups = vectorsOf(contract).map(({ tests, ...group }) => {
    const head = JSON.stringify(group).slice(0, -1);
    return `${head},"tests":[\n${tests.map((each) => JSON.stringify(each)).join(",\n")}\n]}`;
  });
  return [{ path: `generated/${contract.family.name}/conformance.json`, text: `[\n${groups.join(",\n")}\n]\n` }];
}
