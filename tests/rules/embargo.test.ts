import { describe, expect, it } from 'vitest';
import { compile } from '../../rules/check.ts';
import { AS, draft, finder, marked, partsOf, setting, settings } from './sample.ts';

/** A launch in Berlin, a book, a partnership, and a festival’s line-up. */
const TERMS = [
  { term: 'Roadster 2', until: '2027-03-01T09:00' },
  { term: 'Roadster S2', until: '2027-03-01T09:00' },
  { term: 'Project Falcon', until: '2027-03-01T09:00' },
  { term: 'Nordwind', until: '2027-06-15T18:00:00+02:00', case: true },
  { term: 'The Glass Harbour', until: '2027-04-02T00:01', timeZone: 'Europe/London' },
  {
    term: 'Tulip',
    until: '2027-09-01T08:00Z',
    near: { words: ['partner', 'partnership', 'together with'], within: 6 },
  },
  { term: 'Die Mondfänger', until: '2027-05-20T12:00' },
  { term: 'Le Grand Détour', until: '2027-05-20T12:00', timeZone: 'Europe/Paris' },
  { term: 'Corazón de Hojalata', until: '2027-05-20T12:00', timeZone: 'America/Mexico_City' },
  { term: 'Halcyon', until: '2027-03-01T09:00', instead: 'our new album', slips: true },
  'Lighthouse deal',
] as const;

const OPTIONS = { terms: TERMS, timeZone: 'Europe/Berlin' };
const find = finder('embargo', OPTIONS);

const bad: readonly string[] = [
  'Who wants a first look at the «Roadster 2»?',
  'Testing the «ROADSTER-2» all week, cannot say more.',
  'New tyres for the «Roadster2»!',
  'Wait until you see the #«Roadster2» on Monday…',
  'Just saw a «Roadster S2» in the car park 👀',
  'The team behind «Project Falcon» deserves some sleep.',
  '#«ProjectFalcon» soon',
  '#Love«ProjectFalcon»OfOurs',
  '«project falcon» and pizza. What a night.',
  '«Project\u00a0Falcon» goes live at nine.',
  'We named it «Nordwind». You will like it.',
  '«NORDWIND» IS COMING',
  '«The Glass Harbour» is the best thing she ever wrote.',
  'Three days to «the glass harbour»!',
  'Proud to partner with «Tulip» from this autumn.',
  '«Tulip»: our new partner for everything that grows.',
  '«Die Mondfänger» kommen nach Köln!',
  'Endlich darf ich es sagen: «die Mondfaenger» spielen bei uns.',
  'Wer freut sich auf #«DieMondfänger»?',
  'Avec «Le Grand Détour», on change d’air.',
  'Bientôt : «le grand detour».',
  '«Corazón de Hojalata» ya está en imprenta.',
  'Estrenamos «corazon de hojalata» en mayo',
  '«Halcyon» is out soon.',
  'Our album «Halycon» is nearly there',
  'Champagne for everybody: the «Lighthouse deal» is done.',
  'The «Project Falcons» are coming, and so is the «Roadster 2».',
  'שבוע הבא: «Project Falcon» 🎉',
];

const good: readonly string[] = [
  'Happy Friday!',
  'Saw a falcon over the office this morning.',
  'Our project: a falcon house on the roof.',
  'The Roadster turns five. Two things we learned on the way:',
  'The old Roadster, in 2 colours.',
  'Roadster, 2027 edition, as announced in January.',
  'The nordwind blew our tent away.',
  'Kalter Nordwest heute, warm anziehen!',
  'A glass harbour seal? No, an elephant seal.',
  'The harbour was like glass this morning.',
  'A tulip for everybody who comes by today.',
  'Tulip fields from above. Every spring we are amazed again.',
  'Mondfinsternis heute Nacht, wer fängt sie ein?',
  'Der Mond, gefangen zwischen zwei Türmen.',
  'Un petit détour par Lyon avant le grand départ.',
  'Le grand départ, le détour et la pluie.',
  'Un corazón de chocolate para cada cliente.',
  'Hojalata: taller para niños el sábado.',
  'Lighthouse tours every Sunday at noon.',
  'What a deal: two for one at the lighthouse café!',
  'The embargo lifts on Monday. Patience.',
  'Something big at nine on Monday. No spoilers.',
  'La embajada abre sus puertas el domingo.',
  '新製品は月曜日に発表します。',
  'انتظرونا يوم الاثنين',
];

