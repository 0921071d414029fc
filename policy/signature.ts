import * as z from 'zod/mini';
import type { ChronicleStorage } from './chronicle.ts';

/** That the person at this browser has accepted a policy. */
export type Signature = {
  /** `acknowledge.version` of that policy. */
  readonly version: string;
  /** When, in milliseconds since the epoch. */
  readonly at: number;
  /** What it said, in plain words. */
  readonly lines: readonly string[];
};

/** The signature given in this browser, as every frame and page follows it. */
export type SignatureKeeper = {
  /** The last one, as far as it is known now. */
  now(): Signature | undefined;
  /** Resolves when storage has answered. What can't be read is not signed. */
  readonly ready: Promise<void>;
  /** Rejects where it could not be stored. */
  sign(signature: Signature): Promise<void>;
  onChange(listener: () => void): void;
};

const KEY = 'acknowledged';

/** Follows what was signed in this browser, in all of its tabs. */
export function keepSignature(storage: ChronicleStorage): SignatureKeeper {
  let signature: Signature | undefined;
  let changed = false;
  const listeners: (() => void)[] = [];
  const tell = () => {
    for (const listener of listeners) listener();
  };

  storage.onChange(KEY, (raw) => {
    changed = true;
    signature = readSignature(raw);
    tell();
  });
  const ready = storage.read(KEY).then(
    (raw) => {
      // What came while it was being read is newer.
      if (!changed) signature = readSignature(raw);
      tell();
    },
    (error) => console.error('Gatepost: what was accepted in this browser could not be read.', error),
  );

  return {
    ready,
    now: () => signature,
    sign: (given) => storage.write(KEY, given),
    onChange: (listener) => void listeners.push(listener),
  };
}

function readSignature(raw: unknown): Signature | undefined {
  const result = z.safeParse(schema(), raw);
  return result.success ? result.data : undefined;
}

function schema() {
  return z.object({ version: z.string(), at: z.number(), lines: z.array(z.string()) });
}
