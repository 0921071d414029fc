import * as z from 'zod/mini';

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

const Tweet = z.object({ variables: z.object({ tweet_text: z.string() }) });

function readX(url: URL, body: string): Publication | undefined {
  const operation = /\/graphql\/[\w-]+\/(CreateTweet|CreateNoteTweet)$/.exec(url.pathname)?.[1];
  if (operation === undefined) return undefined;
  return { site: 'x', operation, text: z.parse(Tweet, JSON.parse(body)).variables.tweet_text };
}

const Commentary = z.object({ text: z.string() });
const Share = z.object({
  variables: z.object({ post: z.object({ commentary: Commentary, nonMemberActorUrn: z.optional(z.string()) }) }),
});
const NormComment = z.object({ commentary: Commentary, nonMemberActorUrn: z.optional(z.string()) });
const SduiComment = z.object({ states: z.array(z.object({ key: z.string(), value: z.unknown() })) });

function readLinkedin(url: URL, body: string): Publication | undefined {
  if (url.searchParams.get('queryId')?.startsWith('voyagerContentcreationDashShares.')) {
    const { post } = z.parse(Share, JSON.parse(body)).variables;
    return withActor('voyagerContentcreationDashShares', post.commentary.text, post.nonMemberActorUrn);
  }
  if (url.pathname === '/voyager/api/voyagerSocialDashNormComments') {
    const comment = z.parse(NormComment, JSON.parse(body));
    return withActor('voyagerSocialDashNormComments', comment.commentary.text, comment.nonMemberActorUrn);
  }
  if (url.searchParams.get('sduiid') === 'com.linkedin.sdui.comments.createComment') {
    const { states } = z.parse(SduiComment, JSON.parse(body));
    const plain = states.find(({ key }) => key.startsWith('commentBoxText-'));
    return withActor('com.linkedin.sdui.comments.createComment', z.parse(z.string(), plain?.value), undefined);
  }
  return undefined;
}

function withActor(operation: string, text: string, actor: string | undefined): Publication {
  return { site: 'linkedin', operation, text, ...(actor !== undefined && { actor }) };
}

const FACEBOOK_OPERATIONS = new Set(['ComposerStoryCreateMutation', 'useCometUFICreateCommentMutation']);
const Story = z.object({ input: z.object({ actor_id: z.string(), message: z.object({ text: z.string() }) }) });

function readFacebook(url: URL, body: string): Publication | undefined {
  const form = new URLSearchParams(body);
  const operation = form.get('fb_api_req_friendly_name') ?? '';
  if (url.pathname !== '/api/graphql/' || !FACEBOOK_OPERATIONS.has(operation)) return undefined;
  const { input } = z.parse(Story, JSON.parse(form.get('variables') ?? ''));
  return { site: 'facebook', operation, text: input.message.text, actor: input.actor_id };
}
