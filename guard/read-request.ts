import { asActor } from '../sites/as-actor.ts';
import { BOXES, BOXES_AND_LINES, CLICKABLE, treesOf } from '../sites/composer.ts';
import { findAllIn, findIn, parentOf } from '../sites/own.ts';
import type { Publish } from '../sites/publish/publish.ts';
import { readText } from '../sites/read-text.ts';
import type { Composer, SiteAdapter } from '../sites/site.ts';
import { asRead, type Clearance, type Clearances } from './clearances.ts';
import type { ReadableSite } from './read-draft.ts';
import type { Reading } from './warm.ts';

/** The draft that is about to leave, and the clearance that it leaves under, if it passed a button. */
export type Leaving = { readonly reading: Reading; readonly clearance?: Clearance };

/** Reads a request as a draft: the words are its own; where and as whom they were written comes from the button or the page. */
export function readRequest(
  site: ReadableSite,
  publish: Publish,
  clearances: Clearances,
  read: (composer: Composer) => Reading,
): Leaving {
  const found = clearances.find(publish);
  const composer = found ? undefined : composerHolding(site, publish);
  const written = found?.clearance.reading ?? (composer && read(composer));
  const signedIn = site.identifyPage();
  const identity = asActor(publish.actor, written?.identity ?? signedIn, signedIn);
  // A thread, or a post with its fields, is judged whole before its first part goes.
  const isWhole = found?.whole === true || (composer !== undefined && publish.part === 'first');
  const reading: Reading = {
    text: isWhole && written ? written.text : publish.texts.join('\n\n'),
    parts: isWhole && written ? written.parts : publish.texts,
    readable: publish.texts.length > 0 || (isWhole && written?.readable === true),
    ...(publish.attached && !found && { attached: publish.attached }),
    site: site.id,
    surface: written?.surface ?? publish.surface,
    identity,
    ...(written?.goesAlong && { goesAlong: written.goesAlong }),
    ...(written?.origin && { origin: written.origin }),
  };
  return found ? { reading, clearance: found.clearance } : { reading };
}

/** The composer that holds one of these texts; where the site's markup tells of none, the nearest part of the page that has a button. */
export function composerHolding(site: SiteAdapter, { texts, part }: Publish): Composer | undefined {
  const wanted = new Set(texts.map(asRead));
  for (const tree of treesOf(document)) {
    for (const box of findAllIn<HTMLElement>(tree, BOXES_AND_LINES)) {
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
  const boxes = findAllIn<HTMLElement>(root, BOXES);
  const editors = boxes.filter((one) => !boxes.some((other) => other !== one && other.contains(one)));
  return { surface: 'post', root, editors: editors.length > 0 ? editors : [box], fields: [] };
}

function nearestWithButton(box: HTMLElement): Element {
  for (let part: Element | null = box.parentElement; part; part = parentOf(part)) {
    if (findIn(part, CLICKABLE)) return part;
  }
  return box.parentElement ?? box;
}

/** A thread has more than one box, wherever its button is. */
function nearestWithMore(box: HTMLElement): Element | undefined {
  for (let part: Element | null = box.parentElement; part; part = parentOf(part)) {
    if (findAllIn(part, BOXES).length > 1) return part;
  }
  return undefined;
}
