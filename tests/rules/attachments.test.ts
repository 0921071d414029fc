import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttachedFile, FileContent } from '../../rules/attachment.ts';
import { CLASSES } from '../../rules/attachments.ts';
import { compile } from '../../rules/check.ts';
import type { RuleSetting, Settings } from '../../rules/rule.ts';
import { AS, draft, setting, settings } from './sample.ts';
import { unicode } from './text/unicode.ts';

type Around = { readonly rules?: readonly RuleSetting[]; readonly over?: Partial<Settings> };

function file(name: string, content: FileContent = { state: 'unread' }): AttachedFile {
  return { kind: 'file', name, content };
}

function read(text: string, more: Partial<Extract<FileContent, { state: 'read' }>> = {}): FileContent {
  return { state: 'read', text, titles: [], people: [], located: false, ...more };
}

function find(goesAlong: readonly AttachedFile[], options: object = {}, { rules = [], over = {} }: Around = {}) {
  const check = compile(settings([setting('attachments', options), ...rules], over));
  return check(draft('Our plans for the year', { goesAlong, author: AS.acme }), 0).findings;
}

const classesIn = (name: string, options: object = {}) => find([file(name)], options).map((one) => one.class);

describe('names that say that a file is not for everybody', () => {
  it.each<[string, string]>([
    ['Plan_2027_CONFIDENTIAL.pdf', 'marking'],
    ['strictly-confidential roadmap.pptx', 'marking'],
    ['Roadmap (internal only).pdf', 'marking'],
    ['roadmap_internal.pptx', 'marking'],
    ['Roadmap - Internal v2.pptx', 'marking'],
    ['Board deck DO NOT SHARE.pdf', 'marking'],
    ['EMBARGO 5 May press release.docx', 'marking'],
    ['NDA.pdf', 'marking'],
    ['Acme NDA signed.pdf', 'marking'],
    ['ConfidentialRoadmap.pdf', 'marking'],
    ['Strategie_vertraulich.pdf', 'marking'],
    ['Preisliste nur intern.pdf', 'marking'],
    ['Plan_intern_v3.pdf', 'marking'],
    ['rapport-confidentiel.pdf', 'marking'],
    ['Tarifs usage interne.pdf', 'marking'],
    ['Informe confidencial.docx', 'marking'],
    ['Precios uso interno.pdf', 'marking'],
    ['社外秘_計画.pdf', 'marking'],
    ['interne_Preisliste.pdf', 'marking'],
    ['Plan - not for circulation.pdf', 'marking'],
    ['nota interna abril.docx', 'marking'],
    ['email-subscribers-export.csv', 'list'],
    ['patients.csv', 'list'],
    ['Members 2026.xlsx', 'list'],
    ['newsletter_verteiler.pdf', 'list'],
    ['WIP_poster.png', 'draft'],
    ['FINAL_v3 customers.xlsx', 'list'],
    ['Customer list 2026.pdf', 'list'],
    ['customer_list.csv', 'list'],
    ['Payroll.xlsx', 'list'],
    ['Kundenliste.pdf', 'list'],
    ['liste_clients.docx', 'list'],
    ['Lista de clientes.pdf', 'list'],
    ['Brochure_draft.pdf', 'draft'],
    ['Brochure draft v2.docx', 'draft'],
    ['banner-WIP.png', 'draft'],
    ['Brochure_FINAL_v3.pdf', 'draft'],
    ['Brochure final FINAL.pdf', 'draft'],
    ['Broschüre_Entwurf.pdf', 'draft'],
    ['Brochure (brouillon).pdf', 'draft'],
    ['Folleto borrador 2.pdf', 'draft'],
  ])('%s: %s', (name, kind) => {
    expect(classesIn(name)).toContain(kind);
  });
});

