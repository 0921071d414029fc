import type { Surface } from '../rules/rule.ts';
import { type Anatomy, composerAt, composerByButton, labelOf } from './composer.ts';
import { ADVANCE_LABELS, LEAVE_LABELS, PUBLISH_LABELS } from './labels.ts';
import { readFacebook } from './publish/facebook.ts';
import type { Composer, Identity, SiteAdapter, Submit } from './site.ts';

/**
 * www.facebook.com: every composer is Lexical, every class is hashed, the post button is a `<div role="button">` without a hook.
 * So structure goes first: the form around the editor, and the last button before the form's hidden submit field.
 */
export const facebook: SiteAdapter = {
  id: 'facebook',
  hosts: ['facebook.com'],

  composerAt: (element) => placed(composerAt(element, ANATOMY)),

  submitByClick(element) {
    const composer = placed(composerByButton(element, ANATOMY));
    // The button is known by its place alone; without an editor in that place it is some other form's.
    return composer && composer.editors.length > 0 ? submitOf(composer) : undefined;
  },

  // Comments: Enter publishes, Shift+Enter breaks the line, and Enter in an open list of suggestions picks one.
  // Posts: Enter breaks the line; Ctrl or Cmd+Enter is said to publish.
  submitByKey(event, element) {
    if (event.key !== 'Enter') return undefined;
    const composer = facebook.composerAt(element);
    if (!composer) return undefined;
    const chord = event.ctrlKey || event.metaKey;
    const enter = composer.surface === 'comment' && !event.shiftKey && !isChoosing(element);
    return chord || enter ? submitOf(composer) : undefined;
  },

  submitByForm(form) {
    const editor = form.querySelector(EDITORS);
    const composer = editor ? facebook.composerAt(editor) : undefined;
    return composer && submitOf(composer);
  },

  finishByClick(element) {
    const button = element.closest<HTMLElement>('[role="button"], button');
    const dialog = button?.closest('[role="dialog"]');
    if (!button || !dialog || dialog.querySelector(EDITORS)) return undefined;
    if (LEAVE_LABELS.has(labelOf(button)) || ADVANCE_LABELS.has(labelOf(button))) return undefined;
    return finishingButton(dialog) === button ? button : undefined;
  },

  identify(composer) {
    const id = cookie('i_user') ?? cookie('c_user');
    const loaded = userAtLoad();
    const names = composer.surface === 'comment' ? namesInLabel(composer) : namesInHeader(composer);
    const name = names.find((one) => one === loaded?.name) ?? names[0];
    if (name === undefined) return identityById(id, loaded);
    return { name, ...(id !== undefined && isOf(id, name, composer, loaded) && { id }) };
  },

  readCall: readFacebook,

  identifyPage: () => identityById(cookie('i_user') ?? cookie('c_user'), userAtLoad()),
};

// Lexical (2021 on), then the role. Chat windows have neither a form nor a dialog around them.
const EDITORS =
  '[data-lexical-editor="true"][contenteditable]:not([contenteditable="false"]), [role="textbox"][contenteditable="true"]';

const ANATOMY: Anatomy = {
  editors: EDITORS,
  // A comment is a form of its own, also inside the dialog that shows a post; a post's form is one with its dialog.
  boundaries: '[role="dialog"], form:not([method="POST" i])',
  buttonsIn: (territory) => [
    ...territory.querySelectorAll<HTMLElement>(COMMENT_BUTTONS),
    ...[...territory.querySelectorAll(POST_FORM)].flatMap((form) => finishingButton(form) ?? []),
  ],
  buttonAt(element) {
    const form = element.closest(POST_FORM);
    const finishing = form ? finishingButton(form) : undefined;
    return finishing?.contains(element) ? finishing : element.closest<HTMLElement>(COMMENT_BUTTONS);
  },
  surfaceOf: (_root, element): Surface => (element.closest('form')?.matches(POST_FORM) ? 'post' : 'comment'),
};

// The one stable hook (2022 to 2026); it stands in a document once for every open comment box.
const COMMENT_BUTTONS = '#focused-state-composer-submit [role="button"], #focused-state-composer-submit button';

const POST_FORM = 'form[method="POST" i]';

/** Chat windows have the same editor, but neither a form nor a dialog around it; messages are another surface. */
function placed(composer: Composer | undefined): Composer | undefined {
  return composer?.root.closest('form, [role="dialog"]') ? composer : undefined;
}

function submitOf(composer: Composer): Submit {
  const advances = composer.button !== undefined && ADVANCE_LABELS.has(labelOf(composer.button));
  return { composer, step: advances ? 'advance' : 'publish' };
}

/**
 * The button that ends a form or a step. It has no hook (2025-08): it is the last one before the form's hidden submit field; one that
 * is labelled as publishing or as going on is surer still.
 */
