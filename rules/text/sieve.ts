/** Tells in one small table that a hash is none of a list, as nearly all are: many megabytes of texts go through here. */
export type Sieve = {
  /** False: it is none of them. True: it may be one. */
  mayHold(hash: number): boolean;
};

/** A finder, and the hashes of all words at which it may find anything. */
export type Sieved<Find> = { readonly find: Find; readonly hashes: readonly number[] };

/** Bits for each hash: about one in eight others passes. */
const ROOM = 8;

/** A sieve of some hashes of 32 bits. */
export function makeSieve(hashes: ArrayLike<number>): Sieve {
  const bits = Math.max(5, 32 - Math.clz32(hashes.length * ROOM));
  const shift = 32 - bits;
  const table = new Int32Array(1 << (bits - 5));
  for (let at = 0; at < hashes.length; at++) {
    const place = placeOf(hashes[at] ?? 0, shift);
    table[place >>> 5] = (table[place >>> 5] ?? 0) | (1 << (place & 31));
  }
  return {
    mayHold: (hash) => {
      const place = placeOf(hash, shift);
      return (((table[place >>> 5] ?? 0) >>> (place & 31)) & 1) !== 0;
    },
  };
}

/** Not the upper bits that tables of hashes go by, or the two would pass the same ones. */
export function placeOf(hash: number, shift: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> shift;
}
