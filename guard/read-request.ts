import { asActor } from '../sites/as-actor.ts';
import { BOXES, CLICKABLE, treesOf } from '../sites/composer.ts';
import type { Publish, Saving } from '../sites/publish/publish.ts';
import { readRequestBy } from '../sites/publish/read-request.ts';
import { readText } from '../sites/read-text.ts';
import type { Composer, SiteAdapter } from '../sites/site.ts';
import type { Answer, Question } from '../wire/channel.ts';
import { asRead, type Clearance, type Clearances } from './clearances.ts';
import { readDraft } from './read-draft.ts';
import type { Reading } from './warm.ts';

/** A request of the page that would publish something. */
export type Request = {
  /** Can't wait for the author: it is answered as soon as a stop opens, and has to be sent anew after "Post anyway". */
  readonly urgent: boolean;
  readonly url: string;
  readonly publish: Publish;
  /** Once, unless it could be answered at once. */
  readonly answer: (answer: Answer) => void;
};

export type Requests = {
  /** What a request would publish, with the texts that requests before it have saved. Undefined: nothing. */
  recognize(question: Question, answer: Request['answer']): Request | undefined;
  /** The same, for what is recognized already. */
  withSaved(publish: Publish): Publish;
  /** The draft that is about to leave, and the clearance that it leaves under, if it passed a button. */
  read(request: Request): { readonly reading: Reading; readonly clearance?: Clearance };
  /** Whether a request publishes what was read there. */
  isOf(request: Request, reading: Reading): boolean;
  /** Where its text was written, if it still stands there. */
  composerOf(request: Request): Composer | undefined;
};

/** Reads requests as drafts: the words are theirs, where and as whom they were written comes from the button or the page. */
export function readRequests(site: SiteAdapter, clearances: Clearances): Requests {
  const saved = new Map<string, Map<string, string>>();

  const save = ({ key, field, text }: Saving) => {
    const fields = saved.get(key) ?? new Map<string, string>();
    saved.set(key, fields.set(field, text));
  };

  const withSaved = (publish: Publish): Publish => {
    const before = publish.saved === undefined ? undefined : saved.get(publish.saved);
    return before ? { ...publish, texts: [...publish.texts, ...before.values()] } : publish;
  };

  const composerOf = ({ publish }: Request) => composerHolding(site, publish);

  return {
    recognize({ urgent, ...sent }, answer) {
      const read = readRequestBy(site.readCall, site.id, sent);
      if (read?.kind === 'save') save(read.saving);
      return read?.kind === 'publish' ? { urgent, url: sent.url, publish: withSaved(read.publish), answer } : undefined;
    },

    withSaved,

    read(request) {
      const { publish } = request;
      const found = clearances.find(publish.texts);
      const composer = found ? undefined : composerOf(request);
      const written = found?.clearance.reading ?? (composer && readDraft(site, composer));
      const signedIn = site.identifyPage();
      const identity = asActor(publish.actor, written?.identity ?? signedIn, signedIn);
      // A thread, or a post with its fields, is judged whole before its first part goes.
      const isWhole = found?.whole === true || (composer !== undefined && publish.part === 'first');
      const reading: Reading = {
        text: isWhole && written ? written.text : publish.texts.join('\n\n'),
        parts: isWhole && written ? written.parts : publish.texts,
        readable: publish.texts.length > 0,
        site: site.id,
        surface: written?.surface ?? publish.surface,
        identity,
      };
      return found ? { reading, clearance: found.clearance } : { reading };
    },

    isOf: ({ publish: { texts } }, { text, parts }) => {
      const read = new Set([...parts, text].map(asRead));
      return texts.some((one) => read.has(asRead(one)));
    },

    composerOf,
  };
}

/** The composer that holds one of these texts; where the site's markup tells of none, the nearest part of the page that has a button. */
function composerHolding(site: SiteAdapter, { texts, part }: Publish): Composer | undefined {
  const wanted = new Set(texts.map(asRead));
  for (const tree of treesOf(document)) {
    for (const box of tree.querySelectorAll<HTMLElement>(BOXES)) {
      if (!wanted.has(asRead(readText(box)))) continue;
      const composer = site.composerAt(box);
      if (composer && (part !== 'first' || composer.editors.length > 1)) return composer;
      return makeComposer(box, part === 'first' ? nearestWithMore(box) : undefined);
    }
  }
  return undefined;
}

function makeComposer(box: HTMLElement, thread?: Element): Composer {
  const root = thread ?? box.closest('[role="dialog"], dialog, form') ?? nearestWithButton(box);
  const editors = [...root.querySelectorAll<HTMLElement>(BOXES)].filter((one) => !one.parentElement?.closest(BOXES));
  return { surface: 'post', root, editors: editors.length > 0 ? editors : [box], fields: [] };
}

function nearestWithButton(box: HTMLElement): Element {
  for (let part: Element | null = box.parentElement; part; part = part.parentElement) {
    if (part.querySelector(CLICKABLE)) return part;
  }
  return box.parentElement ?? box;
}

/** A thread has more than one box, wherever its button is. */
function nearestWithMore(box: HTMLElement): Element | undefined {
  for (let part: Element | null = box.parentElement; part; part = part.parentElement) {
    if (part.querySelectorAll(BOXES).length > 1) return part;
  }
  return undefined;
}
