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
};

/** Reads a POST request as what it publishes; undefined when it publishes nothing that the range knows. */
export function readPublication(url: URL, body: string): Publication | undefined {
  if (/(^|\.)(x|twitter)\.com$/.test(url.hostname)) return readX(url, body);
  if (/(^|\.)linkedin\.com$/.test(url.hostname)) return readLinkedin(url, body);
  if (/(^|\.)facebook\.com$/.test(url.hostname)) return readFacebook(url, body);
  return undefined;
}
