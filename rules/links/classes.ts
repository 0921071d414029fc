import type { MessageKey } from '../say.ts';

/** What a link may be that a post should not lead to; of several that it is, the first counts. */
export const CLASSES = [
  'local',
  'internal',
  'look-alike',
  'staging',
  'sharing',
  'wrapped',
  'shortener',
  'outside',
] as const;
export type LinkClass = (typeof CLASSES)[number];

/** Short links are in every second post: an organization has to mind them itself. */
export const DEFAULT_CLASSES: readonly LinkClass[] = CLASSES.filter((name) => name !== 'shortener');

/** What the class is called in an editor of policies. */
export const CLASS_KEYS = {
  local: 'editor_links_local',
  internal: 'editor_links_internal',
  'look-alike': 'editor_links_look_alike',
  staging: 'editor_links_staging',
  sharing: 'editor_links_sharing',
  wrapped: 'editor_links_wrapped',
  shortener: 'editor_links_shortener',
  outside: 'editor_links_outside',
} as const satisfies Readonly<Record<LinkClass, MessageKey>>;
