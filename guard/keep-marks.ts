import type { Finding, Site } from '../rules/rule.ts';
import { readText } from '../sites/read-text.ts';
import type { Composer } from '../sites/site.ts';
import { replaceText } from '../sites/write-text.ts';
import { followComposing } from './composing.ts';
import { editBetween, type Moved, writtenBetween } from './edits.ts';
import { openHashtag } from './look-first.ts';
import { type DraftMap, mapDraft } from './map-draft.ts';
import { placeIn, returnTo } from './return-to-editor.ts';
import type { Judged } from './submission.ts';
import type { Engine, Mark, MarkAnswers, Panel } from './warm.ts';

export type Marks = {
  /** Marks what was found in a composer just now. Returns what counts while typing: all but what its author has put aside. */
  show(composer: Composer, judged: Judged): readonly Finding[];
  hide(): void;
};

/** What is marked, and the text that it stands in, as they were at the last look. */
type Shown = {
  readonly composer: Composer;
  readonly judged: Judged;
  readonly text: string;
  readonly marks: readonly Mark[];
};

/** What the author of a draft does not want to be told of while typing, and the text that it stands in. */
type Aside = { readonly editor: HTMLElement; readonly text: string; readonly findings: readonly Finding[] };

/** Drafts that may stand in one page at a time, those left behind included. */
const MOST_DRAFTS = 20;

/** Milliseconds after which a word that nobody goes on with is over: “cock” may become “cockpit”. */
const HESITATING = 1000;

/** Characters from one look to the next; more are pasted, and nobody writes on at them. */
const MOST_TYPED = 12;

/** Who has more has other worries, and each costs its share of a frame. */
const MOST_MARKS = 100;

/**
 * Keeps marks where the words of findings stand. Nodes of an editor come and go while somebody types, so a mark is looked for anew
 * where it broke; one whose words are others now goes with the next frame, before anything is judged again. What is being written counts
 * when it is over: by the next space, or when its author hesitates. `onChange`: what counts is not what it was, though the text is.
 */
