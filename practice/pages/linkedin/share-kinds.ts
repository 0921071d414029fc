import { PARENT } from '../../surfaces.ts';
import { session, takeTurns } from '../here.ts';
import type { SavedArticle } from './article-page.ts';
import { elementsOf, onAction } from './element.ts';
import { createPoll, createShare, editShare } from './voyager.ts';

/** What the share composer is used for: everything in which one use differs from another. */
export type ShareKind = {
  /** On the button that publishes. */
  readonly label: string;
  /** The author button's second line. */
  readonly audience: string;
  /** True where a page can't be the author. */
  readonly byMember: boolean;
  readonly text?: string;
  readonly editable?: 'true' | 'plaintext-only';
  /** Beneath the editor: a poll, a document, the post that is passed on. */
  readonly below?: HTMLElement;
  /** Leads back to the step before, where there is one. */
  back?(): void;
  /** Whether there is something to publish though nothing is written in the editor. */
  isComplete(): boolean;
  send(text: string): Promise<void>;
};

/** What `shareActive` in the address opens. */
export function shareKindFor(name: string, owner: Document): ShareKind {
  switch (name) {
    case 'plaintext-only':
      return { ...POST, editable: 'plaintext-only' };
    case 'schedule':
      return { ...POST, label: 'Schedule', send: schedule };
    case 'poll':
      return poll(owner);
    case 'document':
      return documentShare(owner);
    case 'repost':
      return repost(owner);
    default:
      return POST;
  }
}

export const POST: ShareKind = {
  label: 'Post',
  audience: 'Post to Anyone',
  byMember: false,
  isComplete: () => false,
  send: (text) => createShare(text),
};

/** A member's post in a group; the shape of its urn is inferred. */
export const GROUP_POST: ShareKind = {
  ...POST,
  audience: 'Posting to Practice Motor Club',
  byMember: true,
  send: (text) =>
    createShare(text, {
      byMember: true,
      more: { visibilityDataUnion: container('GROUP', 'urn:li:fsd_group:70110077') },
    }),
};

/** A member's own post, as it is, to be written anew. */
export const EDITED_POST: ShareKind = {
  ...POST,
  label: 'Save',
  byMember: true,
  text: 'See you all in hall 7.',
  send: (text) => editShare(PARENT.status, text),
};

/** The last step of an article, or of an edition of a newsletter: some words to introduce it. */
export function articleShare({ urn, saved }: SavedArticle, isNewsletter: boolean, back: () => void): ShareKind {
  const more = {
    origin: 'PUBLISHING',
    media: { category: 'URN_REFERENCE', mediaUrn: urn },
    ...(isNewsletter && { visibilityDataUnion: container('SERIES', 'urn:li:fsd_contentSeries:70110088') }),
  };
  return {
    ...POST,
    label: 'Publish',
    byMember: true,
    back,
    isComplete: () => true,
    async send(text) {
      await saved();
      await createShare(text, { byMember: true, more });
    },
  };
}

function container(variant: string, containerEntityUrn: string): object {
  return { containerVisibility: { variant, containerV2: { containerEntityUrn } } };
}

function schedule(text: string): Promise<void> {
  return createShare(text, {
    more: { intendedShareLifeCycleState: 'SCHEDULED', scheduledAt: Date.now() + 86_400_000 },
  });
}

/** Question and choices never appear among the post's own words. */
function poll(owner: Document): ShareKind {
  const h = elementsOf(owner);
  const question = h('textarea', { id: 'poll-question', rows: '2', 'aria-label': 'Your question*' });
  const options = [1, 2].map((number) =>
    h('input', { id: `poll-option-${number}`, type: 'text', 'aria-label': `Option ${number}*` }),
  );
  return {
    ...POST,
    below: h('div', { class: 'share-creation-state__preview-container practice-poll' }, question, ...options),
    isComplete: () => [question, ...options].some(({ value }) => value.trim() !== ''),
    async send(text) {
      const mediaUrn = await createPoll(
        question.value,
        options.map(({ value }) => value),
      );
      await createShare(text, { more: { media: { category: 'URN_REFERENCE', mediaUrn } } });
    },
  };
}

/** The title goes along with the document (inferred). */
function documentShare(owner: Document): ShareKind {
  const h = elementsOf(owner);
  const title = h('input', { type: 'text', placeholder: 'Add a descriptive title to your document' });
  title.setAttribute('aria-label', 'Document title');
  const name = h('span', {}, 'brochure.pdf');
  const chooser = h('input', { type: 'file', 'aria-label': 'Choose file' });
  chooser.addEventListener('change', () => name.replaceChildren(chooser.files?.[0]?.name ?? ''));
  const media = { category: 'NATIVE_DOCUMENT', mediaUrn: 'urn:li:digitalmediaAsset:practice-document' };
  return {
    ...POST,
    below: h('div', { class: 'share-creation-state__preview-container practice-document' }, name, title, chooser),
    isComplete: () => title.value.trim() !== '',
    send: (text) => createShare(text, { more: { media: { ...media, title: { text: title.value } } } }),
  };
}

/** Somebody else's words stand in the composer too. */
function repost(owner: Document): ShareKind {
  const h = elementsOf(owner);
  return {
    ...POST,
    below: h(
      'div',
      { class: 'share-creation-state__preview-container' },
      h(
        'div',
        { class: 'feed-shared-mini-update-v2 artdeco-card', role: 'article' },
        h('strong', {}, 'A practice reader'),
        h('p', {}, 'That damn Harbour Plan again. Who the fuck wants it?'),
      ),
    ),
    send: (text) => createShare(text, { more: { origin: 'RESHARE', parentUrn: `urn:li:activity:${PARENT.status}` } }),
  };
}

/** As whom a share goes out, and to whom, in two lines. */
export function authorButton(owner: Document, { audience, byMember }: ShareKind, portrait: Portrait): HTMLElement[] {
  const h = elementsOf(owner);
  if (!session.visible) return [];
  const author = byMember ? session.member : session.account;
  const picture = h('img', { alt: '', class: 'EntityPhoto-circle-4', src: portrait(author.name, author.color) });
  const lines = [
    h('span', { class: 'text-heading-large' }, author.name),
    h('span', { class: 'text-body-small' }, audience),
  ];
  const button = h(
    'button',
    { class: 'share-unified-settings-entry-button' },
    picture,
    h('div', { class: 'share-unified-settings-entry-button__text' }, ...lines.map((line) => h('div', {}, line))),
  );
  // On LinkedIn a sheet opens in which another author is chosen; here they take turns.
  const takeTurn = () => {
    takeTurns(session.member);
    lines[0]?.replaceChildren(session.account.name);
    picture.src = portrait(session.account.name, session.account.color);
  };
  return [byMember ? button : onAction(button, takeTurn)];
}

type Portrait = (name: string, color: string) => string;

/** The way back to the step before; it publishes nothing. */
export function backButton(owner: Document, { back }: ShareKind, close: () => void): HTMLElement[] {
  if (!back) return [];
  const button = elementsOf(owner)('button', { class: 'share-box-footer__back-btn artdeco-button' }, 'Back');
  return [
    onAction(button, () => {
      close();
      back();
    }),
  ];
}
