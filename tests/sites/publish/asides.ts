import type { Site } from '../../../rules/rule.ts';
import type { SentRequest } from '../../../sites/publish/publish.ts';

/** A request that carries an author's words, or looks as if, and publishes nothing. */
export type Aside = { readonly name: string; readonly site: Site; readonly request: SentRequest };

const DRAFT = 'Our prototype is code-named Bluebird, tell nobody';

function post(url: string, body: string | object): SentRequest {
  return { method: 'POST', url, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

function form(fields: Readonly<Record<string, string>>): string {
  return new URLSearchParams(fields).toString();
}

const graphql = (operation: string, variables: object) =>
  post(`https://x.com/i/api/graphql/cH9HZWz_EW9gnswvA4ZRiQ/${operation}`, {
    variables,
    features: {},
    queryId: 'cH9HZWz_EW9gnswvA4ZRiQ',
  });
const v1 = (path: string, body: string | object) => post(`https://x.com/i/api/1.1/${path}`, body);

const X: Readonly<Record<string, SentRequest>> = {
  draft: graphql('CreateDraftTweet', {
    post_tweet_request: { auto_populate_reply_metadata: false, status: DRAFT, media_ids: [] },
  }),
  'draft, edited': graphql('EditDraftTweet', { draft_tweet_id: '1', post_tweet_request: { status: DRAFT } }),
  'draft, renamed': graphql('Zq8', { post_tweet_request: { status: DRAFT, media_ids: [] } }),
  'draft, as a string': post('https://x.com/i/api/graphql/a/Zq8', {
    variables: JSON.stringify({ post_tweet_request: { status: DRAFT } }),
  }),
  'shadow request': graphql('CreateTweet', { tweet_text: DRAFT, dark_request: true, comparison_id: 'a' }),
  'preview of Undo': graphql('CreateTweet', { tweet_text: DRAFT, dark_request: false, preview: true }),
  'preview by name': graphql('CreateTweetPreview', { tweet_text: DRAFT }),
  repost: graphql('CreateRetweet', { tweet_id: '1790000000000000001', dark_request: false }),
  'quote without a word': graphql('CreateTweet', {
    tweet_text: '',
    attachment_url: 'https://x.com/example/status/1',
    dark_request: false,
  }),
  'picture without a word': graphql('CreateTweet', {
    tweet_text: ' \n',
    media: { media_entities: [{ media_id: '1' }] },
  }),
  like: graphql('FavoriteTweet', { tweet_id: '1790000000000000001' }),
  bookmark: graphql('CreateBookmark', { tweet_id: '1790000000000000001' }),
  deletion: graphql('DeleteTweet', { tweet_id: '1790000000000000001', dark_request: false }),
  follow: v1('friendships/create.json', form({ include_profile_interstitial_type: '1', user_id: '1790' })),
  timeline: graphql('HomeTimeline', {
    count: 20,
    includePromotedContent: true,
    requestContext: 'launch',
    seenTweetIds: ['1'],
  }),
  search: graphql('SearchTimeline', { rawQuery: DRAFT, count: 20, querySource: 'typed_query', product: 'Top' }),
  'search with a text': graphql('SearchTimeline', { text: DRAFT, tweet_text: DRAFT }),
  typeahead: v1('search/typeahead.json', form({ q: DRAFT, text: DRAFT, src: 'compose' })),
  'typeahead by name': graphql('ComposerTypeaheadQuery', { text: DRAFT }),
  typing: v1('dm/conversation/1-2/typing.json', form({ text: DRAFT })),
  'typing by name': graphql('SendTypingIndicatorMutation', {
    conversationId: '1-2',
    conversation_id: '1-2',
    text: '…',
  }),
  'encrypted chat': graphql('SendMessageMutation', { conversation_id: '1-2', encoded_message_create_event: 'AAAB' }),
  translation: v1('strato/column/None/translateTweet', { text: DRAFT, status: DRAFT }),
  'translation by name': graphql('TranslatePost', { text: DRAFT }),
  'link preview': post(
    'https://caps.x.com/v2/cards/preview.json',
    form({ status: `${DRAFT} https://acme.example`, card_data: '{"twitter:string:title":"Acme"}' }),
  ),
  unfurling: graphql('UnfurlLinkMutation', { text: 'https://acme.example' }),
  telemetry: v1(
    'jot/client_event.json',
    form({ category: 'perftown', log: JSON.stringify([{ event_name: 'compose', message: DRAFT, text: DRAFT }]) }),
  ),
  'error report': v1('jot/error_log.json', { message: DRAFT, tweet_text: DRAFT }),
  'upload, begin': post(
    'https://upload.x.com/i/media/upload.json?command=INIT&total_bytes=1000&media_type=image%2Fjpeg',
    '',
  ),
  'upload, status': post(
    'https://upload.x.com/i/media/upload.json',
    form({ command: 'STATUS', media_id: '1', status: 'pending' }),
  ),
  subtitles: v1('media/subtitles/create.json', {
    media_id: '1',
    subtitle_info: { subtitles: [{ media_id: '2', language_code: 'EN' }] },
  }),
  biography: v1('account/update_profile.json', form({ name: 'Acme', description: DRAFT, status: DRAFT })),
  settings: v1('account/settings.json', form({ language: 'en', status: DRAFT })),
  report: graphql('ReportCreateMutation', { text: DRAFT }),
  'switch of account': v1('account/multi/switch.json', form({ user_id: '1790' })),
  'new list': graphql('CreateList', { isPrivate: false, name: 'Dealers', description: DRAFT }),
  'list, changed': graphql('UpdateList', { listId: '179', isPrivate: false, name: 'Dealers', description: DRAFT }),
  'new list, older': v1('lists/create.json', form({ name: 'Dealers', description: DRAFT })),
  'Grok rewrites a draft': post('https://x.com/i/api/2/grok/enhance_post.json', { text: DRAFT }),
  'Grok is asked': post('https://grok.x.com/2/grok/add_response.json', {
    responses: [{ message: DRAFT, sender: 1, fileAttachments: [] }],
    conversationId: '179',
  }),
  'vote in a poll': post(
    'https://caps.x.com/v2/capi/passthrough/1',
    form({
      'twitter:string:card_uri': 'card://179',
      'twitter:string:response_card_name': 'poll2choice_text_only',
      'twitter:string:cards_platform': 'Web-12',
      'twitter:string:selected_choice': '1',
    }),
  ),
  'step of a sign-in': post('https://api.x.com/1.1/onboarding/task.json', {
    flow_token: 'g;1',
    subtask_inputs: [{ subtask_id: 'LoginEnterUserIdentifier', enter_text: { text: 'acme', link: 'next_link' } }],
  }),
  'message, seen': v1('dm/conversation/1-2/mark_read.json', form({ conversationId: '1-2', last_read_event_id: '1' })),
  'reaction to a message': graphql('useDMReactionMutationAddMutation', {
    conversationId: '1-2',
    messageId: '1',
    reactionTypes: ['Emoji'],
    emojiReactions: ['👍'],
  }),
  'article, new': graphql('ArticleEntityDraftCreate', {
    content_state: { blocks: [{ text: DRAFT }], entity_map: [] },
    title: DRAFT,
  }),
  'another host': post('https://api.translation.example/posts', { text: DRAFT }),
  'a host that ends alike': post('https://notx.com/i/api/graphql/a/CreateTweet', { variables: { tweet_text: DRAFT } }),
};

const voyager = (query: string, variables: object) =>
  post(`https://www.linkedin.com/voyager/api/graphql?action=execute&queryId=${query}.80089eb2`, {
    variables,
    queryId: `${query}.80089eb2`,
  });
const rest = (path: string, body: string | object) => post(`https://www.linkedin.com/${path}`, body);
const sdui = (id: string, body: object) =>
  rest(`flagship-web/rsc-action/actions/server-request?sduiid=${id}`, { requestId: id, ...body });

const WRITTEN = [
  { key: 'commentBoxText-a1b2', value: DRAFT },
  { key: 'richCommentBoxText-a1b2', value: { text: DRAFT, attribute: [] } },
];

const LINKEDIN: Readonly<Record<string, SentRequest>> = {
  draft: voyager('voyagerContentcreationDashShares', {
    post: { intendedShareLifeCycleState: 'DRAFT', commentary: { text: DRAFT }, origin: 'FEED' },
  }),
  'draft by name': voyager('voyagerContentcreationDashDraftShares', { post: { commentary: { text: DRAFT } } }),
  'autosave by name': rest('voyager/api/contentcreation/autosave', {
    commentary: { text: DRAFT },
    shareUrn: 'urn:li:share:7100',
  }),
  'article, new': rest('voyager/api/publishing/firstPartyArticles', {
    title: DRAFT,
    contentHtml: `<p>${DRAFT}</p>`,
    state: 'DRAFT',
    authors: [{ profileUrn: 'urn:li:fsd_profile:ABC' }],
  }),
  'repost without a word': voyager('voyagerFeedDashReposts', { entityUrn: 'urn:li:share:7100000000000000001' }),
  'instant repost': sdui('com.linkedin.sdui.feed.requests.createInstantRepost', {
    states: [],
    requestedArguments: { payload: { shareUrn: 'urn:li:share:7100' }, states: [] },
  }),
  'composer opens': sdui('com.linkedin.sdui.requests.sharing.LaunchSharebox', {
    states: [],
    requestedArguments: { payload: { origin: 'FEED' } },
  }),
  'composer opens with the words of a link': sdui('com.linkedin.sdui.requests.sharing.LaunchSharebox', {
    states: [],
    requestedArguments: { payload: { origin: 'FEED', prefilledText: DRAFT } },
  }),
  'older composer opens with the words of a link': voyager('voyagerContentcreationDashSharebox', {
    origin: 'FEED',
    text: DRAFT,
  }),
  'feed goes on': rest('flagship-web/rsc-action/actions/pagination?sduiid=com.linkedin.sdui.pagers.feed.mainFeed', {
    pagerId: 'com.linkedin.sdui.pagers.feed.mainFeed',
    clientArguments: { payload: { title: 'Feed', text: 'Sort by: Top' }, states: [] },
  }),
  'comments go on': rest('flagship-web/rsc-action/actions/pagination?sduiid=com.linkedin.sdui.comments.commentsList', {
    clientArguments: { payload: { title: 'Most relevant' } },
  }),
  'post is saved': sdui('com.linkedin.sdui.feed.requests.toggleSaveState', {
    requestedArguments: { payload: { title: 'Saved' } },
  }),
  'section of a profile': sdui('com.linkedin.sdui.requests.profile.updateAbout', {
    states: [{ key: 'aboutText', value: { text: DRAFT } }],
  }),
  'note to an invitation': rest(
    'voyager/api/voyagerRelationshipsDashMemberRelationships?action=verifyQuotaAndCreateV2',
    { invitee: { inviteeUnion: { memberProfile: 'urn:li:fsd_profile:ABC' } }, customMessage: DRAFT },
  ),
  'reaction to a message': rest('voyager/api/voyagerMessagingDashMessengerMessages?action=reactWithEmoji', {
    messageUrn: 'urn:li:msg_message:1',
    emoji: '👍',
  }),
  'composer closes': sdui('com.linkedin.sdui.action.sharing.closed-sharebox.server-action', {
    requestedArguments: { payload: { postUrl: 'https://www.linkedin.com/feed/update/urn:li:share:7100/' } },
  }),
  'empty comment box': sdui('com.linkedin.sdui.comments.createComment', {
    states: [
      { key: 'commentBoxText-a', value: '' },
      { key: 'richCommentBoxText-a', value: { text: '', attribute: [] } },
    ],
  }),
  'comment, deleted': sdui('com.linkedin.sdui.comments.deleteComment', {
    states: [{ key: 'commentBoxText-a', value: DRAFT }],
  }),
  'comments, more': sdui('com.linkedin.sdui.comments.loadMore', {
    states: [{ key: 'sortOrder-a', value: 'RELEVANCE' }],
  }),
  mentions: sdui('com.linkedin.sdui.comments.mentionTypeahead', {
    states: [{ key: 'commentBoxText-a', value: DRAFT }],
  }),
  typeahead: voyager('voyagerSearchDashReusableTypeahead', { keywords: DRAFT, text: DRAFT }),
  search: voyager('voyagerSearchDashClusters', { query: { keywords: DRAFT }, text: DRAFT }),
  'link preview': rest('voyager/api/voyagerFeedDashUrlPreview?action=create', {
    text: 'https://acme.example',
    commentary: { text: DRAFT },
  }),
  'url preview by name': voyager('voyagerContentcreationDashUrlPreview', { post: { commentary: { text: DRAFT } } }),
  typing: rest('voyager/api/voyagerMessagingDashMessengerConversations?action=typing', {
    conversationUrn: 'urn:li:msg_conversation:1',
  }),
  'typing with a text': rest('voyager/api/voyagerMessagingDashMessengerConversations?action=typing', {
    conversationUrn: 'urn:li:msg_conversation:1',
    text: DRAFT,
  }),
  seen: rest('voyager/api/voyagerMessagingDashMessengerConversations?action=markAsRead', {
    conversationUrns: ['urn:li:msg_conversation:1'],
  }),
  reaction: rest('voyager/api/voyagerSocialDashReactions?threadUrn=urn%3Ali%3Aactivity%3A7100', {
    reactionType: 'LIKE',
  }),
  'reaction beside a comment that is being written': sdui('com.linkedin.sdui.reactions.create', {
    states: WRITTEN,
    requestedArguments: { states: WRITTEN },
  }),
  'emoji beside a comment that is being written': sdui('com.linkedin.sdui.comments.openEmojiPicker', {
    states: WRITTEN,
  }),
  'comments go on beside one that is being written': sdui('com.linkedin.sdui.pagers.comments.commentsList', {
    states: WRITTEN,
  }),
  'reaction, new front end': sdui('com.linkedin.sdui.reactions.create', {
    states: [{ key: 'reactionState-urn:li:activity:1', value: 'LIKE' }],
  }),
  follow: rest('voyager/api/feed/dash/followingStates/urn%3Ali%3Afsd_followingState%3A1', {
    patch: { $set: { following: true } },
  }),
  translation: voyager('voyagerFeedDashTranslation', { text: DRAFT, commentary: { text: DRAFT } }),
  telemetry: rest('li/track', [
    {
      eventBody: { message: DRAFT, text: DRAFT, commentary: { text: DRAFT } },
      eventInfo: { eventName: 'PageViewEvent' },
    },
  ]),
  sensors: rest('sensorCollect/?action=reportMetrics', { text: DRAFT }),
  'tag manager': rest('litms/api/metadata/user', { text: DRAFT }),
  realtime: rest('realtime/realtimeFrontendSubscriptions?ids=List(1)', { commentary: { text: DRAFT } }),
  upload: rest('voyager/api/voyagerVideoDashMediaUploadMetadata?action=upload', {
    mediaUploadType: 'IMAGE_SHARING',
    fileSize: 1000,
    filename: 'a.jpg',
  }),
  summary: rest('voyager/api/identity/profiles/ABC/normProfile', {
    patch: { $set: { summary: DRAFT, headline: DRAFT } },
  }),
  settings: rest('psettings/update', form({ text: DRAFT })),
  report: rest('voyager/api/report/create', { text: DRAFT }),
  'another host': post('https://px.ads.example/comments', { text: DRAFT }),
};

function mutation(operation: string, variables: object): SentRequest {
  const fields = {
    av: '61550000000001',
    fb_api_req_friendly_name: operation,
    variables: JSON.stringify(variables),
    doc_id: '95',
  };
  return post('https://www.facebook.com/api/graphql/', form(fields));
}
const ACTOR = { actor_id: '61550000000001', client_mutation_id: '1' };

const FACEBOOK: Readonly<Record<string, SentRequest>> = {
  draft: mutation('BusinessComposerDraftSaveMutation', { input: { message: { text: DRAFT }, ...ACTOR } }),
  'draft by its state': mutation('ComposerStoryCreateMutation', {
    input: { message: { text: DRAFT }, unpublished_content_data: { unpublished_content_type: 'DRAFT' }, ...ACTOR },
  }),
  autosave: mutation('ComposerStoryAutosaveMutation', { input: { message: { text: DRAFT }, ...ACTOR } }),
  'autosave, in two words': mutation('CometComposerAutoSaveMutation', {
    input: { message: { text: DRAFT }, ...ACTOR },
  }),
  'link preview': mutation('ComposerLinkAttachmentPreviewQuery', {
    params: { url: 'https://acme.example' },
    text: DRAFT,
  }),
  'link scraping': mutation('ComposerLinkScrapeMutation', { input: { message: { text: DRAFT }, ...ACTOR } }),
  precheck: mutation('CPXComposerCopyrightPrecheckMutationQuery', { input: { message: { text: DRAFT }, ...ACTOR } }),
  'query with a draft': mutation('CometComposerIntegrityQuery', { input: { message: { text: DRAFT }, ...ACTOR } }),
  'message, seen': mutation('LSPlatformGraphQLLightspeedRequestMutation', {
    requestPayload: JSON.stringify({
      tasks: [{ label: '21', payload: JSON.stringify({ thread_id: 1, last_read_watermark_ts: 1 }), queue_name: '1' }],
    }),
  }),
  'mention typeahead': mutation('CometComposerTypeaheadQuery', { query: DRAFT, text: DRAFT }),
  'typeahead of a comment': mutation('CometUFIMentionsDataSourceQuery', {
    input: { message: { text: DRAFT }, ...ACTOR },
  }),
  search: mutation('SearchCometResultsInitialResultsQuery', { args: { text: DRAFT } }),
  typing: mutation('useCometUFITypingIndicatorMutation', {
    input: { feedback_id: 'ZmVl', message: { text: DRAFT }, ...ACTOR },
  }),
  'live typing': mutation('CometUFILiveTypingBroadcastMutation_StartMutation', {
    input: { feedback_id: 'ZmVl', session_id: 'a', ...ACTOR },
  }),
  'typing in a chat': post(
    'https://www.facebook.com/ajax/messaging/typ.php',
    form({ typ: '1', to: '100', thread: '100' }),
  ),
  reaction: mutation('CometUFIFeedbackReactMutation', {
    input: { feedback_id: 'ZmVl', feedback_reaction_id: '1635855486666999', ...ACTOR },
  }),
  follow: mutation('CometUserFollowMutation', {
    input: { subscribe_location: 'PROFILE', subscribee_id: '1', ...ACTOR },
  }),
  'reshare without a word': mutation('useCometFeedToFeedReshare_FeedToFeedMutation', {
    input: { attachments: [{ link: { share_scrape_data: '{"share_type":22}' } }], ...ACTOR },
  }),
  'story without a word': mutation('StoriesCreateMutation', {
    input: { audiences: [{ stories: { self: { target_id: '1' } } }], attachments: [{ photo: { id: '1' } }], ...ACTOR },
  }),
  'empty message': mutation('ComposerStoryCreateMutation', { input: { message: { text: '', ranges: [] }, ...ACTOR } }),
  translation: mutation('useCometTranslateMutation', { input: { message: { text: DRAFT }, ...ACTOR } }),
  'switch of profile': mutation('CometProfileSwitchMutation', { profile_id: '61550000000001' }),
  biography: mutation('ProfileCometSetBioMutation', { input: { bio: DRAFT, publish_bio_feed_story: false, ...ACTOR } }),
  timeline: mutation('CometNewsFeedPaginationQuery', { count: 5, feedLocation: 'NEWSFEED', scale: 1 }),
  'video set to published': mutation('BusinessComposerVideoSetPublishedMutation', {
    input: { video_id: '1', ...ACTOR },
  }),
  'bz telemetry': post(
    'https://www.facebook.com/ajax/bz?__a=1',
    form({ q: JSON.stringify([{ posts: [['falco:compose', { text: DRAFT }]] }]), text: DRAFT }),
  ),
  'bnzai telemetry': post('https://www.facebook.com/a/bnzai', form({ message: DRAFT })),
  'Falco logging': mutation('FalcoLoggingMutation', { input: { events: [{ text: DRAFT }] } }),
  'logging with an actor': mutation('CometLogMutation', { input: { event: DRAFT, ...ACTOR } }),
  'photo upload': post(
    'https://upload.facebook.com/ajax/react_composer/attachments/photo/upload',
    form({ text: DRAFT }),
  ),
  report: mutation('FRXReportCreateMutation', { input: { text: DRAFT, ...ACTOR } }),
  'report with a message': mutation('CometBugReportSubmitMutation', { input: { message: { text: DRAFT }, ...ACTOR } }),
  settings: mutation('CometSettingsUpdateMutation', { input: { text: DRAFT, ...ACTOR } }),
  'batch of queries': post(
    'https://www.facebook.com/api/graphqlbatch/',
    form({ queries: JSON.stringify({ q0: { doc_id: '1', query_params: { id: '1', text: DRAFT } } }) }),
  ),
  'another host': post('https://connect.example/comments', form({ message: DRAFT })),
  'a host that ends alike': post('https://notfacebook.com/comments', form({ message: DRAFT })),
};

/** Requests that publish nothing. */
export const ASIDES: readonly Aside[] = (
  [
    ['x', X],
    ['linkedin', LINKEDIN],
    ['facebook', FACEBOOK],
  ] as const
).flatMap(([site, requests]) => Object.entries(requests).map(([name, request]) => ({ name, site, request })));
