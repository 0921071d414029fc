import * as z from 'zod/mini';
import type { Chronicle, Publication, WorkingAs } from '../guard/warm.ts';
import { KINDS, SITES } from '../rules/rule.ts';

/** Where the extension's own storage holds something, and how it is followed. Values are as the browser has them, unchecked. */
export type ChronicleStorage = {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  onChange(key: string, listener: (raw: unknown) => void): void;
};

/** The chronicle of this browser as every frame follows it. */
export type ChronicleKeeper = {
  /** As far as it is known now. */
  now(): Chronicle;
  /** Once the site has sent it: storage takes a moment that its author would wait for. */
  add(publication: Publication): void;
  /** Whom the author works for from now on; undefined: for nobody in particular. */
  workAs(chosen: WorkingAs | undefined): Promise<void>;
  /** Resolves when storage has answered. */
  readonly ready: Promise<void>;
  /** Calls back when the author works for somebody else than before. */
  onWorkChange(listener: () => void): void;
};

const PUBLICATIONS = 'published';
const WORKING_AS = 'workingAs';

/** For how many days a habit is remembered. */
export const HABIT_DAYS = 30;
/** The same in milliseconds, and how many publications at the most. */
const KEPT = HABIT_DAYS * 24 * 60 * 60_000;
const MOST = 2000;
/** The longest time that a timer of a browser can take, in milliseconds. */
const LONGEST = 2 ** 31 - 1;
/** Milliseconds within which one post is seen at its button and again in its requests. */
const ONE_POST = 60_000;

/** Follows what goes out from this browser, in all of its tabs, and whom its author works for. */
export function keepChronicle(storage: ChronicleStorage): ChronicleKeeper {
  let publications: readonly Publication[] = [];
  let isRead = false;
  let noted = Promise.resolve();
  let workingAs: WorkingAs | undefined;
  const listeners: (() => void)[] = [];
  let end: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const choose = (raw: unknown) => {
    workingAs = readWorkingAs(raw);
    clearTimeout(end);
    if (workingAs) end = setTimeout(tell, Math.min(workingAs.until - Date.now(), LONGEST));
    tell();
  };

  storage.onChange(PUBLICATIONS, (raw) => {
    publications = readPublications(raw);
  });
  let chosenSince = false;
  storage.onChange(WORKING_AS, (raw) => {
    chosenSince = true;
    choose(raw);
  });
  const ready = Promise.all([storage.read(PUBLICATIONS), storage.read(WORKING_AS)]).then(
    ([published, chosen]) => {
      // What came while it was being read is newer.
      publications = publications.reduce(withOne, readPublications(published));
      isRead = true;
      if (!chosenSince) choose(chosen);
    },
    (error) => console.error('Gatepost: what was published before could not be read.', error),
  );

  /** What other tabs wrote is known by now, and to ask again takes time in which the author may close this one. */
  async function write(publication: Publication): Promise<void> {
    const all = isRead ? publications : withOne(readPublications(await storage.read(PUBLICATIONS)), publication);
    await storage.write(PUBLICATIONS, all);
  }

  return {
    ready,
    now: () => ({ publications, ...(workingAs && { workingAs }) }),
    add(publication) {
      publications = withOne(publications, publication);
      noted = noted
        .then(() => write(publication))
        .catch((error) => console.error('Gatepost: what was published could not be noted.', error));
    },
    workAs: (chosen) => (chosen ? storage.write(WORKING_AS, chosen) : storage.remove(WORKING_AS)),
    onWorkChange: (listener) => void listeners.push(listener),
  };
}

/** One post more, unless it is the one that was seen last. */
function withOne(publications: readonly Publication[], one: Publication): readonly Publication[] {
  const last = publications.findLast(({ account, site }) => account === one.account && site === one.site);
  const isLast = last !== undefined && last === publications.at(-1) && Math.abs(one.at - last.at) < ONE_POST;
  const all = isLast ? publications : [...publications, one];
  return all.filter(({ at }) => one.at - at < KEPT).slice(-MOST);
}

function readPublications(raw: unknown): readonly Publication[] {
  const result = z.safeParse(z.array(publicationSchema()), raw);
  return result.success ? result.data : [];
}

function readWorkingAs(raw: unknown): WorkingAs | undefined {
  const result = z.safeParse(z.object({ account: z.string(), until: z.number() }), raw);
  return result.success ? result.data : undefined;
}

function publicationSchema() {
  const under = z.enum([
    'working-as',
    'switched',
    'other-account-posted',
    'outside-hours',
    'idle',
    'first-today',
    'pasted',
  ]);
  return z.object({
    account: z.string(),
    kind: z.enum(KINDS),
    site: z.enum(SITES),
    at: z.number(),
    under: z.array(under),
  });
}
