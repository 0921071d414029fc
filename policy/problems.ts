import { type MessageKey, say, sayNumber } from '../rules/say.ts';
import type { Problem } from './policy.ts';

/** Problems as they are met. Where there is no room left they are only counted: a person reads two hundred, not two hundred thousand. */
export type Problems = { readonly listed: Problem[]; readonly room: number; unlisted: number };

/** How many problems are listed one by one. */
const LIMIT = 200;

/** What is wrong with a value and what to do about it, one sentence each. */
export type Fault = { readonly message: string; readonly remedy: string };

/** The key of what is wrong, which has its remedy under the same key and `_remedy`. */
export type FaultKey = Extract<MessageKey, StemOf<MessageKey>>;
type StemOf<Key> = Key extends `${infer Stem}_remedy` ? Stem : never;

/** A fault by its key; `parts` go into both of its sentences. */
export function sayFault(key: FaultKey, ...parts: readonly (string | number)[]): Fault {
  return { message: say(key, ...parts), remedy: say(`${key}_remedy`, ...parts) };
}

/** An empty list: of a whole policy, or of one item of it, with the room that is left in the whole. */
export function noProblems(whole?: Problems): Problems {
  return { listed: [], room: whole ? whole.room - whole.listed.length : LIMIT, unlisted: 0 };
}

/** Notes one problem. The fault is only worked out when it will be listed. */
export function report(problems: Problems, place: string, fault: () => Fault): void {
  if (problems.listed.length < problems.room) problems.listed.push({ place, ...fault() });
  else problems.unlisted += 1;
}

/** Adds what was met in one item to what was met in the whole. */
export function append(problems: Problems, others: Problems): void {
  for (const problem of others.listed) report(problems, problem.place, () => problem);
  problems.unlisted += others.unlisted;
}

/** The finished list, with a last line for those that did not fit. */
export function finish(problems: Problems): readonly Problem[] {
  if (problems.unlisted === 0) return problems.listed;
  return [...problems.listed, { place: '', ...sayFault('policy_more_problems', sayNumber(problems.unlisted)) }];
}
