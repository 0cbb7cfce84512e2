/** A schema of the contract without what asserts nothing: the keywords that `faultsIn` knows. */
export interface Assertions {
  /** The name of another schema of the contract, which says all. */
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly Assertions[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Assertions>>;
  readonly additionalProperties?: boolean | Assertions;
  readonly items?: Assertions;
}

/** The schemas of a contract by name. */
export type AssertionsByName = Readonly<Record<string, Assertions>>;
