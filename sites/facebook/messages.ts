import { CLICKABLE, isBefore, labelOf } from '../composer.ts';
import { SEND_LABELS } from '../labels.ts';
import type { Composer } from '../site.ts';

/** The chat box that an element is or lies in: in a window at the foot of the page, or on `/messages/`. */
export function chatAt(element: Element): Composer | undefined {
  const editor = element.closest<HTMLElement>(EDITORS);
  if (!editor || !isChat(editor)) return undefined;
  const root = editor.closest(ROOTS) ?? editor.parentElement ?? editor;
  const button = sendButton(root, editor);
  return { surface: 'message', root, editors: [editor], fields: [], ...(button && { button }) };
}

/** The chat box that a click on this element would send. */
export function chatByButton(element: Element): Composer | undefined {
  const button = element.closest(CLICKABLE);
  const editor = button?.parentElement?.closest(ROOTS)?.querySelector(EDITORS);
  const composer = editor ? chatAt(editor) : undefined;
  return composer?.button === button ? composer : undefined;
}

// Lexical, as everywhere on the site (2021 on).
const EDITORS = '[data-lexical-editor="true"][role="textbox"][contenteditable="true"]';

// The row with its buttons, then the window (2026); a conversation that has the page to itself is in its main part.
const ROOTS = '[role="group"], [tabindex="-1"], [role="main"][aria-label]';

const NO_CHAT = 'form, [role="form"], [role="dialog"], [role="article"]';

/** The editor is that of the rest of the site; what tells a chat is where it stands. */
function isChat(editor: HTMLElement): boolean {
  // The box's placeholder, whatever the language (2026).
  if (editor.matches('[aria-placeholder="Aa"]')) return !editor.closest('form');
  if (editor.closest(NO_CHAT)) return false;
  return /^\/(?:messages|t)\//.test(location.pathname) || editor.matches('[tabindex="-1"] *');
}

/** It takes the place of another button once there is something to send: labelled, else the last after the box. */
function sendButton(root: Element, editor: Element): HTMLElement | undefined {
  const after = [...root.querySelectorAll<HTMLElement>(CLICKABLE)].filter((button) => isBefore(editor, button));
  return after.find((button) => SEND_LABELS.has(labelOf(button))) ?? after.at(-1);
}
