import * as z from 'zod/mini';
import type { Publication } from '../publication.ts';

const Commentary = z.object({ text: z.string() });
const Share = z.object({
  commentary: Commentary,
  nonMemberActorUrn: z.optional(z.string()),
  origin: z.optional(z.string()),
  media: z.optional(z.object({ mediaUrn: z.optional(z.string()), title: z.optional(Commentary) })),
});
const EditedShare = z.object({ entity: z.object({ commentary: Commentary }) });
const Shares = z.object({
  variables: z.union([z.object({ post: Share }), z.object({ entity: EditedShare })]),
});
const Polls = z.object({
  variables: z.object({
    poll: z.object({ entityUrn: z.string(), question: z.string(), options: z.array(Commentary) }),
  }),
});
const Autosave = z.object({
  patch: z.object({ $set: z.object({ title: z.string(), content: z.array(Commentary) }) }),
});
const NormComment = z.object({ commentary: Commentary, nonMemberActorUrn: z.optional(z.string()) });
const EditedNormComment = z.object({ patch: z.object({ $set: z.object({ commentary: Commentary }) }) });
const SduiComment = z.object({ states: z.array(z.object({ key: z.string(), value: z.unknown() })) });
const Message = z.object({ message: z.object({ body: Commentary }) });

/** Polls and articles by urn: their words leave the page before the post that publishes them, which only names them. */
const saved = new Map<string, readonly string[]>();

/** What a request of linkedin.com publishes. What only saves is kept, and counts once something publishes it. */
export function readLinkedin(url: URL, body: string): Publication | undefined {
  const [operation] = (url.searchParams.get('queryId') ?? '').split('.');
  if (operation === 'voyagerContentcreationDashShares') return readShare(operation, body);
  if (operation === 'voyagerFeedDashPollsPollSummary') {
    const { entityUrn, question, options } = z.parse(Polls, JSON.parse(body)).variables.poll;
    saved.set(entityUrn, [question, ...options.map(({ text }) => text)]);
    return undefined;
  }
  const [, resource, key] = /^\/voyager\/api\/(?:publishing\/)?(\w+)(?:\/([^/]+))?$/.exec(url.pathname) ?? [];
  switch (resource) {
    case 'firstPartyArticles': {
      const { title, content } = z.parse(Autosave, JSON.parse(body)).patch.$set;
      saved.set(decodeURIComponent(key ?? ''), [title, content.map(({ text }) => text).join('\n')]);
      return undefined;
    }
    case 'voyagerSocialDashNormComments':
      return readNormComment(resource, body, key !== undefined);
    case 'voyagerMessagingDashMessengerMessages':
      // Its mailbox is the member's own, which nobody need name.
      return withActor(resource, [z.parse(Message, JSON.parse(body)).message.body.text], undefined);
    default:
      return readSduiComment(url.searchParams.get('sduiid') ?? '', body);
  }
}

function readShare(operation: string, body: string): Publication {
  const { variables } = z.parse(Shares, JSON.parse(body));
  if ('entity' in variables) return withActor(operation, [variables.entity.entity.commentary.text], undefined);
  const { commentary, media, nonMemberActorUrn, origin } = variables.post;
  const attached = saved.get(media?.mediaUrn ?? '') ?? [];
  const title = media?.title?.text ?? '';
  // An article stands before what introduces it; a poll and a document are beneath the words of their post.
  const texts = origin === 'PUBLISHING' ? [...attached, commentary.text] : [commentary.text, ...attached, title];
  return withActor(operation, texts, nonMemberActorUrn);
}

function readNormComment(operation: string, body: string, edited: boolean): Publication {
  if (edited) {
    const { commentary } = z.parse(EditedNormComment, JSON.parse(body)).patch.$set;
    return withActor(operation, [commentary.text], undefined);
  }
  const { commentary, nonMemberActorUrn } = z.parse(NormComment, JSON.parse(body));
  return withActor(operation, [commentary.text], nonMemberActorUrn);
}

function readSduiComment(operation: string, body: string): Publication | undefined {
  if (!/^com\.linkedin\.sdui\.comments\.(create|update)Comment$/.test(operation)) return undefined;
  const { states } = z.parse(SduiComment, JSON.parse(body));
  const plain = states.find(({ key }) => key.startsWith('commentBoxText-'));
  return withActor(operation, [z.parse(z.string(), plain?.value)], undefined);
}

function withActor(operation: string, texts: readonly string[], actor: string | undefined): Publication {
  const text = texts.filter((one) => one.trim() !== '').join('\n\n');
  return { site: 'linkedin', operation, text, ...(actor !== undefined && { actor }) };
}
