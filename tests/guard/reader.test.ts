import { afterEach, expect, test } from 'vitest';
import { keepClearances } from '../../guard/clearances.ts';
import { followOrigins } from '../../guard/origins.ts';
import { makeReader } from '../../guard/reader.ts';
import type { Judgement } from '../../guard/warm.ts';
import { facebook } from '../../sites/facebook.ts';
import type { Composer, Identifier } from '../../sites/site.ts';
import { x } from '../../sites/x.ts';

const identifier: Identifier = {
  identify: () => ({ handle: 'AcmeMotors' }),
  identifyPage: () => ({ handle: 'AcmeMotors' }),
};

afterEach(() => {
  document.body.innerHTML = '';
});

function composer(text: string): Composer {
  document.body.innerHTML = `<div><div data-testid="tweetTextarea_0" contenteditable="true">${text}</div></div>`;
  const editors = [...document.querySelectorAll<HTMLElement>('[data-testid="tweetTextarea_0"]')];
  return { surface: 'post', root: document.body, editors, fields: [] };
}

const reader = () =>
  makeReader(
    x,
    identifier,
    followOrigins(() => ({ publications: [] })),
  );

test('at a later step the draft is known to have come about as at the first', () => {
  const { draft } = reader();
  const first = composer('Happy Friday!');
  const before = draft(first);
  document.body.innerHTML = '';
  expect(draft(first, before)).toEqual(before);
});

test('where the editor is still there it is read anew, how it came about included', () => {
  const { draft } = reader();
  const before = draft(composer('Happy Friday!'));
  const { text, origin } = draft(composer('Happy Monday!'), before);
  expect({ text, begunAs: origin?.begunAs }).toEqual({ text: 'Happy Monday!', begunAs: { handle: 'AcmeMotors' } });
});

test.each([
  ['less', { id: '1', name: 'Kim Example' }, { name: 'Acme Motors' }],
  ['another', { id: '1', name: 'Kim Example' }, { id: '61', name: 'Acme Motors' }],
])('at a later step the page may show %s', (what, later, first) => {
  const shown = [first, later];
  const { draft } = makeReader(facebook, { ...identifier, identify: () => shown.shift() ?? later });
  const one = composer('Happy Friday!');
  const before = draft(one);
  document.body.innerHTML = '';
  expect(draft(one, before).identity).toEqual(what === 'less' ? first : later);
});

test('what leaves without a composer has come about somewhere', () => {
  const { reading } = reader().request({ operation: 'CreateTweet', surface: 'post', texts: ['Hi'] }, keepClearances());
  expect(reading).toMatchObject({ text: 'Hi', origin: { pasted: false } });
});

test('what leaves out of a form is read there, whatever its fields are called', () => {
  const { request } = reader();
  document.body.innerHTML = '<form><textarea>Hi</textarea><input name="closest"><button></button></form>';
  // As browsers have it; the tests' DOM has only some of a form's fields by their names.
  const [form, closest] = document.querySelectorAll('form, input');
  Object.defineProperty(form, 'closest', { value: closest });
  const { reading } = request({ operation: 'CreateTweet', surface: 'post', texts: ['Hi'] }, keepClearances());
  expect(reading).toMatchObject({ text: 'Hi', readable: true });
});

test('choices of a poll go ahead of a post, unless they were let through with it', () => {
  const { draft, request } = reader();
  const publish = { operation: 'cards/create', surface: 'post', texts: ['Red', 'Blue'], attached: true } as const;
  const clearances = keepClearances();
  expect(request(publish, clearances).reading.attached).toBe(true);
  const judgement: Judgement = {
    verdict: { level: 'off', findings: [] },
    author: { state: 'unlisted', kind: 'personal', label: '@AcmeMotors' },
    revision: '1',
    enabled: true,
  };
  const reading = { ...draft(composer('Which one?')), parts: ['Which one?', 'Red', 'Blue'] };
  clearances.add({ reading, judgement, approved: false });
  expect(request(publish, clearances).reading.attached).toBeUndefined();
});
