import type { Issue } from "./issue.js";
import { stepsOf } from "./pointer.js";

/** A schema of Standard Schema 1.0, from any value to `Output`. It never throws, and it is synchronous. */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "systeme-io-webhooks";
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** For type inference only. */
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

/** A schema of Standard Schema 1.1 that also comes as JSON Schema. */
export interface StandardJsonSchema<Output> extends StandardSchema<Output> {
  readonly "~standard": StandardSchema<Output>["~standard"] & {
    /** The lenient schema, in the draft that `target` names: `draft-2020-12` or `draft-07`. Throws for any other. */
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
  };
}

/** A value, or what is wrong with it. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };

export function standardSchema<Output>(validate: (value: unknown) => StandardResult<Output>): StandardSchema<Output> {
  return { "~standard": { version: 1, vendor: "systeme-io-webhooks", validate } };
}

/** @param drafts - The JSON Schema in each draft. */
export function standardJsonSchema<Output>(
  validate: (value: unknown) => StandardResult<Output>,
  drafts: { readonly "draft-2020-12": object; readonly "draft-07": object },
): StandardJsonSchema<Output> {
  const jsonSchema = ({ target }: { readonly target: string }): Record<string, unknown> => {
    if (target === "draft-2020-12" || target === "draft-07") return structuredClone(drafts[target]) as never;
    throw new Error(`there is no JSON Schema for ${target}; ask for draft-2020-12 or draft-07`);
  };
  return {
    "~standard": { ...standardSchema(validate)["~standard"], jsonSchema: { input: jsonSchema, output: jsonSchema } },
  };
}

/** Issues in the form of Standard Schema, whose paths are lists of keys. */
export function standardIssues(issues: readonly Issue[], body: unknown) {
  return issues.map(({ message, path }) => ({ message, path: stepsOf(path, body) }));
}
