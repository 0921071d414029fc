import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { zip } from '../../policy/kit/zip.ts';

/** Small files as the programs that people use write them, as far as anybody reads them. */

export const bytesOf = (text: string) => new TextEncoder().encode(text);

type Properties = { readonly title?: string; readonly creator?: string; readonly label?: string };

/** A letter, compressed as Word does it; a paragraph for each line. */
export async function docx(text: string, { password, ...about }: Properties & { readonly password?: string } = {}) {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    ...(password !== undefined && { password }),
  });
  const runs = (line: string) =>
    line.replace(/\S+ ?/g, (word) => `<w:r><w:t xml:space="preserve">${escaped(word)}</w:t></w:r>`);
  const body = text.split('\n').map((line) => `<w:p>${runs(line)}</w:p>`);
  const parts = [
    ['[Content_Types].xml', '<Types/>'],
    ['word/document.xml', `${XML}<w:document xmlns:w="w"><w:body>${body.join('')}</w:body></w:document>`],
    ['word/styles.xml', `${XML}<w:styles xmlns:w="w"><w:t>not a word of it</w:t></w:styles>`],
    ...propertiesOf(about),
  ] as const;
  for (const [name, part] of parts) await writer.add(name, new TextReader(part));
  return writer.close();
}

/** A deck, a slide for each text, with a picture of as many bytes. */
export function pptx(
  slides: readonly string[],
  {
    notes = '',
    picture = 0,
    drawn = [],
    ...about
  }: Properties & {
    readonly notes?: string;
    readonly picture?: number;
    /** Other parts, each by its path in `ppt/` and what stands in it. */
    readonly drawn?: readonly (readonly [path: string, xml: string])[];
  } = {},
) {
  const slide = (text: string) =>
    `${XML}<p:sld xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p></p:sld>`;
  const parts = [
    ['ppt/presentation.xml', `${XML}<p:presentation/>`],
    ...slides.map((text, at) => [`ppt/slides/slide${at + 1}.xml`, slide(text)] as const),
    ...drawn.map(([path, xml]) => [`ppt/${path}`, `${XML}${xml}`] as const),
    ...(notes === '' ? [] : [['ppt/notesSlides/notesSlide1.xml', slide(notes)] as const]),
    ...propertiesOf(about),
  ] as const;
  return zip([
    { path: 'ppt/media/image1.jpg', bytes: new Uint8Array(picture) },
    ...parts.map(([path, part]) => ({ path, bytes: bytesOf(part) })),
  ]);
}

/** A sheet of a workbook: its texts, how it is (not) shown, and what stands in its header in print. */
type Sheet = {
  readonly name: string;
  readonly texts?: readonly string[];
  readonly state?: 'hidden' | 'veryHidden';
  readonly header?: string;
};

/**
 * A workbook, as Excel writes one: texts of the first sheet's cells stand in a list of their own, those of the others in their cells.
 * `formula`: what one makes. `comment`: a note at a cell. `numbers`: a sheet of them more, of as many rows.
 */
