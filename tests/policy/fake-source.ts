import { vi } from 'vitest';
import type { Reading } from '../../guard/warm.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import { makeRecord } from '../../policy/record.ts';

/** What the tests of the engine need of policies, drafts and storage. */

export const recordOf = (raw: object) => makeRecord('managed', readPolicy(raw).policy ?? builtInPolicy(), [], 0);
export const blocking = (term: string) => recordOf({ rules: [{ rule: 'terms', level: 'block', terms: [term] }] });

export const reading: Reading = {
  text: 'Project Falcon flies tomorrow.',
  parts: ['Project Falcon flies tomorrow.'],
  site: 'x',
  surface: 'post',
  identity: { handle: 'jane_doe' },
};

/** Storage that answers when told to. */
export function fakeSource() {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  let changed = (_: unknown) => {};
  return {
    source: {
      read: () => promise,
      onChange: (listener: (raw: unknown) => void) => {
        changed = listener;
      },
    },
    answer: resolve,
    fail: reject,
    change: (raw: unknown) => changed(raw),
  };
}

export async function isReady(engine: { ready: Promise<void> }): Promise<boolean> {
  return Promise.race([engine.ready.then(() => true), vi.advanceTimersByTimeAsync(0).then(() => false)]);
}