describe('names that say nothing of the kind', () => {
  it.each([
    'Brochure 2027.pdf',
    'Brochure_v3.pdf',
    'Brochure final.pdf',
    'logo_v2.png',
    'banner_FINAL_v3.png',
    'IMG_2041.jpg',
    'image.png',
    'Happy customers.jpg',
    'What our customers say.pdf',
    'Customer stories.pdf',
    'Information for patients.pdf',
    'Our members.jpg',
    'Opening hours for students 2026.pdf',
    'Members prices.xlsx',
    'internal-medicine-guide.pdf',
    'Internal combustion engines.pptx',
    'Internship programme.pdf',
    'Praktikum international.pdf',
    'draft beer menu.pdf',
    'NFL draft picks.png',
    'Drafting table.jpg',
    'overdraft-guide.pdf',
    'confidence-report.pdf',
    'Secret recipe.jpg',
    'No secrets.pdf',
    'Salary transparency report.pdf',
    'Restricted area tour.jpg',
    'Vertrauen.pdf',
    'Internet für alle.pdf',
    'Das Internat.pdf',
    'Intérieur.jpg',
    'Agenda.pdf',
    'screenshot 2026-04-12.png',
    'プレゼン.pdf',
    'عرض.pdf',
    '🚗.png',
    '.pdf',
    '',
    'a'.repeat(5000),
  ])('%s', (name) => {
    expect(classesIn(name)).toEqual([]);
  });
});

describe('what is written on the pages', () => {
  it.each([
    'Strategy 2027\nConfidential\nPage 1',
    'Strategy 2027\nACME – STRICTLY CONFIDENTIAL\nPage 1',
    'For internal use only',
    'Acme Motors | Internal use only | 12',
    'Do not distribute',
    'Streng vertraulich',
    'Nur für den internen Gebrauch',
    'Strictement confidentiel',
    'Uso interno',
    '社外秘',
  ])('is found in %j', (text) => {
    expect(find([file('Plan.pdf', read(text))]).map((one) => one.class)).toEqual(['marking']);
  });

  it.each([
    'We treat what you tell us as strictly confidential, and we never pass your data on to anybody else.',
    'Our medical team is bound to keep everything that patients say confidential at all times.',
    'Internal combustion\nInternal medicine\nRestricted area',
    'Draft beer\nFinal v3',
    '',
    'word '.repeat(100_000),
    'line\n'.repeat(100_000),
  ])('is nothing in %#', (text) => {
    expect(find([file('Plan.pdf', read(text))])).toEqual([]);
  });

  it('is found in what the file says of itself', () => {
    expect(find([file('Plan.pdf', read('', { titles: ['Confidential'] }))])).toHaveLength(1);
  });

  it('is told once, in its own words', () => {
    const [found, ...more] = find([
      file('Plan.pdf', read('Page 1\nSTRICTLY CONFIDENTIAL\nPage 2\nSTRICTLY CONFIDENTIAL')),
    ]);
    expect(found?.message).toBe('“STRICTLY CONFIDENTIAL” is written in the file “Plan.pdf”.');
    expect(more).toEqual([]);
  });
});

