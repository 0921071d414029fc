import type { Composer, Identity } from '../sites/site.ts';
import type { Chronicle, Origin, Reading } from './warm.ts';

/** What one frame has seen of how its drafts came about. No text is kept but that of drafts that stand in the page. */
export type Origins = {
  /** Of what was read of a composer just now. */
  of(composer: Composer, reading: Reading): Origin;
  /** Of what is in no composer. */
  ofPage(): Origin;
  /** This went out: whatever is written next is another draft. */
  published(text: string): void;
};

type Begun = { readonly editor: HTMLElement; text: string; by?: Identity };

/** Drafts that may stand in one page at a time, those left behind included. */
const MOST = 20;

/** Watches a frame for as long as it lives: when a draft is begun and as whom, pastes, and the time without a hand on the tab. */
export function followOrigins(chronicle: () => Chronicle): Origins {
  let begun: Begun[] = [];
  let paste: { readonly into: EventTarget | undefined; readonly length: number } | undefined;
  let lastHand = Date.now();
  let idle = 0;

  const onHand = (event: Event) => {
    if (!event.isTrusted) return;
    const now = Date.now();
    idle = Math.max(idle, now - lastHand);
    lastHand = now;
  };
  for (const type of ['pointerdown', 'keydown'])
    window.addEventListener(type, onHand, { capture: true, passive: true });
  const onPaste = (event: ClipboardEvent) => {
    if (!event.isTrusted) return;
    const [into] = event.composedPath();
    paste = { into, length: lengthOf(event.clipboardData?.getData('text/plain') ?? '') };
  };
  window.addEventListener('paste', onPaste, { capture: true, passive: true });

  const ofPage = (): Origin => {
    const at = Date.now();
    return { at, pasted: false, idle: Math.max(idle, at - lastHand), before: chronicle() };
  };

  /** Sites put a new editor in an old one's place, with the text as it was. */
  const draftIn = (editor: HTMLElement, text: string): Begun => {
    const known = begun.find((one) => one.editor === editor);
    if (known) return known;
    const before = begun.find((one) => !one.editor.isConnected && one.text === text);
    const made = { editor, text, ...(before?.by && { by: before.by }) };
    begun = [made, ...begun.filter((one) => one !== before)].slice(0, MOST);
    return made;
  };

  return {
    ofPage,
    of({ editors }, { text, identity }) {
      const [editor] = editors;
      if (editor === undefined) return ofPage();
      if (text.trim() === '') {
        begun = begun.filter((one) => one.editor !== editor);
        return ofPage();
      }
      const draft = draftIn(editor, text);
      draft.text = text;
      if (!draft.by && isReadable(identity)) draft.by = identity;
      const pasted = paste !== undefined && isIn(editors, paste.into) && isAbout(lengthOf(text), paste.length);
      return { ...ofPage(), pasted, ...(draft.by && { begunAs: draft.by }) };
    },
    published(text) {
      begun = begun.filter((one) => one.text !== text);
      paste = undefined;
      idle = 0;
    },
  };
}

function isReadable({ handle, id, name, conflict }: Identity): boolean {
  return conflict === undefined && (handle ?? id ?? name) !== undefined;
}

function isIn(editors: readonly HTMLElement[], target: EventTarget | undefined): boolean {
  return target instanceof Node && editors.some((editor) => editor.contains(target));
}

/** Without white space: editors make lines of it as they like. */
function lengthOf(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** A mark or two may be set by hand after a paste, or by the site. */
function isAbout(length: number, pasted: number): boolean {
  return pasted > 0 && Math.abs(length - pasted) <= Math.max(2, pasted / 50);
}
