import * as z from 'zod/mini';
import { DAYS, KINDS, LEVELS, MODES, type Rule, SITES, SURFACES } from '../rules/rule.ts';
import { say } from '../rules/say.ts';
import { suggest } from './closest.ts';
import { show } from './explain.ts';
import { readHandle } from './handle.ts';
import { readColor, readTime, readTimeZone } from './read-hours.ts';
import { readAboutWord, readContact, readDate, readLink, readRegion } from './read-text.ts';
import { textAs } from './text-as.ts';
import { translated } from './translated.ts';

/** The whole of what an administrator may write. An entry of `rules` may have the options of any rule. */
export function policySchema(rules: Iterable<Rule>) {
  const options = Object.fromEntries(
    [...rules].flatMap((rule) =>
      Object.entries(rule.options.shape).map(([key, field]) => [key, z.exactOptional(field)] as const),
    ),
  );
  const entry = z.extend(entrySchema(z.string()), options);
  return z.extend(frameSchema(z.string()), {
    accounts: z.array(accountSchema),
    rules: z.array(entry),
    report: z.exactOptional(reportSchema),
  });
}

const label = z.string().check(z.minLength(1), z.maxLength(200));
const message = z.string().check(z.minLength(1), z.maxLength(2000));

/** What counts as a short time between two accounts, and as a long one without a hand on a tab. */
const ODD = { minutes: 10, idleHours: 4 } as const;

/**
 * The top level. Accounts and rules are read one by one, with `accountSchema` and `entrySchema`, and `report` by `readReport`; `account`
 * judges one id.
 */
export function frameSchema(account: z.ZodMiniType<string, string>) {
  return z.object({
    version: z._default(z.literal(1), 1),
    enabled: z._default(z.boolean(), true),
    mode: z._default(z.enum(MODES), 'enforce'),
    organization: z._default(
      z.object({
        name: z.exactOptional(label),
        contact: z.exactOptional(textAs(readContact)),
        region: z.exactOptional(textAs(readRegion)),
        policyUrl: z.exactOptional(textAs(readLink)),
      }),
      {},
    ),
    accounts: z.optional(z.unknown()),
    onlyAs: z.exactOptional(z.array(account)),
    unlisted: z._default(z.enum(['personal', 'unknown']), 'personal'),
    odd: z._default(
      z.object({
        minutes: z._default(z.int().check(z.minimum(1), z.maximum(1440)), ODD.minutes),
        idleHours: z._default(z.int().check(z.minimum(1), z.maximum(168)), ODD.idleHours),
      }),
      ODD,
    ),
    unreadable: z._default(z.enum(LEVELS), 'warn'),
    reasons: z.exactOptional(z.array(label)),
    rules: z.optional(z.unknown()),
    pause: z._default(
      z.object({
        active: z._default(z.boolean(), false),
        message: z.exactOptional(translated(message)),
        until: z.exactOptional(textAs(readDate, 'moment')),
        accounts: z.exactOptional(z.array(account)),
      }),
      { active: false },
    ),
    acknowledge: z._default(z.object({ version: z.exactOptional(label), required: z._default(z.boolean(), false) }), {
      required: false,
    }),
    record: z._default(
      z.object({
        keep: z._default(z.enum(['off', 'rules', 'excerpts', 'text']), 'rules'),
        days: z._default(z.int().check(z.minimum(1), z.maximum(3650)), 90),
      }),
      { keep: 'rules', days: 90 },
    ),
    report: z.optional(z.unknown()),
  });
}

/** `report`: what types it has. `readReport` judges it, and never repeats a value: its headers are secrets. */
export const reportSchema = z.object({
  endpoint: z.string(),
  headers: z._default(z.record(z.string(), z.string()), {}),
});

/** One entry of `accounts`. */
export const accountSchema = z.object({
  id: label,
  name: z.exactOptional(label),
  kind: z.enum(['brand', 'client', 'personal']),
  handles: z._default(
    z.object({
      x: z.exactOptional(z.array(textAs((text) => readHandle('x', text)))),
      linkedin: z.exactOptional(z.array(textAs((text) => readHandle('linkedin', text)))),
      facebook: z.exactOptional(z.array(textAs((text) => readHandle('facebook', text)))),
    }),
    {},
  ),
  about: z._default(z.array(textAs(readAboutWord)), []),
  confirm: z._default(z.enum(['always', 'odd', 'never']), 'never'),
  hours: z.exactOptional(
    z.object({
      days: z._default(z.array(z.enum(DAYS)), ['mon', 'tue', 'wed', 'thu', 'fri']),
      from: textAs(readTime),
      to: textAs(readTime),
      timeZone: textAs(readTimeZone),
    }),
  ),
  color: z.exactOptional(textAs(readColor, 'color')),
});

/** What every entry of `rules` takes, whichever rule it is; `account` judges one id of its scope. */
export function entrySchema(account: z.ZodMiniType<string, string>) {
  return z.object({
    rule: z.string(),
    name: z.exactOptional(translated(label)),
    level: z.enum(LEVELS),
    mode: z.exactOptional(z.enum(MODES)),
    message: z.exactOptional(translated(message)),
    allow: z._default(z.array(label), []),
    sites: z.exactOptional(z.array(z.enum(SITES))),
    accounts: z.exactOptional(z.array(account)),
    kinds: z.exactOptional(z.array(z.enum(KINDS))),
    surfaces: z.exactOptional(z.array(z.enum(SURFACES))),
    from: z.exactOptional(textAs(readDate, 'moment')),
    until: z.exactOptional(textAs(readDate, 'moment')),
  });
}

/** The id of an account that the policy lists. */
export function knownAccount(ids: ReadonlySet<string>) {
  return textAs<string>((id) =>
    ids.has(id)
      ? id
      : {
          message: say('policy_no_account', show(id)),
          remedy: ids.size === 0 ? say('policy_no_account_remedy') : suggest(id, [...ids].slice(0, 50)),
        },
  );
}
