import { act } from '@testing-library/react';
import { vi } from 'vitest';
import type { Signature, SignatureKeeper } from '../../policy/signature.ts';
import type { Count, TallyKeeper } from '../../policy/tally.ts';

/** What is signed is what is known, as in the browser's storage. */
export function signatureOf(start: Signature | undefined, failing = false) {
  let signed = start;
  const listeners: (() => void)[] = [];
  const sign = vi.fn(async (given: Signature) => {
    if (failing) throw new Error('full');
    signed = given;
    act(() => {
      for (const listener of listeners) listener();
    });
  });
  return {
    ready: Promise.resolve(),
    now: () => signed,
    onChange: (listener: () => void) => void listeners.push(listener),
    sign,
  } satisfies SignatureKeeper;
}

export function tallyOf(counts: readonly Count[]): TallyKeeper {
  return { ready: Promise.resolve(), now: () => counts, add: () => {}, onChange: () => {} };
}
