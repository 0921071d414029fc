import { copy, read, textOf } from './body-text.ts';
import { UNREADABLE } from './channel.ts';
import type { Asker } from './connect-wire.ts';
import { apply, onSettled, Wrapper } from './natives.ts';
import type { World } from './world.ts';

/**
 * Has `sendBeacon` wait until it may go; to be called before the page uses its navigator. It only ever says that something is queued,
 * so nobody can tell.
 */
export function hookBeacon(window: World, { ask }: Asker): void {
  const { document } = window;
  const { prototype } = window.Navigator;
  const native = prototype.sendBeacon;

  prototype.sendBeacon = new Wrapper(native, {
    apply(_target, self, args: unknown[]) {
      if (args.length < 2) return apply(native, self, args);
      // By number: a page may have changed how arrays are walked through.
      const url = `${args[0]}`;
      let body = args[1];
      const send = () => apply(native, self, [url, body]);
      let text = read(body);
      // A stream it refuses.
      if (text === undefined && !(body instanceof window.ReadableStream)) {
        text = textOf(body);
        if (text !== UNREADABLE) body = text;
      }
      if (text === undefined || text === '') return send();
      const judge = (words: string): boolean => {
        const asked = ask('POST', url, words, (go) => {
          if (go) send();
        });
        if (asked === true) return send();
        body = copy(body);
        return true;
      };
      if (typeof text === 'string') return judge(text);
      // A page that is being left has no time for a blob to be read; nobody publishes at that moment.
      if (document.visibilityState === 'hidden') return send();
      apply(onSettled, text, [judge]);
      return true;
    },
  });
}
