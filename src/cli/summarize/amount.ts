/** An amount in the minor unit of a currency as people write it, without the currency: 123456 of EUR is `1,234.56`. */
export function amountText(amount: bigint, currency: string): string {
  const digits = digitsOf(currency);
  const all = (amount < 0n ? -amount : amount).toString().padStart(digits + 1, "0");
  const whole = BigInt(all.slice(0, all.length - digits)).toLocaleString("en");
  const sign = amount < 0n ? "-" : "";
  return digits === 0 ? sign + whole : `${sign}${whole}.${all.slice(-digits)}`;
}

/** How many digits the minor unit has: two in most currencies, none in yen, and none where the currency is not known. */
function digitsOf(currency: string): number {
  try {
    const format = new Intl.NumberFormat("en", { style: "currency", currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 0;
  }
}
