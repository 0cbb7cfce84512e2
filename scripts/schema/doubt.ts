/** What a schema says without having seen it, and the delivery that would show whether it is right. */
export interface Doubt {
  inferred: string;
  settledBy: string;
}

/** The doubt that a `$comment` holds, in the only form that comments have; undefined if it has another. */
export function doubtIn(comment: string | undefined): Doubt | undefined {
  const [, inferred, settledBy] = /^Inferred: (.*)\. Settled by: (.*)\.$/.exec(comment ?? "") ?? [];
  return inferred && settledBy ? { inferred, settledBy } : undefined;
}
