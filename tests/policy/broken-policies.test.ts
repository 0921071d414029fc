import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import { RULES } from '../../rules/index.ts';
import { examplePolicy } from './example.ts';

/** What is wrong · where · what the problem and its remedy say (a part of it). */
type Row<Piece> = readonly [piece: Piece, place: string, says: string];

const good = readPolicy(examplePolicy()).policy;

/** One mistake yields one problem, at its place and with a remedy. */
function expectProblem({ problems }: ReturnType<typeof readPolicy>, place: string, says: string) {
  expect(problems.map((problem) => problem.place)).toEqual([place]);
  const { message = '', remedy = '' } = problems[0] ?? {};
  expect(`${message} ${remedy}`).toContain(says);
  expect(message).toMatch(/^\S.*\.$/s);
  expect(remedy).toMatch(/^\S.*[.?]$/s);
}

describe('a wrong value at the top level falls back to its default, and the rest is in force', () => {
  const rows: readonly Row<object>[] = [
    [{ version: 2 }, 'version', '2 is not 1.'],
    [{ version: '1' }, 'version', 'Write 1, without quotes.'],
    [{ enabled: 'false' }, 'enabled', '“false” is not true or false.'],
    [{ enabled: 0 }, 'enabled', 'Write it as true or false'],
    [{ enabled: null }, 'enabled', 'null is not true or false.'],
    [{ mode: 'monitor' }, 'mode', 'Write one of enforce, advise, simulate.'],
    [{ mode: 'Advise' }, 'mode', 'Did you mean "advise"?'],
    [{ unlisted: 'brand' }, 'unlisted', 'Write one of personal, unknown.'],
    [{ unreadable: 'warning' }, 'unreadable', 'one of off, note, warn, justify, block'],
    [{ unreadable: 'Warn' }, 'unreadable', 'Did you mean "warn"?'],
    [{ record: 'rules' }, 'record', 'is not an object'],
    [{ record: '{"keep": "text",}' }, 'record', 'is no JSON from line 1, column 17 on: A comma has'],
    [{ record: '{\n"keep": text\n}' }, 'record', 'line 2, column 9'],
    [{ record: { keep: 'texts' } }, 'record.keep', 'Did you mean "text"?'],
    [{ record: { days: 0 } }, 'record.days', 'Write at least 1.'],
    [{ record: { days: 4000 } }, 'record.days', 'Write at most 3,650.'],
    [{ record: { days: 1.5 } }, 'record.days', 'not a whole number'],
    [{ record: { days: '90' } }, 'record.days', 'without quotes'],
    [{ record: { keeps: 'rules' } }, 'record.keeps', 'Did you mean "keep"?'],
    [{ rulse: [] }, 'rulse', 'Did you mean "rules"?'],
    [{ guard: true }, 'guard', 'the keys here are version, enabled, mode, organization'],
    [JSON.parse('{"__proto__": {"enabled": false}}'), '__proto__', 'There is no key'],
  ];
  test.each(rows)('%j', (piece, place, says) => {
    const read = readPolicy({ ...examplePolicy(), ...piece });
    expectProblem(read, place, says);
    expect(read.policy).toEqual(good);
  });
});

