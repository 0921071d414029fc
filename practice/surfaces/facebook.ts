import { PARENT, type PracticeSurface } from './surface.ts';

const FACEBOOK = 'https://www.facebook.com';
const BUSINESS_SUITE = 'https://business.facebook.com/latest/composer/';

const LEXICAL = '[data-lexical-editor="true"]';
const TEXTBOX = `[role="textbox"]${LEXICAL}`;
const DIALOG = '[role="dialog"] form[method="POST"]';
const CREATE = '[aria-label="Create a post"] [role="button"]';

const dialog = {
  site: 'facebook',
  surface: 'post',
  editorLibrary: 'lexical',
  editor: `${DIALOG} ${TEXTBOX}`,
  button: `${DIALOG} [role="button"][aria-label="Post"]`,
  newline: 'Enter',
  submits: { modEnter: true, enter: false, form: true },
} as const;

const commentBox = {
  site: 'facebook',
  surface: 'comment',
  editorLibrary: 'lexical',
  newline: 'Shift+Enter',
  submits: { modEnter: true, enter: true, form: false },
} as const;

const post = `${FACEBOOK}/${PARENT.handle}/posts/${PARENT.status}`;

const businessSuite = {
  site: 'facebook',
  surface: 'post',
  editorLibrary: 'lexical',
  editor: `[role="combobox"] ${LEXICAL}`,
  button: '.fb-business-buttons [role="button"]:last-child',
  newline: 'Enter',
  submits: { modEnter: false, enter: false, form: false },
} as const;

const chat = {
  site: 'facebook',
  surface: 'message',
  editorLibrary: 'lexical',
  button: '[role="button"][aria-label="Press Enter to send"]',
  newline: 'Shift+Enter',
  submits: { modEnter: true, enter: true, form: false },
} as const;

const REELS = '[role="form"][aria-label="Reels"]';
const REELS_NEXT = `${REELS} [role="button"][aria-label="Next"]`;

export const FACEBOOK_SURFACES: readonly PracticeSurface[] = [
  {
    ...dialog,
    id: 'facebook-post',
    title: 'Create post',
    url: `${FACEBOOK}/?composer=open`,
    trigger: { url: `${FACEBOOK}/`, click: CREATE },
  },
  {
    ...dialog,
    id: 'facebook-page-post',
    title: 'Create post on a page',
    url: `${FACEBOOK}/me?composer=open`,
    trigger: { url: `${FACEBOOK}/me`, click: CREATE },
    advance: `${DIALOG} [role="button"][aria-label="Next"]`,
    submits: { modEnter: 'advance', enter: false, form: true },
  },
  {
    ...dialog,
    id: 'facebook-group-post',
    title: 'Create post in a group',
    url: `${FACEBOOK}/groups/700110000000055/?composer=open`,
    trigger: { url: `${FACEBOOK}/groups/700110000000055/`, click: CREATE },
  },
  {
    ...dialog,
    id: 'facebook-group-poll',
    title: 'Poll in a group',
    url: `${FACEBOOK}/groups/700110000000055/?composer=open&poll=open`,
    fields: [1, 2].map((option) => ({ id: `option-${option}`, css: `${DIALOG} input[aria-label="Option ${option}"]` })),
  },
  {
    ...dialog,
    id: 'facebook-share',
    title: 'Share a post',
    url: `${FACEBOOK}/?share=${PARENT.status}`,
    trigger: { url: `${FACEBOOK}/`, click: '[role="button"][aria-label^="Send this to friends"]' },
    button: `${DIALOG} [role="button"][aria-label="Share now"]`,
  },
  {
    ...dialog,
    id: 'facebook-edit',
    title: 'Edit a post',
    url: `${FACEBOOK}/me?edit=open`,
    trigger: { url: `${FACEBOOK}/me`, click: '[role="button"][aria-label="Edit post"]' },
    button: `${DIALOG} [role="button"][aria-label="Save"]`,
    prefilled: true,
  },
  {
    ...dialog,
    id: 'facebook-reel',
    title: 'Reel',
    url: `${FACEBOOK}/reels/create/`,
    editor: `${REELS} ${TEXTBOX}`,
    advance: `${REELS_NEXT}.fb-button-wide`,
    between: [`${REELS_NEXT}:not(.fb-button-wide)`],
    button: `${REELS} [role="button"][aria-label="Post"]`,
    submits: { modEnter: false, enter: false, form: false },
  },
  {
    id: 'facebook-story',
    site: 'facebook',
    title: 'Text story',
    url: `${FACEBOOK}/stories/create/`,
    surface: 'post',
    editorLibrary: 'textarea',
    editor: 'textarea[placeholder="Start typing"]',
    button: '[role="button"][aria-label="Share to story"]',
    newline: 'Enter',
    submits: { modEnter: false, enter: false, form: false },
  },
  {
    ...commentBox,
    id: 'facebook-comment',
    title: 'Comment',
    url: post,
    trigger: { url: `${FACEBOOK}/`, click: '[role="button"][aria-label="Leave a comment"]' },
    editor: `form[role="presentation"] ${TEXTBOX}`,
    button: '#focused-state-composer-submit [role="button"]',
  },
  {
    ...commentBox,
    id: 'facebook-reply',
    title: 'Reply to a comment',
    url: `${post}?comment=reply`,
    trigger: { url: post, click: '[role="button"][aria-label="Reply"]' },
    editor: `li form[role="presentation"] ${TEXTBOX}`,
    button: 'li #focused-state-composer-submit [role="button"]',
  },
  {
    ...commentBox,
    id: 'facebook-comment-edit',
    title: 'Edit a comment',
    url: `${post}?comment=edit`,
    trigger: { url: post, click: '[role="button"][aria-label="Edit"]' },
    editor: `[role="article"] [role="article"] form[role="presentation"] ${TEXTBOX}`,
    button: '#focused-state-composer-submit [role="button"][aria-label="Save"]',
    prefilled: true,
  },
  { ...businessSuite, id: 'facebook-business', title: 'Business Suite', url: BUSINESS_SUITE },
  {
    ...businessSuite,
    id: 'facebook-business-schedule',
    title: 'Business Suite, scheduled',
    url: `${BUSINESS_SUITE}?schedule=on`,
  },
  {
    ...businessSuite,
    id: 'facebook-business-customised',
    title: 'Business Suite, a text for each network',
    url: `${BUSINESS_SUITE}?customise=on`,
    editor: `[role="group"][aria-label="Facebook"] [role="combobox"] ${LEXICAL}`,
    fields: [{ id: 'instagram', css: `[role="group"][aria-label="Instagram"] [role="combobox"] ${LEXICAL}` }],
  },
  {
    ...chat,
    id: 'facebook-chat',
    title: 'Message in a chat window',
    url: `${FACEBOOK}/?chat=open`,
    trigger: { url: `${FACEBOOK}/`, click: '[role="button"][aria-label="New message"]' },
    editor: `[tabindex="-1"] ${TEXTBOX}`,
  },
  {
    ...chat,
    id: 'facebook-messages',
    title: 'Message',
    url: `${FACEBOOK}/messages/t/100077000000077/`,
    editor: `[role="main"] ${TEXTBOX}`,
  },
];
