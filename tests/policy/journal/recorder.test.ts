import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Decided, Reading } from '../../../guard/warm.ts';
import { followPolicy } from '../../../policy/follow.ts';
import type { JournalEntry } from '../../../policy/journal/entry.ts';
import { asKept } from '../../../policy/journal/keep-words.ts';
import { makeRecorder } from '../../../policy/journal/recorder.ts';
import { builtInPolicy, readPolicy } from '../../../policy/read-policy.ts';
import { makeRecord } from '../../../policy/record.ts';
import type { Identity } from '../../../sites/site.ts';
import { anyEntry } from './entries.ts';

const KEEPS = ['off', 'rules', 'excerpts', 'text'] as const;

const POLICY = {
  accounts: [
    { id: 'acme', name: 'Acme Motors', kind: 'brand', handles: { x: ['AcmeMotors'] } },
    { id: 'tulip', name: 'Tulip Bank', kind: 'client', handles: { x: ['TulipBank'] } },
    { id: 'robin', name: 'Robin Vale', kind: 'personal', handles: { x: ['rvale'] } },
  ],
  rules: [
    { rule: 'terms', name: 'Plans', level: 'warn', terms: ['Falcon'] },
    { rule: 'secrets', level: 'block' },
  ],
};

/** Card numbers and passwords are put together here, so that no scanner takes them for real ones. */
const CARD = ['4111', '1111', '1111', '1111'].join(' ');
const PASSWORD = ['Kiwi', 'Tandem', '84'].join('-');

/** The engine of a frame under a policy, and what it tells. */
async function recording(parts: object, tell?: (entry: JournalEntry) => Promise<boolean>) {
  const told: JournalEntry[] = [];
  const policy = readPolicy({ ...POLICY, ...parts }).policy ?? builtInPolicy();
  const record = makeRecord('managed', policy, [], 0);
  const recorder = makeRecorder(
    tell ??
      (async (entry) => {
        told.push(entry);
        return true;
      }),
  );
  const engine = followPolicy({ read: async () => record, onChange() {} }, { recorder });
  await engine.ready;
  const decide = (reading: Reading, decided: Decided) =>
    engine.record({ reading, judgement: engine.judge(reading) }, decided);
  return { engine, told, decide, revision: record.revision };
}

function reading(text: string, identity: Identity = { handle: 'AcmeMotors' }): Reading {
  return { text, parts: [text], site: 'x', surface: 'post', identity };
}

const EDITED: Decided = { type: 'edited', took: 4200.4 };

afterEach(() => void vi.useRealTimers());

describe('what is recorded', () => {
  test('by default: when, where, as whom, what was found, what was decided and how long it took; not a word', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 28, 12), toFake: ['Date'] });
    const { told, decide, revision } = await recording({});
    expect(await decide(reading('Meet Falcon and Falcon.'), EDITED)).toBe(true);
    expect(told).toEqual([
      {
        id: expect.stringMatching(/^[\da-f-]{36}$/),
        at: Date.UTC(2026, 10, 28, 12),
        site: 'x',
        surface: 'post',
        account: 'acme',
        kind: 'brand',
        found: [{ rule: 'terms', name: 'Plans', level: 'warn' }],
        level: 'warn',
        decision: 'edited',
        took: 4200,
        policy: revision,
      },
    ]);
  });

  test.each<[Decided, Partial<JournalEntry>]>([
    [{ type: 'noted' }, { decision: 'noted' }],
    [{ type: 'refused' }, { decision: 'refused' }],
    [
      { type: 'posted', took: 9 },
      { decision: 'posted', took: 9 },
    ],
    [
      { type: 'posted', took: 9, reason: 'Jane agreed.' },
      { decision: 'posted', took: 9, reason: 'Jane agreed.' },
    ],
    [
      { type: 'false-alarm', took: 9, findings: [{ rule: 'profanity', level: 'note', message: 'Cock.' }] },
      { decision: 'false-alarm', level: 'note', found: [{ rule: 'profanity', level: 'note' }] },
    ],
  ])('%o', async (decided, wanted) => {
    const { told, decide } = await recording({});
    await decide(reading('Meet Falcon.'), decided);
    expect(told).toEqual([expect.objectContaining(wanted)]);
    expect(Object.keys(told[0] ?? {})).not.toContain('text');
  });

  test('what is only advised or simulated, as such', async () => {
    const { told, decide } = await recording({ mode: 'simulate' });
    await decide(reading('Meet Falcon.'), { type: 'noted' });
    expect(told).toMatchObject([{ level: 'off', found: [{ level: 'warn', mode: 'simulate' }] }]);
  });

  test.each([
    ['nothing was found', {}, 'Happy Friday!'],
    ['no record is kept', { record: { keep: 'off' } }, 'Meet Falcon.'],
    ['the guard is off', { enabled: false }, 'Meet Falcon.'],
  ])('nothing where %s', async (_, parts, text) => {
    const { engine, told, decide } = await recording(parts);
    expect(await decide(reading(text), { type: 'noted' })).toBe(false);
    expect(told).toEqual([]);
    expect(engine.records()).toBe(!('record' in parts));
  });

  test('of an account that no entry lists no name', async () => {
    const { told, decide } = await recording({});
    await decide(reading('Meet Falcon.', { handle: 'somebody_else', name: 'Somebody Else' }), EDITED);
    expect(told).toMatchObject([{ kind: 'personal' }]);
    expect(JSON.stringify(told)).not.toMatch(/somebody/i);
  });
});

