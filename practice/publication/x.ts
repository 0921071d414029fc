import * as z from 'zod/mini';
import type { Publication } from '../publication.ts';

/**
 * Every request that carries an author's words out counts by itself, so a poll's choices and a picture's description come before
 * their post. Saves of an article do not: they count with the request that publishes it, which has no words of its own.
 */
export function readX(url: URL, body: string, headers: Readonly<Record<string, string>>): Publication | undefined {
  const operation = /\/(?:graphql\/[\w-]+|i\/api\/1\.1|v2)\/(.+?)(?:\.json)?$/.exec(url.pathname)?.[1];
  const read = operation === undefined ? undefined : READERS.get(operation);
  const text = read?.(body);
  if (operation === undefined || text === undefined) return undefined;
  const actor = headers['x-act-as-user-id'];
  return { site: 'x', operation, text, ...(actor !== undefined && { actor }) };
}

type Reader = (body: string) => string | undefined;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['CreateTweet', readTweet],
  ['CreateNoteTweet', readTweet],
  ['CreateScheduledTweet', readScheduled],
  ['EditScheduledTweet', readScheduled],
  ['ArticleEntityUpdateTitle', saveTitle],
  ['ArticleEntityUpdateContent', saveContent],
  ['ArticleEntityPublish', readArticle],
  ['SendMessageMutation', readEncrypted],
  ['cards/create', readCard],
  ['media/metadata/create', readMetadata],
  ['dm/new2', readMessage],
]);

const Tweet = z.object({ variables: z.object({ tweet_text: z.string() }) });

function readTweet(body: string): string {
  return z.parse(Tweet, JSON.parse(body)).variables.tweet_text;
}

const Status = z.object({ status: z.string() });
const Scheduled = z.object({
  variables: z.object({ post_tweet_request: z.extend(Status, { thread_tweets: z._default(z.array(Status), []) }) }),
});

function readScheduled(body: string): string {
  const { status, thread_tweets } = z.parse(Scheduled, JSON.parse(body)).variables.post_tweet_request;
  return joined([status, ...thread_tweets.map((one) => one.status)]);
}

const Card = z.record(z.string(), z.unknown());

function readCard(body: string): string {
  const card = z.parse(Card, JSON.parse(new URLSearchParams(body).get('card_data') ?? ''));
  const labels = Object.entries(card).filter(([name]) => /^twitter:string:choice\d_label$/.test(name));
  return joined(labels.map(([, label]) => String(label)));
}

const Metadata = z.object({
  alt_text: z.optional(z.object({ text: z.string() })),
  title: z.optional(z.string()),
  description: z.optional(z.string()),
});

function readMetadata(body: string): string {
  const { alt_text, title, description } = z.parse(Metadata, JSON.parse(body));
  return joined([alt_text?.text, title, description]);
}

const Message = z.object({ text: z.string() });

function readMessage(body: string): string {
  return z.parse(Message, JSON.parse(body)).text;
}

const Encrypted = z.object({ variables: z.object({ encoded_message_create_event: z.string() }) });

/** The other end of what the look-alike does in place of encryption. */
function readEncrypted(body: string): string {
  const sealed = z.parse(Encrypted, JSON.parse(body)).variables.encoded_message_create_event;
  return Buffer.from(sealed, 'base64')
    .map((byte) => byte ^ 0x5a)
    .toString();
}

/** What was last saved of each article, by its id. */
const articles = new Map<string, { readonly title: string; readonly content: string }>();

const Title = z.object({ variables: z.object({ articleEntityId: z.string(), title: z.string() }) });

function saveTitle(body: string): undefined {
  const { articleEntityId, title } = z.parse(Title, JSON.parse(body)).variables;
  articles.set(articleEntityId, { ...savedOf(articleEntityId), title });
}

const Content = z.object({
  variables: z.object({
    article_entity: z.string(),
    content_state: z.object({ blocks: z.array(z.object({ text: z.string() })) }),
  }),
});

function saveContent(body: string): undefined {
  const { article_entity, content_state } = z.parse(Content, JSON.parse(body)).variables;
  const content = content_state.blocks.map(({ text }) => text).join('\n');
  articles.set(article_entity, { ...savedOf(article_entity), content });
}

const Article = z.object({ variables: z.object({ articleEntityId: z.string() }) });

function readArticle(body: string): string {
  const { title, content } = savedOf(z.parse(Article, JSON.parse(body)).variables.articleEntityId);
  return joined([title, content]);
}

function savedOf(article: string): { readonly title: string; readonly content: string } {
  return articles.get(article) ?? { title: '', content: '' };
}

/** A blank line apart; what is empty adds nothing. */
function joined(texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join('\n\n');
}
