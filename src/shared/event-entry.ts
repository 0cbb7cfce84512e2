/** What the catalog says about an event. */
export interface EventEntry {
  /** A name for people: the trigger that sends the event, where it has one. */
  readonly title: string;
  /** When the event is sent. */
  readonly description: string;
  /** The documented payloads, by file name without `.json`; empty if no body of the event is known. */
  readonly samples: readonly string[];
}
