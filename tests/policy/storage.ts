import type { ChronicleStorage } from '../../policy/chronicle.ts';

/** One storage of a browser, followed by any number of frames. */
export function fakeStorage(start: object = {}) {
  const held = new Map<string, unknown>(Object.entries(start));
  const listeners: [key: string, listener: (raw: unknown) => void][] = [];
  const set = (key: string, value: unknown) => {
    held.set(key, value);
    for (const [wanted, listener] of listeners) if (wanted === key) listener(value);
  };
  const storage: ChronicleStorage = {
    read: async (key) => held.get(key),
    write: async (key, value) => set(key, value),
    remove: async (key) => set(key, undefined),
    onChange: (key, listener) => void listeners.push([key, listener]),
  };
  return { storage, held };
}
