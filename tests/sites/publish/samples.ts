import type { Site, Surface } from '../../../rules/rule.ts';
import type { Actor, SentRequest } from '../../../sites/publish/publish.ts';

/** A request as the site's client makes it, and what it publishes. */
export type Sample = {
  readonly name: string;
  readonly site: Site;
  readonly request: SentRequest;
  readonly operation: string;
  readonly surface: Surface;
  readonly texts: readonly string[];
  readonly actor?: Actor;
  readonly part?: 'first' | 'later';
  readonly attached?: true;
  readonly saved?: string;
  /** `words`: no shape of its own, only what the address says. */
  readonly by?: 'words';
};

/** The same request under another name; an address stays one. */
export function renamed({ request, operation }: Sample, name: string): SentRequest {
  const to = operation.startsWith('/') ? `/${name}` : name;
  return { ...request, url: request.url.replaceAll(operation, to), body: request.body.replaceAll(operation, to) };
}

const POST = 'See you at the dealership on Saturday, coffee is on us.';
const REPLY = 'Thanks for asking! The hybrid arrives in June.';
const LINES = 'First line\n\nThird line with “quotes” & 50 % off 🚗';

function post(url: string, body: string | object): SentRequest {
  return { method: 'POST', url, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

function form(fields: Readonly<Record<string, string>>): string {
  return new URLSearchParams(fields).toString();
}

const TWEET = {
  tweet_text: POST,
  dark_request: false,
  media: { media_entities: [{ media_id: '1790000000000000001', tagged_users: [] }], possibly_sensitive: false },
  semantic_annotation_ids: [],
  disallowed_reply_options: null,
};

/** X's GraphQL: `variables` as an object (2026) and as a string (2021). */
function graphql(
  operation: string,
  variables: object,
  sample: Pick<Sample, 'name' | 'surface' | 'texts'> & Partial<Sample>,
  host = 'https://x.com/i/api',
): Sample[] {
  const url = `${host}/graphql/WXTdKnLddrQOunD6MhWi3g/${operation}`;
  const more = { features: { longform_notetweets_consumption_enabled: true }, queryId: 'WXTdKnLddrQOunD6MhWi3g' };
  return [variables, JSON.stringify(variables)].map((given) => ({
    site: 'x',
    operation,
    request: post(url, { variables: given, ...more }),
    ...sample,
    name: `${sample.name}, variables as ${typeof given}`,
  }));
}

const CONTENT = {
  blocks: [
    { key: 'a1', text: 'The year on the road', type: 'header-one', entityRanges: [], inlineStyleRanges: [] },
    { key: 'a2', text: '', type: 'unstyled', entityRanges: [], inlineStyleRanges: [] },
    { key: 'a3', text: 'We drove 40,000 miles.', type: 'unstyled', entityRanges: [], inlineStyleRanges: [] },
  ],
  entity_map: [],
};

const X: readonly Sample[] = [
  ...graphql('CreateTweet', TWEET, { name: 'post', surface: 'post', texts: [POST] }),
  ...graphql('CreateTweet', { ...TWEET, tweet_text: LINES }, { name: 'lines', surface: 'post', texts: [LINES] }),
  ...graphql(
    'CreateTweet',
    { ...TWEET, tweet_text: REPLY, reply: { in_reply_to_tweet_id: '1790000000000000002', exclude_reply_user_ids: [] } },
    { name: 'reply', surface: 'reply', texts: [REPLY] },
  ),
  ...graphql(
    'CreateTweet',
    { ...TWEET, attachment_url: 'https://x.com/example/status/1790000000000000003' },
    { name: 'quote', surface: 'post', texts: [POST] },
  ),
  ...graphql(
    'CreateTweet',
    { ...TWEET, edit_options: { previous_tweet_id: '1790000000000000004' } },
    { name: 'edit', surface: 'post', texts: [POST] },
  ),
  ...graphql(
    'CreateTweet',
    { ...TWEET, card_uri: 'card://1790000000000000005' },
    { name: 'with a poll', surface: 'post', texts: [POST] },
  ),
  ...graphql(
    'CreateTweet',
    { ...TWEET, batch_compose: 'BatchFirst' },
    { name: 'thread, first part', surface: 'post', texts: [POST], part: 'first' },
  ),
  ...graphql(
    'CreateTweet',
    { ...TWEET, tweet_text: REPLY, reply: { in_reply_to_tweet_id: '1' }, batch_compose: 'BatchSubsequent' },
    { name: 'thread, later part', surface: 'post', texts: [REPLY], part: 'later' },
  ),
  ...graphql(
    'CreateTweet',
    { ...TWEET, semantic_annotation_ids: [{ group_id: '8', domain_id: '31', entity_id: '1500' }], broadcast: true },
    { name: 'community', surface: 'post', texts: [POST] },
    'https://pro.x.com/i/api',
  ),
  ...graphql('CreateTweet', TWEET, { name: 'api host', surface: 'post', texts: [POST] }, 'https://api.x.com'),
  ...graphql('CreateTweet', TWEET, { name: 'old host', surface: 'post', texts: [POST] }, 'https://twitter.com/i/api'),
  ...graphql(
    'CreateTweet',
    TWEET,
    { name: 'mobile host', surface: 'post', texts: [POST] },
    'https://mobile.twitter.com/i/api',
  ),
  ...graphql('CreateTweet', TWEET, { name: 'address without host', surface: 'post', texts: [POST] }, '/i/api'),
  ...graphql(
    'CreateNoteTweet',
    { ...TWEET, tweet_text: `${POST} `.repeat(20), richtext_options: { richtext_tags: [] } },
    { name: 'long post', surface: 'post', texts: [`${POST} `.repeat(20)] },
  ),
  ...graphql(
    'CreateScheduledTweet',
    {
      post_tweet_request: {
        auto_populate_reply_metadata: false,
        status: POST,
        exclude_reply_user_ids: [],
        media_ids: [],
        thread_tweets: [{ status: REPLY, media_ids: [] }],
      },
      execute_at: 1795000000,
    },
    { name: 'scheduled thread', surface: 'post', texts: [POST, REPLY] },
  ),
  ...graphql(
    'EditScheduledTweet',
    { scheduled_tweet_id: '179', post_tweet_request: { status: POST, media_ids: [] }, execute_at: 1795000000 },
    { name: 'scheduled, edited', surface: 'post', texts: [POST] },
  ),
  ...graphql(
    'useSendMessageMutation',
    { message: { text: { text: REPLY } }, requestId: 'c5a6', target: { conversation_id: '1-2' } },
    { name: 'message', surface: 'message', texts: [REPLY] },
  ),
  ...graphql(
    'ArticleEntityPublish',
    { articleEntityId: '1790000000000000006', visibilitySetting: 'Public' },
    { name: 'article', surface: 'article', texts: [], saved: '1790000000000000006' },
  ),
  {
    name: 'poll card',
    site: 'x',
    operation: '/v2/cards/create.json',
    surface: 'post',
    texts: ['Petrol', 'Hybrid', 'A bicycle'],
    attached: true,
    request: post(
      'https://caps.x.com/v2/cards/create.json',
      form({
        card_data: JSON.stringify({
          'twitter:card': 'poll3choice_text_only',
          'twitter:api:api:endpoint': '1',
          'twitter:long:duration_minutes': 1440,
          'twitter:string:choice1_label': 'Petrol',
          'twitter:string:choice2_label': 'Hybrid',
          'twitter:string:choice3_label': 'A bicycle',
        }),
      }),
    ),
  },
  {
    name: 'legacy update',
    site: 'x',
    operation: '/i/api/1.1/statuses/update.json',
    surface: 'post',
    texts: [LINES],
    by: 'words',
    request: post('https://x.com/i/api/1.1/statuses/update.json', form({ status: LINES, media_ids: '' })),
  },
  {
    name: 'legacy reply',
    site: 'x',
    operation: '/1.1/statuses/update.json',
    surface: 'reply',
    texts: [REPLY],
    by: 'words',
    request: post(
      'https://api.twitter.com/1.1/statuses/update.json',
      form({ status: REPLY, in_reply_to_status_id: '179' }),
    ),
  },
  {
    name: 'poll card as JSON',
    site: 'x',
    operation: '/v2/cards/create.json',
    surface: 'post',
    texts: ['Petrol', 'Hybrid'],
    attached: true,
    request: post('https://caps.x.com/v2/cards/create.json', {
      card_data: {
        'twitter:string:choice1_label': 'Petrol',
        'twitter:string:choice2_label': 'Hybrid',
        'twitter:card': 'poll2choice_text_only',
      },
    }),
  },
  ...graphql(
    'CreateScheduledTweet',
    { execute_at: 1795000000, post_tweet_request: { in_reply_to_status_id: '179', status: REPLY } },
    { name: 'scheduled reply', surface: 'reply', texts: [REPLY] },
  ),
  {
    name: 'post with an empty batch',
    site: 'x',
    operation: 'CreateTweet',
    surface: 'post',
    texts: [POST],
    request: post('https://x.com/i/api/graphql/a_b-C1/CreateTweet', { batch: {}, queries: [], variables: TWEET }),
  },
  {
    name: 'post as a form',
    site: 'x',
    operation: 'CreateTweet',
    surface: 'post',
    texts: [LINES],
    request: post(
      'https://x.com/i/api/graphql/a_b-C1/CreateTweet',
      form({ queryId: 'a_b-C1', variables: JSON.stringify({ dark_request: false, tweet_text: LINES }) }),
    ),
  },
  {
    name: 'alt text',
    site: 'x',
    operation: '/i/api/1.1/media/metadata/create.json',
    surface: 'post',
    texts: ['A red roadster on a coastal road'],
    attached: true,
    request: post('https://x.com/i/api/1.1/media/metadata/create.json', {
      media_id: '1790000000000000001',
      alt_text: { text: 'A red roadster on a coastal road' },
    }),
  },
  {
    name: 'title and description of a video',
    site: 'x',
    operation: '/1.1/media/metadata/create.json',
    surface: 'post',
    texts: ['Test drive', 'Two minutes along the coast'],
    attached: true,
    request: post('https://upload.x.com/1.1/media/metadata/create.json', {
      media_id: '1790000000000000001',
      title: 'Test drive',
      description: 'Two minutes along the coast',
    }),
  },
  {
    name: 'direct message',
    site: 'x',
    operation: '/i/api/1.1/dm/new2.json',
    surface: 'message',
    texts: [REPLY],
    request: post('https://x.com/i/api/1.1/dm/new2.json', {
      conversation_id: '1-2',
      recipient_ids: false,
      text: REPLY,
      dm_users: false,
    }),
  },
  {
    name: 'direct message with a picture',
    site: 'x',
    operation: '/i/api/1.1/dm/new2.json',
    surface: 'message',
    texts: [REPLY],
    request: post('https://x.com/i/api/1.1/dm/new2.json', {
      cards_platform: 'Web-12',
      media_id: '1790000000000000001',
      text: REPLY,
      recipient_ids: false,
      conversation_id: '1-2',
    }),
  },
  {
    name: 'direct message as a form',
    site: 'x',
    operation: '/1.1/dm/new.json',
    surface: 'message',
    texts: [REPLY],
    request: post('https://api.x.com/1.1/dm/new.json', form({ recipient_ids: '12', text: REPLY })),
  },
];

const SHARES = 'voyagerContentcreationDashShares';
const SHARES_URL = `https://www.linkedin.com/voyager/api/graphql?action=execute&queryId=${SHARES}.279996efa5064c01775d5aff003d9377`;
const SHARE = {
  allowedCommentersScope: 'ALL',
  intendedShareLifeCycleState: 'PUBLISHED',
  origin: 'FEED',
  visibilityDataUnion: { visibilityType: 'ANYONE' },
  commentary: { text: POST, attributesV2: [] },
};
const PAGE = { nonMemberActorUrn: 'urn:li:fsd_company:700110' };

function share(variables: object, sample: Pick<Sample, 'name'> & Partial<Sample>): Sample {
  return {
    site: 'linkedin',
    operation: SHARES,
    surface: 'post',
    texts: [POST],
    actor: 'member',
    request: post(SHARES_URL, {
      variables,
      queryId: `${SHARES}.279996efa5064c01775d5aff003d9377`,
      includeWebMetadata: true,
    }),
    ...sample,
  };
}

const COMMENTS = 'voyagerSocialDashNormComments';
const COMMENTS_URL = `https://www.linkedin.com/voyager/api/${COMMENTS}?decorationId=com.linkedin.voyager.dash.deco.social.NormComment-43`;

function normComment(body: object, sample: Pick<Sample, 'name'> & Partial<Sample>, url = COMMENTS_URL): Sample {
  return {
    site: 'linkedin',
    operation: COMMENTS,
    surface: 'comment',
    texts: [REPLY],
    actor: 'member',
    request: post(url, body),
    ...sample,
  };
}

const COMMENTARY = { text: REPLY, attributesV2: [], $type: 'com.linkedin.voyager.dash.common.text.TextViewModel' };

function sdui(id: string, name: string, switcher: object = {}, bound: readonly object[] = []): Sample {
  const states = [
    ...bound,
    { key: 'commentBoxText-a1b2', namespace: 'MemoryNamespace', value: REPLY, originalProtoCase: 'stringValue' },
    {
      key: 'richCommentBoxText-a1b2',
      namespace: 'MemoryNamespace',
      value: { text: REPLY, attribute: [], $type: 'proto.sdui.TextModel' },
      originalProtoCase: 'textModelForWrite',
    },
  ];
  const currentActor = { stringBinding: switcher, key: 'identitySwitcherActorContext-urn:li:activity:7100' };
  const payload = {
    collection: { threadUrn: { threadUrnActivityThreadUrn: { activityUrn: { activityId: '7100' } } } },
  };
  return {
    name,
    site: 'linkedin',
    operation: id,
    surface: 'comment',
    texts: [REPLY],
    actor: 'value' in switcher || bound.length > 0 ? { handle: 'company/700110' } : 'member',
    request: post(`https://www.linkedin.com/flagship-web/rsc-action/actions/server-request?sduiid=${id}`, {
      requestId: id,
      serverRequest: { requestId: id, $type: 'proto.sdui.actions.core.ServerRequest' },
      states,
      requestedArguments: { payload, requestMetadata: { currentActor }, states },
    }),
  };
}

const MESSAGES = 'voyagerMessagingDashMessengerMessages';

const LINKEDIN: readonly Sample[] = [
  share({ post: SHARE }, { name: 'post' }),
  share(
    { post: { ...SHARE, ...PAGE, origin: 'ORGANIZATION' } },
    { name: 'post of a page', actor: { handle: 'company/700110' } },
  ),
  share(
    {
      post: {
        ...SHARE,
        commentary: {
          text: LINES,
          attributesV2: [{ start: 0, length: 5, detailDataUnion: { profileMention: 'urn:li:fsd_profile:ABC' } }],
        },
      },
    },
    { name: 'lines and a mention', texts: [LINES] },
  ),
  share(
    { post: { ...SHARE, intendedShareLifeCycleState: 'SCHEDULED', scheduledAt: 1795000000000 } },
    { name: 'scheduled' },
  ),
  share(
    { post: { ...SHARE, origin: 'RESHARE', parentUrn: 'urn:li:share:7100000000000000001' } },
    { name: 'repost with thoughts' },
  ),
  share(
    {
      post: {
        ...SHARE,
        visibilityDataUnion: {
          containerVisibility: { variant: 'GROUP', containerV2: { containerEntityUrn: 'urn:li:fsd_group:8000' } },
        },
      },
    },
    { name: 'group post' },
  ),
  share(
    {
      post: { ...SHARE, media: { category: 'URN_REFERENCE', mediaUrn: 'urn:li:fsd_pollSummary:7100000000000000002' } },
    },
    { name: 'with a poll' },
  ),
  share(
    {
      post: {
        ...SHARE,
        media: [
          { category: 'NATIVE_DOCUMENT', mediaUrn: 'urn:li:digitalmediaAsset:D4', title: { text: 'Price list 2027' } },
        ],
      },
    },
    { name: 'document', texts: [POST, 'Price list 2027'] },
  ),
  share(
    {
      post: {
        ...SHARE,
        media: [{ category: 'IMAGE', mediaUrn: 'urn:li:digitalmediaAsset:D5', altText: 'A red roadster' }],
      },
    },
    { name: 'picture with alt text', texts: [POST, 'A red roadster'] },
  ),
  share(
    {
      post: {
        ...SHARE,
        origin: 'PUBLISHING',
        media: { category: 'URN_REFERENCE', mediaUrn: 'urn:li:fsd_firstPartyArticle:7100000000000000003' },
      },
    },
    { name: 'article', surface: 'article', saved: '7100000000000000003' },
  ),
  share(
    {
      post: {
        ...SHARE,
        ...PAGE,
        commentary: { text: '' },
        origin: 'PUBLISHING',
        media: { category: 'URN_REFERENCE', mediaUrn: 'urn:li:fsd_firstPartyArticle:7100000000000000003' },
      },
    },
    {
      name: 'article without an introduction',
      surface: 'article',
      texts: [],
      saved: '7100000000000000003',
      actor: { handle: 'company/700110' },
    },
  ),
  share(
    {
      entity: { entity: { commentary: { text: POST, attributesV2: [] } }, resourceKey: 'urn:li:fsd_share:7100' },
      updateUrn: 'urn:li:activity:7100',
    },
    { name: 'edit' },
  ),
  {
    name: 'poll',
    site: 'linkedin',
    operation: 'voyagerFeedDashPollsPollSummary',
    surface: 'post',
    texts: ['What do you drive?', 'Petrol', 'Hybrid', 'A bicycle'],
    attached: true,
    request: post(
      'https://www.linkedin.com/voyager/api/graphql?action=execute&queryId=voyagerFeedDashPollsPollSummary.80089eb2',
      {
        variables: {
          poll: {
            question: 'What do you drive?',
            options: ['Petrol', 'Hybrid', 'A bicycle'],
            durationType: 'ONE_WEEK',
          },
        },
      },
    ),
  },
  {
    name: 'poll, options as objects',
    site: 'linkedin',
    operation: 'voyagerFeedDashPollsPollSummary',
    surface: 'post',
    texts: ['What do you drive?', 'Petrol', 'Hybrid'],
    attached: true,
    request: post(
      'https://www.linkedin.com/voyager/api/graphql?action=execute&queryId=voyagerFeedDashPollsPollSummary.80089eb2',
      {
        variables: {
          poll: { question: { text: 'What do you drive?' }, options: [{ option: 'Petrol' }, { option: 'Hybrid' }] },
        },
      },
    ),
  },
  normComment({ commentary: COMMENTARY, threadUrn: 'urn:li:activity:7100' }, { name: 'comment' }),
  normComment(
    { commentary: COMMENTARY, threadUrn: 'urn:li:ugcPost:7100', ...PAGE },
    { name: 'comment of a page', actor: { handle: 'company/700110' } },
  ),
  normComment(
    { commentary: COMMENTARY, threadUrn: 'urn:li:comment:(activity:7100,7101)' },
    { name: 'answer to a comment' },
  ),
  normComment(
    { patch: { commentary: { $set: { text: REPLY, attributesV2: [] } } } },
    { name: 'comment, edited' },
    `https://www.linkedin.com/voyager/api/${COMMENTS}/urn%3Ali%3Afsd_comment%3A(7101%2Curn%3Ali%3Aactivity%3A7100)`,
  ),
  normComment(
    { commentV2: { text: REPLY, attributes: [] }, threadId: 'activity:7100' },
    { name: 'comment, older', operation: '/voyager/api/feed/normComments', by: 'words' },
    'https://www.linkedin.com/voyager/api/feed/normComments',
  ),
  sdui('com.linkedin.sdui.comments.createComment', 'comment, new front end'),
  sdui('com.linkedin.sdui.comments.updateComment', 'comment edited, new front end'),
  sdui('com.linkedin.sdui.comments.createReply', 'answer, new front end'),
  sdui('com.linkedin.sdui.comments.createComment', 'comment of a page, new front end', {
    value: 'urn:li:fsd_company:700110',
  }),
  sdui('com.linkedin.sdui.comments.createComment', 'comment of a page, by what its actor is bound to', {}, [
    { key: 'identitySwitcherActorContext-urn:li:activity:7100', value: 'urn:li:fsd_company:700110' },
  ]),
  {
    name: 'comment, in the second list alone',
    site: 'linkedin',
    operation: 'com.linkedin.sdui.comments.createComment',
    surface: 'comment',
    texts: [REPLY],
    actor: 'member',
    request: post(
      'https://www.linkedin.com/flagship-web/rsc-action/actions/server-request?parentSpanId=a1%3D&sduiid=com.linkedin.sdui.comments.createComment',
      { states: [], requestedArguments: { states: [{ value: REPLY, key: 'commentBoxText-a1b2' }] } },
    ),
  },
  {
    name: 'comment, new front end, as a form',
    site: 'linkedin',
    operation: 'com.linkedin.sdui.comments.createComment',
    surface: 'comment',
    texts: [REPLY],
    actor: 'member',
    request: post(
      'https://www.linkedin.com/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.comments.createComment',
      form({ states: JSON.stringify([{ key: 'richCommentBoxText-a1b2', value: { attribute: [], text: REPLY } }]) }),
    ),
  },
  share(
    {
      post: {
        ...SHARE,
        media: {
          category: 'ARTICLE',
          mediaUrn: 'urn:li:article:7100000000000000004',
          originalUrl: 'https://acme.example',
        },
      },
    },
    { name: 'link to a page' },
  ),
  {
    name: 'legacy share of a page',
    site: 'linkedin',
    operation: '/voyager/api/contentcreation/normShares',
    surface: 'post',
    texts: [POST],
    actor: { handle: 'company/700110' },
    request: post('https://www.linkedin.com/voyager/api/contentcreation/normShares', {
      organizationActor: 'urn:li:fs_normalized_company:700110',
      origin: 'ORGANIZATION',
      commentaryV2: { attributes: [], text: POST },
    }),
  },
  {
    name: 'legacy share',
    site: 'linkedin',
    operation: '/voyager/api/contentcreation/normShares',
    surface: 'post',
    texts: [POST],
    actor: 'member',
    request: post('https://www.linkedin.com/voyager/api/contentcreation/normShares', {
      commentaryV2: { text: POST, attributes: [] },
      origin: 'FEED',
    }),
  },
  {
    name: 'message',
    site: 'linkedin',
    operation: MESSAGES,
    surface: 'message',
    texts: [REPLY],
    actor: 'member',
    request: post(`https://www.linkedin.com/voyager/api/${MESSAGES}?action=createMessage`, {
      message: {
        body: { attributes: [], text: REPLY },
        conversationUrn: 'urn:li:msg_conversation:(urn:li:fsd_profile:ABC,2-x)',
        originToken: 'c5a6',
      },
      mailboxUrn: 'urn:li:fsd_profile:ABC',
      trackingId: 'x',
      dedupeByClientGeneratedToken: false,
    }),
  },
  {
    name: "message of a page's inbox",
    site: 'linkedin',
    operation: MESSAGES,
    surface: 'message',
    texts: [REPLY],
    actor: { handle: 'company/700110' },
    request: post(`https://www.linkedin.com/voyager/api/${MESSAGES}?action=createMessage`, {
      message: { body: { text: REPLY }, conversationUrn: 'urn:li:msg_conversation:1' },
      mailboxUrn: 'urn:li:fsd_company:700110',
    }),
  },
  {
    name: 'message, older',
    site: 'linkedin',
    operation: '/voyager/api/messaging/conversations/events',
    surface: 'message',
    texts: [REPLY],
    actor: 'member',
    request: post('https://www.linkedin.com/voyager/api/messaging/conversations/events?action=create', {
      eventCreate: {
        value: {
          'com.linkedin.voyager.messaging.create.MessageCreate': {
            attributedBody: { text: REPLY, attributes: [] },
            attachments: [],
          },
        },
      },
    }),
  },
];

const BRAND = '61550000000001';

function mutation(
  operation: string,
  input: object,
  sample: Pick<Sample, 'name'> & Partial<Sample>,
  host = 'https://www.facebook.com',
): Sample {
  return {
    site: 'facebook',
    operation,
    surface: 'post',
    texts: [POST],
    actor: { id: BRAND },
    request: post(
      `${host}/api/graphql/`,
      form({
        av: BRAND,
        __user: '100000000000001',
        __a: '1',
        dpr: '1',
        fb_api_caller_class: 'RelayModern',
        fb_api_req_friendly_name: operation,
        variables: JSON.stringify({ input, feedLocation: 'NEWSFEED', scale: 1 }),
        server_timestamps: 'true',
        doc_id: '9502543119760740',
      }),
    ),
    ...sample,
  };
}

const STORY = {
  composer_entry_point: 'inline_composer',
  composer_source_surface: 'newsfeed',
  composer_type: 'feed',
  idempotence_token: 'c5a6_FEED',
  source: 'WWW',
  audience: { privacy: { allow: [], base_state: 'EVERYONE', deny: [], tag_expansion_state: 'UNSPECIFIED' } },
  message: { ranges: [], text: POST },
  text_format_preset_id: '0',
  logging: { composer_session_id: 'c5a6' },
  attachments: [
    { link: { share_scrape_data: '{"share_type":100,"share_params":{"title":"Another page","text":"What it says"}}' } },
  ],
  tracking: [null],
  actor_id: BRAND,
  client_mutation_id: '1',
};

const UFI = {
  feedback_id: 'ZmVlZGJhY2s6MTIz',
  message: { ranges: [], text: REPLY },
  attachments: null,
  is_tracking_encrypted: true,
  tracking: ['x'],
  actor_id: BRAND,
  client_mutation_id: '2',
};

const FACEBOOK: readonly Sample[] = [
  mutation('ComposerStoryCreateMutation', STORY, { name: 'post' }),
  mutation('ComposerStoryCreateMutation', { ...STORY, message: { text: LINES } }, { name: 'lines', texts: [LINES] }),
  mutation(
    'ComposerStoryCreateMutation',
    { ...STORY, message: { text: LINES }, composed_text: { blocks: LINES.split('\n').map((text) => ({ text })) } },
    { name: 'message and blocks', texts: [LINES] },
  ),
  mutation(
    'ComposerStoryCreateMutation',
    { ...STORY, message: null, composed_text: { blocks: LINES.split('\n') } },
    { name: 'blocks that are texts', texts: [LINES] },
  ),
  mutation(
    'ComposerStoryCreateMutation',
    {
      ...STORY,
      message: null,
      composed_text: { blocks: LINES.split('\n').map((text) => ({ text, depth: 0, type: 0 })) },
    },
    { name: 'blocks alone', texts: [LINES] },
  ),
  mutation('ComposerStoryCreateMutationQuery', STORY, { name: 'post, by a mutation that is called a query' }),
  mutation('ComposerStoryCreateMutation', { ...STORY, actor_id: Number(BRAND) }, { name: 'post, actor as a number' }),
  mutation(
    'ComposerStoryCreateMutation',
    { ...STORY, audience: { to_id: '2000' }, composer_source_surface: 'group' },
    { name: 'group post' },
  ),
  mutation(
    'ComposerStoryCreateMutation',
    {
      ...STORY,
      unpublished_content_data: { unpublished_content_type: 'SCHEDULED', scheduled_publish_time: 1795000000 },
    },
    { name: 'scheduled' },
  ),
  mutation(
    'ComposerStoryCreateMutation',
    { ...STORY, attachments: [{ photo: { id: '1', alt_text: 'A red roadster' } }] },
    { name: 'picture with alt text', texts: [POST, 'A red roadster'] },
  ),
  mutation(
    'ComposerStoryCreateMutation',
    {
      ...STORY,
      attachments: [{ poll: { question: 'What do you drive?', options: [{ text: 'Petrol' }, { text: 'Hybrid' }] } }],
    },
    { name: 'poll', texts: [POST, 'What do you drive?', 'Petrol', 'Hybrid'] },
  ),
  mutation(
    'ComposerStoryCreateMutation',
    { ...STORY, composer_type: 'reels', attachments: [{ video: { id: '1', title: 'Test drive' } }] },
    { name: 'reel', texts: [POST, 'Test drive'] },
  ),
  mutation(
    'ComposerStoryEditMutation',
    { message: { text: POST }, story_id: 'UzpfST', actor_id: BRAND },
    { name: 'edit' },
  ),
  mutation('useCometUFICreateCommentMutation', UFI, { name: 'comment', surface: 'comment', texts: [REPLY] }),
  mutation(
    'useCometUFICreateCommentMutation',
    { ...UFI, reply_comment_parent_fbid: 'Y29tbWVudDoxXzI=' },
    { name: 'answer to a comment', surface: 'comment', texts: [REPLY] },
  ),
  mutation(
    'useCometUFIEditCommentMutation',
    { comment_id: 'Y29tbWVudDoxXzI=', message: { text: REPLY }, actor_id: BRAND },
    { name: 'comment, edited', surface: 'comment', texts: [REPLY] },
  ),
  mutation(
    'useCometFeedToFeedReshare_FeedToFeedMutation',
    {
      attachments: [{ link: { share_scrape_data: '{"share_type":22}' } }],
      audiences: { undirected: { privacy: { base_state: 'EVERYONE' } } },
      message: { text: POST },
      actor_id: BRAND,
    },
    { name: 'reshare' },
  ),
  mutation(
    'StoriesCreateMutation',
    { audiences: [{ stories: { self: { target_id: BRAND } } }], message: { text: POST, ranges: [] }, actor_id: BRAND },
    { name: 'story' },
  ),
  mutation(
    'useStoriesSendReplyMutation',
    { message: REPLY, story_id: 'UzpfST', actor_id: BRAND },
    { name: 'answer to a story', surface: 'message', texts: [REPLY] },
  ),
  mutation(
    'BusinessComposerStoryCreationMutation',
    { base: { actor_id: BRAND, message: { text: POST } }, identities: [BRAND], channels: ['FACEBOOK_NEWS_FEED'] },
    { name: 'Business Suite' },
    'https://business.facebook.com',
  ),
  mutation(
    'BusinessComposerStoryCreationMutation',
    {
      base: { actor_id: BRAND, message: { text: POST } },
      channel_overrides: [{ channel: 'INSTAGRAM', message: { text: REPLY } }],
    },
    { name: 'Business Suite, a caption for each channel', texts: [POST, REPLY] },
    'https://business.facebook.com',
  ),
  {
    name: 'post without a name',
    site: 'facebook',
    operation: '/api/graphql/',
    surface: 'post',
    texts: [POST],
    actor: { id: BRAND },
    request: post(
      'https://www.facebook.com/api/graphql/',
      form({ doc_id: '9502543119760740', variables: JSON.stringify({ scale: 1, input: STORY }), av: BRAND }),
    ),
  },
  {
    name: 'batch of queries',
    site: 'facebook',
    operation: 'ComposerStoryCreateMutation',
    surface: 'post',
    texts: [POST, REPLY],
    actor: { id: BRAND },
    request: post(
      'https://www.facebook.com/api/graphqlbatch/',
      form({
        av: BRAND,
        queries: JSON.stringify({
          q0: { fb_api_req_friendly_name: 'ComposerStoryCreateMutation', query_params: { input: STORY } },
          q1: { fb_api_req_friendly_name: 'useCometUFICreateCommentMutation', query_params: { input: UFI } },
        }),
      }),
    ),
  },
  {
    name: 'batch of requests',
    site: 'facebook',
    operation: 'me/feed',
    surface: 'post',
    texts: [POST],
    by: 'words',
    request: post(
      'https://graph.facebook.com/v20.0/',
      form({ batch: JSON.stringify([{ method: 'POST', relative_url: 'me/feed', body: form({ message: POST }) }]) }),
    ),
  },
  {
    name: 'list of mutations',
    site: 'facebook',
    operation: 'ComposerStoryCreateMutation',
    surface: 'post',
    texts: [POST],
    actor: { id: BRAND },
    request: post('https://www.facebook.com/api/graphql/', [
      { fb_api_req_friendly_name: 'CometHovercardQuery', variables: { id: '1' } },
      { fb_api_req_friendly_name: 'ComposerStoryCreateMutation', variables: { input: STORY } },
    ]),
  },
  {
    name: 'message',
    site: 'facebook',
    operation: '/messaging/send/',
    surface: 'message',
    texts: [REPLY],
    request: post(
      'https://www.facebook.com/messaging/send/',
      form({ body: REPLY, other_user_fbid: '100000000000002', client: 'mercury' }),
    ),
  },
  {
    name: 'message as a task',
    site: 'facebook',
    operation: 'LSPlatformGraphQLLightspeedRequestMutation',
    surface: 'message',
    texts: [REPLY],
    actor: { id: BRAND },
    request: post(
      'https://www.facebook.com/api/graphql/',
      form({
        av: BRAND,
        fb_api_req_friendly_name: 'LSPlatformGraphQLLightspeedRequestMutation',
        variables: JSON.stringify({
          requestPayload: JSON.stringify({
            tasks: [{ label: '46', payload: JSON.stringify({ thread_id: 1, text: REPLY }), queue_name: '1' }],
          }),
        }),
      }),
    ),
  },
  {
    name: 'plain form',
    site: 'facebook',
    operation: '/composer/mbasic/',
    surface: 'post',
    texts: [POST],
    by: 'words',
    request: post('https://m.facebook.com/composer/mbasic/', form({ fb_dtsg: 'x', xc_message: POST, target: BRAND })),
  },
  {
    name: 'plain form, comment',
    site: 'facebook',
    operation: '/a/comment.php',
    surface: 'comment',
    texts: [REPLY],
    by: 'words',
    request: post('https://m.facebook.com/a/comment.php?fs=8', form({ fb_dtsg: 'x', comment_text: REPLY })),
  },
];

/** Addresses that nobody has seen yet: what they say, and a text that lies open. */
const HOSTS = {
  x: 'https://x.com',
  linkedin: 'https://www.linkedin.com',
  facebook: 'https://www.facebook.com',
} as const;
const SITES: readonly Site[] = ['x', 'linkedin', 'facebook'];
const NEW: readonly Sample[] = SITES.flatMap((site) =>
  (
    [
      ['/api/v3/posts', { text: POST }, 'post'],
      ['/api/v3/publish', { status: POST }, 'post'],
      ['/rest/comments/create', { content: REPLY }, 'comment'],
      ['/rest/send', { message: { text: REPLY } }, 'post'],
      ['/rest/shareUpdate', { data: { text: POST } }, 'post'],
      ['/rest/replies', { reply: { text: REPLY } }, 'reply'],
    ] as const
  ).map(([path, body, surface]) => ({
    name: `${site}${path}`,
    site,
    operation: path,
    surface,
    texts: [JSON.stringify(body).includes(POST) ? POST : REPLY],
    by: 'words',
    request: post(HOSTS[site] + path, body),
    ...(site === 'linkedin' && { actor: 'member' as const }),
  })),
);

/** Requests that publish, one row for each operation and shape that the sites are known for. */
export const SAMPLES: readonly Sample[] = [...X, ...LINKEDIN, ...FACEBOOK, ...NEW];

/** What X's article editor saves. */
export const ARTICLE = { content: CONTENT, text: 'The year on the road\n\nWe drove 40,000 miles.' } as const;
