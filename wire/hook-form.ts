import type { BodyReader } from './body-text.ts';
import type { Asker } from './channel.ts';
import { apply, getOwnPropertyDescriptor, Wrapper } from './natives.ts';
import type { World } from './world.ts';

/**
 * Has a script's `form.submit()`, which raises no event, wait until it may go. `requestSubmit()` raises one that does not leave a shadow
 * root, so it is announced.
 */
export function hookForm(window: World, { ask, submitting }: Asker, { read }: BodyReader): void {
  const { FormData: Form, HTMLFormElement: Element } = window;
  const { prototype } = Element;
  const { submit: native, requestSubmit } = prototype;
  /** Not by name: fields of a form may be called `action` or `method`, and stand before its own. */
  const getterOf = (name: string) => getOwnPropertyDescriptor(prototype, name)?.get ?? native;
  const methodOf = getterOf('method');
  const actionOf = getterOf('action');

  prototype.submit = new Wrapper(native, {
    apply(_target, form: HTMLFormElement, args: []) {
      const textOf = () => (apply(methodOf, form, []) === 'post' ? read(new Form(form)) : '');
      const submit = (): void => {
        const body = textOf();
        const isAsked = typeof body === 'string' && body !== '';
        const asked = !isAsked || ask('POST', apply(actionOf, form, []), body, end);
        if (asked === true) apply(native, form, args);

        // The page may have written in it since.
        function end(go: boolean): void {
          if (go && textOf() === body) apply(native, form, args);
          else if (go) submit();
        }
      };
      submit();
    },
  });
  prototype.requestSubmit = new Wrapper(requestSubmit, {
    apply(_target, form: HTMLFormElement, args: []) {
      submitting(form);
      return apply(requestSubmit, form, args);
    },
  });
}
