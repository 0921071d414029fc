import type { Engine, Judgement, Reading } from '../guard/warm.ts';
import { prepare } from '../rules/check.ts';
import { needsRe2 } from '../rules/patterns.ts';
import { knownRe2 } from '../rules/regex/re2.ts';
import type { Circumstance, Draft, Finding, Verdict } from '../rules/rule.ts';
import { say } from '../rules/say.ts';
import { under, withFinding } from '../rules/verdict.ts';
import type { Identity } from '../sites/site.ts';
import { askToSign } from './acknowledge.ts';
import { builtIn } from './built-in.ts';
import type { ChronicleKeeper } from './chronicle.ts';
import { circumstancesOf } from './circumstances.ts';
import type { Recorder } from './journal/recorder.ts';
import { judgeDestinations } from './judge-destinations.ts';
import { matchAuthor } from './match-account.ts';
import type { Policy, PolicyRecord } from './policy.ts';
import { profileOf } from './profile.ts';
import { makeRecord, readRecord } from './record.ts';
import type { Signature, SignatureKeeper } from './signature.ts';
import type { TallyKeeper } from './tally.ts';
import { waitsForFiles, wantsFile } from './wants-file.ts';
import { warmRules } from './warm-rules.ts';

/** Where the engine of a frame finds the policy in force. Values are as the browser has them, unchecked. */
export type RecordSource = {
  read(): Promise<unknown>;
  onChange(listener: (raw: unknown) => void): void;
};

/** Has RE2 brought to this place, which has none; rejects where it can't be had. */
type FetchRe2 = () => Promise<void>;

/** How long a submit waits for a first policy, in milliseconds; and a policy for RE2, or for what was accepted. */
const PATIENCE = 5000;
/** How long nobody has to wait for one before the built-in policy is in force. */
const UNHURRIED = 10_000;

/** What the engine may be given beside its policy. */
type Means = {
  /** What went out from this browser before; without it nothing is odd. */
  readonly chronicle?: ChronicleKeeper;
  /** What was accepted in this browser; without it nothing was. */
  readonly signature?: Pick<SignatureKeeper, 'now' | 'ready' | 'onChange'>;
  /** Where what is decided is recorded; left out: nowhere. */
  readonly recorder?: Recorder;
  /** Where what would have been stopped is counted; left out: nowhere. */
  readonly tally?: Pick<TallyKeeper, 'add'>;
  readonly fetchRe2?: FetchRe2;
};

/**
 * The engine of one frame: judges by the policy in force, and follows it as it changes. A policy that needs RE2 is in force at once;
 * until RE2 is there, each draft that the rule in question should have looked at has a finding that says so.
 */
