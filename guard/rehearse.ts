import { type Site, stops } from '../rules/rule.ts';
import type { Composer } from '../sites/site.ts';
import type { Question } from '../wire/channel.ts';
import type { AccountStrip } from './account-strip.ts';
import { keepClearances } from './clearances.ts';
import type { Desk } from './desk.ts';
import type { Surroundings } from './gate.ts';
import { inIdleMoments } from './in-idle-moments.ts';
import type { Notice } from './notice.ts';
import type { Judged } from './submission.ts';
import type { Panel, Reading, Warm } from './warm.ts';

export type Acts = {
  /** Has a press on the composer's button go its whole way, step by step, and nothing come of it. */
  submit(composer: Composer, judged: Judged): Generator<void>;
  /** Draws the stop where nobody sees it. */
  stop(composer: Composer, judged: Judged): void;
};

/** A browser reads a function at its first call, and makes something faster of it at later ones. */
const TIMES = 2;

/**
 * Goes through a submit before there is one, in idle moments, and nothing comes of it: the first time that its code runs costs several
 * times as much as each after it, and would be paid for by the author who waits. The stop only where one is to be expected.
 */
export function rehearse({ submit, stop }: Acts): (composer: Composer, judged: Judged) => void {
  let hasSubmitted = false;
  let hasStopped = false;
  return (composer, judged) => {
    if (!hasSubmitted && composer.button) {
      hasSubmitted = true;
      inIdleMoments(submits(composer, judged));
    }
    if (!hasStopped && stops(judged.judgement.verdict.level)) {
      hasStopped = true;
      inIdleMoments(once(() => stop(composer, judged)));
    }
  };

  function* submits(composer: Composer, judged: Judged): Generator<void> {
    for (let time = 0; time < TIMES; time++) yield* submit(composer, judged);
  }
}

function* once(act: () => void): Generator<void> {
  yield act();
}

/**
 * Presses a composer's button at a desk like the one that guards the frame, where nobody sees what it shows and nothing remembers what
 * it does, and has the page ask for the request that would follow.
 */
export function* pressOnStage(
  makeDesk: (surroundings: Surroundings, warm: Warm) => Desk,
  { requests, isOrphaned }: Surroundings,
  { engine, tools }: Warm,
  { button }: Composer,
  { site, text }: Reading,
): Generator<void> {
  const clearances = keepClearances();
  const stage: Surroundings = {
    ...{ requests, isOrphaned, notice: UNSEEN_NOTICE, clearances: () => clearances },
    requestWarmUp: () => Promise.reject(new Error('On a stage everything is warm.')),
    brought: { batches: [], tell() {} },
  };
  const desk = makeDesk(stage, {
    ...{ sealed: false, panel: UNSEEN_PANEL, tools: { ...tools, keepAccountStrip: () => UNSEEN_STRIP } },
    engine: { ...engine, published() {}, record: () => Promise.resolve(false), readyToRecord() {}, lookedAt() {} },
  });
  yield;
  const submit = button && desk.byClick(button);
  if (!submit || !desk.allowsPrelude(submit)) return;
  yield;
  if (!desk.allows({ submit, trigger: { kind: 'click', element: button }, event: new Event('click') })) return;
  yield;
  const request = requests.recognize(madeUpQuestion(site, text), () => {});
  // What was written since would be told of as something that went out unannounced; and without an address the seal is told nothing.
  if (!request || !clearances.haveSeen(request.publish.texts)) return;
  yield;
  desk.judge({ ...request, url: '' });
}

function madeUpQuestion(site: Site, text: string): Question {
  const body = JSON.stringify({ variables: { text } });
  return { id: 0, urgent: false, method: 'POST', url: `https://${site}.com/graphql/rehearsal/CreatePost`, body };
}

const UNSEEN_NOTICE: Notice = { show() {}, hide() {} };
const UNSEEN_STRIP: AccountStrip = {
  ...{ editor: undefined, focused() {}, refresh() {}, noteChange() {}, expectChange() {} },
};
const UNSEEN_PANEL: Panel = {
  ...{ showStop() {}, rehearseStop() {}, hideStop() {}, owns: () => false },
  ...{ showStrip() {}, hideStrip() {}, showMarks() {}, hideMarks() {} },
};
