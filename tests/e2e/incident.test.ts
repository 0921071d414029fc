import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAs, surfaceNamed } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { INCIDENT, POLICY } from './policy.ts';

describe('the tweet of 2011', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(POLICY);
  });

  afterAll(() => browser.close());

  it('does not go out', async () => {
    const author = await openAs(browser, surfaceNamed('x-inline'), 'chrysler');
    await author.write(INCIDENT);
    expect((await author.strip(/Posting as @ChryslerAutos/i)).name).toMatch(/client/);
    await author.submit('click');
    const stop = await author.stop(/^Stopped:/);
    expect(stop.text).toMatch(/fucking/);
    expect(stop.text).toMatch(/@ChryslerAutos/i);
    expect(stop.text).toMatch(/social-desk@lanternworks\.example/);
    expect(author.published()).toEqual([]);
    await author.answer('Edit draft');
    expect(author.published()).toEqual([]);
  });
});

/**
 * Posts that went out from the wrong account, word for word, and what would have kept them back: no list of words, only the account.
 * Reported in the press of their year; the last one is invented, for no agency has told such a story in public.
 */
const INCIDENTS = [
  {
    who: 'the American Red Cross, 2011',
    surface: 'x-inline',
    as: 'RedCross',
    draft:
      "Ryan found two more 4 bottle packs of Dogfish Head's Midas Touch beer.... when we drink we do it right #gettngslizzerd",
    because: /private/,
  },
  {
    who: 'Chrysler, 2011',
    surface: 'x-modal',
    as: 'ChryslerAutos',
    draft: INCIDENT,
    because: /private/,
  },
  {
    who: 'the United States Secret Service, 2011',
    surface: 'x-inline',
    as: 'SecretService',
    draft: "Had to monitor Fox for a story. Can't. Deal. With. The. Blathering.",
    because: /private/,
  },
  {
    who: 'KitchenAid, 2012',
    surface: 'x-modal',
    as: 'KitchenAidUSA',
    draft: "Obamas gma even knew it was going 2 b bad! 'She died 3 days b4 he became president'. #nbcpolitics",
    because: /private/,
  },
  {
    who: 'a client’s post on its rival’s account',
    surface: 'facebook-post',
    as: 'SaltwayFerries',
    draft: 'Summer starts on deck: book the new night boat at harborline.example before Sunday.',
    because: /Harborline Boats, another client/,
  },
] as const;

const ORGANIZATION = {
  organization: { name: 'An agency (practice)' },
  accounts: [
    { id: 'redcross', name: 'Red Cross', kind: 'client', handles: { x: ['RedCross'] }, about: ['Red Cross'] },
    { id: 'chrysler', name: 'Chrysler', kind: 'client', handles: { x: ['ChryslerAutos'] }, about: ['Chrysler'] },
    { id: 'service', name: 'Secret Service', kind: 'client', handles: { x: ['SecretService'] }, about: [] },
    { id: 'kitchenaid', name: 'KitchenAid', kind: 'client', handles: { x: ['KitchenAidUSA'] }, about: ['KitchenAid'] },
    {
      id: 'saltway',
      name: 'Saltway Ferries',
      kind: 'client',
      handles: { facebook: ['SaltwayFerries'] },
      about: ['Saltway', 'saltway.example'],
    },
    {
      id: 'harborline',
      name: 'Harborline Boats',
      kind: 'client',
      handles: { facebook: ['HarborlineBoats'] },
      about: ['Harborline', 'harborline.example'],
    },
  ],
  rules: [{ rule: 'wrong-account', level: 'warn' }],
};

describe('a post from the wrong account', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(ORGANIZATION);
  });

  afterAll(() => browser.close());

  describe.each(INCIDENTS)('$who', ({ surface, as, draft, because }) => {
    it('is held, and says why', async () => {
      const author = await openAs(browser, surfaceNamed(surface), as);
      await author.write(draft);
      await author.submit('click');
      const stop = await author.stop(/^Check before posting:/);
      expect(stop.text).toMatch(because);
      expect(stop.text).toContain(as);
      await author.answer('Edit draft');
      await author.settle();
      expect(author.published()).toEqual([]);
      await author.close();
    });

    it('goes out at once from the account that it was meant for', async () => {
      const meant = surface === 'facebook-post' ? 'HarborlineBoats' : 'rvale_practice';
      const author = await openAs(browser, surfaceNamed(surface), meant);
      await author.write(draft);
      await author.submit('click');
      expect(await author.waitForPublished(1)).toEqual([draft]);
      expect(await author.hasStop()).toBe(false);
      await author.close();
    });
  });
});
