import type { Hit } from './hit.ts';

/** What a brief heads its texts with, at the start of a line. */
const LABEL =
  /^[ \t*_•-]{0,4}((?:(?:final|approved|suggested|proposed|draft|new|main) )?(?:caption(?: text)?|(?:post|body|social|tweet|caption|ad|linkedin|facebook|fb|instagram|ig|twitter|x)[ -](?:copy|text|caption)|copy|tweet \d{1,2}|(?:linkedin|facebook|instagram) post|cta(?: button)?|utm link|character count|word count|post[- ]?text|posting[- ]?text|beitragstext|bildunterschrift|texte? (?:du|del) (?:post|tweet)|texto del post|légende du post|légende(?: photo)?|didascalia|testo del post|pie de foto|legenda|texto do post|キャプション|投稿文)[ \t]*[:：])[ \t]*(.?)/gimu;
/** Hashtags under a heading of their own. */
const TAGS = /^[ \t]*((?:hash ?tags?)[ \t]*:)[ \t]*#/gim;
/** What a plan heads a post with: "Post 3/5 - LinkedIn - Thursday 9am:", "LinkedIn:" on a line of its own. */
const PLANNED =
  /^[ \t]*((?:(?:post|tweet)[ \t]?#?\d{1,2}(?:[ \t]?(?:\/|of|von|de)[ \t]?\d{1,2})?[ \t]*[-–—|:(][ \t]*(?:linkedin|facebook|instagram|twitter|fb|ig|x)\b[^:\n]{0,40}|(?:linkedin|facebook|instagram|twitter)(?:[ \t]*[/&+,][ \t]*(?:linkedin|facebook|instagram|twitter|x))*(?=:[ \t]*\n[ \t]*[^\s@h]))[ \t]*:)/gimu;
/** The parts of an advertisement, each on a line of its own; one alone may be a headline about headlines. */
const PARTS =
  /^[ \t*_•-]{0,4}((headline|sub-?head(?:line)?|body(?: copy| text)?|hook|cta|visual|on[- ]image text|überschrift|fließtext|accroche|visuel|titular|titolo|título|texto|testo|texte|titre|image|bild|caption|copy|link|alt text|hashtags)[ \t]*:)[ \t]*\S/gimu;
const OF_A_PLAN =
  /^(?:headline|sub-?head(?:line)?|body.*|hook|cta|visual|on[- ]image text|fließtext|accroche|visuel|titular)$/i;
/** What a mail begins with. */
const MAIL = /^\s*((?:fwd?|subject|subject line|betreff|asunto)[ \t]*:)/i;

/** Where the mail that was answered or passed on begins. */
const MAIL_HEAD =
  /^[ \t]*(-{3,}[ \t]?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d[’']origine|message transféré|mensaje original|mensaje reenviado|messaggio originale|mensagem original)[^\n]{0,20}|(?:from|von|de|da):[^\n]{1,100}\n(?:[ \t]*(?:to|an|date|datum|à|para|a):[^\n]{1,100}\n){0,2}[ \t]*(?:sent|subject|cc|gesendet|betreff|objet|envoyé|asunto|enviado|oggetto|inviato|assunto):|on [^\n]{5,80} wrote:[ \t]*$)/imu;

/** Headings of a brief: "Caption:", "Post copy:", the subject of a mail. */
export function findLabels(text: string): readonly Hit[] {
  if (!/[:：]|---/.test(text)) return [];
  const found: Hit[] = [];
  for (const { 0: all, 1: label = '', 2: next = '', index } of text.matchAll(LABEL)) {
    // A contest leaves the line to its readers: "Caption: ____"
    const isLeftOpen = /[_.…?]/.test(next) || (next === '' && text.slice(index + all.length).trim() === '');
    if (!isLeftOpen) found.push(hitOf(all, label, index));
  }
  for (const { 0: all, 1: label = '', index } of text.matchAll(TAGS)) found.push(hitOf(all, label, index));
  for (const { 0: all, 1: label = '', index } of text.matchAll(PLANNED)) found.push(hitOf(all, label, index));
  const parts = [...text.matchAll(PARTS)];
  if (
    new Set(parts.map(({ 2: part = '' }) => part.toLowerCase())).size > 1 &&
    parts.some(({ 2: part = '' }) => OF_A_PLAN.test(part))
  )
    found.push(...parts.map(({ 0: all, 1: label = '', index }) => hitOf(all, label, index)));
  const head = MAIL_HEAD.exec(text);
  if (head !== null) found.push(hitOf(head[0], (head[1] ?? '').split('\n', 1).join(''), head.index));
  const mail = MAIL.exec(text.slice(0, 200));
  if (mail !== null) found.push(hitOf(mail[0], mail[1] ?? '', 0));
  return found;
}

function hitOf(all: string, label: string, index: number): Hit {
  const start = index + all.indexOf(label);
  return { class: 'label', start, end: start + label.length };
}
