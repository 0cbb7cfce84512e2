/** Keys that have been seen. */
export interface KeySet {
  /** Adds a key, and tells whether it is new. Once the set is full, every key that is not in it counts as new. */
  isNew(key: number): boolean;
  isFull(): boolean;
}

/** How many keys are kept: they take 16 bytes each at most. */
const maxKeys = 4_000_000;

/**
 * An empty set of integers above 0. It takes a sixth of the memory of a `Set`, which is what limits how long an archive can be
 * for duplicates to be found.
 */
export function createKeySet(most = maxKeys): KeySet {
  let slots = new Float64Array(2 ** 12);
  let size = 0;

  /** The slot of a key, or the free one where it belongs. */
  function slotOf(key: number): number {
    let slot = key % slots.length;
    while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) % slots.length;
    return slot;
  }

  function grow(): void {
    const before = slots;
    slots = new Float64Array(2 * before.length);
    for (const key of before) if (key !== 0) slots[slotOf(key)] = key;
  }

  return {
    isNew(key) {
      const slot = slotOf(key);
      if (slots[slot] === key) return false;
      if (size < most) {
        slots[slot] = key;
        size++;
        if (size * 2 > slots.length) grow();
      }
      return true;
    },
    isFull: () => size >= most,
  };
}
