import { readText } from '../sites/read-text.ts';
import { SHOWN } from '../sites/shown/index.ts';
import type { Composer, Identifier, Identity, SiteAdapter } from '../sites/site.ts';
import type { Reading } from './warm.ts';

/** A site as far as drafts are read from it. */
export type ReadableSite = SiteAdapter & Identifier;

/** What stands between the parts of a draft, and its fields. */
export const BETWEEN_PARTS = '\n\n';

/** Reads a composer afresh: what it holds and as whom it would publish, at this moment. Parts and fields stand a blank line apart. */
export function readDraft(site: ReadableSite, composer: Composer): Reading {
  const parts = [...composer.editors.map(readText), ...fieldsOf(composer)];
  const goesAlong = SHOWN[site.id].attachments(composer);
  return {
    text: parts.join(BETWEEN_PARTS),
    parts,
    readable: composer.editors.length > 0,
    site: site.id,
    surface: composer.surface,
    identity: site.identify(composer),
    ...(goesAlong.length > 0 && { goesAlong }),
  };
}

/** What is read of a draft at a later step, its editor gone: the text as it was, but as whom one posts may have changed since. */
export function readDraftAgain(site: ReadableSite, composer: Composer, before: Reading): Reading {
  const identity = site.identify(composer);
  return isSwitched(identity, before.identity) ? { ...before, identity } : before;
}

/** Whether another account is shown than before; at a later step a site may show less than beside the editor. */
function isSwitched({ conflict, id, handle }: Identity, before: Identity): boolean {
  if (conflict !== undefined || (id !== undefined && before.id !== undefined && id !== before.id)) return true;
  return handle !== undefined && before.handle !== undefined && handle !== before.handle;
}

/** An empty field adds nothing, not even a line. */
function fieldsOf({ fields }: Composer): readonly string[] {
  return fields.map(readText).filter((text) => text.trim() !== '');
}
