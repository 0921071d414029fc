import type { Site } from '../rules/rule.ts';
import { FACEBOOK_IDENTIFIER } from './facebook/identity.ts';
import { LINKEDIN_IDENTIFIER } from './linkedin/identity.ts';
import type { Identifier } from './site.ts';
import { X_IDENTIFIER } from './x/identity.ts';

export const IDENTIFIERS: { readonly [site in Site]: Identifier } = {
  x: X_IDENTIFIER,
  linkedin: LINKEDIN_IDENTIFIER,
  facebook: FACEBOOK_IDENTIFIER,
};
