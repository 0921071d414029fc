import { PARENT, type PracticeSurface } from './surface.ts';

const X = 'https://x.com';

const draft = {
  site: 'x',
  editorLibrary: 'draft-js',
  newline: 'Enter',
  submits: { modEnter: true, enter: false, form: false },
} as const;
const X_EDITOR = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const X_MODAL = '[role="dialog"]';
const X_DRAWER = '[data-testid="drawerAnimatedDiv"]';
const X_SHEET = '[data-testid="confirmationSheetDialog"]';

const modal = {
  ...draft,
  surface: 'post',
  editor: `${X_MODAL} ${X_EDITOR}`,
  button: `${X_MODAL} [data-testid="tweetButton"]`,
} as const;

/** The own post that an edit replaces. */
const OWN = '1890000000000000002';

const describe = { open: '[data-testid="altTextWrapper"]', keep: '[data-testid="endEditingButton"]' } as const;

export const X_SURFACES: readonly PracticeSurface[] = [
  {
    ...draft,
    id: 'x-inline',
    title: 'Home timeline',
    url: `${X}/home`,
    surface: 'post',
    editor: `[data-testid="primaryColumn"] ${X_EDITOR}`,
    button: '[data-testid="tweetButtonInline"]',
  },
  {
    ...modal,
    id: 'x-modal',
    title: 'Modal',
    url: `${X}/compose/post`,
    trigger: { url: `${X}/home`, click: '[data-testid="SideNav_NewTweet_Button"]' },
  },
  {
    ...draft,
    id: 'x-inline-reply',
    title: 'Reply',
    url: `${X}/${PARENT.handle}/status/${PARENT.status}`,
    surface: 'reply',
    editor: `[data-testid="inline_reply_offscreen"] ${X_EDITOR}`,
    button: '[data-testid="tweetButtonInline"]',
  },
  {
    ...modal,
    id: 'x-reply-modal',
    title: 'Reply in the modal',
    url: `${X}/compose/post?in_reply_to=${PARENT.status}`,
    trigger: { url: `${X}/home`, click: '[data-testid="reply"]' },
    surface: 'reply',
  },
  {
    ...modal,
    id: 'x-quote',
    title: 'Quote',
    url: `${X}/compose/post?quote=${PARENT.status}`,
    trigger: { url: `${X}/home`, click: '[data-testid="retweet"]' },
  },
  { ...modal, id: 'x-thread', title: 'Thread', url: `${X}/compose/post?parts=2`, parts: 2 },
  { ...modal, id: 'x-intent', title: 'Link that writes a post', url: `${X}/intent/post` },
  { ...modal, id: 'x-schedule', title: 'Scheduled post', url: `${X}/compose/post?scheduled=1935565200` },
  { ...modal, id: 'x-edit', title: 'Edit of a post', url: `${X}/compose/post?edit=${OWN}` },
  {
    ...modal,
    id: 'x-last-edit',
    title: 'Last edit that is allowed',
    url: `${X}/compose/post?edit=${OWN}&last=1`,
    confirm: `${X_SHEET} [data-testid="confirmationSheetConfirm"]`,
  },
  {
    ...modal,
    id: 'x-poll',
    title: 'Poll',
    url: `${X}/compose/post?poll=Saturday&poll=Sunday`,
    ahead: ['Saturday\n\nSunday'],
    fields: [
      { id: 'first choice', css: `${X_MODAL} [name="Choice1"]` },
      { id: 'last choice', css: `${X_MODAL} [name="Choice2"]` },
    ],
  },
  {
    ...modal,
    id: 'x-picture',
    title: 'Picture',
    url: `${X}/compose/post?media=image`,
    fields: [{ id: 'description', css: '[name="altTextInput"]', ...describe }],
  },
  {
    ...modal,
    id: 'x-picture-reminder',
    title: 'Picture, with a reminder to describe it',
    url: `${X}/compose/post?media=image&nag=1`,
    // Here it is the button in the place of "Cancel" that publishes.
    confirm: `${X_SHEET} [data-testid="confirmationSheetCancel"]`,
  },
  {
    ...modal,
    id: 'x-video',
    title: 'Video',
    url: `${X}/compose/post?media=video`,
    fields: [
      { id: 'title', css: '[name="title"]', ...describe, shown: false },
      { id: 'description', css: '[name="description"]', ...describe, shown: false },
    ],
  },
  { ...modal, id: 'x-undo', title: 'Post with time to undo it', url: `${X}/compose/post?undo=1` },
  {
    ...draft,
    id: 'x-article',
    title: 'Article',
    url: `${X}/compose/articles/edit/1890000000000000042`,
    surface: 'article',
    editor: '[data-testid="composer"][contenteditable="true"]',
    advance: '[data-testid="primaryColumn"] .x-button',
    button: `${X_MODAL} .x-button`,
    submits: { modEnter: false, enter: false, form: false },
    fields: [{ id: 'title', css: '[name="Article Title"]' }],
  },
  {
    ...draft,
    id: 'x-pro',
    title: 'X Pro',
    url: 'https://pro.x.com/i/decks/1890000000000000007',
    surface: 'post',
    editor: `${X_DRAWER} ${X_EDITOR}`,
    button: `${X_DRAWER} .x-button`,
  },
  {
    id: 'x-mobile',
    site: 'x',
    title: 'On a phone',
    url: `${X}/compose/post?layout=mobile`,
    surface: 'post',
    editorLibrary: 'textarea',
    editor: 'textarea[data-testid^="tweetTextarea_"]',
    button: '[data-testid="tweetButton"]',
    newline: 'Enter',
    submits: { modEnter: false, enter: false, form: false },
  },
  {
    id: 'x-message',
    site: 'x',
    title: 'Message',
    url: `${X}/messages/700110000000000033-700110000000000055`,
    surface: 'message',
    editorLibrary: 'draft-js',
    editor: '[data-testid="dmComposerTextInput"]',
    button: '[data-testid="dmComposerSendButton"]',
    newline: 'Shift+Enter',
    submits: { modEnter: false, enter: true, form: false },
  },
  {
    id: 'x-chat',
    site: 'x',
    title: 'Message, encrypted',
    url: `${X}/i/chat/700110000000000033-700110000000000055`,
    surface: 'message',
    editorLibrary: 'textarea',
    editor: '[data-testid="dm-composer-textarea"]',
    button: '[data-testid="dm-composer-send-button"]',
    newline: 'Shift+Enter',
    submits: { modEnter: false, enter: true, form: true },
  },
];
