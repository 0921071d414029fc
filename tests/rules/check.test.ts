import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { compile, prepare } from '../../rules/check.ts';
import { type Draft, defineRule, type Level, type Rule } from '../../rules/rule.ts';
import { AS, draft, setting, settings } from './sample.ts';

const NOON = Date.parse('2026-12-01T12:00:00Z');
const SWEARING = 'What the fuck';
const swearing = (over = {}) => settings([setting('profanity', {}, over)]);
const isStopped = (over: object, at: Partial<Draft> = {}, now = NOON) =>
  compile(swearing(over))(draft(SWEARING, at), now).findings.length > 0;

/** A rule that marks every "x" of a text, and one that is broken. */
const marker: Rule = defineRule({
  id: 'marker',
  summary: () => '',
  why: () => '',
  levels: { brand: 'warn', personal: 'warn' },
  options: z.object({ message: z._default(z.string(), 'An x.') }),
  example: { options: {}, bad: 'x', good: 'y' },
  compile:
    ({ message }) =>
    ({ text }) =>
      [...text.matchAll(/x/g)].map(({ index }) => ({
        span: { start: index, end: index + 1 },
        message,
        why: 'It is an x.',
      })),
});
const broken: Rule = {
  ...marker,
  id: 'broken',
  compile: () => () => {
    throw new Error('out of order');
  },
};
const unreadyable: Rule = {
  ...marker,
  id: 'unreadyable',
  compile: () => {
    throw new Error('out of order');
  },
};
const TEST_RULES = new Map([marker, broken, unreadyable].map((rule) => [rule.id, rule]));

describe('prepared', () => {
  /** A registry of one rule, which writes down what it is asked to do. */
  function noting(over: Partial<Rule> = {}) {
    const notes: string[] = [];
    const rule: Rule = {
      ...marker,
      compile: (...entry) => {
        notes.push('ready');
        const find = marker.compile(...entry);
        return (one) => {
          notes.push(one.text);
          return find(one);
        };
      },
      ...over,
    };
    return { notes, rules: new Map([['marker', rule]]) };
  }
  const policy = settings([setting('marker')]);

  it('a rule gets ready at its first draft', () => {
    const { notes, rules } = noting();
    const { check } = prepare(policy, rules);
    expect(notes).toEqual([]);
    expect(check(draft('axa'), NOON).findings).toHaveLength(1);
    expect(notes).toEqual(['ready', 'axa']);
  });

  it('where it looks for what stands in a text, at its first one', () => {
    const { notes, rules } = noting({ within: 'paragraph' });
    const { check } = prepare(policy, rules);
    expect(check(draft(''), NOON).findings).toEqual([]);
    expect(notes).toEqual([]);
    expect(check(draft('x'), NOON).findings).toHaveLength(1);
  });

  it('or in steps before, which leave what is remembered of a draft as it was', () => {
    const { notes, rules } = noting({ within: 'paragraph' });
    const { check, steps } = prepare(policy, rules);
    const left = steps([draft('One.'), draft('Two.')]);
    left.next();
    expect(notes).toEqual(['ready']);
    check(draft('An x.\n\nMore.'), NOON);
    notes.length = 0;
    while (left.next().done !== true);
    expect(notes).toEqual(['One.', 'Two.']);
    notes.length = 0;
    expect(check(draft('An x.\n\nMore!'), NOON).findings).toHaveLength(1);
    expect(notes.join()).not.toContain('x');
  });

  it('a rule that fails in a step says so of a draft alone', () => {
    const { check, steps } = prepare(settings([setting('broken'), setting('unreadyable')]), TEST_RULES);
    const left = steps([draft('One.')]);
    while (left.next().done !== true);
    expect(check(draft('One.'), NOON).findings.map(({ rule }) => rule)).toEqual(['broken', 'unreadyable']);
  });
});

