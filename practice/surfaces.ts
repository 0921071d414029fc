import { FACEBOOK_SURFACES } from './surfaces/facebook.ts';
import { LINKEDIN_SURFACES } from './surfaces/linkedin.ts';
import type { PracticeSurface } from './surfaces/surface.ts';
import { X_SURFACES } from './surfaces/x.ts';

export { PARENT, type PracticeSurface } from './surfaces/surface.ts';

/** Every place to write that the look-alikes have. */
export const SURFACES: readonly PracticeSurface[] = [...X_SURFACES, ...LINKEDIN_SURFACES, ...FACEBOOK_SURFACES];
