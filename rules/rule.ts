import * as z from 'zod/mini';
import type { Attachment } from './attachment.ts';

/** The sites Gatepost guards. twitter.com counts as `x`. */
export const SITES = ['x', 'linkedin', 'facebook'] as const;
export type Site = (typeof SITES)[number];

/** Where on a site a draft is about to appear. */
export const SURFACES = ['post', 'reply', 'comment', 'message', 'article'] as const;
export type Surface = (typeof SURFACES)[number];

/** What an account is to the organisation. `unknown`: it could not be read, or the policy says so of unlisted ones. */
export const KINDS = ['brand', 'client', 'personal', 'unknown'] as const;
export type Kind = (typeof KINDS)[number];

/** How much a finding matters, in rising order. From `warn` on, a submit is stopped. */
export const LEVELS = ['off', 'note', 'warn', 'justify', 'block'] as const;
export type Level = (typeof LEVELS)[number];

/** Orders levels: negative when `a` is milder than `b`. */
export function compareLevels(a: Level, b: Level): number {
  return a === b ? 0 : LEVELS.indexOf(a) - LEVELS.indexOf(b);
}

/** Whether a finding of this level holds a submit back. */
export function stops(level: Level): level is 'warn' | 'justify' | 'block' {
  return compareLevels(level, 'warn') >= 0;
}

/**
 * What comes of a finding, the strictest first. `enforce`: what its level says. `advise`: it is shown and never stops. `simulate`: it is
 * neither shown nor does it stop; it is counted.
 */
export const MODES = ['enforce', 'advise', 'simulate'] as const;
export type Mode = (typeof MODES)[number];

/** Half-open range in UTF-16 units of the text as the author typed it. */
export type Span = { readonly start: number; readonly end: number };

/** An account of the organisation, as the policy lists it. */
export type Account = {
  readonly id: string;
  readonly name: string;
  readonly kind: Exclude<Kind, 'unknown'>;
  readonly handles: { readonly [site in Site]?: readonly string[] };
  /** Words, hashtags (with `#`) and link domains that mark a draft as this account's. */
  readonly about: readonly string[];
  /** When to ask "post as this account?". */
  readonly confirm: 'always' | 'odd' | 'never';
  /** When posts of this account are expected; a post at another time is an odd circumstance. */
  readonly hours?: Hours;
  /** The organisation's colour for it, `#rrggbb`. */
  readonly color?: string;
};

/** In order, as `Date` counts them. */
export const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Day = (typeof DAYS)[number];

/** Office hours in a time zone. Where `to` is not later than `from`, they reach into the next day. */
export type Hours = {
  readonly days: readonly Day[];
  /** Minutes since midnight, inclusive. */
  readonly from: number;
  /** Minutes since midnight, exclusive; 1440 is the end of the day. */
  readonly to: number;
  /** IANA name: `Europe/Berlin`. */
  readonly timeZone: string;
};

/**
 * As whom a draft is about to go out: what the site showed, matched against the policy's accounts.
 * - `listed`: one entry of the policy names it; `account` is that entry's id
 * - `unlisted`: it was read, and no entry names it; `kind` is what the policy says of such accounts
 * - `unreadable`: the site did not show it, or showed two that differ
 * - `unstated`: nobody asked (the command line without `as`)
 */
export type Author =
  | {
      readonly state: 'listed';
      readonly account: string;
      readonly kind: Exclude<Kind, 'unknown'>;
      readonly label: string;
    }
  | { readonly state: 'unlisted'; readonly kind: 'personal' | 'unknown'; readonly label: string }
  | { readonly state: 'unreadable'; readonly kind: 'unknown'; readonly reason: string }
  | { readonly state: 'unstated'; readonly kind: 'unknown' };

/**
 * Something about how a draft came about. Any of them may mean that the author takes the account for another one. `usual`: posts of
 * this account have gone out like that before, so it is no reason to ask.
 * - `working-as`: the author has chosen another account to work for, until a time of day
 * - `switched`: the draft was begun as another account
 * - `other-account-posted`: the last post from this browser was another account's; `crosses`: one of them is a person's own
 * - `outside-hours`: the policy expects no post of this account now; `hours` in words
 * - `idle`: nobody had done anything in this tab for hours
 * - `first-today`: nothing went out as this account today, and the last post was another account's
 * - `pasted`: the whole text came from one paste
 */
export type Circumstance =
  | { readonly type: 'working-as'; readonly name: string; readonly until: string }
  | { readonly type: 'switched'; readonly from: string }
  | {
      readonly type: 'other-account-posted';
      readonly label: string;
      readonly minutes: number;
      readonly crosses: boolean;
      readonly usual?: boolean;
    }
  | { readonly type: 'outside-hours'; readonly hours: string; readonly usual?: boolean }
  | { readonly type: 'idle'; readonly hours: number; readonly usual?: boolean }
  | { readonly type: 'first-today'; readonly usual?: boolean }
  | { readonly type: 'pasted'; readonly usual?: boolean };

