import type { Lookout } from '../../sites/lookout.ts';
import type { SiteAdapter, Submit } from '../../sites/site.ts';

/** A site's adapter that fails where it finds a submit or an editor of which the lookout of every page knows nothing. */
export function watched(site: SiteAdapter, lookout: Lookout): SiteAdapter {
  const agreed = <Found>(found: Found | undefined, isSeen: boolean, what: string): Found | undefined => {
    if (found !== undefined && !isSeen) throw new Error(`The lookout does not see ${what}.`);
    return found;
  };
  return {
    ...site,
    composerAt: (element) => agreed(site.composerAt(element), lookout.isEditor(element), 'this editor'),
    submitByClick: (element): Submit | undefined =>
      agreed(site.submitByClick(element), lookout.mayClick(element), 'this button'),
    submitByKey: (event, element) =>
      agreed(site.submitByKey(event, element), lookout.mayPress(event, element), 'this key'),
    submitByForm: (form) => agreed(site.submitByForm(form), lookout.maySubmit(form), 'this form'),
  };
}