describe('a wrong part of these is left out, and their other parts are in force', () => {
  const rows: readonly (readonly [piece: object, place: string, says: string, inForce: object])[] = [
    [
      { organization: { name: 5, region: 'US' } },
      'organization.name',
      'not a text',
      { organization: { region: 'US' } },
    ],
    [
      { organization: { region: 'USA', name: 'Acme' } },
      'organization.region',
      'Write two letters',
      { organization: { name: 'Acme' } },
    ],
    [{ organization: { region: 'EN' } }, 'organization.region', '“EN” is no ISO 3166', { organization: {} }],
    [{ organization: { region: 'UK' } }, 'organization.region', 'Write "GB".', { organization: {} }],
    [{ organization: { contact: '#social' } }, 'organization.contact', 'neither a mail address', { organization: {} }],
    [
      { organization: { contact: 'a@b.example?bcc=x' } },
      'organization.contact',
      'neither a mail',
      { organization: {} },
    ],
    [{ organization: { contact: 'a@b.example,x@c.example' } }, 'organization.contact', 'mail', { organization: {} }],
    [{ organization: { contact: 'a%3Fbcc=x@b.example' } }, 'organization.contact', 'mail', { organization: {} }],
    [{ organization: { contact: 'javascript:alert(1)' } }, 'organization.contact', 'https', { organization: {} }],
    [{ organization: { contact: 'http://acme.example' } }, 'organization.contact', 'https', { organization: {} }],
    [{ organization: { policyUrl: 'acme.example/policy' } }, 'organization.policyUrl', 'no link', { organization: {} }],
    [{ organization: { policyURL: 'x' } }, 'organization.policyURL', 'Did you mean "policyUrl"?', { organization: {} }],
    [{ organization: [] }, 'organization', 'A list is not an object.', { organization: {} }],
    [{ pause: { active: 'yes' } }, 'pause.active', 'not true or false', { pause: { active: false } }],
    [{ pause: { active: true, until: 'noon' } }, 'pause.until', 'ISO 8601', { pause: { active: true } }],
    [{ pause: { active: true, until: '2026-12-01' } }, 'pause.until', 'no time zone', { pause: { active: true } }],
    [{ pause: { active: true, message: '{"de": "Pause."' } }, 'pause.message', 'no JSON', { pause: { active: true } }],
    [{ pause: { active: true, accounts: [] } }, 'pause.accounts', 'an empty list', { pause: { active: true } }],
    [
      { pause: { active: true, accounts: ['acme', 'globex'] } },
      'pause.accounts[1]',
      'Write acme.',
      { pause: { active: true, accounts: ['acme'] } },
    ],
    [
      { pause: { active: true, accounts: ['acem'] } },
      'pause.accounts[0]',
      'Did you mean "acme"?',
      { pause: { active: false } },
    ],
    [{ onlyAs: [] }, 'onlyAs', 'an empty list', {}],
    [{ onlyAs: 'acme' }, 'onlyAs', 'Write it as a list', {}],
    [{ onlyAs: ['acme', 'acem'] }, 'onlyAs[1]', 'Did you mean "acme"?', { onlyAs: ['acme'] }],
    [{ onlyAs: ['globex'] }, 'onlyAs[0]', 'Write acme.', { onlyAs: [] }],
    [{ odd: { minutes: 0 } }, 'odd.minutes', 'Write at least 1.', { odd: { minutes: 10, idleHours: 4 } }],
    [
      { odd: { minutes: 5, idle: 4 } },
      'odd.idle',
      'the keys here are minutes, idleHours',
      { odd: { minutes: 5, idleHours: 4 } },
    ],
    [{ acknowledge: { version: 11 } }, 'acknowledge.version', 'not a text', { acknowledge: { required: false } }],
    [
      { acknowledge: { required: true } },
      'acknowledge.version',
      'nobody is asked to accept the policy. Add a "version"',
      { acknowledge: { required: false } },
    ],
    [
      { acknowledge: { required: 'no' } },
      'acknowledge.required',
      'true or false',
      { acknowledge: { required: false } },
    ],
  ];
  test.each(rows)('%j', (piece, place, says, inForce) => {
    const read = readPolicy({ ...examplePolicy(), ...piece });
    expectProblem(read, place, says);
    expect(read.policy).toEqual({ ...good, ...inForce });
  });
});

describe('accounts of the wrong shape are out of force', () => {
  const rows: readonly Row<unknown>[] = [
    [{ name: 'Globex', kind: 'client' }, 'accounts[1].id', 'is missing'],
    [{ id: '', name: 'Globex', kind: 'client' }, 'accounts[1].id', 'empty'],
    [{ id: 7, name: 'Globex', kind: 'client' }, 'accounts[1].id', 'not a text'],
    [{ id: 'globex', name: 'Globex' }, 'accounts[1].kind', 'is missing'],
    [{ id: 'globex', name: 'Globex', kind: 'unknown' }, 'accounts[1].kind', 'one of brand, client, personal'],
    [{ id: 'globex', name: 'Globex', kind: 'Client' }, 'accounts[1].kind', 'Did you mean "client"?'],
    [{ id: 'acme', name: 'Acme again', kind: 'client' }, 'accounts[1].id', 'has the id “acme” already'],
    ['globex', 'accounts[1]', 'not an object'],
    [null, 'accounts[1]', 'null is not an object'],
  ];
  test.each(rows)('%j', (account, place, says) => {
    const policy = examplePolicy();
    const read = readPolicy({ ...policy, accounts: [...policy.accounts, account] });
    expectProblem(read, place, says);
    expect(read.policy).toEqual(good);
  });

  test.each([5, 'acme', { acme: {} }, null])('%j instead of the list', (accounts) => {
    const { pause: _, ...policy } = examplePolicy();
    const read = readPolicy({ ...policy, accounts });
    expectProblem(read, 'accounts', 'list in square brackets');
    expect(read.policy).toEqual({ ...good, accounts: [], pause: { active: false } });
  });
});

