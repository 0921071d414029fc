import { driftMarkup } from '../drift/drift-markup.ts';
import { onMove, portrait, session, withRange } from '../here.ts';
import { mountRange } from '../range/range.tsx';
import { articlePage } from './article-page.ts';
import composerStyles from './composer.css?inline';
import { delegateActions, elementsOf, onAction } from './element.ts';
import { messageForm, messagingBubble } from './message-form.ts';
import { createTextEditor } from './quill-editor.ts';
import { articleShare, EDITED_POST, GROUP_POST, type ShareKind, shareKindFor } from './share-kinds.ts';
import { openShareModal } from './share-modal.ts';
import { update } from './update.ts';

/**
 * LinkedIn's older front end: the feed, a page's or a group's, one post with its comments, articles, messages. Returns all that it has
 * drawn.
 */
function main(): readonly Element[] {
  const h = elementsOf(document);
  const composer = new URLSearchParams(location.search).get('composer');
  const feed = h('div', { class: 'scaffold-finite-scroll' });
  const content = h('main', { class: 'scaffold-layout__main' });
  const modals = h('div', { id: 'artdeco-modal-outlet' });
  const toasts = h('div', { id: 'artdeco-toasts' });

  const outlet = h('div', { class: 'application-outlet' }, globalNav(h), content);
  document.body.append(outlet, modals);
  if (location.pathname.startsWith('/messaging/')) content.append(message());
  else if (location.pathname.startsWith('/article/')) article();
  else if (location.pathname.startsWith('/feed/update/')) post();
  else timeline();
  const bubbles: Element[] = [];
  if (!location.pathname.startsWith('/messaging/')) {
    const sent = {
      onSent: () => toast('Message sent.'),
      onLost: () => toast('Something went wrong. It was not sent.'),
    };
    bubbles.push(messagingBubble(document, { sends: 'click', ...sent }));
  }
  document.body.append(...bubbles, toasts);
  return [outlet, modals, ...bubbles, toasts];

  function timeline() {
    nameActingPage();
    const kind = () => {
      if (location.pathname.startsWith('/groups/')) return GROUP_POST;
      return shareKindFor(new URLSearchParams(location.search).get('shareActive') ?? '', document);
    };
    const start = h('button', { class: 'share-box-feed-entry__trigger artdeco-button' }, 'Start a post');
    content.append(
      h(
        'div',
        { class: 'share-box-feed-entry__closed-share-box artdeco-card' },
        h(
          'div',
          { class: 'share-box-feed-entry__top-bar' },
          onAction(start, () => share(kind())),
        ),
      ),
      feed,
    );
    feed.append(update({ name: 'Sample Garage (practice)', color: '#3f6b8c', text: QUESTION, toast }));
    const search = new URLSearchParams(location.search);
    if (search.has('shareActive') || search.get('share') === 'true') share(kind());
  }

  function post() {
    content.append(feed);
    feed.append(
      update({
        name: 'Sample Garage (practice)',
        color: '#3f6b8c',
        text: QUESTION,
        open: composer ?? 'comment',
        toast,
      }),
    );
    if (composer === 'edit-post') share(EDITED_POST);
  }

  function article() {
    const isNewsletter = location.pathname.startsWith('/article/edit/');
    const page = articlePage({
      onNext(saved) {
        const kind = articleShare(saved, isNewsletter, () => undefined);
        share(kind, () => page.replaceWith(h('p', {}, 'Your article is published.')));
      },
    });
    content.append(page);
  }

  function message(): HTMLElement {
    const said = h('div', { class: 'msg-s-message-list' });
    const form = messageForm(document, {
      sends: new URLSearchParams(location.search).get('sends') === 'click' ? 'click' : 'enter',
      onSent: (text) => said.append(h('p', {}, text)),
      onLost: () => toast('Something went wrong. Your message was not sent; it is still here.'),
    });
    return h('div', { class: 'msg-convo-wrapper artdeco-card' }, h('h2', {}, 'A practice reader'), said, form);
  }

  function share(kind: ShareKind, published = () => {}) {
    openShareModal({
      outlet: modals,
      createEditor: createTextEditor,
      kind,
      onPublished(text) {
        const { name, color } = kind.byMember ? session.member : session.account;
        feed.prepend(update({ name, color, text, toast }));
        toast('Post successful.');
        published();
      },
      onLost: () => toast('Something went wrong. Your post was not shared; it is still here.'),
    });
  }

  function toast(words: string) {
    toasts.replaceChildren(h('div', { class: 'artdeco-toast-item', role: 'alert' }, words));
  }
}

const QUESTION = 'First time on Woodward Avenue today. Any tips for a Saturday in Detroit?';

/** LinkedIn's own addresses of a page's administration carry its number; where nobody is to be told, this one carries none. */
function nameActingPage(): void {
  const [, rest] = /^\/company\/\d+(\/admin\/.*)$/.exec(location.pathname) ?? [];
  if (rest === undefined) return;
  const { account, visible } = session;
  const page = visible && account.isPage ? `/${account.linkedin.id}` : '';
  if (page !== '' || !visible) history.replaceState(null, '', `/company${page}${rest}${location.search}`);
}

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

driftMarkup();
document.head.append(elementsOf(document)('style', {}, composerStyles));
delegateActions(document);
let drawn = main();
mountRange();
onMove(() => {
  for (const element of drawn) element.remove();
  drawn = main();
});
