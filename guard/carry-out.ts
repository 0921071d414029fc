import { say } from '../rules/say.ts';
import type { Exit } from './exit.ts';
import type { Effect } from './guard.ts';
import type { Notice } from './notice.ts';
import { isOf, type Request } from './requests.ts';
import type { Stops } from './show-stops.ts';
import type { Submission } from './submission.ts';
import type { Reading } from './warm.ts';

/** What lies on the desk: what is held, and in order the requests that wait until that is dealt with. */
export type Tray = { held: Submission | undefined; waiting: Request[] };

/** What the effects of the state machine reach the page by. */
export type Hands = {
  readonly tray: Tray;
  readonly notice: Notice;
  readonly stops: Stops;
  readonly exit: Exit;
  /** What is said once the extension is gone, asked for while it was there. */
  readonly lastWords: string;
};

/** Does to page and panel what the state machine says of an event; `one`: what was about to go out, if that was the event. */
export function carryOut({ tray, notice, stops, exit, lastWords }: Hands, effect: Effect, one?: Submission): void {
  switch (effect) {
    case 'let':
    case 'refuse':
      return; // The event or request itself is kept or let through by whoever asked.
    case 'warm-up':
      return; // At the gate alone.
    case 'say-broken':
      notice.show(say('notice_broken'), 'alert');
      return;
    case 'say-waiting':
      notice.show(say('notice_reading_files'), 'status');
      return;
    case 'swallow':
      if (one?.ring === 'wire') tray.waiting.push(one.request);
      return;
    case 'hold':
      tray.held = one;
      return;
    case 'say-orphaned':
      notice.show(lastWords, 'alert');
      return;
    case 'say-changed':
      notice.show(say('notice_changed'), 'status');
      return;
    case 'say-nothing':
      notice.hide();
      return;
    case 'open-stop':
      if (tray.held) stops.open(tray.held);
      return;
    case 'close-stop':
      stops.close();
      return;
    case 'repeat':
      giveBack(tray, exit, false);
      return;
    case 'repeat-with-pass':
      giveBack(tray, exit, true);
      return;
    case 'drop':
      drop(tray);
      return;
    case 'return-to-editor':
      stops.returnToEditor();
      return;
    default:
      effect satisfies never;
  }
}

/** Takes the first request that waits and publishes this reading, although the event that leads to it was kept from the site. */
export function takeEarly({ waiting }: Tray, reading: Reading): Request | undefined {
  const at = waiting.findIndex((request) => isOf(request, reading));
  return at < 0 ? undefined : waiting.splice(at, 1)[0];
}

function giveBack(tray: Tray, exit: Exit, approved: boolean): void {
  const one = takeHeld(tray);
  if (one) exit.giveBack(one, approved);
}

function drop(tray: Tray): void {
  const one = takeHeld(tray);
  if (one?.ring === 'wire') one.request.answer('fail');
  if (one?.ring !== 'page') return;
  const { reading } = one.judged;
  for (let early = takeEarly(tray, reading); early; early = takeEarly(tray, reading)) early.answer('fail');
}

/** From here on another one may be held. */
function takeHeld(tray: Tray): Submission | undefined {
  const one = tray.held;
  tray.held = undefined;
  return one;
}