const HOURS = { from: '09:00', to: '18:00', timeZone: 'Europe/Berlin' };

describe('a wrong part of an account is left out, and the account is in force', () => {
  const globex = { id: 'globex', name: 'Globex', kind: 'client', handles: {}, about: [], confirm: 'never' };
  const rows: readonly (readonly [piece: object, place: string, says: string, inForce: object])[] = [
    [{ name: null }, 'name', 'null is not a text', { name: 'globex' }],
    [{ name: 'G'.repeat(201) }, 'name', '201 characters long; at most 200', { name: 'globex' }],
    [{ confirm: 'sometimes' }, 'confirm', 'one of always, odd, never', {}],
    [{ color: 'red' }, 'color', 'Write red, green and blue', {}],
    [{ hours: { ...HOURS, from: '9' } }, 'hours.from', 'no time of day', {}],
    [{ hours: { ...HOURS, to: '24:01' } }, 'hours.to', 'Write hours and minutes', {}],
    [{ hours: { ...HOURS, timeZone: 'Europe/Gotham' } }, 'hours.timeZone', 'IANA', {}],
    [{ hours: { ...HOURS, timeZone: '+01:00' } }, 'hours.timeZone', 'no time zone', {}],
    [{ hours: { from: '09:00', to: '18:00' } }, 'hours.timeZone', 'is missing', {}],
    [{ hours: { ...HOURS, days: [] } }, 'hours.days', 'no day', {}],
    [
      { hours: { ...HOURS, to: '9:00' } },
      'hours.to',
      'the same time on the next day',
      { hours: { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: 540, to: 540, timeZone: 'Europe/Berlin' } },
    ],
    [
      { hours: { ...HOURS, days: ['mon', 'Tue'] } },
      'hours.days[1]',
      'Did you mean "tue"?',
      { hours: { days: ['mon'], from: 540, to: 1080, timeZone: 'Europe/Berlin' } },
    ],
    [{ about: 'Globex' }, 'about', 'Write it as a list', {}],
    [{ about: ['Globex', ''] }, 'about[1]', 'no word', { about: ['Globex'] }],
    [{ about: ['#', 'Globex'] }, 'about[0]', 'no word', { about: ['Globex'] }],
    [{ about: ['@Globex', 'Globex'] }, 'about[0]', 'a mention', { about: ['Globex'] }],
    [{ about: [['Globex'], 'Globex'] }, 'about[0]', 'A list is not a text.', { about: ['Globex'] }],
    [{ handles: ['Globex'] }, 'handles', 'not an object', {}],
    [{ handles: { twitter: ['Globex'] } }, 'handles.twitter', 'the keys here are x, linkedin, facebook', {}],
    [{ handles: { x: 'Globex' } }, 'handles.x', 'Write it as a list', {}],
    [{ handles: { x: ['Globex', 'not a handle'] } }, 'handles.x[1]', 'handle on X', { handles: { x: ['Globex'] } }],
    [{ handles: { x: ['sixteen_letters_'] } }, 'handles.x[0]', '1 to 15', { handles: { x: [] } }],
    [{ handles: { x: [''] } }, 'handles.x[0]', 'handle on X', { handles: { x: [] } }],
    [
      { handles: { x: ['AcmeCares', 'Globex'] } },
      'handles.x',
      'belongs to the account “acme”',
      { handles: { x: ['Globex'] } },
    ],
    [{ handles: { x: ['@ACMECARES'] } }, 'handles.x', 'stays with it', { handles: { x: [] } }],
    [
      { handles: { linkedin: ['company/'] } },
      'handles.linkedin[0]',
      'account on LinkedIn',
      { handles: { linkedin: [] } },
    ],
    [
      { handles: { linkedin: ['company/Globex Inc'] } },
      'handles.linkedin[0]',
      'company/acme-motors',
      { handles: { linkedin: [] } },
    ],
    [
      { handles: { linkedin: ['https://x.com/globex'] } },
      'handles.linkedin[0]',
      'LinkedIn',
      { handles: { linkedin: [] } },
    ],
    [{ handles: { linkedin: ['acme  motors'] } }, 'handles.linkedin', 'stays with it', { handles: { linkedin: [] } }],
    [
      { handles: { facebook: ['https://facebook.com/groups/1'] } },
      'handles.facebook[0]',
      'Facebook',
      { handles: { facebook: [] } },
    ],
    [{ handles: { facebook: ['Acme.Motors'] } }, 'handles.facebook', 'stays with it', { handles: { facebook: [] } }],
    [{ handels: {} }, 'handels', 'Did you mean "handles"?', {}],
  ];
  test.each(rows)('%j', (piece, place, says, inForce) => {
    const policy = examplePolicy();
    const read = readPolicy({ ...policy, accounts: [...policy.accounts, { ...globex, ...piece }] });
    expectProblem(read, `accounts[1].${place}`, says);
    expect(read.policy).toEqual({ ...good, accounts: [...(good?.accounts ?? []), { ...globex, ...inForce }] });
  });
});

