import { get, isRecord, open, textAt } from './walk.ts';

/** One operation that a request asks for; a batch asks for several. */
export type Call = {
  /** As the site calls it. */
  readonly operation: string;
  /** What says what it does, in words apart: the operation's name, else the whole path. */
  readonly words: string;
  readonly path: string;
  /** JSON, or a form as an object. */
  readonly body: unknown;
  /** What a GraphQL operation is given; the body where it is no GraphQL. */
  readonly variables: unknown;
};

/** The operations in a request's body: one, or as many as a batch holds. */
export function readCalls(url: URL, text: string): Call[] {
  return [readBody(text)].flat().flatMap((one: unknown) => {
    // Facebook: queries by name, or requests in a list.
    const parts = open(get(one, 'queries') ?? get(one, 'batch'));
    if (!isRecord(parts)) return [readCall(url, one)];
    return Object.values(parts).map((part) => {
      const address = URL.parse(textAt(part, 'relative_url'), url) ?? url;
      return readCall(address, Object.assign({}, one, readBody(get(part, 'body') ?? part)));
    });
  });
}

function readBody(text: unknown): unknown {
  const body = open(text);
  return typeof body === 'string' ? Object.fromEntries(new URLSearchParams(body)) : body;
}

/** X and LinkedIn name the operation in the address, Facebook in the body. */
function readCall({ href, pathname, searchParams }: URL, body: unknown): Call {
  const inAddress = /\/graphql\/[^/]+\/(\w+)|queryId=(\w+)|sduiid=([\w.]+)|(voyager[A-Z]\w+)/.exec(href)?.slice(1);
  const name = textAt(body, 'fb_api_req_friendly_name') || textAt(body, 'operationName') || inAddress?.find(Boolean);
  const variables = open(get(body, 'variables') ?? get(body, 'query_params'));
  return {
    operation: name ?? /[^/]+\/[^/]+\/?$/.exec(pathname)?.[0] ?? pathname,
    // `useCometUFICreateComment` becomes `use Comet UFI Create Comment`.
    words: `${name ?? pathname} ${searchParams.get('action')}`.replace(/[a-z\d](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, '$& '),
    path: pathname,
    body,
    variables: isRecord(variables) ? variables : body,
  };
}
