import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFacebookIdentifier } from '../../sites/facebook/identity.ts';
import { FACEBOOK_LOOKOUT } from '../../sites/facebook/lookout.ts';
import { facebook as adapter } from '../../sites/facebook.ts';
import type { Identifier } from '../../sites/site.ts';
import { identified, signalsOf } from './identified.ts';
import { watched } from './watched.ts';

const facebook = watched(adapter, FACEBOOK_LOOKOUT);

let identifier: Identifier;

beforeEach(() => {
  // What the page said when it was loaded is read once per page; every test is a page.
  identifier = makeFacebookIdentifier();
});

afterEach(() => {
  document.body.innerHTML = '';
  for (const name of ['c_user', 'i_user']) document.cookie = `${name}=; max-age=0`;
});

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The fixture has no ${selector}`);
  return found;
}

const lexical = (id: string, label = '') =>
  `<div class="notranslate" id="${id}" contenteditable="true" role="textbox" data-lexical-editor="true" ${label}><p><span data-lexical-text="true">Hi</span></p></div>`;
const post = (name: string, submit = 'Post') => `
  <div role="dialog" aria-labelledby="t"><h2><span id="t">Create post</span></h2><div role="button" aria-label="Close"></div>
    <form method="POST"><div><svg><image></image></svg><span dir="auto">${name}</span><div role="button" aria-label="Edit privacy. Public"><span dir="auto">Public</span></div></div>
      ${lexical('post')}<div aria-hidden="true">What's on your mind?</div>
      <div><div role="button" aria-label="Photo/video"></div><div role="button" aria-label="Tag people"></div></div>
      <div role="button" id="submit" aria-label="${submit}"><span>${submit}</span></div><input type="submit" style="display:none"></form></div>`;
const comment = (label = 'aria-label="Write a comment…"', id = 'comment') => `
  <form role="presentation">${lexical(id, label)}
    <div id="focused-state-composer-submit"><span><div role="button" id="${id}-send" aria-label="Comment"></div></span></div></form>`;
const user = (id: string, name: string) =>
  `<script type="text/plain">requireLazy([], {"define":[["CurrentUserInitialData",[],{"ACCOUNT_ID":"1","USER_ID":"${id}","NAME":${JSON.stringify(name)}},270]]})</script>`;

const enter = (init: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key: 'Enter', ...init });

describe('facebook', () => {
  it.each(['Post', 'Veröffentlichen', 'Đăng', 'どこにもない'])(
    'finds the post button by where it stands, labelled %s',
    (label) => {
      document.body.innerHTML = post('Acme Motors', label);
      expect(facebook.submitByClick(find('#submit span'))).toMatchObject({
        step: 'publish',
        composer: { surface: 'post', editors: [find('#post')], button: find('#submit') },
      });
      expect(facebook.submitByClick(find('[aria-label="Tag people"]'))).toBeUndefined();
      expect(facebook.submitByClick(find('[aria-label="Close"]'))).toBeUndefined();
    },
  );

  it.each(['Next', 'Tiếp', 'Weiter'])('knows %s as a step before publishing', (label) => {
    document.body.innerHTML = post('Acme Motors', label);
    expect(facebook.submitByClick(find('#submit'))?.step).toBe('advance');
  });

  it('finds the button of the last step, where the editor is gone', () => {
    document.body.innerHTML =
      '<div role="dialog"><div role="button" aria-label="Back"></div><div role="button" id="share">Share to groups</div><div role="button" id="last"><span>Post</span></div></div>';
    expect(facebook.finishByClick?.(find('#last span'))).toBe(find('#last'));
    expect(facebook.finishByClick?.(find('[aria-label="Back"]'))).toBeUndefined();
    expect(facebook.finishByClick?.(find('#share'))).toBeUndefined();
  });

  it.each(['Post', 'どこにもない'])(
    'finds it beside the form before it, which is out of sight, labelled %s',
    (label) => {
      const before = post('Acme Motors', 'Next').replace('<form', '<form style="display: none"');
      document.body.innerHTML = before.replace(
        /<\/div>$/,
        `<div><div role="button" aria-label="Back"></div><div role="button" id="share">Share to groups</div><div role="button" id="last">${label}</div></div></div>`,
      );
      expect(facebook.submitByClick(find('#last'))).toBeUndefined();
      expect(facebook.finishByClick?.(find('#last'))).toBe(find('#last'));
      expect(facebook.finishByClick?.(find('#share'))).toBeUndefined();
      find('form').style.display = '';
      expect(facebook.finishByClick?.(find('#last'))).toBeUndefined();
    },
  );

  it('takes Enter in a comment as publishing, and not Shift+Enter, and not while suggestions are open', () => {
    document.body.innerHTML = comment();
    expect(facebook.submitByKey(enter(), find('#comment p'))?.composer.surface).toBe('comment');
    expect(facebook.submitByKey(enter({ shiftKey: true }), find('#comment p'))).toBeUndefined();
    for (const [name, value] of [
      ['aria-expanded', 'true'],
      ['aria-activedescendant', 'first'],
    ] as const) {
      find('#comment').setAttribute(name, value);
      expect(facebook.submitByKey(enter(), find('#comment p')), name).toBeUndefined();
      find('#comment').removeAttribute(name);
    }
    // A list that is said to be open and is not there leaves Enter to the comment.
    find('#comment').setAttribute('aria-expanded', 'true');
    find('#comment').setAttribute('aria-controls', 'nowhere');
    expect(facebook.submitByKey(enter(), find('#comment p'))).toBeDefined();
  });

  it('takes Ctrl+Enter in a post as publishing, and not Enter', () => {
    document.body.innerHTML = post('Acme Motors');
    expect(facebook.submitByKey(enter(), find('#post p'))).toBeUndefined();
    expect(facebook.submitByKey(enter({ ctrlKey: true }), find('#post p'))).toBeDefined();
    expect(facebook.submitByKey(enter({ metaKey: true }), find('#post p'))).toBeDefined();
  });

  it('keeps comments apart, also inside the dialog that shows a post', () => {
    document.body.innerHTML = `<div role="dialog">${comment()}${comment('', 'second')}</div>`;
    expect(facebook.submitByClick(find('#second-send'))?.composer).toMatchObject({
      surface: 'comment',
      editors: [find('#second')],
    });
    expect(facebook.composerAt(find('#comment'))?.button).toBe(find('#comment-send'));
  });

  it('takes an edit and a share as posts, with the button by where it stands', () => {
    document.body.innerHTML = `${post('Acme Motors', 'Speichern')}<div role="button" id="elsewhere" aria-label="Group"></div>`;
    expect(facebook.submitByClick(find('#submit'))?.composer).toMatchObject({
      surface: 'post',
      button: find('#submit'),
    });
    expect(facebook.submitByClick(find('#elsewhere'))).toBeUndefined();
  });

  it('reads what is typed beside the text, and not whom or what one looks for', () => {
    document.body.innerHTML = post('Acme Motors').replace(
      '<div aria-hidden="true">',
      '<input type="text" id="option"><input type="text" role="combobox"><input type="search"><textarea id="title"></textarea><div aria-hidden="true">',
    );
    expect(facebook.composerAt(find('#post'))?.fields).toEqual([find('#option'), find('#title')]);
  });

  it('keeps a reply apart from the comment box below it', () => {
    document.body.innerHTML = `<div role="article"><ul><li>${comment('aria-label="Reply to Kim…"', 'reply')}</li></ul>${comment()}</div>`;
    expect(facebook.submitByKey(enter(), find('#reply p'))?.composer).toMatchObject({
      surface: 'comment',
      editors: [find('#reply')],
      button: find('#reply-send'),
    });
  });

  it('follows a reel through its steps', () => {
    const step = (inside: string) => `<div role="form" aria-label="Reels">${inside}</div>`;
    const button = (id: string, label: string) => `<div role="button" id="${id}" aria-label="${label}"></div>`;
    document.body.innerHTML = step(lexical('caption') + button('next', 'Next'));
    expect(facebook.submitByClick(find('#next'))).toMatchObject({ step: 'advance', composer: { surface: 'post' } });
    document.body.innerHTML = step(button('back', 'Back') + button('again', 'Next'));
    expect(facebook.submitByClick(find('#again'))).toBeUndefined();
    expect(facebook.finishByClick?.(find('#again'))).toBeUndefined();
    document.body.innerHTML = step(button('back', 'Back') + button('last', 'Veröffentlichen'));
    expect(facebook.finishByClick?.(find('#last'))).toBe(find('#last'));
    // Where the caption comes last, its step publishes.
    document.body.innerHTML = step(lexical('caption') + button('back', 'Back') + button('last', 'Post'));
    expect(facebook.submitByClick(find('#last'))).toMatchObject({ step: 'publish', composer: { surface: 'post' } });
  });

  describe('on a page that is nothing but a composer', () => {
    const { href } = window.location;
    const at = (address: string) => Reflect.get(window, 'happyDOM').setURL(address);

    afterEach(() => at(href));

    it('finds the text of a story and its button', () => {
      at('https://www.facebook.com/stories/create/');
      document.body.innerHTML = `<div role="complementary"><span dir="auto">Your story</span>
        <textarea id="text">Hi</textarea><div role="button" id="discard" aria-label="Discard"></div>
        <div role="button" id="share" aria-label="Share to story"></div></div>`;
      expect(facebook.submitByClick(find('#share'))).toMatchObject({
        step: 'publish',
        composer: { surface: 'post', editors: [find('#text')] },
      });
      expect(facebook.submitByClick(find('#discard'))).toBeUndefined();
      expect(facebook.submitByKey(enter(), find('#text'))).toBeUndefined();
      expect(identityAt('#text')).toEqual({});
    });

    const business = (label: string, preview = '<h2>Acme Motors</h2>') => `
      <div><div id="first" role="combobox"><div><div id="facebook" contenteditable="true"><p>Hi</p></div></div></div>
        <div role="combobox"><div><div id="instagram" contenteditable="true"><p>Hello</p></div></div></div>
        <div><div role="button" id="later">Fin\u200Bish later</div><div role="button" id="publish"><span>${label}</span></div></div></div>
      <div role="article">${preview}<div role="button" id="preview">Share</div></div>`;

    it.each(['Pub\u200Blish', 'Schedule', 'Planen', 'Đăng'])(
      'reads every network’s text in Business Suite: %s',
      (label) => {
        at('https://business.facebook.com/latest/composer/?asset_id=61');
        document.body.innerHTML = business(label);
        expect(facebook.submitByClick(find('#publish span'))).toMatchObject({
          step: 'publish',
          composer: { surface: 'post', editors: [find('#facebook'), find('#instagram')], button: find('#publish') },
        });
        expect(facebook.composerAt(find('#instagram p'))?.button).toBe(find('#publish'));
        for (const other of ['#later', '#preview']) expect(facebook.submitByClick(find(other)), other).toBeUndefined();
      },
    );

    it('posts as the page in the address, whoever is logged in', () => {
      document.cookie = 'c_user=1';
      at('https://business.facebook.com/latest/composer/?asset_id=61&business_id=7');
      document.body.innerHTML = business('Publish');
      expect(identityAt('#facebook')).toEqual({ id: '61', name: 'Acme Motors' });
      document.body.innerHTML = business('Publish', '<h2>Acme Motors</h2><h2>acme.motors</h2>');
      const destinations = [{ name: 'Acme Motors' }, { name: 'acme.motors' }];
      expect(identityAt('#facebook')).toEqual({ id: '61', destinations });
      at('https://business.facebook.com/latest/composer/');
      expect(identityAt('#facebook')).toEqual({});
    });
  });

  const chat = `<div role="group"><div role="button" aria-label="Attach a file"></div>${lexical('chat', 'aria-placeholder="Aa"')}
    <div role="button" id="emoji" aria-label="Choose an emoji"></div><div role="button" id="send" aria-label="Press Enter to send"></div></div>`;

  it.each([
    ['in a window', `<div tabindex="-1">${chat}</div>`],
    ['in a dialog', `<div role="dialog">${chat}</div>`],
    ['without its row', `<div tabindex="-1">${chat.replace('role="group"', '')}</div>`],
  ])('knows a chat %s as messages', (_where, html) => {
    document.body.innerHTML = user('1', 'Kim Example') + html;
    expect(facebook.submitByKey(enter(), find('#chat p'))).toMatchObject({
      step: 'publish',
      composer: { surface: 'message', editors: [find('#chat')], button: find('#send') },
    });
    expect(facebook.submitByKey(enter({ shiftKey: true }), find('#chat p'))).toBeUndefined();
    expect(facebook.submitByClick(find('#send'))?.composer.surface).toBe('message');
    expect(facebook.submitByClick(find('#emoji'))).toBeUndefined();
    expect(identityAt('#chat')).toEqual({ id: '1', name: 'Kim Example' });
  });

  it('takes no comment for a message', () => {
    document.body.innerHTML = `<div tabindex="-1">${comment()}</div>`;
    expect(facebook.composerAt(find('#comment'))?.surface).toBe('comment');
  });

  function identityAt(selector: string): unknown {
    const composer = facebook.composerAt(find(selector));
    return composer && identified(identifier, composer);
  }

  it.each<[string, string, string, string, object]>([
    [
      'the page that is switched to',
      'c_user=1;i_user=61',
      user('61', 'Acme Motors') + post('Acme Motors'),
      '#post',
      { name: 'Acme Motors', id: '61' },
    ],
    [
      'the person',
      'c_user=1',
      user('1', 'Kim Example') + post('Kim Example'),
      '#post',
      { name: 'Kim Example', id: '1' },
    ],
    [
      'the name in the header over the cookie, when they differ',
      'c_user=1',
      user('1', 'Kim Example') + post('Acme Motors'),
      '#post',
      { name: 'Acme Motors' },
    ],
    ['the cookie where the header has no name', 'c_user=1', post(''), '#post', { id: '1' }],
    [
      'the name in a header that goes on, as it stands out of it',
      'c_user=1;i_user=61',
      user('61', 'Acme Motors') + post('<strong>Acme Motors</strong> is celebrating success.'),
      '#post',
      { name: 'Acme Motors', id: '61' },
    ],
    [
      'the name with marks of no width in it',
      'c_user=1;i_user=61',
      user('61', 'Acme Motors') + post('Acme\u200B Motors\u200E'),
      '#post',
      { name: 'Acme\u200B Motors\u200E', id: '61' },
    ],
    [
      'the name without what a badge beside it is called',
      'c_user=1;i_user=61',
      user('61', 'Acme Motors') + post('Acme Motors <svg><title>Verified account</title></svg>'),
      '#post',
      { name: 'Acme Motors', id: '61' },
    ],
    [
      'the page in "Comment as"',
      'c_user=1',
      user('1', 'Kim Example') + comment('aria-label="Comment as Acme Motors"'),
      '#comment',
      { name: 'Acme Motors' },
    ],
    [
      'the cookie where the label names nobody',
      'c_user=1',
      user('1', 'Kim Example') + comment(),
      '#comment',
      { id: '1', name: 'Kim Example' },
    ],
    [
      'escapes in the name',
      'c_user=1',
      user('1', 'Käthe "K" Example') + comment(),
      '#comment',
      { id: '1', name: 'Käthe "K" Example' },
    ],
    ['nobody where nothing is shown', '', comment(), '#comment', {}],
  ])('reads as whom: %s', (_name, cookies, html, editor, identity) => {
    for (const cookie of cookies.split(';')) document.cookie = cookie;
    document.body.innerHTML = html;
    expect(identityAt(editor)).toEqual(identity);
  });

  it('answers a comment as whoever comments on the same post, and edits one as its author', () => {
    document.cookie = 'c_user=1';
    const post = (label: string, id: string) =>
      `<div role="article"><div role="article">${comment('aria-label="Edit comment"', `${id}-edit`)}</div>
        <ul><li>${comment('aria-label="Reply to Robin…"', `${id}-answer`)}</li></ul>${comment(`aria-label="${label}"`, id)}</div>`;
    document.body.innerHTML = `${user('1', 'Kim Example')}<div role="feed">${post('Comment as Acme Motors', 'a')}${post('Write a comment…', 'b')}</div>`;
    expect(identityAt('#a-answer')).toEqual({ name: 'Acme Motors' });
    expect(identityAt('#a-edit')).toEqual({ name: 'Kim Example', id: '1' });
    expect(identityAt('#b-answer')).toEqual({ name: 'Kim Example', id: '1' });
    document.body.innerHTML = `<div role="dialog">${comment('aria-label="Reply to Robin…"', 'answer')}${comment('aria-label="Comment as Acme Motors"')}</div>`;
    expect(identityAt('#answer')).toEqual({ name: 'Acme Motors' });
  });

  it('guesses nothing when another tab switched profiles since this page was loaded', () => {
    document.cookie = 'c_user=1';
    document.cookie = 'i_user=61';
    document.body.innerHTML = user('1', 'Kim Example') + comment();
    expect(identityAt('#comment')).toEqual({ conflict: expect.stringContaining('switched'), switched: true });
  });

  it.each<[string, string, string, string, object]>([
    [
      'a page that was left in another tab',
      'c_user=1',
      user('61', 'Acme Motors') + post('Acme Motors'),
      '#post',
      { conflict: expect.stringContaining('loaded as Acme Motors'), switched: true },
    ],
    [
      'another person who has signed in since',
      'c_user=2',
      user('1', 'Kim Example') + comment('aria-label="Comment as Kim Example"'),
      '#comment',
      { conflict: expect.stringContaining('loaded as Kim Example'), switched: true },
    ],
    [
      'a page by both of its numbers, where the page’s data know them',
      'c_user=1;i_user=61',
      `${user('61', 'Acme Motors')}<script type="text/plain">{"profiles":{"edges":[{"node":{"profile":{"name":"Acme Motors","id":"61","delegate_page_id":"99"}}}]}}</script>${post('Acme Motors')}`,
      '#post',
      { name: 'Acme Motors', id: '61', otherId: '99' },
    ],
    [
      'the page, where cookie and data each have one of its numbers',
      'c_user=1;i_user=99',
      `${user('61', 'Acme Motors')}<script type="text/plain">{"profile":{"id":"61","delegate_page_id":"99"}}</script>${post('Acme Motors')}`,
      '#post',
      { name: 'Acme Motors', id: '61', otherId: '99' },
    ],
    [
      'the page, where the cookie has its other number',
      'c_user=1;i_user=99',
      `<script type="text/plain">{"profile":{"id":"61","name":"Acme Motors","delegate_page_id":"99"}}</script>${post('')}`,
      '#post',
      { name: 'Acme Motors', id: '61', otherId: '99' },
    ],
    ['whoever is signed in, without any data', 'c_user=1;i_user=61', post(''), '#post', { id: '61' }],
    ['the name alone, without cookies and data', '', post('Acme Motors'), '#post', { name: 'Acme Motors' }],
    [
      'the data alone, without cookies',
      '',
      user('61', 'Acme Motors') + post(''),
      '#post',
      { name: 'Acme Motors', id: '61' },
    ],
  ])('is sure of no more than %s', (_name, cookies, html, editor, identity) => {
    for (const cookie of cookies.split(';')) document.cookie = cookie;
    document.body.innerHTML = html;
    expect(identityAt(editor)).toEqual(identity);
  });

  it('tells as whom one comment goes out, and that the rest of the site is signed in as somebody else', () => {
    document.cookie = 'c_user=1';
    document.body.innerHTML = user('1', 'Kim Example') + comment('aria-label="Comment as Acme Motors"');
    const composer = facebook.composerAt(find('#comment'));
    expect(composer && signalsOf(identifier.identify(composer))).toEqual([
      'the composer: Acme Motors',
      'not the sign-in: Kim Example',
      'not the page as it was loaded: Kim Example',
    ]);
    find('#comment').setAttribute('aria-label', 'Comment as Kim Example');
    expect(identityAt('#comment')).toEqual({ id: '1', name: 'Kim Example' });
  });

  it('is sure of nobody once the number of the sign-in changes, without any data', () => {
    document.cookie = 'c_user=1';
    document.cookie = 'i_user=61';
    document.body.innerHTML = post('Acme Motors');
    expect(identityAt('#post')).toEqual({ id: '61', name: 'Acme Motors' });
    document.cookie = 'i_user=; max-age=0';
    expect(identityAt('#post')).toEqual({ conflict: expect.stringContaining('another profile'), switched: true });
  });

  describe('in Business Suite', () => {
    beforeEach(() =>
      Reflect.get(window, 'happyDOM').setURL('https://business.facebook.com/latest/composer/?asset_id=61'),
    );
    afterEach(() => Reflect.get(window, 'happyDOM').setURL('about:blank'));

    const presences = (...all: readonly (readonly [string, string, string])[]) =>
      `<script type="text/plain">[${all.map(([type, id, name]) => `{"__typename":"P","accountName":"${name}","id":"${id}","presenceType":"${type}"}`).join()}]</script>`;
    const preview = (...names: readonly string[]) =>
      `<div role="article">${names.map((name) => `<h2>${name}</h2>`).join('')}</div>`;
    const box =
      '<div role="combobox"><div id="box" contenteditable="true"><p>Hi</p></div></div><div role="button">Publish</div>';
    const page = ['FACEBOOK', '61', 'Acme Motors'] as const;
    const instagram = ['INSTAGRAM', '17', 'acme.motors'] as const;

    it.each<[string, string, object]>([
      [
        'the page and the account on Instagram that its data name',
        presences(page, instagram) + preview('Acme Motors'),
        { id: '61', name: 'Acme Motors', destinations: [{ id: '17', name: 'acme.motors' }] },
      ],
      [
        'the same, as the preview shows them',
        presences(page, instagram) + preview('Acme Motors', 'acme.motors'),
        { id: '61', name: 'Acme Motors', destinations: [{ id: '17', name: 'acme.motors' }] },
      ],
      [
        'every account of the preview',
        preview('Acme Motors', 'acme.motors') + presences(page),
        { id: '61', name: 'Acme Motors', destinations: [{ name: 'acme.motors' }] },
      ],
      [
        'an account on Instagram that is not told',
        presences(page, ['INSTAGRAM', '', '']),
        { id: '61', name: 'Acme Motors', destinations: [{ conflict: expect.stringContaining('Instagram account') }] },
      ],
      [
        'the page alone, where data list other pages as well',
        presences(page, ['FACEBOOK', '62', 'Umbra Tea'], instagram),
        { id: '61', name: 'Acme Motors' },
      ],
      [
        'the page alone, which its preview calls by the same name with marks of no width in it',
        presences(page) + preview('Acme\u200B Motors'),
        { id: '61', name: 'Acme Motors' },
      ],
      [
        'the page alone, beside a badge',
        presences(page) + preview('Acme Motors<svg><title>Verified account</title></svg>'),
        { id: '61', name: 'Acme Motors' },
      ],
      ['the page under its name in the preview', preview('Acme Motors'), { id: '61', name: 'Acme Motors' }],
      ['the page, where the preview is gone', '', { id: '61' }],
    ])('is %s', (_name, html, identity) => {
      document.cookie = 'c_user=1';
      document.body.innerHTML = box + html;
      expect(identityAt('#box')).toEqual(identity);
    });
  });
});
