import { compareLevels, type Finding, type Level } from '../rules/rule.ts';
import { isEnforced } from '../rules/verdict.ts';
import type { Publish } from '../sites/publish/publish.ts';
import type { Judgement, Reading } from './warm.ts';

/** A draft that was let through at its button, until the requests that publish it have gone out. */
export type Clearance = {
  readonly reading: Reading;
  readonly judgement: Judgement;
  /** The author was asked about it, and posts anyway. */
  readonly approved: boolean;
};

export type Clearances = {
  add(clearance: Clearance): void;
  /**
   * The clearance under which these texts would go out, the latest first; `whole` when all of them belong to its draft. What was saved
   * before the page was loaded goes out by its number alone: no text tells it from others of its surface.
   */
  find(
    sent: Pick<Publish, 'texts' | 'surface'>,
  ): { readonly clearance: Clearance; readonly whole: boolean } | undefined;
  /** These went out; a clearance of which nothing is left is spent. */
  spend(clearance: Clearance, texts: readonly string[]): void;
  /** Whether the record has not noted it yet; from now on it has. */
  isFirstNote(clearance: Clearance): boolean;
  /** It was not used, and is not to be. */
  remove(clearance: Clearance): void;
  /** The page may publish this by itself from now on. */
  see(reading: Reading): void;
  /** Whether these texts were ever let through at a button of this page. */
  haveSeen(texts: readonly string[]): boolean;
};

/** Enough for the drafts that wait at one time; sites that never send what they were given leave some behind. */
const MOST = 20;

/**
 * Remembers what the author decided at the button, so that nobody is asked again at the wire. Texts are compared as people read
 * them: sites differ in white space between what an editor holds and what they send.
 */
export function keepClearances(): Clearances {
  const open: { clearance: Clearance; left: string[] }[] = [];
  const seen: string[] = [];
  const noted = new WeakSet<Clearance>();

  const see = (reading: Reading) => {
    seen.unshift(...partsOf(reading));
    seen.splice(MOST * 10);
  };

  const remove = (clearance: Clearance) => {
    const at = open.findIndex((one) => one.clearance === clearance);
    if (at >= 0) open.splice(at, 1);
  };

  return {
    add(clearance) {
      open.unshift({ clearance, left: partsOf(clearance.reading) });
      open.splice(MOST);
      see(clearance.reading);
    },
    isFirstNote(clearance) {
      const isFirst = !noted.has(clearance);
      noted.add(clearance);
      return isFirst;
    },
    remove,
    see,
    find({ texts, surface }) {
      const wanted = texts.map(asRead);
      const isWhole = ({ left, clearance }: (typeof open)[number]) =>
        wanted.length > 0 ? wanted.every((text) => left.includes(text)) : clearance.reading.surface === surface;
      const whole = open.find(isWhole);
      const some = whole ?? open.find(({ left }) => wanted.some((text) => left.includes(text)));
      return some && { clearance: some.clearance, whole: some === whole };
    },
    spend(clearance, texts) {
      const left = open.find((one) => one.clearance === clearance)?.left;
      if (!left) return;
      for (const text of texts.map(asRead)) if (left.includes(text)) left.splice(left.indexOf(text), 1);
      const isWhole = texts.length === 0 || texts.some((text) => asRead(text) === asRead(clearance.reading.text));
      if (isWhole || left.every((text) => text === asRead(clearance.reading.text))) remove(clearance);
    },
    haveSeen: (texts) => texts.map(asRead).some((text) => seen.includes(text)),
  };
}

/**
 * Whether everything that is found at the wire was on the stop that the author answered: the same words under the same rule, for the
 * same account and policy. For sites that send a draft in other words than the editor showed.
 */
export function isAnswered({ reading, judgement }: Clearance, sent: Reading, found: Judgement): boolean {
  if (judgement.revision !== found.revision) return false;
  if (JSON.stringify(judgement.author) !== JSON.stringify(found.author)) return false;
  return isCovered(answeredIn(judgement, reading.text), found, sent.text);
}

/** What a stop showed, each by its name, at the strictest level that it was shown at. */
export type Answered = ReadonlyMap<string, Level>;

export function answeredIn({ verdict }: Judgement, text: string): Answered {
  const answered = new Map<string, Level>();
  for (const finding of verdict.findings.filter(isEnforced)) {
    const name = nameOf(finding, text);
    if (compareLevels(answered.get(name) ?? 'off', finding.level) < 0) answered.set(name, finding.level);
  }
  return answered;
}

/** Whether the author has answered all that is found: the same, and none of it stricter than it was. Time alone may make it so. */
export function isCovered(answered: Answered, { verdict }: Judgement, text: string): boolean {
  return verdict.findings
    .filter(isEnforced)
    .every((finding) => compareLevels(finding.level, answered.get(nameOf(finding, text)) ?? 'off') <= 0);
}

/** What a finding is known by from one look at a draft to the next. Numbers in its words count how time goes by. */
function nameOf({ rule, name, span, message }: Finding, text: string): string {
  const what = span ? asRead(text.slice(span.start, span.end)) : message.replace(/\p{N}+/gu, '#');
  return JSON.stringify([rule, name, what]);
}

/** The parts of a draft, two that are alike as two, and all of it: some sites send it in one piece. */
function partsOf({ parts, text }: Reading): string[] {
  const all = asRead(text);
  return [...parts.map(asRead).filter((part) => part !== all), all].filter((part) => part !== '');
}

/** A text as a person reads it: without characters of no width, white space as one blank. */
export function asRead(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
