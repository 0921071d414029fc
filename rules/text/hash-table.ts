import { placeOf } from './sieve.ts';

/**
 * From a 32-bit hash to the numbers filed under it, in flat arrays that are asked millions of times a second. Numbers count
 * from 0. Hashes may repeat, and differ in their number only: whoever looks up verifies what was found.
 */
export type HashTable = {
  /** 0: nothing is filed under the hash. Else bit 0 says whether it was marked, and the bits above are the first number + 1. */
  find(hash: number): number;
  /** The next number under the same hash, + 1; 0: none. */
  next(number: number): number;
  /** Files a number; each one once. */
  file(hash: number, number: number): void;
  /** Marks a hash. */
  mark(hash: number): void;
};

/** An empty table with room for so many hashes and numbers. */
export function makeHashTable(hashes: number, numbers: number): HashTable {
  const bits = Math.max(4, 33 - Math.clz32(hashes));
  const mask = (1 << bits) - 1;
  const shift = 32 - bits;
  const keys = new Int32Array(1 << bits);
  const heads = new Int32Array(1 << bits);
  const nexts = new Int32Array(numbers);

  // Of nearly all hashes that are asked for this says that they are not there, and it is small enough to stay at hand.
  const seenShift = 32 - bits - 1;
  const seen = new Int32Array(1 << Math.max(0, bits + 1 - 5));
  const see = (hash: number): void => {
    const place = placeOf(hash, seenShift);
    seen[place >>> 5] = (seen[place >>> 5] ?? 0) | (1 << (place & 31));
  };
  const slotOf = (hash: number): number => {
    let slot = Math.imul(hash, 0x9e3779b1) >>> shift;
    while (heads[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    find: (hash) => {
      const place = placeOf(hash, seenShift);
      return (((seen[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 0 ? 0 : (heads[slotOf(hash)] ?? 0);
    },
    next: (number) => nexts[number] ?? 0,
    file: (hash, number) => {
      see(hash);
      const slot = slotOf(hash);
      const head = heads[slot] ?? 0;
      keys[slot] = hash;
      nexts[number] = head >> 1;
      heads[slot] = ((number + 1) << 1) | (head & 1);
    },
    mark: (hash) => {
      see(hash);
      const slot = slotOf(hash);
      keys[slot] = hash;
      heads[slot] = (heads[slot] ?? 0) | 1;
    },
  };
}
