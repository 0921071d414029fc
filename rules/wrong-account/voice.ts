import type { VoiceCue } from '../data/voice-words.ts';
import type { Settings, Span } from '../rule.ts';
import { say } from '../say.ts';
import { remember } from '../text/remember.ts';
import { viewOf } from '../text/view.ts';
import { type Cue, compileCues } from './cues.ts';
import type { NamedAuthor, Signal } from './signal.ts';

/** What cues of one kind count: each so much, together at most so much. `far` where no first person stands in their sentence. */
type Weight = { readonly each: number; readonly far?: number; readonly most: number };
type Weights = Readonly<Partial<Record<VoiceCue, Weight>>>;

/** From here on, a draft speaks in a voice. */
const ENOUGH = 4;
/** What is about the account's own matters has to be so much more private. */
export const OWN = 2;
/** Cues count together that stand no farther apart than this, in UTF-16 units. */
const WINDOW = 300;

const PERSONAL: Weights = {
  strong: { each: 4, most: 5 },
  kin: { each: 4, most: 5 },
  thing: { each: 3, most: 3 },
  deed: { each: 3, most: 4 },
  private: { each: 3, far: 1, most: 4 },
  gripe: { each: 2, most: 2 },
  politics: { each: 2, most: 2 },
  topic: { each: 1, most: 1 },
  daily: { each: 1, most: 1 },
  drink: { each: 1, most: 2 },
  self: { each: 2, most: 3 },
  opener: { each: 1, most: 1 },
  state: { each: 1, most: 1 },
  casual: { each: 1, most: 2 },
};
/** These alone are a manner of speaking, and have to be one more. */
const MANNER: ReadonlySet<VoiceCue> = new Set(['self', 'opener', 'state', 'casual', 'gripe']);
/** An opinion on one of these is one more reason. */
const TOPICS = ['politics', 'topic'] as const;
const OPINION = 1;

const AGAINST_PERSONAL: Weights = {
  plural: { each: 1, most: 1 },
  work: { each: 2, most: 4 },
  crowd: { each: 4, most: 4 },
  form: { each: 5, most: 5 },
  report: { each: 2, most: 3 },
};

const BRAND: Weights = {
  announces: { each: 2, most: 3 },
  corporate: { each: 2, most: 3 },
  calls: { each: 2, most: 3 },
  offers: { each: 2, most: 3 },
  cares: { each: 2, most: 4 },
  plural: { each: 1, most: 1 },
};

const AGAINST_BRAND: Weights = {
  self: { each: 2, most: 4 },
  family: { each: 4, most: 4 },
  casual: { each: 1, most: 2 },
};

/** The cues of a text. The last one's are remembered. */
export type CuesOf = (text: string) => readonly Cue[];

const known = new WeakMap<Settings, CuesOf>();

/** The cues for all rules of one policy: whichever asks first has the text read. */
export function cuesFor(settings: Settings): CuesOf {
  const made = known.get(settings) ?? rememberCues();
  known.set(settings, made);
  return made;
}

function rememberCues(): CuesOf {
  const findCues = compileCues();
  return remember(
    (text) => findCues(viewOf(text)),
    (cue, by) => ({ ...cue, span: { start: cue.span.start + by, end: cue.span.end + by } }),
  );
}

/**
 * Readies the search for the voices that are not to be heard from an account: a private person's, where somebody posts for an
 * organization, and an organization's, where somebody posts for himself. It remembers its last text. `isOwn`: the draft is about the
 * account's own matters.
 */
export function compileVoice(
  listens: { readonly personal: boolean; readonly brand: boolean },
  cuesOf: CuesOf = rememberCues(),
): (text: string, author: NamedAuthor, isOwn: boolean) => readonly Signal[] {
  if (!listens.personal && !listens.brand) return () => [];
  return (text, { kind, label }, isOwn) => {
    if (listens.personal && (kind === 'brand' || kind === 'client'))
      return personalVoice(cuesOf(text), label, kind, isOwn);
    if (listens.brand && kind === 'personal') return brandVoice(cuesOf(text), label);
    return [];
  };
}

