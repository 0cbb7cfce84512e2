/**
 * A value whose objects cannot be changed. Arrays keep their type, although they are frozen too: a sample with a readonly
 * array would no longer fit where an event is expected.
 */
export type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly unknown[]
    ? { [Index in keyof T]: Frozen<T[Index]> }
    : T extends object
      ? { readonly [Key in keyof T]: Frozen<T[Key]> }
      : T;
