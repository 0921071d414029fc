import { afterEach, expect, test } from 'vitest';
import { reveal } from '../../guard/reveal.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** An editor 200 pixels high whose only paragraph has a line every 20 pixels; both may stand in a shadow root. */
function editor(scrolled: number, line: number, parent: Element | ShadowRoot = document.body) {
  const box = document.createElement('div');
  const paragraph = document.createElement('p');
  paragraph.textContent = 'So call 212-555-0187 now';
  box.append(paragraph);
  parent.append(box);
  let top = scrolled;
  box.getBoundingClientRect = () => new DOMRect(0, 100, 600, 200);
  paragraph.getBoundingClientRect = () => new DOMRect(0, 100 - top, 600, 2000);
  // As an element without a scroll bar.
  paragraph.scrollBy = () => {};
  Object.defineProperty(box, 'scrollBy', {
    value: (options: ScrollToOptions) => {
      expect(options.behavior).toBe('instant');
      top += options.top ?? 0;
    },
  });
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  const rectOf = () => new DOMRect(0, 100 - top + line * 20, 80, 20);
  Object.defineProperty(range, 'getClientRects', { configurable: true, value: () => [rectOf()] });
  return { range, scrolled: () => top };
}

test.each([
  ['above what can be seen', 1000, 10, 110],
  ['below it', 0, 60, 1110],
  ['that is cut off', 205, 10, 110],
])('a line %s comes into the middle', (_, scrolled, line, after) => {
  const shown = editor(scrolled, line);
  reveal(shown.range);
  expect(shown.scrolled()).toBe(after);
});

test('a line that can be seen stays where it is', () => {
  const shown = editor(1000, 52);
  reveal(shown.range);
  expect(shown.scrolled()).toBe(1000);
});

test('what holds a shadow root scrolls, too', () => {
  const host = document.createElement('div');
  document.body.append(host);
  const shown = editor(0, 60, host.attachShadow({ mode: 'open' }));
  let by = 0;
  host.getBoundingClientRect = () => new DOMRect(0, 0, 600, 150);
  Object.defineProperty(host, 'scrollBy', { value: ({ top = 0 }: ScrollToOptions) => (by += top) });
  reveal(shown.range);
  expect(by).toBe(125);
});

test('what is drawn nowhere scrolls nothing', () => {
  const shown = editor(0, 60);
  Object.defineProperty(shown.range, 'getClientRects', { value: () => [] });
  reveal(shown.range);
  expect(shown.scrolled()).toBe(0);
});