describe('a rule of the wrong shape is out of force', () => {
  const profanity = { rule: 'profanity', level: 'warn' };
  const rows: readonly Row<unknown>[] = [
    [{ level: 'warn' }, 'rules[1].rule', 'is missing'],
    [{ rule: 5, level: 'warn' }, 'rules[1].rule', 'is missing'],
    [{ rule: 'profanitty', level: 'warn' }, 'rules[1].rule', 'Did you mean "profanity"?'],
    [
      { rule: 'astrology', level: 'warn' },
      'rules[1].rule',
      `Write one of ${[...RULES.keys()].slice(0, 20).join(', ')} and ${RULES.size - 20} more.`,
    ],
    [{ rule: 'constructor', level: 'warn' }, 'rules[1].rule', 'There is no rule “constructor”'],
    [{ rule: 'patterns', level: 'warn' }, 'rules[1].patterns', 'is missing, so this rule is out of force'],
    [
      { rule: 'quiet-period', level: 'warn', windows: [] },
      'rules[1].windows',
      'at least one is needed, so this rule is out of force',
    ],
    [{ rule: 'companion-text', level: 'warn', need: [] }, 'rules[1].need', 'Name at least one'],
    [
      { rule: 'companion-text', level: 'warn', need: [''] },
      'rules[1].need[0]',
      'The text is empty, so this rule is out',
    ],
    [{ rule: 'quiet-period', level: 'warn', windows: ['2027-03-20'] }, 'rules[1].windows[0]', 'is no time from one'],
    [{ rule: 'patterns', level: 'warn', patterns: 'INC' }, 'rules[1].patterns', 'Write it as a list'],
    [{ rule: 'patterns', level: 'warn', patterns: [] }, 'rules[1].patterns', 'no pattern in the list, so this rule is'],
    [
      { rule: 'patterns', level: 'warn', patterns: ['('] },
      'rules[1].patterns[0]',
      'never closed, so this rule is out of force',
    ],
    [
      { rule: 'patterns', level: 'warn', patterns: [5] },
      'rules[1].patterns[0]',
      'not a text, so this rule is out of force',
    ],
    [
      { rule: 'patterns', level: 'warn', patterns: ['INC'], flags: 'x' },
      'rules[1].flags',
      'so this rule is out of force',
    ],
    [{ rule: 'profanity' }, 'rules[1].level', 'missing, so this rule is out of force'],
    [{ rule: 'profanity', level: 'blok' }, 'rules[1].level', 'Did you mean "block"?'],
    [{ rule: 'profanity', level: 3 }, 'rules[1].level', 'so this rule is out of force'],
    [{ rule: 'profanity', level: 'BLOCK' }, 'rules[1].level', 'Did you mean "block"?'],
    [{ ...profanity, sites: 'x' }, 'rules[1].sites', 'Write it as a list'],
    [{ ...profanity, sites: ['twitter'] }, 'rules[1].sites[0]', 'one of x, linkedin, facebook'],
    [{ ...profanity, kinds: ['brands'] }, 'rules[1].kinds[0]', 'Did you mean "brand"?'],
    [{ ...profanity, surfaces: ['tweet'] }, 'rules[1].surfaces[0]', 'one of post, reply'],
    [{ ...profanity, accounts: ['globex'] }, 'rules[1].accounts[0]', 'No account of this policy has the id “globex”'],
    [{ ...profanity, accounts: 'acme' }, 'rules[1].accounts', 'Write it as a list'],
    [{ ...profanity, until: '2027-03-01T09:00:00' }, 'rules[1].until', 'Write 2027-03-01T09:00:00Z for UTC'],
    [{ ...profanity, until: '2027-03-01' }, 'rules[1].until', 'Write 2027-03-01T09:00:00Z for UTC'],
    [{ ...profanity, until: '2027-02-30T09:00:00Z' }, 'rules[1].until', 'no date and time'],
    [{ ...profanity, until: '2027-03-01T25:00:00Z' }, 'rules[1].until', 'no date and time'],
    [{ ...profanity, from: 'tomorrow' }, 'rules[1].from', 'Write it like 2027-03-01T09:00:00Z.'],
    [{ ...profanity, from: 1_800_000_000_000 }, 'rules[1].from', 'is not a text, so this rule is out of force'],
    [{ rule: 'terms', level: 'block' }, 'rules[1].terms', 'is missing, so this rule is out of force'],
    [{ rule: 'terms', level: 'block', terms: 'Falcon' }, 'rules[1].terms', 'Write it as a list'],
    ['profanity', 'rules[1]', 'not an object'],
    [['profanity', 'warn'], 'rules[1]', 'A list is not an object'],
  ];
  test.each(rows)('%j', (rule, place, says) => {
    const { rules, ...policy } = examplePolicy();
    const [first, ...others] = rules;
    const read = readPolicy({ ...policy, rules: [first, rule, ...others] });
    expectProblem(read, place, says);
    expect(read.policy).toEqual(good);
  });

  test('a list in a text that is no JSON says where it stops being JSON', () => {
    const read = readPolicy({ ...examplePolicy(), rules: '[{"rule": "profanity", "level": "block"}' });
    expectProblem(read, 'rules', 'column 41');
    expect(read.policy?.rules).toEqual(builtInPolicy().rules);
  });

  test.each([5, 'profanity', { profanity: 'warn' }])('%j instead of the list brings the built-in rules', (rules) => {
    const read = readPolicy({ ...examplePolicy(), rules });
    expectProblem(read, 'rules', 'list in square brackets');
    expect(read.policy?.rules).toEqual(builtInPolicy().rules);
  });
});

