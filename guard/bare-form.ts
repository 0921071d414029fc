import { findAllIn, hidesItsOwn, parentOf } from '../sites/own.ts';
import type { Publish } from '../sites/publish/publish.ts';
import { readRequestBy } from '../sites/publish/read-request.ts';
import type { SiteAdapter, Submit } from '../sites/site.ts';
import { isForm, ofForm } from '../wire/forms.ts';
import { asRead } from './clearances.ts';

/**
 * What a form publishes that the browser itself sends and in which there is no editor known to us, read as the request that it makes.
 * Undefined where it publishes nothing.
 */
export function publishOfBareForm(
  site: Pick<SiteAdapter, 'id' | 'readCall'>,
  form: HTMLElement,
  submitter: HTMLElement | null,
): Publish | undefined {
  if (!isForm(form)) return undefined;
  const own = (name: string) =>
    submitter?.hasAttribute(`form${name}`) ? Reflect.get(submitter, NAMES[name] ?? name) : undefined;
  if ((own('method') ?? ofForm('method', form)) !== 'post') return undefined;
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) if (typeof value === 'string') body.append(name, value);
  const url = String(own('action') ?? ofForm('action', form));
  const sent = readRequestBy(site.readCall, site.id, { method: 'POST', url, body: body.toString() });
  return sent?.kind === 'publish' ? sent.publish : undefined;
}

/** The same as a submit, with the fields that hold its texts. */
export function submitOfBareForm(
  site: SiteAdapter,
  form: HTMLElement,
  submitter: HTMLElement | null,
): Submit | undefined {
  const publish = publishOfBareForm(site, form, submitter);
  if (!publish) return undefined;
  const { surface, texts } = publish;
  // Whoever looks around in the page from a field would come by the form.
  const isOpaque = hidesItsOwn(form);
  const root = isOpaque ? (parentOf(form) ?? document.documentElement) : form;
  const fields = isOpaque ? [] : findAllIn<HTMLInputElement | HTMLTextAreaElement>(form, 'textarea, input');
  const editors = texts.map((text) => fields.find(({ value }) => asRead(value) === asRead(text)) ?? fieldHolding(text));
  return { step: 'publish', composer: { surface, root, editors, fields: [] } };
}

const NAMES: Readonly<Record<string, string>> = { method: 'formMethod', action: 'formAction' };

/** For a text that stands in no field of its own: the value of the button, or one that a listener of the page adds. */
function fieldHolding(text: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.value = text;
  return field;
}
