import type { StopView } from '../guard/warm.ts';
import type { Masked } from '../rules/mask.ts';
import { say } from '../rules/say.ts';
import { type FindingGroup, groupFindings } from './group-findings.ts';
import { capitalised, labelOf, levelAsks, SITE_NAMES, topicOf, topicsOf } from './words.ts';

/** Somebody else is asked about a draft that was stopped: as whom it was about to go out, where, what it says and what was found. */
export type Question = {
  readonly subject: string;
  readonly as: string;
  /** As it may be shown. */
  readonly draft: string;
  /** Something was left out of it, to fit into a mail. */
  readonly isCut?: true;
  readonly found: readonly string[];
};

/** Some mail programs cut an address that is longer than this, in characters. */
const LONGEST_ADDRESS = 1900;

/** How many places of a finding are named, and how long a word from the draft may be. */
const PLACES = 3;
const LONGEST_WORD = 80;

export function questionOf({ author, site, findings }: StopView, draft: Masked): Question {
  const account = labelOf(author);
  return {
    subject: say('stop_question_subject', account, SITE_NAMES[site], topicsOf(findings)),
    as: say('stop_question_as', account, SITE_NAMES[site]),
    draft: draft.text,
    found: groupFindings(findings).map((group) => lineOf(group, draft)),
  };
}

/** All of it, to be pasted anywhere. */
export function textOf(question: Question): string {
  return `${question.subject}\n\n${bodyOf(question)}`;
}

/** Opens a mail with the question in it. What makes the address too long is left out: of the draft first, then of what was found. */
export function mailTo(address: string, question: Question): string {
  const write = (one: Question) => `${mailBare(address)}?${parameters(one)}`;
  const fits = (one: Question) => write(one).length <= LONGEST_ADDRESS;
  const found = firstOf(question.found);
  const isAll = found.length === question.found.length && question.draft.length <= LONGEST_ADDRESS;
  if (isAll && fits(question)) return write(question);
  const withDraft = (draft: string): Question => ({ ...question, found, draft, isCut: true });
  while (found.length > 1 && !fits(withDraft('…'))) found.pop();
  const [line = ''] = found;
  if (!fits(withDraft('…'))) found[0] = cut(line, (shorter) => fits({ ...withDraft('…'), found: [shorter] }));
  return write(withDraft(cut(question.draft, (shorter) => fits(withDraft(shorter)))));
}

/** Opens an empty mail. Nothing in an address adds other people or words to it. */
export function mailBare(address: string): string {
  return `mailto:${encodeURI(address.toWellFormed()).replaceAll(/[?&#]/gu, encodeURIComponent)}`;
}

/** As many lines as there is room for, one at the least; written as an address they are longer. */
function firstOf(found: readonly string[]): string[] {
  let length = 0;
  const beyond = found.findIndex((line) => {
    length += line.length;
    return length > LONGEST_ADDRESS;
  });
  return found.slice(0, beyond === -1 ? undefined : Math.max(1, beyond));
}

/** The longest beginning of a text that fits, as far as any does; never through what is read as one character. */
function cut(text: string, fits: (shorter: string) => boolean): string {
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    text.slice(0, LONGEST_ADDRESS * 2),
  );
  const characters = Array.from(segments, ({ segment }) => segment);
  const shorter = (length: number) => `${characters.slice(0, length).join('')}…`;
  let low = 0;
  let high = Math.min(characters.length, LONGEST_ADDRESS);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(shorter(middle))) low = middle;
    else high = middle - 1;
  }
  return shorter(low);
}

function parameters(question: Question): string {
  // Mail programs want lines that end like those of a mail, https://www.rfc-editor.org/rfc/rfc6068#section-5
  const body = bodyOf(question).toWellFormed().replaceAll(/\r?\n/gu, '\r\n');
  return `subject=${encodeURIComponent(question.subject.toWellFormed())}&body=${encodeURIComponent(body)}`;
}

function bodyOf({ as, draft, found, isCut }: Question): string {
  const lines = [say('stop_question_found'), ...found.map((line) => `• ${line}`)].join('\n');
  return [as, draft, lines, ...(isCut ? [say('stop_question_cut')] : [])].join('\n\n');
}

function lineOf({ finding, spans }: FindingGroup, draft: Masked): string {
  const places = spans.slice(0, PLACES).map((span) => {
    const { start, end } = draft.spanOf(span);
    const word = draft.text.slice(start, end).replace(/\s+/gu, ' ');
    return `“${word.length > LONGEST_WORD ? cut(word, ({ length }) => length <= LONGEST_WORD) : word}”`;
  });
  const words = [...new Set(places)].join(' ');
  const head = `${capitalised(topicOf(finding))} (${levelAsks(finding.level)})${words === '' ? '' : ` ${words}`}`;
  return `${head}: ${finding.message}`;
}
