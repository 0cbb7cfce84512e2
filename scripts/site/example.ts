import type { Contract, ContractEvent } from "../contract/model.ts";

/** The event that receivers are shown with: the one whose sample says most. */
export function exampleOf({ events }: Contract): ContractEvent {
  const size = ({ samples }: ContractEvent) => samples[0]?.text.length ?? 0;
  return events.toSorted((a, b) => size(b) - size(a))[0] as ContractEvent;
}
