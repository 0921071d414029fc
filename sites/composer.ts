import type { Surface } from '../rules/rule.ts';
import { PUBLISH_LABELS } from './labels.ts';
import { findAllIn, hidesItsOwn, holds, isTree, parentOf, rootNodeOf } from './own.ts';
import { readText } from './read-text.ts';
import type { Composer } from './site.ts';

/** How the composers of a site are told from the rest of a page: facts of its markup. */
export type Anatomy = {
  /** Selects the boxes people write in. */
  readonly editors: string;
  /** Selects further text fields that go out with the text. */
  readonly fields?: string;
  /** Selects what keeps composers apart although they share ancestors: dialogs, forms. The innermost one counts. */
  readonly boundaries: string;
  /** What publishes, found without regard to the language; none where the markup has lost its hooks. */
  buttonsIn(territory: ParentNode): Iterable<HTMLElement>;
  /** The one of them that an element is or lies in. Asked at every click, so without a look at the rest of the page. */
  buttonAt(element: Element): HTMLElement | null | undefined;
  surfaceOf(root: Element, element: Element): Surface;
  /** Where a button's hook alone says that it publishes: the text is looked for farther away when none stands beside it. */
  readonly hooksAreSure?: true;
};

export const CLICKABLE = 'button, [role="button"], input[type="submit"]';

/** The composer whose editor this element is or lies in. */
export function composerAt(element: Element, anatomy: Anatomy): Composer | undefined {
  const editor = element.closest<HTMLElement>(anatomy.editors);
  return editor ? composerOf(editor, anatomy) : undefined;
}

/** The composer that a click on this element would publish. Without editors when the text is not to be found. */
export function composerByButton(element: Element, anatomy: Anatomy): Composer | undefined {
  const button = anatomy.buttonAt(element);
  if (button) {
    const composer = composerOf(button, anatomy);
    return composer.editors.length > 0 || !anatomy.hooksAreSure ? composer : composerElsewhere(button, anatomy);
  }
  const clickable = element.closest<HTMLElement>(CLICKABLE);
  if (!clickable || !isLabelledAsPublishing(clickable)) return undefined;
  if (hookedButtons(territoryOf(clickable, anatomy), anatomy).length > 0) return undefined;
  const composer = composerByLabel(clickable, anatomy);
  return composer.editors.some((editor) => isMeant(clickable, editor, anatomy)) ? composer : undefined;
}

/** Whether an editor has no button that is labelled as publishing nearer than this one, which then may be a toggle, also of another post. */
function isMeant(clickable: HTMLElement, editor: HTMLElement, anatomy: Anatomy): boolean {
  const own = labelledAround(editor, anatomy);
  return own !== undefined && holds(own.part, clickable);
}

/**
 * Each editor belongs to the button with which it shares the deepest ancestor, so a thread's editors share one button, and a
 * composer behind a dialog keeps its own. Found anew for every event; nothing is remembered.
 */
function composerOf(element: HTMLElement, anatomy: Anatomy): Composer {
  const territory = territoryOf(element, anatomy);
  const buttons = hookedButtons(territory, anatomy);
  if (buttons.length === 0) return composerByLabel(element, anatomy);
  const button = buttons.includes(element) ? element : buttonFor(element, buttons);
  const editors = editorsIn(territory, territory, anatomy).filter(
    (editor) => editor === element || (button !== undefined && buttonFor(editor, buttons) === button),
  );
  return assemble(ofOneDraft(editors, element, button), button, element, anatomy);
}

/**
 * Of the editors that share a button, those of its draft. A button that comes with the first word leaves an empty box to the next one
 * in the page, and some pages keep a box that nobody sees: both stand farther from the button than what it publishes.
 */
