import type { Call } from './call.ts';
import { publishing, type Reading } from './publish.ts';
import { collect, get, isRecord, open, textAt } from './walk.ts';

/** X's calls, by the shape of what they carry: names and ids of operations change. The acting account is in none of them. */
export function readX(call: Call): Reading {
  const { variables } = call;
  // A shadow request of old, and what Undo shows before the post itself is sent.
  if (`${get(variables, 'dark_request')}` === 'true' || `${get(variables, 'preview')}` === 'true') return 'nothing';
  if (typeof get(variables, 'tweet_text') === 'string') return readPost(call);
  if (isRecord(get(variables, 'post_tweet_request'))) return readScheduled(call);
  return readCard(call) ?? readMessage(call) ?? readDescription(call) ?? readArticle(call);
}

/** CreateTweet, CreateNoteTweet: posts, replies, quotes, parts of a thread, edits. */
function readPost({ operation, variables }: Call): Reading {
  const texts = [textAt(variables, 'tweet_text'), ...collect(get(variables, 'media'), described())];
  const batch = get(variables, 'batch_compose');
  // From its second part on a thread answers itself.
  if (batch === 'BatchSubsequent') return publishing(operation, 'post', texts, { part: 'later' });
  const surface = isRecord(get(variables, 'reply')) ? 'reply' : 'post';
  return publishing(operation, surface, texts, batch === 'BatchFirst' ? { part: 'first' } : {});
}

/** CreateScheduledTweet, EditScheduledTweet; the same shape without a time is a draft. */
function readScheduled({ operation, words, variables }: Call): Reading {
  if (!/schedul/i.test(words) && !get(variables, 'execute_at')) return 'nothing';
  const post = get(variables, 'post_tweet_request');
  const texts = [textAt(post, 'status'), ...collect(variables, /^(status|alt_?text)$/i)];
  const reply = get(post, 'in_reply_to_status_id') ?? get(post, 'reply');
  return publishing(operation, reply ? 'reply' : 'post', texts);
}

/** v2/cards/create.json: a poll's choices, sent before the post that shows them. */
function readCard({ operation, variables }: Call): Reading {
  const texts = collect(open(get(variables, 'card_data')), /^twitter:string:|^string_value$/);
  return publishing(operation, 'post', texts);
}

/** dm/new2.json, useSendMessageMutation. */
function readMessage({ operation, words, variables }: Call): Reading {
  const target = get(variables, 'conversation_id') ?? get(variables, 'recipient_ids') ?? get(variables, 'target');
  if (target === undefined && !/send message|\/dm\/new/i.test(words)) return undefined;
  return publishing(operation, 'message', collect(variables, /^text$/));
}

/** media/metadata/create.json: alt text of pictures, titles and descriptions of videos. */
function readDescription({ operation, variables }: Call): Reading {
  if (get(variables, 'media_id') === undefined) return undefined;
  return publishing(operation, 'post', collect(variables, described()));
}

function described(): RegExp {
  return /^(alt_?text|text|title|description|caption)$/i;
}

/** ArticleEntityPublish, and the savings before it: ArticleEntityUpdateContent, ArticleEntityUpdateTitle. */
function readArticle({ operation, words, variables }: Call): Reading {
  const name = isRecord(variables) && Object.keys(variables).find((one) => /^article/i.test(one));
  const key = name ? textAt(variables, name) : '';
  if (!key) return undefined;
  const publishes = /(^| )publish/i.test(words) || get(variables, 'visibilitySetting') !== undefined;
  if (publishes) return publishing(operation, 'article', collect(variables, written()), { saved: key });
  const content = open(get(variables, 'content_state') ?? get(variables, 'contentState'));
  if (isRecord(content)) {
    return { kind: 'save', saving: { key, field: 'content', text: collect(content, written()).join('\n') } };
  }
  const text = collect(variables, written()).join('\n');
  const field = /Update ?(\w+)$/.exec(words.trim())?.[1]?.toLowerCase() ?? 'title';
  return get(variables, 'title') === undefined && !text ? undefined : { kind: 'save', saving: { key, field, text } };
}

function written(): RegExp {
  return /^(text|(sub)?title|caption|alt_?text)$/i;
}
