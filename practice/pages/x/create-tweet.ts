export type Tweet = {
  readonly text: string;
  readonly inReplyTo?: string;
  /** Of a thread: its first part, or a later one. */
  readonly batch?: 'BatchFirst' | 'BatchSubsequent';
};

const STANDARD_LENGTH = 280;

/** Publishes as X's HttpClient does: an XMLHttpRequest with a JSON body. Resolves to the new id; rejects when nothing came back. */
export function createTweet({ text, inReplyTo, batch }: Tweet): Promise<string> {
  const [operation, queryId] =
    text.length <= STANDARD_LENGTH
      ? (['CreateTweet', 'WXTdKnLddrQOunD6MhWi3g'] as const)
      : (['CreateNoteTweet', 'uGXMU9aKbNB9qxxAg4jxkA'] as const);
  const variables = {
    tweet_text: text,
    ...(inReplyTo !== undefined && { reply: { in_reply_to_tweet_id: inReplyTo, exclude_reply_user_ids: [] } }),
    ...(batch !== undefined && { batch_compose: batch }),
    dark_request: false,
    media: { media_entities: [], possibly_sensitive: false },
    semantic_annotation_ids: [],
    disallowed_reply_options: null,
  };
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/i/api/graphql/${queryId}/${operation}`);
    request.setRequestHeader('content-type', 'application/json');
    request.setRequestHeader('x-twitter-auth-type', 'OAuth2Session');
    request.setRequestHeader('x-twitter-active-user', 'yes');
    request.withCredentials = true;
    request.onreadystatechange = () => {
      if (request.readyState !== XMLHttpRequest.DONE) return;
      const id = /"rest_id":"(\d+)"/.exec(request.responseText)?.[1];
      if (request.status === 200 && id !== undefined) resolve(id);
      else reject(new Error(`${operation}: status ${request.status}`));
    };
    request.send(JSON.stringify({ variables, features: { longform_notetweets_consumption_enabled: true }, queryId }));
  });
}

/** A thread goes out part by part, each an answer to the one before it: what was sent stays sent when a later part fails. */
export async function createThread(texts: readonly string[], inReplyTo: string | undefined): Promise<void> {
  let previous = inReplyTo;
  for (const [index, text] of texts.entries()) {
    previous = await createTweet({
      text,
      ...(previous !== undefined && { inReplyTo: previous }),
      ...(texts.length > 1 && { batch: index === 0 ? ('BatchFirst' as const) : ('BatchSubsequent' as const) }),
    });
  }
}
