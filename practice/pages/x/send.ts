import { sendDrifted } from '../drift/send-drifted.ts';
import { session } from '../here.ts';

/** Sends as X's HttpClient does: an XMLHttpRequest. Resolves to the new id in the answer; rejects when nothing came back. */
export function send(path: string, body: string, contentType = 'application/json'): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('content-type', contentType);
    request.setRequestHeader('x-twitter-auth-type', 'OAuth2Session');
    request.setRequestHeader('x-twitter-active-user', 'yes');
    for (const id of actAsUser()) request.setRequestHeader('x-act-as-user-id', id);
    request.withCredentials = true;
    request.onreadystatechange = () => {
      if (request.readyState !== XMLHttpRequest.DONE) return;
      const id = idIn(request.responseText);
      if (request.status === 200 && id !== undefined) resolve(id);
      else reject(new Error(`${path}: status ${request.status}`));
    };
    request.send(body);
  });
}

/** The id of whom the person posts for: a delegate, or what a column of X Pro acts as. Whoever posts as themselves names nobody. */
function actAsUser(): readonly string[] {
  const { account, beside, delegate } = session;
  const isFor = location.hostname.startsWith('pro.') ? account !== beside : account === delegate;
  return isFor ? [account.x.id] : [];
}

function idIn(answer: string): string | undefined {
  return /"rest_id":"(\d+)"/.exec(answer)?.[1];
}

/** A GraphQL mutation; the ids of queries change with every release of X. Given where its text stands, it may drift. */
export function mutate(
  operation: string,
  queryId: string,
  variables: object,
  text?: readonly string[],
): Promise<string> {
  const address = `/i/api/graphql/${queryId}/${operation}`;
  const body = { variables, features: { longform_notetweets_consumption_enabled: true }, queryId };
  const drifted = text && sendDrifted({ operation, address, body, text, usual: { by: 'xhr', as: 'json' } });
  if (drifted) return drifted.then((answer) => idIn(answer) ?? '');
  return send(address, JSON.stringify(body));
}
