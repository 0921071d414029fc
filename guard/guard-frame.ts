import type { Lookout } from '../sites/lookout.ts';
import { rootNodeOf } from '../sites/own.ts';
import { hearWire } from '../wire/hear-wire.ts';
import type { Brought } from './brought.ts';
import type { Clearances } from './clearances.ts';
import type { Family, FamilyAbove } from './family.ts';
import { type Gate, keepGate, type Surroundings } from './gate.ts';
import type { Listen, Listening } from './hear-events.ts';
import { intercept } from './intercept.ts';
import { listener } from './listen.ts';
import { createNotice, type Notice } from './notice.ts';
import { type Requests, recognizeRequests } from './requests.ts';
import { sayHere } from './say-here.ts';
import { isOrphaned, type Status } from './status.ts';
import { unpacking } from './unpack.ts';
import type { Sealed, WarmUp } from './warm.ts';

/** A guarded frame in which something happens. */
export type Frame = Family & {
  /** Where engine and panel report themselves. */
  readonly warmUp: WarmUp;
  /** Handles what a person, or a script in a person's place, does. */
  handler(listenTo: Listen): (event: Event) => void;
  /** Handles what comes over the line of the page's own world. */
  hearer(line: EventTarget): (event: Event) => void;
} & Pick<Status, 'changed' | 'state'>;

/** What is there in a frame from its start on. */
type Start = {
  readonly above: FamilyAbove | undefined;
  readonly family: Family;
  readonly listening: Listening;
};

/** Guards a frame from the first thing on that happens in it. */
export function guardFrame(site: Lookout, { above, family, listening }: Start): Frame {
  let gate: Gate | undefined;
  let notice: Notice | undefined;
  let kept: Clearances | undefined;
  let recognizing: Requests | undefined;
  const brought: Brought = { batches: [], tell() {} };
  const requests = () => {
    recognizing ??= recognizeRequests(site);
    return recognizing;
  };
  const clearances = (make: () => Clearances) => {
    kept ??= above?.clearances(make) ?? make();
    return kept;
  };
  const atGate = () => {
    const surroundings = { requests: requests(), requestWarmUp, isOrphaned, clearances, brought, hearerFor };
    gate ??= keepGate(site, { ...surroundings, notice: ownNotice() });
    return gate;
  };
  const ownNotice = () => {
    notice ??= createNotice();
    return notice;
  };
  const broken = () => ownNotice().show(sayHere('notice_broken'), 'alert');
  const desk = () => gate?.desk;
  const own = () => desk() ?? atGate();
  const hear = (line: EventTarget, listen: Family['listen']) =>
    hearWire(
      line,
      (answer) => unpacking(listen(answer), answer),
      // Its event stays within the shadow root that it may stand in.
      (form) => listening.listenTo(rootNodeOf(form), ['submit']),
    );
  const hearerFor: Surroundings['hearerFor'] = (line, guard) =>
    hear(
      line,
      listener(
        requests,
        () => guard,
        () => {},
      ),
    );

  return {
    handler: (listenTo) =>
      intercept(
        site,
        {
          allows: (attempt) => own().allows(attempt),
          allowsPrelude: (submit) => desk()?.allowsPrelude(submit) ?? false,
          allowsPress: (element) => desk()?.allowsPress(element) ?? own().byClick(element) === undefined,
          byClick: (element) => own().byClick(element),
          byKey: (event, element) => own().byKey(event, element),
          byForm: (form, submitter) => own().byForm(form, submitter),
          focused: (element) => own().focused(element),
          acted: () => desk()?.acted(),
          typed: () => desk()?.typed(),
          clicked: () => desk()?.clicked(),
          brought(batch) {
            brought.batches.push(batch);
            brought.tell();
          },
          broken,
        },
        listenTo,
      ),
    hearer: (line) => hear(line, (answer) => (above ?? family).listen(answer)),
    get changed() {
      return desk()?.changed ?? false;
    },
    get state() {
      return (desk() ?? gate)?.state ?? 'quiet';
    },
    warmUp: {
      engine: (engine, tools) => atGate().warmUp.engine(engine, tools),
      panel: (panel) => atGate().warmUp.panel(panel),
    },
    clearances,
    listen: listener(requests, own, broken),
    judgeSent: (publish) => own().judgeSent(publish),
  };
}

/** The browser's own object: the first use of it costs as much as all the rest here, so nothing touches it at load. */
declare const chrome: {
  readonly runtime?: { readonly id?: string; sendMessage(message: unknown): Promise<unknown> };
};

async function requestWarmUp(): Promise<Sealed> {
  const answer = await ask(QUESTIONS);
  return { sealed: get(answer, 'sealed') === true };
}

/** How often the background is asked at the most, and milliseconds from one time to the next: enough for a worker to end and start. */
const QUESTIONS = 4;
const PAUSE = 250;

/** A worker that dies takes the question along; asking again wakes another one. So does a page that is just being shown. */
async function ask(times: number): Promise<unknown> {
  try {
    const answer = await chrome.runtime?.sendMessage({ type: 'warm' });
    if (get(answer, 'ok') !== true) throw new Error('The background could not inject engine and panel.');
    return answer;
  } catch (error) {
    if (times <= 1 || isOrphaned()) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return ask(times - 1);
  }
}

function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
