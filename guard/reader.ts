import type { Publish } from '../sites/publish/publish.ts';
import type { Composer, Identifier, SiteAdapter } from '../sites/site.ts';
import type { AttachedFiles } from './attached-files.ts';
import type { Clearances } from './clearances.ts';
import type { Origins } from './origins.ts';
import { readDraft, readDraftAgain } from './read-draft.ts';
import { composerHolding, type Leaving, readRequest } from './read-request.ts';
import type { Reading } from './warm.ts';

/** Reads whatever is about to be published, as it is at this moment. Comes with the engine: nothing is read before it can be judged. */
export type Reader = {
  /** A composer; `before`: what was read of it at an earlier step, for one whose editor is gone since. */
  draft(composer: Composer, before?: Reading): Reading;
  request(publish: Publish, clearances: Clearances): Leaving;
  /** Where the text of a request was written, if it still stands there. */
  composerOf(publish: Publish): Composer | undefined;
};

export function makeReader(
  adapter: SiteAdapter,
  identifier: Identifier,
  origins?: Origins,
  files?: Pick<AttachedFiles, 'of'>,
): Reader {
  const site = { ...adapter, ...identifier };
  const withFiles = (reading: Reading, composer: Composer): Reading => {
    const { goesAlong: shown = [] } = reading;
    const attached = files?.of(composer, shown) ?? [];
    return attached.length === 0 ? reading : { ...reading, goesAlong: [...shown, ...attached] };
  };
  const read = (composer: Composer): Reading => {
    const reading = withFiles(readDraft(site, composer), composer);
    return origins ? { ...reading, origin: origins.of(composer, reading) } : reading;
  };
  return {
    draft(composer, before) {
      const isThere = composer.editors.some((editor) => editor.isConnected);
      return before && !isThere ? readDraftAgain(site, composer, before) : read(composer);
    },
    request(publish, clearances) {
      const leaving = readRequest(site, publish, clearances, read);
      if (!origins || leaving.reading.origin) return leaving;
      return { ...leaving, reading: { ...leaving.reading, origin: origins.ofPage() } };
    },
    composerOf: (publish) => composerHolding(site, publish),
  };
}
