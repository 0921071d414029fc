import { drifts, isDrifting } from './drift.ts';
import { hashClasses } from './hash-classes.ts';
import { translate } from './labels.ts';
import { isButton, keepMarks, mark } from './marks.ts';
import { moveAway, wrap } from './wrap.ts';

/** Has the page's own markup drift as its address asks, from before its first element on. */
export function driftMarkup(): void {
  if (!isDrifting()) return;
  keepMarks();
  replaceTags();
  follow(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    follow(root);
    return root;
  };
}

/** Who makes elements does not learn what they are made of. */
function replaceTags(): void {
  const { createElement } = document;
  const button = drifts('button-element') ? 'practice-button' : 'div';
  const swapped = drifts('button-div', 'button-bare', 'button-element');
  const make = (owner: Document, tag: string, options?: ElementCreationOptions): HTMLElement => {
    if (tag === 'button' && swapped) {
      const element = createElement.call(owner, button);
      if (drifts('button-div')) element.setAttribute('role', 'button');
      element.style.cursor = 'pointer';
      if (drifts('button-element')) element.style.display = 'inline-block';
      return element;
    }
    return createElement.call(owner, tag === 'form' && drifts('forms-gone') ? 'div' : tag, options);
  };
  Object.assign(Document.prototype, {
    createElement(this: Document, tag: string, options?: ElementCreationOptions) {
      return make(this, tag, options);
    },
  });
}

function follow(tree: Document | ShadowRoot): void {
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'childList') for (const node of addedNodes) driftAll(node);
      else if (type === 'characterData') driftText(target);
      else if (target instanceof HTMLElement) driftElement(target);
    }
    if (drifts('classes-hashed')) hashClasses(tree);
  }).observe(tree, { subtree: true, childList: true, characterData: true, attributes: true });
}

function driftAll(node: Node): void {
  if (node instanceof HTMLElement) {
    // From the inside: what is wrapped or moved takes its content along.
    for (const element of [...node.querySelectorAll<HTMLElement>('*')].reverse()) driftElement(element);
    driftElement(node);
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) driftText(text);
  } else {
    driftText(node);
  }
}

function driftElement(element: HTMLElement): void {
  // What an editor holds is its library's own business.
  if (element.parentElement?.closest('[contenteditable]')) return;
  const isNew = mark(element);
  for (const { name, value } of [...element.attributes]) {
    const drifted = driftAttribute(name, value);
    if (drifted === undefined) element.removeAttribute(name);
    else if (drifted !== value) element.setAttribute(name, drifted);
  }
  if (isNew && drifts('wrapped')) wrap(element);
  if (isNew && drifts('button-moved') && isButton(element)) moveAway(element);
}

const HOOK = /^(data-(?!theme$|block$|text$|offset-key$|contents$|editor$).+|componentkey)$/;
const LABEL = /^(aria-label|(aria-|data-)?placeholder|title|alt)$/;
const RENAMED = 'k-';

function driftAttribute(name: string, value: string): string | undefined {
  const isHook = HOOK.test(name) || (name === 'id' && value === 'focused-state-composer-submit');
  if (isHook && drifts('hooks-gone')) return undefined;
  if (isHook && drifts('hooks-renamed') && !value.startsWith(RENAMED))
    return `${RENAMED}${[...value].reverse().join('')}`;
  if (/^(role|aria-.+)$/.test(name) && drifts('aria-gone')) return undefined;
  if (name === 'role' && value === 'button' && drifts('button-bare', 'button-element')) return undefined;
  return LABEL.test(name) ? translate(value) : value;
}

function driftText(node: Node): void {
  if (!(node instanceof Text) || node.parentElement?.closest('[contenteditable], style, script')) return;
  const drifted = translate(node.data);
  if (drifted !== node.data) node.data = drifted;
}
