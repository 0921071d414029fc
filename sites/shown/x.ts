import { findAllIn } from '../own.ts';
import { type Attachment, described, loaded, pollOf, type Shown } from './shown.ts';

const ATTACHMENTS = '[data-testid="attachments"]';

/** A post that is quoted: it brings pictures of its own (2025). */
const QUOTED = 'article, [data-testid="tweet"]';

export const SHOWN_ON_X: Shown = {
  attachments({ root }) {
    const choices = findAllIn<HTMLElement>(root, 'input[name^="Choice"]');
    return [...findAllIn(root, ATTACHMENTS).flatMap(attachmentsIn), ...pollOf(choices)];
  },

  // The test id of an avatar says whose it is, wherever on the page it stands.
  picture: (_, handle) => (handle === undefined ? undefined : loaded(avatarsOf(handle))),
};

function avatarsOf(handle: string): readonly HTMLImageElement[] {
  const wanted = `useravatar-container-${handle.toLowerCase()}`;
  return [...document.querySelectorAll<HTMLElement>('[data-testid^="UserAvatar-Container-"]')]
    .filter((avatar) => avatar.getAttribute('data-testid')?.toLowerCase() === wanted)
    .flatMap((avatar) => avatar.querySelector('img') ?? []);
}

function attachmentsIn(place: Element): readonly Attachment[] {
  const isOwn = (element: Element) => element.closest(QUOTED) === null;
  const pictures = [...place.querySelectorAll('img')].filter(isOwn).map(({ alt }) => described('picture', alt));
  const films = [...place.querySelectorAll('video')].filter(isOwn).map((): Attachment => ({ kind: 'video' }));
  const quoted = place.querySelector(QUOTED) === null ? [] : [{ kind: 'post' } as const];
  const own = [...pictures, ...films];
  // Each can be described, and some are drawn by other means than these.
  const more = place.querySelectorAll('[data-testid="altTextWrapper"]').length - own.length;
  return [
    ...own,
    ...Array.from({ length: Math.max(0, more) }, (): Attachment => ({ kind: 'something', unseen: true })),
    ...quoted,
  ];
}
