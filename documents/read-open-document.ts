import type { Gathered } from './gather.ts';
import { attributeOf, localName, readerOf, type XmlReader } from './read-xml.ts';

const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'h']);
/** Stands for white space. */
const SPACES: ReadonlySet<string> = new Set(['s', 'tab']);
/** Who made a note and when: it stands among the words that the note is about. */
const ABOUT_NOTES: ReadonlySet<string> = new Set(['creator', 'date', 'creator-initials', 'date-string']);

/**
 * Reads the words of a part in the Open Document Format, a paragraph at a time: the names of a workbook's sheets among them, and in
 * `hidden` of those that its styles do not show (OpenDocument 1.3, part 3, 9.1 and 20.240). Of cells, only those with texts are read.
 */
export function readOpenDocument(into: Gathered, hidden: Set<string>): XmlReader {
  const unseen = new Set<string>();
  let style = '';
  let isWorkbook = false;
  let isNumber = false;
  let depth = 0;
  let about = 0;
  return readerOf({
    onopentag(element, attributes) {
      const name = localName(element);
      if (name === 'style') style = attributeOf(attributes, 'name') ?? '';
      if (name === 'table-properties' && attributeOf(attributes, 'display') === 'false') unseen.add(style);
      if (name === 'spreadsheet') isWorkbook = true;
      if (name === 'table' && isWorkbook) {
        const sheet = attributeOf(attributes, 'name') ?? '';
        into.add(sheet);
        into.end();
        if (unseen.has(attributeOf(attributes, 'style-name') ?? '')) hidden.add(sheet);
      }
      if (name === 'table-cell') isNumber = (attributeOf(attributes, 'value-type') ?? 'string') !== 'string';
      if (PARAGRAPHS.has(name)) depth++;
      if (ABOUT_NOTES.has(name)) about++;
      if (SPACES.has(name)) into.add(' ');
    },
    ontext(text) {
      if (depth > 0 && about === 0 && !isNumber) into.add(text);
    },
    onclosetag(element) {
      const name = localName(element);
      if (PARAGRAPHS.has(name)) depth--;
      if (ABOUT_NOTES.has(name)) about--;
      if (name === 'table-cell') isNumber = false;
      if (PARAGRAPHS.has(name) || name === 'line-break') into.end();
    },
  });
}