export function followPolicy(
  source: RecordSource,
  { chronicle, signature, recorder, tally, fetchRe2 = noRe2 }: Means = {},
): Engine {
  let current: Force | undefined;
  const ready = Promise.withResolvers<void>();
  const listeners = new Set<() => void>();
  const looked = new Set<string>();

  function adopt(record: PolicyRecord | undefined): void {
    if (record === undefined || record.revision === current?.record.revision) return;
    // In this order: where it is brought on demand, to ask whether it is known brings it.
    const lacksRe2 = needsRe2(record.policy) && knownRe2() === undefined;
    enforce(record, lacksRe2);
    if (!lacksRe2) {
      ready.resolve();
      return;
    }
    setTimeout(ready.resolve, PATIENCE);
    fetchRe2().then(
      () => {
        if (current?.lacksRe2) enforce(current.record, false);
        ready.resolve();
      },
      (error) => {
        console.error('Gatepost: a pattern needs RE2, which can’t be had.', error);
        ready.resolve();
      },
    );
  }

  function enforce(record: PolicyRecord, lacksRe2: boolean): void {
    const { check, steps } = prepare(record.policy);
    current = { record, lacksRe2, check };
    warmRules(steps, () => current?.check === check);
    if (keepsWords(record.policy)) recorder?.ready(record.policy);
    tell();
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  signature?.onChange(() => {
    if (current?.record.policy.acknowledge.required) tell();
  });

  let changed = false;
  source.onChange((raw) => {
    changed = true;
    adopt(readRecord(raw));
  });
  source.read().then(
    // However late: what was read before a change is out of date, but it is better than the built-in one.
    (raw) => {
      if (!changed) adopt(readRecord(raw));
    },
    (error) => console.error('Gatepost: the policy could not be read from the storage of the browser.', error),
  );
  const makeDo = () => {
    if (current === undefined) adopt(makeRecord('built-in', builtIn(), [], Date.now()));
  };
  setTimeout(makeDo, UNHURRIED);
  let hurried = false;

  /** Who has accepted the policy is not asked to, for want of knowing it yet. */
  async function signatureKnown(): Promise<void> {
    if (!signature || !current?.record.policy.acknowledge.required) return;
    await Promise.race([signature.ready, new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))]);
  }

  return {
    ready: ready.promise.then(signatureKnown),
    hurry() {
      if (hurried) return;
      hurried = true;
      setTimeout(makeDo, PATIENCE);
    },
    wantsFile: (file) => wantsFile(inForce(current).record.policy, file),
    judge: (reading) =>
      judge(
        { ...reading, ...(looked.size > 0 && { looked: [...looked] }) },
        inForce(current),
        signature?.now(),
        Date.now(),
      ),
    lookedAt(hashtag) {
      looked.add(hashtag);
      tell();
    },
    profile(reading, author) {
      const now = Date.now();
      return profileOf(inForce(current).record.policy, { ...reading, author }, chronicle?.now(), now);
    },
    published(reading, { author, verdict, enabled, circumstances = [] }) {
      const { site, surface } = reading;
      if (enabled) tally?.add(reading, verdict, inForce(current).record.policy);
      if (!enabled || surface === 'message' || author.state === 'unreadable' || author.state === 'unstated') return;
      const account = author.state === 'listed' ? author.account : '';
      const under = circumstances.map(({ type }) => type);
      chronicle?.add({ account, kind: author.kind, site, at: Date.now(), under });
    },
    onWorkChange: (listener) => chronicle?.onWorkChange(listener),
    record: async (judged, decided) => recorder?.record(judged, decided, inForce(current).record.policy) ?? false,
    readyToRecord: () => recorder?.ready(inForce(current).record.policy),
    records: () => recorder !== undefined && inForce(current).record.policy.record.keep !== 'off',
    organization: () => inForce(current).record.policy.organization,
    reasons: () => inForce(current).record.policy.reasons ?? [],
    onPolicyChange(listener, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}

function keepsWords({ record: { keep } }: Policy): boolean {
  return keep === 'excerpts' || keep === 'text';
}

function noRe2(): Promise<void> {
  return Promise.reject(new Error('There is nowhere to get it from.'));
}

/** A policy, ready to judge by. */
type Force = {
  readonly record: PolicyRecord;
  /** Whether a rule can't look at drafts before RE2 is there. */
  readonly lacksRe2: boolean;
  readonly check: (draft: Draft, now: number) => Verdict;
};

function inForce(current: Force | undefined): Force {
  if (current === undefined) throw new Error('The engine was asked before it was ready.');
  return current;
}

function judge(
  reading: Reading & Pick<Draft, 'looked'>,
  { record, lacksRe2, check }: Force,
  signed: Signature | undefined,
  now: number,
): Judgement {
  const { identity, readable, origin: _, ...rest } = reading;
  const { policy } = record;
  // What is let through without a rule is not let through under it.
  const revision = lacksRe2 ? `${record.revision} without RE2` : record.revision;
  const match = (one: Identity) => matchAuthor(policy, rest.site, one);
  if (!policy.enabled || (rest.surface === 'message' && !namesMessages(policy)))
    return { verdict: { level: 'off', findings: [] }, author: match(identity), revision, enabled: false };
  let circumstances: readonly Circumstance[] | undefined;
  const { author, verdict: found } = judgeDestinations(identity, match, (one) => {
    const odd = circumstancesOf(policy, reading, one);
    // The first account is judged before the further ones, and what is odd is noted for it alone.
    circumstances ??= odd;
    const verdict = check({ ...rest, author: one, circumstances: odd }, now);
    const asked = rest.surface === 'message' ? undefined : askToSign(policy, one, signed);
    return asked ? withFinding(verdict, under(asked, policy.mode)) : verdict;
  });
  const verdict = readable === false ? withUnreadable(found, policy) : found;
  const silent = policy.mode === 'simulate';
  const waits = waitsForFiles(policy, { ...rest, author }, now);
  return {
    verdict,
    author,
    revision,
    enabled: true,
    ...(silent && { silent }),
    ...(waits && { waits }),
    ...(circumstances && { circumstances }),
  };
}

/** Messages between people are nobody's business until a rule names them. */
function namesMessages({ rules }: Policy): boolean {
  return rules.some(({ level, scope }) => level !== 'off' && scope.surfaces?.includes('message'));
}

/** A draft that could not be read has nothing for a rule to find; the policy says how bad that is. */
function withUnreadable(verdict: Verdict, { unreadable, mode }: Policy): Verdict {
  if (unreadable === 'off') return verdict;
  const finding: Finding = {
    rule: 'unreadable',
    level: unreadable,
    message: say('policy_unreadable'),
    why: say('policy_unreadable_why'),
    suggestion: say('policy_unreadable_suggestion'),
  };
  return withFinding(verdict, under(finding, mode));
}
