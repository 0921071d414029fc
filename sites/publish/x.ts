import type { Call } from './call.ts';
import type { Sent } from './publish.ts';
import { publishing, saving } from './read-call.ts';
import { find, get, isRecord } from './walk.ts';

/**
 * X's calls. CreateTweet and CreateNoteTweet (`tweet_text`), CreateScheduledTweet and EditScheduledTweet (`post_tweet_request`, a draft
 * where it has no time), poll cards, descriptions of media, messages, articles. The acting account is in none of them.
 */
export function readX(call: Call): Sent | undefined {
  const { words, variables } = call;
  // A shadow request of old, and what Undo shows before the post itself is sent.
  if (get(variables, 'dark_request') === true || get(variables, 'preview') === true) return undefined;
  if (get(variables, 'post_tweet_request') && !get(variables, 'execute_at') && !/schedul/i.test(words))
    return undefined;

  const key = find(variables, /^article_?entity(_?id)?$/i);
  if (typeof key === 'string' && isRecord(variables)) {
    return /\bpublish/i.test(words) || get(variables, 'visibilitySetting')
      ? publishing(call, true, { surface: 'article', saved: key })
      : saving(key, variables);
  }

  const post = find(variables, /^(tweet_text|post_tweet_request)$/);
  // What Grok is asked, and what a list is called, is no post.
  if (post === undefined && /\b(grok|list)/i.test(words)) return undefined;
  // A message with a picture is whole.
  const isWhole = (post ?? get(variables, 'text')) !== undefined;
  const attachment = isWhole ? undefined : find(variables, /^(card_data|media_id)$/);
  const batch = get(variables, 'batch_compose');
  return publishing(call, post ?? attachment, {
    ...(attachment !== undefined && { attached: true }),
    ...(batch === 'BatchFirst' && { part: 'first' }),
    // From its second part on a thread answers itself.
    ...(batch === 'BatchSubsequent' && { part: 'later', surface: 'post' }),
  });
}
