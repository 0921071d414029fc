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
    ...draft,
    id: 'x-modal',
    title: 'Modal',
    url: `${X}/compose/post`,
    trigger: { url: `${X}/home`, click: '[data-testid="SideNav_NewTweet_Button"]' },
    surface: 'post',
    editor: `${X_MODAL} ${X_EDITOR}`,
    button: `${X_MODAL} [data-testid="tweetButton"]`,
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
    ...draft,
    id: 'x-reply-modal',
    title: 'Reply in the modal',
    url: `${X}/compose/post?in_reply_to=${PARENT.status}`,
    trigger: { url: `${X}/home`, click: '[data-testid="reply"]' },
    surface: 'reply',
    editor: `${X_MODAL} ${X_EDITOR}`,
    button: `${X_MODAL} [data-testid="tweetButton"]`,
  },
  {
    ...draft,
    id: 'x-thread',
    title: 'Thread',
    url: `${X}/compose/post?parts=2`,
    surface: 'post',
    parts: 2,
    editor: `${X_MODAL} ${X_EDITOR}`,
    button: `${X_MODAL} [data-testid="tweetButton"]`,
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
];