describe('scope', () => {
  it.each([
    [{}, {}, true],
    [{ scope: { sites: ['x'] } }, {}, true],
    [{ scope: { sites: ['linkedin', 'facebook'] } }, {}, false],
    [{ scope: { surfaces: ['reply'] } }, {}, false],
    [{ scope: { surfaces: ['reply'] } }, { surface: 'reply' }, true],
    [{ scope: { kinds: ['brand'] } }, { author: AS.acme }, true],
    [{ scope: { kinds: ['brand'] } }, { author: AS.jane }, false],
    [{ scope: { kinds: ['unknown'] } }, { author: AS.nobody }, true],
    [{ scope: { accounts: ['acme'] } }, { author: AS.acme }, true],
    [{ scope: { accounts: ['acme'] } }, { author: AS.tulip }, false],
    [{ scope: { accounts: ['acme'] } }, { author: AS.stranger }, false],
    [{ scope: { sites: ['x'], kinds: ['brand'] } }, { author: AS.jane }, false],
    [{ level: 'off' }, {}, false],
  ] satisfies readonly (readonly [object, Partial<Draft>, boolean])[])('%j on %j: %s', (over, at, stopped) => {
    expect(isStopped(over, at)).toBe(stopped);
  });

  it('leaves private messages alone, unless the policy names them', () => {
    expect(isStopped({}, { surface: 'message' })).toBe(false);
    expect(isStopped({ scope: { surfaces: ['post', 'message'] } }, { surface: 'message' })).toBe(true);
    const paused = settings([], { pause: { active: true } });
    expect(compile(paused)(draft('hello', { surface: 'message', author: AS.unreadable }), NOON).findings).toEqual([]);
  });

  it('holds from the first moment on, and no longer at the last', () => {
    const scope = { from: NOON, until: NOON + 1000 };
    expect([NOON - 1, NOON, NOON + 999, NOON + 1000].map((now) => isStopped({ scope }, {}, now))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('findings', () => {
  it('say until when the entry that they are of holds', () => {
    const check = compile(swearing({ scope: { until: NOON + 1 } }));
    expect(check(draft('Well, shit.'), NOON).findings).toMatchObject([{ rule: 'profanity', until: NOON + 1 }]);
  });

  it('come strictest first, then as they stand in the text', () => {
    const check = compile(
      settings([
        setting('marker', {}, { level: 'note' }),
        setting('marker', { message: 'Worse.' }, { level: 'justify' }),
      ]),
      TEST_RULES,
    );
    const verdict = check(draft('a x b x'), NOON);
    expect(verdict.level).toBe('justify');
    expect(verdict.findings.map(({ level, span }) => [level, span?.start])).toEqual([
      ['justify', 2],
      ['justify', 6],
      ['note', 2],
      ['note', 6],
    ]);
  });

  it('carry the name and the message of the policy', () => {
    const named = compile(
      settings([setting('marker', {}, { name: 'No x', message: 'We don’t write x here.' })]),
      TEST_RULES,
    );
    expect(named(draft('x'), NOON).findings).toEqual([
      { rule: 'marker', name: 'No x', level: 'block', span: { start: 0, end: 1 }, message: 'We don’t write x here.' },
    ]);
  });

  it('are none in a draft with nothing in it', () => {
    const check = compile(
      settings([setting('profanity'), setting('terms', { terms: ['Falcon'] }), setting('wrong-account')]),
    );
    for (const text of ['', ' ', '\n\n', '\u200b', '\u00a0\t'])
      expect(check(draft(text), NOON)).toEqual({ level: 'off', findings: [] });
  });

  it('are dropped only where they lie within an exception', () => {
    const check = compile(settings([setting('marker', {}, { allow: ['ax b', 'x-ray'] })]), TEST_RULES);
    const starts = check(draft('AX B, x, x ray, ax by, taxi'), NOON).findings.map(({ span }) => span?.start);
    expect(starts).toEqual([6, 17, 25]);
  });
});

describe('a rule that fails', () => {
  it.each([
    ['broken', 'block', 'warn'],
    ['unreadyable', 'justify', 'warn'],
    ['broken', 'note', 'note'],
    ['no-such-rule', 'block', 'warn'],
  ] satisfies readonly (readonly [string, Level, Level])[])(
    '%s at %s becomes a finding at %s, and the others run',
    (id, level, shown) => {
      const check = compile(
        settings([setting(id, {}, { level }), setting('marker', {}, { level: 'note' })]),
        TEST_RULES,
      );
      const { findings } = check(draft('x'), NOON);
      expect(findings.find(({ rule }) => rule === id)).toMatchObject({
        level: shown,
        message: `The rule “${id}” failed and did not check this draft; the other rules did.`,
      });
      expect(findings.some(({ rule }) => rule === 'marker')).toBe(true);
    },
  );

  it('fails so for options of the wrong shape too', () => {
    const check = compile(settings([setting('terms', { terms: 'Falcon' }), setting('profanity')]));
    expect(check(draft(SWEARING), NOON).findings.map(({ rule, level }) => [rule, level])).toEqual([
      ['profanity', 'block'],
      ['terms', 'warn'],
    ]);
  });

  it('is silent where it would not have run', () => {
    const check = compile(settings([setting('broken', {}, { scope: { sites: ['facebook'] } })]), TEST_RULES);
    expect(check(draft('x'), NOON).findings).toEqual([]);
  });
});

describe('the account', () => {
  it('that can’t be read is a finding at the policy’s level, with or without the rule', () => {
    const check = compile(settings([], { unreadable: 'justify' }));
    expect(check(draft('Happy Friday!', { author: AS.unreadable }), NOON)).toMatchObject({
      level: 'justify',
      findings: [
        {
          rule: 'wrong-account',
          message: 'Gatepost can’t tell as which account this will go out.',
          why: 'X shows two accounts here.',
        },
      ],
    });
    const both = compile(settings([setting('wrong-account')]));
    expect(both(draft('Happy Friday!', { author: AS.unreadable }), NOON).findings).toHaveLength(1);
    const off = compile(settings([], { unreadable: 'off' }));
    expect(off(draft('Happy Friday!', { author: AS.unreadable }), NOON).findings).toEqual([]);
  });

  it('that nobody stated is none', () => {
    const check = compile(settings([setting('wrong-account')]));
    expect(check(draft('We love Acme'), NOON).findings).toEqual([]);
  });

  it('is confirmed each time where the policy says so', () => {
    const [acme, ...others] = settings([]).accounts;
    const accounts = acme === undefined ? [] : [{ ...acme, confirm: 'always' as const }, ...others];
    const check = compile(settings([], { accounts }));
    expect(check(draft('Happy Friday!', { author: AS.acme }), NOON)).toMatchObject({
      level: 'warn',
      findings: [{ rule: 'wrong-account', message: 'Post as @AcmeMotors?' }],
    });
    expect(check(draft('Happy Friday!', { author: AS.tulip }), NOON).findings).toEqual([]);
  });
});

describe('a pause', () => {
  const pause = { active: true, message: 'On hold until Monday.', until: NOON, accounts: ['acme'] };
  const level = (over: object, author: Draft['author'], now: number) =>
    compile(settings([], { pause: { ...pause, ...over } }))(draft('Happy Friday!', { author }), now).level;

  it('blocks, with its message', () => {
    const check = compile(settings([], { pause }));
    expect(check(draft('Happy Friday!', { author: AS.acme }), NOON - 1).findings).toMatchObject([
      { rule: 'pause', level: 'block', message: 'On hold until Monday.' },
    ]);
  });

  it('ends, and holds for its accounts only', () => {
    expect(level({}, AS.acme, NOON - 1)).toBe('block');
    expect(level({}, AS.acme, NOON)).toBe('off');
    expect(level({}, AS.tulip, NOON - 1)).toBe('off');
    expect(level({ accounts: undefined }, AS.tulip, NOON - 1)).toBe('block');
    expect(level({ active: false }, AS.acme, NOON - 1)).toBe('off');
  });
});

describe('asked again', () => {
  it('answers with the very same verdict, until something changes', () => {
    const check = compile(swearing({ scope: { until: NOON } }));
    const first = check(draft(SWEARING, { author: AS.acme }), NOON - 2);
    expect(check(draft(`${SWEARING}`, { author: { ...AS.acme } }), NOON - 1)).toBe(first);
    expect(check(draft(SWEARING, { author: AS.acme }), NOON)).toEqual({ level: 'off', findings: [] });
    for (const over of [
      { author: AS.tulip },
      { surface: 'reply' },
      { site: 'facebook' },
    ] satisfies readonly Partial<Draft>[]) {
      const again = check(draft(SWEARING, { author: AS.acme }), NOON - 2);
      expect(check(draft(SWEARING, { author: AS.acme, ...over }), NOON - 2)).not.toBe(again);
    }
    expect(check(draft('What the fish', { author: AS.acme }), NOON - 2).level).toBe('off');
  });
});
