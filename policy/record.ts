import * as z from 'zod/mini';
import { DAYS, KINDS, LEVELS, MODES, SITES, SURFACES } from '../rules/rule.ts';
import type { Policy, PolicyRecord, PolicySource, Problem } from './policy.ts';
import { revisionOf } from './revision.ts';

/** Where `storage.local` holds the policy in force. */
export const RECORD_KEY = 'policy';

/** Makes the record of a policy that has just come into force; `now` in milliseconds since the epoch. */
export function makeRecord(
  source: PolicySource,
  policy: Policy,
  problems: readonly Problem[],
  now: number,
): PolicyRecord {
  return { source, policy, problems, revision: revisionOf(policy, source), arrived: new Date(now).toISOString() };
}

/** Reads a record back from storage. Undefined: there is none, or one of another version of Gatepost. */
export function readRecord(raw: unknown): PolicyRecord | undefined {
  const result = z.safeParse(recordSchema(), raw);
  return result.success ? result.data : undefined;
}

/** Whether two records say the same, so that one need not replace the other. */
export function isSameRecord(a: PolicyRecord | undefined, b: PolicyRecord): boolean {
  return a?.revision === b.revision && JSON.stringify(problemTexts(a)) === JSON.stringify(problemTexts(b));
}

function problemTexts(record: PolicyRecord): readonly string[] {
  return record.problems.flatMap(({ place, message, remedy }) => [place, message, remedy]);
}

function recordSchema() {
  const texts = z.array(z.string());
  const translations = z.exactOptional(z.record(z.string(), z.record(z.string(), z.string())));
  const account = z.object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['brand', 'client', 'personal']),
    handles: z.object({
      x: z.exactOptional(texts),
      linkedin: z.exactOptional(texts),
      facebook: z.exactOptional(texts),
    }),
    about: texts,
    confirm: z.enum(['always', 'odd', 'never']),
    hours: z.exactOptional(
      z.object({ days: z.array(z.enum(DAYS)), from: z.number(), to: z.number(), timeZone: z.string() }),
    ),
    color: z.exactOptional(z.string()),
  });
  const rule = z.object({
    rule: z.string(),
    name: z.exactOptional(z.string()),
    level: z.enum(LEVELS),
    mode: z.exactOptional(z.enum(MODES)),
    message: z.exactOptional(z.string()),
    translations,
    allow: texts,
    scope: z.object({
      sites: z.exactOptional(z.array(z.enum(SITES))),
      accounts: z.exactOptional(texts),
      kinds: z.exactOptional(z.array(z.enum(KINDS))),
      surfaces: z.exactOptional(z.array(z.enum(SURFACES))),
      from: z.exactOptional(z.number()),
      until: z.exactOptional(z.number()),
    }),
    options: z.unknown(),
  });
  const policy = z.object({
    version: z.literal(1),
    enabled: z.boolean(),
    mode: z._default(z.enum(MODES), 'enforce'),
    organization: z.object({
      name: z.exactOptional(z.string()),
      contact: z.exactOptional(z.string()),
      region: z.exactOptional(z.string()),
      policyUrl: z.exactOptional(z.string()),
    }),
    accounts: z.array(account),
    onlyAs: z.exactOptional(texts),
    unlisted: z.enum(['personal', 'unknown']),
    odd: z.object({ minutes: z.number(), idleHours: z.number() }),
    unreadable: z.enum(LEVELS),
    reasons: z.exactOptional(texts),
    rules: z.array(rule),
    pause: z.object({
      active: z.boolean(),
      message: z.exactOptional(z.string()),
      translations,
      until: z.exactOptional(z.number()),
      accounts: z.exactOptional(texts),
    }),
    acknowledge: z.object({ version: z.exactOptional(z.string()), required: z.boolean() }),
    record: z.object({ keep: z.enum(['off', 'rules', 'excerpts', 'text']), days: z.number() }),
    report: z.exactOptional(z.object({ origin: z.string(), key: z.string() })),
  });
  return z.object({
    source: z.enum(['managed', 'imported', 'built-in']),
    policy,
    problems: z.array(z.object({ place: z.string(), message: z.string(), remedy: z.string() })),
    revision: z.string(),
    arrived: z.string(),
  });
}
