import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { RE2JS } from 're2js';
import * as z from 'zod/mini';
import { explain } from '../policy/explain.ts';
import { authorFromHandle } from '../policy/match-account.ts';
import type { Policy, Problem } from '../policy/policy.ts';
import { parseJson, readPolicyText } from '../policy/read-policy.ts';
import { compile } from '../rules/check.ts';
import { bringRe2 } from '../rules/regex/re2.ts';
import { type Author, type Finding, type Kind, type Level, SITES, SURFACES, type Verdict } from '../rules/rule.ts';
import { speak } from '../rules/say.ts';
import { allFindings } from '../rules/verdict.ts';
import { wordsOf } from './words-of.ts';

const USAGE = 'Usage: npm run --silent try -- --policy FILE [--site x|linkedin|facebook] [--as HANDLE] < drafts.jsonl';

/** Judges drafts by a policy. The exit code: 0 every line was judged, 1 one was not, 2 the policy or an option can't be used. */
async function main(): Promise<number> {
  bringRe2(RE2JS);
  speak(wordsOf('en'));
  const options = readOptions();
  if (options === undefined) return 2;
  const policy = await loadPolicy(options.policy);
  if (policy === undefined) return 2;
  const judge = makeJudge(policy, options);
  let allJudged = true;
  for await (const line of linesOf(process.stdin)) {
    const answer = judge(line);
    if ('error' in answer) allJudged = false;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
  return allJudged ? 0 : 1;
}

type Options = { readonly policy: string; readonly site: (typeof SITES)[number]; readonly as: string | undefined };

function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: { policy: { type: 'string' }, site: { type: 'string', default: 'x' }, as: { type: 'string' } },
    });
    const site = SITES.find((id) => id === values.site);
    if (values.policy === undefined) return complain('There is no --policy.');
    if (site === undefined) return complain(`There is no site "${values.site}".`);
    return { policy: values.policy, site, as: values.as };
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error));
  }
}

function complain(message: string): undefined {
  console.error(`${message}\n${USAGE}`);
}

/** The policy of a file. Its problems go to stderr; what is good in it is in force. */
async function loadPolicy(path: string): Promise<Policy | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    console.error(`The policy ${path} can’t be read: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
  const { policy, recognized, problems } = readPolicyText(text);
  for (const problem of problems) console.error(asLine(path, problem));
  // The built-in policy must not pass for that of a file that has none: whoever gave the wrong file would trust the verdicts.
  if (policy !== undefined && recognized) return policy;
  console.error(`The policy ${path} can’t be used.`);
  return undefined;
}

function asLine(path: string, { place, message, remedy }: Problem): string {
  return [path, place, `${message} ${remedy}`].filter((part) => part !== '').join(': ');
}

/** One draft a line. Null, as spreadsheets write an empty cell, is the same as nothing. */
const lineSchema = z.object({
  text: z.string(),
  site: z.nullish(z.enum(SITES)),
  surface: z.nullish(z.enum(SURFACES)),
  as: z.nullish(z.string()),
});

type Answer =
  | { readonly error: string }
  | {
      readonly level: Level;
      readonly account: string | null;
      readonly kind: Kind;
      readonly findings: readonly LineFinding[];
      readonly microseconds: number;
    };

type LineFinding = Pick<Finding, 'rule' | 'name' | 'level' | 'mode' | 'message' | 'class'> & {
  readonly start?: number;
  readonly end?: number;
};

function makeJudge(policy: Policy, options: Options): (line: string) => Answer {
  const check = policy.enabled ? compile(policy) : allowAll;
  return (line) => {
    if (line.trim() === '') return { error: 'The line is empty.' };
    const json = parseJson(line);
    if ('problem' in json) return { error: `${json.problem.message} ${json.problem.remedy}` };
    const draft = z.safeParse(lineSchema, json.raw);
    if (!draft.success) return { error: whyNoDraft(draft.error.issues[0], json.raw) };
    const { text, surface } = draft.data;
    const site = draft.data.site ?? options.site;
    const author = authorOf(policy, site, draft.data.as?.trim() || options.as?.trim());
    const start = performance.now();
    const verdict = check({ text, site, surface: surface ?? 'post', author }, Date.now());
    const microseconds = Math.round((performance.now() - start) * 1000);
    return {
      level: verdict.level,
      account: author.state === 'listed' ? author.account : null,
      kind: author.kind,
      findings: allFindings(verdict).map(asLineFinding),
      microseconds,
    };
  };
}

function allowAll(): Verdict {
  return { level: 'off', findings: [] };
}

function authorOf(policy: Policy, site: Options['site'], as: string | undefined): Author {
  return as ? authorFromHandle(policy, site, as) : { state: 'unstated', kind: 'unknown' };
}

/** What the policy does not enforce says so; the level of the line is that of what it does. */
function asLineFinding({ rule, name, level, mode, span, message, class: kind }: Finding): LineFinding {
  return {
    rule,
    ...(name === undefined ? {} : { name }),
    level,
    ...(mode === undefined ? {} : { mode }),
    ...span,
    message,
    ...(kind === undefined ? {} : { class: kind }),
  };
}

function whyNoDraft(issue: z.core.$ZodIssue | undefined, raw: unknown): string {
  const key = issue?.path[0];
  if (issue === undefined || key === undefined || typeof raw !== 'object' || raw === null) {
    return 'The line is no draft. Write an object: {"text": "…"}.';
  }
  if (!Object.hasOwn(raw, key)) return `The line is no draft: "${String(key)}" is missing.`;
  const { message, remedy } = explain(issue, Reflect.get(raw, key));
  return `"${String(key)}": ${message} ${remedy}`;
}

/**
 * The lines of a stream as they come in, without their ends. Not `node:readline`: it also splits at U+2028 and U+2029, which
 * may stand in a JSON text.
 */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    // Only what is new is looked through: a line may be of very many chunks.
    const [end = '', ...lines] = decoder.decode(chunk, { stream: true }).split('\n');
    rest += end;
    for (const line of lines) {
      yield rest.replace(/\r$/, '');
      rest = line;
    }
  }
  rest += decoder.decode();
  if (rest !== '') yield rest.replace(/\r$/, '');
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the verdicts has had enough of them: `… | head`.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
process.exitCode = await main();
