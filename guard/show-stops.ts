import { isFile } from '../rules/attachment.ts';
import { mask } from '../rules/mask.ts';
import { type Finding, type Span, stops } from '../rules/rule.ts';
import { allFindings, isEnforced } from '../rules/verdict.ts';
import { SHOWN } from '../sites/shown/index.ts';
import type { Composer, SiteAdapter } from '../sites/site.ts';
import { linkTargets } from './link-targets.ts';
import { type Place, placeIn, returnTo, returnToSpan } from './return-to-editor.ts';
import type { Judged, Submission } from './submission.ts';
import type { StopAnswers, StopView, Warm } from './warm.ts';

export type Stops = {
  /** Shows the stop for what is held, in place of one that is open. */
  open(held: Submission): void;
  /** Has the stop drawn that this would open, where nobody sees it. */
  rehearse(composer: Composer, judged: Judged): void;
  close(): void;
  /** How long the one that is open has been so, in milliseconds. */
  took(): number;
  /** Puts the caret at the first thing that it was stopped for, or else back where it was when the stop opened. */
  returnToEditor(): void;
};

/** `placeOf`: where the author writes what is held, and the editor that had the focus last. */
export function showStops(
  site: SiteAdapter,
  { engine, panel }: Warm,
  placeOf: (held: Submission) => { readonly composer: Composer | undefined; readonly editor: HTMLElement | undefined },
  answers: StopAnswers,
): Stops {
  let asked: Submission | undefined;
  let place: Place | undefined;
  /** The stop as it is shown, so that it is not drawn anew, a reason half written in it, where it would say the same. */
  let shown = '';
  let since = 0;

  /** What the stop says of it; undefined: nothing in it stops. Nodes of the page show what they show. */
  function viewOf(composer: Composer | undefined, { judgement, reading }: Judged): StopView | undefined {
    const { author, verdict } = judgement;
    if (!stops(verdict.level)) return undefined;
    const picture = composer && SHOWN[site.id].picture(composer, reading.identity.handle);
    const { goesAlong = [], ...alone } = reading;
    const all = allFindings(verdict);
    const maskWords = (words: string) =>
      mask(words, allFindings(engine.judge({ ...alone, text: words, parts: [words] }).verdict)).text;
    return {
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
      ...(picture && { picture }),
    };
  }

  return {
    rehearse(composer, judged) {
      const view = viewOf(composer, judged);
      if (view) panel.rehearseStop(view);
    },
    open(held) {
      const { composer, editor } = placeOf(held);
      const view = viewOf(composer, held.judged);
      if (!view) return;
      asked = held;
      if (held.ring === 'wire' && held.request.urgent) queueMicrotask(() => held.request.answer('fail'));
      const { picture, ...words } = view;
      const says = JSON.stringify(words);
      if (says === shown) return;
      // While one is open, the caret is in it.
      if (shown === '') {
        place = composer && placeIn(composer, editor);
        since = performance.now();
      }
      shown = says;
      panel.showStop(view, answers);
      if (view.level === 'justify') engine.readyToRecord();
    },
    close() {
      shown = '';
      panel.hideStop();
    },
    took: () => performance.now() - since,
    returnToEditor() {
      if (!asked) return;
      // The site may have put another composer in the place of the one that was written in.
      const { composer, editor } = placeOf(asked);
      const { verdict } = asked.judged.judgement;
      const span = firstOf(verdict.findings.filter(isEnforced));
      if (composer && span && returnToSpan(composer, asked.judged.reading.text, span)) return;
      const now = place?.editor.isConnected === true ? place : composer && placeIn(composer, editor);
      if (now) returnTo(now);
    },
  };
}

/** Where the text has the first of the places that it was stopped for. */
function firstOf(findings: readonly Finding[]): Span | undefined {
  const spans = findings.flatMap(({ span, level }) => (span !== undefined && stops(level) ? span : []));
  return spans.toSorted((a, b) => a.start - b.start)[0];
}
