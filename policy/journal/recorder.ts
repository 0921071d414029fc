import type { Judged } from '../../guard/submission.ts';
import type { Decided } from '../../guard/warm.ts';
import { trackLastPost } from '../last-post.ts';
import type { Policy } from '../policy.ts';
import type { JournalEntry } from './entry.ts';
import { makeEntry } from './make-entry.ts';
import { type MaskWords, maskWordsUnder } from './mask-words.ts';

/** Makes entries of what is decided in a frame, and has them kept; never throws or rejects. */
export type Recorder = {
  /** Resolves to whether the record has it now. */
  record(judged: Judged, decided: Decided, policy: Policy): Promise<boolean>;
};

/** `tell` hands an entry to whoever writes the record. */
export function makeRecorder(tell: (entry: JournalEntry) => Promise<boolean>): Recorder {
  const isLast = trackLastPost();
  let readied: { readonly policy: Policy; readonly maskWords: MaskWords } | undefined;

  /** Readied when words are to be kept for the first time: by default none are. */
  const maskWords =
    (policy: Policy): MaskWords =>
    (written) => {
      if (readied?.policy !== policy) readied = { policy, maskWords: maskWordsUnder(policy) };
      return readied.maskWords(written);
    };

  /** Whether it is the post that the author has just been asked about, or that was noted at its button. */
  const isKnown = ({ reading, judgement }: Judged, { type }: Decided, now: number): boolean => {
    if (type !== 'noted' && type !== 'posted') return false;
    return isLast(reading, JSON.stringify(judgement.author), now) && type === 'noted';
  };

  return {
    async record(judged, decided, policy) {
      try {
        const now = Date.now();
        const entry = makeEntry(judged, decided, {
          policy,
          maskWords: maskWords(policy),
          id: crypto.randomUUID(),
          now,
        });
        return entry !== undefined && !isKnown(judged, decided, now) && (await tell(entry));
      } catch (error) {
        console.error('Gatepost: what was decided could not be recorded.', error);
        return false;
      }
    },
  };
}
