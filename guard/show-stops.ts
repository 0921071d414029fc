import { type Finding, type Span, stops } from '../rules/rule.ts';
import { allFindings, isEnforced } from '../rules/verdict.ts';
import type { Composer, SiteAdapter } from '../sites/site.ts';
import { type Place, placeIn, returnTo, returnToSpan } from './return-to-editor.ts';
import type { Submission } from './submission.ts';
import type { StopAnswers, Warm } from './warm.ts';

export type Stops = {
  /** Shows the stop for what is held, in place of one that is open. */
  open(held: Submission): void;
  close(): void;
  /** How long the one that is open has been so, in milliseconds. */
  took(): number;
  /** Puts the caret at the first thing that was found, or else back where it was when the stop opened. */
  returnToEditor(): void;
};

/** `placeOf`: where the author writes what is held, and the editor that had the focus last. */
export function showStops(
  site: SiteAdapter,
  { engine, panel }: Warm,
  placeOf: (held: Submission) => { readonly composer: Composer | undefined; readonly editor: HTMLElement | undefined },
  answers: StopAnswers,
): Stops {
  let place: Place | undefined;
  let first: (() => boolean) | undefined;
  /** The stop as it is shown, so that it is not drawn anew, a reason half written in it, where it would say the same. */
  let shown = '';
  let since = 0;
  return {
    open(held) {
      const { judgement, reading } = held.judged;
      const { author, verdict } = judgement;
      if (!stops(verdict.level)) return;
      if (held.ring === 'wire' && held.request.urgent) queueMicrotask(() => held.request.answer('fail'));
      const view = {
        level: verdict.level,
        findings: verdict.findings.filter(isEnforced),
        hidden: allFindings(verdict).filter((finding) => !isEnforced(finding)),
        author,
        text: reading.text,
        site: site.id,
        organization: engine.organization(),
        recorded: engine.records(),
      };
      const says = JSON.stringify(view);
      if (says === shown) return;
      // While one is open, the caret is in it.
      if (shown === '') {
        const { composer, editor } = placeOf(held);
        place = composer && placeIn(composer, editor);
        since = performance.now();
      }
      const { composer } = placeOf(held);
      const span = firstOf(view.findings);
      first = composer && span && (() => returnToSpan(composer, reading.text, span));
      shown = says;
      panel.showStop(view, answers);
      if (verdict.level === 'justify') engine.readyToRecord();
    },
    close() {
      shown = '';
      panel.hideStop();
    },
    took: () => performance.now() - since,
    returnToEditor() {
      if (first?.() !== true && place) returnTo(place);
    },
  };
}

/** Where the text has the first of the places that were found. */
function firstOf(findings: readonly Finding[]): Span | undefined {
  const spans = findings.flatMap(({ span }) => span ?? []);
  return spans.toSorted((a, b) => a.start - b.start)[0];
}
