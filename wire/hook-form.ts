import type { BodyReader } from './body-text.ts';
import type { Asker } from './channel.ts';
import type { World } from './world.ts';

/** Has a script's `form.submit()`, which raises no event, wait until it may go. */
export function hookForm(window: World, { ask }: Asker, { read }: BodyReader): void {
  const { apply } = Reflect;
  const { FormData, HTMLFormElement } = window;
  const native = HTMLFormElement.prototype.submit;

  HTMLFormElement.prototype.submit = new Proxy(native, {
    apply(_target, form: HTMLFormElement, args: []) {
      const body = form.method === 'post' ? read(new FormData(form)) : '';
      if (typeof body !== 'string' || body === '') return apply(native, form, args);
      const asked = ask({ method: 'POST', url: form.action, body, urgent: false }, (go) => {
        if (go) apply(native, form, args);
      });
      if (asked === true) apply(native, form, args);
    },
  });
}
