import type { Hit } from './hit.ts';

/** What a brief heads its texts with, at the start of a line. */
const LABEL =
  /^[ \t*_•-]{0,4}((?:(?:final|approved|suggested|proposed|draft|new|main) )?(?:caption(?: text)?|(?:post|body|social|tweet|caption|ad|linkedin|facebook|fb|instagram|ig|twitter|x)[ -](?:copy|text|caption)|copy|tweet \d{1,2}|(?:linkedin|facebook|instagram) post|cta(?: button)?|utm link|character count|word count|post[- ]?text|posting[- ]?text|beitragstext|bildunterschrift|texte? (?:du|del) (?:post|tweet)|texto del post|légende du post)[ \t]*:)[ \t]*(.?)/gimu;
/** Hashtags under a heading of their own. */
const TAGS = /^[ \t]*((?:hash ?tags?)[ \t]*:)[ \t]*#/gim;
/** What a mail begins with. */
const MAIL = /^\s*((?:fwd?|subject|subject line|betreff|asunto)[ \t]*:)/i;

/** Headings of a brief: "Caption:", "Post copy:", the subject of a mail. */
export function findLabels(text: string): readonly Hit[] {
  if (!text.includes(':')) return [];
  const found: Hit[] = [];
  for (const { 0: all, 1: label = '', 2: next = '', index } of text.matchAll(LABEL)) {
    // A contest leaves the line to its readers: "Caption: ____"
    const isLeftOpen = /[_.…?]/.test(next) || (next === '' && text.slice(index + all.length).trim() === '');
    if (!isLeftOpen) found.push(hitOf(all, label, index));
  }
  for (const { 0: all, 1: label = '', index } of text.matchAll(TAGS)) found.push(hitOf(all, label, index));
  const mail = MAIL.exec(text.slice(0, 200));
  if (mail !== null) found.push(hitOf(mail[0], mail[1] ?? '', 0));
  return found;
}

function hitOf(all: string, label: string, index: number): Hit {
  const start = index + all.indexOf(label);
  return { class: 'label', start, end: start + label.length };
}
