import { stops } from '../rules/rule.ts';
import type { Composer, SiteAdapter, Submit } from '../sites/site.ts';
import { type Clearances, isAnswered } from './clearances.ts';
import type { Outcome } from './guard.ts';
import type { KeptPass } from './pass.ts';
import type { Reader } from './reader.ts';
import type { HeldPress, HeldRequest, Judged, Press, Said, Sending, Submission } from './submission.ts';
import type { Engine, Reading } from './warm.ts';

/** Reads whatever is about to go out, and says what is to become of it. Every time afresh. */
export type Judging = {
  submit(submit: Submit): Said;
  press(held: HeldPress): Press;
  request(held: HeldRequest): Sending;
  /** The author may have gone on writing, or the policy may be another. */
  again(held: Submission): Submission;
  /** The composer of a press as it is by now: sites replace their nodes at will, and whole composers with the draft in them. */
  composerNow(press: Press): Composer;
};

export type Means = {
  readonly site: SiteAdapter;
  readonly engine: Engine;
  readonly reader: Reader;
  readonly clearances: Clearances;
  readonly pass: KeptPass;
  isOrphaned(): boolean;
  /** A draft between two steps, as it was at the first of them. */
  advanced(): Reading | undefined;
};

export function judging({ site, engine, reader, clearances, pass, isOrphaned, advanced }: Means): Judging {
  const judged = (reading: Reading): Judged => ({ reading, judgement: engine.judge(reading) });

  /** `isAllowed`: the author was asked about just this, and posts it anyway. */
  const outcomeOf = ({ judgement: { enabled, verdict, waits } }: Judged, isAllowed: boolean): Outcome => {
    if (isOrphaned()) return 'orphaned';
    if (!enabled) return 'clear';
    if (!isAllowed && stops(verdict.level)) return 'stop';
    return waits ? 'cold' : 'clear';
  };

  const ofSubmit = ({ composer }: Submit): Said => {
    const one = judged(reader.draft(composer, advanced()));
    return { outcome: outcomeOf(one, pass.admits(one)), judged: one };
  };

  const press = (held: HeldPress): Press => ({ ...held, ...ofSubmit(held.submit) });

  const request = (held: HeldRequest): Sending => {
    const { reading, clearance } = reader.request(held.request.publish, clearances);
    const one = judged(reading);
    const isApproved = clearance?.approved === true && isAnswered(clearance, one.reading, one.judgement);
    return { ...held, outcome: outcomeOf(one, isApproved), judged: one };
  };

  const composerNow = ({ submit: { composer }, judged: { reading } }: Press): Composer => {
    const editor = composer.editors.find((one) => one.isConnected);
    if (editor) return site.composerAt(editor) ?? composer;
    // A bare form has no button that anybody knows; its text may stand in no field at all.
    if (!composer.button) return composer;
    const texts = reading.parts.filter((text) => text.trim() !== '');
    const anew = reader.composerOf({ operation: '', surface: reading.surface, texts });
    return anew?.button ? anew : composer;
  };

  return {
    submit: ofSubmit,
    press,
    request,
    again(held) {
      if (held.ring === 'wire') return request(held);
      return press({ ...held, submit: { ...held.submit, composer: composerNow(held) } });
    },
    composerNow,
  };
}