describe('words', () => {
  const LONG = `${'All quiet here. '.repeat(12)}Meet Falcon in spring. ${'More to come. '.repeat(12)}`;

  test.each<[string, object, string, string | undefined]>([
    ['all', { keep: 'text' }, 'Meet Falcon.', 'Meet Falcon.'],
    ['the places, with a little around them', { keep: 'excerpts' }, LONG, undefined],
    ['each line of places once', { keep: 'excerpts' }, 'Falcon, Falcon.', 'Falcon, Falcon.'],
    ['secrets masked', { keep: 'text' }, `Falcon, password: ${PASSWORD}`, 'Falcon, password: ••••••••'],
    [
      'secrets masked around a place',
      { keep: 'excerpts' },
      `Falcon, password: ${PASSWORD}`,
      'Falcon, password: ••••••••',
    ],
    ['what the policy does not look for masked too', { keep: 'text' }, `Falcon: ${CARD}`, 'Falcon: ••••••••'],
    ['around a place as well', { keep: 'excerpts' }, `Falcon: ${CARD}`, 'Falcon: ••••••••'],
  ])('%s', async (_, record, text, wanted) => {
    const { told, decide } = await recording({ record });
    await decide(reading(text), EDITED);
    if (wanted !== undefined) expect(told.map((one) => one.text?.split('\n')[0])).toEqual([wanted]);
    else expect(told[0]?.text).toMatch(/^….{20,64}Meet Falcon in spring\..{20,64}…$/);
    expect(JSON.stringify(told)).not.toContain(PASSWORD);
    expect(JSON.stringify(told)).not.toContain(CARD);
  });

  test('none where nothing stands anywhere', async () => {
    const { told, decide } = await recording({ record: { keep: 'excerpts' }, pause: { active: true } });
    await decide(reading('Happy Friday!'), EDITED);
    expect(told).toHaveLength(1);
    expect(told[0]).not.toHaveProperty('text');
  });

  test('none where not all of it could be looked through', async () => {
    const { told, decide } = await recording({ record: { keep: 'text' } });
    await decide(reading(`Falcon ${'+1 212 555 0142 '.repeat(4000)} ${CARD}`), EDITED);
    for (const { text = '' } of told) expect(text).not.toContain(CARD);
  });

  test.each([
    ['its own secrets', 'Meet Falcon.', `The card ${CARD} is a test card.`, 'The card •••••••• is a test card.'],
    ['those of the draft', `Falcon, password: ${PASSWORD}`, `${PASSWORD} is an example.`, '•••••••• is an example.'],
  ])('of a reason: without %s', async (_, text, reason, wanted) => {
    const { told, decide } = await recording({});
    await decide(reading(text), { type: 'posted', took: 1, reason });
    expect(told).toMatchObject([{ reason: wanted }]);
  });
});

