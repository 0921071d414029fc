/** Where a format is defined or recorded, and when (year-month) it was read there; `readElsewhere`: its facts come from elsewhere. */
export type Source = { readonly page: string; readonly recorded: string; readonly readElsewhere?: true };

/** Which characters the secret part of a token is made of. */
export const ALPHABETS = {
  digits: '0-9',
  hex: '0-9a-f',
  anyHex: '0-9A-Fa-f',
  lower: '0-9a-z',
  upper: '0-9A-Z',
  letters: 'A-Za-z',
  alnum: '0-9A-Za-z',
  word: '0-9A-Za-z_',
  dash: '0-9A-Za-z_-',
  dot: '0-9A-Za-z_.=-',
  base64: '0-9A-Za-z+/=',
  percent: '0-9A-Za-z%_-',
} as const satisfies Readonly<Record<string, string>>;
export type Alphabet = keyof typeof ALPHABETS;

type Common = {
  /** The `class` of a match. */
  readonly id: string;
  /** What it is called in a message, with its article: `a GitHub token`. */
  readonly name: string;
  readonly source: Source;
};

/** A prefix, case-sensitive, and then a run of one alphabet that is as long as stated. */
export type Prefixed = Common & {
  readonly kind: 'prefixed';
  readonly prefix: string;
  readonly alphabet: Alphabet;
  /** Of the run, in characters, inclusive. */
  readonly min: number;
  readonly max: number;
  /** How the tail of the run checks the rest of it. */
  readonly checksum?: Checksum;
};

/** `base62`: six base-62 digits of the CRC-32 of what is before them; `hex`: eight hexadecimal ones. */
export type Checksum = 'base62' | 'hex';

/** A token of several parts. `pattern` is sticky and has no open quantifier. */
export type Shaped = Common & {
  readonly kind: 'shaped';
  /** What the prefilter looks for: lower case, in any case. */
  readonly key: string;
  /** What of the token stands before the key: so many characters, or a run of at most so many. */
  readonly back: Back;
  readonly pattern: RegExp;
};

export type Back = number | { readonly run: 'digits' | 'host'; readonly most: number };

/** A value without a mark of its own, told by the vendor's name where it is assigned. `pattern` spans the whole value. */
export type Named = Common & {
  readonly kind: 'named';
  /** One of these, in lower case, stands in the name or shortly before it. */
  readonly vendors: readonly string[];
  readonly pattern: RegExp;
};

export type Format = Prefixed | Shaped | Named;

/** Some by themselves, and some that were made together. */
export type Formats = readonly (Format | readonly Format[])[];

/** What several vendors' keys are, or end with; for patterns. */
export const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** A page as it was in November 2026. */
export function source(page: string): Source {
  return { page, recorded: '2026-11' };
}

/**
 * Where a vendor may speak of a format whose facts are from lists of public scanners (Kingfisher, betterleaks, TruffleHog and the like), as
 * they were in the month of `recorded`; whether the page says the same was not looked up.
 */
export function vendor(page: string): Source {
  return { page, recorded: '2026-11', readElsewhere: true };
}

/** The rule set of gitleaks (MIT), for the facts: which prefix, which alphabet, how long. */
export const GITLEAKS = source('https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml');

/** Whose tokens GitHub looks for, under which names; vendors’ own pages show how long they are. */
export const GITHUB_PATTERNS = source(
  'https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns',
);

export function prefixed(
  id: string,
  name: string,
  prefix: string,
  alphabet: Alphabet,
  [min, max]: readonly [number, number],
  from: Source = GITLEAKS,
  checksum?: Checksum,
): Prefixed {
  const format = { kind: 'prefixed', id, name, prefix, alphabet, min, max, source: from } as const;
  return checksum === undefined ? format : { ...format, checksum };
}

export function shaped(
  id: string,
  name: string,
  key: string,
  pattern: RegExp,
  from: Source = GITLEAKS,
  back: Back = 0,
): Shaped {
  return { kind: 'shaped', id, name, key, back, pattern, source: from };
}

export function named(
  id: string,
  name: string,
  vendors: readonly string[],
  pattern: RegExp,
  from: Source = GITLEAKS,
): Named {
  return { kind: 'named', id, name, vendors, pattern, source: from };
}

/**
 * Formats that need no more than this, one for each prefix (a blank stands between them). Their id is the name without its article,
 * so that the two take the room of one. `length`: of the run, exactly or at least and at most.
 */
export function tokens(
  name: string,
  prefixes: string,
  alphabet: Alphabet,
  length: number | readonly [number, number],
  from: Source = GITLEAKS,
  checksum?: Checksum,
): readonly Prefixed[] {
  const range = typeof length === 'number' ? ([length, length] as const) : length;
  return prefixes.split(' ').map((prefix) => prefixed(idOf(name), name, prefix, alphabet, range, from, checksum));
}

/** The same for a token of several parts. */
export function token(name: string, key: string, pattern: RegExp, from: Source = GITLEAKS, back: Back = 0): Shaped {
  return shaped(idOf(name), name, key, pattern, from, back);
}

/** The same for a value that is told by its vendor. */
export function byVendor(name: string, vendors: readonly string[], pattern: RegExp, from: Source = GITLEAKS): Named {
  return named(idOf(name), name, vendors, pattern, from);
}

function idOf(name: string): string {
  return name.replace(/^an? /, '').toLowerCase().replace(/\W+/g, '-');
}
