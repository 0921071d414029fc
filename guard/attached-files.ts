import { type AttachedFile, type Attachment, type FileContent, isFile } from '../rules/attachment.ts';
import type { Composer } from '../sites/site.ts';
import type { Batch, Brought } from './brought.ts';
import type { Reading } from './warm.ts';

/** Reads what has to be known of a file; never rejects. */
export type ReadFile = (file: File) => Promise<FileContent>;

/** Which files go out with which draft, and what is in them. */
export type AttachedFiles = {
  /** Those that go out with what a composer holds; `shown`: what it shows beside the text. */
  of(composer: Composer, shown: readonly Attachment[]): readonly AttachedFile[];
  /** It goes out now, with the files that go along. */
  sent(reading: Reading): void;
  /** The policy is another: what nobody had to read before may have to be read now. */
  look(): void;
};

type Means = {
  readonly brought: Brought;
  readonly read: ReadFile;
  /** Whether somebody wants to know what is in a file of this name and MIME type. */
  wants(file: { readonly name: string; readonly type: string }): boolean;
  /** More is known of a file than before, or another was brought. */
  onChange(): void;
};

type State = { file: AttachedFile; isAsked: boolean };
type Stage = { wasShown: boolean; isSent: boolean; root?: Element };

/**
 * Which files a site will send can't be read from its pages. So whatever was brought into a composer goes out with it, and of what was
 * brought elsewhere (a dialog before it) the latest, as far as the composer shows as many attachments. What a composer has shown, and
 * shows no more, its author has taken out, or it has gone out.
 */
export function keepAttachedFiles({ brought, read, wants, onChange }: Means): AttachedFiles {
  const states = new WeakMap<File, State>();
  const stages = new WeakMap<Batch, Stage>();
  /** One at a time: a worker for each picture of a series would be a heavy load. */
  let queue: Promise<void> = Promise.resolve();

  const stageOf = (batch: Batch): Stage => {
    const stage = stages.get(batch) ?? { wasShown: false, isSent: false };
    stages.set(batch, stage);
    return stage;
  };

  const stateOf = (file: File): State => {
    const state = states.get(file) ?? { file: attached(file.name, { state: 'unread' }), isAsked: false };
    states.set(file, state);
    return state;
  };

  const ask = (file: File) => {
    const state = stateOf(file);
    if (state.isAsked || !wants(file)) return;
    state.isAsked = true;
    state.file = attached(file.name, { state: 'reading' });
    queue = queue.then(async () => {
      state.file = attached(file.name, await read(file));
      onChange();
    });
  };

  const look = () => {
    for (const { files } of brought.batches) files.forEach(ask);
  };

  brought.tell = () => {
    look();
    onChange();
  };
  look();

  return {
    look,

    of({ root }, shown) {
      const count = shown.filter(({ kind }) => MAY_BE_FILES.has(kind)).length;
      for (const batch of [...brought.batches]) {
        const { wasShown, isSent, root: before } = stageOf(batch);
        const isGone = wasShown && (count === 0 || (isSent && before?.isConnected === false));
        if (isGone) brought.batches.splice(brought.batches.indexOf(batch), 1);
      }
      let left = count;
      const along: Batch[] = [];
      for (const batch of brought.batches.toReversed()) {
        const stage = stageOf(batch);
        const isHere = root.contains(batch.target) && !stage.isSent;
        if (!isHere && left <= 0) continue;
        stage.root = root;
        if (count > 0) stage.wasShown = true;
        left -= batch.files.length;
        along.unshift(batch);
      }
      return along.flatMap(({ files }) => files.map((file) => stateOf(file).file));
    },

    sent({ goesAlong = [] }) {
      const files = new Set(goesAlong.filter(isFile));
      for (const batch of brought.batches) {
        if (batch.files.some((file) => files.has(stateOf(file).file))) stageOf(batch).isSent = true;
      }
    },
  };
}

const MAY_BE_FILES: ReadonlySet<Attachment['kind']> = new Set(['picture', 'video', 'document', 'something']);

function attached(name: string, content: FileContent): AttachedFile {
  return { kind: 'file', name, content };
}
