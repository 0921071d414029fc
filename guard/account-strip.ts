import type { Composer, SiteAdapter } from '../sites/site.ts';
import { readDraft } from './read-draft.ts';
import type { Warm } from './warmth.ts';
import { watchEditor } from './watch-editor.ts';

export type AccountStrip = {
  /** The editor that had the focus last, while its composer is in use. */
  readonly editor: HTMLElement | undefined;
  /** The focus is here now. */
  focused(element: Element, composer: Composer | undefined): void;
  /** Something may have changed: the words, the account, the policy. */
  refresh(): void;
};

/** Keeps the strip at the composer in use: as whom it would publish now, and what is wrong with what it holds now. */
export function keepAccountStrip(
  site: SiteAdapter,
  warm: () => Warm | undefined,
  onText: (text: string) => void,
): AccountStrip {
  let watched: { readonly editor: HTMLElement; stop(): void } | undefined;

  const leave = () => {
    watched?.stop();
    watched = undefined;
    warm()?.panel.hideStrip();
  };

  const refresh = () => {
    const { engine, panel } = warm() ?? {};
    if (!watched || !engine || !panel) return;
    const { editor } = watched;
    const composer = editor.isConnected ? site.composerAt(editor) : undefined;
    if (!composer) {
      leave();
      return;
    }
    const reading = readDraft(site, composer);
    onText(reading.text);
    const { enabled, author, verdict } = engine.judge(reading);
    if (enabled)
      panel.showStrip({ author, kind: author.kind, findings: verdict.findings }, { root: composer.root, editor });
    else panel.hideStrip();
  };

  return {
    get editor() {
      return watched?.editor;
    },
    refresh,
    focused(element, composer) {
      const editor = composer?.editors.find((one) => one.contains(element));
      if (editor && editor !== watched?.editor) {
        watched?.stop();
        watched = { editor, stop: watchEditor(editor, refresh) };
      }
      // The composer's own buttons leave it in use.
      const inUse = watched && site.composerAt(watched.editor)?.root.contains(element);
      if (watched && !editor && !inUse) leave();
      else refresh();
    },
  };
}