function ofOneDraft(
  editors: readonly HTMLElement[],
  element: HTMLElement,
  button: HTMLElement | undefined,
): readonly HTMLElement[] {
  if (button === undefined || editors.length < 2) return editors;
  const around = [...ancestorsOf(button)];
  const distances = new Map(editors.map((editor) => [editor, around.findIndex((one) => holds(one, editor))]));
  const least = Math.min(...distances.values());
  return editors.filter(
    (editor) =>
      editor === element || distances.get(editor) === least || (isVisible(editor) && readText(editor).trim() !== ''),
  );
}

/** No composer has as many buttons; a part of the page that has more is no composer. */
const MANY_BUTTONS = 60;

/** Where the markup has lost its hooks, the button's label is what is left. */
function composerByLabel(element: HTMLElement, anatomy: Anatomy): Composer {
  const found = labelledAround(element, anatomy);
  if (found) return assemble(found.editors, found.button, element, anatomy);
  return assemble(element.matches(anatomy.editors) ? [element] : [], undefined, element, anatomy);
}

type Labelled = { readonly part: Element; readonly editors: readonly HTMLElement[]; readonly button: HTMLElement };

/**
 * The nearest part of the page that holds both an editor and a button labelled as publishing, which is the element itself where it is
 * one. Climbs from the inside, so that a long page costs nothing.
 */
function labelledAround(element: HTMLElement, anatomy: Anatomy): Labelled | undefined {
  const territory = territoryOf(element, anatomy);
  for (let part: Element | null = element; part && holds(territory, part); part = parentOf(part)) {
    const clickable = findAllIn<HTMLElement>(part, CLICKABLE);
    if (clickable.length > MANY_BUTTONS) return undefined;
    const labelled = ownedBy(territory, clickable, anatomy).filter(isLabelledAsPublishing);
    const button = element.matches(CLICKABLE) ? element : labelled.at(-1);
    // A step beside the text, which is out of sight meanwhile, has a button of its own.
    const editors = button ? editorsIn(part, territory, anatomy).filter(isVisible) : [];
    if (button && editors.length > 0) return { part, editors, button };
  }
  return undefined;
}

/** Boxes that one may write in, whatever the site calls them. */
export const BOXES = '[contenteditable]:not([contenteditable="false"]), textarea';

/** The same, and single lines, which are mostly something else: only where a text is looked for that has to be somewhere. */
export const BOXES_AND_LINES = `${BOXES}, input:not([type]), input[type="text"]`;

/**
 * Where a site has put another editor into its composer, or its button somewhere else: what was written nearest to the button, in the
 * site's own editors if there are any as near. A walk through the whole page, for a click that nothing else explains.
 */
function composerElsewhere(button: HTMLElement, anatomy: Anatomy): Composer {
  const around = [...ancestorsOf(button)];
  const distanceOf = (box: HTMLElement) => around.findIndex((one) => contains(one, box));
  const found = [...treesOf(document)].flatMap((tree) => findAllIn<HTMLElement>(tree, BOXES_AND_LINES));
  const boxes = outermost(found).filter(isVisible);
  const written = boxes.filter((box) => readText(box).trim() !== '');
  const candidates = written.length > 0 ? written : boxes;
  const least = Math.min(...candidates.map(distanceOf));
  const nearest = candidates.filter((box) => distanceOf(box) === least);
  const own = nearest.filter((box) => box.matches(anatomy.editors));
  return assemble(own.length > 0 ? own : nearest, button, nearest[0] ?? button, anatomy);
}

/** The document and every open shadow root in it. */
export function* treesOf(tree: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield tree;
  for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) yield* treesOf(shadowRoot);
}

/** An element and what it lies in, from the inside, on beyond open shadow roots. */
export function* ancestorsOf(element: Element): Generator<Element> {
  for (let at: Element | null | undefined = element; at; at = parentOf(at) ?? hostOf(at)) yield at;
}

function contains(ancestor: Element, element: Element): boolean {
  for (let at: Element | undefined = element; at; at = hostOf(at)) if (holds(ancestor, at)) return true;
  return false;
}

