import { type Lookout, mayPublishByLabel } from '../lookout.ts';
import { findAllIn, findIn } from '../own.ts';
import { readX } from '../publish/x.ts';
import {
  ARTICLE_EDITORS,
  BOUNDARIES,
  MESSAGE_BUTTONS,
  MESSAGE_EDITORS,
  POST_BUTTONS,
  POST_EDITORS,
} from './anatomy.ts';

/** For scripts that have it read when it is first needed; see `late-parts.ts`. */
export function lookoutOnX(): Lookout {
  return X_LOOKOUT;
}

/** See ../x.ts. */
export const X_LOOKOUT: Lookout = {
  id: 'x',
  mayClick: (element) =>
    element.closest(`${POST_BUTTONS}, ${MESSAGE_BUTTONS}`) !== null ||
    OUTLINES.some((outline) => mayPublishByLabel(element, outline)),
  mayPress(event, element) {
    if (event.key !== 'Enter' || event.altKey) return false;
    if (event.ctrlKey || event.metaKey) return element.closest(POST_EDITORS) !== null;
    return !event.shiftKey && element.closest(MESSAGE_EDITORS) !== null;
  },
  maySubmit: (form) => findIn(form, MESSAGE_EDITORS) !== null,
  isEditor: (element) => OUTLINES.some(({ editors }) => element.closest(editors) !== null),
  readCall: readX,
};

/** Apart, because the button of the one says nothing of the others. */
const OUTLINES = [
  [POST_EDITORS, POST_BUTTONS],
  [MESSAGE_EDITORS, MESSAGE_BUTTONS],
  [ARTICLE_EDITORS, ':not(*)'],
].map(([editors = '', buttons = '']) => ({
  editors,
  boundaries: BOUNDARIES,
  buttonsIn: (territory: ParentNode) => findAllIn<HTMLElement>(territory, buttons),
}));
