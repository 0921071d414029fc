import type { Surface } from '../../rules/rule.ts';
import type { Anatomy } from '../composer.ts';
import { findAllIn } from '../own.ts';

// Modal, inline, app bar: either id has been seen on either, on a <div> until 2024 and a <button> since. X Pro's has none.
export const POST_BUTTONS = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';

// Draft.js in the old messages (2021 to 2025-12), a text field in the encrypted ones since.
export const MESSAGE_EDITORS = '[data-testid="dmComposerTextInput"], textarea[data-testid="dm-composer-textarea"]';
export const MESSAGE_BUTTONS = '[data-testid="dmComposerSendButton"], [data-testid="dm-composer-send-button"]';

// Draft.js (2025-07).
export const ARTICLE_EDITORS =
  '[data-testid="composer"][contenteditable="true"], [data-testid="composer"] [contenteditable="true"]';

const ELSEWHERE = `:not(${MESSAGE_EDITORS}, ${ARTICLE_EDITORS})`;

// Modals, and X Pro's drawer (2026-09).
export const BOUNDARIES = '[role="dialog"], [data-testid="drawerAnimatedDiv"]';

// Seen 2021 to 2026-10. The prefix alone also matches the label and the rich-text container around the editor. Without the test id:
// Draft.js' own class, then the role.
export const POST_EDITORS =
  '[data-testid^="tweetTextarea_"][contenteditable]:not([contenteditable="false"]), textarea[data-testid^="tweetTextarea_"], ' +
  '[data-testid^="tweetTextarea_"] textarea, ' +
  `:is(.public-DraftEditor-content, [role="textbox"])[contenteditable="true"]${ELSEWHERE}`;

/** Posts, replies, quotes, edits, polls, scheduled ones: one composer for all. */
export const POST: Anatomy = {
  editors: POST_EDITORS,

  // Choices of a poll (2025-07); the description of one's own picture, which is its text for those who can't see it. A picture in
  // a quoted post is another author's, and comes from X's own host (2026-07).
  fields: 'input[name^="Choice"], [data-testid="attachments"] :has(> img[alt]:not([alt=""], [src^="https:"]))',

  buttonsIn: (territory) => findAllIn(territory, POST_BUTTONS),
  buttonAt: (element) => element.closest(POST_BUTTONS),
  boundaries: BOUNDARIES,
  surfaceOf,
  hooksAreSure: true,
};

export const MESSAGE: Anatomy = {
  editors: MESSAGE_EDITORS,
  buttonsIn: (territory) => findAllIn(territory, MESSAGE_BUTTONS),
  buttonAt: (element) => element.closest(MESSAGE_BUTTONS),
  boundaries: BOUNDARIES,
  surfaceOf: () => 'message',
};

/** Its button has no hook: it is known by its label and by the editor on the same page. */
export const ARTICLE: Anatomy = {
  editors: ARTICLE_EDITORS,
  // The title is the only other field in which one writes at length.
  fields: 'textarea, input[name*="title" i]',
  buttonsIn: () => [],
  buttonAt: () => undefined,
  boundaries: BOUNDARIES,
  surfaceOf: () => 'article',
};

function surfaceOf(root: Element, element: Element): Surface {
  const dialog = element.closest('[role="dialog"]');
  if (dialog) return tweetBefore(dialog, element) ? 'reply' : 'post';
  if (root.closest('[data-testid="inline_reply_offscreen"]')) return 'reply';
  return /\/status\/\d+/.test(location.pathname) ? 'reply' : 'post';
}

/** A reply shows what it answers above the editor; a quote shows it below. */
function tweetBefore(dialog: Element, element: Element): boolean {
  const tweet = dialog.querySelector('article, [data-testid="tweet"]');
  return tweet !== null && (tweet.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
