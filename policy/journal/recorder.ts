import type { Judged } from '../../guard/submission.ts';
import type { Decided } from '../../guard/warm.ts';
import { trackLastPost } from '../last-post.ts';
import type { Policy } from '../policy.ts';
import { warmRules } from '../warm-rules.ts';
import type { JournalEntry } from './entry.ts';
import { makeEntry } from './make-entry.ts';
import { type Masking, type MaskWords, maskingUnder } from './mask-words.ts';

/** Makes entries of what is decided in a frame, and has them kept; never throws or rejects. */
export type Recorder = {
  /** Resolves to whether the record has it now. */
  record(judged: Judged, decided: Decided, policy: Policy): Promise<boolean>;
  /** Words may have to be kept soon: what hides some of them gets ready while nobody waits. */
  ready(policy: Policy): void;
};

/** `tell` hands an entry to whoever writes the record. */
export function makeRecorder(tell: (entry: JournalEntry) => Promise<boolean>): Recorder {
  const isLast = trackLastPost();
  let readied: { readonly policy: Policy; readonly masking: Masking } | undefined;

  const maskingOf = (policy: Policy): Masking => {
    if (readied?.policy !== policy) readied = { policy, masking: maskingUnder(policy) };
    return readied.masking;
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
        // Made where there are words to be masked; of most posts nothing is kept.
        const maskWords: MaskWords = (written) => maskingOf(policy).maskWords(written);
        const entry = makeEntry(judged, decided, { policy, maskWords, id: crypto.randomUUID(), now });
        return entry !== undefined && !isKnown(judged, decided, now) && (await tell(entry));
      } catch (error) {
        console.error('Gatepost: what was decided could not be recorded.', error);
        return false;
      }
    },
    ready(policy) {
      if (readied?.policy === policy) return;
      const masking = maskingOf(policy);
      warmRules(masking.steps, () => readied?.masking === masking);
    },
  };
}
