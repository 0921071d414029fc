import type { Call } from './call.ts';
import type { Actor, Sent } from './publish.ts';
import { publishing, said, saving } from './read-call.ts';
import { collect, find, get, textAt } from './walk.ts';

/**
 * LinkedIn's calls. Shares (posts, reposts, edits, articles) and comments have a `commentary`; comments of the new front end are
 * values of bindings; polls and messages have shapes of their own. Answers to comments are comments, as in the composers.
 */
export function readLinkedin(call: Call): Sent | undefined {
  const { path, body, variables } = call;
  const set = get(body, 'patch', '$set');
  if (/article/i.test(path) || textAt(set, 'contentHtml')) return readArticle(call, set);
  if (find(variables, /^intendedShareLifeCycleState$/) === 'DRAFT') return undefined;

  const states = [get(body, 'states'), get(body, 'requestedArguments', 'states')].flat();
  const bound = states.filter((state) => /(comment|reply)\w*text/i.test(textAt(state, 'key')));
  const texts = bound.length > 0 ? said(bound.map((state) => ({ text: get(state, 'value') }))) : said(variables);

  const mark = find(variables, /^(commentary(V2)?|poll|attributedBody|customMessage|mailboxUrn|conversationUrn)$/);
  const media = textAt(find(variables, /^media$/), 'mediaUrn');
  const article =
    find(variables, /^origin$/) === 'PUBLISHING' || /article/i.test(media) ? lastNumber(media) : undefined;
  // Nobody has seen a binding name a page; where one does, it is in the switcher's.
  const switcher = states.filter((state) => /^identitySwitcher/.test(textAt(state, 'key')));
  const urn = find(variables, /^(nonMember|organization)ActorUrn$|^mailboxUrn$/) ?? [
    find(body, /^currentActor$/),
    switcher,
  ];
  return publishing(call, mark !== undefined || bound.length > 0, {
    texts,
    // A poll is sent before the post that shows it, which alone says as whom.
    ...(!get(variables, 'poll') && { actor: toActor(collect([urn], /^/).join(' ')) }),
    ...(bound.length > 0 && { surface: 'comment' }),
    ...(article && { surface: 'article', saved: article }),
  });
}

/** The editor saves by itself; the article goes out by a share that names it. */
function readArticle(call: Call, set: unknown): Sent | undefined {
  const key = lastNumber(call.path);
  const html = textAt(set, 'contentHtml');
  const content = { title: get(set, 'title'), text: html ? plain(html) : get(set, 'content') };
  if (get(set, 'state') === 'PUBLISHED') return publishing(call, true, { texts: said(content), surface: 'article' });
  return key ? saving(key, content) : undefined;
}

function plain(html: string): string {
  return html
    .replace(/<(br|\/(p|h\d|li))\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();
}

/** Pages by their number; whoever is no page is the member. */
function toActor(urns: string): Actor {
  const page = /(?:company|organi[sz]ation\w*|school|showcase\w*):(\d+)/i.exec(urns)?.[1];
  return page ? { handle: `company/${page}` } : 'member';
}

/** An article's number: its URNs are of several kinds, the number is the same in all. */
function lastNumber(urn: string): string | undefined {
  return urn.match(/\d{4,}/g)?.at(-1);
}
