import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followOrigins } from '../../guard/origins.ts';
import type { Composer, Identity } from '../../sites/site.ts';
import { standInForBrowser } from '../components/browser-stand-ins.ts';

const { trustEvents } = standInForBrowser();

const HOUR = 60 * 60_000;
const ACME: Identity = { handle: 'AcmeMotors' };
const TULIP: Identity = { handle: 'TulipBank' };

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 12) });
  document.body.innerHTML = '<div id="root"><div class="editor" contenteditable="true"></div></div>';
});
afterEach(() => void vi.useRealTimers());

const follow = () => followOrigins(() => ({ publications: [] }));

function composer(): Composer {
  const root = document.querySelector('#root');
  const editors = [...document.querySelectorAll<HTMLElement>('.editor')];
  if (!root) throw new Error('There is no composer.');
  return { surface: 'post', root, editors, fields: [] };
}

const reading = (text: string, identity = ACME) =>
  ({ text, parts: [text], site: 'x', surface: 'post', identity }) as const;

function paste(text: string) {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { bubbles: true, composed: true, clipboardData });
  document.querySelector('.editor')?.dispatchEvent(event);
}

describe('a draft is begun', () => {
  test('as whoever was there at its first character', () => {
    const origins = follow();
    expect(origins.of(composer(), reading('')).begunAs).toBeUndefined();
    expect(origins.of(composer(), reading('H')).begunAs).toEqual(ACME);
    expect(origins.of(composer(), reading('Hi', TULIP)).begunAs).toEqual(ACME);
  });

  test('anew once the box was empty, or it went out', () => {
    const origins = follow();
    origins.of(composer(), reading('Hi'));
    origins.of(composer(), reading(' \n'));
    expect(origins.of(composer(), reading('Ho', TULIP)).begunAs).toEqual(TULIP);
    origins.published('Ho');
    expect(origins.of(composer(), reading('Ho', ACME)).begunAs).toEqual(ACME);
    origins.published('Another one');
    expect(origins.of(composer(), reading('Ho', TULIP)).begunAs).toEqual(ACME);
  });

  test('as the first account that could be read', () => {
    const origins = follow();
    origins.of(composer(), reading('H', {}));
    origins.of(composer(), reading('Hi', { ...TULIP, conflict: 'Two names.' }));
    expect(origins.of(composer(), reading('Hi!', ACME)).begunAs).toEqual(ACME);
  });

  test('and goes on in an editor that the site puts in the place of the first', () => {
    const origins = follow();
    origins.of(composer(), reading('Hi'));
    document
      .querySelector('.editor')
      ?.replaceWith(document.createRange().createContextualFragment('<p class="editor"></p>'));
    expect(origins.of(composer(), reading('Hi', TULIP)).begunAs).toEqual(ACME);
  });
});

describe('all of a text is pasted', () => {
  const TEXT = 'Meet us at the fair,\nhall 3.';
  test.each([
    [TEXT, true],
    ['Meet us at the fair, hall 3.', true],
    [`${TEXT} ☀`, true],
    [`${TEXT} Bring your friends.`, false],
    ['Meet us', false],
  ])('%j: %s', (text, pasted) => {
    const origins = follow();
    paste(TEXT);
    expect(origins.of(composer(), reading(text)).pasted).toBe(pasted);
  });

  test('but not by a script, not into another box, and not once it went out', () => {
    const origins = follow();
    trustEvents(false);
    paste(TEXT);
    trustEvents(true);
    expect(origins.of(composer(), reading(TEXT)).pasted).toBe(false);
    paste(TEXT);
    origins.published(TEXT);
    expect(origins.of(composer(), reading(TEXT)).pasted).toBe(false);
    paste(TEXT);
    document.body.innerHTML = '<div id="root"><div class="editor"></div></div>';
    expect(origins.of(composer(), reading(TEXT)).pasted).toBe(false);
  });
});

describe('nobody uses the tab', () => {
  test('for as long as no hand moves, until something goes out', () => {
    const origins = follow();
    vi.advanceTimersByTime(5 * HOUR);
    window.dispatchEvent(new Event('keydown'));
    vi.advanceTimersByTime(HOUR);
    expect(origins.ofPage().idle).toBe(5 * HOUR);
    origins.published('Hi');
    expect(origins.ofPage().idle).toBe(HOUR);
  });

  test('whatever scripts do', () => {
    const origins = follow();
    trustEvents(false);
    vi.advanceTimersByTime(HOUR);
    window.dispatchEvent(new Event('keydown'));
    vi.advanceTimersByTime(HOUR);
    expect(origins.ofPage().idle).toBe(2 * HOUR);
  });
});
