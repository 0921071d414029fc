import { type Entry, ERR_ENCRYPTED, Reader, ZipReader } from '@zip.js/zip.js';
import type { FileContent } from '../rules/attachment.ts';
import { type Gathered, gather } from './gather.ts';
import { readOpenDocument } from './read-open-document.ts';
import { readCells, readSheetNames } from './read-workbook.ts';
import { readElements, readMaster, readNames, readWords, type XmlReader } from './read-xml.ts';
import type { Source } from './source.ts';

/** Where the words of a document of Office's stand: text, headers, notes and comments of a letter; slides, their notes and comments of a deck. */
const LETTER = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;
const DECK = /^ppt\/(?:slides\/slide|notesSlides\/notesSlide|comments\/(?:modern)?[cC]omment)[^/]*\.xml$/;
/** What is drawn on them: diagrams and charts. */
const DRAWN = /^(?:word|ppt|xl)\/(?:diagrams\/data|charts\/chart)[^/]*\.xml$/;
/** What stands on every slide, like the marking in its corner. */
const MASTER = /^ppt\/slideMasters\/[^/]+\.xml$/;
/** Of a workbook: names of its sheets; texts of its cells, and what stands over and under them in print; comments and text boxes. */
const SHEET_NAMES = /^xl\/workbook\.xml$/;
const SHEET = /^xl\/(?:work|chart)sheets\/[^/]+\.xml$/;
const BESIDE_SHEETS = /^xl\/(?:sharedStrings|comments\d*|(?:threadedComments|drawings)\/[^/]+|comments\/[^/]+)\.xml$/;
/** Of a letter, a deck or a workbook in the Open Document Format. */
const OPEN_DOCUMENT = /^(?:content|styles)\.xml$/;

/** Parts that have words, and how they are read, the first first: a workbook's text may be cut, and the names of its sheets are few. */
const PARTS: readonly (readonly [name: RegExp, read: (text: Gathered, hidden: Set<string>) => XmlReader])[] = [
  [SHEET_NAMES, readSheetNames],
  [SHEET, readCells],
  [OPEN_DOCUMENT, readOpenDocument],
  [LETTER, readWords],
  [DECK, readWords],
  [DRAWN, readWords],
  [MASTER, readMaster],
  [BESIDE_SHEETS, readWords],
];

const PROPERTIES = /^(?:docProps\/(?:core|custom)|meta)\.xml$/;
/** Says of each part of an Open Document how it is locked, if it is (OpenDocument 1.3, part 2, 3.8). */
const OPEN_MANIFEST = 'META-INF/manifest.xml';

/** Bytes that a part may have once it is unpacked; a part that says less and has more is broken or meant to do harm. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads a letter, a deck or a workbook (DOCX, PPTX, XLSX, ODT, ODP, ODS and their kin); undefined: the archive is something else. */
export async function readOffice(source: Source): Promise<FileContent | undefined> {
  const zip = new ZipReader(new SourceReader(source), { useWebWorkers: false });
  const entries = await zip.getEntries();
  const manifest = entries.find(({ filename }) => filename === OPEN_MANIFEST);
  if (manifest !== undefined && (await isLocked(manifest))) return { state: 'unreadable', reason: 'protected' };
  const words = wordsOf(entries, manifest !== undefined);
  if (words.length === 0) return undefined;
  if (words.some(({ entry }) => entry.encrypted)) return { state: 'unreadable', reason: 'protected' };

  const titles = new Set<string>();
  const people = new Set<string>();
  for (const entry of entries.filter(({ filename }) => PROPERTIES.test(filename))) {
    await unpack(
      entry,
      readElements((name, text) => {
        if (TITLES.has(name)) titles.add(text);
        else if (PEOPLE.has(name)) people.add(text);
      }),
    );
  }
  const text = gather();
  const hidden = new Set<string>();
  let isCut = false;
  for (const { entry, read } of words) {
    // Parts of a workbook may be that large, being nearly all numbers.
    const isTooLarge = entry.filename.startsWith('xl/') && entry.uncompressedSize > MOST_BYTES;
    isCut ||= isTooLarge || text.isFull;
    if (isTooLarge || text.isFull) continue;
    await unpack(entry, read(text, hidden));
    text.end();
  }
  return {
    state: 'read',
    text: text.text,
    titles: [...titles],
    people: [...people],
    located: false,
    ...(hidden.size > 0 && { hidden: [...hidden] }),
    ...((isCut || text.isFull) && { cut: true }),
  };
}

/** The parts that have words, in the order in which they are read: slides as they follow each other, `slide10` after `slide9`. */
function wordsOf(entries: readonly Entry[], isOpen: boolean) {
  const byName = entries.toSorted((a, b) => a.filename.localeCompare(b.filename, 'en', { numeric: true }));
  const found = byName.flatMap((entry) => {
    const place = PARTS.findIndex(([name]) => name.test(entry.filename) && (isOpen || name !== OPEN_DOCUMENT));
    const [, read] = PARTS[place] ?? [];
    return read === undefined ? [] : [{ entry, read, isFirst: place === 0 }];
  });
  return [...found.filter(({ isFirst }) => isFirst), ...found.filter(({ isFirst }) => !isFirst)];
}

/** Whether a part of an Open Document, or the whole of it, has a password. */
async function isLocked(manifest: Entry): Promise<boolean> {
  let locked = false;
  await unpack(
    manifest,
    readNames((name) => {
      locked ||= name === 'encryption-data';
    }),
  );
  return locked;
}

/** Elements of the properties; `lpwstr`, `user-defined`: values of an organization's own, labels of sensitivity among them. */
const TITLES: ReadonlySet<string> = new Set([
  'title',
  'subject',
  'keywords',
  'description',
  'category',
  'contentStatus',
  'lpwstr',
  'keyword',
  'user-defined',
]);
const PEOPLE: ReadonlySet<string> = new Set(['creator', 'lastModifiedBy', 'initial-creator']);

async function unpack(entry: Entry, into: XmlReader): Promise<void> {
  if (entry.directory || entry.uncompressedSize > MOST_BYTES) throw new Error('A part is too large.');
  const decoder = new TextDecoder();
  let size = 0;
  await entry.getData(
    new WritableStream<Uint8Array>({
      write(chunk) {
        size += chunk.length;
        if (size > MOST_BYTES) throw new Error('A part is larger than it says.');
        into.write(decoder.decode(chunk, { stream: true }));
      },
    }),
    { useWebWorkers: false },
  );
  into.write(decoder.decode());
  into.close();
}

/** A source, as the library reads it. */
class SourceReader extends Reader<Source> {
  readonly #source: Source;

  constructor(source: Source) {
    super(source);
    this.#source = source;
    this.size = source.size;
  }

  override readUint8Array(index: number, length: number): Promise<Uint8Array> {
    return this.#source.read(index, index + length);
  }
}

/** Whether reading failed for want of a password. */
export function isEncrypted(error: unknown): boolean {
  return error instanceof Error && error.message === ERR_ENCRYPTED;
}
