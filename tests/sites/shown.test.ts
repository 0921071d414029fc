import { afterEach, describe, expect, it } from 'vitest';
import { facebook } from '../../sites/facebook.ts';
import { linkedin } from '../../sites/linkedin.ts';
import { SHOWN } from '../../sites/shown/index.ts';
import type { Attachment, Picture } from '../../sites/shown/shown.ts';
import type { SiteAdapter } from '../../sites/site.ts';
import { x } from '../../sites/x.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

type Shown = { readonly attachments: readonly Attachment[]; readonly picture: Picture | undefined };

/** What the composer around `#editor` shows. Pictures count as loaded, as in a browser they would. */
function shownIn(site: SiteAdapter, html: string, handle?: string): Shown {
  document.body.innerHTML = html;
  for (const image of document.querySelectorAll('img')) {
    Object.defineProperty(image, 'complete', { value: true });
    Object.defineProperty(image, 'naturalWidth', { value: image.hasAttribute('data-broken') ? 0 : 40 });
  }
  const editor = document.querySelector('#editor');
  const composer = editor && site.composerAt(editor);
  if (!composer) throw new Error('The fixture has no composer.');
  const { [site.id]: shown } = SHOWN;
  return { attachments: shown.attachments(composer), picture: shown.picture(composer, handle) };
}

describe('x', () => {
  const AVATAR = '<div data-testid="UserAvatar-Container-AcmeMotors"><img id="own"></div>';
  const composer = (below = '') =>
    `<div role="dialog">${AVATAR}<div><div contenteditable="true" id="editor" data-testid="tweetTextarea_0"></div>
     ${below}<div data-testid="toolBar"><button data-testid="tweetButton">Post</button></div></div></div>
     <article data-testid="tweet"><div data-testid="UserAvatar-Container-Somebody"><img id="other"></div></article>`;
  const media = (inside: string) =>
    `<div data-testid="attachments">${inside}<a data-testid="altTextWrapper"></a></div>`;

  const attachments: [string, string, readonly Attachment[]][] = [
    ['nothing', '', []],
    ['a picture', media('<div role="group"><img alt=""></div>'), [{ kind: 'picture' }]],
    ['a picture that is described', media('<img alt="A  roadster">'), [{ kind: 'picture', words: 'A roadster' }]],
    ['a video', media('<video></video>'), [{ kind: 'video' }]],
    ['what is drawn by other means', media('<div role="group"></div>'), [{ kind: 'something', unseen: true }]],
    [
      'a post that is quoted, and none of its pictures',
      '<div data-testid="attachments"><article><img alt="Theirs"></article></div>',
      [{ kind: 'post' }],
    ],
    [
      'a poll',
      '<input name="Choice1" value="Yes"><input name="Choice2" value="No"><input name="Choice3">',
      [{ kind: 'poll', words: 'Yes · No' }],
    ],
  ];
  it.each(attachments)('shows %s', (_, below, expected) => {
    expect(shownIn(x, composer(below), 'AcmeMotors').attachments).toEqual(expected);
  });

  it('has the picture of the account that will post, however its handle is written', () => {
    expect(shownIn(x, composer(), 'acmemotors').picture?.id).toBe('own');
  });

  it.each([undefined, 'Nobody', '"] img, [x="'])('has no picture of %s', (handle) => {
    expect(shownIn(x, composer(), handle).picture).toBeUndefined();
  });

  it('has no picture that was not loaded', () => {
    expect(shownIn(x, composer().replace('id="own"', 'data-broken'), 'AcmeMotors').picture).toBeUndefined();
  });
});

describe('linkedin', () => {
  const composer = (below = '') =>
    `<div role="dialog" class="share-box"><button class="share-unified-settings-entry-button"><img id="own">Acme</button>
     <div class="share-creation-state"><div class="ql-editor" id="editor" contenteditable="true"></div>
     <div class="share-creation-state__preview-container">${below}</div></div>
     <button class="share-actions__primary-action">Post</button></div>`;

  const attachments: [string, string, readonly Attachment[]][] = [
    ['a picture', '<img alt="A roadster">', [{ kind: 'picture', words: 'A roadster' }]],
    ['a picture that may be described', '<img alt="">', [{ kind: 'picture', unseen: true }]],
    ['a picture under the word for it', '<img alt="Image preview">', [{ kind: 'picture', unseen: true }]],
    ['a video', '<video></video>', [{ kind: 'video' }]],
    ['a post that is passed on', '<div role="article"><img alt="Theirs"></div>', [{ kind: 'post' }]],
    [
      'a poll',
      '<textarea id="poll-question">Which?</textarea><input id="poll-option-1" value="This">',
      [{ kind: 'poll', words: 'Which? · This' }],
    ],
    ['a document', '<input value="Our brochure">', [{ kind: 'document', words: 'Our brochure' }]],
    ['something else', '<div></div>', [{ kind: 'something' }]],
  ];
  it.each(attachments)('shows %s', (_, below, expected) => {
    const { attachments, picture } = shownIn(linkedin, composer(below));
    expect(attachments).toEqual(expected);
    expect(picture?.id).toBe('own');
  });
});

describe('facebook', () => {
  const composer = (below = '') =>
    `<div role="dialog"><form method="POST"><svg><image id="own"></image></svg><span dir="auto">Acme</span>
     <div contenteditable="true" role="textbox" data-lexical-editor="true" id="editor"><img src="blob:emoji"></div>
     ${below}<svg><image id="other"></image></svg><div role="button" aria-label="Post"></div>
     <input type="submit" style="display:none"></form></div>`;

  const attachments: [string, string, readonly Attachment[]][] = [
    ['nothing', '<img src="https://static.example/emoji.png">', []],
    ['a picture that may be described', '<img src="blob:1" alt="">', [{ kind: 'picture', unseen: true }]],
    ['a picture', '<img src="blob:1" alt="A roadster">', [{ kind: 'picture', words: 'A roadster' }]],
    ['a video', '<video></video>', [{ kind: 'video' }]],
  ];
  it.each(attachments)('shows %s', (_, below, expected) => {
    const { attachments, picture } = shownIn(facebook, composer(below));
    expect(attachments).toEqual(expected);
    expect(picture?.id).toBe('own');
  });
});
