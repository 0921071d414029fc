import { sendDrifted } from '../drift/send-drifted.ts';
import { session } from '../here.ts';

type Share = {
  /** A member's own, whatever page they run. */
  readonly byMember?: boolean;
  /** What the post says beside its words: where it goes, what it carries. */
  readonly more?: object;
};

/** Publishes a post. A page's post names the page; a member's names nobody. */
export function createShare(text: string, { byMember = false, more = {} }: Share = {}): Promise<void> {
  const { account } = session;
  const asPage = account.isPage && !byMember;
  const post = {
    allowedCommentersScope: 'ALL',
    intendedShareLifeCycleState: 'PUBLISHED',
    origin: asPage ? 'ORGANIZATION' : 'FEED',
    visibilityDataUnion: { visibilityType: 'ANYONE' },
    commentary: { text, attributesV2: [] },
    ...(asPage && { nonMemberActorUrn: companyUrn() }),
    ...more,
  };
  const at = ['variables', 'post', 'commentary', 'text'];
  return execute(
    'voyagerContentcreationDashShares',
    'Voyager - Sharing - CreateShare=sharing-create-content',
    { post },
    at,
  );
}

/** Gives a post other words. */
export function editShare(activity: string, text: string): Promise<void> {
  return execute('voyagerContentcreationDashShares', 'Voyager - Sharing - UpdateShare=sharing-update-content', {
    entity: { entity: { commentary: { text, attributesV2: [] } }, resourceKey: `urn:li:fsd_share:${activity}` },
    updateUrn: `urn:li:fsd_update:(urn:li:activity:${activity},MAIN_FEED)`,
  });
}

/** Makes a poll, which a post then refers to; returns its urn. LinkedIn's answer names it, here the page does. */
export async function createPoll(question: string, options: readonly string[]): Promise<string> {
  const entityUrn = `urn:li:fsd_pollSummary:${freshId()}`;
  const poll = { entityUrn, question, options: options.map((text) => ({ text })), duration: 'SEVEN_DAYS' };
  await execute('voyagerFeedDashPollsPollSummary', 'Voyager - Sharing - Poll=create-poll', { poll });
  return entityUrn;
}

export type Article = { readonly urn: string; readonly title: string; readonly lines: readonly string[] };

/** Keeps what an article holds now. It publishes nothing. */
export function autosaveArticle({ urn, title, lines }: Article): Promise<void> {
  const contentHtml = lines.map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('');
  return send(
    `/voyager/api/publishing/firstPartyArticles/${encodeURIComponent(urn)}`,
    'Voyager - Article Creator=autosave-article',
    { patch: { $set: { title, contentHtml, content: lines.map((text) => ({ text })), state: 'AUTOSAVED' } } },
  );
}

/** Publishes a comment, or a reply. */
export function createNormComment(threadUrn: string, text: string, byMember = false): Promise<void> {
  const asPage = session.account.isPage && !byMember;
  return send(
    `/voyager/api/voyagerSocialDashNormComments?${DECORATION}`,
    'Voyager - Feed - Comments=create-a-comment',
    {
      commentary: commentaryOf(text),
      threadUrn,
      ...(asPage && { nonMemberActorUrn: companyUrn() }),
    },
    { operation: 'voyagerSocialDashNormComments', text: ['commentary', 'text'] },
  );
}

/** Gives a comment other words: a partial update, as Rest.li writes them (inferred). */
export function editNormComment(commentUrn: string, text: string): Promise<void> {
  return send(
    `/voyager/api/voyagerSocialDashNormComments/${encodeURIComponent(commentUrn)}?${DECORATION}`,
    'Voyager - Feed - Comments=update-a-comment',
    { patch: { $set: { commentary: commentaryOf(text) } } },
  );
}

const DECORATION = 'decorationId=com.linkedin.voyager.dash.deco.social.NormComment-43';

/** Sends a message from the member's own mailbox. */
export function createMessage(text: string): Promise<void> {
  return send(
    '/voyager/api/voyagerMessagingDashMessengerMessages?action=createMessage',
    'Voyager - Messaging - Send=send-message',
    {
      message: {
        body: { attributes: [], text },
        renderContentUnions: [],
        conversationUrn: 'urn:li:msg_conversation:(urn:li:fsd_profile:practice,2-practice)',
        originToken: freshId(),
      },
      mailboxUrn: `urn:li:fsd_profile:${session.member.linkedin.id}`,
      dedupeByClientGeneratedToken: false,
    },
  );
}

/** An id that no other page of the range has. */
export function freshId(): string {
  return crypto.randomUUID();
}

function commentaryOf(text: string): object {
  return { text, attributesV2: [], $type: 'com.linkedin.voyager.dash.common.text.TextViewModel' };
}

function companyUrn(): string {
  return `urn:li:fsd_company:${session.account.linkedin.id}`;
}

function execute(operation: string, metadata: string, variables: object, text?: readonly string[]): Promise<void> {
  const queryId = `${operation}.279996efa5064c01775d5aff003d9377`;
  const body = { variables, queryId, includeWebMetadata: true };
  const address = `/voyager/api/graphql?action=execute&queryId=${queryId}`;
  return send(address, metadata, body, text && { operation, text });
}

/**
 * By the XMLHttpRequest of the frame that this script runs in. Rejects when nothing came back. Given what it is called and where its
 * text stands, it may drift.
 */
function send(
  url: string,
  metadata: string,
  body: Readonly<Record<string, unknown>>,
  what?: { readonly operation: string; readonly text: readonly string[] },
): Promise<void> {
  const drifted = what && sendDrifted({ ...what, address: url, body, usual: { by: 'xhr', as: 'json' } });
  if (drifted) return drifted.then(() => undefined);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('content-type', 'application/json; charset=UTF-8');
    request.setRequestHeader('x-restli-protocol-version', '2.0.0');
    request.setRequestHeader('csrf-token', /JSESSIONID="?([^";]+)/.exec(document.cookie)?.[1] ?? '');
    request.setRequestHeader('x-li-pem-metadata', metadata);
    request.onload = () => (request.status === 200 ? resolve() : reject(new Error(`${url}: status ${request.status}`)));
    request.onerror = () => reject(new Error(`${url}: no answer`));
    request.onabort = () => reject(new Error(`${url}: aborted`));
    request.send(JSON.stringify(body));
  });
}
