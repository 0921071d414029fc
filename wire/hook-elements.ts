import type { Asker } from './connect-wire.ts';
import { hookForm } from './hook-form.ts';
import { hookFrames } from './hook-frames.ts';
import type { World } from './world.ts';

/** Hooks what forms and frames of a window may send by; `hook` does the same to all of another window. */
export function hookElements(window: World, asker: Asker, hook: (inside: World, asker: Asker) => void): void {
  hookForm(window, asker);
  hookFrames(window, (inside) => hook(inside, asker));
}