describe('what other rules find', () => {
  const terms = setting('terms', { terms: ['Project Falcon', 'Bluebird'] }, { level: 'justify' });
  const messages = (files: readonly AttachedFile[], options: object = {}, rules: readonly RuleSetting[] = [terms]) =>
    find(files, options, { rules }).map(({ message, level }) => `${level}: ${message}`);

  it.each(['Project_Falcon.pdf', 'project-falcon plan.pdf', 'ProjectFalcon.pptx', 'Plan for Project Falcon.docx'])(
    'is found in the name %s',
    (name) => {
      expect(messages([file(name)])).toHaveLength(1);
    },
  );

  it('is found inside, no worse than in a draft, and each thing once', () => {
    const text = 'Page 1: Project Falcon\nPage 2: Project Falcon and Bluebird';
    expect(messages([file('Plan.pdf', read(text))])).toEqual([
      'justify: In the file “Plan.pdf”: “Project Falcon” is on your organization’s list of names to keep out of posts.',
      'justify: In the file “Plan.pdf”: “Bluebird” is on your organization’s list of names to keep out of posts.',
    ]);
  });

  it('is no worse than the rule for files', () => {
    const check = compile(settings([setting('attachments', {}, { level: 'note' }), terms]));
    const { level } = check(draft('Hi', { goesAlong: [file('Bluebird.pdf')] }), 0);
    expect(level).toBe('note');
  });

  it('is told three times, and counted', () => {
    const many = setting('terms', { terms: ['Falcon', 'Bluebird', 'Redwing', 'Kestrel', 'Harrier'] });
    const found = messages([file('Plan.pdf', read('Falcon\nBluebird\nRedwing\nKestrel\nHarrier'))], {}, [many]);
    expect(found).toHaveLength(4);
    expect(found[3]).toBe('block: 2 more things were found in the file “Plan.pdf”.');
  });

  it('counts as far as its own exceptions, scope and mode let it', () => {
    const allowed = { ...terms, allow: ['Bluebird Café'] };
    expect(messages([file('Plan.pdf', read('Meet at the Bluebird Café'))], {}, [allowed])).toEqual([]);
    const elsewhere = { ...terms, scope: { sites: ['linkedin'] } } as const;
    expect(messages([file('Bluebird.pdf')], {}, [elsewhere])).toEqual([]);
    expect(messages([file('Bluebird.pdf')], {}, [{ ...terms, mode: 'simulate' }])).toEqual([]);
    expect(messages([file('Bluebird.pdf')], {}, [{ ...terms, scope: { until: -1 } }])).toEqual([]);
    expect(messages([file('Bluebird.pdf')], {}, [{ ...terms, level: 'off' }])).toEqual([]);
  });

  it('is looked for by the rules that the policy wants', () => {
    const rules = [terms, setting('personal-data'), setting('profanity')];
    const files = [file('Plan.pdf', read('Write to joe.bloggs@mail.example, damn fucking soon'))];
    expect(messages(files, {}, rules)).toEqual([]);
    expect(messages(files, { inside: ['personal-data', 'profanity'] }, rules)).toHaveLength(2);
    expect(messages([file('Bluebird.pdf')], { classes: ['marking'] }, rules)).toEqual([]);
  });

  it('is found again after the draft alone has changed', () => {
    const check = compile(settings([setting('attachments'), terms]));
    const along = [file('Plan.pdf', read('Bluebird'))];
    for (const text of ['Hi', 'Hi!', 'Hi']) {
      expect(check(draft(text, { goesAlong: along }), 0).findings).toHaveLength(1);
    }
    expect(check(draft('Hi', { goesAlong: [file('Plan.pdf', read('Nothing'))] }), 0).findings).toEqual([]);
  });

  it('does not show what must not be seen', () => {
    const card = ['4111', '1111', '1111', '1111'].join(' ');
    const [found] = find([file(`${card} vertraulich.pdf`)], {}, { rules: [setting('personal-data')] });
    expect(found?.message).toBe('The name of the file “•••••••• vertraulich.pdf” says “vertraulich”.');
  });
});

describe('options', () => {
  it.each([
    ['Plan 2027-03-01.pdf', '2027-03-01'],
    ['Plan_2027-03.pdf', '2027-03'],
    ['Plan Q3 2027.pdf', 'Q3 2027'],
    ['Plan 01.03.2027.pdf', '01.03.2027'],
    ['20270301 Plan.pdf', '20270301'],
  ])('finds the date in %s where it is wanted', (name, date) => {
    expect(find([file(name)], { classes: ['date'] }).map(({ message }) => message)).toEqual([
      `The name of the file “${name}” says “${date}”.`,
    ]);
    expect(find([file(name)])).toEqual([]);
  });

  it.each(['Plan 2027.pdf', 'Route 66.pdf', 'Plan 9999.pdf', '1.2.3.pdf'])('finds no date in %s', (name) => {
    expect(find([file(name)], { classes: ['date'] })).toEqual([]);
  });

  it('tells who made it, and where it was taken, where that is wanted', () => {
    const along = [file('Plan.pdf', read('', { people: ['Joe Bloggs', 'Jane Doe'], located: true }))];
    expect(find(along)).toEqual([]);
    expect(find(along, { classes: ['author', 'location'] }).map(({ message }) => message)).toEqual([
      'The file “Plan.pdf” says who made it: Joe Bloggs and Jane Doe.',
      'The file “Plan.pdf” says where it was taken.',
    ]);
  });

  it('takes markings of an organization’s own', () => {
    const extra = { extra: ['Acme eyes only'] };
    expect(classesIn('Plan (Acme eyes only).pdf', extra)).toEqual(['marking']);
    expect(find([file('Plan.pdf', read('ACME EYES ONLY'))], extra)).toHaveLength(1);
  });

  it('leaves out what the entry allows', () => {
    const check = compile(settings([setting('attachments', {}, { allow: ['Confidential Records'] })]));
    const count = (one: AttachedFile) => check(draft('Hi', { goesAlong: [one] }), 0).findings.length;
    expect(count(file('Confidential Records tour.pdf'))).toBe(0);
    expect(count(file('Confidential tour.pdf'))).toBe(1);
    expect(count(file('Tour.pdf', read('Confidential Records')))).toBe(0);
  });
});

