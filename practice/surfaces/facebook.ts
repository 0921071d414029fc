import { PARENT, type PracticeSurface } from './surface.ts';

const FACEBOOK = 'https://www.facebook.com';

const lexical = { site: 'facebook', editorLibrary: 'lexical' } as const;
const FACEBOOK_EDITOR = '[role="textbox"][data-lexical-editor="true"]';
const FACEBOOK_DIALOG = '[role="dialog"] form[method="POST"]';

export const FACEBOOK_SURFACES: readonly PracticeSurface[] = [
  {
    ...lexical,
    id: 'facebook-post',
    title: 'Create post',
    url: `${FACEBOOK}/?composer=open`,
    trigger: { url: `${FACEBOOK}/`, click: '[aria-label="Create a post"] [role="button"]' },
    surface: 'post',
    editor: `${FACEBOOK_DIALOG} ${FACEBOOK_EDITOR}`,
    button: `${FACEBOOK_DIALOG} [role="button"][aria-label="Post"]`,
    newline: 'Enter',
    submits: { modEnter: true, enter: false, form: true },
  },
  {
    ...lexical,
    id: 'facebook-page-post',
    title: 'Create post on a page',
    url: `${FACEBOOK}/me?composer=open`,
    trigger: { url: `${FACEBOOK}/me`, click: '[aria-label="Create a post"] [role="button"]' },
    surface: 'post',
    editor: `${FACEBOOK_DIALOG} ${FACEBOOK_EDITOR}`,
    advance: `${FACEBOOK_DIALOG} [role="button"][aria-label="Next"]`,
    button: `${FACEBOOK_DIALOG} [role="button"][aria-label="Post"]`,
    newline: 'Enter',
    submits: { modEnter: 'advance', enter: false, form: true },
  },
  {
    ...lexical,
    id: 'facebook-comment',
    title: 'Comment',
    url: `${FACEBOOK}/${PARENT.handle}/posts/${PARENT.status}`,
    trigger: { url: `${FACEBOOK}/`, click: '[role="button"][aria-label="Leave a comment"]' },
    surface: 'comment',
    editor: `form[role="presentation"] ${FACEBOOK_EDITOR}`,
    button: '#focused-state-composer-submit [role="button"]',
    newline: 'Shift+Enter',
    submits: { modEnter: true, enter: true, form: false },
  },
];
