import type { Finding, Span } from './rule.ts';

/** What these rules find is never shown, copied or kept, not even for the author: screens are shared. */
const HIDDEN_RULES: ReadonlySet<string> = new Set(['secrets']);

/** Nor are personal data of these classes, with which somebody else could pay, sign or be looked up. */
const HIDDEN_CLASSES: ReadonlySet<string> = new Set([
  'card',
  'iban',
  'ssn',
  'national-id',
  'tax-id',
  'passport',
  'medical',
]);

/** Whether what a finding marks must not be seen. */
export function isHidden({ rule, class: kind = '' }: Found): boolean {
  if (rule === 'gibberish') return kind === 'password';
  return HIDDEN_RULES.has(rule) || (rule === 'personal-data' && HIDDEN_CLASSES.has(kind));
}

/** What has to be known of a finding to hide it. */
type Found = Pick<Finding, 'rule' | 'class' | 'span'>;

/** What stands in the place of something hidden. It does not tell how long that is. */
export const MASK = '••••••••';

/** A text without what must not be seen, and where the spans of the text as typed are in it. */
export type Masked = { readonly text: string; spanOf(span: Span): Span };

/**
 * Hides in a text all that the findings of some rules mark, so that no excerpt of it, whichever finding it is for, shows any of it.
 * Everything that shows, copies or keeps words of a draft goes through here.
 */
export function mask(text: string, findings: readonly Found[]): Masked {
  const hidden = merged(findings.flatMap((one) => (isHidden(one) && one.span !== undefined ? [one.span] : [])));
  if (hidden.length === 0) return { text, spanOf: (span) => span };
  let masked = '';
  let from = 0;
  const places: Place[] = [];
  for (const { start, end } of hidden) {
    masked += text.slice(from, start);
    places.push({ start, end, at: masked.length });
    masked += MASK;
    from = end;
  }
  masked += text.slice(from);
  return {
    text: masked,
    // A place within something hidden is all of its mask.
    spanOf: ({ start, end }) => ({ start: placeOf(start, 'start', places), end: placeOf(end, 'end', places) }),
  };
}

/** Findings as they may be shown: where the words of one quote something that another hides, the mask stands instead. */
export function maskMessages(text: string, findings: readonly Finding[]): readonly Finding[] {
  const masked = mask(text, findings);
  if (masked.text === text) return findings;
  return findings.map((finding) => {
    const { span } = finding;
    if (span === undefined || isHidden(finding)) return finding;
    const quoted = text.slice(span.start, span.end);
    const place = masked.spanOf(span);
    const shown = masked.text.slice(place.start, place.end);
    if (shown === quoted) return finding;
    const hide = (words: string) => words.replaceAll(quoted, shown);
    return {
      ...finding,
      message: hide(finding.message),
      ...(finding.why === undefined ? {} : { why: hide(finding.why) }),
      ...(finding.suggestion === undefined ? {} : { suggestion: hide(finding.suggestion) }),
    };
  });
}

/** Something hidden, and where its mask starts in the masked text. */
type Place = Span & { readonly at: number };

/** Looked up and not counted off, since there may be as many findings as there are masks. */
function placeOf(place: number, side: 'start' | 'end', masks: readonly Place[]): number {
  let low = 0;
  let high = masks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((masks[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const around = masks[low];
  if (around !== undefined && around.start < place) return side === 'end' ? around.at + MASK.length : around.at;
  const before = masks[low - 1];
  return before === undefined ? place : place - before.end + before.at + MASK.length;
}

/** In order, and those that touch as one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last !== undefined && span.start <= last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else all.push(span);
  }
  return all;
}
