import type { Call } from './call.ts';
import type { Actor, Sent } from './publish.ts';
import { publishing, said, saving } from './read-call.ts';
import { collect, find, get, open, textAt } from './walk.ts';

/**
 * LinkedIn's calls. Shares (posts, reposts, edits, articles) and comments have a `commentary`; comments of the new front end are
 * values of bindings; polls and messages have shapes of their own. Answers to comments are comments, as in the composers.
 */
export function readLinkedin(call: Call): Sent | undefined {
  const { path, body, variables, words } = call;
  const mark = find(variables, /^(commentary(V2)?|poll)$/);
  // The article editor saves by itself; the article goes out by a share that names it.
  if (mark === undefined && /article/i.test(path)) return readAutosave(lastNumber(path), find(body, /^\$set$/));

  // They are there twice; either list may be empty.
  const states = [body, get(body, 'requestedArguments')].flatMap((one) => open(find(one, /^states$/)));
  const boundTo = (name: RegExp) => states.filter((state) => name.test(textAt(state, 'key')));
  const bound = boundTo(/(comment|reply)\w*text/i);
  // The composer opens, perhaps with the words of a link, a list goes on, or something is done beside a comment that is being written.
  if (mark === undefined && /sharebox|pag(in|er)|react|emoji/i.test(path + words)) return undefined;

  const media = collect(variables, /^(origin|mediaUrn)$/).join();
  // `urn:li:article` is a page that is linked to.
  const saved = /publishing|(?<!:)article/i.test(media) && lastNumber(media);
  // Nobody has seen the new front end name a page, in the binding or in what it is bound to; for a member it is empty.
  const actor = find(body, /^(nonMemberActorUrn|mailboxUrn|(current|organization)Actor)$/);
  const urns = collect([actor, boundTo(/SwitcherActor/)], /^/);
  // What comes before the end of a name of the new front end says where, not what.
  return publishing({ ...call, words: words.replace(/(comments|feed)\./g, '') }, mark ?? bound[0], {
    // A poll is sent before the post that shows it, which alone says as whom.
    ...(get(variables, 'poll') ? { attached: true } : { actor: toActor(urns.join()) }),
    ...(bound.length > 0 && {
      surface: 'comment',
      texts: said(bound.map((state) => ({ text: get(state, 'value') }))),
    }),
    ...(saved && { surface: 'article', saved }),
  });
}

function readAutosave(key: string | undefined, set: unknown): Sent | undefined {
  const text = plain(textAt(set, 'contentHtml')) || get(set, 'content');
  return key ? saving(key, { title: get(set, 'title'), text }) : undefined;
}

/** An editor's HTML: of entities it writes only these, and angle brackets. */
function plain(html: string): string {
  return html
    .replace(/<\/(p|h\d|li)>|<br>/g, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
}

/** Pages by their number; whoever is no page is the member. */
function toActor(urns: string): Actor {
  const page = /(?:company|organi\w+):(\d+)/i.exec(urns)?.[1];
  return page ? { handle: `company/${page}` } : 'member';
}

/** An article's number: its URNs are of several kinds, the number is the same in all. */
function lastNumber(urn: string): string | undefined {
  return urn.match(/\d{4,}/g)?.at(-1);
}