describe('a wrong part of a rule that it can do without is left out', () => {
  const terms = { rule: 'terms', level: 'block', terms: ['Bluebird'] };
  const inForce = { rule: 'terms', level: 'block', allow: [], scope: {}, options: { terms: ['Bluebird'] } };
  const nearLaunch = { ...inForce, options: { terms: ['Bluebird'], near: { words: ['launch'], within: 8 } } };
  const patterns = { rule: 'patterns', level: 'warn', patterns: ['INC\\d+'] };
  const patternInForce = { rule: 'patterns', level: 'warn', allow: [], scope: {}, options: { patterns: ['INC\\d+'] } };
  const withSample = { ...patternInForce, options: { patterns: ['INC\\d+'], match: ['CR7'] } };
  const withoutSample = { ...patternInForce, options: { patterns: ['INC\\d+'], noMatch: ['CR7', 'INC7'] } };
  const own = { pattern: 'CR\\d+', match: ['cr7'] };
  const rows: readonly (readonly [rule: object, place: string, says: string, inForce: object])[] = [
    [{ ...patterns, patterns: ['INC\\d+', '(a+)\\1'] }, 'patterns[1]', 'back-reference at character 5', patternInForce],
    [{ ...patterns, patterns: ['[', 'INC\\d+'] }, 'patterns[0]', 'at character 1: “[” opens a set', patternInForce],
    [{ ...patterns, patterns: ['INC\\d+', 'x*'] }, 'patterns[1]', 'where there is nothing at all', patternInForce],
    [{ ...patterns, patterns: ['INC\\d+', '\\w'] }, 'patterns[1]', 'every ordinary sentence', patternInForce],
    [{ ...patterns, patterns: ['INC\\d+', 7] }, 'patterns[1]', 'not a text', patternInForce],
    [{ ...patterns, patterns: ['INC\\d+', { pattern: 'x', flags: 'q' }] }, 'patterns[1].flags', '', patternInForce],
    [{ ...patterns, patterns: ['INC\\d+', { name: 'x' }] }, 'patterns[1].pattern', 'is missing', patternInForce],
    [{ ...patterns, patterns: '["INC\\\\d+", "("]' }, 'patterns[1]', 'never closed', patternInForce],
    // Objects among texts are JSON in a text in Chromium’s family: one that is broken is no text to look for.
    [{ ...patterns, patterns: ['INC\\d+', '{"pattern": "CR\\d+"}'] }, 'patterns[1]', 'column 13', patternInForce],
    [{ ...terms, terms: ['Bluebird', '{"term": "Falcon",}'] }, 'terms[1]', 'A comma has nothing after it.', inForce],
    [{ ...terms, message: '{"en": "No.", "de": "Nein."' }, 'message', 'The text ends too early.', inForce],
    [{ ...terms, name: '{"en": No}' }, 'name', 'column 8', inForce],
    [{ ...patterns, match: ['CR7'] }, 'match[0]', '“CR7” should be found, and is not.', withSample],
    [{ ...patterns, noMatch: ['CR7', 'INC7'] }, 'noMatch[1]', '“INC7” should not be found, and is.', withoutSample],
    [
      { ...patterns, patterns: ['INC\\d+', own] },
      'patterns[1].match[0]',
      '“cr7” should be found',
      { ...patternInForce, options: { patterns: ['INC\\d+', own] } },
    ],
    [{ ...terms, name: 5 }, 'name', 'not a text', inForce],
    [{ ...terms, name: 'N'.repeat(201) }, 'name', 'Shorten it.', inForce],
    [{ ...terms, message: 'M'.repeat(2001) }, 'message', '2,001 characters long; at most 2,000', inForce],
    [{ ...terms, message: '' }, 'message', 'empty', inForce],
    [{ ...terms, allow: 'bluebirds' }, 'allow', 'Write it as a list', inForce],
    [{ ...terms, allow: ['bluebirds', 7] }, 'allow[1]', 'not a text', { ...inForce, allow: ['bluebirds'] }],
    [{ ...terms, site: ['x'] }, 'site', 'Did you mean "sites"?', inForce],
    [{ ...terms, patterns: ['x'] }, 'patterns', 'There is no key', inForce],
    [{ ...terms, near: { words: ['launch'] }, within: 3 }, 'within', 'There is no key', nearLaunch],
    [{ ...terms, near: { words: ['launch', 7] } }, 'near.words[1]', 'not a text', nearLaunch],
    [{ ...terms, terms: ['Bluebird', { term: '' }] }, 'terms[1]', 'empty', inForce],
    [{ ...terms, terms: [{ term: 'The', case: true }, 'Bluebird'] }, 'terms[0]', 'everyday word', inForce],
    [{ ...terms, terms: ['Bluebird', { term: 'BLUEBIRD', slips: true }] }, 'terms[1]', 'on the list already', inForce],
    [{ ...terms, terms: ['Bluebird', { term: 'Falcon', case: 'yes' }] }, 'terms[1].case', 'not true or false', inForce],
    [{ ...terms, terms: ['Bluebird', { case: true }] }, 'terms[1].term', 'is missing', inForce],
    [{ ...terms, terms: ['Bluebird', ['Falcon']] }, 'terms[1]', 'A list is not a text', inForce],
    [
      { ...terms, terms: ['Bluebird', { term: 'Falcon', near: { words: ['launch'], within: 500 } }] },
      'terms[1].near.within',
      'at most 50',
      { ...inForce, options: { terms: ['Bluebird', { term: 'Falcon', near: { words: ['launch'], within: 8 } }] } },
    ],
    [{ ...terms, sites: ['x', 'myspace'] }, 'sites[1]', 'one of x', { ...inForce, scope: { sites: ['x'] } }],
    [{ ...terms, sites: [] }, 'sites', 'leave "sites" out', inForce],
    [
      { ...terms, accounts: ['acme', 'acmee'] },
      'accounts[1]',
      'Did you mean "acme"?',
      { ...inForce, scope: { accounts: ['acme'] } },
    ],
    [{ ...terms, terms: ['Bluebird', ''] }, 'terms[1]', 'empty', inForce],
    [{ ...terms, terms: [5, 'Bluebird'] }, 'terms[0]', 'not a text', inForce],
    [{ ...terms, terms: [null, 'the', 'Bluebird'].slice(1) }, 'terms[0]', 'everyday word', inForce],
    [{ ...terms, terms: ['Bluebird', 'bluebird'] }, 'terms[1]', 'on the list already', inForce],
    [{ ...terms, terms: '["Bluebird", "!"]' }, 'terms[1]', 'no letter', inForce],
  ];
  test.each(rows)('%j', (rule, place, says, setting) => {
    const { rules, ...policy } = examplePolicy();
    const read = readPolicy({ ...policy, rules: [rule, ...rules] });
    expectProblem(read, `rules[0].${place}`, says);
    expect(read.policy).toEqual({ ...good, rules: [setting, ...(good?.rules ?? [])] });
  });

  test('a rule that ends before it begins stays, and never applies', () => {
    const rule = { ...terms, from: '2027-03-01T09:00:00Z', until: '2027-03-01T10:00:00+02:00' };
    const read = readPolicy({ rules: [rule] });
    expectProblem(read, 'rules[0].until', 'never applies');
    expect(read.policy?.rules).toHaveLength(1);
  });
});

