import type { PracticeAccount } from './accounts.ts';
import { readDrifted } from './publication/drifted.ts';
import { readFacebook } from './publication/facebook.ts';
import { readLinkedin } from './publication/linkedin.ts';
import { readX } from './publication/x.ts';

/** What a request would publish: ground truth for the tests and for the pane, read by other code than the guard's. */
export type Publication = {
  readonly site: 'x' | 'linkedin' | 'facebook';
  /** As the site calls it. */
  readonly operation: string;
  readonly text: string;
  /** As whom, as the request names it; absent where it leaves that to the session. */
  readonly actor?: string;
  /** The further accounts that the same request goes out as, as it names them. */
  readonly also?: readonly string[];
};

/** Reads a POST request as what it publishes; undefined when it publishes nothing that the range knows. */
export function readPublication(
  url: URL,
  body: string,
  headers: Readonly<Record<string, string>>,
): Publication | undefined {
  if (/(^|\.)(x|twitter)\.com$/.test(url.hostname)) return readDrifted('x', headers, body) ?? readX(url, body, headers);
  if (/(^|\.)linkedin\.com$/.test(url.hostname))
    return readDrifted('linkedin', headers, body) ?? readLinkedin(url, body);
  if (/(^|\.)facebook\.com$/.test(url.hostname))
    return readDrifted('facebook', headers, body) ?? readFacebook(url, body);
  return undefined;
}

/** What a site answers to the publication that is its `count`th. */
export function answerTo(publication: Publication, account: PracticeAccount, count: number): unknown {
  const id = String(1_900_000_000_000_000_000n + BigInt(count));
  switch (publication.site) {
    case 'x': {
      const user = { rest_id: account.x.id, core: { screen_name: account.x.handle, name: account.name } };
      const result = { rest_id: id, core: { user_results: { result: user } } };
      const key = publication.operation === 'CreateNoteTweet' ? 'notetweet_create' : 'create_tweet';
      return { data: { [key]: { tweet_results: { result } } } };
    }
    case 'linkedin':
      return { data: { data: { resourceKey: `urn:li:share:${id}` } }, value: { urn: `urn:li:comment:${id}` } };
    case 'facebook':
      return { data: { story_create: { story: { id, post_id: id } } }, extensions: { is_final: true } };
    default:
      return publication.site satisfies never;
  }
}
