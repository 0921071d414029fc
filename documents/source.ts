/** Bytes of a file, read where they are wanted: a deck of 100 MB is nearly all pictures, and its words stand in a few hundred KB. */
export type Source = {
  /** In bytes. */
  readonly size: number;
  /** The bytes from `start` up to `end`, exclusive, as far as the file has them. Rejects where the file can't be read any more. */
  read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
};

/** Bytes that are fetched at one time. */
const BLOCK = 256 * 1024;
/** Blocks that are kept, the latest used: 16 MB. */
const KEPT = 64;

/** The same source, fetched in blocks, so that many small reads do not each take a message. */
export function inBlocks(source: Source): Source {
  const blocks = new Map<number, Promise<Uint8Array<ArrayBuffer>>>();
  const blockAt = (index: number) => {
    const block = blocks.get(index) ?? source.read(index * BLOCK, Math.min(source.size, (index + 1) * BLOCK));
    blocks.delete(index);
    blocks.set(index, block);
    const [oldest] = blocks.keys();
    if (blocks.size > KEPT && oldest !== undefined) blocks.delete(oldest);
    return block;
  };
  return {
    size: source.size,
    async read(start, end) {
      const to = Math.min(end, source.size);
      const bytes = new Uint8Array(Math.max(0, to - start));
      for (let at = start; at < to; ) {
        const index = Math.floor(at / BLOCK);
        const part = (await blockAt(index)).subarray(at - index * BLOCK, to - index * BLOCK);
        if (part.length === 0) break;
        bytes.set(part, at - start);
        at += part.length;
      }
      return bytes;
    },
  };
}

/** The file is gone, was changed, or who has it no longer answers. */
export class SourceLost extends Error {}