describe('a wrong part of an organization’s own lists is left out, and all the rest of them is in force', () => {
  const profanity = { rule: 'profanity', level: 'warn' };
  const secrets = { rule: 'secrets', level: 'warn' };
  const rows: readonly (readonly [rule: object, place: string, says: string, inForce: object])[] = [
    [
      { ...profanity, extra: ['frak', 'b@d'] },
      'extra[1]',
      '“b@d” is no word of letters, so it would never be found. Write it plainly',
      { ...profanity, extra: ['frak'] },
    ],
    [
      { ...profanity, words: { add: ['123', 'frak'] } },
      'words.add[0]',
      '“123” is no word of letters',
      { ...profanity, words: { add: ['frak'] } },
    ],
    [
      { ...profanity, words: { replace: ['frak', ''] } },
      'words.replace[1]',
      '“” is no word of letters',
      { ...profanity, words: { replace: ['frak'] } },
    ],
    // Nothing may take the place of the built-in list that can't be found.
    [
      { ...profanity, words: { replace: ['!!!'] } },
      'words.replace[0]',
      'no word of letters',
      { ...profanity, words: { replace: [] } },
    ],
    [{ ...profanity, words: { add: 'frak' } }, 'words.add', 'Write it as a list', { ...profanity, words: {} }],
    [{ ...profanity, words: { remove: ['damn'] } }, 'words.remove', 'add, replace', { ...profanity, words: {} }],
    [{ ...profanity, words: { ad: ['frak'] } }, 'words.ad', 'Did you mean "add"?', { ...profanity, words: {} }],
    [{ ...profanity, words: ['frak'] }, 'words', 'is not an object', profanity],
    [
      { ...secrets, hosts: { add: ['https://acme.example/', 'acme.example'] } },
      'hosts.add[0]',
      '“https://acme.example/” is no domain. Write it without anything around it',
      { ...secrets, hosts: { add: ['acme.example'] } },
    ],
    [
      { ...secrets, internalHosts: ['corp', 'my host'] },
      'internalHosts[1]',
      'no domain',
      { ...secrets, internalHosts: ['corp'] },
    ],
    [
      { ...secrets, tokens: { replace: ['acme_live_', 'a'] } },
      'tokens.replace[1]',
      '“a” can’t be how a token begins. Write 3 to 40',
      { ...secrets, tokens: { replace: ['acme_live_'] } },
    ],
    [
      { ...secrets, extra: ['acme live', 'acme_live_'] },
      'extra[0]',
      'can’t be how a token begins',
      { ...secrets, extra: ['acme_live_'] },
    ],
  ];
  test.each(rows)('%j', (rule, place, says, inForce) => {
    const read = readPolicy({ ...examplePolicy(), rules: [rule] });
    expectProblem(read, `rules[0].${place}`, says);
    expect(read.policy).toEqual(readPolicy({ ...examplePolicy(), rules: [inForce] }).policy);
  });
});

