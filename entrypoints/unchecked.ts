import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { WENT_UNCHECKED } from '../components/words.ts';
import { createNotice } from '../guard/notice.ts';

/** Says in the page that a post went out of it unchecked, until somebody presses something. */
export default defineUnlistedScript(() => {
  const notice = createNotice();
  notice.show(WENT_UNCHECKED, 'alert');
  for (const type of ['pointerdown', 'keydown']) {
    window.addEventListener(type, ({ isTrusted }) => isTrusted && notice.hide(), { capture: true });
  }
});
