import { describe, expect, it } from 'vitest';
import { compile } from '../../rules/check.ts';
import type { Account, Level } from '../../rules/rule.ts';
import { AS, draft, finder, marked, partsOf, setting, settings } from './sample.ts';

const find = finder('wrong-account', {}, { level: 'warn' });

type Row = readonly [as: keyof typeof AS, sentence: string];

const bad: Readonly<Record<string, readonly Row[]>> = {
  'a client’s words on a brand, and the other way round': [
    ['acme', '«Tulip Bank» opens a branch in Leeds'],
    ['tulip', 'The «Roadster» is here'],
    ['tulip', 'Two «Roadsters», please'],
    ['tulip', '«Acme’s» best year'],
    ['tulip', 'ROAD TRIP in a «ROADSTER»'],
    ['acme', '«Tulip\nBank» opens'],
    ['acme', '新しい«Tulip Bank»の支店'],
    ['tulip', '新型«Roadster»を発表'],
    ['tulip', '새로운 «Roadster»를 소개합니다'],
  ],
  hashtags: [
    ['tulip', 'Ready? «#DriveAcme»'],
    ['tulip', 'Ready? «#driveacme»'],
    ['tulip', 'Love my #«Roadster»'],
    ['acme', '«#BankInBloom» starts today'],
  ],
  'links, with all that stands before and after the domain': [
    ['tulip', 'Book at «acme.example»'],
    ['tulip', 'Book at «acme.example».'],
    ['tulip', 'Book at «https://www.acme.example/test-drive?from=x»!'],
    ['tulip', 'Book at («cars.acme.example/now»)'],
    ['tulip', 'Book at «ACME.example»'],
    ['acme', 'New rates: «http://tulip-bank.example»'],
  ],
  'a personal account’s words on a brand': [['acme', 'My «pottery» class was lovely']],
  'personal accounts that speak for a brand': [
    ['jane', 'We made the «Roadster» faster'],
    ['jane', 'Our «Roadster» is faster'],
    ['jane', 'The «Roadster» is faster, and we’re proud'],
    ['jane', 'Unser «Roadster» ist da'],
    ['jane', 'Notre «Roadster» est arrivé'],
    ['jane', 'Nuestro «Roadster» ya está aquí'],
    ['jane', 'Nasz «Roadster» już jest'],
    ['jane', 'Vores «Roadster» er her'],
    ['jane', 'Наш «Roadster» уже здесь'],
    ['jane', '私たちの«Roadster»が登場'],
    ['jane', '我们的«Roadster»来了'],
    ['jane', '우리 «Roadster»를 소개합니다'],
    ['jane', 'Ready for the weekend «#DriveAcme»'],
    ['jane', 'Have a look: «acme.example/roadster»'],
    ['stranger', 'Have a look: «acme.example/roadster»'],
    ['stranger', 'We made the «Roadster» faster'],
  ],
};

const good: Readonly<Record<string, readonly Row[]>> = {
  'ordinary posts on every account': [
    ['acme', 'Happy Friday!'],
    ['tulip', 'Happy Friday!'],
    ['jane', 'Happy Friday! We are at the lake.'],
    ['stranger', 'Happy Friday!'],
  ],
  'its own words': [
    ['acme', 'The Roadster is here. #DriveAcme acme.example'],
    ['tulip', 'Our branch in Leeds: tulip-bank.example'],
    ['jane', 'Our pottery club meets today'],
  ],
  'its own words beside another’s': [['acme', 'Acme and Tulip Bank finance your Roadster']],
  'talking to an account': [
    ['tulip', 'Congratulations, @AcmeMotors!'],
    ['tulip', 'Congratulations, @Acme!'],
    ['jane', 'Thanks @Acme, we love it'],
    ['tulip', 'see @roadster_fans'],
  ],
  'words inside addresses': [
    ['tulip', 'https://news.example/acme-wins'],
    ['tulip', 'write to acme@press.example'],
    ['tulip', 'write to press@acme.example'],
    ['tulip', 'not.on/Roadster'],
  ],
  'other domains': [
    ['tulip', 'notacme.example'],
    ['tulip', 'acme.example.org is someone else'],
  ],
  'other words': [
    ['tulip', 'An acmeist poem on the roadsteras'],
    ['acme', 'Tulipmania'],
  ],
  'a campaign’s word without its hash': [['acme', 'A bank in bloom, or BankInBloom']],
  'a mention in passing': [
    ['jane', 'I work at Acme and like it'],
    ['stranger', 'My first Roadster!'],
    ['jane', 'The Roadster was on TV; weird owl, hourly news'],
    ['jane', 'Acme gave us a lift'],
    ['jane', '新しいRoadsterを見た'],
    ['jane', 'Vi un Roadster en la calle'],
    ['jane', 'Roadster var dyr'],
  ],
  nobody: [['nobody', 'We love the Roadster #DriveAcme']],
};

