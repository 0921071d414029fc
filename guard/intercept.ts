import { CLICKABLE } from '../sites/composer.ts';
import type { Lookout } from '../sites/lookout.ts';
import type { Submit } from '../sites/site.ts';
import { type Batch, filesOf } from './brought.ts';
import { closedRootOf } from './closed-root.ts';
import { BRINGS, type Listen } from './hear-events.ts';

/** What started a submit, and what has to be done to start it again. */
export type Trigger =
  | { readonly kind: 'click'; readonly element: HTMLElement }
  | { readonly kind: 'key'; readonly element: HTMLElement; readonly init: KeyboardEventInit }
  | { readonly kind: 'form'; readonly element: HTMLElement; readonly submitter: HTMLElement | null };

type Attempt = { readonly submit: Submit; readonly trigger: Trigger; readonly event: Event };

export type Interceptor = {
  /** Whether the page may have this event. Asked in the event's own tick; false keeps it from everybody. */
  allows(attempt: Attempt): boolean;
  /** Whether the page may have an event that only leads up to a submit. Must not change anything. */
  allowsPrelude(submit: Submit): boolean;
  /** The same for the press of a pointer on this element, or its release. */
  allowsPress(element: Element): boolean;
  /** What a click on this element, a key, or a form's submit event would publish, if anything. */
  byClick(element: Element): Submit | undefined;
  byKey(event: KeyboardEvent, element: Element): Submit | undefined;
  byForm(form: HTMLElement, submitter: HTMLElement | null): Submit | undefined;
  /** The focus moved to this element. */
  focused(element: Element): void;
  /** A person did something: pressed a key, a button of the mouse, or the screen. */
  acted(): void;
  /** A character was typed somewhere. */
  typed(): void;
  /** Somebody clicked somewhere; an account may be switched by that. */
  clicked(): void;
  /** Somebody brought files. */
  brought(batch: Batch): void;
  /** What may publish could not be judged, and was kept from the page. */
  broken(): void;
};

/** What begins something that a person does; see `hear-events.ts`. */
const OPENING = ['keydown', 'focusin', 'pointerdown', 'mousedown', 'touchstart'];
/** What a mouse or a finger says after its `pointerdown` is the same press. */
const ACTS = ['click', 'keydown', 'pointerdown'];
/** What leads to the submit of a form, and does not stay inside of a shadow root as that does. */
const LEADS = ['click', 'keydown'];

/** Tells what an event would publish, and keeps it from the page where it may not. */
export function intercept(site: Lookout, interceptor: Interceptor, listenTo: Listen): (event: Event) => void {
  const seen = new WeakSet<Event>();

  const onSubmit = (event: Event, find: () => Submit | undefined, trigger: Trigger) => {
    // A form that the browser itself sends meets nobody else on its way out.
    let mayPublish = event.type === 'submit';
    try {
      const submit = find();
      mayPublish = submit !== undefined;
      if (submit && !interceptor.allows({ submit, trigger, event })) keepFromPage(event);
    } catch (error) {
      if (mayPublish) {
        keepFromPage(event);
        interceptor.broken();
      }
      throw error;
    }
  };

  const onEvent = (event: Event) => {
    if (event.isTrusted && ACTS.includes(event.type)) interceptor.acted();
    // No site publishes by another key; whoever types does not wait for us to find that out.
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') {
      if (event.key.length === 1) interceptor.typed();
      return;
    }
    if (seen.has(event)) return;
    seen.add(event);
    const element = targetOf(event);
    if (!element) return;
    if (BRINGS.includes(event.type)) {
      const files = event.isTrusted ? filesOf(event) : [];
      if (files.length > 0) interceptor.brought({ files, target: element });
      return;
    }
    if (OPENING.includes(event.type)) listenTo(window);
    for (const tree of [...shadowRootsOf(event), ...(site.shadowRoots?.() ?? [])]) listenTo(tree);
    if (LEADS.includes(event.type)) lookInside(element);
    handle(event, element);
  };

  const handle = (event: Event, element: HTMLElement) => {
    if (event.type === 'focusin') {
      interceptor.focused(element);
    } else if (event.type === 'click') {
      onSubmit(event, () => interceptor.byClick(element), { kind: 'click', element });
      interceptor.clicked();
    } else if (event.type === 'submit') {
      const submitter = event instanceof SubmitEvent ? event.submitter : null;
      onSubmit(event, () => interceptor.byForm(element, submitter), { kind: 'form', element, submitter });
    } else if (event instanceof KeyboardEvent) {
      onKey(event, element);
    } else if (!interceptor.allowsPress(element)) {
      event.stopImmediatePropagation();
    }
  };

  const onKey = (event: KeyboardEvent, element: HTMLElement) => {
    // While an input method composes, Enter belongs to it (229: browsers that don't say isComposing on the last key).
    if (event.isComposing || event.keyCode === 229) return;
    const submit = byKey(event, element);
    // A key that is held down has been judged when it went down.
    if (submit && event.repeat) keepFromPage(event);
    else if (event.type === 'keydown') onSubmit(event, () => submit, { kind: 'key', element, init: initOf(event) });
    else if (submit && !interceptor.allowsPrelude(submit)) keepFromPage(event);
  };

  const byKey = (event: KeyboardEvent, element: HTMLElement) => {
    const presses = (event.key === 'Enter' || event.key === ' ') && element.matches(CLICKABLE);
    return presses ? interceptor.byClick(element) : interceptor.byKey(event, element);
  };

  /** What goes on into a closed shadow root may have a form submitted there, of which nobody outside hears. */
  const lookInside = (element: Element) => {
    const inside = closedRootOf(element);
    if (!inside) return;
    listenTo(inside, ['submit']);
    for (const type of LEADS) inside.addEventListener(type, onInside, true);
  };

  const onInside = (event: Event) => {
    const element = targetOf(event);
    if (element) lookInside(element);
  };

  return onEvent;
}

function keepFromPage(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The element an event is really about; within open shadow roots `event.target` names only the host. */
function targetOf(event: Event): HTMLElement | undefined {
  const [target] = event.composedPath();
  return isElement(target) ? target : undefined;
}

function isElement(target: EventTarget | undefined): target is HTMLElement {
  return target !== undefined && 'closest' in target;
}

/** Inside a shadow root the focus moves, and forms submit, without the document's hearing of it. */
function shadowRootsOf(event: Event): EventTarget[] {
  return event.composedPath().filter((target) => target instanceof ShadowRoot);
}

function initOf({ key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): KeyboardEventInit {
  return { key, code, ctrlKey, metaKey, shiftKey, altKey, bubbles: true, cancelable: true, composed: true };
}
