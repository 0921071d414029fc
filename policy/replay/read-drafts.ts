import * as z from 'zod/mini';
import { SITES, SURFACES } from '../../rules/rule.ts';
import { say } from '../../rules/say.ts';
import { explain, show } from '../explain.ts';
import { findJsonFault } from '../json-fault.ts';
import { makeLocate } from '../json-place.ts';
import { sayFault } from '../problems.ts';
import { isObject } from '../prune.ts';
import { parseJson } from '../read-policy.ts';
import type { DraftProblem, ReadDrafts, ReplayDraft } from './draft.ts';
import { type CsvRecord, readCsv } from './read-csv.ts';

/**
 * Reads drafts as people have them: JSON Lines or a JSON list, of texts or of objects like those of `npm run try`; CSV with a line of
 * headings (text, site, surface, as; others are passed over), or without one, where each line or quoted text is a draft. Never throws.
 */
export function readDrafts(file: string): ReadDrafts {
  const text = file.replace(/^\uFEFF/, '');
  if (/^\s*\[\s*(?:[{"\]]|$)/.test(text)) return readList(text);
  if (/^\s*\{\s*"/.test(text)) return readLines(text);
  return readTable(text);
}

const draftSchema = z.object({
  text: z.string(),
  site: z.nullish(z.enum(SITES)),
  surface: z.nullish(z.enum(SURFACES)),
  as: z.nullish(z.string()),
});

function readList(text: string): ReadDrafts {
  const json = parseJson(text);
  if ('problem' in json) {
    return { drafts: [], problems: [{ ...json.problem, line: findJsonFault(text)?.line ?? 1 }] };
  }
  if (!Array.isArray(json.raw)) return { drafts: [], problems: [] };
  const list: readonly unknown[] = json.raw;
  const locate = makeLocate(text);
  return collect(list.map((raw, index) => readDraft(raw, locate(`[${index}]`).line)));
}

function readLines(text: string): ReadDrafts {
  const read = [...text.split(/\r\n|\n/).entries()].flatMap(([index, line]) => {
    if (line.trim() === '') return [];
    const json = parseJson(line);
    return 'problem' in json ? { ...json.problem, line: index + 1 } : readDraft(json.raw, index + 1);
  });
  return collect(read);
}

function readTable(text: string): ReadDrafts {
  const heading = headingOf(text);
  const { records, problems } = readCsv(text, heading?.delimiter);
  const rows = heading === undefined ? records : records.slice(1);
  const columns = heading?.columns ?? ['text'];
  const { drafts, problems: wrong } = collect(rows.map((row) => readRow(row, columns)));
  return { drafts, problems: [...problems, ...wrong].toSorted((a, b) => a.line - b.line) };
}

type Heading = { readonly delimiter: ',' | ';' | '\t' | undefined; readonly columns: readonly string[] };

/** The line of headings, where there is one; spreadsheets of some countries put semicolons between cells. */
function headingOf(text: string): Heading | undefined {
  const first = /^\s*([^\r\n]*)/.exec(text)?.[1] ?? '';
  const delimiter = ([',', ';', '\t'] as const).find((sign) => first.includes(sign));
  const [cells] = readCsv(first, delimiter).records;
  const columns = cells?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  return columns.includes('text') ? { delimiter, columns } : undefined;
}

function readRow({ line, cells }: CsvRecord, columns: readonly string[]): ReplayDraft | DraftProblem {
  if (cells.length > columns.length) {
    return { line, ...sayFault('policy_csv_cells', cells.length, columns.length) };
  }
  const given = Object.fromEntries(
    columns.flatMap((column, index) => {
      const cell = cells[index] ?? '';
      return COLUMNS.has(column) && cell.trim() !== '' ? [[column, column === 'text' ? cell : cell.trim()]] : [];
    }),
  );
  const { site, surface } = given;
  return readDraft(
    { ...given, site: site?.toLowerCase().replace(/^twitter$/, 'x'), surface: surface?.toLowerCase() },
    line,
  );
}

const COLUMNS: ReadonlySet<string> = new Set(Object.keys(draftSchema.shape));

function readDraft(raw: unknown, line: number): ReplayDraft | DraftProblem {
  const item = typeof raw === 'string' ? { text: raw } : raw;
  const draft = z.safeParse(draftSchema, item);
  if (!draft.success) return { line, ...faultOf(draft.error.issues[0], item) };
  const { text, site, surface, as } = draft.data;
  if (text.trim() === '') return { line, ...sayFault('policy_draft_empty') };
  return {
    text,
    site: site ?? 'x',
    surface: surface ?? 'post',
    as: as?.trim() || undefined,
    origin: say('policy_draft_line', line),
    isOrdinary: false,
  };
}

function faultOf(issue: z.core.$ZodIssue | undefined, raw: unknown): Omit<DraftProblem, 'line'> {
  const key = issue?.path[0];
  if (issue === undefined || key === undefined || !isObject(raw)) {
    return sayFault('policy_no_draft', show(raw));
  }
  if (key === 'text' && !Object.hasOwn(raw, key)) return sayFault('policy_draft_without_text');
  const { message, remedy } = explain(issue, Reflect.get(raw, key));
  return { message: say('policy_draft_key', String(key), message), remedy };
}

function collect(read: readonly (ReplayDraft | DraftProblem)[]): ReadDrafts {
  const drafts: ReplayDraft[] = [];
  const problems: DraftProblem[] = [];
  for (const one of read) {
    if ('text' in one) drafts.push(one);
    else problems.push(one);
  }
  return { drafts, problems };
}