describe('of a person’s own account, and of one that could not be read, no word', () => {
  const [OWN, UNREAD]: readonly Identity[] = [{ handle: 'rvale' }, {}];
  const identities = fc.constantFrom<Identity>(
    OWN ?? {},
    UNREAD ?? {},
    { handle: 'nobody_listed' },
    { conflict: 'The page shows two names.' },
    { handle: 'AcmeMotors', destinations: [{ handle: 'rvale' }] },
    { handle: 'AcmeMotors', destinations: [{ handle: 'nobody_listed' }] },
    { handle: 'TulipBank', destinations: [{ handle: 'AcmeMotors' }, {}] },
    { handle: 'rvale', destinations: [{ handle: 'AcmeMotors' }] },
  );
  const decisions = fc.oneof(
    fc.constantFrom<Decided>({ type: 'noted' }, { type: 'refused' }, EDITED, {
      type: 'posted',
      took: 1,
      reason: 'Fine.',
    }),
    fc.constant<Decided>({
      type: 'false-alarm',
      took: 1,
      findings: [{ rule: 'terms', level: 'warn', message: 'Zanzibar', span: { start: 0, end: 8 } }],
    }),
  );

  test('is told, whatever is prescribed', async () => {
    const words = fc.array(fc.constantFrom('Zanzibar', 'Falcon', 'zebra-crossing', `${CARD}`, '\n'), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(
        identities,
        decisions,
        fc.constantFrom(...KEEPS),
        fc.constantFrom('personal', 'unknown'),
        fc.constantFrom('enforce', 'advise', 'simulate'),
        words,
        async (identity, decided, keep, unlisted, mode, some) => {
          const { told, decide } = await recording({ record: { keep }, unlisted, mode, unreadable: 'warn' });
          await decide(reading(['Zanzibar', 'Falcon', ...some].join(' '), identity), decided);
          expect(told).toHaveLength(keep === 'off' ? 0 : 1);
          expect(told[0] ?? {}).not.toHaveProperty('text');
          expect(JSON.stringify(told)).not.toMatch(/zanzibar|falcon|zebra/i);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('is kept, whoever tells it', () => {
    fc.assert(
      fc.property(anyEntry, fc.constantFrom(...KEEPS), (entry, keep) => {
        const kept = asKept(entry, keep);
        const isOfficial = entry.kind === 'brand' || entry.kind === 'client';
        const mayHaveText = isOfficial && (keep === 'excerpts' || keep === 'text') && entry.text !== undefined;
        expect(kept === undefined).toBe(keep === 'off');
        expect(kept !== undefined && 'text' in kept).toBe(mayHaveText);
        if (kept) expect({ ...entry, text: undefined }).toEqual({ ...kept, text: undefined });
      }),
    );
  });
});

describe('one post', () => {
  test('is one entry, at its button and in its requests', async () => {
    const { told, decide } = await recording({});
    const whole = { ...reading('Meet Falcon.\n\nFalcon flies.'), parts: ['Meet Falcon.', 'Falcon flies.'] };
    for (const one of [whole, reading('Meet  Falcon.'), reading('Falcon flies.')]) await decide(one, { type: 'noted' });
    expect(told).toHaveLength(1);
  });

  test('that its author was asked about is not noted as well', async () => {
    const { told, decide } = await recording({});
    await decide(reading('Meet Falcon.'), { type: 'posted', took: 1 });
    await decide(reading('Meet Falcon.'), { type: 'noted' });
    expect(told.map(({ decision }) => decision)).toEqual(['posted']);
  });

  test('of each account is its own', async () => {
    const { told, decide } = await recording({});
    await decide(reading('Meet Falcon.'), { type: 'noted' });
    await decide(reading('Meet Falcon.', { handle: 'TulipBank' }), { type: 'noted' });
    expect(told.map(({ account }) => account)).toEqual(['acme', 'tulip']);
  });

  test('that was taken back each time is recorded each time', async () => {
    const { told, decide } = await recording({});
    for (let time = 0; time < 3; time++) await decide(reading('Meet Falcon.'), EDITED);
    await decide(reading('Meet Falcon.'), { type: 'posted', took: 1 });
    expect(told.map(({ decision }) => decision)).toEqual(['edited', 'edited', 'edited', 'posted']);
  });
});

test('where it can’t be told, that is said, and nothing else happens', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { decide } = await recording({}, () => Promise.reject(new Error('Nobody is there.')));
  await expect(decide(reading('Meet Falcon.'), EDITED)).resolves.toBe(false);
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});

describe('what hides words gets ready in an idle moment', () => {
  afterEach(() => void vi.unstubAllGlobals());

  test.each([
    ['rules', [1, 2]],
    ['excerpts', [2, 2]],
    ['text', [2, 2]],
  ])('where the policy keeps %s', async (keep, [atOnce, whenAsked]) => {
    const idle = vi.fn();
    vi.stubGlobal('requestIdleCallback', idle);
    const { engine } = await recording({ record: { keep } });
    // The rules themselves wait for one as well.
    expect(idle).toHaveBeenCalledTimes(atOnce ?? 0);
    engine.readyToRecord();
    expect(idle).toHaveBeenCalledTimes(whenAsked ?? 0);
  });
});
