import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPanel } from '../components/create-panel.tsx';
import css from '../components/panel.css?inline';
import { speakHere } from '../guard/speak-here.ts';
import { warmUp } from '../guard/warm-up.ts';

/** Remembers whom the panel was given to, so that a second injection into the same frame changes nothing. */
const GIVEN = Symbol.for('gatepost.panel');

/** The warm part's React side, injected into a frame when a composer in it first gets the focus. */
export default defineUnlistedScript(() => {
  speakHere();
  const guard = warmUp();
  if (guard === undefined || Reflect.get(globalThis, GIVEN) === guard) return;
  Reflect.set(globalThis, GIVEN, guard);
  guard.panel(createPanel(css, styleMarks));
});

async function styleMarks(name: string): Promise<void> {
  const answer: unknown = await browser.runtime.sendMessage({ type: 'marks', name });
  const isThere = typeof answer === 'object' && answer !== null && Reflect.get(answer, 'ok') === true;
  if (!isThere) throw new Error('The background could not bring the sheet that marks are drawn by.');
}
