import { useEffect, useState } from 'react';
import type { JournalEntry } from '../policy/journal/entry.ts';
import type { JournalBreak, JournalSource } from './journal-source.ts';

/** What is known of the record of this browser. */
export type Journal =
  | { readonly state: 'reading' | 'unreadable' }
  | {
      readonly state: 'read';
      /** The newest first. */
      readonly entries: readonly JournalEntry[];
      readonly chain: Chain;
    };

export type Chain =
  | { readonly state: 'checking' | 'whole' | 'unknown' }
  | ({ readonly state: 'broken' } & JournalBreak);

/** The record, read again whenever the window gets the focus: other tabs write it meanwhile. */
export function useJournal(source: JournalSource): Journal {
  const [journal, setJournal] = useState<Journal>({ state: 'reading' });
  useEffect(() => {
    let latest = 0;
    const read = async () => {
      const own = ++latest;
      const show = (next: (before: Journal) => Journal) => {
        if (own === latest) setJournal(next);
      };
      try {
        const entries = (await source.read()).toSorted((a, b) => b.at - a.at);
        show((before) => ({ state: 'read', entries, chain: before.state === 'read' ? before.chain : CHECKING }));
        const chain = await chainOf(source);
        show(() => ({ state: 'read', entries, chain }));
      } catch (error) {
        console.error('Gatepost: the record could not be read.', error);
        show(() => ({ state: 'unreadable' }));
      }
    };
    void read();
    window.addEventListener('focus', read);
    return () => {
      latest = Number.NaN;
      window.removeEventListener('focus', read);
    };
  }, [source]);
  return journal;
}

const CHECKING = { state: 'checking' } as const;

async function chainOf(source: JournalSource): Promise<Chain> {
  try {
    const broken = await source.findBreak();
    return broken === undefined ? { state: 'whole' } : { state: 'broken', ...broken };
  } catch (error) {
    console.error('Gatepost: whether the record is whole could not be told.', error);
    return { state: 'unknown' };
  }
}
