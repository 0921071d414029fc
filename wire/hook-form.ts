import type { Asker } from './connect-wire.ts';
import { apply, Wrapper } from './natives.ts';
import type { World } from './world.ts';

/**
 * Has a script's `form.submit()`, which raises no event, wait until it may go. `requestSubmit()` raises one that does not leave a shadow
 * root, so it is announced.
 */
export function hookForm(window: World, { askForm, submitting }: Asker): void {
  const { prototype } = window.HTMLFormElement;
  const { submit, requestSubmit } = prototype;

  prototype.submit = new Wrapper(submit, {
    apply(_target, form: HTMLFormElement, args: []) {
      const end = (go: boolean) => {
        if (go) apply(submit, form, args);
      };
      if (askForm(form, end)) end(true);
    },
  });
  prototype.requestSubmit = new Wrapper(requestSubmit, {
    apply(_target, form: HTMLFormElement, args: []) {
      submitting(form);
      return apply(requestSubmit, form, args);
    },
  });
}
