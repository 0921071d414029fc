import type { BodyReader } from './body-text.ts';
import type { Asker } from './channel.ts';
import type { World } from './world.ts';

/**
 * Makes ready, and returns, what has `sendBeacon` wait until it may go; to be called before the page uses its navigator. It only ever
 * says that something is queued, so nobody can tell.
 */
export function beaconHook(window: World, { ask }: Asker, { read }: BodyReader): () => void {
  const { apply } = Reflect;
  const { then } = Promise.prototype;
  const Wrapper = Proxy;

  return () => {
    const { document } = window;
    const { prototype } = window.Navigator;
    const native = prototype.sendBeacon;

    prototype.sendBeacon = new Wrapper(native, {
      apply(_target, self, args: [string | URL, BodyInit?]) {
        // By number: a page may have changed how arrays are walked through.
        const url = `${args[0]}`;
        const text = read(args[1]);
        if (text === undefined || text === '') return apply(native, self, args);
        const judge = (body: string): boolean => {
          const asked = ask({ method: 'POST', url, body, urgent: false }, (go) => {
            if (go) apply(native, self, args);
          });
          return asked === true ? apply(native, self, args) : true;
        };
        if (typeof text === 'string') return judge(text);
        // A page that is being left has no time for a blob to be read; nobody publishes at that moment.
        if (document.visibilityState === 'hidden') return apply(native, self, args);
        apply(then, text, [judge]);
        return true;
      },
    });
  };
}
