import type { JournalFormat } from '../../components/Journal.tsx';
import type { JournalEntry } from '../../policy/journal/entry.ts';
import { journalCsv, journalJsonLines } from '../../policy/journal/export.ts';
import { saveFile } from './save-file.ts';

/** Hands entries of the record to the person as a file. */
export function saveJournal(entries: readonly JournalEntry[], format: JournalFormat): void {
  const { name, type, write } = FILES[format];
  saveFile(name, write(entries), type);
}

type JournalFile = {
  readonly name: string;
  readonly type: string;
  write(entries: readonly JournalEntry[]): string;
};

const FILES: Readonly<Record<JournalFormat, JournalFile>> = {
  csv: {
    name: 'gatepost-record.csv',
    type: 'text/csv',
    // Without the mark, Excel takes UTF-8 for an older encoding.
    write: (entries) => `\uFEFF${journalCsv(entries)}`,
  },
  'json-lines': { name: 'gatepost-record.jsonl', type: 'application/jsonl', write: journalJsonLines },
};
