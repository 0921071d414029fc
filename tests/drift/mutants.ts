import { DRIFTS, type Drift } from '../../practice/drifts.ts';
import { type PracticeSurface, SURFACES } from '../../practice/surfaces.ts';

/** A page of the range that has drifted, and how its draft is submitted there. */
export type Mutant = {
  /** Its address, relative to nothing: opens it in any browser of the range. */
  readonly url: string;
  readonly name: string;
  readonly surface: PracticeSurface;
  readonly way: 'click' | 'ControlOrMeta+Enter';
};

const BASES = [
  'x-inline',
  'x-modal',
  'x-thread',
  'x-mobile',
  'linkedin-share',
  'linkedin-share-shadow',
  'linkedin-comment',
  'linkedin-comment-sdui',
  'facebook-post',
  'facebook-page-post',
  'facebook-comment',
];

/** Draws the mutants of a site: of each surface so many with one drift, and so many with two to four. The same ones for the same seed. */
export function drawMutants(site: PracticeSurface['site'], seed: number, { singles, combined }: Count): Mutant[] {
  const surfaces = SURFACES.filter((surface) => surface.site === site && BASES.includes(surface.id));
  return surfaces.flatMap((surface) => {
    const random = randomFrom(`${seed} ${surface.id}`);
    const groups = groupsOf(surface);
    const alone = shuffled(groups.flat(), random).slice(0, singles);
    const sets = [
      ...alone.map((drift) => [drift]),
      ...Array.from({ length: combined }, () =>
        shuffled(groups, random)
          .slice(0, 2 + Math.floor(random() * 3))
          .flatMap((group) => shuffled(group, random).slice(0, 1)),
      ),
    ];
    return unique(sets.map((drifts) => withNeeded(surface, drifts))).map((drifts, at) =>
      mutantOf(surface, drifts, `${surface.id}-${seed}-${at}`, random() < 0.2),
    );
  });
}

export type Count = { readonly singles: number; readonly combined: number };

/** Of every group, what can happen to this surface. */
function groupsOf({ id, site, editorLibrary }: PracticeSurface): Drift[][] {
  const own: Drift[] = [
    id === 'linkedin-comment-sdui' ? 'by-fetch' : 'by-xhr',
    site === 'facebook' ? 'body-form' : 'body-json',
    ...(site === 'x' ? (['forms-gone'] as const) : []),
    ...(editorLibrary === 'textarea' ? DRIFTS.editor : []),
    ...(id === 'linkedin-share-shadow' ? (['in-shadow'] as const) : []),
    ...(id.startsWith('linkedin-comment') ? (['variables-turned'] as const) : []),
    ...(id === 'linkedin-comment' ? (['ids-renamed'] as const) : []),
  ];
  return Object.values(DRIFTS)
    .map((group) => group.filter((drift) => !own.includes(drift)))
    .filter((group) => group.length > 0);
}

/** What some drifts can't be without. */
function withNeeded({ site, editorLibrary }: PracticeSurface, drifts: readonly Drift[]): Drift[] {
  const needed: Drift[] = [];
  // Draft.js and Lexical don't know a selection in a shadow root.
  const isLost = editorLibrary === 'draft-js' || editorLibrary === 'lexical';
  if (drifts.includes('in-shadow') && isLost && !drifts.some((drift) => DRIFTS.editor.some((one) => one === drift)))
    needed.push('editor-plain');
  if (drifts.includes('variables-turned') && site === 'facebook') needed.push('body-json');
  // In a form every object is text anyway.
  const formed = drifts.includes('body-form') ? drifts.filter((drift) => drift !== 'variables-turned') : drifts;
  return [...new Set([...formed, ...needed])].sort();
}

function mutantOf(surface: PracticeSurface, drifts: readonly Drift[], id: string, byKey: boolean): Mutant {
  const url = new URL(surface.url);
  url.searchParams.set('as', 'chrysler');
  url.searchParams.set('pane', 'off');
  url.searchParams.set('drift', [id, ...drifts].join(','));
  const way = byKey && surface.submits.modEnter === true ? 'ControlOrMeta+Enter' : 'click';
  return { url: url.href, name: `${id} ${drifts.join(' ')}`, surface, way };
}

function unique(sets: readonly Drift[][]): Drift[][] {
  return [...new Map(sets.map((drifts) => [drifts.join(), drifts])).values()];
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}

/** Numbers from 0 to 1, always the same for the same words (mulberry32). */
function randomFrom(words: string): () => number {
  let state = [...words].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
