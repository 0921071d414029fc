import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { publishOfBareForm } from '../../guard/bare-form.ts';
import { hearEvents } from '../../guard/hear-events.ts';
import { type Interceptor, intercept } from '../../guard/intercept.ts';
import { listener } from '../../guard/listen.ts';
import { unpacking } from '../../guard/unpack.ts';
import { facebook } from '../../sites/facebook.ts';
import { linkedin } from '../../sites/linkedin.ts';
import type { Submit } from '../../sites/site.ts';
import { X_LOOKOUT } from '../../sites/x/lookout.ts';
import { x } from '../../sites/x.ts';
import { ASK, acceptWire, HANDOVER, relatedTo } from '../../wire/channel.ts';
import { hearWire } from '../../wire/hear-wire.ts';
import { HEARS_NOTHING } from './hears-nothing.ts';

/** What throws where something may go out lets nothing go, and says so. */

const broken = vi.fn();
const fault = (): never => {
  throw new Error('A fault of ours.');
};

let judge: () => 'go' = fault;
const interceptor: Interceptor = { ...HEARS_NOTHING, allows: fault, brought() {}, broken };

/** A browser reports it where listeners throw, and goes on. */
const hush = (event: Event) => event.preventDefault();
beforeAll(() => {
  window.addEventListener('error', hush);
  const requests = () => ({ recognize: () => judge() && undefined, withSaved: fault });
  acceptWire(
    (line) =>
      hearWire(
        line,
        (answer) => unpacking(listener(requests, fault, broken)(answer), answer),
        () => {},
      ),
    () => {},
  );
  handOver(line);
  hearEvents((listenTo) => intercept(X_LOOKOUT, interceptor, listenTo));
});
afterAll(() => window.removeEventListener('error', hush));
beforeEach(() => {
  judge = fault;
  broken.mockClear();
  document.body.innerHTML = '';
});

/** The page's side of a wire, as far as happy-dom has what it is made of. */
const line = new EventTarget();
let count = 0;

function handOver(end: EventTarget): void {
  window.dispatchEvent(new FocusEvent(HANDOVER, { relatedTarget: end, cancelable: true }));
}

function askOver(end: EventTarget, answered: (go: boolean) => void = () => {}): boolean {
  count++;
  const url = '/i/api/graphql/q/CreateTweet';
  const question = document.createTextNode(`${count} 0 POST ${url.length} ${url}{"tweet_text":"Happy Friday"}`);
  end.addEventListener(String(count), (event) => answered(relatedTo(event) !== null), { once: true });
  const asked = new FocusEvent(ASK, { relatedTarget: question, cancelable: true });
  quietly(() => end.dispatchEvent(asked));
  return !asked.defaultPrevented;
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // Where the test's own window hands it on.
  }
}

test('a request that can’t be judged fails, once, after the script that sent it has ended', async () => {
  const answered = vi.fn();
  expect(askOver(line, answered)).toBe(false);
  expect(answered).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(answered).toHaveBeenCalledExactlyOnceWith(false));
  expect(broken).toHaveBeenCalledOnce();
});

test('what nobody can be asked about is kept', () => {
  const end = new EventTarget();
  acceptWire(fault, () => {});
  handOver(end);
  expect(askOver(end)).toBe(false);
});

test('one that can be judged goes', () => {
  judge = () => 'go';
  expect(askOver(line)).toBe(true);
  expect(broken).not.toHaveBeenCalled();
});

function place(html: string): HTMLFormElement {
  document.body.innerHTML = html;
  const form = document.querySelector('form');
  if (!form) throw new Error('The page has no form.');
  return form;
}

/** Whether the page had the event. */
function raise(target: Element, type: string): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true });
  quietly(() => target.dispatchEvent(event));
  return !event.defaultPrevented;
}

const COMPOSER: Submit['composer'] = { surface: 'post', root: document.body, editors: [], fields: [] };

test.each<[string, Partial<Interceptor>, 'submit' | 'click', boolean]>([
  ['a form of which it can’t be told whether it publishes', { byForm: fault }, 'submit', false],
  ['a form that publishes', { byForm: () => ({ step: 'publish', composer: COMPOSER }) }, 'submit', false],
  ['a form that publishes nothing', {}, 'submit', true],
  ['a click that publishes', { byClick: () => ({ step: 'publish', composer: COMPOSER }) }, 'click', false],
  // What the page does then is a request, or a form's own event.
  ['a click of which it can’t be told', { byClick: fault }, 'click', true],
])('%s', (_, own, type, goes) => {
  Object.assign(interceptor, { byForm: () => undefined, byClick: () => undefined }, own);
  expect(raise(place('<form></form>'), type)).toBe(goes);
  expect(broken).toHaveBeenCalledTimes(goes ? 0 : 1);
});

test.each(['querySelector', 'querySelectorAll', 'localName', 'method', 'action'])(
  'a form is read whose field is called %s',
  (name) => {
    const form = place(
      `<form method="post" action="https://x.com/i/api/graphql/q/CreateTweet"><input name="${name}" value="1"><textarea name="tweet_text">Happy Friday</textarea></form>`,
    );
    // As browsers do by themselves.
    Object.defineProperty(form, name, { value: form.firstElementChild });
    expect(publishOfBareForm(x, form, null)?.texts).toContain('Happy Friday');
    expect(x.submitByForm(form)).toBeUndefined();
  },
);

const BOX = '<div contenteditable="true" role="textbox">Happy Friday</div>';

test.each(['querySelector', 'querySelectorAll', 'contains', 'getRootNode'])(
  'a composer is found in a form whose field is called %s',
  (name) => {
    for (const [site, html] of [
      [x, `${BOX}<button data-testid="tweetButtonInline">Post</button>`],
      [linkedin, `<div class="ql-editor">${BOX}</div><button class="share-actions__primary-action">Post</button>`],
      [facebook, `${BOX}<div id="focused-state-composer-submit"><div role="button">Comment</div></div>`],
    ] as const) {
      const form = place(`<section><form><input name="${name}">${html}</form></section>`);
      Object.defineProperty(form, name, { value: form.firstElementChild });
      const button = [...document.querySelectorAll('button, [role="button"]')][0];
      const submit = button && site.submitByClick(button);
      expect(submit?.composer.editors.map((editor) => editor.textContent)).toEqual(['Happy Friday']);
      // Whoever looks around from there does not come by the form.
      expect(submit?.composer.root.localName).toBe('section');
    }
  },
);
