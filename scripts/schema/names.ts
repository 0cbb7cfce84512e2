/**
 * The TypeScript and OpenAPI name of a schema: `contact.course_bundle.enrolled` is `ContactCourseBundleEnrolled`,
 * `SALE_NEW` is `SaleNew`, and `orderItem` is `OrderItem`.
 */
export function interfaceName(name: string): string {
  const words = name.split(/[._]/).map((word) => (word === word.toUpperCase() ? word.toLowerCase() : word));
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** The name of a schema's precompiled validator: `isContactCourseBundleEnrolled`. */
export function validatorName(name: string): string {
  return `is${interfaceName(name)}`;
}

/** The names that the package exports beside the interfaces of the schemas: a schema must not take one of them. */
export const reservedNames: readonly string[] = [
  // types of the library
  ...["EventMap", "EventOf", "EventType", "UnknownEvent", "WebhookEvent"],
  ...["InvalidWebhook", "KnownWebhook", "ParsedWebhook", "UnknownWebhook", "Issue", "IssueCode", "Fields", "Handlers"],
  ...["UnwrappedWebhook", "Person", "Price", "SoldItem", "SoldResource"],
  ...["Delivery", "WebhookHeaders"],
  "Webhook", // the union of all events
];