test('ten mistakes in ten places leave the rest in force', () => {
  const { rules, accounts, ...policy } = examplePolicy();
  const read = readPolicy({
    ...policy,
    version: 3,
    extra: true,
    accounts: [{ id: 'broken' }, ...accounts, { ...accounts[0], name: 'Twin' }],
    rules: [
      { rule: 'nonsense', level: 'warn' },
      ...rules,
      { rule: 'terms', level: 'block', terms: 'no list', until: 'never' },
    ],
    record: { days: -1 },
  });
  expect(read.policy).toEqual(good);
  expect(read.problems.map(({ place }) => place).toSorted()).toEqual([
    'accounts[0].kind',
    'accounts[2].id',
    'extra',
    'record.days',
    'rules[0].rule',
    'rules[5].terms',
    'rules[5].until',
    'version',
  ]);
});

describe('the windows of a quiet period', () => {
  const APRIL = '2027-03-20T00:00:00Z/2027-04-29T13:00:00Z';
  const quiet = { rule: 'quiet-period', level: 'block' };

  test.each<[windows: readonly string[], left: readonly string[] | undefined]>([
    [[APRIL], [APRIL]],
    [[APRIL, '2027-03-20/2027-04-29'], [APRIL]],
    [['2027-04-29T13:00:00Z/2027-03-20T00:00:00Z'], undefined],
    [['2027-03-20T00:00:00Z/2027-02-30T00:00:00Z'], undefined],
    [[], undefined],
  ])('%j leave %j in force', (windows, left) => {
    const { policy, problems } = readPolicy({ rules: [{ ...quiet, windows }] });
    const inForce = policy?.rules.filter(({ rule }) => rule === 'quiet-period') ?? [];
    expect(inForce.map(({ options }) => options)).toMatchObject(left === undefined ? [] : [{ windows: left }]);
    expect(problems.length > 0).toBe(left?.length !== windows.length);
  });
});

