import { afterEach, describe, expect, it, vi } from 'vitest';
import { LINKEDIN_IDENTIFIER } from '../../sites/linkedin/identity.ts';
import { LINKEDIN_LOOKOUT } from '../../sites/linkedin/lookout.ts';
import { linkedin as adapter } from '../../sites/linkedin.ts';
import { identified, signalsOf } from './identified.ts';
import { watched } from './watched.ts';

const linkedin = watched(adapter, LINKEDIN_LOOKOUT);

function find(selector: string, tree: ParentNode = document): HTMLElement {
  const found = tree.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The fixture has no ${selector}`);
  return found;
}

const share = (author: string, editable = 'true') => `
  <div data-test-modal-id="sharebox"><div role="dialog" class="share-box-v2__modal" data-test-modal>
    <button aria-label="Dismiss"></button>
    <h2><button class="share-unified-settings-entry-button"><img alt=""><div><span>${author}</span></div><div><span>Post to Anyone</span></div></button></h2>
    <div class="share-creation-state"><div class="ql-container">
      <div class="ql-editor" id="share" contenteditable="${editable}" role="textbox"><p>Hello</p></div>
      <div class="ql-clipboard" contenteditable="true"></div></div></div>
    <div class="share-box_actions"><button class="share-actions__scheduled-post-btn">clock</button><button class="share-actions__primary-action" id="post">Post</button></div>
  </div></div>`;
/** As it was seen last, but for the class of the author button. */
const renamed = (author: string) =>
  share(author).replace(
    '<h2><button class="share-unified-settings-entry-button">',
    '<h2 id="share-to-linkedin-modal__header"><button class="_4f1c">',
  );
const overlay =
  '<div role="dialog" class="msg-overlay-conversation-bubble"><form class="msg-form"><div role="textbox" id="message" contenteditable="true" class="msg-form__contenteditable"></div><button class="msg-form__send-button" type="submit">Send</button></form></div>';
const comment = (placeholder = 'Add a comment…', toggle = '') => `
  <div class="feed-shared-update-v2" data-urn="urn:li:activity:1">${toggle}
    <button id="toggle" aria-expanded="true">Comment</button>
    <div class="comments-comment-box"><form class="comments-comment-box__form">
      <div class="ql-editor" id="comment" contenteditable="true" role="textbox" data-placeholder="${placeholder}"><p>Nice</p></div>
      <button class="comments-comment-box__submit-button--cr" id="send"> Comment </button></form></div></div>`;
const article = `<button class="article-editor-nav__publish">Next</button>
  <textarea id="article-editor-headline__textarea">Title</textarea>
  <div id="body" class="ProseMirror" role="textbox" aria-label="Article editor content" contenteditable="true"><p>Body</p></div>`;
const enter = new KeyboardEvent('keydown', { key: 'Enter' });
const chord = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true });
const me = (name: string) => `<nav><img class="global-nav__me-photo" alt="Photo of ${name}"></nav>`;
const record = (name: string, vanity: string) =>
  `<code id="bpr-guid-1" style="display:none">${JSON.stringify({
    data: { plainId: 7, '*miniProfile': 'urn:li:fs_miniProfile:A' },
    included: [
      { entityUrn: 'urn:li:fs_miniProfile:B', publicIdentifier: 'somebody-else', firstName: 'Some', lastName: 'Body' },
      {
        entityUrn: 'urn:li:fs_miniProfile:A',
        publicIdentifier: vanity,
        firstName: name.split(' ')[0],
        lastName: name.split(' ')[1],
      },
    ],
  })}</code>`;

const sameId = ({ id }: HTMLElement) => find(`#${id}`);

afterEach(() => {
  document.body.innerHTML = '';
  history.replaceState(null, '', '/');
});

function identityAt(selector: string): unknown {
  const composer = linkedin.composerAt(find(selector));
  return composer && identified(LINKEDIN_IDENTIFIER, composer);
}

describe('linkedin', () => {
  it.each(['true', 'plaintext-only'])(
    'finds the share modal by what it holds, not by its place (contenteditable %s)',
    (editable) => {
      document.body.innerHTML = overlay + share('Acme Motors', editable) + overlay.replace('id="message"', '');
      expect(linkedin.submitByClick(find('#post'))?.composer.editors).toEqual([find('#share')]);
      expect(linkedin.composerAt(find('#share'))?.surface).toBe('post');
      expect(linkedin.composerAt(find('#message'))?.editors).toEqual([find('#message')]);
      expect(linkedin.submitByClick(find('.share-actions__scheduled-post-btn'))).toBeUndefined();
    },
  );

  it('finds it inside an open shadow root', () => {
    const outlet = document.createElement('div');
    outlet.id = 'interop-outlet';
    document.body.append(outlet);
    const root = outlet.attachShadow({ mode: 'open' });
    root.innerHTML = share('Acme Motors');
    expect(linkedin.submitByClick(find('#post', root))?.composer.editors).toEqual([find('#share', root)]);
  });

  it('finds a comment box of the old front end by click, key and form, and not its toggle', () => {
    document.body.innerHTML = comment();
    expect(linkedin.submitByClick(find('#send'))?.composer).toMatchObject({
      surface: 'comment',
      editors: [find('#comment')],
    });
    expect(linkedin.submitByForm(find('form'))?.composer.editors).toEqual([find('#comment')]);
    expect(
      linkedin.submitByKey(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }), find('#comment p')),
    ).toBeDefined();
    expect(linkedin.submitByKey(new KeyboardEvent('keydown', { key: 'Enter' }), find('#comment p'))).toBeUndefined();
    expect(linkedin.submitByClick(find('#toggle'))).toBeUndefined();
  });

  it.each([
    '<button id="go" data-view-name="comment-post">Comment</button>',
    '<div componentkey="commentButtonSection-1"><button id="go">Comment</button></div>',
    '<button id="go" type="submit">Kommentieren</button>',
  ])('finds a comment box of the new front end: %s', (button) => {
    document.body.innerHTML = `<div><div data-testid="ui-core-tiptap-text-editor-wrapper"><div id="box" class="tiptap ProseMirror" contenteditable="true" role="textbox"><p>Nice</p></div></div>${button}</div>`;
    expect(linkedin.submitByClick(find('#go'))?.composer).toMatchObject({
      surface: 'comment',
      editors: [find('#box')],
    });
  });

  it('finds a comment that is edited where it stands, by its label alone, beside the box for new ones', () => {
    const wrapper = (id: string) =>
      `<div data-testid="ui-core-tiptap-text-editor-wrapper"><div id="${id}" class="tiptap ProseMirror" contenteditable="true" role="textbox"><p>Nice</p></div></div>`;
    document.body.innerHTML = `<main>${wrapper('new')}<button componentkey="commentButtonSection-1" id="comment">Comment</button>
      <article componentkey="replaceableComment_urn:li:comment:7">${wrapper('edited')}<button id="cancel">Cancel</button><button id="save">Save changes</button></article></main>`;
    expect(linkedin.submitByClick(find('#save'))?.composer.editors).toEqual([find('#edited')]);
    expect(linkedin.submitByClick(find('#comment'))?.composer.editors).toEqual([find('#new')]);
    expect(linkedin.submitByClick(find('#cancel'))).toBeUndefined();
    expect(linkedin.submitByKey(chord, find('#edited p'))?.composer.button).toBe(find('#save'));
  });

  describe('with a comment box of the new front end in every post', () => {
    const box = (id: string, text = '') =>
      `<div data-testid="ui-core-tiptap-text-editor-wrapper"><div id="${id}" class="tiptap ProseMirror" contenteditable="true" role="textbox"><p>${text}</p></div></div>`;
    const bar = (id: string) =>
      `<div><button id="${id}-toggle">Comment</button><button id="${id}-share">Share</button></div>`;
    const inPost = (id: string, text: string, button: string) =>
      `<div role="listitem">${bar(id)}<div>${box(id, text)}${button}</div></div>`;

    it.each([
      ['the box of another post, whose button comes with the first word', inPost('other', '', '')],
      [
        'a box that nobody sees',
        '<div class="ql-editor" style="display: none" contenteditable="true"><p>Old</p></div>',
      ],
    ])('publishes one, and not %s', (_name, beside) => {
      const own = inPost('own', 'Nice', '<button data-view-name="comment-post" id="go">Comment</button>');
      document.body.innerHTML = `<main>${beside}${own}</main>`;
      expect(linkedin.submitByClick(find('#go'))?.composer.editors).toEqual([find('#own')]);
    });

    it('without hooks takes no toggle for what publishes, neither of the same post nor of another', () => {
      const own = inPost('own', 'Nice', '<button id="go">Comment</button>');
      document.body.innerHTML = `<main>${own}<div role="listitem">${bar('other')}</div></main>`;
      expect(linkedin.submitByClick(find('#go'))?.composer.editors).toEqual([find('#own')]);
      for (const id of ['own-toggle', 'own-share', 'other-toggle', 'other-share'])
        expect(linkedin.submitByClick(find(`#${id}`)), id).toBeUndefined();
    });
  });

  it('knows the share modal by its heading where its classes are others', () => {
    document.body.innerHTML = `${me('Kim Example')}<div role="dialog" aria-labelledby="share-to-linkedin-modal__header">
      <h2 id="share-to-linkedin-modal__header"><button class="_1"><img alt=""><span>Acme Motors</span><span>Post to Anyone</span></button></h2>
      <div class="_2"><div class="ql-editor" id="share" contenteditable="true" role="textbox"><p>Hello</p></div></div>
      <button class="_3" id="post">Post</button></div>`;
    expect(linkedin.submitByClick(find('#post'))?.composer).toMatchObject({
      surface: 'post',
      editors: [find('#share')],
    });
    expect(identityAt('#share')).toEqual({ name: 'Acme Motors' });
  });

  it('takes no step beside a post for what publishes it', () => {
    document.body.innerHTML = `<div role="dialog" class="share-box"><div style="display: none">${
      share('Acme Motors').split('</h2>')[1]?.split('<div class="share-box_actions">')[0]
    }</div><button class="share-box-footer__primary-btn" id="save">Save</button></div>`;
    expect(document.querySelector('#share')).not.toBeNull();
    expect(linkedin.submitByClick(find('#save'))).toBeUndefined();
  });

  it('finds a message by Enter, click and form, and gives Enter back as a key', () => {
    document.body.innerHTML = share('Acme Motors') + overlay;
    const sent = linkedin.submitByKey(enter, find('#message'));
    expect(sent?.composer).toMatchObject({ surface: 'message', editors: [find('#message')] });
    expect(sent?.composer.button).toBeUndefined();
    expect(linkedin.composerAt(find('#message'))?.button).toBeUndefined();
    expect(
      linkedin.submitByKey(new KeyboardEvent('keydown', { key: 'Enter', shiftKey: true }), find('#message')),
    ).toBeUndefined();
    expect(linkedin.submitByClick(find('.msg-form__send-button'))?.composer).toMatchObject({
      surface: 'message',
      editors: [find('#message')],
    });
    expect(linkedin.submitByForm(find('.msg-form'))?.composer.surface).toBe('message');
  });

  it('takes an article a step closer by Next, and publishes it whole at the step after', () => {
    history.replaceState(null, '', '/article/new/');
    document.body.innerHTML = article;
    const next = linkedin.submitByClick(find('.article-editor-nav__publish'));
    expect(next).toMatchObject({ step: 'advance', composer: { surface: 'article' } });
    expect(next?.composer.editors).toEqual([find('#article-editor-headline__textarea'), find('#body')]);
    expect(linkedin.composerAt(find('#article-editor-headline__textarea'))?.surface).toBe('article');
    expect(linkedin.submitByKey(chord, find('#body'))).toBeUndefined();

    document.body.innerHTML = article + share('Kim Example');
    const post = linkedin.submitByClick(find('#post'));
    expect(post).toMatchObject({ step: 'publish', composer: { surface: 'article' } });
    expect(post?.composer.editors.map(({ id }) => id)).toEqual(['article-editor-headline__textarea', 'body', 'share']);
    find('#share').replaceChildren();
    expect(linkedin.submitByClick(find('#post'))?.composer.editors).toEqual(next?.composer.editors.map(sameId));
  });

  it.each([
    ['a poll that is written', '<textarea id="q"></textarea><input id="o" type="text">', ['q', 'o']],
    ['a poll that is shown', '<div class="sharing-poll" id="p"><h3 class="poll__question">Why?</h3></div>', ['p']],
    [
      'a poll in a post that is passed on',
      '<div class="feed-shared-mini-update-v2"><div class="poll">Why?</div></div>',
      [],
    ],
    ['when it goes out', '<input type="text" id="share-post__scheduled-date">', []],
    ['whom it is to name', '<input type="text" role="combobox">', []],
  ])('reads the fields beside a post: %s', (_name, below, ids) => {
    document.body.innerHTML = share('Acme Motors').replace(
      '<div class="ql-clipboard"',
      `<div class="share-creation-state__preview-container">${below}</div><div class="ql-clipboard"`,
    );
    expect(linkedin.submitByClick(find('#post'))?.composer.fields.map(({ id }) => id)).toEqual(ids);
  });

  it('keeps two comment boxes apart', () => {
    document.body.innerHTML = comment() + comment().replaceAll('id="', 'id="other-');
    expect(linkedin.submitByClick(find('#other-send'))?.composer.editors).toEqual([find('#other-comment')]);
  });

  it.each<[string, string, string, object]>([
    ['the author button’s first line', share('Acme Motors'), '#share', { name: 'Acme Motors' }],
    [
      'the author button’s first line, not what a drawing in it is called',
      share('<svg><title>Verified</title></svg>Acme Motors'),
      '#share',
      { name: 'Acme Motors' },
    ],
    ['the author button over the member', me('Kim Example') + share('Acme Motors'), '#share', { name: 'Acme Motors' }],
    [
      'the member, with their address, where the button names them',
      record('Kim Example', 'kim-example') + share('Kim Example'),
      '#share',
      { name: 'Kim Example', handle: 'in/kim-example' },
    ],
    [
      'the line beside the picture in the heading, whatever its button is called',
      me('Kim Example') + renamed('Acme Motors'),
      '#share',
      { name: 'Acme Motors' },
    ],
    [
      'nobody of another composer that is still in the page',
      me('Kim Example') + share('Kim Example').replaceAll('id="', 'id="old-') + renamed('Acme Motors'),
      '#share',
      { name: 'Acme Motors' },
    ],
    [
      'nobody of another composer, where this one shows none',
      me('Kim Example') +
        share('Acme Motors').replaceAll('id="', 'id="old-') +
        share('Kim Example').replace('share-unified-settings-entry-button', 'none'),
      '#share',
      { name: 'Kim Example' },
    ],
    [
      'the author button beside a composer that has lost its dialog',
      me('Kim Example') + share('Acme Motors').replaceAll(' role="dialog"', '').replace('data-test-modal-id', 'data-x'),
      '#share',
      { name: 'Acme Motors' },
    ],
    [
      'nobody in a heading that is a title',
      me('Kim Example') + renamed('Create a post').replace('<img alt="">', ''),
      '#share',
      { name: 'Kim Example' },
    ],
    [
      'the page that is chosen in the composer, where it has no author button',
      me('Kim Example') +
        share('Kim Example')
          .replace('share-unified-settings-entry-button', 'none')
          .replace(
            '<div class="ql-clipboard"',
            '<input type="radio" name="actor" id="m"><label for="m">Kim Example</label><label><input type="radio" name="actor" value="company" checked> Acme Motors</label><div class="ql-clipboard"',
          ),
      '#share',
      { name: 'Acme Motors' },
    ],
    ['the member in a comment', me('Kim Example') + comment(), '#comment', { name: 'Kim Example' }],
    [
      'the member’s own record among others',
      record('Kim Example', 'kim-example') + comment(),
      '#comment',
      { name: 'Kim Example', handle: 'in/kim-example' },
    ],
    [
      'the page in the placeholder',
      me('Kim Example') + comment('Comment as Acme Motors…'),
      '#comment',
      { name: 'Acme Motors' },
    ],
    ...[
      'Als Acme Motors kommentieren …',
      'Commenter en tant que Acme Motors…',
      'Reageren als Acme Motors…',
      'Skomentuj jako Acme Motors...',
      'Acme Motors olarak yorum yap...',
      'Acme Motors adıyla yorum yap…',
      'Acme Motorsとしてコメントする',
      'Acme Motors(으)로 댓글 달기...',
      '以 Acme Motors 的身份评论…',
      '以「Acme Motors」的身分留言……',
      'التعليق باسم Acme Motors…',
    ].map((words): [string, string, string, object] => [
      `the page in the placeholder: ${words}`,
      me('Kim Example') + comment(words),
      '#comment',
      { name: 'Acme Motors' },
    ]),
    ...(
      [
        ['Logo von Acme Motors', 'Acme Motors'],
        ['Acme Motors-Logo', 'Acme Motors'],
        ['Logotipo de Acme Motors', 'Acme Motors'],
        ['Logo d’Acme Motors', 'Acme Motors'],
        ['Logo van Acme Motors', 'Acme Motors'],
        ['Foto von Kim Example', 'Kim Example'],
        ['Photo de Kim Example', 'Kim Example'],
      ] as const
    ).map(([alt, name]): [string, string, string, object] => [
      `who is on the toggle: ${alt}`,
      comment('', `<button class="content-admin-identity-toggle-button"><img alt="${alt}"></button>`),
      '#comment',
      { name },
    ]),
    [
      'the member’s own record in one piece',
      `<code id="bpr-guid-1">${JSON.stringify({ plainId: 7, miniProfile: { publicIdentifier: 'kim', firstName: 'Kim' } })}</code>` +
        comment(),
      '#comment',
      { name: 'Kim', handle: 'in/kim' },
    ],
    [
      'the page on the toggle',
      me('Kim Example') +
        comment(
          'Add a comment…',
          '<button class="content-admin-identity-toggle-button"><img alt="Acme Motors logo"></button>',
        ),
      '#comment',
      { name: 'Acme Motors' },
    ],
    [
      'the member on the toggle',
      comment(
        'Add a comment…',
        '<button class="content-admin-identity-toggle-button"><img alt="Photo of Kim Example"></button>',
      ),
      '#comment',
      { name: 'Kim Example' },
    ],
    [
      'nobody where a toggle says nothing',
      me('Kim Example') + comment('', '<button class="content-admin-identity-toggle-button"></button>'),
      '#comment',
      {},
    ],
    ['nobody where nothing is shown', comment(), '#comment', {}],
  ])('reads as whom: %s', (_name, html, editor, identity) => {
    document.body.innerHTML = html;
    expect(identityAt(editor)).toEqual(identity);
  });

  it('takes the page from an administrator’s address, unless the button names the member', () => {
    history.replaceState(null, '', '/company/4711/admin/page-posts/published/?share=true');
    document.body.innerHTML = share('Acme Motors').replace('share-unified-settings-entry-button', 'renamed');
    expect(identityAt('#share')).toEqual({ handle: 'company/4711' });
    document.body.innerHTML = me('Kim Example') + share('Acme Motors');
    expect(identityAt('#share')).toEqual({ name: 'Acme Motors', handle: 'company/4711', presumed: true });
    document.body.innerHTML = me('Kim Example') + share('Kim Example');
    expect(identityAt('#share')).toEqual({ name: 'Kim Example' });
  });

  it.each<[string, string, object]>([
    [
      'with whom they talk',
      '<ul><li><img class="presence-entity__image" alt="Robin Sample"></li></ul><div class="msg-overlay-conversation-bubble"><img class="presence-entity__image" alt="Robin Sample"></div>',
      {},
    ],
    [
      'with whom they talk, beside their own picture',
      '<ul><li><img class="presence-entity__image" alt="Robin Sample"></li></ul><header><img class="presence-entity__image" alt="Kim Example"></header>',
      { name: 'Kim Example' },
    ],
    [
      'the site',
      '<nav data-testid="primary-nav"><img alt="LinkedIn"><img alt=""><img alt="Kim Example"></nav>',
      { name: 'Kim Example' },
    ],
    ['what they look for', me('Kim Example, #OPEN_TO_WORK'), { name: 'Kim Example' }],
  ])('does not take for the member %s', (_name, html, identity) => {
    document.body.innerHTML = html + comment();
    expect(identityAt('#comment')).toEqual(identity);
  });

  it.each([
    ['in words that nobody knows', me('Kim Example').replace('Photo of', 'Zdjęcie użytkownika'), 'Kim Example', {}],
    ['with the family’s name first', record('Tarō Yamada', 'taro'), 'Yamada Tarō', { handle: 'in/taro' }],
    ['with the family’s name first and no blank', record('太郎 山田', 'taro'), '山田太郎', { handle: 'in/taro' }],
  ])('knows the member on an administrator’s page too, %s', (_name, self, name, more) => {
    history.replaceState(null, '', '/company/4711/admin/page-posts/published/?share=true');
    document.body.innerHTML = self + share(name);
    expect(identityAt('#share')).toEqual({ name, ...more });
  });

  it('answers a comment as whoever was chosen for the post, not as whoever was in another box', () => {
    const toggle = '<button class="content-admin-identity-toggle-button"><img alt="Acme Motors logo"></button>';
    const answered = (inBar: string, inBox: string) =>
      `${me('Kim Example')}<div class="feed-shared-update-v2" data-urn="urn:li:activity:1">${inBar}
        <div class="comments-comment-box">${inBox}<div class="ql-editor" contenteditable="true"></div></div>
        <article data-id="urn:li:comment:(activity:1,2)"><div class="comments-comment-box">
          <div class="ql-editor" id="answer" contenteditable="true" data-placeholder="Add a reply…"><p>Nice</p></div></div></article></div>`;
    document.body.innerHTML = answered(toggle, '');
    expect(identityAt('#answer')).toEqual({ name: 'Acme Motors' });
    document.body.innerHTML = answered('', toggle);
    expect(identityAt('#answer')).toEqual({ name: 'Kim Example' });
  });

  it.each([
    ['a member’s', '/messaging/thread/1/', { name: 'Kim Example' }],
    ['a page’s', '/company/4711/admin/inbox/thread/1/', { handle: 'company/4711' }],
    ['a member’s, above the page’s posts', '/company/4711/admin/page-posts/published/', { name: 'Kim Example' }],
  ])('reads whose mailbox a message leaves: %s', (_name, address, identity) => {
    history.replaceState(null, '', address);
    document.body.innerHTML = me('Kim Example') + overlay;
    expect(identityAt('#message')).toEqual(identity);
  });

  it('takes the author of an article from its address, until the button names one', () => {
    history.replaceState(null, '', '/article/new/?author=urn%3Ali%3Afsd_company%3A4711');
    document.body.innerHTML = me('Kim Example') + article;
    expect(identityAt('#body')).toEqual({ handle: 'company/4711' });
    document.body.innerHTML += share('Kim Example');
    expect(identityAt('#share')).toEqual({ name: 'Kim Example' });
  });

  it('takes no audience for an author: a post to a group is the member’s', () => {
    document.body.innerHTML =
      me('Kim Example') + share('Kim Example').replace('Post to Anyone', 'Posting to Detroit Drivers');
    expect(identityAt('#share')).toEqual({ name: 'Kim Example' });
    document.body.innerHTML = me('Kim Example') + share('Posting to Detroit Drivers');
    expect(identityAt('#share')).toEqual({ name: 'Kim Example' });
  });

  it('follows a switch of the author in place, at the post and at the comment', () => {
    const toggle = '<button class="content-admin-identity-toggle-button"><img alt="Acme Motors logo"></button>';
    document.body.innerHTML = record('Kim Example', 'kim') + share('Acme Motors') + comment('Add a comment…', toggle);
    expect([identityAt('#share'), identityAt('#comment')]).toEqual([{ name: 'Acme Motors' }, { name: 'Acme Motors' }]);
    find('.share-unified-settings-entry-button span').textContent = 'Kim Example';
    find('.content-admin-identity-toggle-button img').setAttribute('alt', 'Photo of Kim Example');
    const kim = { name: 'Kim Example', handle: 'in/kim' };
    expect([identityAt('#share'), identityAt('#comment')]).toEqual([kim, kim]);
  });

  it('reads the member’s record once, however often it is asked', () => {
    const parse = vi.spyOn(JSON, 'parse');
    document.body.innerHTML = record('Kim Example', 'kim') + share('Kim Example');
    const kim = { name: 'Kim Example', handle: 'in/kim' };
    expect([identityAt('#share'), identityAt('#share')]).toEqual([kim, kim]);
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
  });

  it('says where it looked', () => {
    history.replaceState(null, '', '/company/4711/admin/page-posts/published/?share=true');
    const said = (html: string, editor: string) => {
      document.body.innerHTML = html;
      const composer = linkedin.composerAt(find(editor));
      return composer && signalsOf(LINKEDIN_IDENTIFIER.identify(composer));
    };
    expect(said(me('Kim Example') + share('Acme Motors'), '#share')).toEqual([
      'the composer: Acme Motors',
      'the address: Acme Motors',
    ]);
    expect(said(record('Kim Example', 'kim') + share('Kim Example'), '#share')).toEqual([
      'the composer: Kim Example',
      'your profile: Kim Example',
      'not the address: company/4711',
    ]);
    expect(said(comment('Comment as Acme Motors…'), '#comment')).toEqual([
      'the comment box: Acme Motors',
      'the address: company/4711',
    ]);
  });

  it('asks the identity switch before the words in the box, which may be late', () => {
    const toggle = '<button class="content-admin-identity-toggle-button"><img alt="Photo of Kim Example"></button>';
    document.body.innerHTML = me('Kim Example') + comment('Comment as Acme Motors…', toggle);
    expect(identityAt('#comment')).toEqual({ name: 'Kim Example' });
    const switched = toggle.replace('Photo of Kim Example', 'Acme Motors logo');
    document.body.innerHTML = me('Kim Example') + comment('Comment as Kim Example…', switched);
    expect(identityAt('#comment')).toEqual({ name: 'Acme Motors' });
  });

  it.each(['Add a comment…', 'Comment as Kim Example…'])(
    'a comment is the member’s on a page’s administration too, where the box says: %s',
    (placeholder) => {
      history.replaceState(null, '', '/company/4711/admin/page-posts/published/');
      document.body.innerHTML = record('Kim Example', 'kim') + comment(placeholder);
      expect(identityAt('#comment')).toEqual({ name: 'Kim Example', handle: 'in/kim' });
    },
  );
});