/** The circumstances that are odd only when all of them hold: each by itself is a part of everybody's day. */
export const TOGETHER: readonly Circumstance['type'][] = ['idle', 'first-today', 'pasted'];

/** What is about to be published, where, and as whom. The text of a thread is its parts, joined by a blank line. */
export type Draft = {
  readonly text: string;
  readonly site: Site;
  readonly surface: Surface;
  readonly author: Author;
  /** How it came about, as far as that is known. Rules that work by the paragraph do not see it. */
  readonly circumstances?: readonly Circumstance[];
  /** Goes ahead of a post: as whom that is meant to go out is asked with the post itself. */
  readonly attached?: true;
  /** What goes out with the text, as far as that is known. Rules that work by the paragraph do not see it. */
  readonly goesAlong?: readonly Attachment[];
  /** The hashtags that its author has looked at, as they were written. Rules that work by the paragraph do not see them. */
  readonly looked?: readonly string[];
};

/** What a rule saw: where (none: the whole draft) and, in plain words, what, why and what to do. */
export type Match = {
  readonly span?: Span;
  /** What is wrong, one sentence, for the author. */
  readonly message: string;
  /** Why it matters, one sentence. */
  readonly why?: string;
  /** What to do, one sentence. */
  readonly suggestion?: string;
  /** What may stand in the place of the span instead, word for word. */
  readonly replacement?: string;
  /** A hashtag as it was written that has to be looked at once; whoever has done so, is not asked about it. */
  readonly look?: string;
  /** Only where the policy sets the level of this one apart from its rule's (an unreadable account). */
  readonly level?: Level;
  /** Which kind of thing it is, for rules that tell kinds apart: `card`, `iban`, a secret's format. */
  readonly class?: string;
  /**
   * Only where it ends by itself, whatever stretch of its entry is in force: milliseconds since the epoch, exclusive; infinite: with the
   * entry. It is none any more in a stretch that begins then or later.
   */
  readonly until?: number;
};

/** A match, judged by the policy. */
export type Finding = Match & {
  readonly rule: string;
  /** The name that the policy gave the rule's entry. */
  readonly name?: string;
  readonly level: Level;
  /** Where the policy lets it end: milliseconds since the epoch, exclusive. */
  readonly until?: number;
  /** Left out: enforced. */
  readonly mode?: Exclude<Mode, 'enforce'>;
};

/**
 * The outcome of a check. `level` is that of the strictest finding that is enforced, `off` without one. `findings` are those that may be
 * shown: strictest first, then as they stand in the text. `simulated`: what would be among them; none: left out.
 */
export type Verdict = {
  readonly level: Level;
  readonly findings: readonly Finding[];
  readonly simulated?: readonly Finding[];
};

/** What every entry of `rules` in a policy may limit itself to. Left out: everywhere, always. */
export type Scope = {
  readonly sites?: readonly Site[];
  readonly accounts?: readonly string[];
  readonly kinds?: readonly Kind[];
  readonly surfaces?: readonly Surface[];
  /** Milliseconds since the epoch, inclusive. */
  readonly from?: number;
  /** Milliseconds since the epoch, exclusive. */
  readonly until?: number;
};

/** Texts that came in several languages, by key and language, as they were written: what is in force is the one of them that is read. */
export type Translations = { readonly [key: string]: { readonly [language: string]: string } };

/** One entry of `rules` in a policy, after it was read and judged valid. */
export type RuleSetting = {
  readonly rule: string;
  readonly name?: string;
  readonly level: Level;
  /** Left out: as the policy says. */
  readonly mode?: Mode;
  readonly message?: string;
  readonly translations?: Translations;
  readonly allow: readonly string[];
  readonly scope: Scope;
  /** The rule's own options, as its schema reads them. */
  readonly options: unknown;
};

/** The part of a policy that a check needs. */
export type Settings = {
  /** The strictest that anything found under this policy may be. Left out: `enforce`. */
  readonly mode?: Mode;
  readonly accounts: readonly Account[];
  /** Ids: this browser may post as these accounts only. Left out: as anybody. */
  readonly onlyAs?: readonly string[];
  /** `region`, ISO 3166-1 alpha-2: the country by whose customs national numbers, dates and addresses are read. */
  readonly organization?: { readonly region?: string };
  readonly unreadable: Level;
  readonly rules: readonly RuleSetting[];
  readonly pause: {
    readonly active: boolean;
    readonly message?: string;
    readonly translations?: Translations;
    /** Milliseconds since the epoch, exclusive. */
    readonly until?: number;
    /** Ids; none: every account. */
    readonly accounts?: readonly string[];
  };
};

/** What an entry of a policy is for a stretch of time: `from` inclusive, `until` exclusive, in milliseconds since the epoch. */
export type Stretch = { readonly from?: number; readonly until?: number; readonly options: unknown };

