/** A place to write on one of the look-alikes, as the tests and the pane walk through them. */
export type PracticeSurface = {
  readonly id: string;
  readonly site: 'x' | 'linkedin' | 'facebook';
  /** What a person would call it. */
  readonly title: string;
  /** Opens the page with the composer already there; `as` and `theme` can be added. */
  readonly url: string;
  readonly surface: 'post' | 'reply' | 'comment';
  readonly editorLibrary: 'draft-js' | 'quill' | 'tiptap' | 'lexical' | 'textarea';
  /** How a person gets to it from the site: click this on that page. */
  readonly trigger?: { readonly url: string; readonly click: string };
  /** CSS; Playwright's locators pierce the open shadow root that some sit in. A thread has several editors. */
  readonly editor: string;
  /** What publishes. May be absent until text is typed, and, with `advance`, until that was pressed. */
  readonly button: string;
  /** The button of the step before the one that publishes. */
  readonly advance?: string;
  /** How many drafts the composer holds at first; 1 when left out. */
  readonly parts?: number;
  /** What starts a new line: Enter, or Shift+Enter where Enter publishes. */
  readonly newline: 'Enter' | 'Shift+Enter';
  /** Beside click, Enter and Space on the button, and a script's `.click()`, which publish everywhere. */
  readonly submits: {
    /** Ctrl+Enter (Cmd+Enter on a Mac) in the editor; `advance`: as a click on `advance` does. */
    readonly modEnter: boolean | 'advance';
    /** Enter in the editor, with no key beside it. */
    readonly enter: boolean;
    /** A submit event of the form around it. */
    readonly form: boolean;
  };
  /** True where the site publishes as the logged-in person whatever page was chosen. */
  readonly memberOnly?: true;
};

const X = 'https://x.com';
const LINKEDIN = 'https://www.linkedin.com';
const FACEBOOK = 'https://www.facebook.com';

/** The post that replies and comments answer. */
export const PARENT = { handle: 'practice_reader', status: '1890000000000000001' } as const;

const draft = {
  site: 'x',
  editorLibrary: 'draft-js',
  newline: 'Enter',
  submits: { modEnter: true, enter: false, form: false },
} as const;
const X_EDITOR = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const X_MODAL = '[role="dialog"]';

const lexical = { site: 'facebook', editorLibrary: 'lexical' } as const;
const FACEBOOK_EDITOR = '[role="textbox"][data-lexical-editor="true"]';
const FACEBOOK_DIALOG = '[role="dialog"] form[method="POST"]';

const QUILL_EDITOR = '.ql-editor[role="textbox"]';
const shareModal = {
  site: 'linkedin',
  surface: 'post',
  editorLibrary: 'quill',
  editor: `.share-creation-state ${QUILL_EDITOR}`,
  button: 'button.share-actions__primary-action',
  newline: 'Enter',
  submits: { modEnter: true, enter: false, form: false },
} as const;

export const SURFACES: readonly PracticeSurface[] = [
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
  {
    ...shareModal,
    id: 'linkedin-share',
    title: 'Share modal',
    url: `${LINKEDIN}/feed/?shareActive=true`,
    trigger: { url: `${LINKEDIN}/feed/`, click: 'button.share-box-feed-entry__trigger' },
  },
  {
    ...shareModal,
    id: 'linkedin-share-shadow',
    title: 'Share modal, new front end',
    url: `${LINKEDIN}/feed/?front=sdui&shareActive=true`,
    trigger: { url: `${LINKEDIN}/feed/?front=sdui`, click: 'a[href^="/preload/sharebox/"]' },
  },
  {
    id: 'linkedin-comment',
    site: 'linkedin',
    title: 'Comment',
    url: `${LINKEDIN}/feed/update/urn:li:activity:${PARENT.status}/`,
    surface: 'comment',
    editorLibrary: 'quill',
    editor: `.comments-comment-box ${QUILL_EDITOR}`,
    button: '[class*="comments-comment-box__submit-button"]',
    newline: 'Enter',
    submits: { modEnter: true, enter: false, form: true },
  },
  {
    id: 'linkedin-comment-sdui',
    site: 'linkedin',
    title: 'Comment, new front end',
    url: `${LINKEDIN}/feed/update/urn:li:activity:${PARENT.status}/?front=sdui`,
    surface: 'comment',
    editorLibrary: 'tiptap',
    editor: '[data-testid="ui-core-tiptap-text-editor-wrapper"] .tiptap.ProseMirror[role="textbox"]',
    button: 'button[componentkey*="commentButtonSection"]',
    newline: 'Enter',
    submits: { modEnter: true, enter: false, form: false },
    memberOnly: true,
  },
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