describe('embargo', () => {
  it.each(bad)('finds: %s', (sentence) => {
    const { text, parts } = marked(sentence);
    expect(partsOf(text, find(text, AS.acme))).toEqual(parts);
    expect(partsOf(text, find(text, AS.jane))).toEqual(parts);
  });

  it.each(good)('leaves alone: %s', (text) => {
    expect(partsOf(text, find(text, AS.acme))).toEqual([]);
  });

  it('says what, why and what to do, and when it lifts', () => {
    expect(find('Project Falcon', AS.acme)).toEqual([
      {
        rule: 'embargo',
        level: 'block',
        span: { start: 0, end: 14 },
        message: '“Project Falcon” is under embargo.',
        why: 'Others have been promised that nobody hears of it before the date.',
        suggestion: 'Leave out “Project Falcon”, or keep the post until the embargo lifts.',
        until: Date.parse('2027-03-01T08:00:00Z'),
      },
    ]);
  });

  it('has something to write instead', () => {
    const [found] = find('Halcyon is out', AS.acme);
    expect(found?.replacement).toBe('our new album');
    expect(found?.suggestion).toBe('Write “our new album” instead.');
  });

  it('keeps to the conditions of all its terms', () => {
    const findCased = finder('embargo', { terms: [{ term: 'Falcon', until: '2027-03-01T09:00Z' }], case: true });
    expect(partsOf('falcon Falcon', findCased('falcon Falcon'))).toEqual(['Falcon']);
  });

  it.each(['', ' ', '🎉', '#', 'إيرادات', '\ud83d'])('finds nothing in %j', (text) => {
    expect(find(text, AS.acme)).toEqual([]);
  });

  it('reads a draft of 63,206 characters to its end', () => {
    const end = 'Here comes Project Falcon';
    const text = `${'Good to see you all.\n\n'.repeat(2_900).slice(0, 63_206 - end.length)}${end}`;
    expect(partsOf(text, find(text, AS.acme))).toEqual(['Project Falcon']);
  });
});

describe('an embargo lifts', () => {
  const at = (text: string, moment: string, over = {}) => {
    const check = compile(settings([setting('embargo', OPTIONS, over)]));
    return check(draft(text, { author: AS.acme }), Date.parse(moment)).findings.map(({ until }) => until);
  };

  it.each<[text: string, moment: string, until: string | undefined]>([
    ['Project Falcon', '2020-01-01T00:00:00Z', '2027-03-01T08:00:00Z'],
    ['Project Falcon', '2027-03-01T07:59:59.999Z', '2027-03-01T08:00:00Z'],
    ['Project Falcon', '2027-03-01T08:00:00Z', undefined],
    ['The Glass Harbour', '2027-04-01T23:00:59Z', '2027-04-01T23:01:00Z'],
    ['The Glass Harbour', '2027-04-01T23:01:00Z', undefined],
    ['Nordwind', '2027-06-15T15:59:59Z', '2027-06-15T16:00:00Z'],
    ['Nordwind', '2027-06-15T16:00:00Z', undefined],
    ['Die Mondfänger', '2027-05-20T09:59:59Z', '2027-05-20T10:00:00Z'],
    ['Corazón de Hojalata', '2027-05-20T17:59:59Z', '2027-05-20T18:00:00Z'],
    ['Corazón de Hojalata', '2027-05-20T18:00:00Z', undefined],
  ])('%s at %s: %s', (text, moment, until) => {
    expect(at(text, moment)).toEqual(until === undefined ? [] : [Date.parse(until)]);
  });

  it('each by itself, in one draft', () => {
    const check = compile(settings([setting('embargo', OPTIONS)]));
    const both = draft('Project Falcon and The Glass Harbour', { author: AS.acme });
    const found = (moment: string) => partsOf(both.text, check(both, Date.parse(moment)).findings);
    expect(found('2027-02-01T00:00Z')).toEqual(['Project Falcon', 'The Glass Harbour']);
    expect(found('2027-03-10T00:00Z')).toEqual(['The Glass Harbour']);
    expect(found('2027-05-01T00:00Z')).toEqual([]);
  });

  it('no later than its rule ends, and never where neither has an end', () => {
    const scope = { until: Date.parse('2027-02-01T00:00Z') };
    expect(at('Project Falcon', '2027-01-01T00:00Z', { scope })).toEqual([scope.until]);
    expect(at('Lighthouse deal', '2027-01-01T00:00Z', { scope })).toEqual([scope.until]);
    expect(at('Lighthouse deal', '2027-02-01T00:00Z', { scope })).toEqual([]);
    expect(at('Lighthouse deal', '2099-01-01T00:00Z')).toEqual([undefined]);
  });
});
