import type { Mode, Settings } from '../rules/rule.ts';

/** A policy after it was read and judged: everything in it is valid, every default is filled in, and it survives JSON. */
export type Policy = Settings & {
  readonly version: 1;
  /** False switches the guard off. */
  readonly enabled: boolean;
  /** How far it is rolled out: nothing in it is stricter than this. */
  readonly mode: Mode;
  readonly organization: {
    readonly name?: string;
    /** Whom to ask: a mail address or an https link. */
    readonly contact?: string;
    /** ISO 3166-1 alpha-2. */
    readonly region?: string;
    readonly policyUrl?: string;
  };
  /** What an account that no entry lists counts as. */
  readonly unlisted: 'personal' | 'unknown';
  /** For accounts that say `confirm: odd`: within how many minutes of another account's post, after how many hours without use. */
  readonly odd: { readonly minutes: number; readonly idleHours: number };
  /** Why a draft may go out all the same, to choose from where a reason is asked for. */
  readonly reasons?: readonly string[];
  readonly acknowledge: { readonly version?: string; readonly required: boolean };
  readonly record: { readonly keep: 'off' | 'rules' | 'excerpts' | 'text'; readonly days: number };
  /** Where the record is reported to: its host, and a name for the whole address, which stays in managed storage with its headers. */
  readonly report?: { readonly origin: string; readonly key: string };
};

/** Something in a policy that is not as it should be. What it names is out of force; everything else is in force. */
export type Problem = {
  /** Where, as an administrator would look for it: `rules[2].until`. Empty: the whole policy. */
  readonly place: string;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly remedy: string;
};

export type PolicySource = 'managed' | 'imported' | 'built-in';

/** The policy in force, as the background keeps it in `storage.local` under `policy` and every guard reads it. */
export type PolicyRecord = {
  readonly source: PolicySource;
  readonly policy: Policy;
  readonly problems: readonly Problem[];
  /** Changes exactly when the policy does. */
  readonly revision: string;
  /** ISO 8601, when this revision came into force on this browser. */
  readonly arrived: string;
};