describe('wrong-account', () => {
  describe.each(Object.entries(bad))('finds: %s', (_, rows) => {
    it.each(rows)('as %s: %s', (as, sentence) => {
      const { text, parts } = marked(sentence);
      expect(partsOf(text, find(text, AS[as]))).toEqual(parts);
    });
  });

  describe.each(Object.entries(good))('leaves alone: %s', (_, rows) => {
    it.each(rows)('as %s: %s', (as, text) => {
      expect(partsOf(text, find(text, AS[as]))).toEqual([]);
    });
  });

  it('marks the strongest word: the campaign, then the link, then the longest', () => {
    const all = 'Tulip, Tulip Bank, tulip-bank.example, #BankInBloom';
    expect(partsOf(all, find(all, AS.acme))).toEqual(['#BankInBloom']);
    const linked = 'Tulip, Tulip Bank, tulip-bank.example';
    expect(partsOf(linked, find(linked, AS.acme))).toEqual(['tulip-bank.example']);
    const worded = 'Tulip, Tulip Bank';
    expect(partsOf(worded, find(worded, AS.acme))).toEqual(['Tulip Bank']);
  });

  it.each([
    ['bücher.example', 'https://xn--bcher-kva.example/neu'],
    ['xn--bcher-kva.example', 'https://bücher.example/neu'],
    ['https://XN--BCHER-KVA.example/', 'www.bücher.example'],
    ['президент.рф', 'http://xn--d1abbgf6aiiy.xn--p1ai/'],
    ['xn--d1abbgf6aiiy.xn--p1ai', 'http://президент.рф/'],
  ])('knows the domain %s as %s', (about, link) => {
    const accounts = settings([]).accounts.map((account) =>
      account.id === 'acme' ? { ...account, about: [about] } : account,
    );
    const check = compile(settings([setting('wrong-account', {}, { level: 'warn' })], { accounts }));
    const text = `Read it at ${link}`;
    expect(partsOf(text, check(draft(text, { author: AS.tulip }), 0).findings)).toEqual([link]);
    const other = text.replace('kva', 'kvb').replace('ü', 'ö').replace('aiiy', 'aiix').replace('нт', 'нс');
    expect(check(draft(other, { author: AS.tulip }), 0).findings).toEqual([]);
  });

  it('says for whom it seems to be, as whom it would go out, and what to do', () => {
    expect(find('The Roadster is here', AS.tulip)).toMatchObject([
      {
        message: 'This seems to be meant for Acme Motors, and it is about to go out as @TulipBank.',
        suggestion: 'Switch to Acme Motors, or take “Roadster” out.',
      },
    ]);
  });

  it('stops an account that the policy does not know, whatever it says', () => {
    const [finding, ...others] = find('Happy Friday!', AS.unknown);
    expect(others).toEqual([]);
    expect(finding?.span).toBeUndefined();
    expect(finding?.message).toBe('“@joe” is not on your organization’s list of accounts.');
  });

  describe('client B’s content on client A', () => {
    const fern: Account = {
      id: 'fern',
      name: 'Fern Foods',
      kind: 'client',
      handles: {},
      about: ['Fern Foods', '#EatFern'],
      confirm: 'never',
    };
    const asFern = { state: 'listed', account: 'fern', kind: 'client', label: '@FernFoods' } as const;
    const policy = (level: Level, options: unknown, allow: readonly string[] = []) => {
      const { accounts } = settings([]);
      const rule = setting('wrong-account', options, { level, allow });
      const check = compile(settings([rule], { accounts: [...accounts, fern] }));
      return (text: string) => check(draft(text, { author: asFern }), 0).findings;
    };

    it('is said to be another client’s, at the rule’s own level', () => {
      expect(policy('warn', {})('Tulip Bank opens in Leeds')).toMatchObject([
        {
          level: 'warn',
          class: 'client',
          message: 'This seems to be meant for Tulip Bank, another client, and it is about to go out as @FernFoods.',
        },
      ]);
    });

    it('is as strict as the policy wants', () => {
      const find = policy('warn', { clientMixUp: 'block' });
      expect(find('Tulip Bank opens in Leeds')).toMatchObject([{ level: 'block' }]);
      expect(find('The Roadster is here')).toMatchObject([{ level: 'warn', class: 'about' }]);
    });

    it('is one finding with all else that is wrong, the strongest first', () => {
      const text = 'so drunk after the Roadster party at Tulip Bank lol';
      const [finding, ...others] = policy('warn', {})(text);
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ class: 'client', span: { start: text.indexOf('Tulip') } });
      expect(finding?.why).toBe(
        'This seems to be meant for Acme Motors, and it is about to go out as @FernFoods. This sounds private, and it is about to go out as @FernFoods, a client account.',
      );
    });

    it('leaves the rest found where an exception covers it', () => {
      const find = policy('warn', { clientMixUp: 'block' }, ['Tulip Bank']);
      expect(find('Tulip Bank opens in Leeds')).toEqual([]);
      expect(find('so drunk at Tulip Bank')).toMatchObject([{ class: 'personal-voice', level: 'warn' }]);
    });
  });
});
