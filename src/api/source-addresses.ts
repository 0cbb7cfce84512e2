import * as transport from "../../generated/api/transport.js";

/**
 * The IP address from which an API webhook was seen to come; the webhooks of rules come from two more beside it. It is a
 * hint, and not documented: the signature is what tells who sent a delivery.
 */
export const sourceAddresses: readonly string[] = transport.sourceAddresses;
