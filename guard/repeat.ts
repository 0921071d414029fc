import { CLICKABLE } from '../sites/composer.ts';
import { isInPage } from '../sites/own.ts';
import type { Composer } from '../sites/site.ts';
import { isForm } from '../wire/forms.ts';
import type { Trigger } from './intercept.ts';

/**
 * Gives a submit that was held back to the site, the way it came where that is still possible. The sites take clicks that a script
 * makes; keys they may not, so a key is repeated as a click on what it pressed, else on the composer's button, and only where there
 * is neither as a key.
 */
export function repeat(trigger: Trigger, composer: Composer | undefined): void {
  const { element } = trigger;
  const isPressed = trigger.kind === 'click' || (trigger.kind === 'key' && element.matches(CLICKABLE));
  const button = isPressed && element.isConnected ? element : composer?.button;
  if (trigger.kind === 'form' && isForm(element) && isInPage(element)) {
    const submitter = trigger.submitter?.isConnected ? trigger.submitter : null;
    Reflect.apply(HTMLFormElement.prototype.requestSubmit, element, [submitter]);
  } else if (button) press(button);
  else if (trigger.kind === 'key' && element.isConnected) {
    element.dispatchEvent(new KeyboardEvent('keydown', trigger.init));
  }
}

/** A click as a mouse makes it, for sites that act before the click itself. */
function press(button: HTMLElement): void {
  const init = { bubbles: true, cancelable: true, composed: true, detail: 1 };
  const down = { ...init, buttons: 1 };
  button.dispatchEvent(new PointerEvent('pointerdown', { ...down, isPrimary: true, pointerType: 'mouse' }));
  button.dispatchEvent(new MouseEvent('mousedown', down));
  button.dispatchEvent(new PointerEvent('pointerup', { ...init, isPrimary: true, pointerType: 'mouse' }));
  button.dispatchEvent(new MouseEvent('mouseup', init));
  // What was pressed may be a drawing inside a button, and drawings have no click of their own.
  if (typeof button.click === 'function') button.click();
  else dispatchClick(button);
}

function dispatchClick(element: Element): void {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail: 1 }));
}
