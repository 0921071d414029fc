import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { authorFromHandle } from '../../policy/match-account.ts';
import type { Policy } from '../../policy/policy.ts';
import { readPolicyText } from '../../policy/read-policy.ts';
import { readDrafts } from '../../policy/replay/read-drafts.ts';
import { compile } from '../../rules/check.ts';
import { type Author, stops, type Verdict } from '../../rules/rule.ts';
import { brandPosts } from '../data/brand-posts.ts';
import '../rules/sample.ts';

const FOLDER = join(import.meta.dirname, '../../policy/examples');
/** In the closed period of the regulated firm, and before the embargoes of the others lift. */
const NOW = Date.parse('2027-02-10T12:00:00Z');

/** How many of the ordinary posts are stopped, shared out among the accounts that are no person’s. */
const ORDINARY: Readonly<Record<string, number>> = { agency: 43, 'regulated-firm': 47, 'small-company': 43 };

const examples = Object.keys(ORDINARY).map((name) => ({ name, ...readExample(name) }));
const posts = brandPosts();
const attachment = z.union([
  z.object({ kind: z.literal('picture'), words: z.exactOptional(z.string()) }),
  z.object({ kind: z.literal('file'), name: z.string(), content: z.object({ state: z.literal('unread') }) }),
]);
const expectation = z.object({ stopped: z.array(z.string()), goesAlong: z._default(z.array(attachment), []) });

function readExample(name: string) {
  const { policy, problems } = readPolicyText(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
  const text = readFileSync(join(FOLDER, `${name}.drafts.jsonl`), 'utf8');
  const wanted = text.trimEnd().split('\n');
  return { policy: policy ?? expect.fail(`${name}.json is no policy`), problems, replay: readDrafts(text), wanted };
}

/** The names of the entries that stop a draft. */
function stopping({ findings }: Verdict): readonly string[] {
  const names = findings.flatMap(({ name, level }) => (stops(level) ? (name ?? []) : []));
  return [...new Set(names)].toSorted();
}

/** The first post by the first account, the second by the second, and round again. */
function countStopped(policy: Policy): number {
  const check = compile(policy);
  const authors = policy.accounts.flatMap(({ id, kind }): readonly Author[] =>
    kind === 'personal' ? [] : [{ state: 'listed', account: id, kind, label: id }],
  );
  return posts.filter(({ text }, index) => {
    const author = authors[index % authors.length] ?? expect.fail('There is no account.');
    return stopping(check({ text, site: 'x', surface: 'post', author }, NOW)).length > 0;
  }).length;
}

it('each example is tried', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  expect(files.map((file) => file.replace('.json', ''))).toEqual(Object.keys(ORDINARY));
});

describe.each(examples)('the example $name', ({ name, policy, problems, replay, wanted }) => {
  const check = compile(policy);
  const rows = replay.drafts.map((draft, index) => {
    const { stopped, goesAlong } = expectation.parse(JSON.parse(wanted[index] ?? ''));
    return { ...draft, goesAlong, stopped: stopped.toSorted() };
  });

  it('has nothing wrong with it', () => {
    expect(problems).toEqual([]);
    expect(replay.problems).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(40);
  });

  it.each(rows)('$as: $text', ({ text, site, surface, as = '', goesAlong, stopped }) => {
    const author = authorFromHandle(policy, site, as);
    expect(stopping(check({ text, site, surface, author, goesAlong }, NOW))).toEqual(stopped);
  });

  it('has a draft for each rule that stops, and many that go out', () => {
    const names = policy.rules.filter(({ level }) => stops(level)).map((rule) => rule.name);
    expect([...new Set(rows.flatMap(({ stopped }) => stopped))].toSorted()).toEqual(names.toSorted());
    expect(rows.filter(({ stopped }) => stopped.length === 0).length).toBeGreaterThanOrEqual(15);
  });

  it('lets nearly all ordinary posts through', () => {
    const count = countStopped(policy);
    expect(count).toBe(ORDINARY[name]);
    expect(count / posts.length).toBeLessThan(0.03);
  });
});