describe('the terms of an embargo', () => {
  const NOW = Date.parse('2027-01-15T00:00Z');
  const read = (entry: object) => readPolicy({ rules: [{ rule: 'embargo', level: 'block', ...entry }] }, RULES, NOW);
  const GOOD = { term: 'Nordwind', until: '2027-03-01T09:00Z' };

  test.each<[entry: object, places: readonly string[], left: readonly string[] | undefined]>([
    [{ terms: [GOOD] }, [], ['Nordwind']],
    [{ terms: [{ term: 'Nordwind', until: '2027-03-01T09:00', timeZone: 'Europe/Berlin' }] }, [], ['Nordwind']],
    [{ terms: [{ term: 'Nordwind', until: '2027-03-01T09:00' }], timeZone: 'Europe/Berlin' }, [], ['Nordwind']],
    [{ terms: ['Nordwind'], until: '2027-03-01T09:00:00Z' }, [], ['Nordwind']],
    [{ terms: [GOOD, { term: 'Südwind', until: '2027-03-01T09:00' }] }, ['rules[0].terms[1].until'], ['Nordwind']],
    [{ terms: [GOOD, { term: 'Südwind', until: '2027-02-30T09:00Z' }] }, ['rules[0].terms[1].until'], ['Nordwind']],
    [{ terms: [GOOD, { term: 'Südwind', until: 'soon' }] }, ['rules[0].terms[1].until'], ['Nordwind']],
    [
      { terms: [GOOD, { term: 'Südwind', until: '2027-03-01T09:00', timeZone: 'Europe/Gotham' }] },
      ['rules[0].terms[1].timeZone'],
      ['Nordwind'],
    ],
    [
      { terms: [{ term: 'Südwind', until: '2027-03-01T09:00' }], timeZone: 'Europe/Gotham' },
      ['rules[0].timeZone'],
      undefined,
    ],
    [{ terms: [GOOD, 'Südwind'] }, ['rules[0].terms[1]'], ['Nordwind', 'Südwind']],
    [{ terms: [{ term: 'Nordwind' }] }, ['rules[0].terms[0]'], ['Nordwind']],
    [{ terms: [{ term: 'Nordwind', until: '2026-01-01T09:00Z' }] }, ['rules[0].terms[0].until'], ['Nordwind']],
    [{ terms: [{ term: 'Nordwind', until: '2027-01-10T09:00Z' }] }, [], ['Nordwind']],
    [{ terms: [JSON.stringify(GOOD)] }, [], ['Nordwind']],
    [{ terms: [GOOD, { term: 'the', until: '2027-03-01T09:00Z' }] }, ['rules[0].terms[1]'], ['Nordwind']],
  ])('%j', (entry, places, left) => {
    const { policy, problems } = read(entry);
    expect(problems.map(({ place }) => place)).toEqual(places);
    for (const { message, remedy } of problems) expect([message, remedy].join(' ')).toMatch(/^.+\. .+\.$/);
    const terms = z.object({ terms: z.array(z.union([z.string(), z.object({ term: z.string() })])) });
    const inForce = policy?.rules.filter(({ rule }) => rule === 'embargo') ?? [];
    const names = inForce.map(({ options }) =>
      z.parse(terms, options).terms.map((term) => (typeof term === 'string' ? term : term.term)),
    );
    expect(names).toEqual(left === undefined ? [] : [left]);
  });

  test('that are over are over where nobody knows the time', () => {
    const terms = [{ term: 'Nordwind', until: '2026-01-01T09:00Z' }];
    expect(readPolicy({ rules: [{ rule: 'embargo', level: 'block', terms }] }).problems).toEqual([]);
  });
});
