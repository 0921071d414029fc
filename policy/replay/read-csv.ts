import { type FaultKey, sayFault } from '../problems.ts';
import type { DraftProblem } from './draft.ts';

/** A record of a CSV file; `line` is the one that it begins in, from 1. A record may go over several lines. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] };

export type Csv = { readonly records: readonly CsvRecord[]; readonly problems: readonly DraftProblem[] };

/**
 * Reads CSV by RFC 4180: cells in double quotes may hold delimiters, line ends and quotes written twice. Lines may end in CR LF, LF or CR;
 * empty ones are left out. Without a delimiter, each record is one cell. A record that breaks the rules is a problem and left out.
 */
export function readCsv(text: string, delimiter: ',' | ';' | '\t' | undefined): Csv {
  const records: CsvRecord[] = [];
  const problems: DraftProblem[] = [];
  const plain = PLAIN[delimiter ?? 'none'];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const begin = line;
    const cells: string[] = [];
    let fault: FaultKey | undefined;
    for (let isOpen = true; isOpen; ) {
      let cell: string;
      if (text[at] === '"') {
        const end = closingQuote(text, at);
        cell = text.slice(at + 1, end ?? text.length).replaceAll('""', '"');
        line += countLines(cell);
        at = end === undefined ? text.length : end + 1;
        if (end === undefined) fault ??= 'policy_csv_never_closed';
        else if (at < text.length && text[at] !== delimiter && !isLineEnd(text[at])) {
          fault ??= 'policy_csv_after_quote';
          at = endOf(text, at, plain);
        }
      } else {
        const end = endOf(text, at, plain);
        cell = text.slice(at, end);
        at = end;
      }
      cells.push(cell);
      isOpen = delimiter !== undefined && text[at] === delimiter;
      if (isOpen) at++;
    }
    if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      line++;
    }
    if (fault !== undefined) problems.push({ line: begin, ...sayFault(fault) });
    else if (cells.some((cell) => cell.trim() !== '')) records.push({ line: begin, cells });
  }
  return { records, problems };
}

/** What a cell without quotes ends before. */
const PLAIN = { ',': /[,\r\n]/g, ';': /[;\r\n]/g, '\t': /[\t\r\n]/g, none: /[\r\n]/g } as const;

function closingQuote(text: string, open: number): number | undefined {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return undefined;
}

function endOf(text: string, from: number, plain: RegExp): number {
  plain.lastIndex = from;
  return plain.exec(text)?.index ?? text.length;
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === '\n' || sign === '\r';
}

function countLines(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
