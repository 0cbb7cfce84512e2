/** One fault in a value, as ajv reports it: `message` is about the place that `instancePath` points to. */
export interface ValidationError {
  /** JSON Pointer of the place. For a missing or unknown key it points to the object, and `params` names the key. */
  instancePath: string;
  /** JSON Pointer of the keyword that the value fails. */
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** Tells whether a value is a `T`. When it is not, `errors` holds every fault, until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly ValidationError[] | null;
}