/** Until when an entry is in force that comes and goes by the clock: milliseconds since the epoch, exclusive. */
export type Spell = { readonly until: number };

/** What lies around an entry in its policy. */
export type Around = {
  readonly scope: Scope;
  /** For a text, which of its spans the entry's exceptions cover. */
  isAllowedIn(text: string): (span: Span | undefined) => boolean;
  /** Has the policy's entries of other rules look through texts that go along with a draft. `rules`: ids of those that count. */
  inside(rules: readonly string[]): Inside;
};

/** What other entries, those that are enforced, find in a text that goes along with a draft; remembered for as long as `owner` is there. */
export type Inside = (draft: Draft, text: string, owner: object) => readonly Finding[];

type OptionsSchema = z.ZodMiniObject<Readonly<Record<string, z.ZodMiniType>>>;

/** A rule as the registry holds it. `options` is the schema of the keys that it alone understands in a policy's entry. */
export type Rule = {
  readonly id: string;
  /** What it finds, one sentence, for administrators. */
  summary(): string;
  /** Why an organisation would want it, one sentence. */
  why(): string;
  /** What an entry that is begun anew says, on accounts of brands and clients and on all others; an entry of a policy always says it itself. */
  readonly levels: { readonly brand: Level; readonly personal: Level };
  readonly options: OptionsSchema;
  /**
   * A draft that it finds under `options`, and one close to it that it lets pass; the tests run both. `goodAt`: when it does, in milliseconds
   * since the epoch, where it goes by the clock.
   */
  readonly example: {
    readonly options: unknown;
    readonly bad: string;
    readonly good: string;
    readonly goodAt?: number;
    /** What goes along with each, for rules that look at that. */
    readonly goesAlong?: { readonly bad: readonly Attachment[]; readonly good: readonly Attachment[] };
  };
  /**
   * `paragraph`: whether a match starts at a place, and what it is, depends on nothing beyond the blank lines around it, and in
   * a paragraph longer than 1,500 characters on nothing more than 400 characters away, the words cut there counted whole; and
   * every match has a span. Then an edit costs its paragraph. Left out: the whole draft counts, and is read again at each edit.
   */
  readonly within?: 'paragraph';
  /**
   * Makes one match of several that say the same of a draft, once exceptions are taken out. `level` is what the
   * policy says of those that have none of their own. Left out: each is a finding.
   */
  readonly combine?: (matches: readonly Match[], level: Level) => readonly Match[];
  /** Whether an entry can find nothing as its options are, so that it was meant otherwise. Throws when they do not fit the schema. Left out: never. */
  readonly isIdle?: (options: unknown) => boolean;
  /**
   * What an entry is at which time, where its options have dates in them: each stretch is an entry by itself within the scope of the
   * whole, so that what it finds says when it ends. Stretches with the very same `options` are made ready once. Throws when `options` do not
   * fit the schema. Left out: always the same.
   */
  readonly stretches?: (options: unknown, settings: Settings) => readonly Stretch[];
  /**
   * Whether an entry is in force for an author at a moment (milliseconds since the epoch), and until when, where that comes and goes by the
   * clock of each account; undefined: it is not. Throws when `options` do not fit the schema. Left out: all the time.
   */
  readonly timed?: (options: unknown, settings: Settings) => (author: Author, now: number) => Spell | undefined;
  /**
   * Makes the rule ready for one policy; runs once per policy, the function it returns on every draft. Both are pure:
   * no clock, no DOM, no browser. Throws when `options` do not fit the schema.
   */
  compile(options: unknown, settings: Settings, around: Around): (draft: Draft) => readonly Match[];
};

/** Makes a rule of its parts, so that `compile` gets its options typed and judged by the rule's own schema. */
export function defineRule<Schema extends OptionsSchema>(
  rule: Omit<Rule, 'options' | 'compile' | 'isIdle' | 'stretches' | 'timed'> & {
    readonly options: Schema;
    isIdle?(options: z.output<Schema>): boolean;
    stretches?(options: z.output<Schema>, settings: Settings): readonly Stretch[];
    timed?(options: z.output<Schema>, settings: Settings): (author: Author, now: number) => Spell | undefined;
    compile(options: z.output<Schema>, settings: Settings, around: Around): (draft: Draft) => readonly Match[];
  },
): Rule {
  const { isIdle, stretches, timed, ...rest } = rule;
  return {
    ...rest,
    ...(isIdle && { isIdle: (options: unknown) => isIdle(z.parse(rule.options, options)) }),
    ...(stretches && {
      stretches: (options: unknown, settings: Settings) => stretches(z.parse(rule.options, options), settings),
    }),
    ...(timed && { timed: (options: unknown, settings: Settings) => timed(z.parse(rule.options, options), settings) }),
    compile: (options, ...others) => rule.compile(z.parse(rule.options, options), ...others),
  };
}
