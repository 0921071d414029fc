import { sendDrifted } from '../drift/send-drifted.ts';
import { session } from '../here.ts';

/** Where a story goes: the feed of whoever is logged in, or a group. */
export type Audience = { readonly group: string } | 'feed';

/** Publishes a post to the feed of whoever is logged in, or to a group; a reel's caption goes the same way. */
export function createStory(text: string, audience: Audience = 'feed', attachments: readonly object[] = []) {
  const everyone = { privacy: { allow: [], base_state: 'EVERYONE', deny: [], tag_expansion_state: 'UNSPECIFIED' } };
  const inGroup = audience !== 'feed';
  return mutate('ComposerStoryCreateMutation', '9502543119760740', {
    input: {
      composer_entry_point: 'inline_composer',
      composer_source_surface: inGroup ? 'group' : 'newsfeed',
      composer_type: inGroup ? 'group' : 'feed',
      idempotence_token: `${crypto.randomUUID()}_FEED`,
      source: 'WWW',
      audience: inGroup ? { to_id: audience.group } : everyone,
      message: { ranges: [], text },
      text_format_preset_id: '0',
      logging: { composer_session_id: crypto.randomUUID() },
      attachments,
      actor_id: session.account.facebook.id,
      client_mutation_id: '1',
    },
    feedLocation: inGroup ? 'GROUP' : 'NEWSFEED',
    ...(inGroup && { isGroup: true }),
  });
}

/** Changes the text of a post that is out already. */
export function editStory(storyId: string, text: string): Promise<void> {
  return mutate('ComposerStoryEditMutation', '9581209851934710', {
    input: {
      story_id: btoa(`S:_I${session.account.facebook.id}:${storyId}`),
      message: { ranges: [], text },
      attachments: [],
      logging: { composer_session_id: crypto.randomUUID() },
      actor_id: session.account.facebook.id,
      client_mutation_id: '1',
    },
    feedLocation: 'TIMELINE',
  });
}

/** Shares somebody's post to the own feed, with a text or without one. */
export function shareStory(postId: string, text: string): Promise<void> {
  const shareable = { share_type: 22, share_params: [postId] };
  return mutate('useCometFeedToFeedReshare_FeedToFeedMutation', '9341209172599340', {
    input: {
      attachments: [{ link: { share_scrape_data: JSON.stringify(shareable) } }],
      audiences: { undirected: { privacy: { allow: [], base_state: 'EVERYONE', deny: [] } } },
      ...(text !== '' && { message: { ranges: [], text } }),
      idempotence_token: `${crypto.randomUUID()}_FEED`,
      is_tracking_encrypted: true,
      source: 'WWW',
      actor_id: session.account.facebook.id,
      client_mutation_id: '1',
    },
  });
}

/** Publishes a story that is text on a background. */
export function createTextStory(text: string): Promise<void> {
  const { id } = session.account.facebook;
  return mutate('StoriesCreateMutation', '9275361182571130', {
    input: {
      audiences: [{ stories: { self: { target_id: id } } }],
      audiences_is_complete: true,
      logging: { composer_session_id: crypto.randomUUID() },
      message: { ranges: [], text },
      source: 'WWW',
      text_format_preset_id: '401372137331149',
      attachments: [],
      actor_id: id,
      client_mutation_id: '1',
    },
  });
}

/** Publishes a comment under a post, or under another comment. */
export function createComment(postId: string, text: string, parentId?: string): Promise<void> {
  return mutate('useCometUFICreateCommentMutation', '9715542275161834', {
    input: {
      feedback_id: btoa(`feedback:${postId}`),
      ...(parentId !== undefined && { reply_comment_parent_fbid: btoa(`comment:${postId}_${parentId}`) }),
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

/** Changes a comment that is out already. */
export function editComment(postId: string, commentId: string, text: string): Promise<void> {
  return mutate('useCometUFIEditCommentMutation', '9480138258753910', {
    input: {
      comment_id: btoa(`comment:${postId}_${commentId}`),
      message: { ranges: [], text },
      attachments: [],
      session_id: crypto.randomUUID(),
      actor_id: session.account.facebook.id,
      client_mutation_id: '1',
    },
    feedLocation: 'PERMALINK',
  });
}

/** What Business Suite publishes at once on a page's Facebook and Instagram. */
export type BusinessPost = {
  /** The page's id, as whom it is published. */
  readonly actor: string;
  readonly text: string;
  /** What Instagram gets instead, where the text is customised. */
  readonly instagram?: string | undefined;
  readonly scheduled: boolean;
};

/** Publishes or schedules a post from Business Suite. How the texts of several networks lie in it is not documented. */
export function createBusinessPost({ actor, text, instagram, scheduled }: BusinessPost): Promise<void> {
  const content = { unpublished_content_type: 'SCHEDULED', scheduled_publish_time: 1_798_761_600 };
  return mutate(
    'BusinessComposerStoryCreationMutation',
    '9693174770791730',
    {
      input: {
        base: {
          actor_id: actor,
          composer_type: 'business',
          message: { ranges: [], text },
          source: 'WWW',
          ...(scheduled && { unpublished_content_data: content }),
        },
        identities: [actor, session.instagram?.facebook.id ?? '17841400000000001'],
        channels: ['FACEBOOK_NEWS_FEED', 'INSTAGRAM_POST'],
        ...(instagram && { customizations: [{ channel: 'INSTAGRAM_POST', message: { ranges: [], text: instagram } }] }),
        client_mutation_id: '1',
      },
    },
    actor,
  );
}

/**
 * Sends a message. Facebook's own way is a WebSocket (MQTT); this is the request that it had before, so that the range sees the
 * message like everything else.
 */
export function sendMessage(threadId: string, text: string): Promise<void> {
  const actor = session.account.facebook.id;
  return post('/messaging/send/', {
    client: 'mercury',
    action_type: 'ma-type:user-generated-message',
    author: `fbid:${actor}`,
    body: text,
    has_attachment: 'false',
    message_id: String(Date.now()),
    other_user_fbid: threadId,
    source: 'source:titan:web',
    __user: actor,
    fb_dtsg: 'practice',
  });
}

const GRAPHQL = '/api/graphql/';

/** As Relay's network layer does. */
function mutate(name: string, documentId: string, variables: object, actor = session.account.facebook.id) {
  const form = {
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
  };
  const drifted = sendDrifted({
    operation: name,
    address: GRAPHQL,
    body: { ...form, variables },
    text: ['variables', 'input', 'message', 'text'],
    usual: { by: 'xhr', as: 'form' },
  });
  if (drifted) return drifted.then(() => undefined);
  return post(GRAPHQL, form, { 'X-FB-Friendly-Name': name, 'X-FB-LSD': 'practice' });
}

/** An XMLHttpRequest with a form-encoded string. Rejects when nothing came back. */
function post(path: string, form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<void>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.onload = () =>
      request.status === 200 ? resolve() : reject(new Error(`${path}: status ${request.status}`));
    request.onerror = () => reject(new Error(`${path}: no answer`));
    request.onabort = () => reject(new Error(`${path}: aborted`));
    request.send(new URLSearchParams(form).toString());
  });
}
