import { afterEach, describe, expect, it } from 'vitest';
import { x } from '../../sites/x.ts';

function page(html: string): void {
  document.body.innerHTML = `<div id="react-root">${html}</div>`;
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The fixture has no ${selector}`);
  return found;
}

const editor = (n = 0, id = '') =>
  `<div data-testid="tweetTextarea_${n}_label"><div data-testid="tweetTextarea_${n}RichTextInputContainer"><div class="DraftEditor-root">
   <div class="public-DraftEditor-content" id="${id}" contenteditable="true" role="textbox" data-testid="tweetTextarea_${n}"></div></div></div></div>`;
const avatar = (handle: string) => `<div data-testid="UserAvatar-Container-${handle}"></div>`;
const inline = (handle = 'AcmeMotors') =>
  `<main><div data-testid="primaryColumn"><div><div>${avatar(handle)}</div><div><div><div>${editor(0, 'inline')}</div></div>
   <div><div data-testid="toolBar"><div><button id="post" role="button" type="button" data-testid="tweetButtonInline"><div><span>Post</span></div></button></div></div></div></div></div>
   <article data-testid="tweet">${avatar('SomebodyElse')}<button data-testid="reply">Reply</button></article></div></main>`;
const nav = (handle: string) =>
  `<header><button data-testid="SideNav_AccountSwitcher_Button">${avatar(handle)}</button>
   <a data-testid="AppTabBar_Profile_Link" href="/${handle}">Profile</a></header>`;

afterEach(() => {
  document.body.innerHTML = '';
});

describe('x', () => {
  it('finds the inline composer from its editor and from its button, whose subtrees are siblings', () => {
    page(nav('AcmeMotors') + inline());
    const composer = x.composerAt(find('#inline'));
    expect(composer?.button).toBe(find('#post'));
    expect(composer?.surface).toBe('post');
    expect(x.submitByClick(find('#post span'))?.composer.editors).toEqual([find('#inline')]);
    expect(x.submitByClick(find('[data-testid="reply"]'))).toBeUndefined();
  });

  it('keeps the modal and the inline composer behind it apart', () => {
    page(
      `${inline()}<div id="layers"><div role="dialog">${avatar('AcmeCares')}${editor(0, 'modal')}<button id="modal-post" data-testid="tweetButton">Post</button></div></div>`,
    );
    expect(x.composerAt(find('#modal'))?.button).toBe(find('#modal-post'));
    expect(x.composerAt(find('#inline'))?.button).toBe(find('#post'));
    expect(x.submitByClick(find('#modal-post'))?.composer.editors).toEqual([find('#modal')]);
  });

  it.each([
    ['indexed', [0, 1, 2]],
    ['repeated', [0, 0, 0]],
  ])('reads all parts of a thread with %s test ids in the order of the document', (_name, numbers) => {
    const parts = numbers.map((n, at) => `<div><div>${avatar('AcmeMotors')}</div>${editor(n, `part-${at}`)}</div>`);
    page(
      `<div role="dialog">${parts.join('')}<div><button id="all" data-testid="tweetButton">Post all</button></div></div>`,
    );
    const expected = [find('#part-0'), find('#part-1'), find('#part-2')];
    expect(x.submitByClick(find('#all'))?.composer.editors).toEqual(expected);
    expect(x.composerAt(find('#part-1'))?.editors).toEqual(expected);
  });

  it('finds a phone’s text field, inside or on the element with the test id', () => {
    page(`<main><div><div data-testid="tweetTextarea_0"><textarea id="box"></textarea></div></div>
      <div><div role="button" data-testid="tweetButton" id="bar">Post</div></div></main>`);
    expect(x.submitByClick(find('#bar'))?.composer.editors).toEqual([find('#box')]);
    page(
      '<main><textarea id="box" data-testid="tweetTextarea_0"></textarea><div role="button" data-testid="tweetButton" id="bar">Post</div></main>',
    );
    expect(x.submitByClick(find('#bar'))?.composer.editors).toEqual([find('#box')]);
  });

  it.each(['Post', 'Reply all', 'ポストする', 'Veröffentlichen'])(
    'finds X Pro’s button without a test id, labelled %s',
    (label) => {
      page(
        `<div data-testid="drawerAnimatedDiv">${avatar('AcmeMotors')}${editor(0, 'box')}<div><button id="go">${label}</button></div></div>`,
      );
      expect(x.submitByClick(find('#go'))?.composer.editors).toEqual([find('#box')]);
      expect(x.composerAt(find('#box'))?.button).toBe(find('#go'));
    },
  );

  it('says so when the button is there and the text is not', () => {
    page('<main><div>somewhere</div><button id="go" data-testid="tweetButton">Post</button></main>');
    expect(x.submitByClick(find('#go'))?.composer.editors).toEqual([]);
  });

  it.each<[string, KeyboardEventInit, boolean]>([
    ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }, true],
    ['Cmd+Enter', { key: 'Enter', metaKey: true }, true],
    ['Enter', { key: 'Enter' }, false],
    ['Ctrl+Alt+Enter', { key: 'Enter', ctrlKey: true, altKey: true }, false],
    ['Ctrl+B', { key: 'b', ctrlKey: true }, false],
  ])('%s in the editor', (_name, init, submits) => {
    page(inline());
    expect(x.submitByKey(new KeyboardEvent('keydown', init), find('#inline')) !== undefined).toBe(submits);
  });

  it('tells a reply from a post and from a quote', () => {
    const tweet = `<article data-testid="tweet">${avatar('SomebodyElse')}</article>`;
    const button = '<button data-testid="tweetButton">x</button>';
    page(`<div role="dialog">${tweet}<div>${avatar('AcmeMotors')}${editor(0, 'box')}</div>${button}</div>`);
    expect(x.composerAt(find('#box'))?.surface).toBe('reply');
    page(
      `<div role="dialog"><div>${avatar('AcmeMotors')}${editor(0, 'box')}</div><div data-testid="attachments">${tweet}</div>${button}</div>`,
    );
    expect(x.composerAt(find('#box'))?.surface).toBe('post');
  });

  it.each<[string, string, object]>([
    [
      'the avatar in the composer’s row, not one of the timeline',
      nav('AcmeMotors') + inline('AcmeMotors'),
      { handle: 'AcmeMotors' },
    ],
    [
      'the composer’s avatar where the navigation is another',
      nav('Somebody') + inline('AcmeCares'),
      { handle: 'AcmeCares' },
    ],
    [
      'the navigation where the row has no avatar',
      nav('AcmeMotors') + inline('').replaceAll('UserAvatar-Container-"', '"'),
      { handle: 'AcmeMotors' },
    ],
    ['nothing where nothing is shown', inline('').replaceAll('UserAvatar-Container-"', '"'), {}],
    [
      'one account in two spellings',
      inline('acmemotors').replace('<div data-testid="toolBar">', `<div data-testid="toolBar">${avatar('AcmeMotors')}`),
      { handle: 'AcmeMotors' },
    ],
  ])('reads as whom: %s', (_name, html, identity) => {
    page(html);
    const composer = x.composerAt(find('#inline'));
    expect(composer && x.identify(composer)).toEqual(identity);
  });

  it('believes a lone avatar beside the box, but not against the navigation', () => {
    const flat = `<main>${avatar('AcmeMotors')}${editor(0, 'inline')}<button data-testid="tweetButton">Post</button></main>`;
    const identity = () => {
      const composer = x.composerAt(find('#inline'));
      return composer && x.identify(composer);
    };
    page(flat);
    expect(identity()).toEqual({ handle: 'AcmeMotors' });
    page(nav('Somebody') + flat);
    expect(identity()).toEqual({ handle: 'Somebody' });
    page(flat.replace('<main>', `<main>${avatar('WhoToFollow')}`));
    expect(identity()).toEqual({});
  });

  it('guesses nothing where the navigation contradicts itself', () => {
    page(
      `${nav('AcmeMotors').replace('href="/AcmeMotors"', 'href="/AcmeCares"')}<main>${editor(0, 'inline')}<button data-testid="tweetButton">Post</button></main>`,
    );
    const composer = x.composerAt(find('#inline'));
    expect(composer && x.identify(composer)).toEqual({ conflict: expect.stringContaining('@AcmeMotors, @AcmeCares') });
  });

  it('leaves messages and searches alone', () => {
    page(
      `<main><div role="textbox" contenteditable="true" id="dm" data-testid="dmComposerTextInput"></div><input id="search" role="combobox"></main>`,
    );
    expect(x.composerAt(find('#dm'))).toBeUndefined();
    expect(x.composerAt(find('#search'))).toBeUndefined();
  });
});
