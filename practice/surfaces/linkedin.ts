import { PARENT, type PracticeSurface } from './surface.ts';

const LINKEDIN = 'https://www.linkedin.com';
const ON_POST = `${LINKEDIN}/feed/update/urn:li:activity:${PARENT.status}/`;
/** Of the page of practice/accounts.ts that is logged in where nobody else is. */
const COMPANY = `${LINKEDIN}/company/70110011/admin/page-posts/published/`;
const GROUP = `${LINKEDIN}/groups/70110077/`;

const QUILL_EDITOR = '.ql-editor[role="textbox"]';
const START_A_POST = 'button.share-box-feed-entry__trigger';

const shareModal = {
  site: 'linkedin',
  surface: 'post',
  editorLibrary: 'quill',
  editor: `.share-creation-state ${QUILL_EDITOR}`,
  button: 'button.share-actions__primary-action',
  newline: 'Enter',
  submits: { modEnter: true, enter: false, form: false },
} as const;

const emberComment = {
  site: 'linkedin',
  surface: 'comment',
  editorLibrary: 'quill',
  newline: 'Enter',
  submits: { modEnter: true, enter: false, form: true },
} as const;

const TIPTAP_EDITOR = '[data-testid="ui-core-tiptap-text-editor-wrapper"] .tiptap.ProseMirror[role="textbox"]';

const sduiComment = {
  site: 'linkedin',
  surface: 'comment',
  editorLibrary: 'tiptap',
  newline: 'Enter',
  submits: { modEnter: true, enter: false, form: false },
  memberOnly: true,
} as const;

const article = {
  site: 'linkedin',
  surface: 'article',
  editorLibrary: 'prosemirror',
  editor: '.ProseMirror[aria-label="Article editor content"]',
  fields: [{ id: 'title', css: '#article-editor-headline__textarea' }],
  advance: 'button.article-editor-nav__publish',
  button: 'button.share-actions__primary-action',
  newline: 'Enter',
  submits: { modEnter: false, enter: false, form: false },
  memberOnly: true,
} as const;

const message = {
  site: 'linkedin',
  surface: 'message',
  editorLibrary: 'none',
  editor: '.msg-form__contenteditable',
  button: 'button.msg-form__send-button',
  memberOnly: true,
} as const;

export const LINKEDIN_SURFACES: readonly PracticeSurface[] = [
  {
    ...shareModal,
    id: 'linkedin-share',
    title: 'Share modal',
    url: `${LINKEDIN}/feed/?shareActive=true`,
    trigger: { url: `${LINKEDIN}/feed/`, click: START_A_POST },
  },
  {
    ...shareModal,
    id: 'linkedin-share-shadow',
    title: 'Share modal, new front end',
    url: `${LINKEDIN}/feed/?front=sdui&shareActive=true`,
    trigger: { url: `${LINKEDIN}/feed/?front=sdui`, click: 'a[href^="/preload/sharebox/"]' },
  },
  {
    ...shareModal,
    id: 'linkedin-share-plaintext-only',
    title: 'Share modal, plain text only',
    url: `${LINKEDIN}/feed/?shareActive=plaintext-only`,
  },
  {
    ...shareModal,
    id: 'linkedin-schedule',
    title: 'Scheduled post',
    url: `${LINKEDIN}/feed/?shareActive=schedule`,
  },
  {
    ...shareModal,
    id: 'linkedin-company-post',
    title: 'Post of a company page',
    url: `${COMPANY}?share=true`,
    trigger: { url: COMPANY, click: START_A_POST },
  },
  {
    ...shareModal,
    id: 'linkedin-group-post',
    title: 'Post in a group',
    url: `${GROUP}?shareActive=true`,
    trigger: { url: GROUP, click: START_A_POST },
    memberOnly: true,
  },
  {
    ...shareModal,
    id: 'linkedin-repost',
    title: 'Repost with thoughts',
    url: `${LINKEDIN}/feed/?shareActive=repost`,
  },
  {
    ...shareModal,
    id: 'linkedin-poll',
    title: 'Poll',
    url: `${LINKEDIN}/feed/?shareActive=poll`,
    fields: [
      { id: 'question', css: '#poll-question' },
      { id: 'option 1', css: '#poll-option-1' },
      { id: 'option 2', css: '#poll-option-2' },
    ],
  },
  {
    ...shareModal,
    id: 'linkedin-document',
    title: 'Document',
    url: `${LINKEDIN}/feed/?shareActive=document`,
    fields: [{ id: 'title', css: '.share-creation-state [aria-label="Document title"]' }],
  },
  {
    ...shareModal,
    id: 'linkedin-edit-post',
    title: 'Post, edited',
    url: `${ON_POST}?composer=edit-post`,
    prefilled: true,
    memberOnly: true,
  },
  {
    ...emberComment,
    id: 'linkedin-comment',
    title: 'Comment',
    url: ON_POST,
    editor: `.comments-comment-box ${QUILL_EDITOR}`,
    button: '[class*="comments-comment-box__submit-button"]',
  },
  {
    ...sduiComment,
    id: 'linkedin-comment-sdui',
    title: 'Comment, new front end',
    url: `${ON_POST}?front=sdui`,
    editor: TIPTAP_EDITOR,
    button: 'button[componentkey*="commentButtonSection"]',
  },
  {
    ...emberComment,
    id: 'linkedin-reply',
    title: 'Reply to a comment',
    url: `${ON_POST}?composer=reply`,
    editor: `.comments-comment-entity ${QUILL_EDITOR}`,
    button: '.comments-comment-entity [class*="comments-comment-box__submit-button"]',
    prefilled: true,
  },
  {
    ...sduiComment,
    id: 'linkedin-reply-sdui',
    title: 'Reply to a comment, new front end',
    url: `${ON_POST}?front=sdui&composer=reply`,
    editor: `article ${TIPTAP_EDITOR}`,
    button: 'article button[componentkey*="commentButtonSection"]',
    prefilled: true,
  },
  {
    ...emberComment,
    id: 'linkedin-edit-comment',
    title: 'Comment, edited',
    url: `${ON_POST}?composer=edit`,
    editor: `.comments-comment-entity ${QUILL_EDITOR}`,
    button: '.comments-comment-entity [class*="comments-comment-box__submit-button"]',
    prefilled: true,
    memberOnly: true,
  },
  {
    ...sduiComment,
    id: 'linkedin-edit-comment-sdui',
    title: 'Comment, edited, new front end',
    url: `${ON_POST}?front=sdui&composer=edit`,
    editor: `article ${TIPTAP_EDITOR}`,
    button: 'article button',
    prefilled: true,
  },
  {
    ...article,
    id: 'linkedin-article',
    title: 'Article',
    url: `${LINKEDIN}/article/new/`,
  },
  {
    ...article,
    id: 'linkedin-newsletter',
    title: 'Edition of a newsletter',
    url: `${LINKEDIN}/article/edit/7301100000000000088/`,
  },
  {
    ...message,
    id: 'linkedin-message',
    title: 'Message',
    url: `${LINKEDIN}/messaging/thread/2-practice/`,
    newline: 'Shift+Enter',
    submits: { modEnter: true, enter: true, form: true },
  },
  {
    ...message,
    id: 'linkedin-message-shadow',
    title: 'Message, new front end',
    url: `${LINKEDIN}/feed/?front=sdui`,
    newline: 'Enter',
    submits: { modEnter: true, enter: false, form: true },
  },
];
