import type { Site } from '../rules/rule.ts';
import { makeFacebookIdentifier } from './facebook/identity.ts';
import { LINKEDIN_IDENTIFIER } from './linkedin/identity.ts';
import type { Identifier } from './site.ts';
import { makeXIdentifier } from './x/identity.ts';

export const IDENTIFIERS: { readonly [site in Site]: Identifier } = {
  x: makeXIdentifier(),
  linkedin: LINKEDIN_IDENTIFIER,
  facebook: makeFacebookIdentifier(),
};
