// fast-check is an optional peer: where it is not installed, these types are any, and the declarations of this package
// compile all the same. Of the comments that see to it, tsc keeps only those of this form.

// biome-ignore lint/suspicious/noTsIgnore: there is no error here, only in the declarations that ship
/** @ts-ignore */
export type FastCheck = typeof import("fast-check").default;

// biome-ignore lint/suspicious/noTsIgnore: as above
/** @ts-ignore */
export type Arbitrary<T> = import("fast-check").Arbitrary<T>;

// A CommonJS file gets other declarations of fast-check, with classes that do not fit those above.

// biome-ignore lint/suspicious/noTsIgnore: as above
/** @ts-ignore */
export type RequiredFastCheck = typeof import("fast-check", { with: { "resolution-mode": "require" }}).default;

// biome-ignore lint/suspicious/noTsIgnore: as above
/** @ts-ignore */
export type RequiredArbitrary<T> = import("fast-check", { with: { "resolution-mode": "require" }}).Arbitrary<T>;
