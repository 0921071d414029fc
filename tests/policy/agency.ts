import type { Publication, Reading } from '../../guard/warm.ts';
import { circumstancesOf } from '../../policy/circumstances.ts';
import { matchAuthor } from '../../policy/match-account.ts';
import type { Policy } from '../../policy/policy.ts';
import { compile } from '../../rules/check.ts';

/**
 * One person's month in an agency that posts for five clients out of one browser: 22 days, a batch for each client in the morning and
 * single posts over the day, the person's own account now and then. Every post is by the account that it is meant for.
 * How often things happen is assumed, and on the high side: texts come out of a sheet, tabs stay open over night, clients follow
 * each other within minutes, one draft in 200 is begun as another account and put right by hand, one post in 150 is outside the hours.
 */
export function workAMonth(policy: Policy, seed: number) {
  const random = randomFrom(seed);
  const check = compile(policy);
  const clients = policy.accounts.map(({ id }) => id);
  const lastUse = new Map<string, number>();
  const asked: string[] = [];
  let publications: readonly Publication[] = [];
  let posts = 0;

  const post = (handle: string, at: number) => {
    const identity = { handle };
    const author = matchAuthor(policy, 'x', identity);
    const idle = at - (lastUse.get(handle) ?? at);
    lastUse.set(handle, at);
    const other = clients[Math.floor(random() * clients.length)] ?? handle;
    const begunAs = random() < 1 / 200 ? { handle: other } : identity;
    const origin = { at, begunAs, pasted: random() < 0.6, idle, before: { publications } };
    const reading: Reading = { text: 'Hi', parts: ['Hi'], site: 'x', surface: 'post', identity, origin };
    const circumstances = circumstancesOf(policy, reading, author);
    const verdict = check({ text: 'Hi', site: 'x', surface: 'post', author, circumstances }, at);
    if (author.state === 'listed') posts += 1;
    if (verdict.level !== 'off') asked.push(`${new Date(at).toISOString()} ${handle}: ${verdict.findings[0]?.message}`);
    const account = author.state === 'listed' ? author.account : '';
    const under = circumstances.map(({ type }) => type);
    publications = [...publications, { account, kind: author.kind, site: 'x' as const, at, under }];
  };

  for (const day of workingDays()) {
    const own = random() < 0.2 ? [{ at: day + (9 + random() * 8) * HOUR, handle: 'me' }] : [];
    const batch = shuffled(clients, random).map((handle, nth) => ({
      at: day + 9 * HOUR + (nth * 4 + random() * 3) * MINUTE,
      handle,
    }));
    const single = Array.from({ length: 10 }, () => ({
      at: day + (random() < 1 / 100 ? 19 + random() * 3 : 10 + random() * 7) * HOUR,
      handle: clients[Math.floor(random() * clients.length)] ?? 'me',
    }));
    for (const { handle, at } of [...own, ...batch, ...single].sort((a, b) => a.at - b.at)) post(handle, at);
  }
  return { posts, asked };
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The working days of a month, at midnight. */
function workingDays(): readonly number[] {
  const days = Array.from({ length: 30 }, (_, day) => Date.UTC(2026, 10, 1 + day));
  return days.filter((day) => ![0, 6].includes(new Date(day).getUTCDay()));
}

function shuffled(list: readonly string[], random: () => number): readonly string[] {
  return list
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** The same numbers for the same seed: the generator of Lehmer, as in Park and Miller, CACM 31 (10), 1988. */
function randomFrom(seed: number): () => number {
  let state = seed * 7919 + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