function finishingButton(place: Element): HTMLElement | undefined {
  const hidden = place.querySelector('input[type="submit"]');
  const buttons = [...place.querySelectorAll<HTMLElement>('[role="button"], button')].filter(
    (button) =>
      !button.closest(EDITORS) && (!hidden || isBefore(button, hidden)) && (button.checkVisibility?.() ?? true),
  );
  const labelled = buttons.filter(
    (button) => PUBLISH_LABELS.has(labelOf(button)) || ADVANCE_LABELS.has(labelOf(button)),
  );
  return labelled.at(-1) ?? buttons.at(-1);
}

function isBefore(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether a list of suggestions is open, so that Enter picks from it: the editor says so, and the list it names, if any, is there. */
function isChoosing(element: Element): boolean {
  const editor = element.closest(EDITORS);
  if (editor?.getAttribute('aria-activedescendant')) return true;
  if (editor?.getAttribute('aria-expanded') !== 'true') return false;
  const list = editor.getAttribute('aria-controls') ?? editor.getAttribute('aria-owns');
  return list === null || (document.getElementById(list)?.checkVisibility?.() ?? false);
}

/** The texts in `span[dir=auto]` before a post's editor; the name beside the avatar is the first of them (2025-08). */
function namesInHeader({ editors, root }: Composer): string[] {
  const editor = editors[0];
  const form = (editor ?? root).closest(POST_FORM) ?? root;
  return [...form.querySelectorAll('span[dir="auto"]')]
    .filter(
      (span) => !span.closest('[role="button"], button, [aria-hidden="true"]') && (!editor || isBefore(span, editor)),
    )
    .flatMap((span) => span.textContent?.trim() || []);
}

/** "Comment as …" on the editor; other wordings name nobody. */
function namesInLabel({ editors }: Composer): string[] {
  const labels = ['aria-label', 'aria-placeholder'].map(
    (attribute) => editors[0]?.getAttribute(attribute)?.trim() ?? '',
  );
  return labels.flatMap((label) => AS_LABELS.flatMap((pattern) => pattern.exec(label)?.[1]?.trim() || []));
}

// English is sure (2023 to 2026), the others follow the site's wording in their languages.
const AS_LABELS = [
  /^(?:Comment|Answer|Reply) as (.+?)(?:…|\.\.\.)?$/u,
  /^(?:Als|Kommentiere als|Antworte als) (.+?)(?: kommentieren| antworten)?(?:…|\.\.\.)?$/u,
  /^(?:Commenter|Répondre) en tant que (.+?)(?:…|\.\.\.)?$/u,
  /^(?:Comentar|Responder) como (.+?)(?:…|\.\.\.)?$/u,
  /^(?:Commenta|Rispondi) come (.+?)(?:…|\.\.\.)?$/u,
  /^Bình luận dưới tên (.+?)(?:…|\.\.\.)?$/u,
];

type User = { readonly id: string; readonly name?: string };

/**
 * Whether the cookie's id is that of the account that the composer names. One may post as another without switching the whole site, so
 * the page has to say that both are one; where it says nothing, a comment's label stands alone.
 */
function isOf(id: string, name: string, { surface }: Composer, loaded: User | undefined): boolean {
  if (loaded?.name !== undefined && loaded.id === id) return loaded.name === name;
  return surface !== 'comment';
}

/** By the cookies alone. A tab that was loaded as somebody else may still post as them, so then nobody is sure. */
function identityById(id: string | undefined, loaded: User | undefined): Identity {
  if (id === undefined) return loaded ? { id: loaded.id, ...(loaded.name !== undefined && { name: loaded.name }) } : {};
  if (loaded && loaded.id !== id)
    return { conflict: 'Facebook was switched to another profile after this page was loaded.' };
  return { id, ...(loaded?.name !== undefined && { name: loaded.name }) };
}

function cookie(name: string): string | undefined {
  return new RegExp(`(?:^|;\\s*)${name}=(\\d+)`).exec(document.cookie)?.[1];
}

/** `CurrentUserInitialData` of the page's inline scripts: as whom the page was loaded. It never changes, so it is read once. */
let atLoad: User | undefined;

function userAtLoad(): User | undefined {
  if (atLoad) return atLoad;
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const at = text.indexOf('"CurrentUserInitialData"');
    if (at < 0) continue;
    const data = text.slice(at, at + 2000);
    const id = /"USER_ID"\s*:\s*"(\d+)"/.exec(data)?.[1];
    const name = /"NAME"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(data)?.[1];
    if (id === undefined || id === '0') continue;
    atLoad = { id, ...(name !== undefined && { name: unquote(name) }) };
    return atLoad;
  }
  return undefined;
}

/** A JSON string of the page's data; one that is none is taken as it stands. */
function unquote(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch {
    return json.slice(1, -1);
  }
}