export function keepMarks(site: Site, engine: Engine, panel: Panel, onChange: () => void): Marks {
  let asides: readonly Aside[] = [];
  const composing = followComposing();
  let shown: Shown | undefined;
  let frame = 0;
  /** When the text was last seen to change, in milliseconds since the page began. */
  let changedAt = 0;
  /** The draft at the last look, and where in it somebody was writing. */
  let written: { readonly editor: HTMLElement | undefined; readonly text: string; readonly at?: number } | undefined;
  let hesitation: ReturnType<typeof setTimeout> | undefined;

  const draw = (next: Shown) => {
    forget();
    for (const box of new Set(next.marks.map((mark) => mark.box))) {
      mutations.observe(box, { childList: true, characterData: true, subtree: true });
    }
    shown = next;
    panel.showMarks(next.marks, next.composer.root, answers);
  };
  const forget = () => {
    mutations.disconnect();
    cancelAnimationFrame(frame);
    frame = 0;
    shown = undefined;
  };
  const hide = () => {
    if (shown === undefined) return;
    forget();
    panel.hideMarks();
  };

  const follow = () => {
    frame = 0;
    if (shown === undefined || shown.marks.every(isWhole)) return;
    const { text, marksOf } = lookAgain(shown);
    draw({ ...shown, text, marks: shown.marks.flatMap(({ finding }) => marksOf(finding)) });
  };
  const mutations = new MutationObserver(() => {
    changedAt = performance.now();
    if (frame === 0) frame = requestAnimationFrame(follow);
  });

  const keepAside = (aside: Aside, before?: Aside) => {
    asides = [aside, ...asides.filter((one) => one !== before && one.editor !== aside.editor)].slice(0, MOST_DRAFTS);
  };

  /** What was put aside in this draft, where it stands now: sites put a new editor in an old one's place, or in a dialog above it. */
  const asideIn = ({ editors: [editor] }: Composer, text: string): readonly Finding[] => {
    // An editor that is emptied may have had its draft moved elsewhere.
    if (editor === undefined || text.trim() === '') return [];
    const own = asides.find((one) => one.editor === editor);
    const aside = own?.text === text ? own : (asides.find((one) => one.text === text && isLeft(one)) ?? own);
    if (aside === undefined) return [];
    const moved = editBetween(aside.text, text);
    const findings = aside.findings.flatMap((finding) => movedBy(finding, moved) ?? []);
    keepAside({ editor, text, findings }, aside);
    return findings;
  };

  /** What of findings is over. The rest has its turn when its author hesitates, unless that is asked for before. */
  const overIn = ({ editors: [editor] }: Composer, text: string, findings: readonly Finding[]): readonly Finding[] => {
    if (written === undefined || written.editor !== editor) written = { editor, text };
    if (written.text !== text) {
      clearTimeout(hesitation);
      hesitation = undefined;
      written = { editor, text, ...writtenIn(written.text, text) };
    }
    const { at } = written;
    const over = findings.filter(({ span }) => span === undefined || span.end !== at);
    if (over.length === findings.length) return findings;
    hesitation ??= setTimeout(() => {
      hesitation = undefined;
      written = { editor, text };
      onChange();
    }, HESITATING);
    return over;
  };

  const show = (composer: Composer, judged: Judged): readonly Finding[] => {
    const { text } = judged.reading;
    if (text !== shown?.text) changedAt = performance.now();
    const aside = asideIn(composer, text);
    const all = overIn(composer, text, judged.judgement.verdict.findings);
    const findings = aside.length === 0 ? all : all.filter((one) => !aside.some((other) => isSame(one, other)));
    const placed = findings.filter(({ span }) => span !== undefined).slice(0, MOST_MARKS);
    if (placed.length === 0) {
      hide();
      return findings;
    }
    const map = mapDraft(composer);
    draw({ composer, judged, text, marks: map.text === text ? placed.flatMap((one) => markOf(one, map)) : [] });
    return findings;
  };

  const answers: MarkAnswers = {
    isRecorded: () => engine.records(),
    notHere({ finding }) {
      const editor = shown?.composer.editors[0];
      if (shown === undefined || editor === undefined) return;
      const { composer, text } = shown;
      keepAside({ editor, text, findings: [...asideIn(composer, text), finding] });
      onChange();
    },
    async falseAlarm({ finding }) {
      if (shown === undefined) return false;
      const { judged, text } = shown;
      // The record has it where it was judged.
      const found = movedBy(finding, editBetween(text, judged.reading.text));
      return found !== undefined && engine.record(judged, { type: 'false-alarm', took: 0, findings: [found] });
    },
    look(hashtag) {
      openHashtag(site, hashtag);
      engine.lookedAt(hashtag);
    },
    async replace({ finding, box }) {
      await composing.finish(box);
      // What was typed before them since the last look has moved the words, and broken no mark.
      const [mark] = shown === undefined ? [] : lookAgain(shown).marksOf(finding);
      if (mark === undefined) return 'refused';
      return replaceText(mark.box, mark.span, finding.replacement ?? '', changedAt);
    },
    holdCaret() {
      const place = shown && placeIn(shown.composer, shown.composer.editors.find(hasFocus) ?? shown.marks[0]?.box);
      return () => place && returnTo(place);
    },
  };
  return {
    show,
    hide() {
      clearTimeout(hesitation);
      hesitation = undefined;
      written = undefined;
      hide();
    },
  };
}

/** Where somebody writes that made one text of another; nowhere where that was pasted. */
function writtenIn(before: string, text: string): { readonly at?: number } {
  const { start, end } = writtenBetween(before, text);
  return end - start > MOST_TYPED ? {} : { at: end };
}

/** What a composer holds by now, and where the words of findings stand in it; none where they are others. */
function lookAgain({ composer, text }: Shown): {
  readonly text: string;
  readonly marksOf: (finding: Finding) => readonly Mark[];
} {
  const map = mapDraft(composer);
  const moved = editBetween(text, map.text);
  return { text: map.text, marksOf: (finding) => markOf(movedBy(finding, moved), map) };
}

function isLeft({ editor }: Aside): boolean {
  return !editor.isConnected || readText(editor).trim() === '';
}

function hasFocus(editor: HTMLElement): boolean {
  return Reflect.get(editor.getRootNode(), 'activeElement') === editor;
}

function markOf(finding: Finding | undefined, map: DraftMap): readonly Mark[] {
  const spot = finding?.span && map.spotOf(finding.span);
  if (finding === undefined || spot?.range === undefined) return [];
  const { box, span, range } = spot;
  return [{ finding, box, span, range, words: range.toString() }];
}

function isWhole({ box, range, words }: Mark): boolean {
  return !range.collapsed && box.contains(range.commonAncestorContainer) && range.toString() === words;
}

function movedBy(finding: Finding, moved: Moved): Finding | undefined {
  const span = finding.span && moved(finding.span);
  return span && { ...finding, span };
}

/** Whether two findings are one and the same, found at two times. */
function isSame(a: Finding, b: Finding): boolean {
  const isThere = a.span?.start === b.span?.start && a.span?.end === b.span?.end;
  return isThere && a.rule === b.rule && a.name === b.name && a.class === b.class;
}
