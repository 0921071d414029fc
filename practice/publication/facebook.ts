import * as z from 'zod/mini';
import type { Publication } from '../publication.ts';

const Message = z.object({ text: z.string() });
const Attachment = z.object({ poll: z.optional(z.object({ options: z.array(Message) })) });
const Story = z.object({
  input: z.object({
    actor_id: z.string(),
    message: z.optional(Message),
    attachments: z.optional(z.array(Attachment)),
  }),
});
const Business = z.object({
  input: z.object({
    base: z.object({ actor_id: z.string(), message: z.optional(Message) }),
    identities: z._default(z.array(z.string()), []),
    customizations: z.optional(z.array(z.object({ message: Message }))),
  }),
});

const OPERATIONS = new Set([
  'ComposerStoryCreateMutation',
  'ComposerStoryEditMutation',
  'StoriesCreateMutation',
  'useCometFeedToFeedReshare_FeedToFeedMutation',
  'useCometUFICreateCommentMutation',
  'useCometUFIEditCommentMutation',
]);

export function readFacebook(url: URL, body: string): Publication | undefined {
  const form = new URLSearchParams(body);
  if (url.pathname === '/messaging/send/') {
    return publication('messaging/send', form.get('author')?.replace('fbid:', ''), [form.get('body') ?? '']);
  }
  const operation = form.get('fb_api_req_friendly_name') ?? '';
  if (url.pathname !== '/api/graphql/') return undefined;
  if (operation === 'BusinessComposerStoryCreationMutation') {
    const { base, identities, customizations = [] } = z.parse(Business, variablesOf(form)).input;
    const texts = [base.message?.text, ...customizations.map(({ message }) => message.text)];
    return { ...publication(operation, base.actor_id, texts), also: identities.filter((id) => id !== base.actor_id) };
  }
  if (!OPERATIONS.has(operation)) return undefined;
  const { input } = z.parse(Story, variablesOf(form));
  const options = (input.attachments ?? []).flatMap(({ poll }) => poll?.options ?? []);
  return publication(operation, input.actor_id, [input.message?.text, ...options.map(({ text }) => text)]);
}

function variablesOf(form: URLSearchParams): unknown {
  return JSON.parse(form.get('variables') ?? '');
}

function publication(
  operation: string,
  actor: string | undefined,
  texts: readonly (string | undefined)[],
): Publication {
  const text = texts.filter((one) => one !== undefined && one !== '').join('\n\n');
  return { site: 'facebook', operation, text, ...(actor !== undefined && { actor }) };
}
