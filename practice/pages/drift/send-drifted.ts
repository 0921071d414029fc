import { drifts } from './drift.ts';

/** A request that publishes, as the site sends it. */
type Sending = {
  readonly operation: string;
  /** Path and query. */
  readonly address: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Where the text stands in the body. */
  readonly text: readonly string[];
  readonly usual: { readonly by: 'xhr' | 'fetch'; readonly as: 'json' | 'form' };
};

/** Sends it as the page's address asks. Resolves to the answer; undefined where it asks for nothing of the kind. */
export function sendDrifted(sending: Sending): Promise<string> | undefined {
  if (!drifts(...TRANSPORTS, ...CONTENTS)) return undefined;
  const { operation, text, usual } = sending;
  const { address, body } = rename(sending);
  const asForm = usual.as === 'form' ? !drifts('body-json') : drifts('body-form');
  // In a form every object is text already.
  const turned =
    drifts('variables-turned') && !asForm ? { ...body, variables: JSON.stringify(body['variables']) } : body;
  const content = asForm ? formOf(turned) : JSON.stringify(turned);
  const headers = {
    'content-type': asForm ? 'application/x-www-form-urlencoded' : 'application/json',
    // For the range's own bookkeeping: what it can't know any more.
    'x-practice-operation': operation,
    'x-practice-text': text.join('.'),
  };
  return transmit(address, headers, content, usual.by);
}

const TRANSPORTS = ['by-fetch', 'by-xhr', 'by-request', 'by-blob', 'by-bytes'] as const;
const CONTENTS = [
  'operation-renamed',
  'operation-opaque',
  'ids-renamed',
  'variables-turned',
  'body-form',
  'body-json',
] as const;

const RENAMED: Readonly<Record<string, string>> = {
  CreateTweet: 'PublishPost2',
  CreateNoteTweet: 'PublishLongPost2',
  voyagerContentcreationDashShares: 'voyagerPublishingDashPostsV2',
  voyagerSocialDashNormComments: 'voyagerConversationsDashCommentsV2',
  'com.linkedin.sdui.comments.createComment': 'com.linkedin.sdui.conversations.publishReplyV2',
  ComposerStoryCreateMutation: 'useCometPublishPost2Mutation',
  useCometUFICreateCommentMutation: 'useCometPublishCommentV2Mutation',
};

const IDS: readonly (readonly [string, string])[] = [
  ['queryId', 'documentHash'],
  ['sduiid', 'rsc'],
  ['requestId', 'rsc'],
  ['doc_id', 'persisted_id'],
  ['fb_api_req_friendly_name', 'op'],
];

/** Everywhere in the request. */
function rename({ operation, address, body }: Sending): { address: string; body: Record<string, unknown> } {
  const name = drifts('operation-opaque')
    ? 'q8Zk'
    : drifts('operation-renamed')
      ? (RENAMED[operation] ?? '')
      : operation;
  const ids = drifts('ids-renamed') ? IDS : [];
  const renamed = (text: string) =>
    ids.reduce((all, [from, to]) => all.replaceAll(from, to), text.replaceAll(operation, name));
  return { address: renamed(address), body: JSON.parse(renamed(JSON.stringify(body))) };
}

function formOf(body: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(body).map(([key, value]): [string, string] => [
    key,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return new URLSearchParams(entries).toString();
}

function transmit(
  address: string,
  headers: Record<string, string>,
  content: string,
  by: 'xhr' | 'fetch',
): Promise<string> {
  const init = { method: 'POST', headers, body: content };
  if (drifts('by-request')) return answerOf(fetch(new Request(address, init)));
  if (drifts('by-blob')) return answerOf(fetch(address, { ...init, body: new Blob([content]) }));
  if (drifts('by-bytes')) return answerOf(fetch(address, { ...init, body: new TextEncoder().encode(content) }));
  if (drifts('by-fetch') || (by === 'fetch' && !drifts('by-xhr'))) return answerOf(fetch(address, init));
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.onload = () => (request.status === 200 ? resolve(request.responseText) : reject(new Error('no success')));
    request.onerror = () => reject(new Error('no answer'));
    request.send(content);
  });
}

async function answerOf(asked: Promise<Response>): Promise<string> {
  const answer = await asked;
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.text();
}
