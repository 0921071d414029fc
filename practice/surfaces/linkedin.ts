import { PARENT, type PracticeSurface } from './surface.ts';

const LINKEDIN = 'https://www.linkedin.com';

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

export const LINKEDIN_SURFACES: readonly PracticeSurface[] = [
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
];
