import { get, isRecord, open, textAt } from './walk.ts';

/** One operation that a request asks for; a batch asks for several. */
export type Call = {
  /** As the site calls it; the path where it has no name. */
  readonly operation: string;
  /** The same in words apart. */
  readonly words: string;
  readonly path: string;
  /** JSON, or a form as an object. */
  readonly body: unknown;
  /** What a GraphQL operation is given; the body where it is no GraphQL. */
  readonly variables: unknown;
};

/** The operations in a request's body: one, or as many as a batch holds. */
export function readCalls(url: URL, text: string): Call[] {
  return [readBody(text.replace(/^\uFEFF/, ''))].flat().flatMap((one: unknown) => {
    // Facebook: queries by name, or requests in a list.
    const parts = open(get(one, 'queries') ?? get(one, 'batch'));
    const all = Object.values(isRecord(parts) ? parts : {});
    if (!all.length) return [readCall(url, one)];
    return all.map((part) =>
      readCall(url, Object.assign({}, one, part, { body: null }, readBody(get(part, 'body') ?? {}))),
    );
  });
}

function readBody(text: unknown): unknown {
  const body = open(text);
  return typeof body === 'string' ? Object.fromEntries(new URLSearchParams(body)) : body;
}

/** X and LinkedIn name the operation in the address, Facebook in the body. */
function readCall({ href, pathname, searchParams }: URL, body: unknown): Call {
  const inAddress = /(?<=\/graphql\/[^/]+\/|queryId=)\w+|(?<=sduiid=)[\w.]+|voyager[A-Z]\w+/.exec(href)?.[0];
  const inBody = textAt(body, 'fb_api_req_friendly_name') || textAt(body, 'relative_url');
  const operation = inBody || (inAddress ?? pathname);
  const variables = open(get(body, 'variables') ?? get(body, 'query_params'));
  return {
    operation,
    // `useCometUFICreateComment` becomes `use Comet UFI Create Comment`.
    words: `${operation} ${searchParams.get('action')}`.replace(/[a-z\d](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, '$& '),
    path: pathname,
    body,
    variables: isRecord(variables) ? variables : body,
  };
}
