import { stops } from '../rules/rule.ts';
import type { Composer } from '../sites/site.ts';
import { ASK } from '../wire/channel.ts';
import type { AccountStrip } from './account-strip.ts';
import { keepClearances } from './clearances.ts';
import type { Desk } from './desk.ts';
import type { Surroundings } from './gate.ts';
import { inIdleMoments } from './in-idle-moments.ts';
import type { Notice } from './notice.ts';
import type { Judged } from './submission.ts';
import type { Engine, Panel, Reading, Warm } from './warm.ts';

export type Acts = {
  /** Has a press on the composer's button go its whole way, step by step, and nothing come of it. */
  submit(composer: Composer): Generator<void>;
  /** Draws the stop where nobody sees it. */
  stop(composer: Composer, judged: Judged): void;
};

/** A browser reads a function at its first call, and makes something faster of it at later ones; of a regular expression at the third. */
const TIMES = 4;

/**
 * Goes through a submit before there is one, in idle moments, and nothing comes of it: the first time that its code runs costs several
 * times as much as each after it, and would be paid for by the author who waits. Not before something is written, as no request would
 * come of an empty draft; the stop only where one is to be expected.
 */
export function rehearse({ submit, stop }: Acts): (composer: Composer, judged: Judged) => void {
  let hasSubmitted = false;
  let hasStopped = false;
  return (composer, judged) => {
    if (!hasSubmitted && composer.button && judged.reading.text.trim() !== '') {
      hasSubmitted = true;
      inIdleMoments(submits(composer));
    }
    if (!hasStopped && stops(judged.judgement.verdict.level)) {
      hasStopped = true;
      inIdleMoments(once(() => stop(composer, judged)));
    }
  };

  function* submits(composer: Composer): Generator<void> {
    for (let time = 0; time < TIMES; time++) yield* submit(composer);
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
  { requests, isOrphaned, hearerFor }: Surroundings,
  { engine, tools }: Warm,
  { button }: Composer,
): Generator<void> {
  const clearances = keepClearances();
  let read: Reading | undefined;
  const judge: Engine['judge'] = (reading) => {
    read = reading;
    return engine.judge(reading);
  };
  const stage: Surroundings = {
    ...{ requests, isOrphaned, hearerFor, notice: UNSEEN_NOTICE, clearances: () => clearances },
    requestWarmUp: () => Promise.reject(new Error('On a stage everything is warm.')),
    brought: { batches: [], tell() {} },
  };
  const desk = makeDesk(stage, {
    ...{ sealed: false, panel: UNSEEN_PANEL, tools: { ...tools, keepAccountStrip: () => UNSEEN_STRIP } },
    engine: { ...engine, judge, published() {}, record: async () => false, readyToRecord() {}, lookedAt() {} },
  });
  yield;
  const submit = button && desk.byClick(button);
  // What leads up to the click is one of several events.
  desk.acted();
  if (!submit || !desk.allowsPress(button) || !desk.allowsPress(button)) return;
  yield;
  if (!desk.allows({ submit, trigger: { kind: 'click', element: button }, event: new Event('click') }) || !read) return;
  desk.clicked();
  yield;
  const hear = hearerFor(new EventTarget(), {
    giveUp() {},
    // What nobody was seen to write would be told of as something that went out unannounced; without an address the seal is told nothing.
    judge: (request) => (clearances.haveSeen(request.publish.texts) ? desk.judge({ ...request, url: '' }) : 'fail'),
  });
  hear(new FocusEvent(ASK, { relatedTarget: madeUpQuestion(read), cancelable: true }));
}

/** As the page's world writes one; see `connect-wire.ts`. */
function madeUpQuestion({ site, text }: Reading): Text {
  const url = `https://${site}.com/graphql/rehearsal/CreatePost`;
  return new Text(`0 0 POST ${url.length} ${url}${JSON.stringify({ variables: { text } })}`);
}

const UNSEEN_NOTICE: Notice = { show() {}, hide() {} };
const UNSEEN_STRIP: AccountStrip = {
  ...{ editor: undefined, focused() {}, refresh() {}, noteChange() {}, expectChange() {} },
};
const UNSEEN_PANEL: Panel = {
  ...{ showStop() {}, rehearseStop() {}, hideStop() {}, owns: () => false },
  ...{ showStrip() {}, hideStrip() {}, showMarks() {}, hideMarks() {} },
};
