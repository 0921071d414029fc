import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { examplePolicy } from '../policy/example.ts';

vi.setConfig({ testTimeout: 60_000 });

const SCRIPT = join(import.meta.dirname, '../../scripts/try.ts');

let folder: string;
let policyFile: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatepost-try-'));
  policyFile = await policy('policy.json', examplePolicy());
});
afterAll(() => rm(folder, { recursive: true }));

async function policy(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function run(args: readonly string[], input: string | Buffer) {
  const child = spawn(process.execPath, [SCRIPT, ...args]);
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  const verdicts: unknown[] = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  return { verdicts, stderr, code };
}

const jsonl = (...lines: readonly unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
const DRAFT = { text: 'The Bluebird is coming.' };

test('a verdict is as the contract says', async () => {
  const { verdicts, stderr, code } = await run(
    ['--policy', policyFile],
    jsonl({ text: 'The Bluebird is coming.', site: 'x', surface: 'post', as: 'AcmeMotors' }),
  );
  expect(verdicts).toEqual([
    {
      level: 'block',
      account: 'acme',
      kind: 'brand',
      findings: [
        {
          rule: 'terms',
          name: 'Project names',
          level: 'block',
          start: 4,
          end: 12,
          message: 'This name is not public before the launch.',
        },
      ],
      microseconds: expect.any(Number),
    },
  ]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

test('drafts are judged in order, each as whom it says', async () => {
  const { verdicts, code } = await run(
    ['--policy', policyFile],
    jsonl(
      { text: 'Happy Friday!' },
      { text: 'no one here knows how to fucking drive', as: '@acmemotors' },
      { text: 'no one here knows how to fucking drive', as: 'jane_doe' },
      { text: 'We are proud of the new Roadster! #DriveAcme', as: 'jane_doe' },
      { text: 'Happy Friday!', site: 'linkedin', as: 'acme motors' },
      { text: 'Happy Friday!', site: 'facebook', as: '61550000000001', surface: 'comment' },
      { text: 'Happy Friday!', site: null, surface: null, as: null, row: 12 },
    ),
  );
  expect(code).toBe(0);
  expect(verdicts).toMatchObject([
    { level: 'off', account: null, kind: 'unknown', findings: [] },
    {
      level: 'block',
      account: 'acme',
      kind: 'brand',
      findings: [
        { rule: 'profanity', start: 25, end: 32 },
        { rule: 'wrong-account', level: 'warn' },
      ],
    },
    { level: 'off', account: null, kind: 'personal', findings: [] },
    { level: 'warn', account: null, kind: 'personal', findings: [{ rule: 'wrong-account' }] },
    { level: 'off', account: 'acme', kind: 'brand', findings: [] },
    { level: 'off', account: 'acme', kind: 'brand', findings: [] },
    { level: 'off', account: null, kind: 'unknown', findings: [] },
  ]);
});

test('the options give the defaults', async () => {
  const { verdicts } = await run(
    ['--policy', policyFile, '--site', 'linkedin', '--as', 'company/acme-motors'],
    jsonl({ text: 'Hi' }, { text: 'Hi', as: 'in/jane-doe' }, { text: 'Hi', as: ' ' }),
  );
  expect(verdicts).toMatchObject([{ account: 'acme' }, { account: null, kind: 'personal' }, { account: 'acme' }]);
});

test('a finding on the whole draft has no start and no end, and one without a name has none', async () => {
  const paused = await policy('paused.json', { ...examplePolicy(), pause: { active: true, message: 'On hold.' } });
  const { verdicts } = await run(['--policy', paused], jsonl({ text: 'Hi', as: 'AcmeMotors' }));
  expect(verdicts).toMatchObject([{ findings: [{ rule: 'pause', level: 'block', message: 'On hold.' }] }]);
  expect(JSON.stringify(verdicts)).not.toMatch(/"(start|end|name|span|why)"/);
});

test('what the policy does not enforce says so, and the level is that of what it does', async () => {
  const rules = [
    { rule: 'profanity', level: 'block', mode: 'simulate' },
    { rule: 'terms', level: 'justify', terms: ['Bluebird'], mode: 'advise' },
    { rule: 'terms', level: 'note', terms: ['launch'] },
  ];
  const trial = await policy('trial.json', { ...examplePolicy(), rules });
  const { verdicts } = await run(
    ['--policy', trial],
    jsonl({ text: 'The fucking Bluebird launch.', as: 'AcmeMotors' }),
  );
  expect(verdicts).toMatchObject([
    {
      level: 'note',
      findings: [
        { rule: 'profanity', level: 'block', mode: 'simulate' },
        { rule: 'terms', level: 'justify', mode: 'advise' },
        { rule: 'terms', level: 'note' },
      ],
    },
  ]);
  expect(JSON.stringify(verdicts)).not.toContain('enforce');
});

test('where the policy switches the guard off, nothing is found', async () => {
  const off = await policy('off.json', { ...examplePolicy(), enabled: false });
  const { verdicts, code } = await run(['--policy', off], jsonl({ ...DRAFT, as: 'AcmeMotors' }));
  expect(verdicts).toMatchObject([{ level: 'off', account: 'acme', kind: 'brand', findings: [] }]);
  expect(code).toBe(0);
});

describe('a line that is no draft yields an error, and the run goes on', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['Happy Friday!', 'no JSON'],
    ['{"text": "Hi"', 'ends too early'],
    ['[]', 'Write an object'],
    ['"Hi"', 'Write an object'],
    ['null', 'Write an object'],
    ['{}', '"text" is missing'],
    ['{"text": 5}', '"text": 5 is not a text'],
    ['{"text": "Hi", "site": "myspace"}', '“myspace” is not one of x, linkedin, facebook'],
    ['{"text": "Hi", "surface": "tweet"}', '"surface"'],
    ['{"text": "Hi", "as": 5}', '"as"'],
  ])('%j', async (line, says) => {
    const { verdicts, code } = await run(['--policy', policyFile], `${line}\n${jsonl(DRAFT)}`);
    expect(verdicts).toEqual([{ error: expect.stringContaining(says) }, expect.objectContaining({ level: 'block' })]);
    expect(code).toBe(1);
  });
});

test('lines end as they do on any system, and the last one needs no end', async () => {
  const line = JSON.stringify(DRAFT);
  const { verdicts, code } = await run(['--policy', policyFile], `\uFEFF${line}\r\n${line}\n${line}`);
  expect(verdicts).toHaveLength(3);
  expect(code).toBe(0);
});

test('a line of very many megabytes is read once', async () => {
  // Looked through from its beginning at each piece that comes, it would take minutes.
  const { verdicts, code } = await run(['--policy', policyFile], `${'x'.repeat(150_000_000)}\n${jsonl(DRAFT)}`);
  expect(verdicts).toMatchObject([{ error: expect.stringContaining('no JSON') }, { level: 'block' }]);
  expect(code).toBe(1);
});

test('a line separator within a text ends no line, and spans count in UTF-16 units', async () => {
  const { verdicts } = await run(['--policy', policyFile], '{"text": "👩‍🚀\u2028 Bluebird"}\n');
  expect(verdicts).toMatchObject([{ findings: [{ start: 7, end: 15 }] }]);
});

test('no draft at all is no error', async () => {
  expect(await run(['--policy', policyFile], '')).toEqual({ verdicts: [], stderr: '', code: 0 });
});

test('ten thousand drafts come out in order', async () => {
  const drafts = Array.from({ length: 10_000 }, (_, index) => ({
    text: index % 3 === 0 ? 'Bluebird 🐦' : 'Sparrow 🐦',
  }));
  const { verdicts, code } = await run(['--policy', policyFile], jsonl(...drafts));
  expect(verdicts.map((verdict) => Reflect.get(Object(verdict), 'level'))).toEqual(
    drafts.map((_, index) => (index % 3 === 0 ? 'block' : 'off')),
  );
  expect(code).toBe(0);
});

test('verdicts come while drafts still do', async () => {
  const child = spawn(process.execPath, [SCRIPT, '--policy', policyFile]);
  child.stdin.write(jsonl(DRAFT));
  const [first] = await new Promise<readonly unknown[]>((resolve) =>
    child.stdout.once('data', (...data) => resolve(data)),
  );
  expect(String(first)).toContain('"level":"block"');
  child.stdin.end();
  await new Promise((resolve) => child.on('close', resolve));
});

describe('the policy', () => {
  test('its problems are named on stderr, and the rest of it is in force', async () => {
    const broken = await policy('broken.json', {
      ...examplePolicy(),
      rules: [
        { rule: 'personal-dat', level: 'block' },
        { rule: 'terms', level: 'block', terms: ['Bluebird'], until: '2027' },
        ...examplePolicy().rules,
      ],
    });
    const { verdicts, stderr, code } = await run(['--policy', broken], jsonl(DRAFT));
    expect(verdicts).toMatchObject([{ level: 'block', findings: [{ name: 'Project names' }] }]);
    expect(stderr).toContain(
      'broken.json: rules[0].rule: There is no rule “personal-dat”, so nothing is checked here. Did you mean "personal-data"?',
    );
    expect(stderr).toContain('broken.json: rules[1].until: “2027” is no date');
    expect(code).toBe(0);
  });

  test.each([
    ['no JSON', '{"rules": [}', 'line 1, column 12'],
    ['a list', '[]', 'A list is not an object.'],
    ['nothing', '', 'ends too early'],
    ['something else', '{"name": "acme", "version": "1.0.0"}', 'nothing of a policy'],
  ])('of %s can’t be used', async (_, content, says) => {
    const file = await policy('unusable.json', content);
    const { verdicts, stderr, code } = await run(['--policy', file], jsonl(DRAFT));
    expect(verdicts).toEqual([]);
    expect(stderr).toContain(says);
    expect(stderr).toContain('can’t be used');
    expect(code).toBe(2);
  });

  test('that is not there can’t be used', async () => {
    const { stderr, code } = await run(['--policy', join(folder, 'nowhere.json')], jsonl(DRAFT));
    expect(stderr).toMatch(/nowhere\.json can’t be read: ENOENT/);
    expect(code).toBe(2);
  });
});

test.each([
  [[], 'There is no --policy.'],
  [['--site', 'myspace', '--policy', 'p.json'], 'There is no site "myspace".'],
  [['--polcy', 'p.json'], '--polcy'],
  [['p.json'], 'p.json'],
])('the options %j are answered with how to use it', async (args, says) => {
  const { verdicts, stderr, code } = await run(args, jsonl(DRAFT));
  expect(verdicts).toEqual([]);
  expect(stderr).toContain(says);
  expect(stderr).toContain('Usage: npm run --silent try -- --policy FILE');
  expect(code).toBe(2);
});
