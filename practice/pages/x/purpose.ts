import { PARENT } from '../../surfaces.ts';

/** What a composer was opened for, beside a new post. */
export type Purpose = {
  /** The post that it answers. */
  readonly inReplyTo?: string;
  /** The post that it shows below its own text. */
  readonly quotes?: string;
  /** The own post that it replaces; X asks once more before the last time that it allows. */
  readonly edits?: { readonly id: string; readonly last: boolean };
  /** When it goes out, in seconds since the epoch; by itself, once it was scheduled. */
  readonly scheduledFor?: number;
  /** Of a poll. */
  readonly choices?: readonly string[];
  readonly media?: Media;
};

/** A picture or a film, and what is written about it. */
export type Media = {
  readonly kind: 'image' | 'video';
  readonly alt: string;
  readonly title: string;
  readonly description: string;
};

export type Compose = Purpose & { readonly texts: readonly string[] };

const search = new URLSearchParams(location.search);

/** Premium's pause before a post goes out, in seconds; 0 for everybody else. */
export const UNDO_SECONDS = Number(search.get('undo') ?? 0);

/** Whether the author has asked X to be reminded of pictures without a description. */
export const REMINDS = search.has('nag');

/** What the address asks the composer for; undefined where it opens none. */
export function composeAtStart(): Compose | undefined {
  if (/^\/(intent\/(post|tweet)|share)$/.test(location.pathname)) return { texts: [textOfIntent()] };
  if (location.pathname !== '/compose/post') return undefined;
  const parts = Number(search.get('parts') ?? 1);
  const choices = search.getAll('poll');
  const [inReplyTo, edits, scheduled, media] = ['in_reply_to', 'edit', 'scheduled', 'media'].map((name) =>
    search.get(name),
  );
  return {
    texts: [search.get('text') ?? '', ...Array.from({ length: parts - 1 }, () => '')],
    ...(inReplyTo && { inReplyTo }),
    ...(search.has('quote') && { quotes: PARENT.status }),
    ...(edits && { edits: { id: edits, last: search.has('last') } }),
    ...(scheduled && { scheduledFor: Number(scheduled) }),
    ...(choices.length > 0 && { choices }),
    ...(media && { media: newMedia(media === 'video' ? 'video' : 'image') }),
  };
}

export function newMedia(kind: Media['kind']): Media {
  return { kind, alt: '', title: '', description: '' };
}

/** A link on another site brings the text along; nobody has typed any of it. */
function textOfIntent(): string {
  const tags =
    search
      .get('hashtags')
      ?.split(',')
      .map((tag) => `#${tag}`) ?? [];
  const via = search.get('via');
  return [search.get('text'), search.get('url'), ...tags, via && `via @${via}`].filter(Boolean).join(' ');
}
