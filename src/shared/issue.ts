/** One fault in a delivery. Each place has one issue, however many rules it breaks. */
export interface Issue {
  readonly code: IssueCode;
  /** JSON Pointer (RFC 6901) of the property itself, even if it is missing or undocumented; `""` is the body. */
  readonly path: string;
  /** One line for people: the pointer, what was expected, and what was found. Values and keys are cut at 60 characters. */
  readonly message: string;
  /** Of `more_issues`: how many. */
  readonly more?: number;
}

/**
 * What kind of fault an issue is:
 * - `invalid_json`: text or bytes that are not JSON in UTF-8, or something without a body in it, such as a promise
 * - `api_webhook`: a delivery of the API webhooks, those of Settings > Webhooks, where one of a rule is expected; wrapped or
 *   not. `systeme-io-webhooks/api` takes it
 * - `automation_webhook`: a delivery of an automation rule or workflow where one of Settings > Webhooks is expected; wrapped
 *   or not. `systeme-io-webhooks` takes it
 * - `relayed`: a delivery that something in between has wrapped, such as n8n, Make, Lambda or a request bin; `path` says where
 *   it is, and `unwrapWebhook` takes it out
 * - `invalid_envelope`: something that every delivery must have is missing or wrong: for the API webhooks, the header that
 *   names the event
 * - `invalid_payload`: something in `data` is missing or wrong: for the API webhooks, in the body
 *
 * Only strict parsing and `findDrift` report the others:
 * - `undocumented_key`: a key that the documentation does not have
 * - `missing_key`: a key that all documented payloads have is not there
 * - `undocumented_value`: a value of the right type that is not among the documented ones
 * - `undocumented_type`: an event type that the documentation does not have
 *
 * - `more_issues`, always the last: there are more than the hundred that are listed
 */
export type IssueCode =
  | "invalid_json"
  | "api_webhook"
  | "automation_webhook"
  | "relayed"
  | "invalid_envelope"
  | "invalid_payload"
  | "undocumented_key"
  | "missing_key"
  | "undocumented_value"
  | "undocumented_type"
  | "more_issues";
