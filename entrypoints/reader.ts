import '../policy/no-eval.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { servePage } from '../documents/serve-page.ts';

/** Reads one file in a worker of its own; whoever made the worker stands between it and the page that has the file. */
export default defineUnlistedScript(() => {
  const take = servePage((message) => postMessage(message));
  addEventListener('message', ({ data }) => take(data));
});
