import { siteAt } from '../sites/index.ts';
import { readRequest } from '../sites/publish/index.ts';
import { textOf } from './request-body.ts';
import { type Leaving, mayGo, type Sealing } from './seal.ts';

/** What the watch needs of the rest. */
type Watching = Pick<Sealing, 'passes' | 'engine'> & {
  /** A post has gone out that nobody could hold, and that the policy would have stopped. */
  report(): void;
};

/**
 * In the seal's place where the browser lets an extension see requests and not hold them. What a window sends has passed the wire ring; what
 * belongs to no tab is a worker's, which no ring sees, unless it only forwards what a window has sent.
 */
export function watch({ passes, engine, report }: Watching): (leaving: Leaving) => Promise<void> {
  return async ({ method, url, tabId, requestBody }) => {
    const site = siteAt(URL.parse(url)?.hostname ?? '')?.id;
    const body = await textOf(requestBody);
    if (site === undefined || body === undefined) return;
    const sent = readRequest(site, { method, url, body });
    if (sent?.kind !== 'publish') return;
    const { texts, saved } = sent.publish;
    if (tabId >= 0) passes.add({ tab: tabId, url, texts, ...(saved !== undefined && { saved }) });
    else if (!passes.take(tabId, sent.publish) && !(await mayGo(engine(), site, sent.publish))) report();
  };
}

/**
 * Where the three sites are known to publish (match patterns). Each request there wakes the background; on Facebook, where all operations
 * share one address, that is often.
 */
export const PUBLISHING: readonly string[] = [
  ...['x', 'twitter'].flatMap((site) =>
    [
      ...['CreateTweet', 'CreateNoteTweet', 'ScheduledTweet', 'ArticleEntityPublish', 'statuses/update'],
      ...['cards/create', 'metadata/create', 'dm/new', 'useSendMessage'],
    ].map((name) => `*://*.${site}.com/*${name}*`),
  ),
  ...['Shares', 'ormComments', 'sdui.comments.', 'PollSummary', 'essengerMessages', 'messaging/'].map(
    (name) => `*://*.linkedin.com/*${name}*`,
  ),
  ...['api/graphql', 'messaging/send', 'composer/', 'comment'].map((name) => `*://*.facebook.com/*${name}*`),
  '*://graph.facebook.com/*',
];
