import { get, isRecord, open, textAt } from './walk.ts';

/** One operation that a request asks for; a batch asks for several. */
export type Call = {
  /** As the site calls it. */
  readonly operation: string;
  /** What says what it does, in words apart: the operation's name, else the whole path. */
  readonly words: string;
  /** JSON, or a form as an object. */
  readonly body: unknown;
  /** What a GraphQL operation is given; the body where it is no GraphQL. */
  readonly variables: unknown;
  readonly path: string;
};

/** The operations in a request's body: one, or as many as a batch holds. */
export function readCalls(url: URL, text: string): Call[] {
  const body = readBody(text);
  return (Array.isArray(body) ? body : [body]).flatMap((one: unknown) => {
    // Facebook: GraphQL batches by name, Graph API batches as requests in a list.
    const queries = open(get(one, 'queries'));
    if (isRecord(queries)) return Object.values(queries).map((query) => readCall(url, query, one));
    const batch = open(get(one, 'batch'));
    if (!Array.isArray(batch)) return [readCall(url, one)];
    return batch.map((part: unknown) => {
      const inner = URL.parse(textAt(part, 'relative_url'), url.origin) ?? url;
      return readCall(inner, readBody(textAt(part, 'body')), one);
    });
  });
}

function readBody(text: string): unknown {
  const body = open(text);
  return typeof body === 'string' ? Object.fromEntries(new URLSearchParams(body)) : body;
}

function readCall({ pathname, searchParams }: URL, body: unknown, outer?: unknown): Call {
  const queryId = searchParams.get('queryId') ?? textAt(body, 'queryId');
  const named =
    textAt(body, 'fb_api_req_friendly_name') ||
    textAt(body, 'operationName') ||
    /\/graphql\/[^/]+\/(\w+)/.exec(pathname)?.[1] ||
    /^(\w+)\./.exec(queryId)?.[1] ||
    searchParams.get('sduiid') ||
    /voyager[A-Z]\w*/.exec(pathname)?.[0];
  const variables = open(get(body, 'variables') ?? get(body, 'query_params'));
  return {
    operation: named || pathname.split('/').filter(Boolean).slice(-2).join('/'),
    words: apart(`${named || pathname} ${searchParams.get('action') ?? ''}`),
    body: isRecord(body) && isRecord(outer) ? { ...outer, ...body } : body,
    variables: isRecord(variables) ? variables : body,
    path: pathname,
  };
}

/** `useCometUFICreateComment` as `use Comet UFI Create Comment`. */
function apart(name: string): string {
  return name.replace(/([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$& ');
}
