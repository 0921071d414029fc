import * as z from 'zod/mini';
import type { Publication } from '../publication.ts';

const FACEBOOK_OPERATIONS = new Set(['ComposerStoryCreateMutation', 'useCometUFICreateCommentMutation']);
const Story = z.object({ input: z.object({ actor_id: z.string(), message: z.object({ text: z.string() }) }) });

export function readFacebook(url: URL, body: string): Publication | undefined {
  const form = new URLSearchParams(body);
  const operation = form.get('fb_api_req_friendly_name') ?? '';
  if (url.pathname !== '/api/graphql/' || !FACEBOOK_OPERATIONS.has(operation)) return undefined;
  const { input } = z.parse(Story, JSON.parse(form.get('variables') ?? ''));
  return { site: 'facebook', operation, text: input.message.text, actor: input.actor_id };
}
