/**
 * The IP addresses from which systeme.io documents that it sends webhooks. Deliveries are not signed, so that these and
 * a token in the URL are all there is to tell them from others. Compare with the address that your proxy reports, and
 * raise an alarm rather than reject: the vendor may add one.
 */
export const sourceAddresses: readonly string[] = ["185.236.142.1", "185.236.142.2", "185.236.142.3"];
