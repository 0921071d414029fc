import { mask } from '../rules/mask.ts';
import { type Finding, isFile, type Span, stops } from '../rules/rule.ts';
import { allFindings, isEnforced } from '../rules/verdict.ts';
import { SHOWN } from '../sites/shown/index.ts';
import type { Composer, SiteAdapter } from '../sites/site.ts';
import { linkTargets } from './link-targets.ts';
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
      const { composer, editor } = placeOf(held);
      const picture = composer && SHOWN[site.id].picture(composer, reading.identity.handle);
      const { goesAlong = [], ...alone } = reading;
      const all = allFindings(verdict);
      const maskWords = (words: string) =>
        mask(words, allFindings(engine.judge({ ...alone, text: words, parts: [words] }).verdict)).text;
      const view = {
        level: verdict.level,
        findings: verdict.findings.filter(isEnforced),
        hidden: all.filter((finding) => !isEnforced(finding)),
        author,
        text: reading.text,
        parts: reading.parts,
        site: site.id,
        links: linkTargets(mask(reading.text, all).text),
        // Their words may stand in no field that was read with the draft.
        attachments: goesAlong
          .map((one) => (isFile(one) ? { kind: one.kind, words: one.name } : one))
          .map((one) => (one.words ? { ...one, words: maskWords(one.words) } : one)),
        organization: engine.organization(),
        reasons: engine.reasons(),
        recorded: engine.records(),
      };
      const says = JSON.stringify(view);
      if (says === shown) return;
      // While one is open, the caret is in it.
      if (shown === '') {
        place = composer && placeIn(composer, editor);
        since = performance.now();
      }
      const span = firstOf(view.findings);
      first = composer && span && (() => returnToSpan(composer, reading.text, span));
      shown = says;
      panel.showStop({ ...view, ...(picture && { picture }) }, answers);
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