export async function xlsx(
  sheets: readonly Sheet[],
  {
    formula = '',
    comment = '',
    numbers = 0,
    ...about
  }: Properties & { readonly formula?: string; readonly comment?: string; readonly numbers?: number } = {},
) {
  const [first] = sheets;
  const shared = (first?.texts ?? []).map(
    (text) => `<si><r><t>${escaped(text)}</t></r><rPh sb="0" eb="1"><t>how it is read</t></rPh></si>`,
  );
  const cells = (texts: readonly string[]) =>
    texts.map((text) => `<row><c t="inlineStr"><is><t>${escaped(text)}</t></is></c><c><v>4111</v></c></row>`);
  const made = `<row><c t="str"><f>A1</f><v>${escaped(formula)}</v></c></row>`;
  const sheet = ({ texts = [], header = '' }: Sheet, at: number) =>
    `${XML}<worksheet><sheetData>${at === 0 ? made : cells(texts).join('')}</sheetData><headerFooter><oddHeader>${escaped(header)}</oddHeader></headerFooter></worksheet>`;
  const list = sheets.map(
    ({ name, state }) => `<sheet name="${escaped(name)}" sheetId="1"${state ? ` state="${state}"` : ''} r:id="rId1"/>`,
  );
  const row = '<row r="1"><c r="A1"><v>123456</v></c></row>';
  const parts = [
    ['[Content_Types].xml', '<Types/>'],
    ['xl/workbook.xml', `${XML}<workbook xmlns:r="r"><sheets>${list.join('')}</sheets></workbook>`],
    ['xl/sharedStrings.xml', `${XML}<sst>${shared.join('')}</sst>`],
    ['xl/styles.xml', `${XML}<styleSheet><t>not a word of it</t></styleSheet>`],
    ...sheets.map((one, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet(one, at)] as const),
    [
      'xl/comments1.xml',
      `${XML}<comments><comment><text><r><t>${escaped(comment)}</t></r></text></comment></comments>`,
    ],
    ['xl/worksheets/sheet99.xml', `${XML}<worksheet><sheetData>${row.repeat(numbers)}</sheetData></worksheet>`],
    ...propertiesOf(about),
  ] as const;
  return archived(parts);
}

/** A document in the Open Document Format: the body of its content. `locked`: it has a password. */
export function openDocument(
  body: string,
  { title = '', creator = '', label = '', locked = false }: Properties & { readonly locked?: boolean } = {},
) {
  const meta = `<dc:title>${escaped(title)}</dc:title><meta:initial-creator>${escaped(creator)}</meta:initial-creator><meta:user-defined meta:name="Label">${escaped(label)}</meta:user-defined>`;
  const entry = locked ? '<m:file-entry><m:encryption-data/></m:file-entry>' : '<m:file-entry/>';
  return archived([
    ['mimetype', 'application/vnd.oasis.opendocument.text'],
    [
      'content.xml',
      locked ? 'noise' : `${XML}<office:document-content xmlns:office="o">${body}</office:document-content>`,
    ],
    ['styles.xml', `${XML}<o:styles><style:header><text:p>Over each page</text:p></style:header></o:styles>`],
    ['meta.xml', `${XML}<o:meta>${meta}</o:meta>`],
    ['META-INF/manifest.xml', `${XML}<m:manifest>${entry}</m:manifest>`],
  ]);
}