function assemble(
  editors: readonly HTMLElement[],
  button: HTMLElement | undefined,
  element: HTMLElement,
  anatomy: Anatomy,
): Composer {
  const parts = outermost(editors);
  const around = commonAncestor(button === undefined ? parts : [...parts, button]) ?? commonAncestor(parts) ?? element;
  const root = isOpaque(around) ? (parentOf(around) ?? element) : around;
  const fields = anatomy.fields === undefined ? [] : findAllIn<HTMLElement>(root, anatomy.fields);
  return { surface: anatomy.surfaceOf(root, element), root, editors: parts, fields, ...(button && { button }) };
}

/** Whether it is a form in which whoever looks around comes by its fields instead. */
function isOpaque(element: Element): boolean {
  return element instanceof HTMLFormElement && hidesItsOwn(element);
}

/** What publishes in a territory, found by its hooks. */
export function hookedButtons(
  territory: ParentNode,
  anatomy: Pick<Anatomy, 'buttonsIn' | 'boundaries'>,
): HTMLElement[] {
  return ownedBy(territory, anatomy.buttonsIn(territory), anatomy);
}

function editorsIn(part: ParentNode, territory: ParentNode, anatomy: Anatomy): HTMLElement[] {
  return ownedBy(territory, findAllIn(part, anatomy.editors), anatomy);
}

/** A toggle may be labelled like the button that it leads to; it publishes nothing. */
export function isLabelledAsPublishing(button: Element): boolean {
  return !button.matches('[aria-haspopup], [aria-expanded]') && PUBLISH_LABELS.has(labelOf(button));
}

/** The nearest element around `element` that is a boundary, or the whole tree it stands in (a document or a shadow root). */
export function territoryOf(element: Element, { boundaries }: Pick<Anatomy, 'boundaries'>): ParentNode {
  const boundary = element.closest(boundaries);
  if (boundary) return boundary;
  const tree = rootNodeOf(element);
  return isTree(tree) ? tree : element;
}

/** Those that stand in the territory itself, not in one within it. */
export function ownedBy(
  territory: ParentNode,
  elements: Iterable<HTMLElement>,
  { boundaries }: Pick<Anatomy, 'boundaries'>,
): HTMLElement[] {
  const innermost = territory instanceof Element ? territory : null;
  return [...elements].filter((element) => element.closest(boundaries) === innermost);
}

/** The visible button that shares the deepest ancestor with the editor; of equals the first that follows it. */
function buttonFor(editor: HTMLElement, buttons: readonly HTMLElement[]): HTMLElement | undefined {
  const seen = buttons.length > 1 ? buttons.filter(isVisible) : buttons;
  const candidates = seen.length > 0 ? seen : buttons;
  for (let ancestor = parentOf(editor); ancestor; ancestor = parentOf(ancestor)) {
    const around = ancestor;
    const here = candidates.filter((button) => holds(around, button));
    if (here.length > 0) return here.find((button) => isBefore(editor, button)) ?? here[0];
  }
  return candidates[0];
}

/** Whether the browser draws it, or would, were it not beyond the edge of what is seen. */
export function isVisible(element: HTMLElement): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** Whether a node comes before another in the document. */
export function isBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function outermost(elements: readonly HTMLElement[]): HTMLElement[] {
  return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
}

function commonAncestor([first, ...rest]: readonly HTMLElement[]): Element | undefined {
  for (let ancestor: Element | null = first ?? null; ancestor; ancestor = parentOf(ancestor)) {
    const candidate = ancestor;
    if (candidate !== first && rest.every((element) => holds(candidate, element))) return candidate;
  }
  return undefined;
}

function hostOf(element: Element): Element | undefined {
  const tree = rootNodeOf(element);
  return tree instanceof ShadowRoot ? tree.host : undefined;
}

/** The label of a button as a person reads it: without zero-width characters, in lower case. */
export function labelOf(button: Element): string {
  const label = button.getAttribute('aria-label') ?? button.textContent ?? '';
  return label
    .replace(/[\u200B-\u200F\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
