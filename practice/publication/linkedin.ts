import * as z from 'zod/mini';
import type { Publication } from '../publication.ts';

const Commentary = z.object({ text: z.string() });
const Share = z.object({
  variables: z.object({ post: z.object({ commentary: Commentary, nonMemberActorUrn: z.optional(z.string()) }) }),
});
const NormComment = z.object({ commentary: Commentary, nonMemberActorUrn: z.optional(z.string()) });
const SduiComment = z.object({ states: z.array(z.object({ key: z.string(), value: z.unknown() })) });

export function readLinkedin(url: URL, body: string): Publication | undefined {
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
