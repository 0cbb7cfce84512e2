import { isObject } from "./pointer.js";

/**
 * What can be put into a value: any part of it. Only what is optional can be undefined, which takes it away; arrays and
 * scalars are replaced as a whole.
 */
export type Overrides<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly unknown[]
    ? Readonly<T>
    : T extends object
      ? { readonly [Key in keyof T]?: Overrides<T[Key]> | (object extends Pick<T, Key> ? undefined : never) }
      : T;

/**
 * A value with overrides: objects are merged, and anything else is replaced. Neither is changed, and the outcome shares
 * parts of both. A key named `__proto__` is a key like any other.
 */
export function merge(value: unknown, overrides: unknown): unknown {
  if (!isObject(value) || !isObject(overrides)) return overrides;
  const own = (key: string) => (Object.hasOwn(value, key) ? value[key] : undefined);
  const merged = Object.entries(overrides).map(([key, override]) => [key, merge(own(key), override)]);
  return Object.fromEntries([...Object.entries(value), ...merged]);
}
