type Kind = 'editor' | 'button';

/** Where one writes and presses on a page whose markup says neither. */
type Marks = {
  /** Those of a kind that a hand could reach now, in the order of the page. */
  reachable(kind: Kind): readonly HTMLElement[];
  /** How often the page tried to send something. */
  attempts: number;
};

declare global {
  interface Window {
    /** For whoever drives a drifted page; nothing in the markup tells of it. */
    practiceMarks?: Marks;
  }
}

const marked: Readonly<Record<Kind, HTMLElement[]>> = { editor: [], button: [] };

/** Starts to keep the marks of this page. */
export function keepMarks(): void {
  const marks: Marks = {
    attempts: 0,
    reachable: (kind) => marked[kind].filter(isReachable).sort((one, other) => (isBefore(one, other) ? -1 : 1)),
  };
  window.practiceMarks = marks;

  const { send } = XMLHttpRequest.prototype;
  const { fetch } = window;
  XMLHttpRequest.prototype.send = function (body) {
    marks.attempts += 1;
    send.call(this, body);
  };
  window.fetch = (input, init) => {
    if (init?.method === 'POST' || (input instanceof Request && input.method === 'POST')) marks.attempts += 1;
    return fetch(input, init);
  };
}

const EDITORS =
  '[data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"], .ql-editor[role], .tiptap.ProseMirror, [data-lexical-editor]';
const BUTTONS =
  '[data-testid="tweetButton"], [data-testid="tweetButtonInline"], .share-actions__primary-action, [class*="comments-comment-box__submit-button"], [componentkey*="commentButtonSection"], .fb-send, .fb-button';

/** Marks an element by how it is before anything of it drifts; true the first time that it is one to mark. */
export function mark(element: HTMLElement): boolean {
  if (element.matches(EDITORS)) return markAs('editor', element);
  // The home timeline's, behind the modal.
  if (element.matches('[data-testid="tweetButtonInline"]') && location.pathname.startsWith('/compose/')) return false;
  return element.matches(BUTTONS) && markAs('button', element);
}

export function markAs(kind: Kind, element: HTMLElement): boolean {
  const list = marked[kind];
  if (list.includes(element)) return false;
  list.push(element);
  return true;
}

export function isButton(element: HTMLElement): boolean {
  return marked.button.includes(element);
}

function isReachable(element: HTMLElement): boolean {
  if (!element.isConnected) return false;
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const tree = element.getRootNode();
  if (!(tree instanceof Document || tree instanceof ShadowRoot)) return false;
  const hit = tree.elementFromPoint(x + width / 2, y + height / 2);
  return element.contains(hit) || (hit?.contains(element) ?? false);
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