async function archived(parts: readonly (readonly [name: string, part: string])[]) {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, part] of parts) await writer.add(name, new TextReader(part));
  return writer.close();
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function propertiesOf({ title = '', creator = '', label = '' }: Properties) {
  const core = `${XML}<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(creator)}</dc:creator></cp:coreProperties>`;
  const custom = `${XML}<Properties xmlns:vt="v"><property name="MSIP_Label_Name"><vt:lpwstr>${escaped(label)}</vt:lpwstr></property></Properties>`;
  return [
    ['docProps/core.xml', core],
    ['docProps/custom.xml', custom],
  ] as const;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A PDF, a page for each text. `encrypted`: it has a password, which nobody knows. */
export function pdf(
  pages: readonly string[],
  { title = '', creator = '', encrypted = false }: Properties & { readonly encrypted?: boolean } = {},
) {
  const objects: string[] = [];
  const kids = pages.map((_, at) => `${5 + at * 2} 0 R`);
  objects.push('<< /Type /Catalog /Pages 2 0 R >>');
  objects.push(`<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  objects.push(`<< /Title (${title}) /Author (${creator}) >>`);
  for (const [at, text] of pages.entries()) {
    const lines = text.split('\n').map((line) => `(${line}) Tj 0 -20 Td`);
    const stream = `BT /F1 12 Tf 72 720 Td ${lines.join(' ')} ET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${6 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  }
  const secret = `<${'5a'.repeat(32)}>`;
  if (encrypted) objects.push(`<< /Filter /Standard /V 1 /R 2 /O ${secret} /U ${secret} /P -4 >>`);
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const encrypt = encrypted ? `/Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return bytesOf(file);
}

/** A document of Office's with a password stands in a container of the old kind. */
export function lockedOffice() {
  return compound('EncryptedPackage');
}

/** A file of the old kind, with a part of this name. */
export function compound(name: string) {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, letter] of [...name].entries()) bytes[1024 + at * 2] = letter.charCodeAt(0);
  return bytes;
}

/** A JPEG as a phone takes it, without the picture itself. */
export function jpeg(artist: string) {
  const exif = concat(bytesOf('Exif\0\0'), takenBy(artist));
  const length = 2 + exif.length;
  return concat(
    new Uint8Array([0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 255]),
    exif,
    new Uint8Array([0xff, 0xd9]),
  );
}

/** A PNG as an editor of photographs saves it or, where nobody took it, as a picture of a screen is pasted; without the picture itself. */
export function png(artist?: string) {
  const chunk = (type: string, data: Uint8Array) => concat(numbers(data.length), bytesOf(type), data, numbers(0));
  return concat(
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', concat(numbers(1, 1), new Uint8Array([8, 2, 0, 0, 0]))),
    artist === undefined ? new Uint8Array() : chunk('eXIf', takenBy(artist)),
    chunk('IEND', new Uint8Array()),
  );
}

/** A HEIC as a phone takes it (ISO/IEC 23008-12), without the picture itself. */
export function heic(artist: string) {
  const box = (type: string, ...parts: readonly Uint8Array[]) => {
    const data = concat(...parts);
    return concat(numbers(8 + data.length), bytesOf(type), data);
  };
  const exif = concat(numbers(6), bytesOf('Exif\0\0'), takenBy(artist));
  const head = box('ftyp', bytesOf('heic'), numbers(0), bytesOf('mif1heic'));
  const entry = box('infe', numbers(0x0200_0000, 0x0001_0000), bytesOf('Exif\0'));
  const list = box('iinf', numbers(0), new Uint8Array([0, 1]), entry);
  /** One item, with one extent. */
  const places = (at: number) =>
    box('iloc', numbers(0, 0x4400_0001, 0x0001_0000), new Uint8Array([0, 1]), numbers(at, exif.length));
  const meta = (at: number) => box('meta', numbers(0), list, places(at));
  return concat(head, meta(head.length + meta(0).length + 8), box('mdat', exif));
}

/** What a camera says of a picture: who took it, and where (TIFF 6.0, Exif 2.32). */
function takenBy(artist: string): Uint8Array {
  const tiff = new DataView(new ArrayBuffer(256));
  const name = bytesOf(`${artist}\0`);
  tiff.setUint16(0, 0x4949);
  tiff.setUint16(2, 42, true);
  tiff.setUint32(4, 8, true);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.setUint16(at, tag, true);
    tiff.setUint16(at + 2, type, true);
    tiff.setUint32(at + 4, count, true);
    tiff.setUint32(at + 8, value, true);
  };
  tiff.setUint16(8, 2, true);
  entry(10, 0x013b, 2, name.length, 160);
  entry(22, 0x8825, 4, 1, 40);
  tiff.setUint16(40, 4, true);
  entry(42, 1, 2, 2, 'N'.charCodeAt(0));
  entry(54, 2, 5, 3, 100);
  entry(66, 3, 2, 2, 'E'.charCodeAt(0));
  entry(78, 4, 5, 3, 124);
  for (const [at, value] of [52, 30, 0, 13, 24, 0].entries()) {
    tiff.setUint32(100 + at * 8, value, true);
    tiff.setUint32(104 + at * 8, 1, true);
  }
  const exif = new Uint8Array(tiff.buffer);
  exif.set(name.slice(0, 90), 160);
  return exif;
}

/** Of four bytes each, the highest first. */
function numbers(...values: readonly number[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(values.length * 4));
  for (const [at, value] of values.entries()) bytes.setUint32(at * 4, value);
  return new Uint8Array(bytes.buffer);
}

function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** An archive of something else. */
export async function archive(name: string, bytes: Uint8Array) {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  await writer.add(name, new Uint8ArrayReader(bytes));
  return writer.close();
}
