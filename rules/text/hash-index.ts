import { makeSieve } from './sieve.ts';

/** From a 32-bit hash to the numbers filed under it: two flat arrays, because a Map of 50,000 lists costs ten times the memory. */
export type HashIndex = {
  /** Calls back with each number filed under the hash until one answers true. */
  some(hash: number, test: (value: number) => boolean): boolean;
  has(hash: number): boolean;
};

/** Files each value under its hash. Hashes may repeat, and differ in value only: whoever looks up verifies what was found. */
export function indexHashes(hashes: ArrayLike<number>, values: ArrayLike<number>): HashIndex {
  const bits = Math.max(4, 33 - Math.clz32(hashes.length));
  const mask = (1 << bits) - 1;
  const heads = new Int32Array(1 << bits).fill(-1);
  const nexts = new Int32Array(hashes.length);
  const keys = Int32Array.from(hashes);
  const filed = Int32Array.from(values);
  for (let entry = hashes.length - 1; entry >= 0; entry--) {
    const slot = slotOf(keys[entry] ?? 0, bits, mask);
    nexts[entry] = heads[slot] ?? -1;
    heads[slot] = entry;
  }

  const sieve = makeSieve(hashes);

  const some = (hash: number, test: (value: number) => boolean): boolean => {
    for (let entry = heads[slotOf(hash, bits, mask)] ?? -1; entry >= 0; entry = nexts[entry] ?? -1) {
      if (keys[entry] === hash && test(filed[entry] ?? 0)) return true;
    }
    return false;
  };
  const has = (hash: number): boolean => {
    if (!sieve.mayHold(hash)) return false;
    for (let entry = heads[slotOf(hash, bits, mask)] ?? -1; entry >= 0; entry = nexts[entry] ?? -1) {
      if (keys[entry] === hash) return true;
    }
    return false;
  };
  return { some, has };
}

function slotOf(hash: number, bits: number, mask: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> (32 - bits)) & mask;
}
