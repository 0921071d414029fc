import { session } from '../here.ts';

/** Publishes a post to the feed of whoever is logged in. */
export function createStory(text: string): Promise<void> {
  const { id } = session.account.facebook;
  return mutate('ComposerStoryCreateMutation', '9502543119760740', {
    input: {
      composer_entry_point: 'inline_composer',
      composer_source_surface: 'newsfeed',
      composer_type: 'feed',
      idempotence_token: `${crypto.randomUUID()}_FEED`,
      source: 'WWW',
      audience: { privacy: { allow: [], base_state: 'EVERYONE', deny: [], tag_expansion_state: 'UNSPECIFIED' } },
      message: { ranges: [], text },
      text_format_preset_id: '0',
      logging: { composer_session_id: crypto.randomUUID() },
      attachments: [],
      actor_id: id,
      client_mutation_id: '1',
    },
    feedLocation: 'NEWSFEED',
  });
}

/** Publishes a comment under a post. */
export function createComment(postId: string, text: string): Promise<void> {
  return mutate('useCometUFICreateCommentMutation', '9715542275161834', {
    input: {
      feedback_id: btoa(`feedback:${postId}`),
      message: { ranges: [], text },
      attachments: [],
      idempotence_token: `client:${crypto.randomUUID()}`,
      session_id: crypto.randomUUID(),
      actor_id: session.account.facebook.id,
      client_mutation_id: '1',
    },
    feedLocation: 'PERMALINK',
  });
}

/** As Relay's network layer does: an XMLHttpRequest with a form-encoded string. Rejects when nothing came back. */
function mutate(name: string, documentId: string, variables: object): Promise<void> {
  const actor = session.account.facebook.id;
  const body = new URLSearchParams({
    av: actor,
    __user: actor,
    __a: '1',
    __req: 'p',
    dpr: '1',
    __comet_req: '15',
    fb_dtsg: 'practice',
    jazoest: '25000',
    lsd: 'practice',
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: name,
    server_timestamps: 'true',
    variables: JSON.stringify(variables),
    doc_id: documentId,
  });
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/graphql/');
    request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    request.setRequestHeader('X-FB-Friendly-Name', name);
    request.setRequestHeader('X-FB-LSD', 'practice');
    request.onload = () =>
      request.status === 200 ? resolve() : reject(new Error(`${name}: status ${request.status}`));
    request.onerror = () => reject(new Error(`${name}: no answer`));
    request.onabort = () => reject(new Error(`${name}: aborted`));
    request.send(body.toString());
  });
}