function personalVoice(
  cues: readonly Cue[],
  label: string,
  kind: 'brand' | 'client',
  isOwn: boolean,
): readonly Signal[] {
  const [loudest] = privateStretches(cues, isOwn ? OWN : 0);
  if (loudest === undefined) return [];
  return [
    {
      class: 'personal-voice',
      span: loudest.span,
      message: say(`rule_wrong_account_private_${kind}`, label),
      suggestion: say('rule_wrong_account_private_suggestion'),
    },
  ];
}

/** What speaks of private life, one stretch after the other, each by `more` than enough. */
export function privateStretches(cues: readonly Cue[], more: number): Iterable<Stretch> {
  return stretches(cues, PERSONAL, ENOUGH + more + total(cues, AGAINST_PERSONAL));
}

function brandVoice(cues: readonly Cue[], label: string): readonly Signal[] {
  const [loudest] = stretches(cues, BRAND, ENOUGH + total(cues, AGAINST_BRAND));
  if (loudest === undefined) return [];
  return [
    {
      class: 'brand-voice',
      span: loudest.span,
      message: say('rule_wrong_account_official', label),
      suggestion: say('rule_wrong_account_official_suggestion'),
    },
  ];
}

function weigh({ kind, near }: Cue, weights: Weights): number {
  const weight = weights[kind];
  return weight === undefined ? 0 : near ? weight.each : (weight.far ?? weight.each);
}

/** What all cues count together. */
function total(cues: readonly Cue[], weights: Weights): number {
  const sums = new Map<VoiceCue, number>();
  for (const cue of cues) add(sums, cue.kind, weigh(cue, weights));
  return sumOf(sums, weights);
}

function add(sums: Map<VoiceCue, number>, kind: VoiceCue, weight: number): void {
  if (weight !== 0) sums.set(kind, (sums.get(kind) ?? 0) + weight);
}

function sumOf(sums: ReadonlyMap<VoiceCue, number>, weights: Weights): number {
  let sum = 0;
  for (const [kind, weight] of sums) sum += Math.min(weight, weights[kind]?.most ?? 0);
  return sum;
}

/** Cues that count enough together, and the weightiest of them. */
export type Stretch = { readonly cues: readonly Cue[]; readonly span: Span };

/** Each window whose cues count enough together; no cue is in two of them. */
function* stretches(cues: readonly Cue[], weights: Weights, enough: number): Generator<Stretch> {
  const ordered = isInOrder(cues) ? cues : cues.toSorted((a, b) => a.span.start - b.span.start);
  const sums = new Map<VoiceCue, number>();
  let first = 0;
  let most = OPINION;
  for (const [last, cue] of ordered.entries()) {
    const weight = weigh(cue, weights);
    if (weight === 0) continue;
    add(sums, cue.kind, weight);
    most += weight;
    for (
      let lead = ordered[first];
      lead !== undefined && cue.span.start - lead.span.start > WINDOW;
      lead = ordered[first]
    ) {
      const gone = weigh(lead, weights);
      add(sums, lead.kind, -gone);
      most -= gone;
      first++;
    }
    if (most < enough || loudness(sums, weights) < enough) continue;
    const window = ordered.slice(first, last + 1).filter((one) => weigh(one, weights) > 0);
    const weightiest = window.reduce((best, other) => (weigh(other, weights) > weigh(best, weights) ? other : best));
    yield { cues: window, span: weightiest.span };
    sums.clear();
    first = last + 1;
    most = OPINION;
  }
}

function isInOrder(cues: readonly Cue[]): boolean {
  return cues.every(({ span }, index) => index === 0 || span.start >= (cues[index - 1]?.span.start ?? 0));
}

/** Manner alone is no voice, and one kind of cue alone is no organization's. */
function loudness(sums: ReadonlyMap<VoiceCue, number>, weights: Weights): number {
  const has = (kind: VoiceCue) => (sums.get(kind) ?? 0) > 0;
  const sum = sumOf(sums, weights);
  let kinds = 0;
  let isManner = true;
  for (const [kind, weight] of sums) {
    if (weight <= 0) continue;
    kinds++;
    if (!MANNER.has(kind)) isManner = false;
  }
  if (weights === BRAND) return has('cares') || kinds > 1 ? sum : 0;
  const isOpinion = has('gripe') && TOPICS.some(has);
  return sum + (isOpinion ? OPINION : 0) - (isManner ? 1 : 0);
}
