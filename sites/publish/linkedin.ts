import type { Call } from './call.ts';
import { type Actor, publishing, type Reading } from './publish.ts';
import { collect, find, get, isRecord, textAt } from './walk.ts';

/** LinkedIn's calls, by the shape of what they carry. Comments and replies are one surface, as in its composers. */
export function readLinkedin(call: Call): Reading {
  return readArticle(call) ?? readStates(call) ?? readMessage(call) ?? readPoll(call) ?? readCommentary(call);
}

/** The article editor saves by itself; an article goes out as a share that names it. */
function readArticle({ operation, path, body }: Call): Reading {
  const saved = get(body, 'patch', '$set') ?? body;
  const html = textAt(saved, 'contentHtml');
  if (!html && (!/article/i.test(path) || find(saved, commentary()) !== undefined)) return undefined;
  const title = textAt(saved, 'title');
  const content = collect(get(saved, 'content'), /^(text|title|caption|altText)$/i).join('\n') || plain(html);
  const key = lastNumber(path);
  const text = [title, content].filter(Boolean).join('\n');
  if (get(saved, 'state') === 'PUBLISHED') {
    return publishing(operation, 'article', [text], { ...actorOf(body), ...(key && { saved: key }) });
  }
  if (!key || (title || content) === '') return 'nothing';
  const field = !content ? 'title' : title ? 'article' : 'content';
  return { kind: 'save', saving: { key, field, text } };
}

function plain(html: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
  return html
    .replace(/<(br|\/(p|h\d|li|div|blockquote))\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&#(x?)([\da-f]{1,6});/gi, (whole, hex: string, digits: string) => {
      const code = Number.parseInt(digits, hex ? 16 : 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (whole, name: string) => entities[name] ?? whole)
    .trim();
}

/** New front end: comments travel as the values of bindings, plain and as a model, at the top and among the arguments. */
function readStates({ operation, body }: Call): Reading {
  const states = [get(body, 'states'), get(body, 'requestedArguments', 'states')].flatMap((some) =>
    Array.isArray(some) ? some : [],
  );
  const texts = states
    .filter((state) => /(comment|reply)\w*text/i.test(textAt(state, 'key')))
    .flatMap((state) => collect(get(state, 'value'), /^(text|stringValue|)$/));
  // As whom: nobody has seen it name a page; where it does, it is in the switcher's value.
  const switcher = states.filter((state) => /^identitySwitcher/.test(textAt(state, 'key')));
  const named = collect([find(body, /^currentActor$/), switcher.map((state) => get(state, 'value'))], /(?!^key$)/);
  const page = named.find((text) => toActor(text) !== 'member') ?? '';
  return publishing(operation, 'comment', texts, { actor: toActor(page) ?? 'member' });
}

/** voyagerMessagingDashMessengerMessages, the older events of a conversation, notes that go with an invitation. */
function readMessage({ operation, variables }: Call): Reading {
  const known =
    operation.includes('MessengerMessages') ||
    get(variables, 'message', 'body') !== undefined ||
    find(variables, /^attributedBody$|^customMessage$/) !== undefined;
  if (!known) return undefined;
  const actor = toActor(textAt(variables, 'mailboxUrn'));
  return publishing(operation, 'message', collect(variables, /^(text|subject|customMessage)$/), actor && { actor });
}

/** voyagerFeedDashPollsPollSummary: sent before the share that shows it, which alone says as whom. */
function readPoll({ operation, variables }: Call): Reading {
  const poll = get(variables, 'poll');
  if (!isRecord(poll)) return undefined;
  return publishing(operation, 'post', collect(poll, /^(question|options?|text|label|title)$/));
}

/** voyagerContentcreationDashShares (posts, reposts, edits, articles), voyagerSocialDashNormComments, and what came before them. */
function readCommentary({ operation, words, variables }: Call): Reading {
  const isComment = /comment/i.test(words) || find(variables, /^thread(Urn|Id)$/) !== undefined;
  const main = find(variables, commentary()) ?? (isComment ? find(variables, /^comment(V2)?$/) : undefined);
  const media = textAt(find(variables, /^media$/), 'mediaUrn');
  const isArticle = find(variables, /^origin$/) === 'PUBLISHING' || /article/i.test(media);
  if (main === undefined && !isArticle) return undefined;
  if (find(variables, /^intendedShareLifeCycleState$/) === 'DRAFT') return 'nothing';
  const texts = [
    ...collect(main, /^(text|value|)$/),
    ...collect(variables, /^(text|title|subject|caption|headline|description|alt\w*Text|accessibilityText)$/i),
  ];
  const saved = isArticle && lastNumber(media);
  const surface = isComment ? 'comment' : isArticle ? 'article' : 'post';
  return publishing(operation, surface, texts, { ...actorOf(variables), ...(saved && { saved }) });
}

function commentary(): RegExp {
  return /^commentary(V2)?$/;
}

function actorOf(value: unknown): { actor?: Actor } {
  const named = find(value, /^(nonMember|organization)?actor(Urn)?$/i);
  const actor = toActor(typeof named === 'string' ? named : '');
  return actor ? { actor } : {};
}

/** A URN as the account it names; undefined for kinds that are neither a page nor a person. */
function toActor(urn: string): Actor | undefined {
  if (!urn || /(profile|member|person):/i.test(urn)) return 'member';
  const page = /(?:company|organi[sz]ation\w*|school|showcase\w*):(\d+)/i.exec(urn)?.[1];
  return page ? { handle: `company/${page}` } : undefined;
}

/** An article's number: its URNs have several kinds, the number is the same in all. */
function lastNumber(urn: string): string | undefined {
  return urn.match(/\d{4,}/g)?.at(-1);
}
