import { PARENT } from '../../surfaces.ts';
import { portrait, session } from '../here.ts';
import { commentBox } from './comment-box.ts';
import { elementsOf, onAction } from './element.ts';
import { createNormComment, editNormComment } from './voyager.ts';

type Update = {
  readonly name: string;
  readonly color: string;
  readonly text: string;
  /** What is open on it from the start: `comment`, and besides it `reply` or `edit`, a comment's. */
  readonly open?: string;
  toast(words: string): void;
};

/** A post of the older front end, with the comments on it. */
export function update({ name, color, text, open, toast }: Update): HTMLElement {
  const h = elementsOf(document);
  const comments = h('div', { class: 'comments-comments-list' });
  const place = h('div', { class: 'feed-shared-update-v2__comments-container' });
  const comment = () => {
    if (place.childElementCount > 0) return;
    const box = commentBox({
      label: 'Comment',
      send: (said) => createNormComment(ACTIVITY, said),
      onPublished: (said) => comments.append(entity(session.account.name, said)),
      onLost: () => toast(LOST),
    });
    place.append(box, comments);
  };
  const toggle = h(
    'button',
    { class: 'comment-button artdeco-button', 'aria-expanded': String(open !== undefined) },
    'Comment',
  );
  if (open !== undefined) comment();
  if (open === 'reply') comments.append(withReply(entity('A practice reader', 'Avoid it.', 0), toast));
  if (open === 'edit')
    comments.append(withEditing(entity(session.visible ? session.member.name : '', FIRST, 1), toast));
  return h(
    'div',
    { class: 'feed-shared-update-v2 artdeco-card', 'data-urn': ACTIVITY, role: 'article' },
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

const ACTIVITY = `urn:li:activity:${PARENT.status}`;
const FIRST = 'Start at the river and go north.';
const LOST = 'Something went wrong. Your comment was not posted; it is still here.';

function entity(name: string, text: string, id = Date.now()): HTMLElement {
  const h = elementsOf(document);
  return h(
    'article',
    { class: 'comments-comment-entity', 'data-id': commentUrn(id) },
    h('strong', {}, name),
    h('div', { class: 'comments-comment-item__main-content' }, text),
  );
}

function commentUrn(id: number): string {
  return `urn:li:comment:(activity:${PARENT.status},${id})`;
}

/** A reply begins with the name of whom it answers, and its box stands within the comment. */
function withReply(answered: HTMLElement, toast: Update['toast']): HTMLElement {
  const h = elementsOf(document);
  const toggle = h(
    'button',
    {
      class: 'comments-comment-social-bar__reply-action-button--cr',
      'aria-label': 'Reply to A practice reader’s comment',
    },
    'Reply',
  );
  const box = commentBox({
    label: 'Reply',
    text: 'A practice reader ',
    send: (text) => createNormComment(commentUrn(0), text),
    onPublished: (text) => box.replaceWith(entity(session.account.name, text)),
    onLost: () => toast(LOST),
  });
  answered.append(toggle, box);
  return answered;
}

/** An edited comment gives its place to the editor. */
function withEditing(edited: HTMLElement, toast: Update['toast']): HTMLElement {
  const words = edited.querySelector('.comments-comment-item__main-content');
  const box = commentBox({
    label: 'Save changes',
    byMember: true,
    text: FIRST,
    send: (text) => editNormComment(commentUrn(1), text),
    onPublished: (text) => box.replaceWith(text),
    onLost: () => toast(LOST),
  });
  words?.replaceWith(box);
  return edited;
}
