import * as transport from "../../generated/automation/transport.js";

/**
 * The IP addresses that systeme.io documents as the senders of its webhooks. Deliveries are not signed, so these and a
 * token in the URL are the only ways to recognize them. Compare with the address that your proxy reports, and raise an
 * alarm instead of rejecting: the vendor may add an address.
 */
export const sourceAddresses: readonly string[] = transport.sourceAddresses;
