import { describe, expect, it } from 'vitest';
import { judgeDestinations } from '../../policy/judge-destinations.ts';
import { matchAuthor } from '../../policy/match-account.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import { compile } from '../../rules/check.ts';
import type { Identity } from '../../sites/site.ts';

const account = (id: string, kind: string, handles: readonly string[], about: readonly string[] = []) => ({
  id,
  name: id,
  kind,
  handles: { facebook: handles },
  about,
});
const RAW = {
  accounts: [
    account('Acme Motors', 'brand', ['61', 'acme.motors'], ['#DriveAcme']),
    account('Umbra Tea', 'client', ['umbra.tea'], ['#UmbraTime']),
  ],
  rules: [
    { rule: 'terms', level: 'block', name: 'Client’s words', terms: ['launch'], kinds: ['client'] },
    { rule: 'terms', level: 'note', name: 'Anybody’s words', terms: ['soon'] },
    { rule: 'wrong-account', level: 'warn' },
  ],
};

function judged(text: string, destinations: readonly Identity[], more: object = {}) {
  const policy = readPolicy({ ...RAW, ...more }).policy ?? builtInPolicy();
  const check = compile(policy);
  const { author, verdict } = judgeDestinations(
    { id: '61', destinations },
    (identity) => matchAuthor(policy, 'facebook', identity),
    (one) => check({ text, site: 'facebook', surface: 'post', author: one }, 0),
  );
  const label = 'label' in author ? author.label : author.state;
  return { label, level: verdict.level, messages: verdict.findings.map(({ message }) => message) };
}

describe('a draft for several accounts', () => {
  it('is judged once where they are one account of the policy', () => {
    expect(judged('The launch is soon. #DriveAcme', [{ name: 'acme.motors' }])).toEqual({
      label: 'Acme Motors and acme.motors',
      level: 'note',
      messages: [expect.stringContaining('soon')],
    });
  });

  it('is as bad as it is for the strictest of them, which is named', () => {
    const { label, level, messages } = judged('The launch is soon.', [{ name: 'umbra.tea' }]);
    expect({ label, level }).toEqual({ label: 'Acme Motors and umbra.tea', level: 'block' });
    expect(messages).toEqual([expect.stringMatching(/^For umbra\.tea: .*launch/), expect.stringMatching(/^[^:]*soon/)]);
  });

  it('is asked about where one of them is not the one that it is about', () => {
    const { level, messages } = judged('So proud of it! #DriveAcme', [{ name: 'acme.motors' }, { name: 'umbra.tea' }]);
    expect(level).toBe('warn');
    expect(messages).toEqual([
      'For umbra.tea: This seems to be meant for Acme Motors, and it is about to go out as umbra.tea.',
    ]);
  });

  it('is asked about where one of them can’t be read', () => {
    expect(judged('Happy Friday!', [{ conflict: 'It is not shown.' }])).toEqual({
      label: 'Acme Motors and an account that can’t be read',
      level: 'warn',
      messages: ['Gatepost can’t tell as which account this will go out.'],
    });
  });

  it('is no question where an account is connected to the page that nobody lists, unless the policy says so', () => {
    const unlisted = [{ name: 'acme.motors.eu' }];
    expect(judged('So proud of it! #DriveAcme', unlisted)).toEqual({
      label: 'Acme Motors and acme.motors.eu',
      level: 'off',
      messages: [],
    });
    expect(judged('Happy Friday!', unlisted, { unlisted: 'unknown' })).toMatchObject({ level: 'warn' });
  });
});
