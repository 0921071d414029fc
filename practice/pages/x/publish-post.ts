import type { Compose, Media } from './purpose.ts';
import { mutate, send } from './send.ts';

/** Publishes what a composer holds, in the order of X's requests: media, card, then the posts. Rejects when one is lost. */
export async function publishPost(post: Compose): Promise<void> {
  const mediaIds = post.media ? [await describeMedia(post.media)] : [];
  if (post.scheduledFor !== undefined) {
    await createScheduledTweet(post.texts, post.scheduledFor, mediaIds);
    return;
  }
  const card = post.choices && (await createCard(post.choices));
  await createThread(post, { mediaIds, ...(card !== undefined && { card }) });
}

const STANDARD_LENGTH = 280;

/** A thread goes out part by part, each an answer to the one before it: what was sent stays sent when a later part fails. */
async function createThread(
  { texts, inReplyTo, quotes, edits }: Compose,
  { mediaIds, card }: { readonly mediaIds: readonly string[]; readonly card?: string },
): Promise<void> {
  let previous = inReplyTo;
  for (const [index, text] of texts.entries()) {
    const first = index === 0;
    const [operation, queryId] =
      text.length <= STANDARD_LENGTH
        ? (['CreateTweet', 'WXTdKnLddrQOunD6MhWi3g'] as const)
        : (['CreateNoteTweet', 'uGXMU9aKbNB9qxxAg4jxkA'] as const);
    const variables = {
      tweet_text: text,
      ...(previous !== undefined && { reply: { in_reply_to_tweet_id: previous, exclude_reply_user_ids: [] } }),
      ...(texts.length > 1 && { batch_compose: first ? 'BatchFirst' : 'BatchSubsequent' }),
      ...(first && quotes !== undefined && { attachment_url: `https://x.com/i/status/${quotes}` }),
      ...(first && card !== undefined && { card_uri: card }),
      ...(first && edits !== undefined && { edit_options: { previous_tweet_id: edits.id } }),
      dark_request: false,
      media: {
        media_entities: first ? mediaIds.map((id) => ({ media_id: id, tagged_users: [] })) : [],
        possibly_sensitive: false,
      },
      semantic_annotation_ids: [],
      disallowed_reply_options: null,
    };
    previous = await mutate(operation, queryId, variables, ['variables', 'tweet_text']);
  }
}

function createScheduledTweet(
  [status = '', ...more]: readonly string[],
  at: number,
  mediaIds: readonly string[],
): Promise<string> {
  return mutate('CreateScheduledTweet', 'LCVzRQGxOaGnOnYH01NQXg', {
    post_tweet_request: {
      auto_populate_reply_metadata: false,
      status,
      exclude_reply_user_ids: [],
      media_ids: mediaIds,
      thread_tweets: more.map((text) => ({ status: text })),
    },
    execute_at: at,
  });
}

/** A poll is a card that is made before its post. On X the host is caps.x.com, which the pages of the range can't reach. */
async function createCard(choices: readonly string[]): Promise<string> {
  const labels = choices.map((choice, index) => [`twitter:string:choice${index + 1}_label`, choice]);
  const card = {
    'twitter:card': `poll${choices.length}choice_text_only`,
    'twitter:api:api:endpoint': '1',
    'twitter:long:duration_minutes': 1440,
    ...Object.fromEntries(labels),
  };
  const body = new URLSearchParams({ card_data: JSON.stringify(card) }).toString();
  const id = await send('/v2/cards/create.json', body, 'application/x-www-form-urlencoded');
  return `card://${id}`;
}

/** The upload itself is left out. How X sends a film's title and description has not been seen; a picture's has. */
async function describeMedia({ alt, title, description }: Media): Promise<string> {
  const mediaId = '1890000000000000777';
  if (alt + title + description === '') return mediaId;
  const words = {
    ...(alt && { alt_text: { text: alt } }),
    ...(title && { title }),
    ...(description && { description }),
  };
  await send('/i/api/1.1/media/metadata/create.json', JSON.stringify({ media_id: mediaId, ...words }));
  return mediaId;
}
