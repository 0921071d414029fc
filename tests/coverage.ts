import { type PracticeSurface, SURFACES } from '../practice/surfaces.ts';
import type { Site } from '../rules/rule.ts';
import { waysOf } from './e2e/author.ts';
import { IN_FIREFOX } from './firefox/in-firefox.ts';
import { SAMPLES, type Sample } from './sites/publish/samples.ts';

/** A place to publish from, and what it is tried with. */
export type Coverage = {
  readonly site: Site;
  readonly name: string;
  /** Ids of practice/surfaces.ts. */
  readonly practice: readonly string[];
  /** Names of tests/sites/publish/samples.ts, of the same site, as `nameOf` has them. */
  readonly wire: readonly string[];
};

const of =
  (site: Site) =>
  (name: string, practice: readonly string[], wire: readonly string[] = []): Coverage => ({
    site,
    name,
    practice,
    wire,
  });
const x = of('x');
const linkedin = of('linkedin');
const facebook = of('facebook');

/** Every surface that is known, site by site. */
export const COVERAGE: readonly Coverage[] = [
  x(
    'Post, inline',
    ['x-inline'],
    ['post', 'lines', 'address without host', 'api host', 'old host', 'post as a form', 'post with an empty batch'],
  ),
  x('Post, modal', ['x-modal'], ['post', 'long post']),
  x('Reply', ['x-inline-reply', 'x-reply-modal'], ['reply', 'legacy reply']),
  x('Thread', ['x-thread'], ['thread, first part', 'thread, later part']),
  x('Quote', ['x-quote'], ['quote']),
  x('Intent, which arrives filled in', ['x-intent'], ['post']),
  x('Scheduled post', ['x-schedule'], ['scheduled thread', 'scheduled reply', 'scheduled, edited']),
  x('Edit', ['x-edit'], ['edit']),
  x('Last edit, which asks once more', ['x-last-edit'], ['edit']),
  x('Poll, with its choices', ['x-poll'], ['with a poll', 'poll card', 'poll card as JSON']),
  x('Alt text', ['x-picture'], ['alt text']),
  x('Reminder of the alt text, whose cancel posts', ['x-picture-reminder'], ['post']),
  x('Title and description of a video', ['x-video'], ['title and description of a video']),
  x('Undo timer, which posts without a gesture', ['x-undo'], ['post']),
  x('Article', ['x-article'], ['article']),
  x('X Pro’s drawer', ['x-pro'], ['community']),
  x('Mobile web’s textarea', ['x-mobile'], ['mobile host']),
  x('Older interface', [], ['legacy update']),
  x(
    'Message',
    ['x-message'],
    ['message', 'direct message', 'direct message with a picture', 'direct message as a form'],
  ),
  x('Message, encrypted', ['x-chat']),
  x('Address that nobody has seen yet', [], unseen('x')),

  linkedin(
    'Share',
    ['linkedin-share'],
    ['post', 'lines and a mention', 'picture with alt text', 'link to a page', 'legacy share'],
  ),
  linkedin('Share, new front end', ['linkedin-share-shadow'], ['post']),
  linkedin('Share, plaintext-only', ['linkedin-share-plaintext-only'], ['post']),
  linkedin('Scheduled post', ['linkedin-schedule'], ['scheduled']),
  linkedin('Company page', ['linkedin-company-post'], ['post of a page', 'legacy share of a page']),
  linkedin('Group', ['linkedin-group-post'], ['group post']),
  linkedin('Repost with thoughts', ['linkedin-repost'], ['repost with thoughts']),
  linkedin('Poll, with question and choices', ['linkedin-poll'], ['with a poll', 'poll', 'poll, options as objects']),
  linkedin('Document, with its title', ['linkedin-document'], ['document']),
  linkedin('Edit of a post', ['linkedin-edit-post'], ['edit']),
  linkedin('Article', ['linkedin-article'], ['article', 'article without an introduction']),
  linkedin('Newsletter', ['linkedin-newsletter'], ['article']),
  linkedin('Comment', ['linkedin-comment'], ['comment', 'comment of a page', 'comment, older']),
  linkedin(
    'Comment, new front end',
    ['linkedin-comment-sdui'],
    [
      'comment, new front end',
      'comment, in the second list alone',
      'comment, new front end, as a form',
      'comment of a page, new front end',
      'comment of a page, by what its actor is bound to',
    ],
  ),
  linkedin('Reply', ['linkedin-reply'], ['answer to a comment']),
  linkedin('Reply, new front end', ['linkedin-reply-sdui'], ['answer, new front end']),
  linkedin('Edit of a comment', ['linkedin-edit-comment'], ['comment, edited']),
  linkedin('Edit of a comment, new front end', ['linkedin-edit-comment-sdui'], ['comment edited, new front end']),
  linkedin('Message', ['linkedin-message'], ['message', "message of a page's inbox", 'message, older']),
  linkedin('Message, new front end', ['linkedin-message-shadow'], ['message']),
  linkedin('Address that nobody has seen yet', [], unseen('linkedin')),

  facebook(
    'Post',
    ['facebook-post'],
    [
      'post',
      'post without a name',
      'post, actor as a number',
      'post, by a mutation that is called a query',
      'lines',
      'message and blocks',
      'blocks that are texts',
      'blocks alone',
      'picture with alt text',
    ],
  ),
  facebook('Post of a page, in two steps', ['facebook-page-post'], ['post']),
  facebook('Scheduled post', [], ['scheduled']),
  facebook('Group', ['facebook-group-post'], ['group post']),
  facebook('Poll in a group', ['facebook-group-poll'], ['poll']),
  facebook('Share dialog', ['facebook-share'], ['reshare']),
  facebook('Edit', ['facebook-edit'], ['edit']),
  facebook('Reel', ['facebook-reel'], ['reel']),
  facebook('Text story', ['facebook-story'], ['story']),
  facebook('Comment', ['facebook-comment'], ['comment']),
  facebook('Reply', ['facebook-reply'], ['answer to a comment']),
  facebook('Edit of a comment', ['facebook-comment-edit'], ['comment, edited']),
  facebook(
    'Business Suite',
    ['facebook-business', 'facebook-business-schedule', 'facebook-business-customised'],
    ['Business Suite', 'Business Suite, a caption for each channel'],
  ),
  facebook('Several requests in one', [], ['batch of queries', 'batch of requests', 'list of mutations']),
  facebook('Pages without scripts', [], ['plain form', 'plain form, comment']),
  facebook('Message, over a WebSocket', ['facebook-chat', 'facebook-messages']),
  facebook('Message, as a request', [], ['message', 'message as a task', 'answer to a story']),
  facebook('Address that nobody has seen yet', [], unseen('facebook')),
];

