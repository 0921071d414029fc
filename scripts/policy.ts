import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { RE2JS } from 're2js';
import * as z from 'zod/mini';
import { CHROMIUM_ID, GECKO_ID } from '../extension-identity.ts';
import { findJsonFault } from '../policy/json-fault.ts';
import { makeLocate, type Position } from '../policy/json-place.ts';
import type { Deployment } from '../policy/kit/deployment.ts';
import { makeKit } from '../policy/kit/kit.ts';
import { chromiumId, extensionUrl, extensionVersion } from '../policy/kit/read-deployment.ts';
import type { Problem } from '../policy/policy.ts';
import { parseJson, readPolicy } from '../policy/read-policy.ts';
import { RULES } from '../rules/index.ts';
import { bringRe2 } from '../rules/regex/re2.ts';
import { sayCount, speak } from '../rules/say.ts';
import { wordsOf } from './words-of.ts';

const USAGE = `Usage: npm run --silent policy -- check FILE
       npm run --silent policy -- kit FILE --out DIR [--update-url URL] [--xpi-url URL] [--minimum-version 1.2.3]
                                  [--id ID] [--edge-id ID] [--firefox-id ID]

check  judges a policy as the browser does. Exit code: 0 nothing is wrong; 1 something is, and all the rest would be in force;
       2 nothing of it would be in force, or the file can’t be read.
kit    makes what administrators need to roll it out, for every browser and system, of a policy that nothing is wrong with.
       Without --update-url and --xpi-url the extension comes from the browsers’ stores.`;

/** The exit code. */
async function main(): Promise<number> {
  bringRe2(RE2JS);
  speak(wordsOf('en'));
  const options = readOptions();
  if (options === undefined) return 2;
  const source = await load(options.file);
  if (source === undefined) return 2;
  return options.command === 'check' ? check(options.file, source) : kit(options, source);
}

type Options = { readonly command: 'check'; readonly file: string } | KitOptions;

type KitOptions = {
  readonly command: 'kit';
  readonly file: string;
  readonly out: string;
  readonly deployment: Deployment;
};

const kitOptions = z.object({
  out: z.string(),
  id: z._default(chromiumId, CHROMIUM_ID),
  'edge-id': z.optional(chromiumId),
  'firefox-id': z._default(z.string().check(z.minLength(1), z.maxLength(80)), GECKO_ID),
  'update-url': z.optional(extensionUrl),
  'xpi-url': z.optional(extensionUrl),
  'minimum-version': z.optional(extensionVersion),
});

function readOptions(): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: Object.fromEntries(Object.keys(kitOptions.shape).map((key) => [key, { type: 'string' as const }])),
    });
    const [command, file, ...others] = positionals;
    if (file === undefined || others.length > 0) return complain('Name one file.');
    if (command === 'check') return { command, file };
    return command === 'kit' ? readKitOptions(file, values) : complain(`There is no command "${command}".`);
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error));
  }
}

function readKitOptions(file: string, values: object): Options | undefined {
  const read = z.safeParse(kitOptions, values);
  if (!read.success) {
    const [issue] = read.error.issues;
    return complain(`--${String(issue?.path[0])} is missing or can’t be used.`);
  }
  const { out, id, ...other } = read.data;
  const deployment = {
    chromiumId: id,
    edgeId: other['edge-id'] ?? id,
    geckoId: other['firefox-id'],
    updateUrl: other['update-url'],
    xpiUrl: other['xpi-url'],
    minimumVersion: other['minimum-version'],
  };
  return { command: 'kit', file, out, deployment };
}

function complain(message: string): undefined {
  console.error(`${message}\n${USAGE}`);
}

/** What the file says, and where in it things stand; undefined where it says nothing: that was printed. */
async function load(path: string): Promise<Source | undefined> {
  let text: string;
  try {
    text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    console.error(`${path} can’t be read: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
  const json = parseJson(text);
  if (!('problem' in json)) return { raw: json.raw, locate: makeLocate(text) };
  const fault = findJsonFault(text) ?? { line: 1, column: 1, ...json.problem };
  print(path, json.problem, fault);
  return undefined;
}

type Source = { readonly raw: unknown; readonly locate: (place: string) => Position };

function check(path: string, { raw, locate }: Source): number {
  const { problems, recognized } = readPolicy(raw, RULES, Date.now());
  for (const problem of problems) print(path, problem, locate(problem.place));
  if (problems.length === 0) console.log(`${path}: nothing is wrong.`);
  else if (recognized) console.log(`${path}: ${countOf(problems)}. What they name is not in force, all the rest is.`);
  else console.log(`${path}: nothing of it would be in force.`);
  if (!recognized) return 2;
  return problems.length === 0 ? 0 : 1;
}

async function kit({ file, out, deployment }: KitOptions, { raw, locate }: Source): Promise<number> {
  const made = await makeKit(raw, deployment);
  if ('problems' in made) {
    for (const problem of made.problems) print(file, problem, locate(problem.place));
    console.log(`${file}: ${countOf(made.problems)}, so no kit was made.`);
    return 1;
  }
  for (const { path, bytes } of made.files) {
    const target = join(out, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
  console.log(`${made.files.length} files in ${out}; README.md there says what each is for.`);
  return 0;
}

/** As compilers write it, so that editors lead there. */
function print(path: string, { place, message, remedy }: Problem, { line, column }: Position): void {
  console.log([`${path}:${line}:${column}`, place, `${message} ${remedy}`].filter((part) => part !== '').join(': '));
}

function countOf({ length }: readonly Problem[]): string {
  return sayCount('policy_problems', length);
}

process.exitCode = await main();
