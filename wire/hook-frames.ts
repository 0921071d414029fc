import { apply, defineProperty, getOwnPropertyDescriptor, Notes, recall, remember, Wrapper } from './natives.ts';
import type { World } from './world.ts';

const BLANK = 'about:blank';

/**
 * Until the document of a frame or window has arrived, its window stands there with an empty one in which browsers run no script of an
 * extension. Whoever gets at such a window through its frame, or by opening it, finds it hooked.
 */
export function hookFrames(window: World, hook: (inside: World) => void): void {
  const known = new Notes<object, true>();

  const look = (inside: World | null): void => {
    try {
      if (!inside || apply(recall, known, [inside]) || inside.location.href !== BLANK) return;
      apply(remember, known, [inside, true]);
      hook(inside);
    } catch {
      // Of another origin: none of its functions are to be had from here.
    }
  };

  /** Whether something else than an empty document is to come; browsers run our scripts in that one. */
  const isComing = (frame: HTMLIFrameElement) =>
    frame.hasAttribute('srcdoc') || (frame.src !== '' && frame.src !== BLANK);

  const { prototype } = window.HTMLIFrameElement;
  const accessorOf = (name: string) => getOwnPropertyDescriptor(prototype, name);
  const windowOf = accessorOf('contentWindow')?.get;
  if (!windowOf) return;
  for (const name of ['contentWindow', 'contentDocument']) {
    const accessor = accessorOf(name);
    const get = new Wrapper(accessor?.get ?? windowOf, {
      apply(native, frame: HTMLIFrameElement, args: []) {
        const found = apply(native, frame, args);
        if (found && isComing(frame)) look(apply(windowOf, frame, []));
        return found;
      },
    });
    defineProperty(prototype, name, { ...accessor, get });
  }

  const { open } = window;
  window.open = new Wrapper(open, {
    apply(_target, self, args: unknown[]) {
      const opened = apply(open, self, args);
      if (args[0] && `${args[0]}` !== BLANK) look(opened);
      return opened;
    },
  });
}
