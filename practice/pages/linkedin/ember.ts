import { PARENT } from '../../surfaces.ts';
import { portrait, session, withRange } from '../here.ts';
import { mountRange } from '../range/range.tsx';
import { commentBox } from './comment-box.ts';
import composerStyles from './composer.css?inline';
import { delegateActions, elementsOf, onAction } from './element.ts';
import { createTextEditor } from './quill-editor.ts';
import { messagingBubble, openShareModal } from './share-modal.ts';

/** LinkedIn's older front end: the feed, or one post with its comments. */
function main() {
  const h = elementsOf(document);
  const search = new URLSearchParams(location.search);
  const onPost = location.pathname.startsWith('/feed/update/');
  const feed = h('div', { class: 'scaffold-finite-scroll' });
  const modals = h('div', { id: 'artdeco-modal-outlet' });
  const toasts = h('div', { id: 'artdeco-toasts' });

  const style = h('style', {}, composerStyles);
  document.head.append(style);
  document.body.append(
    h(
      'div',
      { class: 'application-outlet' },
      globalNav(h),
      h('main', { class: 'scaffold-layout__main' }, ...(onPost ? [] : [shareBox()]), feed),
    ),
    modals,
    messagingBubble(document),
    toasts,
  );
  delegateActions(document);
  feed.append(update('Sample Garage (practice)', '#3f6b8c', QUESTION, onPost));
  if (search.get('shareActive') === 'true') share();
  mountRange();

  function share() {
    openShareModal({
      outlet: modals,
      createEditor: createTextEditor,
      onPublished(text) {
        feed.prepend(update(session.account.name, session.account.color, text, false));
        toast('Post successful.');
      },
      onLost: () => toast('Something went wrong. Your post was not shared; it is still here.'),
    });
  }

  function shareBox(): HTMLElement {
    const start = h('button', { class: 'share-box-feed-entry__trigger artdeco-button' }, 'Start a post');
    return h(
      'div',
      { class: 'share-box-feed-entry__closed-share-box artdeco-card' },
      h('div', { class: 'share-box-feed-entry__top-bar' }, onAction(start, share)),
    );
  }

  function update(name: string, color: string, text: string, open: boolean): HTMLElement {
    const urn = `urn:li:activity:${PARENT.status}`;
    const comments = h('div', { class: 'comments-comments-list' });
    const place = h('div', { class: 'feed-shared-update-v2__comments-container' });
    const comment = () => {
      if (place.childElementCount > 0) return;
      const box = commentBox({
        threadUrn: urn,
        onPublished: (said) => comments.append(commentEntity(h, said)),
        onLost: () => toast('Something went wrong. Your comment was not posted; it is still here.'),
      });
      place.append(box, comments);
    };
    const toggle = h('button', { class: 'comment-button artdeco-button', 'aria-expanded': String(open) }, 'Comment');
    if (open) comment();
    return h(
      'div',
      { class: 'feed-shared-update-v2 artdeco-card', 'data-urn': urn, role: 'article' },
      h(
        'div',
        { class: 'update-components-actor' },
        h('img', { alt: '', src: portrait(name, color) }),
        h('span', { class: 'update-components-actor__title' }, name),
      ),
      h('div', { class: 'update-components-text' }, text),
      h('div', { class: 'feed-shared-social-action-bar' }, onAction(toggle, comment)),
      place,
    );
  }

  function toast(message: string) {
    toasts.replaceChildren(h('div', { class: 'artdeco-toast-item', role: 'alert' }, message));
  }
}

const QUESTION = 'First time on Woodward Avenue today. Any tips for a Saturday in Detroit?';

function globalNav(h: ReturnType<typeof elementsOf>): HTMLElement {
  const { member, visible } = session;
  const photo = h('img', {
    class: 'global-nav__me-photo',
    alt: visible ? member.name : '',
    src: portrait(visible ? member.name : '', member.color),
  });
  return h(
    'header',
    { id: 'global-nav', class: 'global-nav' },
    h('strong', { class: 'global-nav__branding' }, 'practice'),
    h('a', { href: withRange('/feed/') }, 'Home'),
    h('div', { class: 'global-nav__me' }, ...(visible ? [photo] : []), h('span', {}, 'Me')),
  );
}

function commentEntity(h: ReturnType<typeof elementsOf>, text: string): HTMLElement {
  const { account } = session;
  return h(
    'article',
    { class: 'comments-comment-entity', 'data-id': `urn:li:comment:(activity:${PARENT.status},${Date.now()})` },
    h('strong', {}, account.name),
    h('div', { class: 'comments-comment-item__main-content' }, text),
  );
}

main();