function unseen(site: Site): readonly string[] {
  return SAMPLES.filter((sample) => sample.site === site && sample.name.startsWith(`${site}/`)).map(nameOf);
}

/** A sample's name; X's GraphQL has each in two writings. */
export function nameOf({ name }: Sample): string {
  return name.replace(/, variables as \w+$/, '');
}

export type Ring = 'page' | 'wire' | 'seal';

/** The page ring sees what is submitted from a composer, the other two what is sent as a request that says what it publishes. */
export function ringsOf({ practice, wire }: Coverage): readonly Ring[] {
  return [...(practice.length > 0 ? (['page'] as const) : []), ...(wire.length > 0 ? (['wire', 'seal'] as const) : [])];
}

const SITES = [
  ['x', 'X'],
  ['linkedin', 'LinkedIn'],
  ['facebook', 'Facebook'],
] as const;

/** A table for each site. */
export function coverageAsMarkdown(): string {
  return SITES.map(([site, name]) => {
    const rows = COVERAGE.filter((row) => row.site === site).map((row) => [
      row.name,
      row.practice.map((id) => `\`${id}\``).join(', '),
      row.wire.map((sample) => `“${sample}”`).join(', '),
      ringsOf(row).join(', '),
    ]);
    return `## ${name}\n\n${table(['surface', 'in the practice range', 'on the wire', 'rings'], rows)}`;
  }).join('\n\n');
}

/** How many paths are tried, site by site and in all. */
export function countsAsMarkdown(): string {
  const rows = COUNTS.map(([what, count]) => {
    const counts = SITES.map(([site]) => count(site));
    return [what, ...[...counts, sum(counts)].map(String)];
  });
  return table(['', ...SITES.map(([, name]) => name), 'all'], rows);
}

const COUNTS: readonly (readonly [string, (site: Site) => number])[] = [
  ['surfaces', (site) => COVERAGE.filter((row) => row.site === site).length],
  ['composers in the practice range', (site) => composersOf(site).length],
  ['composer × way to submit, in Chromium', (site) => sum(composersOf(site).map((one) => waysOf(one).length))],
  [
    'composer × way to submit, in Firefox',
    (site) => sum(composersOf(site).map((one) => (isMessage(one) ? 0 : IN_FIREFOX.ways(one).length))),
  ],
  ['further fields of composers', (site) => sum(composersOf(site).map(({ fields }) => fields?.length ?? 0))],
  ['requests that publish', (site) => SAMPLES.filter((sample) => sample.site === site).length],
];

function composersOf(site: Site): readonly PracticeSurface[] {
  return SURFACES.filter((surface) => surface.site === site);
}

/** Messages are tried in Chromium alone. */
function isMessage({ surface }: PracticeSurface): boolean {
  return surface === 'message';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
