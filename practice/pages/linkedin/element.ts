type Attributes = Readonly<Record<string, string | boolean>>;

/** Makes elements in a document that need not be the script's own: the interop frame draws into its parent. */
export function elementsOf(owner: Document) {
  return <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    attributes: Attributes = {},
    ...children: readonly (Node | string)[]
  ): HTMLElementTagNameMap[Tag] => {
    const element = owner.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== false) element.setAttribute(name, value === true ? '' : value);
    }
    element.append(...children);
    return element;
  };
}

/** Keyed by what an event's path holds, whichever frame it comes from. */
const actions = new WeakMap<EventTarget, () => void>();

/** Gives an element something to do when it is clicked. */
export function onAction<Acting extends HTMLElement>(element: Acting, action: () => void): Acting {
  element.setAttribute('data-ember-action', '');
  actions.set(element, action);
  return element;
}

const delegated = new WeakSet<Document>();

/** Ember has one listener for the whole document, which finds what was clicked, also inside open shadow roots. Asked again, it stays one. */
export function delegateActions(owner: Document): void {
  if (delegated.has(owner)) return;
  delegated.add(owner);
  owner.addEventListener('click', (event) => {
    for (const target of event.composedPath()) {
      const action = actions.get(target);
      if (action) return action();
    }
  });
}
