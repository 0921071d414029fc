import { type Lookout, mayPublishByLabel } from '../lookout.ts';
import { findAllIn, findIn } from '../own.ts';
import { readLinkedin } from '../publish/linkedin.ts';
import { BOUNDARIES, BUTTONS, EDITORS } from './anatomy.ts';
import { shadowRoots } from './shadow-roots.ts';

/** For scripts that have it read when it is first needed; see `late-parts.ts`. */
export function lookoutOnLinkedin(): Lookout {
  return LINKEDIN_LOOKOUT;
}

/** See ../linkedin.ts. */
export const LINKEDIN_LOOKOUT: Lookout = {
  id: 'linkedin',
  mayClick: (element) => element.closest(BUTTONS) !== null || mayPublishByLabel(element, OUTLINE),
  mayPress(event, element) {
    if (event.key !== 'Enter' || !element.closest(EDITORS)) return false;
    const enter = !event.shiftKey && !event.altKey && element.closest('.msg-form') !== null;
    return event.ctrlKey || event.metaKey || enter;
  },
  maySubmit: (form) => findIn(form, EDITORS) !== null,
  isEditor: (element) => element.closest(EDITORS) !== null,
  shadowRoots,
  readCall: readLinkedin,
};

const OUTLINE = {
  editors: EDITORS,
  boundaries: BOUNDARIES,
  buttonsIn: (territory: ParentNode) => findAllIn<HTMLElement>(territory, BUTTONS),
};
