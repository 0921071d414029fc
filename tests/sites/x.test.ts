import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readText } from '../../sites/read-text.ts';
import type { Identifier } from '../../sites/site.ts';
import { makeXIdentifier } from '../../sites/x/identity.ts';
import { X_LOOKOUT } from '../../sites/x/lookout.ts';
import { x as adapter } from '../../sites/x.ts';
import { identified, signalsOf } from './identified.ts';
import { watched } from './watched.ts';

const x = watched(adapter, X_LOOKOUT);
let identifier: Identifier;

beforeEach(() => {
  // What a page said when it was loaded is remembered for it; every test is a page.
  identifier = makeXIdentifier();
});

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

  it('reads the box that stands in the editor’s place, and not what was written elsewhere', () => {
    page(`${inline()}<div role="dialog"><div id="plain" contenteditable="true">Happy Friday!</div>
      <button id="modal-post" data-testid="tweetButton">Post</button></div>`);
    find('#inline').textContent = 'Half a thought';
    expect(x.submitByClick(find('#modal-post'))?.composer.editors).toEqual([find('#plain')]);
  });

  it('reads what was written where the button has been moved away from it', () => {
    page(
      `<div role="dialog">${editor(0, 'modal')}</div><textarea></textarea><footer><button id="far" data-testid="tweetButton">Post</button></footer>`,
    );
    find('#modal').textContent = 'Happy Friday!';
    expect(x.submitByClick(find('#far'))?.composer.editors).toEqual([find('#modal')]);
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
      'the composer’s avatar where the profile link alone leads to another',
      nav('AcmeCares').replace('href="/AcmeCares"', 'href="/Somebody"') + inline('AcmeCares'),
      { handle: 'AcmeCares' },
    ],
    [
      'the composer’s avatar where the side bar alone shows another',
      nav('Somebody').replace('AppTabBar_Profile_Link', 'renamed') + inline('AcmeCares'),
      { handle: 'AcmeCares' },
    ],
    [
      'nobody where all of the navigation is another than the composer’s avatar',
      nav('Somebody') + inline('AcmeCares'),
      { conflict: 'The composer shows @AcmeCares, the side bar and the profile link show @Somebody.' },
    ],
    [
      'the button of a phone’s menu, whatever its role is',
      `<div role="link" data-testid="DashButton_ProfileIcon_Link">${avatar('AcmeMotors')}</div>${inline('').replaceAll('UserAvatar-Container-"', '"')}`,
      { handle: 'AcmeMotors' },
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
    expect(composer && identified(identifier, composer)).toEqual(identity);
  });

  it('believes a lone avatar beside the box, but not against the navigation', () => {
    const flat = `<main>${avatar('AcmeMotors')}${editor(0, 'inline')}<button data-testid="tweetButton">Post</button></main>`;
    const identity = () => {
      const composer = x.composerAt(find('#inline'));
      return composer && identified(identifier, composer);
    };
    page(flat);
    expect(identity()).toEqual({ handle: 'AcmeMotors' });
    page(nav('Somebody') + flat);
    expect(identity()).toEqual({ handle: 'Somebody' });
    page(flat.replace('<main>', `<main>${avatar('WhoToFollow')}`));
    expect(identity()).toEqual({});
  });

  it('believes no lone avatar either where the button stands outside the main part of the page', () => {
    const phone = (handle: string) =>
      `<div><div><button data-testid="tweetButton">Post</button></div><main><div>${avatar(handle)}</div>${editor(0, 'box')}</main></div>`;
    const identity = () => {
      const composer = x.composerAt(find('#box'));
      return composer && identified(identifier, composer);
    };
    page(phone('AcmeMotors'));
    expect(identity()).toEqual({ handle: 'AcmeMotors' });
    page(phone('SomebodyElse') + nav('AcmeMotors'));
    expect(identity()).toEqual({ handle: 'AcmeMotors' });
  });

  it('takes nobody who is quoted for the author, wherever the quoted post stands in the composer', () => {
    page(`<div role="dialog"><div>${avatar('AcmeMotors')}</div>
      <div>${editor(0, 'box')}<div role="link">${avatar('SomebodyElse')}</div><button data-testid="tweetButton">Post</button></div></div>`);
    const composer = x.composerAt(find('#box'));
    expect(composer && identified(identifier, composer)).toEqual({ handle: 'AcmeMotors' });
  });

  it('guesses nothing where the navigation contradicts itself', () => {
    page(
      `${nav('AcmeMotors').replace('href="/AcmeMotors"', 'href="/AcmeCares"')}<main>${editor(0, 'inline')}<button data-testid="tweetButton">Post</button></main>`,
    );
    const composer = x.composerAt(find('#inline'));
    expect(composer && identified(identifier, composer)).toEqual({
      conflict: 'The side bar shows @AcmeMotors, the profile link shows @AcmeCares.',
    });
  });

  describe('without its marks', () => {
    const state = (id: string, handle: string, name = handle) => ({
      entities: { users: { entities: { [id]: { screen_name: handle, description: ';window.__META_DATA__={}' } } } },
      session: { user_id: id },
      settings: { remote: { settings: { screen_name: name } } },
    });
    const script = (data: unknown) =>
      `<script>window.__INITIAL_STATE__=${JSON.stringify(data)};window.__META_DATA__={"isLoggedIn":true};</script>`;
    const links = (...handles: readonly string[]) =>
      `<header><nav><a href="/home">Home</a>${handles.map((one) => `<a href="/${one}">x</a>`).join('')}<a href="/i/grok">Grok</a></nav></header>`;
    const box = `<main><div><a href="/SomebodyElse">They</a>${editor(0, 'inline')}</div><button data-testid="tweetButton">Post</button></main>`;
    const loaded = script(state('11', 'AcmeMotors'));

    afterEach(() => {
      document.cookie = 'twid=; Max-Age=0';
    });

    it.each<[string, string, string | undefined, object]>([
      [
        'the account of the data, where cookie and navigation agree',
        links('acmemotors') + loaded,
        'u%3D11',
        { handle: 'AcmeMotors' },
      ],
      [
        'the account of the data, where the navigation names none',
        links() + loaded,
        '"u=11"',
        { handle: 'AcmeMotors' },
      ],
      [
        'the account of the data, beside a page of X that nobody knows yet',
        links('orbit', 'AcmeMotors') + loaded,
        'u%3D11',
        { handle: 'AcmeMotors' },
      ],
      [
        'the settings, where the users are not there',
        script({ ...state('11', 'AcmeMotors'), entities: {} }),
        'u%3D11',
        { handle: 'AcmeMotors' },
      ],
      [
        'the account of the data, however its script is written and goes on',
        links() +
          loaded.replace('__=', '__ = ').replace(';window.__META_DATA__={"isLoggedIn":true}', ';delete window.x'),
        'u%3D11',
        { handle: 'AcmeMotors' },
      ],
      [
        'the account of the data, of which words hold quotes and braces',
        links() + script({ a: '}"\\', b: '\\', ...state('11', 'AcmeMotors') }),
        'u%3D11',
        { handle: 'AcmeMotors' },
      ],
      [
        'nobody, where cookie and data differ',
        links('AcmeMotors') + loaded,
        'u%3D22',
        { conflict: expect.stringContaining('another account'), switched: true },
      ],
      [
        'nobody, where navigation and data differ',
        links('AcmeCares') + loaded,
        'u%3D11',
        { conflict: 'A link in the navigation shows @AcmeCares, the sign-in shows @AcmeMotors.' },
      ],
      ['nobody, where the data contradict themselves', script(state('11', 'AcmeMotors', 'AcmeCares')), 'u%3D11', {}],
      ['nobody without a cookie', links('AcmeMotors') + loaded, undefined, {}],
      ['nobody without data', links('AcmeMotors'), 'u%3D11', {}],
      ['nobody from data that are cut off', `${links('AcmeMotors')}${loaded.slice(0, 120)}</script>`, 'u%3D11', {}],
      ['what the marks say, whatever the data say', nav('AcmeCares') + loaded, 'u%3D11', { handle: 'AcmeCares' }],
    ])('reads as whom: %s', (_name, html, twid, identity) => {
      if (twid !== undefined) document.cookie = `twid=${twid}`;
      page(html + box);
      const composer = x.composerAt(find('#inline'));
      expect(composer && identified(identifier, composer)).toEqual(identity);
    });
  });

  describe('when accounts are switched', () => {
    const loaded = (id: string, handle: string) =>
      `<script>window.__INITIAL_STATE__=${JSON.stringify({
        session: { user_id: id },
        settings: { remote: { settings: { screen_name: handle } } },
      })};window.__META_DATA__={};</script>`;
    const signIn = (id: string) => {
      document.cookie = `twid=u%3D${id}`;
    };
    const look = () => {
      const composer = x.composerAt(find('#inline'));
      if (!composer) throw new Error('The fixture has no composer.');
      return identifier.identify(composer);
    };
    const reason = /^X was switched to another account after this page was loaded/;

    afterEach(() => {
      document.cookie = 'twid=; Max-Age=0';
    });

    it('is the account that all signals name', () => {
      signIn('11');
      page(nav('AcmeMotors') + inline() + loaded('11', 'AcmeMotors'));
      expect(look().handle).toBe('AcmeMotors');
      expect(signalsOf(look())).toEqual([
        'the composer: @AcmeMotors',
        'the side bar: @AcmeMotors',
        'the profile link: @AcmeMotors',
        'the sign-in: @AcmeMotors',
      ]);
    });

    it('is nobody in a tab that another one switched behind, whatever it still shows', () => {
      signIn('22');
      page(nav('AcmeMotors') + inline() + loaded('11', 'AcmeMotors'));
      expect(look()).toMatchObject({ conflict: expect.stringMatching(reason), switched: true });
      expect(identifier.identifyPage()).toMatchObject({ conflict: expect.stringMatching(reason), switched: true });
    });

    it('is nobody once the number of the sign-in changes, without any data', () => {
      signIn('11');
      page(nav('AcmeMotors') + inline());
      expect(look().handle).toBe('AcmeMotors');
      signIn('22');
      expect(look().conflict).toMatch(reason);
      signIn('11');
      expect(look().handle).toBe('AcmeMotors');
    });

    it('is the delegate at once, in place, while the person stays signed in', () => {
      signIn('33');
      const asDelegate = nav('AcmeMotors') + inline() + loaded('33', 'kim_example');
      page(nav('kim_example') + inline('kim_example') + loaded('33', 'kim_example'));
      expect(look().handle).toBe('kim_example');
      page(asDelegate);
      expect(look().handle).toBe('AcmeMotors');
      expect(signalsOf(look()).at(-1)).toBe('not the sign-in: @kim_example');
      page(inline() + loaded('33', 'kim_example'));
      expect(look().handle).toBe('AcmeMotors');
      signIn('22');
      page(asDelegate);
      expect(look().conflict).toMatch(reason);
    });

    it.each([
      ['the picture in the row', (html: string) => html.replace('UserAvatar-Container-AcmeMotors', 'gone')],
      ['the side bar', (html: string) => html.replace('SideNav_AccountSwitcher_Button', 'gone')],
      ['the profile link', (html: string) => html.replace('AppTabBar_Profile_Link', 'gone')],
      ['the data', (html: string) => html.replace('__INITIAL_STATE__', 'gone')],
      ['all pictures', (html: string) => html.replaceAll('UserAvatar-Container-', 'gone-')],
      ['every test id but the editor’s', (html: string) => html.replace(/data-testid="(?!tweet)/g, 'data-x="')],
    ])('stays readable without %s', (_name, drift) => {
      signIn('11');
      page(drift(inline() + nav('AcmeMotors') + loaded('11', 'AcmeMotors')));
      expect(look()).toMatchObject({ handle: 'AcmeMotors' });
    });
  });

  describe('in X Pro', () => {
    const at = (address: string) => Reflect.get(window, 'happyDOM').setURL(address);
    beforeEach(() => at('https://pro.x.com/i/decks/1'));
    afterEach(() => at('about:blank'));

    const head = (handle: string) => `<div aria-label="Delegate">${avatar(handle)}</div>`;
    const column = (handle: string, inside = '') =>
      `<section data-rfd-draggable-id="c">${head(handle)}<article>${avatar('SomebodyElse')}</article>${inside}</section>`;
    const drawer = (row = '') =>
      `<div data-testid="drawerAnimatedDiv">${row}${editor(0, 'box')}<button>Post</button></div>`;
    const reply = `<div data-testid="inline_reply_offscreen">${editor(0, 'box')}<button data-testid="tweetButtonInline">Reply</button></div>`;

    it('is the account of the column in which one answers, beside a box that waits for its first word', () => {
      const waiting = `<div data-testid="inline_reply_offscreen">${editor(0, 'waiting')}</div>`;
      page(`<main>${column('AcmeCares', waiting)}${column('AcmeMotors', reply)}</main>`);
      find('#box').textContent = 'Happy Friday!';
      const composer = x.submitByClick(find('[data-testid="tweetButtonInline"]'))?.composer;
      expect(composer?.editors).toEqual([find('#box')]);
      expect(composer && identified(identifier, composer)).toEqual({ handle: 'AcmeMotors' });
    });

    it.each<[string, string, object]>([
      ['the account in the drawer', drawer(avatar('AcmeMotors')) + column('AcmeCares'), { handle: 'AcmeMotors' }],
      ['the account of the column', column('AcmeCares') + column('AcmeMotors', reply), { handle: 'AcmeMotors' }],
      [
        'the account in the row, with that of the column',
        column('AcmeMotors', reply.replace('<div class', `${avatar('AcmeMotors')}<div class`)) + column('AcmeCares'),
        { handle: 'AcmeMotors' },
      ],
      [
        'the only account of all columns',
        drawer() + column('AcmeMotors') + column('acmemotors'),
        { handle: 'AcmeMotors' },
      ],
      [
        'nobody where columns act as several',
        drawer() + column('AcmeMotors') + column('AcmeCares'),
        { conflict: 'The row of columns shows @AcmeMotors and @AcmeCares.' },
      ],
      ['nobody where nothing is shown', drawer(), {}],
    ])('is %s', (_name, html, identity) => {
      page(`<main>${html}</main>`);
      const composer = x.composerAt(find('#box'));
      expect(composer && identified(identifier, composer)).toEqual(identity);
    });
  });

  it('leaves searches alone', () => {
    page('<main><input id="search" role="combobox"></main>');
    expect(x.composerAt(find('#search'))).toBeUndefined();
  });

  it('reads the choices of a poll, and the description of one’s own picture but not of a quoted one', () => {
    const picture = (src: string, alt: string) => `<div><img src="${src}" alt="${alt}"></div>`;
    page(`<div role="dialog"><div>${avatar('AcmeMotors')}</div><div>${editor(0, 'box')}
      <input name="Choice1" value="Saturday"><input name="Choice2" value="">
      <div data-testid="attachments">${picture('blob:https://x.com/1', 'A red car')}${picture('blob:https://x.com/2', '')}
        <article data-testid="tweet">${picture('https://pbs.twimg.example/1.jpg', 'Their cat')}</article></div>
      <button id="post" data-testid="tweetButton">Post</button></div></div>`);
    const fields = x.submitByClick(find('#post'))?.composer.fields ?? [];
    expect(fields.map(readText)).toEqual(['Saturday', '', 'A red car']);
  });

  it.each(['Schedule', 'Update', 'Post all'])('finds X Pro’s button for what is not a post of now: %s', (label) => {
    page(`<div data-testid="drawerAnimatedDiv">${editor(0, 'box')}<div><button id="go">${label}</button></div></div>`);
    expect(x.submitByClick(find('#go'))?.step).toBe('publish');
  });

  describe('an article', () => {
    const article = `<main><div><div><button id="publish"><div><span>Publish</span></div></button></div>
      <div><textarea id="title" name="Article Title"></textarea>
      <div class="public-DraftEditor-content" id="body" contenteditable="true" role="textbox" data-testid="composer"></div></div></div></main>`;

    it('is one step from being published by its button, and has its title beside it', () => {
      page(nav('AcmeMotors') + article);
      const submit = x.submitByClick(find('#publish span'));
      expect(submit?.step).toBe('advance');
      expect(submit?.composer).toMatchObject({
        surface: 'article',
        editors: [find('#body')],
        fields: [find('#title')],
      });
      expect(submit && identified(identifier, submit.composer)).toEqual({ handle: 'AcmeMotors' });
      expect(
        x.submitByKey(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }), find('#body')),
      ).toBeUndefined();
    });

    it('is seen also where a post is written on the same page', () => {
      page(article + inline().replaceAll('main>', 'aside>'));
      expect(x.submitByClick(find('#publish'))?.step).toBe('advance');
    });

    it('is published by the button of the sheet', () => {
      page(
        `${article}<div role="dialog"><button id="back" aria-label="Back"></button><button id="go">Publish</button></div>`,
      );
      expect(x.submitByClick(find('#go'))).toBeUndefined();
      expect(x.finishByClick?.(find('#go'))).toBe(find('#go'));
      expect(x.finishByClick?.(find('#back'))).toBeUndefined();
      expect(x.finishByClick?.(find('#publish'))).toBeUndefined();
    });
  });

  describe.each([
    [
      'an old message',
      '<div role="textbox" contenteditable="true" id="box" data-testid="dmComposerTextInput"></div><button id="send" data-testid="dmComposerSendButton" aria-label="Send"></button>',
    ],
    [
      'an encrypted message',
      '<form><textarea id="box" data-testid="dm-composer-textarea"></textarea><button id="send" data-testid="dm-composer-send-button"></button></form>',
    ],
  ])('%s', (_name, html) => {
    it('is a surface of its own, as the account of the page and not as whom one writes to', () => {
      page(`${nav('AcmeMotors')}<main><section>${avatar('SomebodyElse')}<div>${html}</div></section></main>`);
      const composer = x.composerAt(find('#box'));
      expect(composer).toMatchObject({ surface: 'message', editors: [find('#box')], button: find('#send') });
      expect(composer && identified(identifier, composer)).toEqual({ handle: 'AcmeMotors' });
      expect(x.submitByClick(find('#send'))?.composer.surface).toBe('message');
    });

    it.each<[string, KeyboardEventInit, boolean]>([
      ['Enter', { key: 'Enter' }, true],
      ['Shift+Enter', { key: 'Enter', shiftKey: true }, false],
      ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }, false],
    ])('is sent by Enter alone: %s', (_key, init, submits) => {
      page(`<main>${html}</main>`);
      expect(x.submitByKey(new KeyboardEvent('keydown', init), find('#box')) !== undefined).toBe(submits);
    });
  });

  it('is sent by the form around an encrypted message, and by no other', () => {
    page(
      '<form id="chat"><textarea id="box" data-testid="dm-composer-textarea"></textarea></form><form id="other"><input></form>',
    );
    expect(x.submitByForm(find('#chat'))?.composer.surface).toBe('message');
    expect(x.submitByForm(find('#other'))).toBeUndefined();
  });
});
