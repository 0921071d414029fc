import type { Site } from '../../rules/rule.ts';
import { shownOnFacebook } from './facebook.ts';
import { shownOnLinkedin } from './linkedin.ts';
import type { Shower } from './shown.ts';
import { shownOnX } from './x.ts';

/** What each site's composers show beside the text. */
export const SHOWN: Readonly<Record<Site, Shower>> = {
  x: shownOnX,
  linkedin: shownOnLinkedin,
  facebook: shownOnFacebook,
};