describe('a file that can’t be read', () => {
  const reasons = ['protected', 'broken', 'old', 'failed'] as const;

  it.each(reasons)('is said to be so: %s', (reason) => {
    const [found] = find([file('Plan.pdf', { state: 'unreadable', reason })]);
    expect(found).toMatchObject({ level: 'warn', class: 'unreadable' });
    expect(found?.message).toMatch(/^The file “Plan\.pdf” .* so what it says was not checked\.$/);
  });

  it('is as bad as the policy says', () => {
    const along = [file('Plan.pdf', { state: 'unreadable', reason: 'broken' })];
    expect(find(along, {}, { over: { unreadable: 'block' } })[0]?.level).toBe('block');
    expect(find(along, { unreadable: 'note' }, { over: { unreadable: 'block' } })[0]?.level).toBe('note');
    expect(find(along, { unreadable: 'off' })).toEqual([]);
  });

  it('is said to be checked in part where it is too long', () => {
    expect(find([file('Plan.pdf', read('Hello', { cut: true }))])[0]?.message).toBe(
      'Only the beginning of the file “Plan.pdf” was checked.',
    );
  });

  it('says nothing while it is being read, and where nobody reads it', () => {
    expect(find([file('Plan.pdf', { state: 'reading' }), file('film.mp4')])).toEqual([]);
  });
});

it('quotes a long name from both ends', () => {
  const [found] = find([file(`${'Very '.repeat(60)}confidential.pdf`)]);
  expect(found?.message.length).toBeLessThan(120);
  expect(found?.message).toContain('confidential.pdf');
});

it('judges any name and any text', () => {
  const check = compile(
    settings([setting('attachments', { classes: [...CLASSES] }), setting('terms', { terms: ['Falcon'] })]),
  );
  const judge = (goesAlong: readonly AttachedFile[]) => check(draft('', { goesAlong }), 0).findings;
  fc.assert(
    fc.property(unicode, unicode, (name, text) => {
      const found = judge([file(name, read(`${text}\n\nFalcon\n\n${text}`))]);
      expect(found.filter(({ message }) => message.includes('failed'))).toEqual([]);
      expect(found.some(({ message }) => message.includes('Falcon'))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it.each(['a.', '_', ' ', '(', 'v1 ', 'final ', '2027-', 'internal ', 'Aa', '🚗', 'é'])(
  'judges a name and a page of nothing but %j',
  (unit) => {
    const long = unit.repeat(50_000);
    const found = find([file(`${long}.pdf`, read(long, { titles: [long] }))], { classes: [...CLASSES] });
    expect(found.filter(({ message }) => message.includes('failed'))).toEqual([]);
  },
);

describe('sheets that are hidden', () => {
  const workbook = file('Plan.xlsx', read('Plan\nSalaries', { hidden: ['Salaries', 'Old prices', 'a', 'b'] }));

  it('are named, the first of them', () => {
    expect(find([workbook])).toMatchObject([
      { class: 'hidden', message: 'The file “Plan.xlsx” has sheets that are hidden: Salaries, Old prices and a.' },
    ]);
  });

  it('are let through where the policy does not look for them, or there are none', () => {
    expect(find([workbook], { classes: ['marking', 'rules'] })).toEqual([]);
    expect(find([file('Plan.xlsx', read('Plan'))])).toEqual([]);
  });
});
