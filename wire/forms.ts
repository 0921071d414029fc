/** What the browser itself knows of a form. Not by name: fields of a form may be called that, and stand before its own. */
export function ofForm(name: 'action' | 'method', form: object): unknown {
  return Reflect.get(HTMLFormElement.prototype, name, form);
}

/** Whether something is a form, of whichever frame, whatever its fields are called. */
export function isForm(element: unknown): element is HTMLFormElement {
  try {
    return typeof element === 'object' && element !== null && ofForm('method', element) !== undefined;
  } catch {
    return false;
  }
}
