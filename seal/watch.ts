import type { Site } from '../rules/rule.ts';
import { siteAt } from '../sites/index.ts';
import { readRequest } from '../sites/publish/index.ts';
import type { Publish } from '../sites/publish/publish.ts';
import type { Passes } from './passes.ts';
import { textOf } from './request-body.ts';
import type { Leaving, Sender } from './seal.ts';

/** What the watch needs of the rest. */
type Watching = {
  readonly passes: Passes;
  /** Whether the policy lets go what has left from there. */
  mayGo(sender: Sender, site: Site, publish: Publish): Promise<boolean>;
  /** A post has gone out that nobody held, and that the policy would have stopped. */
  report(tabId: number): void;
};

/**
 * In the seal's place where the browser lets an extension see requests and not hold them: what went out without a pass of the other rings
 * went past them, from a worker of the page or a frame that was not there yet.
 */
export function watch({ passes, mayGo, report }: Watching): (leaving: Leaving) => Promise<void> {
  return async ({ method, url, tabId, frameId, requestBody }) => {
    const site = siteAt(URL.parse(url)?.hostname ?? '')?.id;
    const body = await textOf(requestBody);
    if (site === undefined || body === undefined) return;
    const sent = readRequest(site, { method, url, body });
    if (sent?.kind !== 'publish') return;
    // Word of what was let go may come after it.
    if (passes.take(tabId, sent.publish) || (await takeLater(passes, tabId, sent.publish))) {
      const { texts, saved } = sent.publish;
      // A page's service worker may send on what a window has sent.
      if (tabId >= 0) passes.add({ tab: FORWARDED, url, texts, ...(saved !== undefined && { saved }) });
    } else if (!(await mayGo({ tabId, frameId }, site, sent.publish))) {
      report(tabId);
    }
  };
}

async function takeLater(passes: Passes, tabId: number, publish: Publish): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return passes.take(tabId, publish);
}

/** In milliseconds. */
const PATIENCE = 1000;

/** The tab of a pass that only requests without a tab may use. */
const FORWARDED = Number.NaN;

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
