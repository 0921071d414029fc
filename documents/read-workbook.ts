import type { Gathered } from './gather.ts';
import { attributeOf, localName, readerOf, type XmlReader } from './read-xml.ts';

/** Reads the names of a workbook's sheets, and puts by those of sheets that are not shown (ECMA-376, part 1, 18.2.19). */
export function readSheetNames(into: Gathered, hidden: Set<string>): XmlReader {
  return readerOf({
    onopentag(element, attributes) {
      if (localName(element) !== 'sheet') return;
      const name = attributeOf(attributes, 'name') ?? '';
      into.add(name);
      into.end();
      if (/hidden$/i.test(attributeOf(attributes, 'state') ?? '')) hidden.add(name);
    },
  });
}

/** What stands over and under a sheet in print. */
const MARGINS: ReadonlySet<string> = new Set([
  'oddHeader',
  'oddFooter',
  'evenHeader',
  'evenFooter',
  'firstHeader',
  'firstFooter',
]);
/** Codes in there: where it stands, its font, size and colour, numbers of pages and the like (18.3.1.46). */
const CODE = /&(?:"[^"]*"|K[0-9A-F]{6}|\d{1,3}|[A-Za-z])/g;

/** Reads the texts of a sheet: those that cells hold themselves, and what formulas make. Numbers are not read. */
export function readCells(into: Gathered): XmlReader {
  let isFormula = false;
  let isText = false;
  let margin: string | undefined;
  return readerOf({
    onopentag(element, attributes) {
      const name = localName(element);
      if (name === 'c') isFormula = attributeOf(attributes, 't') === 'str';
      if (name === 't' || (name === 'v' && isFormula)) isText = true;
      if (MARGINS.has(name)) margin = '';
    },
    ontext(text) {
      if (isText) into.add(text);
      if (margin !== undefined) margin += text;
    },
    onclosetag(element) {
      const name = localName(element);
      if (name === 't' || name === 'v') isText = false;
      if (name === 'c') into.end();
      if (!MARGINS.has(name) || margin === undefined) return;
      into.add(margin.replaceAll(CODE, ' ').replaceAll('&&', '&'));
      into.end();
      margin = undefined;
    },
  });
}
