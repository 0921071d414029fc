import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CHROMIUM_ID, GECKO_ID } from '../../extension-identity.ts';
import { examplePolicy } from '../policy/example.ts';

vi.setConfig({ testTimeout: 60_000 });

const SCRIPT = join(import.meta.dirname, '../../scripts/policy.ts');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatepost-policy-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
}

async function run(...args: readonly string[]) {
  const child = spawn(process.execPath, [SCRIPT, ...args], { cwd: folder });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { stdout, stderr, code };
}

describe('check', () => {
  test('finds nothing wrong with a good policy', async () => {
    await file('good.json', examplePolicy());
    expect(await run('check', 'good.json')).toEqual({ stdout: 'good.json: nothing is wrong.\n', stderr: '', code: 0 });
  });

  test('names every problem with its place in the file and in the policy, the reason and the remedy', async () => {
    await file(
      'bad.json',
      '\uFEFF{\n  "rulse": [],\n  "rules": [\n    { "rule": "profanity",\n      "level": "blok" }\n  ]\n}\n',
    );
    expect(await run('check', 'bad.json')).toEqual({
      stdout: [
        'bad.json:2:3: rulse: There is no key “rulse” here, so it has no effect. Did you mean "rules"?',
        'bad.json:5:7: rules[0].level: “blok” is not one of off, note, warn, justify, block, so this rule is out of force. Did you mean "block"?',
        'bad.json: 2 problems. What they name is not in force, all the rest is.',
        '',
      ].join('\n'),
      stderr: '',
      code: 1,
    });
  });

  test('tries the samples of a pattern that only RE2 can search for', async () => {
    const patterns = [{ pattern: '(\\w+\\s?)*end', match: ['the end', 'no stop'] }];
    await file('re2.json', { version: 1, rules: [{ rule: 'patterns', level: 'warn', patterns }] });
    const { stdout, stderr, code } = await run('check', 're2.json');
    expect(stdout).toContain('rules[0].patterns[0].match[1]: “no stop” should be found, and is not.');
    expect([stderr, code]).toEqual(['', 1]);
  });

  test.each([
    ['comma.json', '{\n  "rules": [],\n}', 'comma.json:3:1: ', 'This is no JSON from line 3, column 1 on: A comma'],
    ['list.json', '\n [1]', 'list.json:2:2: A list is not an object.', 'nothing of it would be in force'],
    ['other.json', '{ "name": "gatepost" }', 'other.json:1:1: There is nothing of a policy here', 'nothing of it'],
  ])('can’t use %s', async (name, content, place, says) => {
    await file(name, content);
    const { stdout, code } = await run('check', name);
    expect(stdout).toContain(place);
    expect(stdout).toContain(says);
    expect(code).toBe(2);
  });

  test.each([
    [['check', 'absent.json'], 'absent.json can’t be read'],
    [['check'], 'Name one file.'],
    [['judge', 'good.json'], 'There is no command "judge".'],
    [['kit', 'good.json'], '--out is missing'],
    [['kit', 'good.json', '--out', 'kit', '--id', 'acme'], '--id is missing or can’t be used.'],
    [['kit', 'good.json', '--out', 'kit', '--update-url', 'acme'], '--update-url is missing or can’t be used.'],
  ])('says of %j what is wrong', async (args, says) => {
    await file('good.json', examplePolicy());
    const { stderr, code } = await run(...args);
    expect(stderr).toContain(says);
    expect(code).toBe(2);
  });
});

describe('kit', () => {
  test('writes the files', async () => {
    await file('good.json', examplePolicy());
    const updates = 'https://it.acme.example/updates.xml';
    const args = ['--update-url', updates, '--minimum-version', '0.2', '--edge-id', 'ponmlkjihgfedcbaponmlkjihgfedcba'];
    const { stdout, code } = await run('kit', 'good.json', '--out', 'made', ...args);
    expect(stdout).toBe('17 files in made; README.md there says what each is for.\n');
    expect(code).toBe(0);
    const made = await readdir(join(folder, 'made'), { recursive: true, withFileTypes: true });
    expect(made.filter((entry) => entry.isFile())).toHaveLength(17);
    const chromium = await readFile(join(folder, 'made/linux/etc/chromium/policies/managed/gatepost.json'), 'utf8');
    expect(JSON.parse(chromium)).toEqual({
      ExtensionSettings: {
        [CHROMIUM_ID]: {
          installation_mode: 'force_installed',
          update_url: updates,
          override_update_url: true,
          toolbar_pin: 'force_pinned',
          minimum_version_required: '0.2',
        },
      },
      '3rdparty': { extensions: { [CHROMIUM_ID]: examplePolicy() } },
    });
    const firefox = await readFile(join(folder, 'made/linux/etc/firefox/policies/policies.json'), 'utf8');
    expect(firefox).toContain(`firefox/downloads/latest/${GECKO_ID}/latest.xpi`);
    expect(await readFile(join(folder, 'made/README.md'), 'utf8')).toContain(`from ${updates}`);
  });

  test('makes none of a policy with a mistake, and says what it is', async () => {
    await file('bad.json', { ...examplePolicy(), unlisted: 'brand' });
    const { stdout, code } = await run('kit', 'bad.json', '--out', 'none');
    expect(stdout).toMatch(/^bad\.json:\d+:3: unlisted: .*\nbad\.json: 1 problem, so no kit was made\.\n$/);
    expect(code).toBe(1);
    expect(await readdir(folder)).not.toContain('none');
  });
});
