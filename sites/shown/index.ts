import type { Site } from '../../rules/rule.ts';
import { SHOWN_ON_FACEBOOK } from './facebook.ts';
import { SHOWN_ON_LINKEDIN } from './linkedin.ts';
import type { Shown } from './shown.ts';
import { SHOWN_ON_X } from './x.ts';

/** What each site's composers show beside the text. */
export const SHOWN: Readonly<Record<Site, Shown>> = {
  x: SHOWN_ON_X,
  linkedin: SHOWN_ON_LINKEDIN,
  facebook: SHOWN_ON_FACEBOOK,
};
