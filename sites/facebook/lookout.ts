import { territoryOf } from '../composer.ts';
import { type Lookout, mayPublishByLabel } from '../lookout.ts';
import { findIn } from '../own.ts';
import { readFacebook } from '../publish/facebook.ts';
import { anatomy, isChoosing, isOwnPage } from './anatomy.ts';
import { chatAt, chatByButton } from './messages.ts';

/** For scripts that have it read when it is first needed; see `late-parts.ts`. */
export function lookoutOnFacebook(): Lookout {
  return FACEBOOK_LOOKOUT;
}

/** See ../facebook.ts. */
export const FACEBOOK_LOOKOUT: Lookout = {
  id: 'facebook',
  mayClick(element) {
    if (chatByButton(element)) return true;
    const outline = anatomy();
    const button = outline.buttonAt(element);
    if (!button) return isPlaced(element) && mayPublishByLabel(element, outline);
    return isPlaced(button) && territoryOf(button, outline).querySelector(outline.editors) !== null;
  },
  mayPress(event, element) {
    if (event.key !== 'Enter' || !FACEBOOK_LOOKOUT.isEditor(element)) return false;
    const isPost = !chatAt(element) && anatomy().surfaceOf(element, element) === 'post';
    return event.ctrlKey || event.metaKey || (!isPost && !event.shiftKey && !isChoosing(element));
  },
  maySubmit: (form) => findIn(form, anatomy().editors) !== null,
  isEditor: (element) =>
    chatAt(element) !== undefined || (isPlaced(element) && element.closest(anatomy().editors) !== null),
  readCall: readFacebook,
};

/** Without a form or a dialog around it, an editor of Facebook's is no composer of posts or comments. */
function isPlaced(element: Element): boolean {
  return isOwnPage() || element.closest('form, [role="form"], [role="dialog"]') !== null;
}
