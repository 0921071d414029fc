import type { Site } from '../../rules/rule.ts';
import { readFacebook } from './facebook.ts';
import { readLinkedin } from './linkedin.ts';
import type { Sent, SentRequest } from './publish.ts';
import { readRequestBy } from './read-request.ts';
import { readX } from './x.ts';

const READERS = { x: readX, linkedin: readLinkedin, facebook: readFacebook } as const;

/** What a request to a site would publish, or save for a request that will; undefined where neither. Pure, never throws. */
export function readRequest(site: Site, request: SentRequest): Sent | undefined {
  return readRequestBy(READERS[site], site, request);
}
