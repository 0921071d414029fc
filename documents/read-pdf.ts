import {
  getDocument,
  PDFDataRangeTransport,
  type PDFDocumentProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
// Where it is there, it works in the thread that asks: there is one of its own around it already.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { FileContent } from '../rules/attachment.ts';
import { type Gathered, gather } from './gather.ts';
import type { Source } from './source.ts';

/** Reads a PDF; rejects with the library's exceptions where it can't be read. */
export async function readPdf(source: Source): Promise<FileContent> {
  const task = getDocument({
    range: new SourceRange(source),
    disableAutoFetch: true,
    disableStream: true,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    const text = gather();
    for (let page = 1; page <= pdf.numPages && !text.isFull; page++) await readPage(pdf, page, text);
    const isCut = text.isFull;
    return {
      state: 'read',
      text: text.text,
      ...(await propertiesOf(pdf)),
      located: false,
      ...(isCut && { cut: true }),
    };
  } finally {
    await task.destroy();
  }
}

/** Whether reading failed for want of a password. */
export function isPasswordWanted(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}

async function readPage(pdf: PDFDocumentProxy, number: number, text: Gathered): Promise<void> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  for (const item of items) {
    if (!('str' in item)) continue;
    text.add(item.str);
    if (item.hasEOL) text.end();
  }
  text.end();
  const notes: readonly unknown[] = await page.getAnnotations();
  for (const note of notes) {
    const words = member(member(note, 'contentsObj'), 'str');
    if (typeof words !== 'string') continue;
    text.add(words);
    text.end();
  }
  page.cleanup();
}

async function propertiesOf(pdf: PDFDocumentProxy) {
  const { info } = await pdf.getMetadata();
  const texts = (...keys: readonly string[]) => keys.flatMap((key) => textOf(member(info, key)));
  return { titles: texts('Title', 'Subject', 'Keywords'), people: texts('Author') };
}

function textOf(value: unknown): readonly string[] {
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** A source, as the library reads it. */
class SourceRange extends PDFDataRangeTransport {
  readonly #source: Source;

  constructor(source: Source) {
    super(source.size, null);
    this.#source = source;
  }

  override requestDataRange(begin: number, end: number): void {
    this.#source.read(begin, end).then(
      (bytes) => this.onDataRange(begin, bytes),
      () => this.abort(),
    );
  }
}
