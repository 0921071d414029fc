import type { JournalEntry, JournalFinding } from './entry.ts';

/**
 * Entries as CSV by RFC 4180, one a record under a header. What a spreadsheet would take for a formula begins with an apostrophe. Times are
 * ISO 8601 in UTC; `took` is in milliseconds; what an entry does not have is an empty cell.
 */
export function journalCsv(entries: readonly JournalEntry[]): string {
  const header = COLUMNS.map(([name]) => name);
  const rows = entries.map((entry) => COLUMNS.map(([, cellOf]) => cellOf(entry) ?? ''));
  return [header, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** Entries as JSON Lines, one a line, as they are kept. */
export function journalJsonLines(entries: readonly JournalEntry[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}

type Column = readonly [name: string, cellOf: (entry: JournalEntry) => string | undefined];

const COLUMNS: readonly Column[] = [
  ['time', ({ at }) => new Date(at).toISOString()],
  ['site', ({ site }) => site],
  ['surface', ({ surface }) => surface],
  ['account', ({ account }) => account],
  ['kind', ({ kind }) => kind],
  ['rules', ({ found }) => [...new Set(found.map(({ rule }) => rule))].join('; ')],
  ['found', ({ found }) => found.map(foundWords).join('; ')],
  ['level', ({ level }) => level],
  ['decision', ({ decision }) => decision],
  ['reason', ({ reason }) => reason],
  ['took', ({ took }) => (took === undefined ? undefined : String(took))],
  ['text', ({ text }) => text],
  ['policy', ({ policy }) => policy],
  ['id', ({ id }) => id],
];

/** `terms “Project names”: block`, `personal-data (email): warn, simulate` */
function foundWords({ rule, name, class: kind, level, mode }: JournalFinding): string {
  const which = `${rule}${name === undefined ? '' : ` “${name}”`}${kind === undefined ? '' : ` (${kind})`}`;
  return `${which}: ${level}${mode === undefined ? '' : `, ${mode}`}`;
}

/** Quoted whatever is in it: a spreadsheet that parts cells at another sign finds none outside of quotes. */
function quoted(cell: string): string {
  return `"${harmless(cell).replaceAll('"', '""')}"`;
}

/** OWASP ASVS 5.0, 1.2.10, which names NUL; OWASP “CSV Injection”, which names CR. */
const FORMULA = /^[=+\-@\t\r\0]/;

function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
