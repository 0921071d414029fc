/** Sends as X's HttpClient does: an XMLHttpRequest. Resolves to the new id in the answer; rejects when nothing came back. */
export function send(path: string, body: string, contentType = 'application/json'): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('content-type', contentType);
    request.setRequestHeader('x-twitter-auth-type', 'OAuth2Session');
    request.setRequestHeader('x-twitter-active-user', 'yes');
    request.withCredentials = true;
    request.onreadystatechange = () => {
      if (request.readyState !== XMLHttpRequest.DONE) return;
      const id = /"rest_id":"(\d+)"/.exec(request.responseText)?.[1];
      if (request.status === 200 && id !== undefined) resolve(id);
      else reject(new Error(`${path}: status ${request.status}`));
    };
    request.send(body);
  });
}

/** A GraphQL mutation; the ids of queries change with every release of X. */
export function mutate(operation: string, queryId: string, variables: object): Promise<string> {
  const features = { longform_notetweets_consumption_enabled: true };
  return send(`/i/api/graphql/${queryId}/${operation}`, JSON.stringify({ variables, features, queryId }));
}
