import { session } from '../here.ts';

/** Publishes a post. A page's post names the page; a member's names nobody. */
export function createShare(text: string): Promise<void> {
  const { account } = session;
  const queryId = 'voyagerContentcreationDashShares.279996efa5064c01775d5aff003d9377';
  const post = {
    allowedCommentersScope: 'ALL',
    intendedShareLifeCycleState: 'PUBLISHED',
    origin: account.isPage ? 'ORGANIZATION' : 'FEED',
    visibilityDataUnion: { visibilityType: 'ANYONE' },
    commentary: { text, attributesV2: [] },
    ...(account.isPage && { nonMemberActorUrn: `urn:li:fsd_company:${account.linkedin.id}` }),
  };
  return send(
    `/voyager/api/graphql?action=execute&queryId=${queryId}`,
    'Voyager - Sharing - CreateShare=sharing-create-content',
    {
      variables: { post },
      queryId,
      includeWebMetadata: true,
    },
  );
}

/** Publishes a comment, or a reply. */
export function createNormComment(threadUrn: string, text: string): Promise<void> {
  const { account } = session;
  const decoration = 'com.linkedin.voyager.dash.deco.social.NormComment-43';
  return send(
    `/voyager/api/voyagerSocialDashNormComments?decorationId=${decoration}`,
    'Voyager - Feed - Comments=create-a-comment',
    {
      commentary: { text, attributesV2: [], $type: 'com.linkedin.voyager.dash.common.text.TextViewModel' },
      threadUrn,
      ...(account.isPage && { nonMemberActorUrn: `urn:li:fsd_company:${account.linkedin.id}` }),
    },
  );
}

/** By the XMLHttpRequest of the frame that this script runs in. Rejects when nothing came back. */
function send(url: string, metadata: string, body: object): Promise<void> {
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
