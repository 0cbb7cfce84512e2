/** One thing that is wrong with a delivery. There is one issue for each place, however many rules the place breaks. */
export interface Issue {
  /**
   * - `invalid_json`: a string or bytes that are no JSON in UTF-8
   * - `api_webhook`: a delivery of the vendor's other webhooks, those of Settings > Webhooks, which are signed
   * - `relayed`: a delivery that a relay such as n8n or Make has wrapped in an array or in an object with `body`
   * - `invalid_envelope`: what every delivery must have is missing or wrong
   * - `invalid_payload`: something in `data` is missing or wrong
   * - `undocumented_key`, `undocumented_value`, `undocumented_type`: a key, a value of an enumeration, or a type that
   *   the documentation does not have; only strict says so
   */
  readonly code:
    | "invalid_json"
    | "api_webhook"
    | "relayed"
    | "invalid_envelope"
    | "invalid_payload"
    | "undocumented_key"
    | "undocumented_value"
    | "undocumented_type";
  /** JSON Pointer (RFC 6901) of the property itself, also of a missing or an undocumented one; `""` is the body. */
  readonly path: string;
  /** One line for people: the pointer, what was expected and what was found. Values and keys are cut at 60. */
  readonly message: string;
}
