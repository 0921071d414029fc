import type { Engine, Judgement, Reading } from '../guard/warm.ts';
import { compile } from '../rules/check.ts';
import { compareLevels, type Draft, type Finding, type Verdict } from '../rules/rule.ts';
import type { ChronicleKeeper } from './chronicle.ts';
import { circumstancesOf } from './circumstances.ts';
import { matchAuthor } from './match-account.ts';
import type { Policy, PolicyRecord } from './policy.ts';
import { profileOf } from './profile.ts';
import { builtInPolicy } from './read-policy.ts';
import { makeRecord, readRecord } from './record.ts';

/** Where the engine of a frame finds the policy in force. Values are as the browser has them, unchecked. */
export type RecordSource = {
  read(): Promise<unknown>;
  onChange(listener: (raw: unknown) => void): void;
};

/** How long a submit waits for a first policy, in milliseconds. */
const PATIENCE = 5000;
/** How long nobody has to wait for one before the built-in policy is in force. */
const UNHURRIED = 10_000;

/**
 * The engine of one frame: judges by the policy in force, and follows it as it changes. `chronicle` is what went out from this browser
 * before; without it nothing is odd.
 */
export function followPolicy(source: RecordSource, chronicle?: ChronicleKeeper): Engine {
  let current: Force | undefined;
  const ready = Promise.withResolvers<void>();
  const listeners = new Set<() => void>();

  function adopt(record: PolicyRecord | undefined): void {
    if (record === undefined || record.revision === current?.record.revision) return;
    current = { record, check: compile(record.policy) };
    ready.resolve();
    for (const listener of listeners) listener();
  }

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
    if (current === undefined) adopt(makeRecord('built-in', builtInPolicy(), [], Date.now()));
  };
  setTimeout(makeDo, UNHURRIED);
  let hurried = false;

  return {
    ready: ready.promise,
    hurry() {
      if (hurried) return;
      hurried = true;
      setTimeout(makeDo, PATIENCE);
    },
    judge: (reading) => judge(reading, inForce(current), Date.now()),
    profile(reading, author) {
      const now = Date.now();
      return profileOf(inForce(current).record.policy, { ...reading, author }, chronicle?.now(), now);
    },
    published({ site, surface }, { author, enabled, circumstances = [] }) {
      if (!enabled || surface === 'message' || author.state === 'unreadable' || author.state === 'unstated') return;
      const account = author.state === 'listed' ? author.account : '';
      const under = circumstances.map(({ type }) => type);
      chronicle?.add({ account, kind: author.kind, site, at: Date.now(), under });
    },
    onWorkChange: (listener) => chronicle?.onWorkChange(listener),
    organization: () => inForce(current).record.policy.organization,
    onPolicyChange(listener, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}

/** A policy, ready to judge by. */
type Force = { readonly record: PolicyRecord; readonly check: (draft: Draft, now: number) => Verdict };

function inForce(current: Force | undefined): Force {
  if (current === undefined) throw new Error('The engine was asked before it was ready.');
  return current;
}

function judge(reading: Reading, { record, check }: Force, now: number): Judgement {
  const { identity, readable, origin: _, ...rest } = reading;
  const { policy, revision } = record;
  const author = matchAuthor(policy, rest.site, identity);
  if (!policy.enabled || (rest.surface === 'message' && !namesMessages(policy)))
    return { verdict: { level: 'off', findings: [] }, author, revision, enabled: false };
  const circumstances = circumstancesOf(policy, reading, author);
  const found = check({ ...rest, author, circumstances }, now);
  const verdict = readable === false ? withUnreadable(found, policy) : found;
  return { verdict, author, revision, enabled: true, circumstances };
}

/** Messages between people are nobody's business until a rule names them. */
function namesMessages({ rules }: Policy): boolean {
  return rules.some(({ level, scope }) => level !== 'off' && scope.surfaces?.includes('message'));
}

/** A draft that could not be read has nothing for a rule to find; the policy says how bad that is. */
function withUnreadable(verdict: Verdict, { unreadable }: Policy): Verdict {
  if (unreadable === 'off') return verdict;
  const finding: Finding = {
    rule: 'unreadable',
    level: unreadable,
    message: 'Gatepost can’t find the text that this button publishes.',
    why: 'What can’t be read can’t be checked.',
    suggestion: 'Read it once more yourself, or reload the page and try again.',
  };
  const milder = verdict.findings.findIndex(({ level }) => compareLevels(level, unreadable) < 0);
  const position = milder === -1 ? verdict.findings.length : milder;
  return {
    level: compareLevels(verdict.level, unreadable) < 0 ? unreadable : verdict.level,
    findings: verdict.findings.toSpliced(position, 0, finding),
  };
}
