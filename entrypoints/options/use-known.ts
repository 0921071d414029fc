import { useEffect, useState } from 'react';
import type { PolicyRecord } from '../../policy/policy.ts';
import type { PolicyStore } from './policy-store.ts';

/** What can be known of the policy in force. */
export type Known = PolicyRecord | 'waiting' | 'none-yet' | 'unreadable';

/** The record in force as it changes, or why there is none; `waiting` until the storage has answered. */
export function useKnown(store: Pick<PolicyStore, 'read' | 'onChange'>): Known {
  const [known, setKnown] = useState<Known>('waiting');
  useEffect(() => {
    let isShown = true;
    const show = (next: Known) => {
      if (isShown) setKnown(next);
    };
    store.onChange((record) => show(record ?? 'none-yet'));
    store.read().then(
      (record) => show(record ?? 'none-yet'),
      () => show('unreadable'),
    );
    return () => {
      isShown = false;
    };
  }, [store]);
  return known;
}
