import { type Entry, ERR_ENCRYPTED, Reader, ZipReader } from '@zip.js/zip.js';
import type { FileContent } from '../rules/rule.ts';
import { gather } from './gather.ts';
import { readElements, readWords, type XmlReader } from './read-xml.ts';
import type { Source } from './source.ts';

/** Where the words of a document stand: text, headers, notes and comments of a letter; slides, their notes and comments of a deck. */
const LETTER = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;
const DECK = /^ppt\/(?:slides\/slide|notesSlides\/notesSlide|comments\/(?:modern)?[cC]omment)[^/]*\.xml$/;
/** What is drawn on them: diagrams and charts. */
const DRAWN = /^(?:word|ppt)\/(?:diagrams\/data|charts\/chart)[^/]*\.xml$/;
/** What stands on every slide, like the marking in its corner. */
const MASTER = /^ppt\/slideMasters\/[^/]+\.xml$/;
const PROPERTIES = /^docProps\/(?:core|custom)\.xml$/;

/** Bytes that a part may have once it is unpacked; a part that says less and has more is broken or meant to do harm. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads a letter or a deck of Office's (DOCX, PPTX and their kin); undefined: the archive is something else. */
export async function readOffice(source: Source): Promise<FileContent | undefined> {
  const zip = new ZipReader(new SourceReader(source), { useWebWorkers: false });
  const entries = await zip.getEntries();
  const isDocument = entries.some(({ filename }) => LETTER.test(filename) || DECK.test(filename));
  if (!isDocument) return undefined;
  const words = entries
    .filter(({ filename }) => [LETTER, DECK, DRAWN, MASTER].some((place) => place.test(filename)))
    .sort(asOrdered);
  if (words.some(({ encrypted }) => encrypted)) return { state: 'unreadable', reason: 'protected' };

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
  for (const entry of words) {
    if (text.isFull) break;
    await unpack(entry, readWords(text, MASTER.test(entry.filename)));
    text.end();
  }
  const isCut = text.isFull;
  return {
    state: 'read',
    text: text.text,
    titles: [...titles],
    people: [...people],
    located: false,
    ...(isCut && { cut: true }),
  };
}

/** Elements of the properties; `lpwstr`: values of an organization's own, labels of sensitivity among them. */
const TITLES: ReadonlySet<string> = new Set([
  'title',
  'subject',
  'keywords',
  'description',
  'category',
  'contentStatus',
  'lpwstr',
]);
const PEOPLE: ReadonlySet<string> = new Set(['creator', 'lastModifiedBy']);

/** Slides in their order: `slide10` after `slide9`. */
function asOrdered(a: Entry, b: Entry): number {
  return a.filename.localeCompare(b.filename, 'en', { numeric: true });
}

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
