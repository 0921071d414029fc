import * as z from 'zod/mini';
import type { Publication } from '../publication.ts';

const Tweet = z.object({ variables: z.object({ tweet_text: z.string() }) });

export function readX(url: URL, body: string): Publication | undefined {
  const operation = /\/graphql\/[\w-]+\/(CreateTweet|CreateNoteTweet)$/.exec(url.pathname)?.[1];
  if (operation === undefined) return undefined;
  return { site: 'x', operation, text: z.parse(Tweet, JSON.parse(body)).variables.tweet_text };
}
