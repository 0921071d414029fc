import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../rules/rule.ts';
import { startSteps } from './count-steps.ts';
import { SLOW_UNITS } from './sets/slow-units.ts';

const countSteps = await startSteps();
// Not before: what was loaded earlier is not counted.
const { compile } = await import('../../rules/check.ts');
const { AS, draft, setting, settings } = await import('./sample.ts');

/** Whatever a draft is made of, what it costs grows no faster than the draft, and no rule spends more than so much on a character. */

/** In steps: of the eight millions for 63,206 characters, as many as a site allows, a machine takes some 400 in a microsecond. */
const MOST_EACH = 130;
const SHORT = 1_000;
const LONG = 8_000;
/** Eight times the draft, eight times the steps, and thrice that since the engine may leave out more than half of one count; its square would be 64. */
const MOST_GROWTH = 24;

const RULES: readonly (readonly [id: string, options: unknown])[] = [
  ['profanity', {}],
  ['terms', { terms: Array.from({ length: 2_000 }, (_, index) => `Project ${'ab'.repeat(1 + (index % 9))} ${index}`) }],
  ['patterns', { patterns: ['\\bACME-\\d{4,}\\b', '\\b[A-Z]{2,5}-\\d{2,6}\\b', '\\binternal only\\b'] }],
  ['secrets', {}],
  ['personal-data', {}],
  ['wrong-account', {}],
  ['residue', { extra: ['need assets'] }],
  ['names', { customers: ['Anna', 'a', 'Dick'] }],
  ['personal-voice', { extra: ['Roadster', 'a'] }],
  ['disclosure', { products: ['Roadster', 'a'] }],
  ['claims', { products: ['Roadster', 'a'] }],
  ['companion-text', { when: ['Falcon', 'a', 'Dick'], need: ['Capital at risk', 'acme.example/risk'] }],
  ['quiet-period', {}],
  ['mentions', { official: ['@HarbourRadio'], competitors: ['Rival Motors', '@rival'], people: ['Joe Bloggs'] }],
  ['message-shape', { extra: ['Falcon'] }],
  ['gibberish', {}],
  ['links', { own: ['acme-motors.example'], only: ['partner.example'] }],
  ['hashtags', { own: ['#OpenRoad'], banned: ['#FollowBack'], most: 3 }],
  [
    'embargo',
    {
      terms: Array.from({ length: 200 }, (_, index) => ({
        term: `Project ${'ab'.repeat(1 + (index % 9))} ${index}`,
        until: `2027-03-0${1 + (index % 9)}T09:00Z`,
      })),
    },
  ],
  ['sensitive-topics', {}],
  ['disparagement', { customers: ['Globex Air', '@GlobexAir', 'Dick'], competitors: ['Project'] }],
  ['hours', { hours: { from: '09:00', to: '17:30', timeZone: 'Europe/Berlin' } }],
  ['typos', { spellings: ['Cumulus Lamp', 'Harbour Lights', '#DriveTheCumulus'] }],
  ['attachments', { classes: ['marking', 'list', 'draft', 'date'] }],
];

/** Has nothing in common with whatever else is looked at. */
const ANOTHER = '~';

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

describe.each(RULES)('%s', (id, options) => {
  const check = compile(settings([setting(id, options)]));
  /** Files are looked at instead of the words, by name and text. */
  const along = (text: string): Partial<Draft> => {
    if (id !== 'attachments') return {};
    const content = { state: 'read', text, titles: [], people: [], located: false } as const;
    return { goesAlong: [{ kind: 'file', name: text, content }] };
  };
  const look = (text: string, over: Partial<Draft> = {}) =>
    check(draft(text, { author: AS.acme, ...along(text), ...over }), 0);
  /** Has the rule know all characters of what it is given afterwards; nothing of that counts. */
  const getToKnow = async (units: readonly string[]): Promise<void> => {
    for (const unit of units) look(unit, { site: 'linkedin' });
    look(ANOTHER);
    await countSteps();
  };
  /** What the rule spends on a draft that it has not seen, and on being done with it, which it is when it sees another one. */
  const spend = async (unit: string, length: number): Promise<number> => {
    look(repeated(unit, length));
    look(ANOTHER);
    return await countSteps();
  };

  it('spends so much on a character at most, of whatever there is much', async () => {
    const dear: string[] = [];
    await getToKnow(Object.values(SLOW_UNITS));
    for (const [name, unit] of Object.entries(SLOW_UNITS)) {
      const short = await spend(unit, SHORT);
      const long = await spend(unit, LONG);
      if (long > MOST_EACH * LONG) dear.push(`${name}: ${Math.round(long / LONG)} for each`);
      if (long > MOST_GROWTH * short) dear.push(`${name}: ${long} for eight times what costs ${short}`);
    }
    expect(dear).toEqual([]);
  });

  it('spends so much on any text', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...Object.values(SLOW_UNITS)),
      fc.constantFrom(
        ' ',
        '\n',
        '.',
        ',',
        '-',
        '#',
        '@',
        '/',
        ':',
        '"',
        '“',
        'I ',
        'my ',
        'Dick ',
        'Das ist ',
        'A',
        '0',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    );
    const unit = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
    // The same texts each time: others are looked for with another seed.
    const texts = fc.sample(unit, { numRuns: 30, seed: 1 });
    await getToKnow(texts);
    const dear: string[] = [];
    for (const text of texts) if ((await spend(text, SHORT)) >= MOST_EACH * SHORT) dear.push(text);
    expect(dear).toEqual([]);
  });
});
