import { describe, expect, test } from 'vitest';
import { isAnswered } from '../../guard/clearances.ts';
import { admits, grantPass } from '../../guard/pass.ts';
import type { Judged } from '../../guard/submission.ts';
import type { Attachment } from '../../rules/attachment.ts';
import type { Finding } from '../../rules/rule.ts';

const TEXT = 'Damn, the Harbour Plan is out';

function at(words: string, parts: Partial<Finding> = {}): Finding {
  const start = TEXT.indexOf(words);
  return { rule: 'terms', level: 'warn', message: 'Found.', span: { start, end: start + words.length }, ...parts };
}

const DAMN = at('Damn', { rule: 'profanity' });
const PLAN = at('Harbour Plan');
const MINUTES = (minutes: number): Finding => {
  return {
    rule: 'wrong-account',
    level: 'warn',
    message: `Your last post, ${minutes} minutes ago, was another account’s.`,
  };
};

function judged(
  findings: readonly Finding[],
  parts: { text?: string; revision?: string; label?: string; goesAlong?: readonly Attachment[] } = {},
): Judged {
  const { text = TEXT, revision = '1', label = '@Acme', goesAlong = [] } = parts;
  return {
    reading: { text, parts: [text], site: 'x', surface: 'post', identity: {}, goesAlong },
    judgement: {
      verdict: { level: findings[0]?.level ?? 'off', findings },
      author: { state: 'listed', account: 'acme', kind: 'brand', label },
      revision,
      enabled: true,
    },
  };
}

/** What was on the stop, what is found now, and whether that goes out without another question. */
const ROWS: [string, Judged, Judged, boolean][] = [
  ['the same', judged([DAMN, PLAN]), judged([DAMN, PLAN]), true],
  ['the same in another order', judged([DAMN, PLAN]), judged([PLAN, DAMN]), true],
  ['less', judged([DAMN, PLAN]), judged([PLAN]), true],
  ['one more', judged([DAMN]), judged([DAMN, PLAN]), false],
  ['one more of the same rule', judged([PLAN]), judged([PLAN, at('out')]), false],
  ['one more at the same words', judged([PLAN]), judged([PLAN, at('Harbour Plan', { name: 'Plans' })]), false],
  ['the same, stricter', judged([PLAN]), judged([{ ...PLAN, level: 'block' }]), false],
  ['the same twice, one stricter', judged([PLAN]), judged([{ ...PLAN, level: 'block' }, PLAN]), false],
  ['the same, milder', judged([{ ...PLAN, level: 'justify' }, PLAN]), judged([PLAN]), true],
  ['another', judged([DAMN]), judged([PLAN]), false],
  ['one more that only advises', judged([DAMN]), judged([DAMN, { ...PLAN, mode: 'advise' }]), true],
  ['one that only advised', judged([DAMN, { ...PLAN, mode: 'advise' }]), judged([DAMN, PLAN]), false],
  ['a minute later', judged([MINUTES(4)]), judged([MINUTES(5)]), true],
  [
    'for another reason',
    judged([MINUTES(4)]),
    judged([{ ...MINUTES(4), message: 'You work as somebody else.' }]),
    false,
  ],
  ['the same by a stricter rule', judged([PLAN]), judged([{ ...PLAN, level: 'block' }]), false],
  ['the same by a milder rule', judged([{ ...PLAN, level: 'justify' }]), judged([PLAN]), true],
  [
    'the same by two rules',
    judged([{ ...PLAN, level: 'justify' }, PLAN]),
    judged([{ ...PLAN, level: 'justify' }]),
    true,
  ],
  ['under another policy', judged([DAMN]), judged([DAMN], { revision: '2' }), false],
  ['as somebody else', judged([DAMN]), judged([DAMN], { label: '@Bank' }), false],
];

describe('what was decided at the stop holds for', () => {
  test.each(ROWS)('%s', (_, shown, now, goes) => {
    expect(admits(grantPass(shown), now)).toBe(goes);
    // The same where it leaves.
    const clearance = { ...shown, approved: true };
    expect(isAnswered(clearance, now.reading, now.judgement)).toBe(goes);
  });

  test('no other picture, and no other description', () => {
    const described = judged([DAMN], { goesAlong: [{ kind: 'picture', words: 'A roadster' }] });
    expect(admits(grantPass(described), described)).toBe(true);
    expect(admits(grantPass(judged([DAMN])), described)).toBe(false);
    expect(admits(grantPass(described), judged([DAMN], { goesAlong: [{ kind: 'picture' }] }))).toBe(false);
  });

  test('not a letter more', () => {
    expect(admits(grantPass(judged([DAMN])), judged([DAMN], { text: `${TEXT}.` }))).toBe(false);
  });
});
