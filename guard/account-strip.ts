import type { Composer, SiteAdapter } from '../sites/site.ts';
import { keepMarks } from './keep-marks.ts';
import type { Reader } from './reader.ts';
import type { Judged } from './submission.ts';
import type { Engine, Panel } from './warm.ts';
import { type Watch, watchComposer } from './watch-composer.ts';

export type AccountStrip = {
  /** The editor that had the focus last, while its composer is in use. */
  readonly editor: HTMLElement | undefined;
  /** The focus is here now. */
  focused(element: Element): void;
  /** Something has changed: the policy, or what can judge by it. */
  refresh(): void;
  /** The page is another than the page ring knows: the strip says so from now on. */
  noteChange(): void;
  /** Something may change in a moment: the author clicked, perhaps on another account. */
  expectChange(): void;
};

type Parts = { readonly engine: Engine; readonly reader: Reader; readonly panel: Panel };

type Used = { readonly editor: HTMLElement; composer: Composer; readonly watch: Watch };

/** Keeps the strip at the composer in use: as whom it would publish now, and what is wrong with what it holds now. */
export function keepAccountStrip(
  site: SiteAdapter,
  { engine, reader, panel }: Parts,
  onRead: (composer: Composer, judged: Judged) => void,
): AccountStrip {
  let used: Used | undefined;
  let changed = false;
  const marks = keepMarks(site.id, engine, panel, () => refresh());

  const leave = () => {
    used?.watch.stop();
    used = undefined;
    marks.hide();
    panel.hideStrip();
  };

  const refresh = () => {
    if (!used) return;
    const composer = stillThere(used) ? used.composer : site.composerAt(used.editor);
    if (!composer?.root.isConnected) {
      leave();
      return;
    }
    used.composer = composer;
    const reading = reader.draft(composer);
    const judgement = engine.judge(reading);
    onRead(composer, { reading, judgement });
    const { enabled, silent, author } = judgement;
    const anchor = { root: composer.root, editor: used.editor };
    if (!enabled || silent) {
      marks.hide();
      panel.hideStrip();
      return;
    }
    const findings = marks.show(composer, { reading, judgement });
    const { signals } = reading.identity;
    const profile = engine.profile(reading, author);
    const says = {
      author,
      kind: author.kind,
      findings,
      changed,
      profile,
      ...(signals && { signals }),
    };
    panel.showStrip(says, anchor);
  };

  engine.onWorkChange(refresh);
  return {
    get editor() {
      return used?.editor;
    },
    refresh,
    noteChange() {
      changed = true;
      refresh();
    },
    expectChange: () => used?.watch.expectChange(),
    focused(element) {
      if (panel.owns(element)) return;
      const isWithin = used?.composer.root.contains(element) === true;
      // The composer's own buttons leave it in use; whoever is about to press one waits for nothing but the submit.
      const composer = isWithin && !element.closest(BOXES) ? undefined : site.composerAt(element);
      const editor = composer?.editors.find((one) => one.contains(element));
      if (composer && editor && editor !== used?.editor) {
        used?.watch.stop();
        used = { editor, composer, watch: watchComposer(editor, composer.root, refresh) };
        refresh();
      } else if (used && !editor && !isWithin) leave();
      else used?.watch.expectChange();
    },
  };
}

/**
 * Whether a composer is as it was found, so that a key need not look for it again. Only the strip may spare itself that; whatever is
 * submitted is looked for anew.
 */
function stillThere({ editor, composer: { root, button, editors } }: Used): boolean {
  if (!button || !root.isConnected || !root.contains(editor) || !root.contains(button)) return false;
  return editors.every((one) => root.contains(one)) && root.querySelectorAll(BOXES).length === editors.length;
}

/** What may be an editor; more of them than before are another part, or another composer. */
const BOXES = '[contenteditable]:not([contenteditable="false"]), textarea';
