import { readProject } from "../../scripts/contract/index.ts";
import { type Contract, mainFamily } from "../../scripts/contract/model.ts";
import { root } from "./root.ts";

export { root };

/** The hand-written sources, read once for each test file. */
export const project = await readProject(root);

/** The contracts of all families. */
export const { contracts } = project;

/** The contract of the automation webhooks. */
export const contract = contractOf(mainFamily);

/** The contract of the API webhooks. */
export const apiContract = contractOf("api");

function contractOf(name: string): Contract {
  return contracts.find(({ family }) => family.name === name) as Contract;
}

/** All documented payloads, each with its event. */
export const samples = contract.events.flatMap((event) => event.samples.map((sample) => ({ ...sample, event })));
