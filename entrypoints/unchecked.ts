import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wentUnchecked } from '../components/words.ts';
import { createNotice } from '../guard/notice.ts';
import { speakHere } from '../guard/speak-here.ts';

/** Only the extension's own isolated world has this global: the line is there already. */
const SHOWN = Symbol.for('gatepost.unchecked');

/** Says in the page that a post went out of it unchecked, until somebody presses something. */
export default defineUnlistedScript(() => {
  speakHere();
  if (Reflect.get(globalThis, SHOWN) === true) return;
  Reflect.set(globalThis, SHOWN, true);
  const notice = createNotice();
  notice.show(wentUnchecked(), 'alert');
  const lifetime = new AbortController();
  const hide = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    notice.hide();
    lifetime.abort();
    Reflect.set(globalThis, SHOWN, false);
  };
  const { signal } = lifetime;
  for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, hide, { capture: true, signal });
});
