import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { survey } from '../../components/survey.ts';

/** Elements stand where their `data-at` says: left, top, right, bottom; the last one at a point is on top. */
function elementAt(scope: ParentNode, x: number, y: number): Element | null {
  const there = [...scope.querySelectorAll('[data-at]')].filter((element) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = (element.getAttribute('data-at') ?? '').split(' ').map(Number);
    return x >= left && x <= right && y >= top && y <= bottom;
  });
  return there.at(-1) ?? null;
}

beforeEach(() => {
  vi.spyOn(document, 'elementFromPoint').mockImplementation((x, y) => elementAt(document, x, y));
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const BOX = { left: 0, top: 0, right: 100, bottom: 30 };

/** What a box of 100 × 30 at 0, 0 covers when this is drawn there, over an empty page that holds a composer. */
function coverOf(html: string, composer = '<div id="root"></div>'): string {
  document.body.innerHTML = `<div data-at="-9 -9 900 900">${composer}${html}</div>`;
  const root = document.querySelector('#root');
  if (root === null) throw new Error('There is no composer.');
  return survey(root)(BOX, 'control');
}

describe('a box covers', () => {
  test.each([
    ['nothing', ''],
    ['nothing', '<div data-at="0 0 100 30"></div>'],
    ['nothing', '<button data-at="101 0 200 30">Post</button>'],
    ['control', '<button data-at="0 0 100 30">Post</button>'],
    ['control', '<button data-at="99 29 120 50">Post</button>'],
    ['control', '<button data-at="47 8 68 26">Post</button>'],
    ['control', '<a href="#" data-at="0 0 24 24"></a>'],
    ['control', '<div role="button" tabindex="0"><span data-at="0 0 24 24">Public</span></div>'],
    ['control', '<div role="option" data-at="0 0 100 30">@someone</div>'],
    ['control', '<div contenteditable="true"><p data-at="0 0 100 30">draft</p></div>'],
    ['control', '<div tabindex="0" data-at="0 0 100 30"></div>'],
    ['nothing', '<div tabindex="-1" data-at="0 0 100 30"></div>'],
    ['content', '<p data-at="0 0 100 30">words</p>'],
    ['content', '<img alt="" data-at="0 0 100 30">'],
    [
      'content',
      '<article tabindex="0" data-at="0 0 100 30"><p data-at="0 0 100 30">A post</p><button>Like</button></article>',
    ],
  ])('%s: %s', (cover, html) => {
    expect(coverOf(html)).toBe(cover);
  });

  test('nothing where only the dialog is focusable that the composer lies in', () => {
    const composer = '<div tabindex="0" role="dialog" data-at="0 0 100 30"><div id="root"></div></div>';
    expect(coverOf('', composer)).toBe('nothing');
  });

  test('a control where there is no page', () => {
    document.body.innerHTML = '<div id="root"></div>';
    expect(survey(document.body)(BOX, 'control')).toBe('control');
  });

  test('content, where that is enough, and a control is further on', () => {
    document.body.innerHTML = `<div id="root"></div><p data-at="0 0 100 30">words</p><button data-at="0 25 100 30">Post</button>`;
    const coverOf = survey(document.body);
    const looks = vi.spyOn(document, 'elementFromPoint');
    expect(coverOf(BOX, 'content')).toBe('content');
    expect(looks).toHaveBeenCalledTimes(1);
    expect(coverOf(BOX, 'control')).toBe('control');
  });

  test('a control in an open shadow root', () => {
    document.body.innerHTML = '<div id="root"></div><div id="host" data-at="0 0 100 30"></div>';
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (shadow === undefined) throw new Error('There is no shadow root.');
    shadow.innerHTML = '<button data-at="0 0 100 30">Post</button>';
    shadow.elementFromPoint = (x, y) => elementAt(shadow, x, y);
    expect(survey(document.body)(BOX, 'control')).toBe('control');
  });
});
